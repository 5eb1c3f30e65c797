"""`check` finds what a build finds and builds nothing; `read` shows what a reader reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import DOCUMENTS, Tables, run_command

from kgraph.readers.registry import READERS

ANNEX = """Beispielbüro: Unterstützte Netzwerke
Netzwerkname Ort Gemeinde Bundesland
Netz
Eins Goslar Landkreis Goslar Niedersachsen
Probe Trier Trier Trier-Saarburg Rheinland-Pfalz
"""


def annex(folder: Path, text: str = ANNEX) -> str:
    path = folder / "liste.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_check_finds_what_a_build_finds_and_writes_nothing(tables: Tables) -> None:
    tables(networks="name,kind\nA,alliance\nB,wrong\n", ties="from,relation,to\nA,knows,C\n")
    checked = tables.run("check", "--format", "json")
    assert checked.code == 4
    assert not Path(tables.store).exists()
    errors = [row for row in checked.json["rows"] if row["severity"] == "error"]
    built = tables.build()
    assert built.code == 4
    assert [f"{row['file']}, row {row['row']}, column {row['column']}" for row in errors] == [
        line.removeprefix("  error: ").partition(":")[0]
        for line in built.stderr.splitlines()
        if line.startswith("  error:")
    ]
    assert [(row["file"], row["row"], row["column"], row["value"]) for row in errors] == [
        ("networks.csv", 3, "kind", "wrong"),
        ("ties.csv", 2, "relation", "knows"),
        ("ties.csv", 2, "to", "C"),
    ]


def test_check_of_warnings_alone_lists_and_sums_them_and_ends_well(tables: Tables) -> None:
    answer = tables(networks="name,kind,colour\nA,alliance,red\n").run("check", "--lang", "de")
    assert answer.code == 0
    assert "Warnung  networks.csv" in answer.text
    assert "0 Fehler, 2 Warnungen." in answer.text
    assert "sources.csv" not in answer.text


def test_check_without_findings_says_so(tables: Tables) -> None:
    tables(
        sources="id,title,publisher\ns,List,Office\n",
        networks="name,kind,source,locator\nA,alliance,s,1\n",
    )
    answer = tables.run("check", "--format", "csv")
    assert (answer.code, answer.rows) == (0, [])
    assert tables.run("check").text == "Nothing is wrong in the tables.\n"


def test_check_cannot_look_into_an_endpoint() -> None:
    answer = run_command("check", "--store", "http://127.0.0.1:9/sparql")
    assert answer.code == 2
    assert "--data DIR" in answer.stderr


def test_the_annex_is_read_with_its_places_and_doubts(tmp_path: Path) -> None:
    answer = run_command("read", "annex", annex(tmp_path), "--format", "json")
    assert answer.code == 0
    assert answer.json["rows"] == [
        {
            "row": "1", "name": "Netz Eins", "place": "Goslar", "district": "Landkreis Goslar",
            "state": "Niedersachsen", "place_key": "03153017", "district_key": "03153",
            "state_key": "03", "unsure": "",
            "evidence": [{"source": "liste-txt", "locator": "line=2,4"}],
        },
        {
            "row": "2", "name": "Probe Trier", "place": "Trier", "district": "Trier-Saarburg",
            "state": "Rheinland-Pfalz", "place_key": "07211", "district_key": "07235",
            "state_key": "07",
            "unsure": "the place does not lie in the printed district",
            "evidence": [{"source": "liste-txt", "locator": "line=4,5"}],
        },
    ]  # fmt: skip
    assert answer.json["notes"] == ["2 rows read, 1 of them unsure."]


@pytest.mark.parametrize("form", ["text", "csv", "md"])
def test_the_annex_is_told_in_every_form(tmp_path: Path, form: str) -> None:
    answer = run_command("read", "annex", annex(tmp_path), "--format", form, "--lang", "de")
    assert answer.code == 0
    assert "Netz Eins" in answer.text
    assert "Probe Trier" in answer.text


def test_lines_that_end_in_no_row_are_errors_beside_the_rows(tmp_path: Path) -> None:
    text = ANNEX + "Probe Xstadt Landkreis Goslar Niedersachsen\n"
    answer = run_command("read", "annex", annex(tmp_path, text), "--format", "csv")
    assert answer.code == 4
    assert [row["name"] for row in answer.rows] == ["Netz Eins", "Probe Trier"]
    assert answer.stderr.startswith("error: liste.txt, row 6: ")


def test_a_file_without_the_list_and_one_that_is_not_there(tmp_path: Path) -> None:
    empty = run_command("read", "annex", annex(tmp_path, "Ein Text\n"))
    assert empty.code == 1
    assert "liste.txt holds nothing that the reader annex knows as a row" in empty.text
    missing = run_command("read", "annex", str(tmp_path / "nowhere.txt"))
    assert missing.code == 4
    assert "nowhere.txt: cannot be read" in missing.stderr


def test_the_reader_of_tables_is_reachable_too(tables: Tables) -> None:
    tables(networks="Name;Art;Quelle;Zeile\nA;alliance;s;7\n")
    answer = run_command("read", "tables", str(tables.folder / "networks.csv"), "--format", "csv")
    assert answer.rows == [
        {
            "name": "A",
            "kind": "alliance",
            "unsure": "",
            "evidence": "s, line 7",
            "locators": "s#line=6,7",
        }
    ]


def test_every_reader_bears_its_name() -> None:
    assert {name: reader.name for name, reader in READERS.items()} == {
        "tables": "tables",
        "annex": "annex",
    }
    assert all(end.startswith(".") for reader in READERS.values() for end in reader.endings)


def test_the_annex_of_the_paper_is_read_by_the_command() -> None:
    paper = DOCUMENTS / "000_c6598127a8248b08.txt"
    if not paper.exists():
        pytest.skip("../shared/documents is not here: the annex itself cannot be read")
    answer = run_command("read", "annex", str(paper), "--format", "csv")
    assert answer.code == 0
    assert len(answer.rows) == 269
    assert sum(1 for row in answer.rows if row["unsure"]) == 11
