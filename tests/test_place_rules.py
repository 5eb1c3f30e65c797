"""Where a thing is and what lies in what: the rules themselves, on regions of a made-up land."""

from __future__ import annotations

import pytest
from handmade import REGION, Handmade, iri

from kgraph import terms
from kgraph.graph.counting import Counted, counted
from kgraph.graph.places import HERE, STATED, Places, Way
from kgraph.graph.territory import Territory, distance, district_of, level, official_key, state_of
from kgraph.graph.territory import key as key_of

A, B, C = REGION + "01001", REGION + "01002", REGION + "02001"  # Kreise
LAND, OTHER_LAND = REGION + "01", REGION + "02"
TOWN = REGION + "01001005"
HEATH, COAST, VALLEY, CORNER = (REGION + name for name in ("heath", "coast", "valley", "corner"))


@pytest.fixture(scope="module")
def made() -> Handmade:
    made = Handmade()
    made.region("01")
    made.region("02")
    made.region("01001", "01", "heath", "coast", at="9 52")
    made.region("01002", "01", "heath", at="10 53")
    made.region("02001", "02", "coast", at="11 54.5")
    made.region("01001005", "01001", at="9.2 52.2")
    made.region("heath", "north")
    made.region("coast")
    made.region("valley")
    made.region("north")
    made.region("corner", "01001")
    made.add("network/any", terms.TYPE, terms.KG + "Network")  # other things are no regions
    made.add(REGION + "09999", terms.TYPE, terms.FEATURE)
    made.add(REGION + "01001-centre", terms.LABEL, "POINT(0 0)")
    return made


def things(made: Handmade) -> Handmade:
    """Networks, each in Kreis A in another way; areas stand before seats."""
    new = Handmade()
    new.quads = list(made.quads)
    new.relation("network/both", "active-in", B)
    new.relation("network/both", "active-in", A)
    new.relation("network/both", "seated-in", A, passage="y#row=2")
    new.relation("network/town", "seated-in", TOWN)
    new.relation("network/area", "active-in", A)
    new.relation("network/named", "active-in", A, note="Gebiet nur aus dem Namen")
    new.relation("network/heath", "active-in", HEATH)
    new.relation("network/corner", "seated-in", CORNER)
    new.relation("network/land", "active-in", LAND)
    new.relation("network/valley", "active-in", VALLEY)
    new.relation("network/merged", "active-in", B)
    new.add("network/merged", terms.REPLACED_BY, iri("network/kept"))
    new.relation("institution/hall", "seated-in", A)
    new.add("institution/hall", terms.KIND, terms.VOCABULARY + "institution-kind/local-authority")
    for code in ("member-of", "partner-in", "runs", "coordinates", "funds"):
        new.relation("institution/hall", code, f"project/{code}")
    new.relation("network/club", "member-of", "institution/hall")
    new.relation("institution/some-hall", "active-in", A)
    new.add("institution/some-hall", terms.GENERIC, "true")
    new.add(
        "institution/some-hall", terms.KIND, terms.VOCABULARY + "institution-kind/local-authority"
    )
    new.relation("institution/some-hall", "member-of", "project/unnamed")
    new.relation("institution/firm", "seated-in", A)
    new.add("institution/firm", terms.KIND, terms.VOCABULARY + "institution-kind/company")
    new.add("institution/firm", terms.SORT, terms.VOCABULARY + "institution-kind/local-authority")
    new.relation("institution/firm", "member-of", "project/firm")
    new.relation("project/seated-in", "is-about", A)  # a name like a relation is none
    new.relation(B, "active-in", OTHER_LAND)
    new.relation("institution/hall-b", "seated-in", B)
    new.add("institution/hall-b", terms.KIND, terms.VOCABULARY + "institution-kind/local-authority")
    new.relation("institution/hall-b", "runs", "project/of-b")
    return new


@pytest.fixture(scope="module")
def places(made: Handmade) -> Places:
    return Places(things(made).graph())


def short(found: object) -> list[str]:
    return [name.rpartition("/")[2] for name in found]  # type: ignore[attr-defined]


# -- places ----------------------------------------------------------------------------------


def test_statements_of_a_thing_tell_its_seats_first(places: Places) -> None:
    stated = places.stated[iri("network/both")]
    assert [(tie.relation, tie.object) for tie in stated] == [
        ("seated-in", A), ("active-in", B), ("active-in", A),
    ]  # fmt: skip
    assert iri("network/merged") not in places.stated
    assert [tie.object for tie in places.stated[iri("network/kept")]] == [B]


def test_statements_about_a_region_tell_its_seats_first(places: Places) -> None:
    found = [(tie.relation, tie.subject.rpartition("/")[2]) for tie in places.at(A)]
    assert found == [
        ("seated-in", "both"), ("seated-in", "hall"), ("seated-in", "firm"),
        ("active-in", "both"), ("active-in", "area"), ("active-in", "named"),
        ("active-in", "some-hall"),
    ]  # fmt: skip
    subjects = [tie.subject for tie in places.at(B)]
    assert subjects == [
        iri("institution/hall-b"), iri("network/both"), iri("network/kept"),
    ]  # fmt: skip
    assert [tie.subject for tie in places.at(OTHER_LAND)] == [B]


def test_what_is_in_a_region_comes_before_what_is_around_it(places: Places) -> None:
    found = [(wider, tie.subject.rpartition("/")[2]) for wider, tie in places.within(A)]
    assert found[7:] == [(False, "town"), (False, "corner"), (True, "heath")]
    assert {wider for wider, _ in found[:7]} == {False}


def test_each_placing_tells_way_district_region_and_statements(places: Places) -> None:
    def told(name: str) -> list[tuple[str, str, str, int]]:
        own = places.placings[iri(name)]
        return [(p.way.value, p.district, p.region, len(p.ties)) for p in own]

    assert told("network/both") == [("seat", A, A, 1), ("area", A, A, 1), ("area", B, B, 1)]
    assert told("network/town") == [("seat", A, TOWN, 1)]
    assert told("network/area") == [("area", A, A, 1)]
    assert told("network/named") == [("name", A, A, 1)]
    assert told("network/heath") == [("wider", A, HEATH, 1), ("wider", B, HEATH, 1)]
    assert told("network/corner") == [("seat", A, CORNER, 1)]
    for name in ("project/member-of", "project/partner-in", "project/runs", "project/coordinates"):
        assert told(name) == [("authority", A, A, 2)]
    for name in ("network/land", "network/valley"):
        assert told(name) == []
    for name in ("project/funds", "project/unnamed", "project/firm", "network/club"):
        assert iri(name) not in places.placings


def test_the_same_way_twice_is_one_placing_with_all_statements(made: Handmade) -> None:
    new = Handmade()
    new.quads = list(made.quads)
    first, second = (new.relation("network/n", "active-in", region) for region in (TOWN, A))
    (placing,) = Places(new.graph()).placings[iri("network/n")]
    assert (placing.way, placing.region) == (Way.AREA, TOWN)
    assert [tie.node for tie in placing.ties] == [first, second]


def test_authorities_that_share_a_thing_all_stand_behind_it(made: Handmade) -> None:
    new = Handmade()
    new.quads = list(made.quads)
    for name in ("one", "two"):
        new.relation(f"institution/{name}", "seated-in", A)
        kind = terms.VOCABULARY + "institution-kind/local-authority"
        new.add(f"institution/{name}", terms.KIND, kind)
        new.relation(f"institution/{name}", "runs", "project/p")
    places = Places(new.graph())
    (placing,) = places.placings[iri("project/p")]
    assert [(tie.relation, tie.subject.rpartition("/")[2]) for tie in placing.ties] == [
        ("runs", "one"), ("seated-in", "one"), ("runs", "two"), ("seated-in", "two"),
    ]  # fmt: skip


def test_districts_of_a_thing_come_by_the_ways_asked_for(places: Places) -> None:
    heath, project = iri("network/heath"), iri("project/runs")
    assert places.districts(heath) == (A, B)
    assert places.districts(heath, HERE) == ()
    assert places.districts(heath, [Way.WIDER]) == (A, B)
    assert places.districts(project, STATED) == ()
    assert places.districts(project, [Way.AUTHORITY]) == (A,)
    assert places.districts(iri("network/both")) == (A, B)
    assert places.districts(iri("network/nowhere")) == ()


def test_a_region_is_in_the_districts_it_covers_and_a_land_in_none(places: Places) -> None:
    assert places.districts(TOWN) == (A,)
    assert places.districts(A) == (A,)
    assert places.districts(HEATH) == (A, B)
    assert places.districts(LAND) == ()


def test_things_in_a_region_are_told_by_their_closest_way(places: Places) -> None:
    found = {thing.rpartition("/")[2]: way.value for thing, way in places.things_in(A).items()}
    assert found == {
        "both": "seat", "town": "seat", "corner": "seat", "hall": "seat", "firm": "seat",
        "area": "area", "some-hall": "area", "named": "name", "heath": "wider",
        "member-of": "authority", "partner-in": "authority", "runs": "authority",
        "coordinates": "authority",
    }  # fmt: skip
    in_land = {thing.rpartition("/")[2]: way.value for thing, way in places.things_in(LAND).items()}
    assert in_land == {
        "both": "seat", "town": "seat", "corner": "seat", "hall": "seat", "firm": "seat",
        "area": "area", "some-hall": "area", "named": "name", "heath": "area", "land": "area",
        "kept": "area", "hall-b": "seat",
    }  # fmt: skip


def test_by_district_and_by_thing_the_placings_are_the_same(places: Places) -> None:
    assert list(places.in_district) == [A, B]
    assert {thing: own[0].way for thing, own in places.in_district[A].items()} == (
        places.things_in(A)
    )
    both = places.in_district[A][iri("network/both")]
    assert [placing.way for placing in both] == [Way.SEAT, Way.AREA]


def test_a_home_is_the_one_district_of_the_seat_else_of_the_area(places: Places) -> None:
    assert places.home(iri("network/both")) == A
    assert places.home(iri("network/area")) == A
    assert places.home(iri("network/named")) == A
    assert places.home(iri("network/heath")) == ""
    assert places.home(iri("project/runs")) == ""
    assert places.home(iri("network/kept")) == B


def test_a_thing_is_drawn_at_its_seat_else_amid_its_areas(places: Places) -> None:
    both = places.spot(iri("network/both"))
    assert both is not None
    assert tuple(both) == (9.0, 52.0, (A,), True)
    heath = places.spot(iri("network/heath"))
    assert heath is not None
    assert tuple(heath) == (9.5, 52.5, (HEATH,), False)
    town = places.spot(TOWN)
    assert town is not None
    assert tuple(town) == (9.2, 52.2, (TOWN,), False)
    assert places.spot(HEATH) is None
    assert places.spot(iri("network/valley")) is None
    assert places.spot(LAND) is None


def test_a_thing_is_in_the_laender_of_its_seats_else_of_its_areas(made: Handmade) -> None:
    new = Handmade()
    new.quads = list(made.quads)
    new.relation("network/seat", "active-in", C)
    new.relation("network/seat", "seated-in", TOWN)
    new.relation("network/areas", "active-in", C)
    new.relation("network/areas", "active-in", A)
    places = Places(new.graph())
    assert places.states(iri("network/seat")) == (LAND,)
    assert places.states(iri("network/areas")) == (LAND, OTHER_LAND)
    assert places.states(iri("network/nowhere")) == ()
    assert places.states(COAST) == (LAND, OTHER_LAND)


def test_a_count_tells_here_around_and_by_authority_apart(places: Places) -> None:
    found = counted(places, A)
    assert list(found) == ["Institution", "Network", "Project"]
    here = frozenset(iri(f"network/{name}") for name in ("both", "town", "corner", "area", "named"))
    assert found["Network"] == Counted(here, frozenset({iri("network/heath")}), frozenset())
    codes = ("member-of", "partner-in", "runs", "coordinates")
    authority = frozenset(iri(f"project/{code}") for code in codes)
    assert found["Project"] == Counted(authority=authority)
    assert found["Project"] == (frozenset(), frozenset(), authority)


# -- territory -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def territory(made: Handmade) -> Territory:
    return Territory(made.graph())


def test_an_official_key_tells_the_level() -> None:
    assert [level(r) for r in (LAND, A, TOWN, HEATH, iri("network/12345"))] == [
        "state", "district", "municipality", "own", "own",
    ]  # fmt: skip
    assert [official_key(r) for r in (A, HEATH, iri("network/01001"), "12345")] == [
        "01001", "", "", "",
    ]  # fmt: skip
    assert (key_of(A), key_of(HEATH)) == ("01001", "heath")
    assert (state_of(TOWN), district_of(TOWN), district_of(A)) == (LAND, A, A)
    assert (district_of(LAND), district_of(HEATH)) == ("", "")


def test_regions_are_listed_by_level(territory: Territory) -> None:
    assert territory.districts == (A, B, C)
    assert short(territory.own) == ["coast", "corner", "heath", "north", "valley"]


def test_what_lies_directly_in_what(territory: Territory) -> None:
    assert territory.inside(A) == (TOWN, CORNER)
    assert territory.inside(HEATH) == (A, B)
    assert short(territory.around(A)) == ["01", "coast", "heath"]
    assert territory.around(A) == territory.around(A)
    assert territory.inside(TOWN) == ()


def test_a_region_that_lies_in_itself_is_no_part_of_itself() -> None:
    made = Handmade()
    made.region("loop", "loop")
    territory = Territory(made.graph())
    assert territory.inside(REGION + "loop") == ()
    assert territory.around(REGION + "loop") == ()


def test_parts_go_through_every_level(territory: Territory) -> None:
    assert short(territory.parts(HEATH)) == ["01001", "01001005", "01002", "corner", "heath"]
    assert short(territory.parts(LAND)) == [
        "01", "01001", "01001005", "01002", "corner", "heath", "north",
    ]  # fmt: skip
    assert short(territory.parts(OTHER_LAND)) == ["02", "02001"]
    assert territory.parts(VALLEY) == (VALLEY,)


def test_what_surrounds_goes_through_every_level(territory: Territory) -> None:
    assert short(territory.surrounding(TOWN)) == ["01", "01001", "coast", "heath", "north"]
    assert territory.surrounding(VALLEY) == ()


def test_regions_in_a_circle_are_looked_at_once() -> None:
    made = Handmade()
    made.region("one", "two")
    made.region("two", "one")
    territory = Territory(made.graph())
    assert short(territory.surrounding(REGION + "one")) == ["two"]
    assert short(territory.parts(REGION + "one")) == ["one", "two"]


def test_wider_are_self_named_regions_alone(territory: Territory) -> None:
    assert short(territory.wider(A)) == ["coast", "heath", "north"]
    assert short(territory.wider(B)) == ["heath", "north"]
    assert short(territory.wider(TOWN)) == ["coast", "heath", "north"]
    assert territory.wider(LAND) == ()


def test_covered_are_the_districts_of_a_region(territory: Territory) -> None:
    assert territory.covered(LAND) == (A, B)
    assert territory.covered(TOWN) == (A,)
    assert territory.covered(COAST) == (A, C)
    assert territory.covered(VALLEY) == ()


def test_laender_and_the_chain_to_them(territory: Territory) -> None:
    assert territory.states(TOWN) == (LAND,)
    assert territory.states(COAST) == (LAND, OTHER_LAND)
    assert territory.states(VALLEY) == ()
    assert territory.chain(TOWN) == [LAND, A]
    assert territory.chain(A) == [LAND]
    assert territory.chain(LAND) == []


def test_a_region_with_a_town_of_a_district_is_around_the_district() -> None:
    made = Handmade()
    made.region("01001", "01")
    made.region("01001005", "01001", "ring")
    made.region("ring")
    territory = Territory(made.graph())
    assert territory.covered(REGION + "ring") == (A,)
    assert territory.wider(A) == (REGION + "ring",)


def test_a_district_is_in_the_land_of_its_key() -> None:
    made = Handmade()
    made.region("01")
    made.region("01009")
    assert Territory(made.graph()).covered(LAND) == (REGION + "01009",)


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [
        ((10.0, 52.0), (10.0, 53.0), 111.19), ((9.0, 52.0), (10.0, 53.0), 130.18),
        ((9.0, 52.0), (9.0, 52.0), 0.0), ((-9.0, 0.0), (9.0, 0.0), 2001.51),
    ],
)  # fmt: skip
def test_a_distance_is_along_the_great_circle(
    one: tuple[float, float], other: tuple[float, float], kilometres: float
) -> None:
    assert round(distance(one, other), 2) == kilometres


def test_centres_and_their_middle(territory: Territory) -> None:
    assert territory.centre(C) == (11.0, 54.5)
    assert territory.centre(VALLEY) is None
    assert territory.middle((A, C, VALLEY)) == (10.0, 53.25)
    assert territory.middle((VALLEY,)) is None
