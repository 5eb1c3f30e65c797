"""Answers as text, JSON, CSV and Markdown, safe for a terminal, Excel and a web page."""

from __future__ import annotations

import csv
import io
import json

import pytest
from conftest import Run

from kgraph.model import Evidence, Table, Thing
from kgraph.output import harmless, render

PLACE = [Evidence("paper", "line=81,84")]
TABLE = Table(
    ("id", "label", "relation", "count", "share", "other", "evidence"),
    [
        ("urn:a", "Netz A", "member-of", 3, 0.25, Thing("urn:b", "Netz B", "Network"), PLACE),
        ("urn:c", "Netz C", None, 0, 12345.678, None, []),
    ],
    5,
)


def test_json_is_one_envelope() -> None:
    assert json.loads(render(TABLE, "json")) == {
        "rows": [
            {
                "id": "urn:a", "label": "Netz A", "relation": "member-of", "count": 3,
                "share": 0.25,
                "other": {"id": "urn:b", "label": "Netz B", "type": "Network"},
                "evidence": [{"source": "paper", "locator": "line=81,84"}],
            },
            {
                "id": "urn:c", "label": "Netz C", "relation": None, "count": 0,
                "share": 12345.678, "other": None, "evidence": [],
            },
        ],
        "total": 5,
        "shown": 2,
    }  # fmt: skip


def test_notes_stand_in_the_envelope_when_there_are_some() -> None:
    assert json.loads(render(Table(("a",), [], 0, notes=("few data",)), "json")) == {
        "rows": [], "total": 0, "shown": 0, "notes": ["few data"],
    }  # fmt: skip


def test_csv_has_plain_cells_and_places_for_people_and_as_fragments() -> None:
    assert render(TABLE, "csv") == (
        "id,label,relation,count,share,other,evidence,locators\r\n"
        'urn:a,Netz A,member-of,3,0.25,Netz B,"paper, lines 82–84","paper#line=81,84"\r\n'
        "urn:c,Netz C,,0,12345.678,,,\r\n"
    )


def test_text_is_a_table_that_says_how_much_there_is() -> None:
    assert render(TABLE, "text", 100) == (
        "name    relation   count  share  other   source\n"
        "──────  ─────────  ─────  ─────  ──────  ──────────────────\n"
        "Netz A  member-of  3      0.25   Netz B  paper, lines 82–84\n"
        "Netz C             0      12346\n"
        "\n"
        "2 of 5 rows; show more with --limit\n"
    )


def test_text_wraps_long_cells_into_the_width() -> None:
    table = Table(("name", "note"), [("A", "word " * 20)], 1)
    lines = render(table, "text", 40).splitlines()
    assert max(len(line) for line in lines) <= 40
    assert len(lines) == 2 + 3


def test_text_without_rows_still_says_how_many_there_would_be() -> None:
    assert render(Table(("a",), [], 7), "text") == "0 of 7 rows; show more with --limit\n"
    assert render(Table(("a",), [], 0, notes=("none named",)), "text") == "none named\n"
    assert render(Table(("a",), [], 0), "text") == ""


@pytest.mark.parametrize("form", ["text", "md", "html", "json"])
def test_what_is_said_first_stands_before_the_answer(form: str) -> None:
    shown = render(TABLE._replace(lead="understood as: who"), form)
    assert "understood as: who" in shown
    if form in ("text", "md"):
        assert shown.startswith("understood as: who\n\n")
    assert render(Table((), [], 0, lead="first", notes=("then",)), "text") == "first\n\nthen\n"


def test_markdown_is_a_table() -> None:
    assert render(TABLE, "md") == (
        "| label | relation | count | share | other | evidence |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| Netz A | member-of | 3 | 0.25 | Netz B | paper, lines 82–84 |\n"
        "| Netz C |  | 0 | 12346 |  |  |\n"
        "\n"
        "2 of 5 rows; show more with --limit\n"
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", "a\\|b"),
        ("a\\|b", "a\\\\\\|b"),
        ("<script>x</script>", "&lt;script>x&lt;/script>"),
        ("Bürger*innen für_alle", "Bürger\\*innen für\\_alle"),
        ("[here](javascript:x)", "\\[here\\](javascript:x)"),
        ("`code`", "\\`code\\`"),
        ("&lt; R&D & more", "&amp;lt; R&D & more"),
        ("two\nlines", "two lines"),
    ],
)
def test_markdown_takes_no_markup_from_a_name(text: str, escaped: str) -> None:
    assert render(Table(("a",), [(text,)], 1), "md").splitlines()[2] == f"| {escaped} |"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "+49 1"]
)
def test_no_cell_starts_a_formula(text: str) -> None:
    ((cell,),) = list(csv.reader(io.StringIO(render(Table(("a",), [(text,)], 1), "csv"), "")))[1:]
    assert cell == "'" + text


@pytest.mark.parametrize("text", ["-5", "+5.5", "-5,5%", "Netz - A", "", "a=b", "'=1"])
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("form", ["text", "md"])
def test_no_control_character_reaches_a_terminal(form: str) -> None:
    evil = "A\x1b[31mB\x00C\x9bD\u202eE\u2066F\rG\x07"
    table = Table(("a", "b"), [(evil, [Evidence("s\x1b", "row=1")])], 1, evil, (evil,))
    shown = render(table, form, 80)
    assert [c for c in shown if (ord(c) < 32 and c != "\n") or "\x7f" <= c < "\xa0"] == []
    assert not {"\u202e", "\u2066"} & set(shown)


def test_csv_for_excel_begins_with_a_byte_order_mark(run: Run) -> None:
    question = ("find", "Ostwürttemberg", "--format", "csv")
    assert run(*question, "--bom").stdout == b"\xef\xbb\xbf" + run(*question).stdout
    assert run(*question).stdout.startswith(b"id,label,type,")
    assert not run("find", "Ostwürttemberg", "--format", "json", "--bom").stdout.startswith(b"\xef")
