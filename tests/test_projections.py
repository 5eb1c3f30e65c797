"""Ties -> graphs: who is a node, what an edge means, what a hub does."""

from __future__ import annotations

import random

import networkx as nx
import pytest

from kgraph.model import Tie
from kgraph.projections import PROJECTIONS, TWO_MODE, Facts, Options, project
from kgraph.projections.hubs import hubs_of
from kgraph.words.measuring.measures import PROJECTIONS as MEANINGS


def tie(subject, relation, object, number=0):
    node = f"{subject} {relation} {object} {number}"
    return Tie(node, subject, relation, object, "", "", "", "", "", ())


TIES = [
    tie("ihk", "member-of", "alliance"),
    tie("hwk", "member-of", "alliance"),
    tie("uni", "member-of", "alliance"),
    tie("ihk", "runs", "project"),
    tie("hwk", "partner-in", "project"),
    tie("ihk", "funds", "project"),
    tie("uni", "cooperates-with", "town"),
    tie("alliance", "takes-part-in", "event"),
    tie("town", "takes-part-in", "event"),
    tie("uni", "seat-on", "steering"),
    tie("town", "seat-on", "steering"),
    tie("programme", "funds", "project"),
]
FACTS = Facts(
    types={
        "ihk": "Institution", "hwk": "Institution", "uni": "Institution", "town": "Institution",
        "steering": "Institution", "alliance": "Network", "project": "Project",
        "event": "Event", "programme": "Programme", "unit": "Institution",
    },
    kinds={"ihk": "ihk", "hwk": "hwk", "uni": "university", "steering": "organ"},
    districts={"ihk": ["north"], "hwk": ["south"], "uni": ["north", "south"], "project": ["west"]},
    wholes={"unit": "uni"},
)  # fmt: skip


def weights(projection):
    return {(a, b): round(w, 4) for a, b, w in projection.graph.edges(data="weight")}


def test_actors_are_joined_by_what_they_share_with_newman_weights():
    found = project("actors", TIES, FACTS)
    # the alliance joins three: ½ each; the project two: 1 (two ties of ihk are one presence)
    assert weights(found) == {
        ("alliance", "town"): 1.0, ("hwk", "ihk"): 1.5, ("hwk", "uni"): 0.5,
        ("ihk", "uni"): 0.5, ("town", "uni"): 2.0,
    }  # fmt: skip
    assert found.graph.edges["hwk", "ihk"]["via"] == ("alliance", "project")


def test_newman_strength_is_the_number_of_shared_things():
    strength = dict(project("actors", TIES, FACTS).graph.degree(weight="weight"))
    assert strength == {"alliance": 1, "hwk": 2, "ihk": 2, "town": 3, "uni": 3}


def test_plain_count_gives_each_shared_thing_one():
    found = project("actors", TIES, FACTS, Options(weighting="count"))
    assert weights(found)["hwk", "ihk"] == 2
    assert weights(found)["hwk", "uni"] == 1


def test_programmes_are_joined_and_do_not_act():
    assert "programme" not in project("actors", TIES, FACTS).graph


def test_networks_are_joined_by_actors_in_both():
    more = [*TIES, tie("ihk", "coordinates", "second"), tie("hwk", "member-of", "second")]
    facts = Facts({**FACTS.types, "second": "Network"})
    found = project("networks", more, facts)
    assert weights(found) == {("alliance", "second"): 2.0}
    assert found.graph.edges["alliance", "second"]["via"] == ("hwk", "ihk")


def test_districts_are_joined_by_things_and_partners_in_both():
    # uni in north and south; the project in west with partners in north and south
    found = project("regions", TIES, FACTS)
    assert weights(found) == {
        ("north", "south"): 1.5, ("north", "west"): 0.5, ("south", "west"): 0.5,
    }  # fmt: skip


def test_parallel_ties_are_one_edge_with_their_count():
    found = project("ties", TIES, FACTS)
    assert found.graph.edges["ihk", "project"]["count"] == 2
    assert found.graph.number_of_edges() == len(TIES) - 1


def test_support_keeps_direction_and_only_relations_that_have_one():
    found = project("support", TIES, FACTS)
    assert found.graph.is_directed()
    assert sorted(found.graph.edges) == [("ihk", "project"), ("programme", "project")]


def test_affiliations_have_a_node_for_each_role_of_a_network():
    found = project("affiliations", TIES, FACTS)
    assert found.first == {"ihk", "hwk", "uni", "town", "alliance#acting"}
    assert nx.is_bipartite(found.graph)
    assert found.graph.has_edge("alliance#acting", "event")
    assert found.graph.has_edge("ihk", "alliance")


def test_kinds_count_institutions_by_district():
    found = project("kinds", TIES, FACTS)
    assert weights(found) == {
        ("hwk", "south"): 1.0, ("ihk", "north"): 1.0,
        ("university", "north"): 1.0, ("university", "south"): 1.0,
    }  # fmt: skip


def test_projects_are_where_they_run_and_where_partners_are():
    found = project("projects", TIES, FACTS)
    assert sorted(found.graph.edges) == [
        ("project", "north"), ("project", "south"), ("project", "west"),
    ]  # fmt: skip


def test_units_roll_up_to_their_organisation():
    more = [*TIES, tie("unit", "member-of", "alliance", 1), tie("unit", "cooperates-with", "uni")]
    found = project("actors", more, FACTS, Options(roll_up=True))
    assert weights(found) == weights(project("actors", TIES, FACTS))


def test_a_circle_of_wholes_ends():
    facts = Facts(FACTS.types, wholes={"ihk": "hwk", "hwk": "ihk"})
    assert len(project("actors", TIES, facts, Options(roll_up=True)).graph)


HUB_TIES = [tie("office", "supports", f"network{number:02}") for number in range(30)] + [
    tie("ihk", "member-of", "network00"), tie("ihk", "member-of", "network01"),
]  # fmt: skip
HUB_FACTS = Facts(
    {"office": "Institution", "ihk": "Institution"}
    | {f"network{number:02}": "Network" for number in range(30)}
)


def test_a_hub_is_named_and_left_out():
    found = project("networks", HUB_TIES, HUB_FACTS)
    assert [tuple(hub) for hub in found.hubs] == [("office", 30, 30, 434)]
    assert list(found.graph.edges) == [("network00", "network01")]
    assert len(found.graph) == 30  # who has nothing but the hub stays, without edges


def test_the_largest_hub_comes_first_then_by_name():
    nodes = [str(number) for number in range(22)]
    joined = {"b": nodes[:21], "a": nodes[:20], "c": nodes, "d": nodes[:21], "e": nodes[:19]}
    assert [tuple(hub) for hub in hubs_of(joined, 30, 1 / 3)] == [
        ("c", 22, 30, 231), ("b", 21, 30, 210), ("d", 21, 30, 210), ("a", 20, 30, 190),
    ]  # fmt: skip
    assert [hub.node for hub in hubs_of(joined, 30, 0.7)] == ["c"]


def test_a_hub_that_is_kept_makes_everyone_a_neighbour():
    found = project("networks", HUB_TIES, HUB_FACTS, Options(keep_hubs=True))
    assert found.graph.number_of_edges() == 30 * 29 // 2
    assert found.hubs[0].node == "office"
    assert found.hubs_kept


def test_the_share_that_makes_a_hub_can_be_stated():
    assert not project("networks", HUB_TIES[:-2], HUB_FACTS, Options(hub_share=1.0)).hubs


def test_in_a_small_graph_nothing_is_a_hub():
    assert not any(project(name, TIES, FACTS).hubs for name in PROJECTIONS)


@pytest.mark.parametrize("name", PROJECTIONS)
def test_the_order_of_ties_makes_no_difference(name):
    first = project(name, TIES, FACTS).graph
    for seed in range(5):
        shuffled = random.Random(seed).sample(TIES, len(TIES))
        other = project(name, shuffled, FACTS).graph
        assert list(first) == list(other)
        assert list(first.edges(data=True)) == list(other.edges(data=True))


@pytest.mark.parametrize("name", PROJECTIONS)
def test_without_ties_there_is_an_empty_graph(name):
    assert len(project(name, [], Facts({})).graph) == 0


def test_every_projection_says_what_an_edge_means_in_both_languages():
    assert set(MEANINGS) == set(PROJECTIONS)
    assert set(TWO_MODE) < set(PROJECTIONS)


def test_the_command_line_offers_every_projection_and_measure():
    from kgraph.cli.measures import central
    from kgraph.metrics import MEASURES

    offered = {option.name: getattr(option.type, "choices", ()) for option in central.params}
    assert tuple(offered["projection"]) == tuple(PROJECTIONS)
    assert tuple(offered["by"]) == MEASURES
