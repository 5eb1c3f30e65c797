"""`kgraph add`: seen before it counts, recognised, taken in whole, taken in again."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer, run_command

from kgraph.cli.workspace import add as adding

Add = Callable[..., Answer]
LIST = "Netzwerk;Ort;Mitglieder\nBündnis Nordau;Northeim;Jobcenter Musterau\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A workspace that stands on nothing."""
    folder = tmp_path / "netz"
    assert run_command("init", str(folder), "--stands-on", "nothing").code == 0
    return folder


@pytest.fixture
def add(own: Path, tmp_path: Path) -> Add:
    """Write a list and add it."""

    def call(text: str, *options: str, name: str = "liste.csv") -> Answer:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return run_command("add", str(path), "--workspace", str(own), *options)

    return call


def rows(own: Path, table: str, source: str = "liste") -> list[dict[str, str]]:
    path = own / "tables" / source / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_name_beside_a_network_is_its_member(add: Add, own: Path) -> None:
    one = (
        "Name;Ort;Netzwerk\nBetrieb Nordau GmbH;Celle;Bündnis Nordau\n"
        "Musterau;Peine;Bündnis Nordau\n"
    )
    assert add(one, "--yes").code == 0
    assert [row["name"] for row in rows(own, "networks")] == ["Bündnis Nordau"]
    assert {(row["from"], row["relation"], row["to"]) for row in rows(own, "ties")} == {
        ("institution/betrieb-nordau-gmbh", "member-of", "network/buendnis-nordau"),
        ("institution/musterau", "member-of", "network/buendnis-nordau"),
    }


def test_of_two_columns_of_names_a_person_says_what_the_rows_are(add: Add, own: Path) -> None:
    two = "Name;Netzwerk;Ort\nNordau;Eins;Celle\nMusterau;Zwei;Peine\n"
    asked = add(two, "--yes")
    assert asked.code == 4
    assert "--set rows=institution" in asked.text
    assert add(two, "--yes", "--set", "rows=institution").code == 0
    assert {(row["from"], row["to"]) for row in rows(own, "ties")} == {
        ("institution/nordau", "network/eins"), ("institution/musterau", "network/zwei"),
    }  # fmt: skip


def ids(own: Path, table: str) -> list[str]:
    return [row["id"] for row in rows(own, table)]


def test_without_a_terminal_nothing_is_written_unless_yes_is_said(own: Path, add: Add) -> None:
    answer = add(LIST)
    assert answer.code == 0
    assert "row = network; column A name, column B place, column C members" in answer.text
    assert "Nothing is written. With --yes it is taken in." in answer.text
    assert not (own / "tables" / "liste").exists()


def test_yes_takes_rows_mapping_and_document_in_as_one_change(own: Path, add: Add) -> None:
    answer = add(LIST, "--yes")
    assert (answer.code, answer.stderr) == (0, "")
    assert "Taken in as the source liste" in answer.text
    assert ids(own, "networks") == ["buendnis-nordau"]
    assert rows(own, "ties") == [
        {
            "from": "institution/jobcenter-musterau", "relation": "member-of",
            "to": "network/buendnis-nordau", "role": "", "since": "", "until": "", "on": "",
            "status": "", "note": "", "source": "liste", "locator": "row=2",
        }
    ]  # fmt: skip
    assert (own / "mappings" / "liste.toml").is_file()
    assert len(list((own / "documents").iterdir())) == 1
    log = run_command("log", "--workspace", str(own), "--format", "json").json["rows"]
    assert log[0]["title"] == "liste.csv taken in"
    assert run_command("undo", "--workspace", str(own)).code == 0
    assert not (own / "tables" / "liste").exists()


def test_the_same_file_again_changes_nothing(add: Add) -> None:
    add(LIST, "--yes")
    answer = add(LIST, "--yes")
    assert "Nothing changes." in answer.text
    assert "mapping liste, known already" in answer.text


def test_a_newer_version_replaces_its_rows_and_keeps_the_ids(own: Path, add: Add) -> None:
    add(LIST + "Runder Tisch Alt;Einbeck;\n", "--yes")
    newer = LIST.replace("Northeim", "Einbeck") + "Cluster Neu;Einbeck;\n"
    answer = add(newer, "--yes")
    assert "Mentions: 1 appear, 1 change, 1 vanish, 1 stay" in answer.text
    assert "vanishes: Runder Tisch Alt" in answer.text
    assert "changes: Bündnis Nordau: place Northeim → Einbeck" in answer.text
    assert ids(own, "networks") == ["buendnis-nordau", "cluster-neu"]


def test_rows_with_errors_stop_all_or_stay_out(own: Path, add: Add) -> None:
    wrong = "Netzwerk;seit;bis\nBündnis Gut;2015;\nBündnis Rückwärts;2020;2015\n"
    answer = add(wrong, "--yes")
    assert answer.code == 4
    assert "liste.csv, row 3, column C (bis): “2020 – 2015” the end lies before" in answer.text
    assert not (own / "tables" / "liste").exists()
    answer = add(wrong, "--yes", "--partial")
    assert answer.code == 0
    assert "Rows that stayed out: liste.csv:3" in answer.text
    assert ids(own, "networks") == ["buendnis-gut"]


def test_data_of_persons_are_counted_and_stored_nowhere(own: Path, add: Add) -> None:
    number = "0511 / " + "1" * 6
    text = f"Netzwerk;Ansprechpartner;Bemerkung\nBündnis Nordau;Vorname Nachname;Tel. {number}\n"
    answer = add(text, "--yes")
    assert "not taken in: Ansprechpartner (1 cell), Bemerkung (1 cell)" in answer.text
    assert "No copy of the file is kept in documents/" in answer.text
    assert list((own / "documents").iterdir()) == []
    assert "Vorname" not in answer.text + str(rows(own, "networks"))
    assert number not in answer.text + str(rows(own, "networks"))


def test_what_is_not_clear_is_asked_and_answered_by_an_option(own: Path, add: Add) -> None:
    text = "Mitglied;Ort\nJobcenter Musterau;Einbeck\nBeispielwerk GmbH;Einbeck\n"
    answer = add(text, "--yes", name="mitglieder.csv")
    assert answer.code == 4
    assert "neither a title nor a column names their network. Name it with --set" in answer.text
    answer = add(text, "--yes", "--set", "network=Bündnis Nordau", name="mitglieder.csv")
    assert answer.code == 0
    assert [tie["to"] for tie in rows(own, "ties", "mitglieder")] == ["network/buendnis-nordau"] * 2


def test_a_name_that_another_list_has_is_the_same_thing_and_says_why(own: Path, add: Add) -> None:
    add(LIST, "--yes")
    answer = add("Firma;Netzwerk\nJC Musterau;Bündnis Nordau e. V.\n", "--yes", name="zwei.csv")
    same = "“JC Musterau” is institution/jobcenter-musterau: same name, spelt “Jobcenter Musterau”"
    assert same in answer.text
    assert rows(own, "ties", "zwei")[0]["to"] == "network/buendnis-nordau"


def test_what_is_only_like_a_known_name_is_asked_and_never_merged(own: Path, add: Add) -> None:
    add("Netzwerk\nPflegenetzwerk Nordheide\nBündnis Harz\nCluster Ost\n", "--yes")
    text = "Netzwerk\nPflegenetzwerk Nordheyde\nForum West\n"
    answer = add(text, "--yes", name="zwei.csv")
    assert "Perhaps there already: 1" in answer.text
    assert rows(own, "networks", "zwei")[0]["id"] == "pflegenetzwerk-nordheyde"
    known = "Pflegenetzwerk Nordheyde=network/pflegenetzwerk-nordheide"
    add(text, "--yes", "--same", known, name="zwei.csv")
    assert rows(own, "networks", "zwei")[0]["id"] == "pflegenetzwerk-nordheide"
    answer = add(text, "--yes", name="zwei.csv")
    assert "Nothing changes." in answer.text


def test_different_is_kept_for_the_next_file(own: Path, add: Add) -> None:
    add("Netzwerk\nPflegenetzwerk Nordheide\nBündnis Harz\nCluster Ost\n", "--yes")
    text = "Netzwerk\nPflegenetzwerk Nordheyde\nForum West\n"
    add(text, "--yes", "--same", "Pflegenetzwerk Nordheyde=new", name="zwei.csv")
    decided = (own / "judgements.csv").read_text(encoding="utf-8")
    assert "pflegenetzwerk-nordheide,different,pflegenetzwerk-nordheyde" in decided
    assert "Perhaps there already" not in add(text + "Kreis Neu;\n", name="zwei.csv").text
    add("Netzwerk\nForum West\nForum Ost\n", "--yes", name="zwei.csv")
    assert "pflegenetzwerk-nordheyde" not in (own / "judgements.csv").read_text(encoding="utf-8")


def test_a_mapping_of_ones_own_is_used_and_checked(own: Path, add: Add) -> None:
    text = "Wer;Was\nJobcenter Musterau;Bündnis Nordau\nIntern;Bündnis Nordau\n"
    (own / "mappings" / "wer-was.toml").write_text(
        'headings = ["Wer", "Was"]\n'
        '[[thing]]\nkey = "a"\nname = "Wer"\n'
        '[[thing]]\nkey = "b"\ntype = "network"\nname = "Was"\n'
        '[[tie]]\nfrom = "a"\nrelation = "coordinates"\nto = "b"\n'
        '[[skip]]\ncolumn = "Wer"\nis = "Intern"\n',
        encoding="utf-8",
    )
    answer = add(text, "--yes")
    assert (answer.code, "mapping wer-was, known already" in answer.text) == (0, True)
    assert [tie["relation"] for tie in rows(own, "ties")] == ["coordinates"]
    path = own / "mappings" / "wer-was.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("from =", "fron ="), encoding="utf-8")
    answer = add(text)
    assert answer.code == 2
    assert "mappings/wer-was.toml, [[tie]] 1: there is no “fron” here" in answer.stderr


def test_a_guessed_mapping_reads_the_same_once_it_is_a_file(own: Path, add: Add) -> None:
    add(LIST, "--yes")
    before = rows(own, "ties"), rows(own, "networks")
    text = (own / "mappings" / "liste.toml").read_text(encoding="utf-8")
    guessed = run_command(
        "mapping", "guess", str(own.parent / "liste.csv"), "--workspace", str(own)
    )
    assert guessed.text == text
    add(LIST + ";;\n", "--yes")
    assert (rows(own, "ties"), rows(own, "networks")) == before


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", b"PK\x03\x04 nothing", "is no workbook"),
        ("a.csv", b"Netzwerk;Ort\nB\x00n;X\n", "holds a control character"),
        ("a.csv", b"Netzwerk;Ort\n" + b"x" * 100_000 + b";X\n", "has 100,000 characters"),
        ("b.csv", b"Netzwerk;Ort\n" + b"x" * 1_000_000 + b";X\n", "field larger than field limit"),
        ("a.pdf", b"%PDF", "is of a kind that is not taken in here: .pdf"),
        ("a.json", b"[1, 2", "is no JSON"),
        ("a.ttl", b"<a> <b", "cannot be read as ttl"),
        ("a.graphml", b"<!DOCTYPE x [<!ENTITY a 'a'>]><graphml/>", "cannot be read as GraphML"),
        ("a.csv", "Wer\nIrgendwas\n".encode("utf-16-le"), "read as utf-16-le"),
        ("a.csv", b"", "is empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_said_and_nothing_is_written(
    own: Path, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    answer = run_command("add", str(tmp_path / name), "--workspace", str(own), "--yes")
    assert (answer.code, answer.stderr) == (4, "")
    assert said in answer.text
    assert list((own / "tables").iterdir()) == []


def test_outside_of_a_workspace_add_says_how_to_make_one(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(LIST, encoding="utf-8")
    answer = run_command("add", str(tmp_path / "a.csv"))
    assert answer.code == 2
    assert "kgraph init" in answer.stderr


def test_in_a_terminal_what_is_like_a_known_name_is_asked(
    own: Path, add: Add, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Netzwerk\nPflegenetzwerk Nordheide\nBündnis Harz\nCluster Ost\n", "--yes")
    path = tmp_path / "zwei.csv"
    path.write_text("Netzwerk\nPflegenetzwerk Nordheyde\nForum West\n", encoding="utf-8")
    monkeypatch.setattr(adding._Wish, "asks", True)
    here = ("--workspace", str(own))
    answer = run_command("add", str(path), *here, input=b"y\nn\n")
    assert "Not taken in." in answer.text
    answer = run_command("add", str(path), *here, input=b"y\ny\n")
    assert (answer.code, "Taken in as the source zwei" in answer.text) == (0, True)
    assert rows(own, "networks", "zwei")[0]["id"] == "pflegenetzwerk-nordheide"


def test_in_a_terminal_what_is_not_clear_is_asked(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mitglieder.csv"
    path.write_text("Mitglied;Ort\nJobcenter Musterau;Einbeck\n", encoding="utf-8")
    monkeypatch.setattr(adding._Wish, "asks", True)
    given = "Bündnis Harz\ny\n".encode()
    answer = run_command("add", str(path), "--workspace", str(own), input=given)
    assert answer.code == 0
    assert rows(own, "ties", "mitglieder")[0]["to"] == "network/buendnis-harz"
