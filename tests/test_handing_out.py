"""Answers as files, for Excel, and on a narrow terminal."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import click
import pytest
from conftest import Run, Tables

from kgraph.cli import _handing
from kgraph.model import Evidence, Table, Thing
from kgraph.output import Form, content, render
from kgraph.output.columns import TextColumn, must_split, widths

REGION = ("region", "LK Hildesheim")


@pytest.fixture
def written(run: Run, tmp_path: Path):
    def ask(ending: str, *options: str) -> bytes:
        file = tmp_path / f"answer{ending}"
        answer = run(*REGION, "-o", str(file), *options)
        assert (answer.code, answer.text) == (0, "")
        assert "27 rows" in answer.stderr or "27 Zeilen" in answer.stderr
        return file.read_bytes()

    return ask


def test_a_file_has_the_form_of_its_ending_and_all_rows(written) -> None:
    assert len(json.loads(written(".json"))["rows"]) == 27
    assert len(list(csv.reader(io.StringIO(written(".csv").decode(), "")))) == 28
    assert sum(line.startswith("| ") for line in written(".md").decode().splitlines()) == 29
    assert written(".html").decode().count("<tr>") == 28
    assert "Explore Sciencenter" in written(".txt").decode()


def test_a_workbook_has_numbers_as_numbers_and_no_formula() -> None:
    from openpyxl import load_workbook

    table = Table(("label", "score"), [("=1+1", 2.5), ("B", 3)], 2, "A/B: [x]")
    book = load_workbook(io.BytesIO(content(table, Form("xlsx", language="de"))))
    assert [[cell.value for cell in row] for row in book.worksheets[0]] == [
        ["Name", "Punkte"], ["=1+1", 2.5], ["B", 3],
    ]  # fmt: skip
    assert book.worksheets[0]["A2"].data_type == "s"


def test_a_workbook_of_an_answer_has_places_in_both_notations(written) -> None:
    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(written(".xlsx", "--lang", "de"))).worksheets[0]
    head, first = ([cell.value for cell in row] for row in list(sheet)[:2])
    row = dict(zip(head, first, strict=True))
    assert row["Beleg"] == "drs-21-1363, Nr. 135, Zeile 535"
    assert row["Fundstellen (für Programme)"] == "drs-21-1363#line=534,535"


def test_a_german_excel_opens_it(run: Run) -> None:
    answer = run("central", "--excel", "de", "--lang", "de", "--limit", "2")
    text = answer.stdout.decode("utf-8-sig")
    assert answer.stdout.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(text, ""), delimiter=";"))
    assert rows[0]["Stärke"] == "3"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-o", "x.pdf"), "the ending of x.pdf names no form"),
        (("-o", "x"), "the ending of x names no form"),
        (("--excel", "de", "--format", "md"), "--excel goes with csv, not with md"),
    ],
)
def test_what_cannot_be_written_is_said(run: Run, options: tuple[str, ...], said: str) -> None:
    answer = run(*REGION, *options)
    assert answer.code == 2
    assert said in answer.stderr


def test_a_query_goes_to_a_file_too(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    assert run("sparql", "SELECT ?s { ?s a kg:Network } LIMIT 2", "-o", str(file)).code == 0
    assert file.read_bytes().startswith(b"PK")


def test_chains_are_a_table_of_hops_in_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    assert run("connect", "HAWK", "HSW", "--paths", "1", "-o", str(file)).code == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8"), "")))
    assert [row["hop"] for row in rows] == ["1", "2"]
    assert rows[0]["locators"] == "leine-weser-2021#line=123,124"


def test_a_page_takes_no_markup_from_a_name() -> None:
    table = Table(("label",), [("<script>x</script>",)], 1, "<b>")
    page = render(table, "html")
    assert "<script>" not in page
    assert "<title>&lt;b&gt;</title>" in page


WIDE = Table(
    ("label", "kind", "evidence"),
    [("Fachkräftesicherungsnetzwerk", "Wirtschaftsförderung",
      [Evidence("leine-weser-2021", "line=81,84")])],
    1,
)  # fmt: skip


@pytest.mark.parametrize("width", [52, 60, 80])
def test_no_word_is_split_where_the_source_can_stand_below(width: int) -> None:
    words = {word.strip("─,:") for word in render(WIDE, "text", width, "de").split()}
    assert {"Fachkräftesicherungsnetzwerk", "leine-weser-2021"} <= words
    assert max(map(len, render(WIDE, "text", width, "de").splitlines())) <= width


def test_widths_give_way_down_to_the_longest_word_only() -> None:
    columns = [
        TextColumn("a", "A", ["eins zwei drei vier"]),
        TextColumn("b", "B", ["Zusammenarbeit"]),
    ]
    assert widths(columns, 30) == [14, 14]
    assert widths(columns, 24) == [8, 14]
    assert must_split(columns, 23)


@pytest.mark.parametrize(
    "command",
    [("region", "LK Hildesheim"), ("gaps", "--region", "Niedersachsen"), ("communities",),
     ("transfer", "LK Hildesheim"), ("assess", "LK Hildesheim"), ("find", "Pflege Niedersachsen")],
    ids=" ".join,
)  # fmt: skip
def test_tables_fit_eighty_columns(run: Run, command: tuple[str, ...]) -> None:
    text = run(*command, "--lang", "de", COLUMNS="80").text
    table = text[: text.rfind("\n\n")]
    assert [line for line in table.splitlines()[1:] if len(line) > 80] == []


@pytest.mark.parametrize(("height", "paged"), [(5, True), (500, False)])
def test_an_answer_longer_than_the_terminal_pages(
    run: Run, monkeypatch: pytest.MonkeyPatch, height: int, paged: bool
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(_handing, "is_terminal", lambda: True)
    monkeypatch.setattr(_handing, "_height", lambda: height)
    monkeypatch.setattr(_handing.click, "echo_via_pager", pages.append)
    answer = run(*REGION, COLUMNS="80")
    assert bool(pages) == paged
    text = pages[0] if paged else answer.text
    assert "Explore Sciencenter" in text
    assert max(len(line) for line in text.splitlines()) <= 80  # its notes are folded, too


def test_a_pager_can_be_turned_off(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_handing, "is_terminal", lambda: True)
    monkeypatch.setattr(_handing, "_height", lambda: 5)
    assert "Explore Sciencenter" in run(*REGION, KGRAPH_PAGER="").text


def test_a_workbook_is_not_poured_into_a_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_handing, "is_terminal", lambda: True)
    answer = run(*REGION, "--format", "xlsx")
    assert (answer.code, answer.stdout) == (2, b"")
    assert "-o FILE.xlsx" in answer.stderr


def test_an_interrupted_command_says_so_in_german(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def aborted(*_: object, **__: object) -> None:
        raise click.Abort

    monkeypatch.setattr(_handing, "put", aborted)
    answer = run(*REGION, "--lang", "de")
    assert (answer.code, answer.stderr) == (130, "kgraph: unterbrochen\n")


def test_a_long_list_is_cut_in_text_only(run: Run) -> None:
    things = [Thing(f"urn:{n}", f"N{n}", "Network") for n in range(10)]
    table = Table(("members",), [(things,)], 1)
    assert "N5; … and 4 more" in render(table, "text")
    assert "N9" in render(table, "csv")


def test_gaps_say_what_districts_lack_together_once(run: Run) -> None:
    text = run("gaps", "--region", "Niedersachsen").text
    headings = [line for line in text.splitlines() if line.startswith("partners missing: all 11 ")]
    assert len(headings) == 2  # of districts without a network, and of those with one


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_build_says_what_it_does_to_who_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    from kgraph.cli import data

    monkeypatch.setattr("sys.stderr", Terminal())
    said = data._step("de")
    assert said is not None
    said("validate")
    assert sys.stderr.getvalue() == "kgraph: die Daten werden geprüft …\n"
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert data._step("de") is None


def test_a_build_begins_its_four_steps_in_order(tables: Tables) -> None:
    from kgraph import pipeline

    tables(networks="name,kind\nA,alliance\n")
    steps: list[str] = []
    pipeline.build(tables.store, [str(tables.folder)], step=steps.append)
    assert steps == ["read", "resolve", "validate", "write"]


def test_a_site_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    from kgraph.cli import website

    monkeypatch.setattr("sys.stderr", Terminal())
    for done in range(1, 121):
        website._say_progress(done, 120)
    assert sys.stderr.getvalue().split("\r")[1:] == [
        "kgraph: 50 of 120 files", "kgraph: 100 of 120 files", "kgraph: 120 of 120 files\n",
    ]  # fmt: skip
