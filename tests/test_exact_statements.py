"""Points in time, values that name things, sorts of schemes, matches between concepts."""

from __future__ import annotations

import pytest
from conftest import Tables

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World

NETWORKS = "id,name,kind\na,Netz A,alliance\nb,Netz B,alliance\n"
CONCEPTS = (
    "id,scheme,sort,label\nfelder,,topic-like,Handlungsfelder\ngruppen,,group-like,Gruppen\n"
    "fragen,,question-like,Fragen\nfeld-pflege,felder,,Pflege im Feld\n"
    "gruppe-frauen,gruppen,,Frauen der Befragung\nfrage-1,fragen,,Erste Frage\n"
    "frauen,target-groups,,Frauen\n"
)


def shown(tables: Tables, name: str) -> list[tuple[str, str]]:
    rows = tables.run("show", name, "--format", "json").json["rows"]
    return [(row["property"], row["value"]) for row in rows]


def stated(tables: Tables, predicate: str) -> list[str]:
    """The quads of a predicate outside the ontology."""
    return [
        line
        for line in tables.quads()
        if f" <{predicate}> " in line and "/graph/ontology>" not in line
    ]


def test_a_point_in_time_does_not_go_on(tables: Tables) -> None:
    tables(networks=NETWORKS, ties="from,relation,to,on\na,cooperates-with,b,2021\n")
    for date, count in (("2020", 0), ("2021-05", 1), ("2022", 0)):
        found = tables.run("who", "Netz A", "--at", date, "--format", "json")
        assert len(found.json["rows"]) == count, date
    (row,) = tables.run("who", "Netz A", "--format", "json").json["rows"]
    assert (row["since"], row["until"]) == ("2021", "2021")
    assert ("cooperates with", "Netz B (2021)") in shown(tables, "Netz A")


def test_an_event_of_a_day_shows_its_day_once(tables: Tables) -> None:
    tables(events="id,name,kind,on\nm,Messe,fair,2021-05-03\n")
    dates = [(name, value) for name, value in shown(tables, "Messe") if value == "2021-05-03"]
    assert dates == [("on", "2021-05-03")]


def test_a_point_in_time_beside_a_period_is_an_error(tables: Tables) -> None:
    ties = "from,relation,to,on,since\na,cooperates-with,b,2021,2020\n"
    (finding,) = tables(networks=NETWORKS, ties=ties).findings()
    assert (finding.row, finding.column) == (2, "on")
    assert finding.message == "stands beside a period"


def test_a_value_may_be_a_thing_and_readers_see_its_name(tables: Tables) -> None:
    facts = "thing,property,value,value_id\na,basis,,b\na,venue,im Saal von B,b\n"
    tables(networks=NETWORKS, facts=facts)
    assert {("basis", "Netz B"), ("venue", "im Saal von B")} <= set(shown(tables, "Netz A"))
    things = stated(tables, terms.VALUE_THING)
    assert len(things) == 2
    assert all("<https://w3id.org/kgraph/id/network/b>" in line for line in things)


@pytest.mark.parametrize(
    ("facts", "column", "message"),
    [
        ("thing,property,value\na,basis,\n", "value", "the cell is empty"),
        (
            "thing,property,value_id\na,basis,c\n",
            "value_id",
            "is neither an id nor a name in the tables",
        ),
    ],
)
def test_a_fact_without_value_or_with_an_unknown_thing_is_an_error(
    tables: Tables, facts: str, column: str, message: str
) -> None:
    (finding,) = tables(networks=NETWORKS, facts=facts).findings()
    assert (finding.file, finding.row, finding.column) == ("facts.csv", 2, column)
    assert finding.message == message


def test_the_sort_of_a_scheme_decides_what_its_concepts_are(tables: Tables) -> None:
    tables(concepts=CONCEPTS)
    found = {
        name: tables.run("find", name, "--format", "json").json["rows"][0]["type"]
        for name in ("Pflege im Feld", "Frauen der Befragung", "Erste Frage")
    }
    assert found == {
        "Pflege im Feld": "Topic",
        "Frauen der Befragung": "TargetGroup",
        "Erste Frage": "Concept",
    }


def test_a_scheme_of_an_unknown_sort_is_an_error(tables: Tables) -> None:
    (finding,) = tables(concepts="id,scheme,sort,label\nx,,lustig,X\n").findings()
    assert (finding.column, finding.message) == ("sort", "is no code of this list")


def test_concepts_that_match_stay_two_and_name_one_another(tables: Tables) -> None:
    judgements = "a,judgement,b,reason\nfrauen,exact-match,gruppe-frauen,dasselbe Wort\n"
    tables(concepts=CONCEPTS, judgements=judgements)
    assert ("exact match", "Frauen der Befragung") in shown(tables, "target-group/frauen")
    assert ("exact match", "Frauen") in shown(tables, "target-group/gruppe-frauen")


def test_a_concept_may_match_a_code_of_a_shipped_vocabulary(tables: Tables) -> None:
    tables(
        concepts="id,scheme,sort,label\nformen,,question-like,Formen\nf,formen,,Verein\n",
        judgements="a,judgement,b,reason\nf,exact-match,legal-form/e-v,dieselbe Form\n",
    )
    (line,) = (one for one in stated(tables, terms.EXACT_MATCH) if "/id/concept/f> " in one)
    assert "/vocabulary/legal-form/e-v> " in line


def test_things_do_not_match_they_are_the_same_or_not(tables: Tables) -> None:
    tables(networks=NETWORKS).build()
    answer = tables.run("dedupe", "--judge", "Netz A", "exact-match", "Netz B", "--reason", "x")
    assert answer.code == 2
    assert "only concepts match" in answer.stderr


def test_topic_filters_follow_what_is_worked_on_and_no_success_factor(tables: Tables) -> None:
    ties = (
        "from,relation,to\na,works-on,feld-pflege\nb,is-about,feld-pflege\n"
        "a,names-success-factor,frage-1\n"
    )
    tables(networks=NETWORKS, concepts=CONCEPTS, ties=ties).build()
    answer = tables.run("who", "topic/feld-pflege", "--format", "json")
    assert {row["relation"] for row in answer.json["rows"]} == {"works-on", "is-about"}


def test_a_region_that_names_itself_may_have_an_id_as_long_as_a_key(tables: Tables) -> None:
    regions = "id,name,kind\nodenwald,Odenwald,supra-region\n"
    assert tables(regions=regions).build().code == 0


def test_the_measures_see_topics_target_groups_and_types(graph: StoredGraph) -> None:
    world = World(graph)
    relations = {tie.relation for ties in world.topics.values() for tie in ties}
    assert relations == {"works-on", "is-about", "has-target-group"}
    cluster = terms.ID + "network/automotivecluster-rheinmainneckar"
    assert world.types_of == {cluster: frozenset({terms.ID + "topic/branchencluster"})}
