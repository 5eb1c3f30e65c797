"""Which documents a workspace keeps, and their texts: `review/documents.csv` lists them."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kgraph.model import Evidence
from kgraph.quoting.sentence import DocumentText, Quote
from kgraph.records import TextPassage
from kgraph.workspace.writing import table_text

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

#: the list of kept documents, in the workspace
LIST = "review/documents.csv"


class KeptDocument(NamedTuple):
    """The document of a source: where file and text lie in the workspace, and the file's hash."""

    source: str
    title: str  # the name of the file as it was given
    file: str
    text: str
    sha256: str
    read: str  # when, ISO 8601


def kept_documents(workspace: Workspace) -> dict[str, KeptDocument]:
    """The documents of a workspace by the id of their source."""
    try:
        with open(workspace.path(*LIST.split("/")), encoding="utf-8-sig", newline="") as file:
            return parsed(file.read())
    except FileNotFoundError:
        return {}


def parsed(text: str) -> dict[str, KeptDocument]:
    """The list of documents as it is written; rows that lack a column are left out."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    found = [
        KeptDocument(*(row[name] for name in KeptDocument._fields))
        for row in rows if all(row.get(name) is not None for name in KeptDocument._fields)
    ]  # fmt: skip
    return {one.source: one for one in found}


def written(documents: Sequence[KeptDocument]) -> bytes:
    """The list of documents as a table."""
    return table_text([one._asdict() for one in sorted(documents)]).encode()


def passages_of(workspace: Workspace, document: KeptDocument) -> list[TextPassage]:
    """The text of a kept document; empty when somebody took it away."""
    path = workspace.path(*document.text.split("/"))
    if not os.path.isfile(path):
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return [TextPassage(row["locator"], row["text"]) for row in csv.DictReader(file)]


class Quotes:
    """Sentences behind evidence, for answers, views and pages. Each text is read once."""

    def __init__(self, workspace: Workspace | None) -> None:
        self._workspace = workspace
        self._documents = kept_documents(workspace) if workspace else {}
        self._texts: dict[str, DocumentText] = {}

    def __bool__(self) -> bool:
        return bool(self._documents)

    def of(self, evidence: Evidence, names: Sequence[str] = ()) -> Quote | None:
        """What stands at a place, with the names marked; None when the document is not kept."""
        text = self.text(evidence.source)
        return text.quote(evidence.locator, names) if text else None

    def text(self, source: str) -> DocumentText | None:
        """The text of a source's document; None when it is not kept."""
        document = self._documents.get(source)
        if document is None or self._workspace is None:
            return None
        if source not in self._texts:
            self._texts[source] = DocumentText(passages_of(self._workspace, document))
        return self._texts[source]
