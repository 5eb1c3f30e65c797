"""Bad input is a clear finding with exit code 4, and the store of before still answers."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from conftest import Tables

GOOD = "id,name,kind,place\na,Netz A,alliance,Hildesheim\n"
#: spelled so that this file itself holds no address
MAIL = "someone" + "@" + "example.org"

Spoil = Callable[[Path], None]


def table(text: str | bytes, name: str = "networks.csv") -> Spoil:
    content = text.encode() if isinstance(text, str) else text
    return lambda folder: (folder / name).write_bytes(content) and None


def a_folder(folder: Path) -> None:
    (folder / "networks.csv").unlink()
    (folder / "networks.csv").mkdir()


def a_large_file(folder: Path) -> None:
    with open(folder / "networks.csv", "wb") as file:
        file.truncate(200_000_000)


def a_workbook_with_a_formula(folder: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Netzwerke"
    for row in (["name", "kind"], ["=CONCATENATE(A1,B1)", "alliance"]):
        sheet.append(row)
    book.save(folder / "more.xlsx")


def a_bomb() -> bytes:
    """A small workbook that says it unpacks to 600 MB."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "x")
    content = bytearray(buffer.getvalue())
    size = content.find(b"PK\x01\x02") + 24  # in the directory of the archive
    content[size : size + 4] = (600_000_000).to_bytes(4, "little")
    return bytes(content)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """Good tables with their store; `spoil` changes them, and `good` puts them right again."""
    tables = Tables(tmp_path_factory.mktemp("built"))
    assert tables(networks=GOOD).build().code == 0
    return tables


@pytest.fixture
def good(built: Tables) -> Iterator[Tables]:
    yield built
    shutil.rmtree(built.folder)
    built.folder.mkdir()
    built(networks=GOOD)


@pytest.mark.parametrize(
    ("spoil", "finding"),
    [
        (
            table("Vorname;Nachname\nx;y\n"),
            "error: networks.csv, row 1, column name: the column 'name' is missing. Columns of ",
        ),
        (
            table("name,kind\nA,alliance,x\n"),
            "networks.csv, row 2: “x” the row has 3 cells, the header 2.",
        ),
        (
            table("name,name,kind\nA,B,alliance\n"),
            "networks.csv, row 1, column name: “name” the column is there twice.",
        ),
        (
            table(GOOD + "b,Netz B,alliance,\na,Netz C,alliance,\n"),
            "networks.csv, row 4, column id: “a” the id stands in row 2 too.",
        ),
        (
            table("name,kind,district\nA,alliance,Atlantis\n"),
            "networks.csv, row 2, column district: “Atlantis” is no kreis kgraph knows.",
        ),
        (
            table('name,kind\n"Bündnis\nNord",alliance\nK'.encode() + b"\xff,alliance\n"),
            "holds the byte 0xff, which is no character. Save the table again as UTF-8",
        ),
        (table(""), "error: networks.csv: is empty. Delete it,"),
        (table("\n\n"), "error: networks.csv, row 1: has no header."),
        (a_large_file, "error: networks.csv: is 200 MB; tables of up to 50 MB are read."),
        (
            table('name,kind\n=HYPERLINK("x"),alliance\n'),
            "networks.csv, row 2, column name: “=HYPERLINK(\"x\")” the cell holds a formula,",
        ),
        (table("name,kind\n@SUM(A1),alliance\n"), "the cell holds a formula, not a value."),
        (
            a_workbook_with_a_formula,
            "more.xlsx[Netzwerke], row 2, column name: “=CONCATENATE(A1,B1)”",
        ),
        (a_folder, "error: networks.csv: is a folder, not a table."),
        (
            table(b"name,kind\nA\x00B,alliance\n"),
            "row 2, column name: “A\ufffdB” the cell holds a control character ('\\x00').",
        ),
        (
            table('name,kind\nA,alliance\n"B,alliance\nC,alliance\n'),
            "networks.csv, row 3: cannot be read as CSV: unexpected end of data. Look for",
        ),
        (
            table(f"name,kind,description\nA,alliance,Kontakt: {MAIL}\n"),
            "networks.csv, row 2, column description: “Kontakt: someone",
        ),
        (
            table("name,kind,description\nA,alliance,Tel. 0511 " + "0" * 6 + "\n"),
            "an e-mail address or telephone number does not belong into the graph.",
        ),
        (
            table("id,name,kind\na,A,project\n", "projects.csv"),
            "row 2, column id: “a” is a network in networks.csv, row 2, and a project here.",
        ),
        (table("x,y\n1,2\n", "kontakte.csv"), "kontakte.csv: “kontakte” is no table kgraph knows."),
        (table(b"no workbook", "more.xlsx"), "more.xlsx: is no workbook:"),
        (table(a_bomb(), "more.xlsx"), "more.xlsx: is too large once unpacked: 600 MB."),
        (
            table("name,kind\n" + "x" * 200_000 + ",alliance\n"),
            "cannot be read as CSV: field larger than",
        ),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else "",
)  # fmt: skip
def test_each_is_a_clear_finding_and_the_old_store_still_answers(
    good: Tables, spoil: Spoil, finding: str
) -> None:
    spoil(good.folder)
    answer = good.build()
    assert (answer.code, answer.stdout) == (4, b"")
    assert finding in answer.stderr
    assert "Traceback" not in answer.stderr
    asked = good.ask("find", "Netz A", "--format", "json")
    assert (asked.code, asked.json["rows"][0]["label"]) == (0, "Netz A")
    assert "this answer is from the graph of before" in asked.stderr


def test_a_folder_that_is_not_there_is_a_finding(tables: Tables) -> None:
    os.rmdir(tables.folder)
    answer = tables.build()
    assert answer.code == 4
    assert "error: tables: does not exist. Check the path" in answer.stderr


def test_a_folder_without_tables_is_a_finding(tables: Tables) -> None:
    assert tables.build().code == 4


def test_a_file_that_may_not_be_read_is_a_finding(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables(networks=GOOD)
    real_open = open

    def refuse(path: object, *rest: object, **more: object) -> object:
        if str(path).endswith("networks.csv"):
            raise PermissionError(13, "Permission denied")
        return real_open(path, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr("builtins.open", refuse)
    answer = tables.build()
    assert answer.code == 4
    assert (
        "error: networks.csv: cannot be read: Permission denied. Close it elsewhere"
        in answer.stderr
    )


def test_an_unknown_column_is_a_warning_and_not_read(tables: Tables) -> None:
    answer = tables(networks="name,kind,Telefonliste\nNetz A,alliance,x\n").build()
    assert answer.code == 0
    assert "warning: networks.csv, row 1, column Telefonliste:" in answer.stderr


def test_rows_without_an_id_that_share_a_name_are_two_things_and_a_warning(
    tables: Tables,
) -> None:
    answer = tables(networks="name,kind\nNetz A,alliance\nNetz A,cluster\n").build()
    assert answer.code == 0
    assert "warning: networks.csv, row 3, column name: “Netz A” something called so is there" in (
        answer.stderr
    )
    rows = tables.ask("find", "Netz A", "--format", "json").json["rows"]
    assert [row["id"].rpartition("/")[2] for row in rows] == ["netz-a", "netz-a-2"]
