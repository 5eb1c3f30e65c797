"""From small tables to items and to quads: what each row becomes, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Tables

from kgraph import terms
from kgraph.model import Match
from kgraph.pipeline import reading
from kgraph.pipeline.resolving import Resolved, resolve
from kgraph.pipeline.writing import quads_of
from kgraph.records import Finding

SOURCES = """\
id,title,kind,publisher,issued,short_title
paper,Das Papier,document,Amt,2024-05,Papier
"""
NETWORKS = """\
id,name,kind,aliases,place,district,state,source,locator
a,Netz A,alliance,Alt | Älter|,Hildesheim,,,paper,3-4
,Netz B,alliance,,,Schaumburg,,paper,page=2
,Netz B,alliance,,,,Bayern,,
old,Netz Alt,alliance,,,,,,
"""
CONCEPTS = """\
id,label,scheme,broader,sort
own,Eigenes Schema,,,group-like
g1,Gruppe,own,,
t1,Thema,topics,,
t2,Unterthema,topics,t1,
free,Frei,,,
twin,Netz A,topics,,
twin-2,Netz A,own,,
"""
TIES = """\
from,relation,to,role,since,until,on,status,note
ihk,member-of,Netz A,Vorsitz,2015,,,,n
network/a,works-on,t2,,,,2016,,
"""
FILES = {
    "sources": SOURCES,
    "networks": NETWORKS,
    "institutions": "id,name,kind\nihk,Beispiel IHK,ihk\n",
    "projects": "id,name,kind\np,Beispiel,project\nq,Beispiel,project\n",
    "concepts": CONCEPTS,
    "ties": TIES.replace("Netz A", "network/a"),
    "facts": "thing,property,value,value_id\na,aim,Ziel,\na,office-at,,ihk\n",
    "figures": "what,value,unit,about\nAnteil,5,Prozent,a\nZahl,6,Personen,\n",
    "judgements": "a,judgement,b,reason\na,same,old,eins\na,undecided,netz-b,unklar\n",
}


def resolved_of(tables: Tables) -> tuple[reading.Tables, Resolved, list[Finding]]:
    read, trouble = reading.read([str(tables.folder)])
    resolved, more = resolve(read)
    return read, resolved, trouble + more


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    return Tables(tmp_path_factory.mktemp("small"))(**FILES)


@pytest.fixture(scope="module")
def resolved(small: Tables) -> Resolved:
    return resolved_of(small)[1]


@pytest.fixture(scope="module")
def quads(small: Tables) -> list[Match]:
    read, resolved, _ = resolved_of(small)
    return quads_of(read, resolved)


def short(iri: str) -> str:
    return iri.removeprefix(terms.ID)


# -- items -----------------------------------------------------------------------------------


def things(resolved: Resolved) -> Iterator[tuple[Any, ...]]:
    for item in resolved.items:
        if item.type:
            kept = ("id", "district_key", "state_key", "scheme")
            cells = {name: item.record.get(name) for name in kept if item.record.get(name)}
            yield (
                item.record.table, item.record.row, short(item.iri), item.type, item.source,
                item.locators, short(item.object), item.seats, cells,
            )  # fmt: skip


def test_each_row_of_a_thing_is_an_item_with_its_type_place_and_seat(resolved: Resolved) -> None:
    def row(table: str, number: int) -> tuple[str, tuple[str, ...]]:
        return f"{table}-csv", (f"row={number}",)

    assert list(things(resolved)) == [
        ("networks", 2, "network/a", "network", "paper", ("line=2,4",), "", ("03254021",),
         {"id": "a", "district_key": "03254", "state_key": "03"}),
        ("networks", 3, "network/netz-b", "network", "paper", ("page=2",), "", ("03257",),
         {"id": "netz-b", "district_key": "03257", "state_key": "03"}),
        ("networks", 4, "network/netz-b-2", "network", *row("networks", 4), "", ("09",),
         {"id": "netz-b-2", "state_key": "09"}),
        ("networks", 5, "network/a", "network", *row("networks", 5), "", (), {"id": "old"}),
        ("institutions", 2, "institution/ihk", "institution", *row("institutions", 2), "", (),
         {"id": "ihk"}),
        ("projects", 2, "project/p", "project", *row("projects", 2), "", (), {"id": "p"}),
        ("projects", 3, "project/q", "project", *row("projects", 3), "", (), {"id": "q"}),
        ("concepts", 2, "concept/own", "concept", *row("concepts", 2), "", (), {"id": "own"}),
        ("concepts", 3, "target-group/g1", "target-group", *row("concepts", 3), "", (),
         {"id": "g1", "scheme": "own"}),
        ("concepts", 4, "topic/t1", "topic", *row("concepts", 4), "", (),
         {"id": "t1", "scheme": "topics"}),
        ("concepts", 5, "topic/t2", "topic", *row("concepts", 5), "topic/t1", (),
         {"id": "t2", "scheme": "topics"}),
        ("concepts", 6, "concept/free", "concept", *row("concepts", 6), "", (), {"id": "free"}),
        ("concepts", 7, "topic/twin", "topic", *row("concepts", 7), "", (),
         {"id": "twin", "scheme": "topics"}),
        ("concepts", 8, "target-group/twin-2", "target-group", *row("concepts", 8), "", (),
         {"id": "twin-2", "scheme": "own"}),
    ]  # fmt: skip


def test_each_statement_is_an_item_with_an_iri_of_its_content(resolved: Resolved) -> None:
    found = [
        (item.record.table, short(item.iri), short(item.subject), short(item.object))
        for item in resolved.items
        if not item.type
    ]
    assert found == [
        ("ties", "statement/86f1f2a9c2470b47bfb4", "institution/ihk", "network/a"),
        ("ties", "statement/cf957652de7ca431722c", "network/a", "topic/t2"),
        ("facts", found[2][1], "network/a", ""),
        ("facts", found[3][1], "network/a", "institution/ihk"),
        ("figures", "figure/2a4035aa0bc7e3411866", "network/a", ""),
        ("figures", found[5][1], "", ""),
        ("judgements", "judgement/d878d48612099a75a07b", "network/a", "network/old"),
        ("judgements", "judgement/66845ad73e42481d2e2d", "network/a", "network/netz-b"),
    ]
    assert [iri.partition("/")[0] for _, iri, _, _ in found] == [
        "statement", "statement", "fact", "fact", "figure", "figure", "judgement", "judgement",
    ]  # fmt: skip
    assert len({iri for _, iri, _, _ in found}) == len(found)


def test_a_point_in_time_is_a_period_and_a_thing_as_value_is_written_out(
    resolved: Resolved,
) -> None:
    periods = [(i.record.get("since"), i.record.get("until")) for i in resolved.of("ties")]
    assert periods == [("2015", ""), ("2016", "2016")]
    assert [i.record.get("value") for i in resolved.of("facts")] == ["Ziel", "Beispiel IHK"]
    assert [i.record.table for i in resolved.of("facts", "ties")] == ["ties"] * 2 + ["facts"] * 2


def test_what_was_judged_the_same_is_one_thing_and_a_second_name_is_warned_of(
    small: Tables, resolved: Resolved
) -> None:
    assert resolved.references.iri("old") == terms.ID + "network/a"
    assert resolved.references.iri("Älter") == terms.ID + "network/a"
    findings = resolved_of(small)[2]
    assert [(f.severity, f.file, f.row, f.column, f.message) for f in findings] == [
        ("warning", "networks.csv", 4, "name", "something called so is there already ('netz-b')"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"networks": "id,name,kind\nx,X,alliance\n", "projects": "id,name,kind\nx,Y,project\n"},
            ("projects.csv", 2, "id",
             "is a network in networks.csv, row 2, and a project here"),
        ),
        (
            {"networks": "name,kind\nX,alliance\n", "judgements": "a,judgement,b\nx,same,nobody\n"},
            ("judgements.csv", 2, "b", "is neither an id nor a name in the tables"),
        ),
        (
            {"networks": "name,kind\nX,alliance\n", "facts": "thing,property,value\nY,aim,z\n"},
            ("facts.csv", 2, "thing", "is neither an id nor a name in the tables"),
        ),
        (
            {"concepts": "id,label,scheme,broader\na,A,topics,nobody\n"},
            ("concepts.csv", 2, "broader", "is neither an id nor a name in the tables"),
        ),
        (
            {"concepts": "id,label,scheme\na,A,topics\nb,B,a\n"},
            ("concepts.csv", 3, "scheme", "this is no scheme of concepts"),
        ),
        (
            {"concepts": "id,label,scheme,broader\na,A,topics,n\n",
             "networks": "id,name,kind\nn,N,alliance\n"},
            ("concepts.csv", 2, "broader", "a network is not broader than a concept"),
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_resolved_is_one_error(
    tables: Tables, files: dict[str, str | bytes], expected: tuple[str, int, str, str]
) -> None:
    findings = resolved_of(tables(**files))[2]
    errors = [f for f in findings if f.severity == "error"]
    assert [(f.file, f.row, f.column, f.message) for f in errors] == [expected]


# -- quads -----------------------------------------------------------------------------------


def index(quads: list[Match], predicate: str) -> dict[str, list[str]]:
    """Own thing -> its values in the index or in the graph of labels, sorted."""
    computed = (terms.INDEX, terms.LABELS)
    found: dict[str, list[str]] = {}
    for quad in quads:
        own = short(quad.subject.value)
        is_own = own.startswith(("network/", "project/", "topic/", "target", "concept/"))
        is_own = is_own or own in ("institution/ihk", "region/03254021", "source/paper")
        if quad.predicate.value == predicate and quad.graph_name.value in computed and is_own:
            found.setdefault(own, []).append(short(quad.object.value))
    return {thing: sorted(values) for thing, values in sorted(found.items())}


def test_labels_tell_things_of_one_name_apart(quads: list[Match]) -> None:
    assert index(quads, terms.LABEL) == {
        "concept/free": ["Frei"],
        "concept/own": ["Eigenes Schema"],
        "institution/ihk": ["Beispiel IHK"],
        "network/a": ["Netz A (Hildesheim)"],
        "network/netz-b": ["Netz B (Landkreis Schaumburg)"],
        "network/netz-b-2": ["Netz B (Bayern)"],
        "project/p": ["Beispiel (Projekt)"],
        "project/q": ["Beispiel (Projekt) [2]"],
        "region/03254021": ["Hildesheim"],
        "source/paper": ["Papier"],
        "target-group/g1": ["Gruppe"],
        "target-group/twin-2": ["Netz A (Eigenes Schema)"],
        "topic/t1": ["Thema"],
        "topic/t2": ["Unterthema"],
        "topic/twin": ["Netz A (Thema)"],
    }


def test_things_are_found_by_all_their_names(quads: list[Match]) -> None:
    keys = index(quads, terms.SEARCH_KEY)
    assert keys["network/a"] == ["alt", "alter", "netza", "netzalt"]
    assert keys["region/03254021"] == ["hildesheim", "hildesheimstadt"]
    assert keys["source/paper"] == ["daspapier", "paper", "papier"]
    assert index(quads, terms.WORD_KEY)["network/a"] == ["a netz", "alt", "alt netz", "alter"]


def test_ties_alone_make_neighbours(quads: list[Match]) -> None:
    assert index(quads, terms.TIED_TO) == {"institution/ihk": ["network/a"]}
    assert index(quads, terms.DEGREE) == {"institution/ihk": ["1"], "network/a": ["1"]}


def test_each_quad_stands_once(quads: list[Match]) -> None:
    lines = [str(quad) for quad in quads]
    assert len(set(lines)) == len(lines)


def test_gemeinden_are_written_when_something_names_them(quads: list[Match]) -> None:
    subjects = {short(quad.subject.value) for quad in quads}
    gemeinden = {name for name in subjects if name.startswith("region/") and len(name) == 15}
    assert gemeinden == {"region/03254021"}
    assert {"region/03254", "region/03"} <= subjects


def test_a_name_of_land_and_kreis_means_the_land(quads: list[Match]) -> None:
    found = {
        short(quad.subject.value)
        for quad in quads
        if quad.predicate.value == terms.SEARCH_KEY and quad.object.value in ("berlin", "bremen")
    }
    assert found == {"region/11", "region/04", "region/04011"}


def test_each_statement_stands_in_the_graph_of_its_source(quads: list[Match]) -> None:
    found = {
        (short(quad.subject.value), quad.graph_name.value.removeprefix(terms.GRAPH))
        for quad in quads
        if quad.predicate.value == terms.SUBJECT
    }
    assert {
        ("statement/86f1f2a9c2470b47bfb4", "ties-csv"),
        ("statement/cf957652de7ca431722c", "ties-csv"),
    } <= found
    judged = {quad.subject.value for quad in quads if quad.graph_name.value == terms.JUDGEMENTS}
    assert {short(iri) for iri in judged} >= {
        "judgement/d878d48612099a75a07b", "judgement/66845ad73e42481d2e2d",
    }  # fmt: skip
