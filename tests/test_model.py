"""The shared types: locators, citations, findings."""

from __future__ import annotations

import pytest

from kgraph.model import Evidence, Table, cite, readable_locator, shorten
from kgraph.records import Finding, Record, locators


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("82-84", ["line=81,84"]),
        ("82–84", ["line=81,84"]),
        ("7", ["line=6,7"]),
        ("82-84, 99; 101", ["line=81,84", "line=98,99", "line=100,101"]),
        ("line=81,84", ["line=81,84"]),
        ("row=17", ["row=17"]),
        ("row=17-19", ["row=17-19"]),
        ("page=3; 12", ["page=3", "line=11,12"]),
        ("", []),
    ],
)
def test_a_locator_cell_names_lines_rows_and_pages(written: str, meant: list[str]) -> None:
    assert locators(written) == meant


@pytest.mark.parametrize("written", ["S. 3", "0", "9-7", "lines 3", "-4", "line=", "82-84x"])
def test_a_cell_that_names_no_place_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"names no place|do not count upward"):
        locators(written)


@pytest.mark.parametrize(
    ("locator", "read"),
    [
        ("line=81,84", "lines 82–84"),
        ("line=6,7", "line 7"),
        ("row=17", "row 17"),
        ("page=3", "page 3"),
    ],
)
def test_a_locator_reads_as_people_count(locator: str, read: str) -> None:
    assert readable_locator(locator) == read


def test_a_citation_names_each_source_once() -> None:
    places = [Evidence("a", "line=16,17"), Evidence("b", "row=2"), Evidence("a", "line=112,113")]
    assert cite(places) == "a, lines 17, 113; b, row 2"


def test_one_place_reads_with_its_source() -> None:
    assert str(Evidence("drs-21-1363", "line=81,84")) == "drs-21-1363, lines 82–84"


def test_a_finding_says_where_what_and_what_to_do() -> None:
    record = Record("networks", "networks.csv", 7, {"district": "Atlantis"})
    finding = record.finding("district", "is no kreis kgraph knows", "Correct it")
    assert finding == Finding(
        "error", "networks.csv", 7, "district", "Atlantis", "is no kreis kgraph knows", "Correct it"
    )
    assert str(finding) == (
        "error: networks.csv, row 7, column district: "
        "“Atlantis” is no kreis kgraph knows. Correct it"
    )


def test_a_finding_about_a_file_leaves_row_and_column_out() -> None:
    finding = Finding("error", "networks.csv", None, None, "", "is empty", "Delete it")
    assert str(finding) == "error: networks.csv: is empty. Delete it"


def test_a_long_value_is_cut_and_stays_on_one_line() -> None:
    assert shorten("a\nb  c", 10) == "a b c"
    assert shorten("abcdefghij", 5) == "abcd…"


def test_a_table_hands_its_rows_out_by_column() -> None:
    assert Table(("a", "b"), [(1, 2)], 5).dicts() == [{"a": 1, "b": 2}]
