"""Rows of a server are ordered as SPARQL says, whatever collation it has."""

from __future__ import annotations

from typing import Any

import pytest

from kgraph.store.ordering import in_order


def rows(*values: Any) -> list[dict[str, dict[str, Any]]]:
    """Rows of a column x and a column n that numbers them as they came."""
    return [
        {"n": {"type": "literal", "value": str(number)}}
        | ({} if value is None else {"x": {"type": "literal", "value": value}})
        for number, value in enumerate(values)
    ]


def order(text: str, found: list[dict[str, dict[str, Any]]]) -> str:
    return "".join(row["n"]["value"] for row in in_order(text, found, ["x", "n"]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT ?x ?n {} ORDER BY ?x", "32014"),  # nothing, "B", "a", "b", "ä"
        ("SELECT ?x ?n {}\norder by DESC(?x) ", "41023"),
        ("SELECT ?x ?n {} ORDER BY ?x LIMIT 5", "01234"),  # which rows there are depends on it
        ("SELECT ?x ?n {} ORDER BY LCASE(?x)", "01234"),
        ("SELECT ?x ?n {} ORDER BY ?y", "01234"),  # no column of the result
        ("SELECT ?x ?n {}", "01234"),
    ],
)
def test_strings_are_ordered_by_code_points(text: str, expected: str) -> None:
    assert order(text, rows("a", "b", "B", None, "ä")) == expected


def test_numbers_are_ordered_as_numbers_and_equal_rows_stay() -> None:
    integer = "http://www.w3.org/2001/XMLSchema#integer"
    found = rows("10", "9", "9")
    for row in found:
        row["x"]["datatype"] = integer
    assert order("SELECT ?x ?n {} ORDER BY ?x", found) == "120"


def test_blank_nodes_are_left_where_they_are() -> None:
    found = rows("b", "a")
    found[0]["x"] = {"type": "bnode", "value": "b0"}
    assert order("SELECT ?x ?n {} ORDER BY ?x", found) == "01"
