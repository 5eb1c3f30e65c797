"""The reference tables: each rule on their rows, with the finding it makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kgraph.gazetteer import Gazetteer
from kgraph.pipeline.reference import Reference, read_reference
from kgraph.records import Finding, Record
from kgraph.words.tables import rules as words

LAND = [{"key": "03", "name": "Niedersachsen"}]
KREIS = [{"key": "03254", "name": "Hildesheim", "label": "Landkreis Hildesheim",
          "name_official": "Hildesheim", "type": "Landkreis", "land_key": "03"}]  # fmt: skip
SORTS = ("law", "list", "body", "press", "encyclopaedia", "compiled")
TABLES = {
    "sources": "id,title,kind\nlaw,Gesetz,reference-law\nlist,Liste,reference-list\n",
    "derivations": "id,text_de,text_en,basis\nd,aus Orten,from towns,law|list\n",
    "bodies": "id,kind,name,seat_key,source\n"
    "ref-a,ihk,IHK A,03254,law\nref-b,jobcenter,JC B,,law\n",
    "responsible": "body,district_key,confidence,source,also,derivation\n"
    "ref-a,03254,stated,law,list,\nref-b,03254,derived,list,,d\n",
}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer(LAND, KREIS, [], [])


def read(folder: Path, gazetteer: Gazetteer, **tables: str) -> tuple[Reference, list[Finding]]:
    contents = {**TABLES, **tables}

    def take(path: str) -> bytes:
        assert Path(path).parent == folder
        return contents[Path(path).stem].encode()

    return read_reference(str(folder), gazetteer, take)


def test_right_tables_are_read_row_by_row(tmp_path: Path, gazetteer: Gazetteer) -> None:
    found, findings = read(tmp_path, gazetteer)
    assert findings == []
    assert found.ids == {"ref-a", "ref-b"}
    assert found.entries == [("ref-a", "institution", []), ("ref-b", "institution", [])]
    (_, second) = found.of("responsible")
    assert second == Record(
        "responsible", "reference/responsible.csv", 3,
        {"body": "ref-b", "district_key": "03254", "confidence": "derived", "source": "list",
         "derivation": "d", "locator": "row=3"},
    )  # fmt: skip
    assert (found.of("others"), Reference().of("bodies"), Reference().ids) == ((), (), frozenset())


@pytest.mark.parametrize("sort", SORTS)
def test_a_source_is_of_a_sort_of_reference(
    tmp_path: Path, gazetteer: Gazetteer, sort: str
) -> None:
    sources = TABLES["sources"].replace("reference-law", f"reference-{sort}")
    assert read(tmp_path, gazetteer, sources=sources)[1] == []


@pytest.mark.parametrize("kind", ["ihk", "hwk", "employment-agency", "jobcenter"])
def test_a_body_is_of_one_of_four_kinds(tmp_path: Path, gazetteer: Gazetteer, kind: str) -> None:
    bodies = TABLES["bodies"].replace(",ihk,", f",{kind},")
    assert read(tmp_path, gazetteer, bodies=bodies)[1] == []


NO_CODE = "is no code of this list"


@pytest.mark.parametrize(
    ("table", "old", "new", "row", "column", "value", "message"),
    [
        ("sources", "reference-law", "document", 2, "kind", "document", NO_CODE),
        ("sources", "Gesetz", "", 2, "title", "", "the cell is empty"),
        ("derivations", "from towns", "", 2, "text_en", "", "the cell is empty"),
        ("derivations", "aus Orten", "", 2, "text_de", "", "the cell is empty"),
        ("derivations", "law|list", "law|hearsay", 2, "basis", "law|hearsay",
         "names no reference"),
        ("bodies", ",ihk,", ",company,", 2, "kind", "company", NO_CODE),
        ("bodies", "IHK A", "", 2, "name", "", "the cell is empty"),
        ("bodies", "03254", "03255", 2, "seat_key", "03255", "is no official key"),
        ("bodies", "JC B,,law", "JC B,,rumour", 3, "source", "rumour",
         "is not in the table sources"),
        ("responsible", "ref-a,03254", "ref-a,99999", 2, "district_key", "99999",
         "is no official key"),
        ("responsible", "ref-a", "ref-x", 2, "body", "ref-x", NO_CODE),
        ("responsible", "stated,law,list", "stated,law,rumour", 2, "also", "rumour", NO_CODE),
        ("responsible", "derived,list,,d", "derived,list,,x", 3, "derivation", "x", NO_CODE),
        ("responsible", "derived,list,,d", "derived,list,,", 3, "confidence", "derived",
         "does not fit the column derivation"),
        ("responsible", "derived,list,,d", "stated,list,,d", 3, "confidence", "stated",
         "does not fit the column derivation"),
    ],
)  # fmt: skip
def test_one_wrong_cell_is_one_finding(
    tmp_path: Path, gazetteer: Gazetteer, table: str, old: str, new: str,
    row: int, column: str, value: str, message: str,
) -> None:  # fmt: skip
    assert TABLES[table].count(old) == 1
    _, findings = read(tmp_path, gazetteer, **{table: TABLES[table].replace(old, new)})
    assert [(f.severity, f.file, f.row, f.column, f.value, f.message) for f in findings] == [
        ("error", f"reference/{table}.csv", row, column, value, message)
    ]


def test_advice_says_where_to_look(tmp_path: Path, gazetteer: Gazetteer) -> None:
    responsible = "body,district_key,confidence,source,derivation\nref-a,99999,derived,law,\n"
    derivations = TABLES["derivations"].replace("law|list", "hearsay")
    _, findings = read(tmp_path, gazetteer, responsible=responsible, derivations=derivations)
    assert [finding.todo for finding in findings] == [
        words.LOOK_KEY_UP, words.WRITE_BASIS, words.DERIVED_SAYS_HOW,
    ]  # fmt: skip


def test_only_judgements_may_name_a_body_of_the_reference(
    tmp_path: Path, gazetteer: Gazetteer
) -> None:
    found, _ = read(tmp_path, gazetteer)
    tie = Record("ties", "ties.csv", 2, {"to": "ref-a"})
    body, other = "https://x/institution/ref-a", "https://x/institution/ref"
    assert found.misplaced(tie, "to", body) == [
        tie.finding("to", words.OF_REFERENCE, words.ADD_INSTITUTION)
    ]
    assert found.misplaced(tie, "to", other) == []
    assert found.misplaced(tie, "to", "") == []
    assert found.misplaced(Record("judgements", "j.csv", 2, {"a": "ref-a"}), "a", body) == []


def test_a_reference_is_whole_or_not_there(tmp_path: Path, gazetteer: Gazetteer) -> None:
    def lacking(path: str) -> bytes:
        if Path(path).stem == "bodies":
            raise OSError(2, "gone")
        return TABLES[Path(path).stem].encode()

    def nameless(path: str) -> bytes:
        raise OSError("no word of the system")

    files = "sources, derivations, bodies, responsible"
    for take, name, reason in (
        (lacking, "bodies", "gone"), (nameless, "sources", "no word of the system"),
    ):  # fmt: skip
        found, findings = read_reference(str(tmp_path), gazetteer, take)
        assert found.tables == {}
        assert findings == [
            Finding(
                "error", f"reference/{name}.csv", None, None, "",
                words.UNREADABLE_REFERENCE.of(reason=reason), words.WHOLE_REFERENCE.of(files=files),
            )
        ]  # fmt: skip
    found, findings = read_reference(str(tmp_path / "gone"), gazetteer, lacking)
    assert (found.tables, findings) == ({}, [])


def test_a_table_that_is_no_text_is_told_and_nothing_is_read(
    tmp_path: Path, gazetteer: Gazetteer
) -> None:
    def broken(path: str) -> bytes:
        return b"id\n\xff\n" if Path(path).stem == "bodies" else TABLES[Path(path).stem].encode()

    found, (finding,) = read_reference(str(tmp_path), gazetteer, broken)
    assert (found.tables, finding.file) == ({}, "reference/bodies.csv")
    assert finding.message.startswith("cannot be read: it is no CSV in UTF-8 ('utf-8' codec")
