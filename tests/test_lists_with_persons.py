"""Persons in lists: no name comes in, no copy holds one, and all can be forgotten."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import run_command
from openpyxl.comments import Comment

from kgraph.intake.persons import is_person, names_person
from kgraph.intake.sheets.beside import kept_beside
from kgraph.privacy import is_personal_heading

MEMBERS = [["Mitglied", "Netzwerk"], ["Sägewerk Probe GmbH", "Bündnis Kopienau"]]


@pytest.mark.parametrize(
    "name",
    ["Max Mustermann", "Dr. Sabine Muster", "Müller, Hans", "Eva Beispiel (Stadt Celle)",
     "Prof. Dr. Ada Exempel", "E. Beispiel", "Dr. med. Eva von Muster", "Hans-Peter Muster"],
)  # fmt: skip
def test_a_bare_name_of_a_person_is_known(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    ["Müller GmbH", "Friedrich Schiller Universität", "Künnecke GmbH", "Otto-Hahn-Schule",
     "Stadt Celle", "Ingenieurbüro Dr. Max Muster", "Meyer & Partner", "Dr. Muster KG",
     "Georg-August-Universität Göttingen", "A. Muster Bau", "Jobcenter Hildesheim",
     "Beispiel, Muster und Partner", "Heinrich Böll Stiftung", "Max Muster Apotheke"],
)  # fmt: skip
def test_a_body_named_after_a_person_stays(name: str) -> None:
    assert not is_person(name)


def test_a_person_within_a_text_is_found_and_a_body_is_not() -> None:
    assert names_person("ruht seit 2022, sagt Hans Muster")
    assert not names_person("Max Muster Straße 5, Friedrich Schiller Universität")


@pytest.mark.parametrize(
    "heading",
    ["AP", "Verantwortlich", "zuständig bei uns", "Vertreten durch", "Vertretung", "Kontakt",
     "Geschäftsführung", "Leitung"],
)  # fmt: skip
def test_columns_of_those_who_act_for_a_body_are_columns_of_persons(heading: str) -> None:
    assert is_personal_heading(heading)


def _hidden(book: Any) -> None:
    book.create_sheet("Kontakte").append(["Name", "Telefon"])
    book["Kontakte"].sheet_state = "hidden"


def _comment(book: Any) -> None:
    book.active["A2"].comment = Comment("zuständig: (Name)", "Büro")


def _author(book: Any) -> None:
    book.properties.creator = "Vorname Nachname"


def _line_above(book: Any) -> None:
    book.active.insert_rows(1)
    book.active["A1"] = "Ansprechpartnerin: Eva Beispiel"


def _column(book: Any) -> None:
    book.active["C1"], book.active["C2"] = "Wer weiß mehr", "Muster"


def _margin(book: Any) -> None:
    book.active.oddFooter.left.text = "erstellt von E. Muster"


@pytest.mark.parametrize("put", [_hidden, _comment, _author, _line_above, _column, _margin])
def test_no_copy_is_kept_of_a_file_that_may_hold_persons_anywhere(
    put: Any, tmp_path: Path, folder: Path
) -> None:
    book = openpyxl.Workbook()
    for row in MEMBERS:
        book.active.append(row)
    put(book)
    path = tmp_path / f"{put.__name__.strip('_')}.xlsx"
    book.save(path)
    answer = run_command("add", str(path), "--workspace", str(folder), "--yes")
    assert answer.code == 0
    assert "No copy of the file is kept in documents/, for it may hold" in answer.text
    assert list((folder / "documents").iterdir()) == []


def test_a_plain_workbook_is_kept(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Mitglied"])
    book.save(tmp_path / "plain.xlsx")
    assert kept_beside((tmp_path / "plain.xlsx").read_bytes(), "plain.xlsx") == []
    assert kept_beside(b"\xd0\xcf\x11\xe0", "old.xls") != []
    assert kept_beside(b"Mitglied\n", "plain.csv") == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that stands on nothing, for all tests here."""
    own = tmp_path_factory.mktemp("persons") / "netz"
    assert run_command("init", str(own), "--stands-on", "nothing").code == 0
    return own


def test_rows_of_persons_are_left_out_counted_and_never_shown(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "personen.csv"
    path.write_text(
        "Mitglied;Netzwerk\nMax Mustermann;Bündnis Probe\nMuster, Hans;Bündnis Probe\n"
        "Sägewerk Probe GmbH;Bündnis Probe\n",
        encoding="utf-8",
    )
    here = ("--workspace", str(folder))
    answer = run_command("add", str(path), *here, "--yes", "--full")
    assert answer.code == 0
    assert "looks like the name of a person" in answer.text
    assert "2 rows (2, 3)" in answer.text
    assert "Muster" not in answer.text
    tables = folder / "tables" / "personen"
    assert "Muster" not in "".join(file.read_text(encoding="utf-8") for file in tables.iterdir())
    assert not any("personen" in name for name in os.listdir(folder / "documents"))


def test_a_source_is_forgotten_for_good_also_after_it_was_taken_back(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "geheim.csv"
    path.write_text("Mitglied;Netzwerk\nGeheimwerk GmbH;Bündnis Zwei\n", encoding="utf-8")
    here = ("--workspace", str(folder))
    assert run_command("add", str(path), *here, "--yes").code == 0
    assert _held(folder, b"Geheimwerk")
    assert run_command("undo", *here).code == 0
    assert _held(folder, b"Geheimwerk")
    entries = len(run_command("log", *here, "--format", "json").json["rows"])
    answer = run_command("retire", "geheim", "--forget", *here)
    assert (answer.code, "the source geheim is forgotten" in answer.text) == (0, True)
    assert not _held(folder, b"Geheimwerk")
    assert len(run_command("log", *here, "--format", "json").json["rows"]) == entries
    assert run_command("retire", "geheim", "--forget", *here).code == 2


def _held(folder: Path, word: bytes) -> bool:
    """Whether any file of the folder holds a word, compressed or not."""
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if path.parent.parent.name == "objects":
                content = zlib.decompress(content)
            if word in content:
                return True
    return False
