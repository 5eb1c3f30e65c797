"""Competency questions: each saved query answers as the documents do, read by hand.

`tests/competency/<query>.csv` holds the expected rows. Their column `lines` names the lines
of the document that justify a row, as an editor counts them; the answer's locator must hold
them all. A file with a header only is a question that the documents do not answer.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions import sparql
from kgraph.records import locators

EXPECTED = sorted((Path(__file__).parent / "competency").glob("cq-*.csv"))
UNANSWERED = {
    "cq-11-successor-of-the-innovation-office", "cq-33-members-of-the-automotive-cluster",
    "cq-34-who-funds-the-hessian-initiative", "cq-35-who-runs-gekommen-um-zu-bleiben",
    "cq-36-members-of-donauries",
}  # fmt: skip
ASKERS = ("network office", "regional business development", "researcher", "KMU")
#: seconds a question may take, with room for a busy machine (each takes 1-30 ms)


def expected_rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def answer(graph: StoredGraph, name: str) -> Table:
    return sparql.table(graph, sparql.saved_query(name), 10)


def covered(locator: str) -> set[str]:
    """The single places of a locator: line numbers, or rows of a register."""
    places = set()
    for part in locator.split("; "):
        kind, _, numbers = part.partition("=")
        if kind == "line":
            first, last = map(int, numbers.split(","))
            places |= {f"line {number}" for number in range(first + 1, last + 1)}
        else:
            places.add(part)
    return places


def justified(row: dict[str, str], wanted: dict[str, str]) -> bool:
    lines = wanted.get("lines", "")
    if not lines:
        return True
    return covered("; ".join(locators(lines))) <= covered(row["locator"])


def test_there_is_an_expected_answer_for_every_question() -> None:
    questions = [name for name in sparql.saved_names() if name.startswith("cq-")]
    assert questions == [path.stem for path in EXPECTED]
    assert len(questions) >= 32
    assert {path.stem for path in EXPECTED if not expected_rows(path)} == UNANSWERED


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_the_graph_answers_as_the_documents_do(graph: StoredGraph, path: Path) -> None:
    table = answer(graph, path.stem)
    wanted = expected_rows(path)
    columns = [name for name in table.columns if name != "locator"]
    found = [dict(zip(table.columns, (c or "" for c in row), strict=True)) for row in table.rows]

    def key(row: dict[str, str]) -> tuple[str, ...]:
        return tuple(row[name] for name in columns)

    assert sorted(map(key, found)) == sorted(map(key, wanted))
    by_key = {key(row): row for row in wanted}
    assert [row for row in found if not justified(row, by_key[key(row)])] == []


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_a_question_says_who_asks_it_and_what_justifies_the_answer(path: Path) -> None:
    head = [line for line in sparql.saved(path.stem).splitlines() if line.startswith("# ")]
    assert len(head) == 4
    assert head[3].startswith("# Name: ")
    assert head[0].rstrip(")").endswith("?") or "?" in head[0]
    assert "?" in head[1]
    asker = head[2].removeprefix("# Asked by: ").partition(".")[0]
    assert asker in ASKERS
    assert "Justified by: " in head[2]
