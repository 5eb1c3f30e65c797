"""The write path: findings that say what to do, and a store that never breaks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import Tables, store_folder

from kgraph import pipeline
from kgraph.store import inputs, place

NETWORKS = "id,name,kind,place\na,Netz A,alliance,Hildesheim\nb,Netz B,alliance,Kassel\n"


def labels(tables: Tables) -> list[str]:
    rows = tables.ask("find", "Netz", "--format", "json").json["rows"]
    return [row["label"] for row in rows]


@pytest.mark.parametrize(
    ("files", "place", "value", "message", "advice"),
    [
        (
            {"networks": "name,kind,district\nA,alliance,Atlantis\n"},
            ("networks.csv", 2, "district"), "Atlantis", "is no kreis kgraph knows",
            "Correct it, or write the official key into district_key",
        ),
        (
            {"networks": "name,kind,place\nA,alliance,Neustadt\n"},
            ("networks.csv", 2, "place"), "Neustadt", "could be several",
            "Correct it, or write the official key into place_key",
        ),
        (
            {"networks": "name,kind,district_key\nA,alliance,99999\n"},
            ("networks.csv", 2, "district_key"), "99999", "is no official key of this level",
            "Look the official key (AGS) up in data/regions/",
        ),
        (
            {"networks": "name,kind\nA,club\n"},
            ("networks.csv", 2, "kind"), "club", "is no code of this list",
            "Use one of: alliance, association, cluster,",
        ),
        (
            {"networks": "name,kind\nA,\n"},
            ("networks.csv", 2, "kind"), "", "the cell is empty",
            "Write one of: alliance, association, cluster,",
        ),
        (
            {"networks": "name,kind,since\nA,alliance,Juni 2015\n"},
            ("networks.csv", 2, "since"), "Juni 2015", "is no date",
            "Write 2015, 2015-06 or 2015-06-28",
        ),
        (
            {"networks": "name,kind,since\nA,alliance,2015-02-30\n"},
            ("networks.csv", 2, "since"), "2015-02-30", "is no date",
            "Write 2015, 2015-06 or 2015-06-28",
        ),
        (
            {"networks": "name,kind,since,until\nA,alliance,2015,2014\n"},
            ("networks.csv", 2, "until"), "2014", "ends before it begins",
            "Look at since and until",
        ),
        (
            {"networks": "name,kind,row\nA,alliance,first\n"},
            ("networks.csv", 2, "row"), "first", "is no row number",
            "Write a whole number from 1 up",
        ),
        (
            {"networks": "name,kind,source,locator\nA,alliance,paper,3\n"},
            ("networks.csv", 2, "source"), "paper", "is not in the table sources",
            "Add it there, or use one of:",
        ),
        (
            {"networks": "name,kind,source\nA,alliance,s\n", "sources": "id,title\ns,S\n"},
            ("networks.csv", 2, "locator"), "", "the place in the source is missing",
            "Write lines (82-84) or a page (page=3)",
        ),
        (
            {"networks": "id,name,kind\nÄ 1,A,alliance\n"},
            ("networks.csv", 2, "id"), "Ä 1", "the id has other characters than a-z, 0-9 and -",
            "Use small letters a-z, digits and hyphens",
        ),
        (
            {"networks": NETWORKS, "ties": "from,relation,to\na,member-of,Netz C\n"},
            ("ties.csv", 2, "to"), "Netz C", "is neither an id nor a name in the tables",
            "Correct it, or add a row for it",
        ),
        (
            {"networks": NETWORKS, "ties": "from,relation,to\na,likes,b\n"},
            ("ties.csv", 2, "relation"), "likes", "is no code of this list",
            "Use one of: active-in, administers-funding,",
        ),
        (
            {"networks": NETWORKS, "ties": "from,relation,to\na,seated-in,b\n"},
            ("ties.csv", 2, "to"), "b", "a network cannot stand here in 'seated-in'",
            "It joins Region there; choose another relation or another thing",
        ),
        (
            {"networks": NETWORKS, "figures": "what,value,unit\nAnteil,\"24,5\",Prozent\n"},
            ("figures.csv", 2, "value"), "24,5", "is no number",
            "Write digits with a decimal point, e.g. 24.5",
        ),
    ],
)  # fmt: skip
def test_a_finding_names_file_row_column_value_and_what_to_do(
    tables: Tables,
    files: dict[str, str],
    place: tuple[str, int, str],
    value: str,
    message: str,
    advice: str,
) -> None:
    (finding,) = tables(**files).findings()
    assert (finding.file, finding.row, finding.column, finding.value) == (*place, value)
    assert finding.message.startswith(message)
    assert finding.advice.startswith(advice)


def test_a_name_that_two_things_bear_says_how_to_name_one(tables: Tables) -> None:
    institutions = (
        "id,name,kind,place\njc-1,Jobcenter,jobcenter,Hildesheim\njc-2,Jobcenter,jobcenter,Kassel\n"
    )
    ties = "from,relation,to\nJobcenter,member-of,a\n"
    (finding,) = tables(networks=NETWORKS, institutions=institutions, ties=ties).findings()
    assert (finding.row, finding.message) == (2, "means several things")
    assert finding.advice == "Write one of the ids: jc-1, jc-2"


def test_what_only_the_shapes_see_names_its_row_too(tables: Tables) -> None:
    tables(networks=f"name,kind,description\nA,alliance,{'x' * 2000}\n")
    (finding,) = (f for f in tables.findings("warning") if f.row == 2)
    assert (finding.file, finding.row, finding.column) == ("networks.csv", 2, "description")
    assert ".." not in str(finding)


def test_all_errors_come_at_once(tables: Tables) -> None:
    tables(
        networks="name,kind,district\nA,club,Atlantis\n,alliance,\n",
        ties="from,relation,to\nx,likes,y\n",
    )
    answer = tables.build()
    assert answer.code == 4
    assert answer.stderr.count("error: ") == 6
    assert answer.stderr.startswith("kgraph: 6 errors in the data; the store was left as it was\n")


def test_errors_stop_the_build_and_the_old_store_still_answers(tables: Tables) -> None:
    assert tables(networks=NETWORKS).build().code == 0
    before = store_folder(tables.store)
    assert tables(networks=NETWORKS.replace("Kassel", "Neustadt")).build().code == 4
    assert store_folder(tables.store) == before
    answer = tables.ask("find", "Netz B", "--format", "json")
    assert answer.code == 0
    assert answer.json["rows"][0]["label"] == "Netz B"
    assert "this answer is from the graph of before" in answer.stderr
    assert "networks.csv, row 3, column place: “Neustadt”" in answer.stderr


def test_without_a_store_of_before_a_question_about_bad_tables_is_refused(tables: Tables) -> None:
    answer = tables(networks=NETWORKS.replace("Kassel", "Neustadt")).run("find", "Netz")
    assert (answer.code, answer.stdout) == (4, b"")
    assert "networks.csv, row 3, column place: “Neustadt”" in answer.stderr


def test_the_first_question_builds_the_store(tables: Tables) -> None:
    tables(networks=NETWORKS)
    assert tables.run("find", "Netz A").code == 0
    assert labels(tables) == ["Netz A", "Netz B"]


def test_unchanged_tables_are_not_built_again(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    before = store_folder(tables.store)
    assert labels(tables) == ["Netz A", "Netz B"]
    assert store_folder(tables.store) == before


def test_a_file_that_was_only_touched_is_not_built_again_and_not_read_twice(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "_YOUNG_NANOSECONDS", 0)
    tables(networks=NETWORKS).build()
    before = store_folder(tables.store)
    os.utime(tables.folder / "networks.csv", (1, 1))
    found = place.current(tables.store)
    assert found is not None
    assert not inputs.untouched(found)
    assert labels(tables) == ["Netz A", "Netz B"]
    assert store_folder(tables.store) == before
    found = place.current(tables.store)
    assert found is not None
    assert inputs.untouched(found)


def test_changed_content_is_built_at_the_next_question(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    tables(networks=NETWORKS + "c,Netz C,alliance,Kassel\n")
    assert labels(tables) == ["Netz A", "Netz B", "Netz C"]


def test_content_of_the_same_size_and_time_of_another_day_is_seen(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    tables(networks=NETWORKS.replace("Netz B", "Netz X"))
    assert labels(tables) == ["Netz A", "Netz X"]


def test_a_deleted_row_vanishes(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    tables(networks=NETWORKS.replace("b,Netz B,alliance,Kassel\n", ""))
    assert labels(tables) == ["Netz A"]
    assert tables.ask("show", "Netz B").code == 3


def test_a_new_and_a_deleted_file_are_seen(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    tables(**{"networks-2.csv": "name,kind\nNetz Z,alliance\n"})
    assert labels(tables) == ["Netz A", "Netz B", "Netz Z"]
    (tables.folder / "networks-2.csv").unlink()
    assert labels(tables) == ["Netz A", "Netz B"]


def test_a_table_can_be_added_on_top_of_others(tables: Tables, tmp_path: Path) -> None:
    own = tmp_path / "mitglieder.csv"
    own.write_text("Von;Beziehung;Zu\nNetz A;cooperates-with;Netz B\n", encoding="cp1252")
    tables(networks=NETWORKS)
    answer = tables.run("who", "Netz A", "--add", str(own), "--format", "json")
    (row,) = [row for row in answer.json["rows"] if row["relation"] == "cooperates-with"]
    assert row["label"] == "Netz B"
    assert row["evidence"] == [{"source": "mitglieder-csv", "locator": "row=2"}]


def test_the_data_may_be_gone_and_the_store_still_answers(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    (tables.folder / "networks.csv").unlink()
    tables.folder.rmdir()
    assert labels(tables) == ["Netz A", "Netz B"]


def test_an_old_store_is_removed_after_a_while_and_foreign_files_never(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    root = Path(tables.store)
    first = Path(store_folder(tables.store)).name
    (root / "store-old").mkdir()
    (root / "mine.txt").write_text("keep me")
    for left in ("store-old", "mine.txt"):
        os.utime(root / left, (1, 1))
    tables(networks=NETWORKS.replace("Netz B", "Netz Y")).build()
    second = Path(store_folder(tables.store)).name
    own = {"KGRAPH-STORE", "current", "lock", "mine.txt", "store-old"}
    assert {path.name for path in root.iterdir()} == {*own, first, second}  # one before waits
    tables(networks=NETWORKS.replace("Netz B", "Netz Z")).build()
    third = Path(store_folder(tables.store)).name
    assert {path.name for path in root.iterdir()} == {*own, second, third}
    os.utime(root / second, (1, 1))
    tables.build()
    fourth = Path(store_folder(tables.store)).name
    assert {path.name for path in root.iterdir()} == {*own, third, fourth}


def test_a_report_counts_what_was_built(tables: Tables) -> None:
    tables(networks=NETWORKS)
    report = pipeline.build(tables.store, [str(tables.folder)])
    assert (report.things, report.sources) == (2, 1)
    assert report.quads == len(tables.quads())
    assert [finding.severity for finding in report.warnings] == ["warning"]  # no publisher


def test_a_folder_of_regions_holds_all_its_files_or_none(tables: Tables) -> None:
    (tables.folder / "regions").mkdir()
    (tables.folder / "regions" / "gemeinden.csv").write_text("key,name\n")
    answer = tables(networks=NETWORKS).build()
    assert answer.code == 4
    assert "regions/laender.csv: cannot be read: No such file" in answer.stderr
