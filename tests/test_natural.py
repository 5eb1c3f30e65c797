"""Users' questions, each answered by one natural command, with the rows that the documents give.

`tests/competency/natural.csv` names who asks, the command, the column that holds the answer, and
its values as read in the documents; or the competency question whose hand-read rows
(`tests/test_competency_questions.py`) are the answer, too.
"""

from __future__ import annotations

import csv
from collections import Counter

import pytest
from conftest import ROOT
from questions.judging import answer, parsed

from kgraph.graph.stored import StoredGraph
from kgraph.questions import sparql

FOLDER = ROOT / "tests" / "competency"


def lines() -> list[dict[str, str]]:
    with open(FOLDER / "natural.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def expected(graph: StoredGraph, line: dict[str, str]) -> set[str]:
    """The values read by hand: in the line itself, or those of the competency question."""
    if not line["saved"]:
        return set(line["names"].split("|"))
    with open(FOLDER / f"{line['saved']}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    table = sparql.table(graph, sparql.saved_query(line["saved"]), 10)
    assert len(rows) == table.total
    first = next(name for name in table.columns if name not in ("key", "source", "locator"))
    return {row[first] for row in rows}


def test_every_user_has_questions_that_one_command_answers() -> None:
    askers = Counter(line["asker"] for line in lines())
    assert sum(askers.values()) >= 40
    assert set(askers) == {"network office", "regional business development", "researcher", "KMU"}


@pytest.mark.parametrize("line", lines(), ids=lambda line: line["command"])
def test_one_command_gives_the_rows_of_the_documents(
    graph: StoredGraph, line: dict[str, str]
) -> None:
    table = answer(graph, parsed(line["command"]))
    assert not isinstance(table, str), table
    column = line["column"] or (table.columns[0] if table.columns else "")
    found = {str(row[table.columns.index(column)]) for row in table.rows} if column else set()
    assert found == expected(graph, line)
