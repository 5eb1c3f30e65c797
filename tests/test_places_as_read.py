"""Places as people read them are those that an editor shows: held against the documents."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from conftest import DOCUMENTS, Run

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, cite
from kgraph.names import fold
from kgraph.terms import type_name

#: how the name of a document's text begins -> its source
SOURCES = {
    "000": "drs-21-1363", "001": "iaw-2017", "002": "hessen-2024", "003": "nachquali",
    "004": "leine-weser-2021",
}  # fmt: skip
_LINES = re.compile(r"(\d+)(?:–(\d+))?")


def printed(graph: StoredGraph) -> list[tuple[str, list[Evidence]]]:
    """Names of networks as documents print them, each with its places."""
    return sorted(
        (quad.object.value, graph.evidence(quad.subject))
        for quad in graph.store.match(None, terms.PRINTED_NAME)
        for about in graph.store.match(quad.subject, terms.MENTIONS)
        if type_name(about.object.value) == "Network" and "(" not in quad.object.value
    )


def lines_said(said: str, text: list[str]) -> Iterator[str]:
    """The lines that "Zeilen 82–84, 90" means: the first of a document is line 1."""
    for first, last in _LINES.findall(said.partition("Zeile")[2]):
        yield from text[int(first) - 1 : int(last or first)]


def letters(text: str) -> str:
    return fold(text).replace(" ", "").replace("-", "")


def test_thirty_names_stand_in_the_lines_that_are_said(graph: StoredGraph) -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("../shared/documents is not here: the lines themselves cannot be read")
    texts = {
        source: file.read_text("utf-8").split("\n")
        for file in DOCUMENTS.glob("*.txt")
        if (source := SOURCES.get(file.name[:3]))
    }
    assert len(texts) == 5
    names = [(n, own) for n, own in printed(graph) if own and own[0].source in texts]
    chosen = random.Random(12).sample(names, 30)
    missing = []
    for name, evidence in chosen:
        said = cite(evidence, "de")
        found = letters(" ".join(lines_said(said, texts[evidence[0].source])))
        if letters(name) not in found:
            missing.append((name, said))
    assert missing == []


def test_a_row_of_the_annex_has_its_number_beside_the_lines(run: Run) -> None:
    text = run("who", "Fachkräfteallianz Ostwürttemberg", "--lang", "de").text
    assert "drs-21-1363, Nr. 8, Zeilen 103–105" in text
    assert "no. 8, lines 103–105" in run("who", "Fachkräfteallianz Ostwürttemberg").text


def test_json_keeps_the_fragment(run: Run) -> None:
    rows = run("who", "Fachkräfteallianz Ostwürttemberg", "--format", "json").json["rows"]
    assert rows[1]["evidence"] == [
        {"source": "drs-21-1363", "locator": "line=102,105", "number": "8"}
    ]
