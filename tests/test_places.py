"""Where a thing is and how many a district has: one rule, and every door gives the same number."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Run, Tables, store_folder

from kgraph import terms
from kgraph.graph.counting import Counted, counted
from kgraph.graph.hubs import Hubs
from kgraph.graph.places import HERE, Places, Way
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory
from kgraph.graph.world import World
from kgraph.html.map import counts
from kgraph.pictures.exports.elements import nodes
from kgraph.pictures.map import map as chart
from kgraph.projections.hubs import is_hub
from kgraph.questions.region import region
from kgraph.site import Files
from kgraph.site.book import Book
from kgraph.site.collected import Collected
from kgraph.site.region import counts_in
from kgraph.terms import type_name

HILDESHEIM, HOLZMINDEN, HANNOVER = (
    f"{terms.ID}region/{key}" for key in ("03254", "03255", "03241")
)
SAXONY = f"{terms.ID}region/03"
NETWORK = terms.ID + "network/"

TIES = """from,relation,to,role,since,until,status,note,source,locator
seat,seated-in,region/03254021,,,,,,,
area,active-in,region/03254,,,,,,,
both,active-in,region/03255,,,,,,,
both,seated-in,region/03254,,,,,,,
named,active-in,region/03254,,,,,Gebiet nur aus dem Namen,,
wide,active-in,harz,,,,,,,
region/03254,within,harz,,,,,,,
region/03255,within,harz,,,,,,,
land,active-in,region/03,,,,,,,
town-hall,active-in,region/03254,,,,,,,
town-hall,member-of,joined,,,,,,,
two,active-in,region/03254,,,,,,,
two,active-in,region/03255,,,,,,,
"""


@pytest.fixture(scope="module")
def little(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    """Seven networks, each in Hildesheim in another way, and one that is not."""
    names = ("seat", "area", "both", "named", "wide", "land", "joined", "two")
    tables = Tables(tmp_path_factory.mktemp("places"))(
        networks="id,name,kind\n" + "".join(f"{name},Netz {name},alliance\n" for name in names),
        institutions="id,name,kind\ntown-hall,Landkreis Hildesheim,local-authority\n",
        regions="id,name,kind\nharz,Vorharz,supra-region\n",
        ties=TIES,
    )
    assert tables.build().code == 0
    from kgraph.store import open_store

    store = open_store(store_folder(tables.store))
    yield Places(StoredGraph(store))
    store.close()


def ways(places: Places, district: str) -> dict[str, list[str]]:
    """Network -> its ways of being in the district."""
    return {
        thing.removeprefix(NETWORK): [placing.way.value for placing in placings]
        for thing, placings in places.in_district[district].items()
        if thing.startswith(NETWORK)
    }


def test_each_way_of_being_in_a_district_is_told_apart(little: Places) -> None:
    assert ways(little, HILDESHEIM) == {
        "seat": ["seat"], "area": ["area"], "both": ["seat"], "named": ["name"],
        "wide": ["wider"], "joined": ["authority"], "two": ["area"],
    }  # fmt: skip
    assert ways(little, HOLZMINDEN) == {"both": ["area"], "two": ["area"], "wide": ["wider"]}


def test_who_works_in_a_whole_land_is_in_none_of_its_districts_for_that(little: Places) -> None:
    assert little.districts(NETWORK + "land") == ()
    assert little.states(NETWORK + "land") == (SAXONY,)


def test_the_seat_comes_first_and_alone_tells_the_home(little: Places) -> None:
    assert little.districts(NETWORK + "both") == (HILDESHEIM, HOLZMINDEN)
    assert little.home(NETWORK + "both") == HILDESHEIM


def test_of_several_districts_none_is_picked(little: Places) -> None:
    assert little.districts(NETWORK + "two") == (HILDESHEIM, HOLZMINDEN)
    assert little.home(NETWORK + "two") == ""
    assert little.home(NETWORK + "wide") == ""


def test_every_placing_has_the_statements_behind_it(little: Places) -> None:
    for placings in little.placings.values():
        for placing in placings:
            assert placing.ties
            assert all(tie.evidence for tie in placing.ties)
    joined = little.placings[NETWORK + "joined"][0]
    assert [tie.relation for tie in joined.ties] == ["member-of", "active-in"]


def test_a_thing_counts_once_by_its_closest_way(little: Places) -> None:
    found = counted(little, HILDESHEIM)["Network"]
    short = [{iri.removeprefix(NETWORK) for iri in things} for things in found]
    assert short == [{"seat", "area", "both", "named", "two"}, {"wide"}, {"joined"}]


def test_a_self_named_region_whose_districts_lie_in_one_land_is_part_of_it(little: Places) -> None:
    found = counted(little, SAXONY)["Network"]
    short = [{iri.removeprefix(NETWORK) for iri in things} for things in found]
    assert short == [{"seat", "area", "both", "named", "wide", "land", "two"}, set(), set()]


def test_a_thing_with_one_seat_is_drawn_there_and_with_two_areas_between_them(
    little: Places,
) -> None:
    seat, between = little.spot(NETWORK + "both"), little.spot(NETWORK + "two")
    assert seat is not None
    assert (seat.regions, seat.is_seat) == ((HILDESHEIM,), True)
    centres = [little.territory.centre(district) for district in (HILDESHEIM, HOLZMINDEN)]
    assert between is not None
    assert (between.regions, between.is_seat) == ((HILDESHEIM, HOLZMINDEN), False)
    assert between[:2] == tuple(sum(c[n] for c in centres if c) / 2 for n in (0, 1))


def test_what_lies_in_what_goes_through_every_level(little: Places) -> None:
    territory = Territory(little.graph)
    harz = terms.ID + "region/harz"
    assert territory.wider(HILDESHEIM) == (harz,)
    assert territory.covered(harz) == (HILDESHEIM, HOLZMINDEN)
    assert terms.ID + "region/03254021" in territory.parts(harz)
    assert harz in territory.parts(SAXONY)


# -- one number everywhere -----------------------------------------------------------------


@pytest.fixture(scope="module")
def expected(graph: StoredGraph) -> dict[str, Counted]:
    """Official key of a Kreis -> its networks, as the one rule counts them."""
    places = Places(graph)
    return {
        district.rpartition("/")[2]: counted(places, district).get("Network", Counted())
        for district in places.territory.districts
    }


def test_the_map_counts_like_the_rule(graph: StoredGraph, expected: dict[str, Counted]) -> None:
    shown = chart(graph)
    drawn = dict(zip((area.code for area in shown.areas), counts(shown)["networks"], strict=True))
    assert drawn == {code: len(own.here) for code, own in expected.items()}


def test_the_answer_about_a_region_lists_what_the_rule_counts(
    graph: StoredGraph, expected: dict[str, Counted]
) -> None:
    for code, own in expected.items():
        rows = region(graph, f"{terms.ID}region/{code}").dicts()
        listed = {row["id"] for row in rows if row["type"] == "Network"}
        assert listed == own.here | own.wider, code


@pytest.mark.xdist_group("site")
def test_the_site_counts_like_the_rule(
    graph: StoredGraph, site_files: Files, expected: dict[str, Counted]
) -> None:
    book = Book(Collected(graph), Places(graph), "de")
    start = site_files["de/index.html"]().decode()
    titles = dict(
        re.findall(r'href="region/(\d{5})[^"]*"[^>]*><title>[^<]*: ([^<]*)</title>', start)
    )
    for code, own in expected.items():
        assert counts_in(book, f"{terms.ID}region/{code}")[0] == len(own.here), code
        if titles:
            assert titles[code] == (str(len(own.here)) if own.here else "keines genannt"), code
    assert len(titles) in (0, 400)


def test_exports_and_frames_name_the_districts_of_the_rule(
    graph: StoredGraph, expected: dict[str, Counted]
) -> None:
    named: dict[str, set[str]] = {}
    for node in nodes(graph, ()):
        for label in str(node.attributes.get("district", "")).split(" | "):
            if node.attributes["type"] == "Network":
                named.setdefault(label, set()).add(str(node.attributes["uri"]))
    for code, own in expected.items():
        assert named.get(graph.label(f"{terms.ID}region/{code}"), set()) == own.here, code


def test_the_command_prints_each_count_with_its_name(run: Run) -> None:
    answer = run("region", "Region Hannover", "--lang", "de")
    lines = answer.text.splitlines()
    notes = [line for line in lines if line.startswith("Hier ansässig oder tätig")]
    rows: list[dict[str, Any]] = json.loads(
        run("region", "Region Hannover", "--format", "json").stdout
    )["rows"]
    around = {row["id"] for row in rows if row["where"] == "Leine-Weser"}
    here = {row["id"] for row in rows if row["where"] != "Leine-Weser"}
    assert len(notes) == 1
    assert f"Netzwerke: {sum(type_name(iri) == 'Network' for iri in here)}" in notes[0]
    assert "Tätig in einer größeren Region, die dieses Gebiet umfasst: " in answer.text
    assert around


def test_asked_of_a_region_or_of_a_thing_the_rule_is_the_same(graph: StoredGraph) -> None:
    places = Places(graph)
    for district in places.territory.districts:
        by_thing = {t: some[0].way for t, some in places.in_district.get(district, {}).items()}
        assert places.things_in(district) == by_thing, district


def test_measures_go_by_the_same_places(graph: StoredGraph) -> None:
    world, places = World(graph), Places(graph)
    assert world.districts == {
        thing: places.districts(thing)
        for thing in places.placings
        if places.districts(thing)
    }  # fmt: skip
    assert Way.AUTHORITY not in HERE


# -- hubs ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("joins", "of", "answer"),
    [(19, 30, False), (20, 30, True), (20, 60, False), (21, 60, True), (5, 5, False)],
)
def test_a_hub_joins_twenty_and_more_than_a_third(joins: int, of: int, answer: bool) -> None:
    assert is_hub(joins, of) is answer


def test_the_one_hub_of_the_shipped_graph_is_the_office_behind_the_annex(
    graph: StoredGraph,
) -> None:
    assert [graph.label(iri) for iri in Hubs(graph).all] == ["INQA-Netzwerkbüro"]
