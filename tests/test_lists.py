"""list and count: what they give is what SPARQL written by hand gives, and what views count."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Run

from kgraph import terms
from kgraph.asking.lists import count_things, list_things
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.counting import counted
from kgraph.graph.places import HERE, Places
from kgraph.graph.standing import Whereabouts
from kgraph.graph.stored import StoredGraph
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.terms import TYPES, is_reference, type_name

PREFIXES = """
PREFIX kg: <https://w3id.org/kgraph/ontology#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX voc: <https://w3id.org/kgraph/vocabulary/>
PREFIX r: <https://w3id.org/kgraph/id/region/>
PREFIX n: <https://w3id.org/kgraph/id/network/>
"""
#: a place in Niedersachsen: an official one by its key, Leine-Weser, or a part of either
IN_03 = 'FILTER(STRSTARTS(STRAFTER(STR(?p), "/region/"), "03") || ?p = r:leine-weser)'
IN_HILDESHEIM = 'FILTER(STRSTARTS(STRAFTER(STR(?p), "/region/"), "03254"))'
PLACED = "?x kg:seatedIn|kg:activeIn ?p ."
TIE = "?t rdf:subject ?x ; rdf:object ?o ; kg:relation voc:relation/"

HAND = [
    ("networks", {}, "?x a kg:Network"),
    ("institutions", {}, "?x a kg:Institution"),
    ("networks", {"kind": "Bündnis"}, "?x a kg:Network ; kg:kind <KINDnetwork-kind/alliance>"),
    ("Unternehmen", {}, "VALUES ?k { <KINDinstitution-kind/company> <KINDinstitution-kind/sme> "
     "<KINDinstitution-kind/large-company> } ?x a kg:Institution ; kg:kind ?k"),
    ("projects", {"kind": "Studie"}, "?x a kg:Project ; kg:kind <KINDproject-kind/study>"),
    ("networks", {"land": "Bayern"}, "?x a kg:Network ; kg:seatedIn|kg:activeIn ?p "
     'FILTER(STRSTARTS(STRAFTER(STR(?p), "/region/"), "09"))'),
    ("networks", {"region": "Niedersachsen"}, "?x a kg:Network ; (kg:seatedIn|kg:activeIn)/"
     'geo:sfWithin* ?p FILTER(?p = r:03 || ?p = r:leine-weser || ?p = r:weserbergland || '
     "?p = r:weserbergland-plus)"),
    ("networks", {"kreis": "Landkreis Hildesheim"}, f"?x a kg:Network . {PLACED} {IN_HILDESHEIM}"),
    ("networks", {"seat": "Landkreis Hildesheim"},
     f"?x a kg:Network ; kg:seatedIn ?p . {IN_HILDESHEIM}"),
    ("networks", {"active": "Landkreis Hildesheim"},
     f"?x a kg:Network ; kg:activeIn ?p . {IN_HILDESHEIM}"),
    ("projects", {"target_group": "Jugendliche"}, "?x a kg:Project ; kg:targetGroup ?o . "
     "?o skos:broader* <https://w3id.org/kgraph/id/target-group/jugendliche>"),
    ("projects", {"topic": "Klimaschutz"}, "?x a kg:Project . ?x skos:prefLabel|skos:altLabel ?l "
     'OPTIONAL { ?x kg:worksOn|kg:isAbout ?o . ?o skos:prefLabel ?m } '
     'FILTER(CONTAINS(LCASE(?l), "klimaschutz") || LCASE(STR(?m)) = "klimaschutz")'),
    ("networks", {"source": "iaw-2017"},
     "GRAPH <https://w3id.org/kgraph/graph/iaw-2017> { ?m kg:mentions ?x } ?x a kg:Network"),
    ("projects", {"source": "Tagung Hessen 2024"},
     "GRAPH <https://w3id.org/kgraph/graph/hessen-2024> { ?m kg:mentions ?x } ?x a kg:Project"),
    ("institutions", {"member_of": "FaReHi"}, "?x a kg:Institution ; org:memberOf ?o . "
     'FILTER(CONTAINS(STR(?o), "farehi"))'),
    ("institutions", {"partner_in": "Digital Hub"}, "?x a kg:Institution . ?t rdf:subject ?x ; "
     "kg:relation <KINDrelation/partner-in> ; rdf:object <https://w3id.org/kgraph/id/project/digital-hub>"),
    ("programmes", {"funded_by": "ESF Plus"}, "?x a kg:Programme . ?t rdf:object ?x ; "
     "kg:relation <KINDrelation/funds> ; rdf:subject <https://w3id.org/kgraph/id/programme/esf-plus>"),
    ("projects", {"status": "beendet"}, "?x a kg:Project ; kg:status <KINDstatus/ended>"),
    ("projects", {"status": "made-permanent"},
     "?x a kg:Project ; kg:status <KINDstatus/institutionalised>"),
    ("institutions", {"member_of": "Fachkräftebündnis Leine-Weser", "since": "2015"},
     "?x a kg:Institution . ?t rdf:subject ?x ; kg:relation <KINDrelation/member-of> ; "
     "rdf:object n:fachkraeftebuendnis-leine-weser ; kg:since ?d . "
     'FILTER(STR(?d) >= "2015")'),
    ("networks", {"without": "member-of"}, "?x a kg:Network FILTER NOT EXISTS { ?t rdf:object ?x ; "
     "kg:relation <KINDrelation/member-of> }"),
    ("districts", {"region": "Hessen", "without": "network"}, "?x a kg:Region ; geo:sfWithin r:06 "
     "FILTER(STRLEN(STRAFTER(STR(?x), \"/region/\")) = 5) FILTER NOT EXISTS { ?n a kg:Network ; "
     "(kg:seatedIn|kg:activeIn)/geo:sfWithin* ?x }"),
    ("states", {"without": "Offensive Mittelstand"}, "?x a kg:Region "
     "FILTER(STRLEN(STRAFTER(STR(?x), \"/region/\")) = 2) MINUS { SELECT ?x { { SELECT ?n { "
     '?n a kg:Network ; skos:prefLabel ?l FILTER(CONTAINS(?l, "Offensive Mittelstand")) } } '
     '?n (kg:seatedIn|kg:activeIn)/geo:sfWithin* ?x } }'),
    ("networks", {"name": "Fachkräfteallianz", "land": "Baden-Württemberg"}, "?x a kg:Network ; "
     "skos:prefLabel|skos:altLabel ?l ; kg:seatedIn ?p FILTER(CONTAINS(LCASE(?l), "
     '"fachkräfteallianz")) FILTER(STRSTARTS(STRAFTER(STR(?p), "/region/"), "08"))'),
    ("districts", {"member_of": "Fachkräftebündnis Leine-Weser"}, "?a org:memberOf ?o ; "
     "kg:seatedIn|kg:activeIn ?x ; kg:kind <KINDinstitution-kind/local-authority> . "
     'FILTER(STR(?o) = "https://w3id.org/kgraph/id/network/fachkraeftebuendnis-leine-weser") '
     "FILTER(STRLEN(STRAFTER(STR(?x), \"/region/\")) = 5)"),
]  # fmt: skip


def ids(table: Any) -> set[str]:
    return {row["id"] for row in table.dicts()}


@pytest.mark.parametrize(("things", "conditions", "pattern"), HAND)
def test_a_list_is_what_sparql_by_hand_gives(
    graph: StoredGraph, things: str, conditions: dict[str, str], pattern: str
) -> None:
    pattern = pattern.replace("<KIND", f"<{terms.VOCABULARY}")
    found = graph.store.query(f"{PREFIXES} SELECT DISTINCT ?x {{ {pattern} }}", True)
    expected = {solution["x"].value for solution in found}
    assert expected
    assert ids(list_things(graph, things, Narrowing(**conditions))) == expected
    counts = count_things(graph, things, Narrowing(**conditions))
    assert counts.rows[0][1] == len(expected)


def test_where_one_thing_stands_is_the_rule_of_places(graph: StoredGraph) -> None:
    places = Places(graph)
    standing = Whereabouts(graph, places.territory)
    things = {thing for thing in places.stated if type_name(thing) != "Region"}
    assert len(things) > 400
    for thing in things:
        assert set(standing.districts(thing)) == set(places.districts(thing, HERE)), thing
        assert set(standing.regions(thing)) == {tie.object for tie in places.stated[thing]}


@pytest.mark.parametrize("name", ["Network", "Institution", "Project"])
def test_counts_by_land_and_district_are_those_of_map_and_site(
    graph: StoredGraph, name: str
) -> None:
    places = Places(graph)
    word = next(word for word, iri in TYPES.items() if iri.endswith(f"#{name}"))
    for by, codes in (("land", 2), ("kreis", 5)):
        rows = [row for row in count_things(graph, word, by=by).dicts() if row["id"]]
        assert {len(row["id"].rpartition("/")[2]) for row in rows} == {codes}
        for row in rows:
            own = counted(places, row["id"]).get(name)
            assert row["count"] == (len(own.here) if own else 0), row["label"]


def test_a_cross_table_adds_up_and_shows_the_rows_without_any(graph: StoredGraph) -> None:
    table = count_things(graph, "networks", by=["land", "kind"])
    assert table.columns[:2] == ("id", "label")
    assert table.columns[-1] == "count"
    for row in table.rows:
        assert sum(row[2:-1]) == row[-1]  # each network has one kind
    by_status = count_things(graph, "projects", by="status").dicts()
    assert {row["label"]: row["count"] for row in by_status} == {
        "planned": 3, "running": 2, "transferred": 1, "ended": 1, "institutionalised": 1,
        "continued": 0, "possible": 0, "not stated": 68,
    }  # fmt: skip


def test_a_zero_of_a_closed_list_is_named(run: Run) -> None:
    answer = run("count", "networks", "--name", "Offensive Mittelstand", "--by", "land",
                 "--lang", "de")  # fmt: skip
    assert "Keine: Berlin (Land), Brandenburg, Bremen (Land), Hamburg (Land), Hessen" in answer.text


@pytest.mark.parametrize("word", ["Unternehmen", "company", "Firmen", "companies", "Company"])
def test_a_kind_has_its_words_in_both_languages(graph: StoredGraph, word: str) -> None:
    expected = ids(list_things(graph, "institutions", Narrowing(kind="company")))
    assert ids(list_things(graph, "institutions", Narrowing(kind=word))) == expected
    assert ids(list_things(graph, word)) == expected
    assert len(expected) == 15


@pytest.mark.parametrize(
    ("conditions", "error", "said"),
    [
        ({"kind": "Zoo"}, BadQuestion, "Alliance"),
        ({"status": "fertig"}, BadQuestion, "institutionalised"),
        ({"source": "iaw"}, BadQuestion, "iaw-2017"),
        ({"land": "Bayrn"}, NameNotClear, "meinten Sie"),
        ({"land": "Landkreis Hildesheim"}, BadQuestion, "--in"),
        ({"topic": "Quantenphysik"}, NameNotClear, "Kein Thema"),
        ({"member_of": "Xyzzy e. V."}, NameNotClear, "kennt kgraph nicht"),
        ({"without": "Xyzzy"}, NameNotClear, "Mitglied, Partner"),
        ({"at": "gestern"}, BadQuestion, "28.06.2015"),
    ],
)
def test_a_value_that_does_not_exist_is_refused_and_never_nothing_found(
    graph: StoredGraph, conditions: dict[str, str], error: type[BadQuestion], said: str
) -> None:
    with pytest.raises(error) as refused:
        list_things(graph, "networks", Narrowing(**conditions))
    assert said in refused.value.say("de")


def test_an_empty_list_says_what_each_condition_leaves_out(run: Run) -> None:
    answer = run("list", "networks", "--land", "Bayern", "--topic", "Pflege", "--lang", "de")
    assert answer.code == 1
    assert "Gesucht: Netzwerke; Land Bayern; Thema Pflege." in answer.text
    assert "Ohne die Bedingung „Thema Pflege“: 28 Treffer." in answer.text


def test_bodies_that_only_a_reference_names_come_when_asked_for_and_say_so(
    graph: StoredGraph, run: Run
) -> None:
    named = list_things(graph, "Jobcenter", Narrowing(region="Hessen"))
    both = list_things(graph, "Jobcenter", Narrowing(region="Hessen", reference=True))
    assert not any(is_reference(row["id"]) for row in named.dicts())
    assert ids(named) < ids(both)
    assert sum(is_reference(row["id"]) for row in both.dicts()) == 26
    assert any("--reference" in note for note in named.notes)
    assert any("26" in note and "reference" in note for note in both.notes)


def test_find_region_and_central_take_the_same_conditions(run: Run) -> None:
    found = run("find", "Netzwerk", "--type", "Netzwerke", "--land", "Bayern", "--format", "json")
    assert {row["label"] for row in found.json["rows"]} >= {
        "Fachkräftenetzwerk Allgäu", "Gesundheitsnetzwerk Leben",
    }  # fmt: skip
    assert {row["type"] for row in found.json["rows"]} == {"Network"}
    region = run("region", "Hessen", "--kind", "Unternehmen", "--format", "json")
    assert {row["kind"] for row in region.json["rows"]} == {"Company, size not stated"}
    central = run("central", "--region", "Landkreis Hildesheim", "--format", "json").json
    assert central["total"] == 12
    assert central["rows"][0]["rank"] == 10  # its rank among all


def test_members_of_the_alliance_without_a_network_of_the_annex(graph: StoredGraph) -> None:
    asked = Narrowing(member_of="Fachkräftebündnis Leine-Weser", without="Netzwerk:drs-21-1363")
    rows = list_things(graph, "Kreise", asked).dicts()
    assert [row["label"] for row in rows] == ["Landkreis Hameln-Pyrmont"]
