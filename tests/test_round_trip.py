"""Our own workbook, edited and taken in again: the edit and nothing else."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import Answer, run_command

LIST = (
    "Netzwerk;Ort;Gründung;Mitglieder\n"
    "Bündnis Nordau;Northeim;2015;Jobcenter Musterau; Klinikum Nordau\n"
).replace("Jobcenter Musterau; Klinikum Nordau", '"Jobcenter Musterau; Klinikum Nordau"')


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A workspace with one list."""
    folder = tmp_path / "netz"
    (tmp_path / "liste.csv").write_text(LIST, encoding="utf-8")
    assert run_command("init", str(folder), "--stands-on", "nothing").code == 0
    here = ("--workspace", str(folder))
    assert run_command("add", str(tmp_path / "liste.csv"), "--yes", *here).code == 0
    assert run_command("export", "xlsx", "-o", str(tmp_path / "alles.xlsx"), *here).code == 0
    return folder


def edited(own: Path, change: Any, *options: str) -> Answer:
    """The export with a change by `change(things, ties)`, taken in."""
    path = own.parent / "alles.xlsx"
    book = openpyxl.load_workbook(path)
    change(*book.worksheets[:2])
    path = own.parent / "edited.xlsx"
    book.save(path)
    return run_command("add", str(path), "--workspace", str(own), *options)


def rows(own: Path, table: str, source: str = "liste") -> list[dict[str, str]]:
    with (own / "tables" / source / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row_of(sheet: Any, text: str, column: int) -> Any:
    return next(row for row in sheet.iter_rows(min_row=2) if row[column].value == text)


def test_an_export_that_nobody_edited_changes_nothing(own: Path) -> None:
    answer = edited(own, lambda *_: None, "--yes")
    assert (answer.code, "Nothing changes." in answer.text) == (0, True)


def test_a_new_name_and_a_date_change_the_row_of_the_list_and_nothing_else(own: Path) -> None:
    before = rows(own, "networks")

    def change(things: Any, ties: Any) -> None:
        row = row_of(things, "Bündnis Nordau", 1)
        row[1].value, row[6].value = "Bündnis Nordau-Süd", "01.04.2019"

    answer = edited(own, change, "--yes")
    assert (
        "network/buendnis-nordau: name “Bündnis Nordau” becomes “Bündnis Nordau-Süd”" in answer.text
    )
    assert rows(own, "networks") == [
        before[0] | {"name": "Bündnis Nordau-Süd", "since": "2019-04-01"}
    ]
    again = run_command("add", str(own.parent / "edited.xlsx"), "--workspace", str(own))
    assert "Nothing changes." in again.text


def test_a_row_that_is_taken_out_and_one_that_is_new(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        gone = row_of(ties, "Klinikum Nordau", 0)
        ties.delete_rows(gone[0].row)
        things.append([None, "Probe GmbH", "Institution", "Company"])
        ties.append(["Probe GmbH", "is member of", "Bündnis Nordau", "tie", None, 2024,
                     None, None, None, None, "network/buendnis-nordau"])  # fmt: skip

    assert edited(own, change, "--yes").code == 0
    assert [tie["from"] for tie in rows(own, "ties")] == ["institution/jobcenter-musterau"]
    (tie,) = rows(own, "ties", "edited")
    assert (tie["from"], tie["since"]) == ("institution/probe-gmbh", "2024")
    assert run_command("undo", "--workspace", str(own)).code == 0
    assert len(rows(own, "ties")) == 2


def test_what_follows_from_other_columns_and_what_is_wrong_is_said(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        row = row_of(things, "Bündnis Nordau", 1)
        row[3].value, row[6].value, row[4].value = "Stammtisch", "2020-13-01", "Kassel"

    answer = edited(own, change, "--yes")
    assert answer.code == 4
    assert "column kind: “Stammtisch” is no known kind" in answer.text
    assert "column since: “2020-13-01” is no date" in answer.text
    assert "column district: “Kassel” the column follows from other statements" in answer.text


def test_several_cells_of_one_row_a_seat_and_a_name_without_an_id_all_arrive(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        row = row_of(ties, "Klinikum Nordau", 0)
        row[4].value, row[5].value, row[6].value = "Vorsitz", "2016", "31.12.2025"
        seat = next(r for r in ties.iter_rows(min_row=2) if r[1].value == "is seated in")
        seat[2].value = "Einbeck"
        ties.append(["Jobcenter Musterau", "cooperates with", "Klinikum Nordau", None, None,
                     "01.02.2026"])  # fmt: skip
        things["I2"].value = 9.0  # what LibreOffice rounds is no edit; there is no seat here

    assert edited(own, change, "--yes").code == 0
    tie = next(t for t in rows(own, "ties") if t["from"] == "institution/klinikum-nordau")
    assert [tie[c] for c in ("role", "since", "until")] == ["Vorsitz", "2016", "2025-12-31"]
    assert rows(own, "networks")[0]["place"] == "Einbeck"
    (new,) = rows(own, "ties", "edited")
    assert (new["from"], new["to"]) == ("institution/jobcenter-musterau", tie["from"])
    assert new["since"] == "2026-02-01"
    assert run_command("count", "institutions", "--workspace", str(own)).code == 0


def test_a_thing_that_is_taken_out_takes_its_ties_with_it(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        things.delete_rows(row_of(things, "Klinikum Nordau", 1)[0].row)

    answer = edited(own, change, "--yes")
    assert (answer.code, "with the thing one statement about it goes" in answer.text) == (0, True)
    assert [tie["from"] for tie in rows(own, "ties")] == ["institution/jobcenter-musterau"]
    assert "Taken in, changed: liste" in answer.text


def test_an_edit_that_would_break_the_tables_is_refused_with_its_row(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        ties.append(["Bündnis Nordau", "is member of", "Klinikum Nordau"])
        ties.append(["Klinikum Nordau", "is member of", "Bündnis Nordau", None, None, "32.13.2026"])
        ties.append(["Gibt es nicht", "is member of", "Bündnis Nordau"])

    before = rows(own, "ties")
    answer = edited(own, change, "--yes")
    assert (answer.code, rows(own, "ties")) == (4, before)
    last = 5  # heading, seat, two members
    assert f"edited.xlsx[ties], row {last}" in answer.text
    assert (
        f"edited.xlsx[ties], row {last + 1}, column since: “32.13.2026” is no date" in answer.text
    )
    assert f"edited.xlsx[ties], row {last + 2}: “Gibt es nicht” nothing in the graph" in answer.text


def test_a_row_of_an_older_export_is_not_taken_for_a_new_one(own: Path) -> None:
    def change(things: Any, ties: Any) -> None:
        ties.append(["Klinikum Nordau", "cooperates with", "Jobcenter Musterau", "tie", None, None,
                     None, None, "liste, row 9", "institution/klinikum-nordau",
                     "institution/jobcenter-musterau"])  # fmt: skip

    answer = edited(own, change, "--yes")
    assert "the export is older than the data" in answer.text
    assert "Nothing changes." in answer.text


def test_what_came_after_an_export_is_not_deleted_by_it(own: Path) -> None:
    later = own.parent / "spaeter.csv"
    later.write_text("Netzwerk;Ort\nBündnis Spätau;Celle\n", encoding="utf-8")
    assert run_command("add", str(later), "--workspace", str(own), "--yes").code == 0

    def change(things: Any, ties: Any) -> None:
        row_of(things, "Bündnis Nordau", 1)[6].value = "2016"

    answer = edited(own, change, "--yes")
    assert "the export is older than the data; so what it lacks is not deleted" in answer.text
    assert rows(own, "networks")[0]["since"] == "2016"
    (kept,) = rows(own, "networks", "spaeter")
    assert (kept["name"], kept["place"]) == ("Bündnis Spätau", "Celle")
