"""A store keeps what it was built from until told otherwise, and says what is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Answer, Tables, run_command
from openpyxl import Workbook

BASE = "id,name,kind,place\na,Netz A,alliance,Hildesheim\n"
QUESTION = ("find", "Netz", "--type", "Network", "--format", "json")


def labels(answer: Answer) -> list[str]:
    assert answer.code == 0, answer.stderr
    return sorted(row["label"] for row in answer.json["rows"])


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """An Excel list of one network, on a drive of its own."""
    book = Workbook()
    assert book.active
    book.active.title = "Netzwerke"
    book.active.append(["Name", "Art", "Ort"])
    book.active.append(["Netz L", "alliance", "Kassel"])
    (tmp_path / "drive").mkdir()
    path = tmp_path / "drive" / "l.xlsx"
    book.save(path)
    return path


def test_a_list_that_was_moved_away_stays_in_the_answers(tables: Tables, listed: Path) -> None:
    tables(networks=BASE)
    own = ("--data", str(tables.folder), "--add", str(listed), "--store", tables.store)
    assert run_command("build", *own).code == 0
    listed.rename(listed.with_name("moved.xlsx"))
    for question in (("--store", tables.store), own):
        answer = run_command(*QUESTION, *question)
        assert labels(answer) == ["Netz A", "Netz L"]
        assert "l.xlsx" in answer.stderr
        assert "gone" in answer.stderr or "does not exist" in answer.stderr
    built = run_command("build", "--store", tables.store)
    assert (built.code, "l.xlsx is gone" in built.stderr) == (5, True)
    listed.with_name("moved.xlsx").rename(listed)
    assert run_command("build", "--store", tables.store).code == 0
    assert labels(run_command(*QUESTION, "--store", tables.store)) == ["Netz A", "Netz L"]
    told = run_command("build", "--data", str(tables.folder), "--store", tables.store)
    assert told.code == 0
    assert labels(run_command(*QUESTION, "--store", tables.store)) == ["Netz A"]


def test_a_drive_that_is_not_connected_is_an_empty_folder(tables: Tables, listed: Path) -> None:
    tables(networks=BASE)
    own = ("--data", str(tables.folder), "--add", str(listed.parent), "--store", tables.store)
    assert run_command("build", *own).code == 0
    listed.unlink()
    for question in (own, ("--store", tables.store)):
        answer = run_command(*QUESTION, *question)
        assert labels(answer) == ["Netz A", "Netz L"]
        assert f"{listed.parent} is gone" in answer.stderr
