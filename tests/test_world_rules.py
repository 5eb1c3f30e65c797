"""What measures, dedupe and the reference read from a graph; on graphs made by hand."""

from __future__ import annotations

import pytest
from handmade import REGION, Handmade, iri

from kgraph import terms
from kgraph.graph import responsible
from kgraph.graph.profiles import Profiles
from kgraph.graph.responsible import Named, Responsible
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World, evidence_of_ties
from kgraph.identity.profile import Profile
from kgraph.model import Evidence

A, B = REGION + "01001", REGION + "01002"
KIND = terms.VOCABULARY + "institution-kind/"

# -- what measures read ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def world() -> World:
    made = Handmade()
    made.region("01", at="9 52")
    made.region("01001", "01")
    tie = made.relation("institution/i", "member-of", "network/n", passage="x#row=10")
    other = made.relation("institution/i", "runs", "project/p", passage="x#row=9")
    own = made.relation("network/n", "cooperates-with", "network/n")
    for node in (tie, other, own):
        made.add(node, terms.TYPE, terms.TIE)
    made.relation("network/n", "seated-in", A)
    made.relation("network/far", "active-in", REGION + "01")
    made.relation("project/part", "part-of", "project/z")
    made.relation("project/part", "part-of", "project/p")
    made.relation("project/part", "part-of", "programme/g")
    made.relation("project/p", "continues", "project/z")
    made.relation("network/n", "works-on", "topic/t")
    made.relation("network/n", "has-target-group", "target-group/g")
    made.relation("network/n", "classified-as", "concept/c")
    made.relation("network/n", "classified-as", "concept/b")
    made.relation("network/n", "has-sector", "concept/s")
    for code in ("hwk", "ihk", "union"):
        made.add("institution/i", terms.KIND, KIND + code)
    for thing, cls in (
        ("network/n", "Network"),
        ("network/gone", "Network"),
        ("project/p", "Project"),
    ):
        made.add(thing, terms.TYPE, terms.KG + cls)
    made.add("institution/i", terms.TYPE, terms.KG + "Network")  # of two classes
    for thing in ("network/n", "project/p", "institution/i"):
        made.named(thing, thing)
    for number in range(60):
        made.add(f"network/x{number}", terms.DEGREE, "1", terms.INDEX)
    made.add("network/n", terms.DEGREE, "30", terms.INDEX)
    return World(made.graph())


def test_a_world_has_ties_structure_and_what_hangs_on_them(world: World) -> None:
    assert [tie.relation for tie in world.ties] == ["member-of", "runs", "cooperates-with"]
    assert [tie.relation for tie in world.structure] == [
        "part-of", "part-of", "part-of", "continues", "works-on", "has-target-group",
        "classified-as", "classified-as",
    ]  # fmt: skip
    assert {thing: [t.object for t in own] for thing, own in world.topics.items()} == {
        iri("network/n"): [iri("topic/t"), iri("target-group/g")]
    }
    assert world.types_of == {iri("network/n"): {iri("concept/c"), iri("concept/b")}}
    assert world.kinds == {iri("institution/i"): "hwk"}
    assert world.hubs == {iri("network/n")}
    assert world.districts == {iri("network/n"): (A,)}


def test_each_thing_has_its_ties_once(world: World) -> None:
    found = {thing: [t.relation for t in own] for thing, own in world.ties_of.items()}
    assert found == {
        iri("institution/i"): ["member-of", "runs"],
        iri("network/n"): ["member-of", "cooperates-with"],
        iri("project/p"): ["runs"],
    }


def test_projections_know_types_kinds_districts_and_the_first_whole(world: World) -> None:
    facts = world.facts
    assert facts.types == {
        iri("institution/i"): "Institution", iri("network/n"): "Network",
        iri("project/p"): "Project", iri("project/part"): "Project",
    }  # fmt: skip
    assert (facts.kinds, facts.districts) == (world.kinds, world.districts)
    assert facts.wholes == {iri("project/part"): iri("project/p")}  # of the same type


def test_things_of_a_type_are_those_that_the_index_knows(world: World) -> None:
    assert world.things("Network") == [iri("network/n")]
    assert world.things("Network", "Project") == [iri("network/n"), iri("project/p")]
    assert world.things() == []


def test_places_behind_ties_are_told_once_in_order(world: World) -> None:
    first, second, _ = world.ties
    assert evidence_of_ties([first, second, first]) == [
        Evidence("x", "row=9"), Evidence("x", "row=10"),
    ]  # fmt: skip


# -- what could be one -----------------------------------------------------------------------


def test_a_profile_is_names_kind_seat_and_whether_it_is_named_at_all() -> None:
    made = Handmade()
    made.region("01001")
    made.region("01002")
    for thing, name in (
        ("institution/i", "Kammer"), ("institution/ref-i", "Kammer"), ("region/01001", "Kreis"),
        ("region/heath", "Heide"), ("network/n", "Netz"), ("project/p", "Projekt"),
        ("institution/area", "Amt"), ("institution/0", "Zahl"),
    ):  # fmt: skip
        made.add(thing, terms.PREF_LABEL, name)
    made.add("institution/i", terms.ALT_LABEL, "ZHK")
    made.add("institution/i", terms.ALT_LABEL, "AHK")
    made.add("institution/i", terms.KIND, KIND + "ihk")
    made.add("institution/area", terms.GENERIC, "true")
    made.relation("institution/i", "seated-in", A)
    made.relation("institution/i", "active-in", B)
    made.relation("institution/area", "active-in", B)
    made.relation("institution/i", "member-of", "network/n")
    found = Profiles(made.graph(), ("institution", "region"))
    assert found.profiles == [
        Profile(iri("institution/0"), "institution", "", ("Zahl",)),
        Profile(iri("institution/area"), "institution", "", ("Amt",), frozenset({"01002"}), True),
        Profile(iri("institution/i"), "institution", "ihk", ("AHK", "ZHK", "Kammer"),
                frozenset({"01001"}), seated=True),
        Profile(REGION + "heath", "region", "", ("Heide",)),
    ]  # fmt: skip
    assert found.related == {(iri("institution/i"), iri("network/n"))}
    assert found.known(iri("institution/i")) is found.profiles[2]
    assert found.known(iri("network/n")) is None
    assert found.profile(iri("institution/i")) is found.profiles[2]
    assert found.profile(iri("network/n")) == Profile(iri("network/n"), "network", "", ("",))


# -- who is responsible where ----------------------------------------------------------------


def body(made: Handmade, name: str, kind: str, *districts: str, part: str = "") -> None:
    made.add(f"institution/{name}", terms.KIND, KIND + kind)
    made.named(f"institution/{name}", name.upper())
    for district in districts:
        node = f"{terms.ID}responsibility/{name}-{district}"
        made.add(node, terms.TYPE, terms.RESPONSIBILITY)
        made.add(node, terms.BODY, iri(f"institution/{name}"))
        made.add(node, terms.RESPONSIBLE_IN, REGION + district)
        made.add(node, terms.CONFIDENCE, f"{terms.VOCABULARY}confidence/stated")
        made.add(node, terms.DERIVED_FROM, f"{terms.ID}source/law#row={len(name)}")
        made.add(node, terms.NOTE, f"law of {name}")
        if part:
            made.text(node, terms.DISTRICT_PART, part, "de")


@pytest.fixture(scope="module")
def known() -> Handmade:
    made = Handmade()
    for key in ("01001", "01002"):
        made.region(key, "01")
    made.region("02000", "02")
    made.region("01001005", "01001")
    made.region("heath")
    body(made, "jc", "jobcenter", "01001")
    body(made, "ref-jc", "jobcenter", "01002")
    body(made, "ihk", "ihk", "01001", "01002")
    body(made, "hwk-b", "hwk", "01001", part="Norden")
    body(made, "hwk-a", "hwk", "01001", part="Süden")
    made.named(A, "Zwei")
    made.named(B, "Eins")
    node = f"{terms.ID}responsibility/agency"
    made.add("institution/agency", terms.KIND, KIND + "employment-agency")
    for predicate, value in (
        (terms.TYPE, terms.RESPONSIBILITY), (terms.BODY, iri("institution/agency")),
        (terms.RESPONSIBLE_IN, A), (terms.CONFIDENCE, f"{terms.VOCABULARY}confidence/derived"),
        (terms.GENERATED_BY, f"{terms.ID}derivation/d"),
    ):  # fmt: skip
        made.add(node, predicate, value)
    made.add(node, terms.NOTE, "not this")
    made.add("derivation/d", terms.NOTE, "from its towns")
    # unnamed ones: in a network of the first Kreis, and on a steering group of it
    for name, kind in (("some-jc", "jobcenter"), ("some-ihk", "ihk"), ("some-firm", "company")):
        made.add(f"institution/{name}", terms.GENERIC, "true")
        made.add(f"institution/{name}", terms.KIND, KIND + kind)
    made.relation("network/n", "active-in", A)
    made.relation("network/n", "active-in", B)
    made.relation("institution/some-jc", "member-of", "network/group")
    made.relation("institution/some-firm", "member-of", "network/n")
    made.add("network/group", terms.KG + "partOf", iri("network/n"))
    made.relation("institution/some-ihk", "seated-in", A)
    for node in (
        made.relation("institution/jc", "member-of", "network/n"),
        made.relation("institution/ref-jc", "member-of", "network/n"),
    ):
        made.add(node, terms.TYPE, terms.TIE)
    member = f"{terms.VOCABULARY}relation/member-of"
    made.add(member, terms.RELATION_CLASS, "tie", terms.ONTOLOGY)
    return made


@pytest.fixture(scope="module")
def reference(known: Handmade) -> StoredGraph:
    return known.graph("de")


def test_the_district_of_a_region_is_its_kreis(reference: StoredGraph) -> None:
    found = [
        responsible.district_of(reference, REGION + key)
        for key in ("01001005", "01001", "01", "02", "heath")
    ]
    assert found == [A, A, "", REGION + "02000", ""]


def test_bodies_of_a_district_come_by_kind_and_name(reference: StoredGraph) -> None:
    found = responsible.in_district(reference, A)
    assert [(one.kind, one.body.rpartition("/")[2], one.part) for one in found] == [
        ("ihk", "ihk", ""), ("hwk", "hwk-a", "Süden"), ("hwk", "hwk-b", "Norden"),
        ("employment-agency", "agency", ""), ("jobcenter", "jc", ""),
    ]  # fmt: skip
    assert found[0] == Responsible(
        iri("institution/ihk"), A, "ihk", "", False, "law of ihk", (Evidence("law", "row=3"),)
    )
    assert (found[3].is_derived, found[3].how) == (True, "from its towns")
    assert len(responsible.all_responsible(reference)) == 7
    assert responsible.in_district(reference, REGION + "02000") == []


def test_districts_of_a_body_come_by_their_name(reference: StoredGraph) -> None:
    found = responsible.of_body(reference, iri("institution/ihk"))
    assert [one.district for one in found] == [B, A]  # Eins, Zwei


def test_a_body_is_named_with_its_part_and_whether_that_is_derived(
    reference: StoredGraph,
) -> None:
    named = [responsible.named(reference, one) for one in responsible.in_district(reference, A)]
    assert named == [
        "IHK", "HWK-A (Süden)", "HWK-B (Norden)", "agency [abgeleitet]", "JC",
    ]  # fmt: skip


def test_unnamed_bodies_are_about_the_districts_of_what_they_are_in(
    reference: StoredGraph,
) -> None:
    assert responsible.unnamed_in(reference) == {
        iri("institution/some-jc"): {A, B}, iri("institution/some-ihk"): {A},
    }  # fmt: skip
    assert responsible.unnamed_for(reference, iri("institution/jc")) == [
        (iri("institution/some-jc"), [A])
    ]
    assert responsible.unnamed_for(reference, iri("institution/ihk")) == [
        (iri("institution/some-ihk"), [A])
    ]
    assert responsible.unnamed_for(reference, iri("institution/hwk-a")) == []


def test_kinds_are_those_that_have_districts(reference: StoredGraph) -> None:
    kinds = [
        responsible.kind_of(reference, iri(f"institution/{name}"))
        for name in ("ihk", "hwk-a", "agency", "jc", "some-firm")
    ]
    assert kinds == ["ihk", "hwk", "employment-agency", "jobcenter", ""]


def test_a_jobcenter_is_named_unnamed_or_neither(reference: StoredGraph) -> None:
    named = Named(reference)
    assert named.jobcenter(A) == 2
    assert named.jobcenter(B) == 1  # its own is only in the reference
    assert named.jobcenter(REGION + "02000") == 0
    nothing = Handmade().graph()
    assert (Named(nothing).jobcenter(A), responsible.is_known(nothing)) == (None, False)
