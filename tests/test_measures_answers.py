"""`central`, `brokers`, `communities` on the shipped data and on small tables."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from conftest import Run, Tables

from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.measures.asked import Asked
from kgraph.measures.central import central

NETWORKS = "id,name,kind,district,source,locator\n" + "".join(
    f"n{n:02},Netz {n:02},network,{'Landkreis Hildesheim' if n < 2 else ''},doc,{n + 1}\n"
    for n in range(30)
)
SMALL = {
    "sources": "id,title,issued\ndoc,Ein Dokument,2020\nother,Noch eins,2023-05\n",
    "networks": NETWORKS,
    "institutions": (
        "id,name,kind,district,source,locator\n"
        "amt,Amt,state-authority,,doc,40\n"
        "ihk,IHK Mitte,ihk,Landkreis Hildesheim,doc,41\n"
        "hwk,HWK Mitte,hwk,Landkreis Holzminden,doc,42\n"
        "uni,Uni Mitte,university,Landkreis Hildesheim,other,43\n"
    ),
    "projects": "id,name,kind,status,source,locator\nlotsen,Lotsen,project,running,doc,50\n",
    "ties": "from,relation,to,source,locator\n"
    + "".join(f"amt,supports,n{number:02},doc,60\n" for number in range(30))
    + "ihk,member-of,n00,doc,61\nihk,member-of,n01,doc,62\nhwk,member-of,n01,doc,63\n"
    "uni,member-of,n00,other,64\nhwk,runs,lotsen,doc,65\nlotsen,active-in,region/03255,doc,66\n",
}


@pytest.fixture
def small(tables: Tables) -> Tables:
    built = tables(**SMALL)
    assert built.build().code == 0
    return built


def answer(tables: Tables, *arguments: str):
    return tables.ask(*arguments, "--format", "json").json


def test_the_office_is_a_hub_and_the_answer_says_what_it_changes(small: Tables) -> None:
    notes = answer(small, "central", "--projection", "networks")["notes"]
    assert (
        "Left out as a hub: Amt, which joins 30 of 30. Kept, it would add 434 edges (--keep-hubs)."
        in notes
    )
    kept = answer(small, "central", "--projection", "networks", "--keep-hubs")
    assert kept["rows"][0]["degree"] == 29
    assert any("Hub, kept: Amt joins 30 of 30" in note for note in kept["notes"])


def test_ranks_share_places_and_isolates_come_last(small: Tables) -> None:
    rows = answer(small, "central", "--projection", "networks")["rows"]
    first = [(row["rank"], row["shared_with"], row["label"], row["degree"]) for row in rows[:3]]
    assert first == [(1, 1, "Netz 00", 1), (1, 1, "Netz 01", 1), (3, 27, "Netz 02", 0)]


def test_documents_behind_a_node_are_counted(small: Tables) -> None:
    rows = answer(small, "central")["rows"]
    found = {row["label"]: row["documents"] for row in rows}
    assert found["Uni Mitte"] == found["IHK Mitte"] == 1
    rows = answer(small, "central", "--projection", "affiliations")["rows"]
    assert {row["label"]: row["documents"] for row in rows}["Netz 00"] == 2


def test_all_measures_are_there_and_none_is_nan(small: Tables) -> None:
    text = small.ask("central", "--all", "--format", "json").text
    assert "NaN" not in text
    row = json.loads(text)["rows"][0]
    assert {"degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector",
            "pagerank", "core"} <= set(row)  # fmt: skip


def test_rank_ranges_are_seeded(small: Tables) -> None:
    first = small.ask("central", "--robust", "20", "--format", "csv").stdout
    assert first == small.ask("central", "--robust", "20", "--format", "csv").stdout
    assert first.startswith(b"rank,shared_with,best,worst,id,label")


def test_the_middle_of_a_path_brokers(small: Tables) -> None:
    # actors: amt joins all networks; without it uni – ihk – hwk is a path through n00 and n01
    rows = answer(small, "brokers", "--all")["rows"]
    found = {row["label"]: row for row in rows}
    assert found["Amt"]["betweenness"] == found["IHK Mitte"]["betweenness"]
    assert found["IHK Mitte"]["group"] == "Landkreis Hildesheim"
    # ihk between uni (own district) and hwk (another one): in and out
    assert found["IHK Mitte"]["gatekeeper"] == found["IHK Mitte"]["representative"] == 1


def test_roles_are_counted_between_kinds_and_lands_too(small: Tables) -> None:
    for group, name in (("kind", "Chamber of industry and commerce"), ("state", "Niedersachsen")):
        rows = answer(small, "brokers", "--by", group, "--all")["rows"]
        found = {row["label"]: row for row in rows}["IHK Mitte"]
        assert found["group"] == name
        # uni – ihk – hwk and back: three kinds, one Land
        assert found["liaison" if group == "kind" else "coordinator"] == 2


def test_brokers_of_a_directed_projection(small: Tables) -> None:
    rows = answer(small, "brokers", "--projection", "support", "--keep-hubs", "--all")["rows"]
    assert {row["betweenness"] for row in rows} == {0}


def test_brokers_wants_one_kind_of_nodes(small: Tables) -> None:
    failed = small.ask("brokers", "--projection", "kinds")
    assert failed.code == 2
    assert "that needs actors, networks, regions, ties or support" in failed.stderr


@pytest.mark.parametrize("command", ["central", "brokers", "communities"])
def test_without_ties_nothing_is_found(tables: Tables, command: str) -> None:
    tables(sources=SMALL["sources"], networks="name,kind,source,locator\nNetz,network,doc,1\n")
    assert tables.build().code == 0
    assert tables.ask(command).code == 1


def test_communities_have_names_reasons_and_evidence(run: Run) -> None:
    found = run("communities", "--format", "json").json
    rows = {row["label"].partition(" · ")[0]: row for row in found["rows"]}
    assert rows["Fachkräfteallianz Region Hannover"]["evidence"]
    assert all(row["size"] == len(row["members"]) >= 2 for row in found["rows"])
    assert any(note.startswith("Modularity ") for note in found["notes"])
    assert any("adjusted mutual information" in note for note in found["notes"])


def test_shipped_networks_leave_out_the_network_office(run: Run) -> None:
    notes = run("central", "--projection", "networks", "--format", "json").json["notes"]
    assert any(note.startswith("Left out as a hub: INQA-Netzwerkbüro") for note in notes)


@pytest.mark.parametrize(
    "projection",
    ["actors", "networks", "regions", "ties", "support", "affiliations", "kinds", "projects"],
)
def test_every_projection_answers_in_german(run: Run, projection: str) -> None:
    found = run("central", "--projection", projection, "--lang", "de", "--all", "--limit", "3")
    assert found.code == 0
    assert "Rang" in found.text
    assert "von keiner Quelle so gesagt" in found.text


@pytest.fixture(scope="module")
def worlds(graph: StoredGraph) -> dict[str, World]:
    """The shipped graph as measures see it, by language."""
    return {lang: World(StoredGraph(graph.store, lang)) for lang in ("de", "en")}


@pytest.mark.parametrize("measure", ["degree", "strength", "closeness", "harmonic", "betweenness",
                                     "eigenvector", "pagerank", "core"])  # fmt: skip
def test_every_measure_reads_in_both_languages(worlds: dict[str, World], measure: str) -> None:
    for lang, world in worlds.items():
        for projection in ("actors", "affiliations", "support"):
            rows = central(world, Asked(by=measure, projection=projection)).dicts()[:2]
            assert all(len(row["reading"]) > 10 and "{" not in row["reading"] for row in rows), lang


_THREE = """
import sys
from kgraph.cli import main
for command in ("central", "brokers", "communities"):
    main([command, "--format", "json", "--store", sys.argv[1]], standalone_mode=False)
"""


@pytest.mark.slow
def test_the_hash_seed_changes_no_byte(shipped: str) -> None:
    one, other = (
        subprocess.run(
            [sys.executable, "-c", _THREE, shipped],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C.UTF-8"}, capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    )  # fmt: skip
    assert one == other
    assert one.count(b'"rows": [') == 3
