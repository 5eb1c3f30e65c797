"""Files as offices write them: what each says, and that all of them pass through `add`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from conftest import run_command
from offices import reading

NAMES = reading.names()
LOCKED = "mit-kennwort.xlsx"


def test_there_are_at_least_forty_files_of_all_kinds() -> None:
    assert len(NAMES) >= 40
    endings = {Path(name).suffix for name in NAMES}
    assert {".xlsx", ".xls", ".ods", ".csv", ".txt", ".json", ".jsonl"} <= endings
    assert {".graphml", ".gexf", ".ttl", ".jsonld"} <= endings


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_what_is_written_down_for_it(name: str) -> None:
    wanted = reading.expected(name)
    found = reading.told(reading.proposed(name, wanted.pop("answers", {})))
    assert found == wanted


@pytest.mark.slow
def test_all_files_pass_through_add_as_they_are(tmp_path: Path) -> None:
    own = str(tmp_path / "netz")
    assert run_command("init", own, "--stands-on", "nothing").code == 0
    taken = [name for name in NAMES if name != LOCKED]
    paths = [str(reading.FILES / name) for name in taken]
    done = run_command(
        "add", *paths, "--workspace", own, "--yes", "--partial", "--set", "relation=cooperates-with"
    )
    assert (done.code, done.stderr) == (0, "")
    sources = {Path(own, "tables", reading.proposed(name, {}).source) for name in taken}
    assert all((folder / "sources.csv").is_file() for folder in sources)
    assert "(Name)" not in _content(own)
    checked = run_command("check", "--workspace", own, "--format", "json")
    assert [row for row in checked.json["rows"] if row["severity"] == "error"] == []


def _content(own: str) -> str:
    """All cells of all tables of a workspace."""
    found = []
    for path in Path(own, "tables").rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            found += [cell for row in csv.reader(file) for cell in row]
    return "\n".join(found)
