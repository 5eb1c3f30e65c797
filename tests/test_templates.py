"""Workbooks to fill in: headings, choices, help, an example, and `add` understands them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from conftest import run_command
from offices.reading import ground

from kgraph.intake.proposal import Proposal, Wishes, propose
from kgraph.intake.recognition import KnownThings
from kgraph.intake.sheets import read_book

FILLED = {
    "network": ["Bündnis Nordau", "Bündnis", "e. V.", "Northeim", None, "2015", None,
                "Landkreis Northeim", "Jobcenter Musterau; Klinikum Nordau"],
    "members": ["Bündnis Nordau", "Jobcenter Musterau", "Jobcenter", "Einbeck", None, "Leitung"],
    "projects": ["Lotsen Nordau", "Projekt", "Klinikum Nordau", "Probe GmbH", "2020", "2022",
                 12500],
    "questionnaire": ["Bündnis Nordau", "Northeim", "2015", "Koordination; Mitglied"],
}  # fmt: skip


def made(name: str, folder: Path, language: str = "de") -> Path:
    path = folder / f"{name}.xlsx"
    assert run_command("template", name, "-o", str(path), "--lang", language).code == 0
    return path


def proposed(path: Path) -> Proposal:
    return propose(read_book(str(path)), path.name, KnownThings(), ground(), Wishes())


def filled(path: Path, name: str) -> Proposal:
    book = openpyxl.load_workbook(path)
    for column, value in enumerate(FILLED[name], start=1):
        book.worksheets[0].cell(3, column, value)
    book.save(path)
    return proposed(path)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", FILLED)
def test_every_column_of_a_template_is_understood_and_the_example_is_no_data(
    tmp_path: Path, name: str, language: str
) -> None:
    found = proposed(made(name, tmp_path, language))
    assert (found.rows, found.errors, found.unclear, found.unread) == ({}, [], [], [])
    assert [str(row.why) for row in found.passed] == ["example row of the template"]


def test_a_filled_template_becomes_rows(tmp_path: Path) -> None:
    found = filled(made("network", tmp_path), "network")
    (network,) = found.rows["networks"]
    assert (network["kind"], network["form"], network["since"]) == ("alliance", "e. V.", "2015")
    ties = {(tie["from"], tie["relation"], tie["to"]) for tie in found.rows["ties"]}
    assert ties == {
        ("institution/jobcenter-musterau", "member-of", "network/buendnis-nordau"),
        ("institution/klinikum-nordau", "member-of", "network/buendnis-nordau"),
        ("network/buendnis-nordau", "active-in", "region/03155"),
    }
    found = filled(made("members", tmp_path), "members")
    assert found.rows["ties"][0]["role"] == "Leitung"
    found = filled(made("projects", tmp_path), "projects")
    assert {tie["relation"] for tie in found.rows["ties"]} == {"runs", "partner-in"}
    assert found.rows["figures"][0]["value"] == "12500"


def test_answers_of_the_questionnaire_are_facts_of_the_network(tmp_path: Path) -> None:
    found = filled(made("questionnaire", tmp_path), "questionnaire")
    (network,) = found.rows["networks"]
    assert (network["name"], network["place"], network["since"]) == (
        "Bündnis Nordau", "Northeim", "2015",
    )  # fmt: skip
    assert [(f["property"], f["value"]) for f in found.rows["facts"]] == [
        ("frage-4", "Koordination"), ("frage-4", "Mitglied"),
    ]  # fmt: skip


def test_choices_and_help_stand_in_the_workbook(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made("members", tmp_path))
    sheet = book.worksheets[0]
    assert sheet["B1"].comment.text == "Der volle Name der Organisation, ohne Personen"
    (rule,) = sheet.data_validations.dataValidation
    assert (str(rule.sqref), rule.formula1) == ("C2:C1000", "'kgraph'!$C$1:$C$29")
    kinds = [cell.value for cell in book["kgraph"]["C"]]
    assert {"IHK", "Jobcenter", "KMU"} <= set(kinds)


def test_a_file_that_may_be_filled_in_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(b"filled in")
    answer = run_command("template", "members", "-o", str(path), "--lang", "en")
    assert (answer.code, "give another name" in answer.stderr) == (2, True)
    assert path.read_bytes() == b"filled in"
