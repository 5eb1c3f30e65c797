"""`diff` says what came, left, was renamed or changed between two graphs, with its passage."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Answer, Tables, run_command

SOURCES = "id,title,publisher\ns,List,Office\n"
NETWORKS = "id,name,kind,description,source,locator\n"
INSTITUTIONS = "id,name,kind,source,locator\n"
TIES = "from,relation,to,role,since,source,locator\n"


def folder(path: Path, **files: str) -> str:
    path.mkdir()
    for name, text in files.items():
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture
def before(tmp_path: Path) -> str:
    return folder(
        tmp_path / "before",
        sources=SOURCES,
        networks=NETWORKS + "a,A,alliance,old,s,1\nb,B,alliance,,s,2\ngone,Gone,alliance,,s,3\n",
        institutions=INSTITUTIONS + "i,I,ihk,s,4\nj,J,hwk,s,5\n",
        ties=TIES + "i,member-of,a,,2019,s,6\nj,member-of,a,,,s,7\ni,member-of,b,,,s,8\n",
        figures="what,value,unit,source,locator\nNetze,3,Anzahl,s,20\n",
    )


@pytest.fixture
def after(tmp_path: Path) -> str:
    return folder(
        tmp_path / "after",
        sources=SOURCES,
        networks=NETWORKS + "a,A,alliance,new,s,1\nb,Bee,alliance,,s,2\nc,C,alliance,,s,9\n",
        institutions=INSTITUTIONS + "i,I,ihk,s,4\nj,J,hwk,s,5\n",
        ties=TIES + "i,member-of,a,,2020,s,6\nj,member-of,b,,,s,10\ni,member-of,b,,,s,11\n",
        figures="what,value,unit,source,locator\nNetze,4,Anzahl,s,20\n",
    )


def told(answer: Answer) -> list[tuple[str, str, str, str, str, list[str]]]:
    assert answer.code == 0, answer.stderr
    return [
        (row["change"], row["label"], row["reading"], row["before"], row["after"],
         [place["locator"] for place in row["evidence"]])
        for row in answer.json["rows"]
    ]  # fmt: skip


def test_every_difference_is_told_once_with_its_passage(before: str, after: str) -> None:
    answer = run_command("diff", before, after, "--format", "json")
    assert told(answer) == [
        ("came", "C", "is new", "", "", ["line=8,9"]),
        ("left", "Gone", "is not there any more", "", "", ["line=2,3"]),
        ("renamed", "Bee", "has another name", "B", "Bee", ["line=1,2"]),
        ("appeared", "J", "is member of Bee", "", "", ["line=9,10"]),
        ("vanished", "J", "is member of A", "", "", ["line=6,7"]),
        ("changed", "A", "description", "old", "new", ["line=0,1"]),
        ("changed", "Bee", "printed name", "B", "Bee", ["line=1,2"]),
        ("changed", "I", "is member of A", "2019–", "2020–", ["line=5,6"]),
        ("changed", "List", "Netze", "3", "4", ["line=19,20"]),
    ]
    assert answer.json["notes"] == [
        "1 joined, 1 no longer named as a member, 1 new network, 1 network gone, 1 renamed, "
        "4 other differences.",
        "Statements that stay as they are but stand elsewhere in their source: 1.",
    ]


def test_the_other_way_round_tells_the_reverse(before: str, after: str) -> None:
    rows = told(run_command("diff", after, before, "--format", "json"))
    assert [row[:2] for row in rows if row[0] in ("came", "left", "appeared", "vanished")] == [
        ("came", "Gone"),
        ("left", "C"),
        ("appeared", "J"),
        ("vanished", "J"),
    ]


def test_people_read_it_in_german(before: str, after: str) -> None:
    text = run_command("diff", before, after, "--lang", "de").text
    assert "Was sich unterscheidet" in text
    assert "neue Beziehung" in text
    assert "ist Mitglied" in text
    assert "Aussagen, die bleiben" in text


def test_a_merged_thing_is_said_to_count_as_the_other(tmp_path: Path, before: str) -> None:
    judged = tmp_path / "judged"
    folder(judged, judgements="a,judgement,b,reason\na,same,gone,one name\n")
    for path in Path(before).iterdir():
        (judged / path.name).write_bytes(path.read_bytes())
    rows = told(run_command("diff", before, str(judged), "--format", "json"))
    assert rows[0][:3] == ("merged", "Gone", "counts as A")
    parted = told(run_command("diff", str(judged), before, "--format", "json"))
    assert parted[0][:3] == ("parted", "Gone", "counts as a thing of its own, no longer as A")


def test_equal_graphs_end_with_nothing_found(before: str) -> None:
    answer = run_command("diff", before, before)
    assert (answer.code, answer.stdout) == (1, b"")
    assert "The two graphs say the same." in answer.stderr


def test_the_tables_now_against_the_store_that_was_built(tables: Tables) -> None:
    tables(networks="name,kind\nA,alliance\n")
    assert tables.run("diff").code == 2
    assert tables.build().code == 0
    assert tables.run("diff").code == 1
    tables(networks="name,kind\nA,alliance\nB,alliance\n")
    for answer in (
        tables.run("diff", "--format", "json"),
        tables.ask("diff", "--format", "json"),
        run_command("diff", tables.store, str(tables.folder), "--format", "json"),
    ):
        assert told(answer) == [("came", "B", "is new", "", "", ["row=3"])]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("one",), 2, "name two graphs, or none"),
        (("nowhere", "nothing"), 2, "nowhere does not exist"),
        (("--store", "http://127.0.0.1:9/sparql"), 2, "name two graphs"),
    ],
)
def test_what_cannot_be_compared_is_said(
    arguments: tuple[str, ...], code: int, message: str
) -> None:
    answer = run_command("diff", *arguments)
    assert answer.code == code
    assert message in answer.stderr


def test_tables_with_errors_are_not_compared(tmp_path: Path, before: str) -> None:
    wrong = folder(tmp_path / "wrong", networks="name,kind\nA,nonsense\n")
    answer = run_command("diff", before, wrong)
    assert answer.code == 4
    assert "networks.csv, row 2, column kind" in answer.stderr
