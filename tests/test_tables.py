"""Tables are read as people save them, and rows are numbered as a spreadsheet shows them."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kgraph import resources
from kgraph.pipeline import reading
from kgraph.readers import table_of
from kgraph.readers.listing import unread
from kgraph.readers.tables import read_file, read_folder
from kgraph.records import Record

TEXT = "name,kind,place\nBündnis für Köln,alliance,Köln\n"
CELLS = {"name": "Bündnis für Köln", "kind": "alliance", "place": "Köln"}


def read(path: Path, content: str | bytes, encoding: str = "utf-8") -> list[Record]:
    path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    records, findings = read_file(str(path))
    assert findings == []
    return records


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_table_is_read_whatever_its_encoding_separator_and_line_end(
    tmp_path: Path, encoding: str, separator: str, line_end: str
) -> None:
    text = TEXT.replace(",", separator).replace("\n", line_end)
    (record,) = read(tmp_path / "networks.csv", text, encoding)
    assert record == Record("networks", "networks.csv", 2, CELLS)


def test_excel_says_the_separator_in_a_line_that_it_does_not_show(tmp_path: Path) -> None:
    text = "sep=;\r\n" + TEXT.replace(",", ";")
    (record,) = read(tmp_path / "networks.csv", text)
    assert (record.row, dict(record.cells)) == (2, CELLS)


def test_a_separator_inside_quotes_separates_nothing(tmp_path: Path) -> None:
    (record,) = read(tmp_path / "networks.csv", '"name";"kind"\n"A, B; C ""und"" D";"alliance"\n')
    assert record.get("name") == 'A, B; C "und" D'


def test_german_headings_name_our_columns(tmp_path: Path) -> None:
    headings = "Netzwerkname;Art;Ort;Kreis;Bundesland;Abkürzung;Seit;Fundstelle;Quelle"
    text = headings + "\na;b;c;d;e;f;g;h;i\n"
    (record,) = read(tmp_path / "Netzwerke 2026.csv", text)
    assert record.table == "networks"
    assert dict(record.cells) == {
        "name": "a", "kind": "b", "place": "c", "district": "d", "state": "e", "aliases": "f",
        "since": "g", "locator": "h", "source": "i",
    }  # fmt: skip


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    text = 'name,kind\n"A\nin two lines",alliance\n\n  ,\nB,alliance\n'
    found = [(r.row, r.get("name")) for r in read(tmp_path / "networks.csv", text)]
    assert found == [(2, "A\nin two lines"), (5, "B")]


def test_cells_are_trimmed_and_empty_ones_left_out(tmp_path: Path) -> None:
    (record,) = read(tmp_path / "networks.csv", "name,kind,place\n  A  , alliance ,  \n")
    assert dict(record.cells) == {"name": "A", "kind": "alliance"}
    assert record.get("place") == ""


def test_a_row_may_end_early(tmp_path: Path) -> None:
    (record,) = read(tmp_path / "networks.csv", "name,kind,place\nA,alliance\n")
    assert dict(record.cells) == {"name": "A", "kind": "alliance"}


@pytest.mark.parametrize(
    ("title", "table"),
    [
        ("networks", "networks"),
        ("Netzwerke", "networks"),
        ("networks-2026", "networks"),
        ("2026 Beziehungen", "ties"),
        ("Mitglieder", "ties"),
        ("Tabelle1", None),
        ("", None),
    ],
)
def test_a_table_is_known_by_a_word_of_its_name(title: str, table: str | None) -> None:
    assert table_of(title) == table


def test_a_workbook_is_read_sheet_by_sheet(tmp_path: Path) -> None:
    content = workbook(
        Netzwerke=[["Name", "Art", "Ort"], ["A", "alliance", "Köln"], [], ["B", "alliance", None]],
        Notizen=[["not", "read"]],
        Zahlen=[["what", "value", "unit"], ["KMU", 12, "Anzahl"], ["Anteil", 24.5, "Prozent"]],
    )
    (tmp_path / "mine.xlsx").write_bytes(content)
    records, findings = read_file(str(tmp_path / "mine.xlsx"))
    assert [(f.severity, f.file, f.message) for f in findings] == [
        ("warning", "mine.xlsx[Notizen]",
         "the sheet “Notizen” is not read: its name is none of a table"),
    ]  # fmt: skip
    assert [(r.table, r.file, r.row, dict(r.cells)) for r in records] == [
        ("networks", "mine.xlsx[Netzwerke]", 2, {"name": "A", "kind": "alliance", "place": "Köln"}),
        ("networks", "mine.xlsx[Netzwerke]", 4, {"name": "B", "kind": "alliance"}),
        ("figures", "mine.xlsx[Zahlen]", 2, {"what": "KMU", "value": "12", "unit": "Anzahl"}),
        ("figures", "mine.xlsx[Zahlen]", 3, {"what": "Anteil", "value": "24.5", "unit": "Prozent"}),
    ]


def test_dates_and_whole_numbers_of_a_workbook_come_as_we_write_them(tmp_path: Path) -> None:
    rows = [["name", "kind", "since", "row"], ["A", "alliance", datetime.date(2015, 6, 28), 7.0]]
    (record,) = read(tmp_path / "mine.xlsx", workbook(networks=rows))
    assert (record.get("since"), record.get("row")) == ("2015-06-28", "7")


def test_a_workbook_with_one_sheet_may_carry_the_name_itself(tmp_path: Path) -> None:
    (record,) = read(tmp_path / "networks.xlsx", workbook(Tabelle1=[["name", "kind"], ["A", "b"]]))
    assert (record.file, record.table) == ("networks.xlsx", "networks")


def test_a_formula_in_a_workbook_is_a_finding_with_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(workbook(networks=[["name", "kind"], ["A", "alliance"], ["=A2", "alliance"]]))
    _, (finding,) = read_file(str(path))
    assert (finding.file, finding.row, finding.column) == ("mine.xlsx[networks]", 3, "name")
    assert (finding.value, finding.message) == ("=A2", "the cell holds a formula, not a value")


def test_a_sheet_of_charts_is_no_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Tabelle1"  # type: ignore[union-attr]
    book.create_chartsheet("networks")
    path = tmp_path / "mine.xlsx"
    book.save(path)
    records, (finding,) = read_file(str(path))
    assert records == []
    assert finding.severity == "error"


def test_a_folder_is_read_in_the_order_of_the_tables_not_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a-ties.csv").write_text("from,relation,to\na,member-of,b\n")
    (tmp_path / "b-networks.csv").write_text("name,kind\nA,alliance\n")
    for ignored in ("~$networks.xlsx", ".networks.csv", "README.md"):
        (tmp_path / ignored).write_text("no table")
    (tmp_path / "regions").mkdir()
    records, findings = read_folder(str(tmp_path))
    assert [record.table for record in records] == ["networks", "ties"]
    assert findings == []


def test_an_empty_sheet_beside_the_tables_is_no_news(tmp_path: Path) -> None:
    content = workbook(Netzwerke=[["Name", "Art"], ["A", "alliance"]], Tabelle2=[[None], [""]])
    (tmp_path / "mine.xlsx").write_bytes(content)
    assert read_file(str(tmp_path / "mine.xlsx"))[1] == []


# -- which file a row stands in --------------------------------------------------------------


def test_two_lists_of_one_name_are_two_sources(tmp_path: Path) -> None:
    """Both cited "netzwerke-csv, row 2" before."""
    for folder, name in (("a", "Netz A"), ("b", "Netz B")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Netzwerke.csv").write_text(f"name,kind\n{name},alliance\n")
    tables, findings = reading.read([str(tmp_path / "a"), str(tmp_path / "b")])
    assert findings == []
    assert [(r.get("name"), r.get("source"), r.file) for r in tables.of("networks")] == [
        ("Netz A", "a-netzwerke-csv", "a/Netzwerke.csv"),
        ("Netz B", "b-netzwerke-csv", "b/Netzwerke.csv"),
    ]
    assert [(r.get("id"), r.get("title")) for r in tables.of("sources")] == [
        ("a-netzwerke-csv", "a/Netzwerke.csv"), ("b-netzwerke-csv", "b/Netzwerke.csv"),
    ]  # fmt: skip


def test_files_whose_names_look_alike_are_two_sources(tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("id,title\nnetzwerke-1-csv,Taken\n")
    for name in ("Netzwerke 1.csv", "Netzwerke-1.csv"):
        (tmp_path / name).write_text(f"name,kind\n{name},alliance\n")
    tables, _ = reading.read([str(tmp_path)])
    assert {r.get("name"): r.get("source") for r in tables.of("networks")} == {
        "Netzwerke 1.csv": "netzwerke-1-csv-2", "Netzwerke-1.csv": "netzwerke-1-csv-3",
    }  # fmt: skip


def test_a_folder_whose_name_is_a_table_says_nothing_about_its_files(tmp_path: Path) -> None:
    for folder in ("Projekte", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Netzwerke.csv").write_text("name,kind\nA,alliance\n")
    tables, findings = reading.read([str(tmp_path / "Projekte"), str(tmp_path / "b")])
    assert findings == []
    assert len(tables.of("networks")) == 2


# -- what is not read ------------------------------------------------------------------------


def test_everything_that_is_not_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "networks.csv").write_text("name,kind\nA,alliance\n")
    for name in ("l.ods", "l.xls", "l.pdf", "l.gexf", ".hidden", "README.md", "~$l.xlsx"):
        (tmp_path / name).write_text("x")
    for name in ("more", "regions", "reference"):
        (tmp_path / name).mkdir()
    _, findings = reading.read([str(tmp_path)])
    assert [(f.severity, f.file.rpartition("/")[2], f.message) for f in findings] == [
        ("warning", "l.gexf", "is not read: its ending is none of .csv, .tsv, .txt, .xlsx"),
        ("warning", "l.ods", "is not read: its ending is none of .csv, .tsv, .txt, .xlsx"),
        ("warning", "l.pdf", "is not read: its ending is none of .csv, .tsv, .txt, .xlsx"),
        ("warning", "l.xls", "is not read: its ending is none of .csv, .tsv, .txt, .xlsx"),
        ("warning", "more", "is not read: folders below do not count"),
    ]


def test_nothing_of_the_shipped_data_is_left_unread() -> None:
    assert unread([resources.folder("data")]) == []
