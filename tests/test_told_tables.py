"""What `check` and `read` print; what a build reads, and what stops it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from conftest import Tables

from kgraph import pipeline
from kgraph.errors import DataHasErrors
from kgraph.model import Evidence
from kgraph.pipeline import reading, tabulating
from kgraph.pipeline.tabulating import FindingRow
from kgraph.readers.contract import Reader, Reading
from kgraph.records import Finding, Record
from kgraph.words.said import Words
from kgraph.words.tables import findings as said

WRONG = Words(de="ist falsch", en="is wrong")
TODO = Words(de="Bessern Sie es", en="Mend it")


def finding(severity: str, file: str, row: int | None = 2) -> Finding:
    return Finding(severity, file, row, "kind", "x", WRONG, TODO)


# -- findings --------------------------------------------------------------------------------


def test_findings_are_a_table_errors_first_with_sums_in_all_and_by_file() -> None:
    found = [finding("warning", "b.csv"), finding("error", "b.csv", 9), finding("error", "a.csv")]
    table = tabulating.findings_table(found, "de")
    assert list(table.rows) == [
        FindingRow("error", "b.csv", 9, "kind", "x", "ist falsch", "Bessern Sie es"),
        FindingRow("error", "a.csv", 2, "kind", "x", "ist falsch", "Bessern Sie es"),
        FindingRow("warning", "b.csv", 2, "kind", "x", "ist falsch", "Bessern Sie es"),
    ]
    assert table.columns == ("severity", "file", "row", "column", "value", "message", "advice")
    assert (table.total, table.title) == (3, "Was an den Tabellen nicht stimmt")
    assert table.notes == (
        "2 Fehler, 1 Warnung.",
        "a.csv: 1 Fehler, 0 Warnungen",
        "b.csv: 1 Fehler, 1 Warnung",
    )
    english = tabulating.findings_table(found[:1], "en")
    assert english.rows[0][5:] == ("is wrong", "Mend it")
    assert english.notes == ("0 errors, 1 warning.", "b.csv: 0 errors, 1 warning")


def test_no_findings_are_said_to_be_none() -> None:
    table = tabulating.findings_table([], "en")
    assert (list(table.rows), table.total, table.title) == ([], 0, "")
    assert table.notes == ("Nothing is wrong in the tables.",)
    assert table.columns == FindingRow._fields


# -- what a reader reads ---------------------------------------------------------------------


def reader(records: tuple[Record, ...], findings: tuple[Finding, ...] = ()) -> Reader:
    def read(path: str, territories: object) -> Reading:
        assert path == "/deep/list.txt"
        assert territories is not None
        return Reading(records, findings)

    return Reader("lists", (".txt",), read)


def test_records_are_a_table_with_doubts_and_evidence() -> None:
    records = (
        Record("networks", "list.txt", 3, {"name": "A", "kind": "alliance", "row": "1"}),
        Record("networks", "list.txt", 4, {"name": "B", "source": "paper", "locator": "3-4"}),
        Record("ties", "list.txt", 5, {"from": "A", "locator": "nowhere", "source": "paper"}),
    )
    doubts = (finding("warning", "list.txt", 4), finding("warning", "list.txt", 4))
    errors = (finding("error", "list.txt", 7),)
    table, found = tabulating.document_table(
        reader(records, (*doubts, *errors)), "/deep/list.txt", (), "en"
    )
    assert table.columns == ("row", "name", "kind", "from", "unsure", "evidence")
    assert list(table.rows) == [
        ("1", "A", "alliance", "", "", [Evidence("list-txt", "row=3")]),
        ("", "B", "", "", "is wrong; is wrong", [Evidence("paper", "line=2,4")]),
        ("", "", "", "A", "", [Evidence("paper", "row=5")]),
    ]
    assert (table.total, table.title) == (3, "list.txt")
    assert table.notes == ("3 rows read, 1 of them unsure.",)
    assert found == errors


def test_a_file_without_a_row_is_said_to_hold_none_unless_there_are_errors() -> None:
    table, found = tabulating.document_table(reader(()), "/deep/list.txt", (), "en")
    assert (list(table.rows), found) == ([], ())
    assert table.notes == ("list.txt holds nothing that the reader lists knows as a row.",)
    errors = (finding("error", "list.txt"),)
    table, found = tabulating.document_table(reader((), errors), "/deep/list.txt", (), "de")
    assert (table.notes, found) == (("0 Zeilen gelesen, davon unsicher: 0.",), errors)


# -- what a build reads ----------------------------------------------------------------------


def test_rows_without_a_source_have_their_file_as_one_made_once(tables: Tables) -> None:
    tables(
        networks="name,kind,source,locator\nA,alliance,,\nB,alliance,paper,7\nC,alliance,,\n",
        sources="id,title\npaper,P\n",
        judgements="a,judgement,b\nA,same,B\n",
    )
    read, findings = reading.read([str(tables.folder)])
    assert findings == []
    (made, *rest) = read.records
    assert made == Record(
        "sources",
        "networks.csv",
        1,
        {"id": "networks-csv", "title": "networks.csv", "kind": "table"},
    )
    own = [(r.table, r.row, r.get("source"), r.get("locator")) for r in rest]
    assert sorted(own) == [
        ("judgements", 2, "", ""),
        ("networks", 2, "networks-csv", "row=2"),
        ("networks", 3, "paper", "7"),
        ("networks", 4, "networks-csv", "row=4"),
        ("sources", 2, "", ""),
    ]
    assert [record.get("id") for record in read.of("sources")] == ["networks-csv", "paper"]
    assert {"alliance", "cluster"} <= read.codes("networks")
    assert "ihk" in read.codes("institutions")


def test_a_folder_without_a_table_is_one_finding(tmp_path: Path) -> None:
    assert reading.read([str(tmp_path)])[1] == [
        Finding("error", str(tmp_path), None, None, "", said.HOLDS_NO_TABLE, said.PUT_TABLES)
    ]


def test_files_and_folders_are_read_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "networks.csv").write_text("name,kind\nA,alliance\n")
    (tmp_path / "projects.csv").write_text("name,kind\nP,project\n")
    read, _ = reading.read([str(tmp_path / "projects.csv"), str(tmp_path / "a")])
    names = [record.get("name") for record in read.records if record.get("name")]
    assert names == ["P", "A"]


def test_official_regions_are_the_shipped_ones_or_those_beside_the_tables(tmp_path: Path) -> None:
    shipped, gazetteer = reading.official()
    assert [len(shipped[name]) for name in ("laender", "kreise")] == [16, 400]
    assert gazetteer.label("03254") == "Landkreis Hildesheim"
    (tmp_path / "regions").mkdir()
    (tmp_path / "regions" / "gemeinden.csv").write_text("key,name\n")
    with pytest.raises(DataHasErrors) as caught:
        reading.official([str(tmp_path)])
    (missing,) = caught.value.findings
    assert (missing.file, missing.wrong) == (
        "regions/laender.csv",
        said.NOT_READ.of(reason=Words(de="das gibt es nicht", en="No such file or directory")),
    )


# -- a build ---------------------------------------------------------------------------------

BAD = "name,kind\nA,wrong\n"


def test_errors_are_told_and_warnings_let_pass(tables: Tables) -> None:
    tables(networks=BAD)
    findings, quads = pipeline.check([str(tables.folder)])
    assert ([f.value for f in findings if f.severity == "error"], quads) == (["wrong"], [])
    for stop in (pipeline.draft, lambda folders: pipeline.build_alone(tables.store, folders)):
        with pytest.raises(DataHasErrors) as caught:
            stop([str(tables.folder)])
        assert [(f.severity, f.value) for f in caught.value.findings] == [("error", "wrong")]
    assert not Path(tables.store).exists()


def test_a_build_looks_for_dead_cycles_less_often_and_then_as_before(tables: Tables) -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(701, 11, 12)
        with pipeline._rarely_collecting():
            assert gc.get_threshold() == (100_000, 50, 100)
        assert gc.get_threshold() == (701, 11, 12)
        with pytest.raises(DataHasErrors):
            pipeline.build(tables.store, [str(tables(networks=BAD).folder)])
        assert gc.get_threshold() == (701, 11, 12)
    finally:
        gc.set_threshold(*before)
