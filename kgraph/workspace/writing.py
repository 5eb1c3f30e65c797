"""What one change of a workspace writes; nothing of it takes effect before its end."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kgraph.errors import BadQuestion
from kgraph.words import workspace as words
from kgraph.workspace import journal
from kgraph.workspace.files import Tree, local

if TYPE_CHECKING:
    from kgraph.workspace import Workspace
    from kgraph.workspace.history import HistoryEntry

Rows = Sequence[Mapping[str, str]]

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,99}\Z")
_TABLE = re.compile(r"[a-z]+\Z")
#: names that Windows gives to devices
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?\Z", re.I)
_ENDING = re.compile(r"\.\w{1,11}\Z")
_LONGEST_STEM = 80


class WorkspaceChange:
    """What a change does to the files: `contents` by name, None for a file that goes.

    `before` are all files as they were. Once the change has taken effect, `entry` is what
    the history knows of it; it stays None when nothing changed.
    """

    def __init__(self, workspace: Workspace, before: Tree) -> None:
        self.workspace = workspace
        self.before = before
        self.contents: dict[str, bytes | None] = {}
        self.entry: HistoryEntry | None = None

    def replace_source(self, slug: str, tables: Mapping[str, Rows]) -> None:
        """Let the source `slug` have these tables and no others: name -> rows.

        The columns of a table are those of its rows, in the order of their first appearance.
        """
        self._drop(slug)
        for table, rows in tables.items():
            if not _TABLE.match(table):
                raise BadQuestion(words.BAD_TABLE.of(table=table))
            if rows:
                self.contents[f"tables/{slug}/{table}.csv"] = table_text(rows).encode()

    def remove_source(self, slug: str) -> None:
        """Take a source out with all its rows; raises BadQuestion when there is none."""
        if slug not in self.workspace.sources():
            known = self.workspace.sources()
            raise BadQuestion(words.NO_SOURCE.of(slug=slug, known=known or words.NONE))
        self._drop(slug)

    def keep_document(self, path: str) -> str:
        """Keep a copy of an added file; its name in the workspace, `documents/NAME-HASH.ext`.

        The same content is kept once. Raises BadQuestion when it cannot be read.
        """
        try:
            with open(path, "rb") as file:
                content = file.read()
        except OSError as error:
            from kgraph.words import errors as said

            raise BadQuestion(said.FILE_NOT_READ.of(path=path, error=said.reason(error))) from error
        name = document_name(os.path.basename(path), content)
        self.contents[name] = content
        return name

    def write_mapping(self, name: str, text: str) -> None:
        """Write `mappings/NAME.toml`; `name` is a slug."""
        self.contents[f"mappings/{_checked(name)}.toml"] = text.encode()

    def decide(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Add rows (a, judgement, b, reason ...) to the judgements; an older row of a pair goes."""
        content = self.content("judgements.csv") or b""
        for row in rows:
            pair = {_id(row["a"]), _id(row["b"])}
            content, _ = journal.removed(content, journal.of_pair(pair), journal.column_of)
            content = journal.added(content, row, journal.column_of)
        self.contents["judgements.csv"] = content

    def write(self, name: str, content: bytes | None) -> None:
        """Give any file of the workspace (parts joined by "/") a content, None for none."""
        self.contents[name] = content

    def content(self, name: str) -> bytes | None:
        """What a file holds when this change has taken effect so far; None without one."""
        if name in self.contents:
            return self.contents[name]
        if name not in self.before:
            return None
        with open(local(self.workspace, name), "rb") as file:
            return file.read()

    def _drop(self, slug: str) -> None:
        inside = f"tables/{_checked(slug)}/"
        for name in (*self.before, *self.contents):
            if name.startswith(inside):
                self.contents[name] = None


def table_text(rows: Rows) -> str:
    """Rows as CSV: UTF-8 text with commas, one line end, columns as they first appear."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def document_name(name: str, content: bytes) -> str:
    """How an added file is called in `documents/`: its own name and the begin of its SHA-256.

    Characters that some system refuses are written as "_", so that the folder can be moved.
    """
    stem, ending = os.path.splitext(unicodedata.normalize("NFC", name))
    stem = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", stem).strip(" .")[:_LONGEST_STEM].rstrip(" .")
    ending = ending if _ENDING.match(ending) else ""
    if _DEVICES.match(stem):
        stem = f"_{stem}"
    return f"documents/{stem or 'file'}-{hashlib.sha256(content).hexdigest()[:12]}{ending}"


def _checked(slug: str) -> str:
    if not _SLUG.match(slug) or _DEVICES.match(slug):
        raise BadQuestion(words.BAD_SLUG.of(slug=slug))
    return slug


def _id(name: str) -> str:
    return name.rpartition("/")[2]
