"""Structural holes, cut-points, bridges and brokerage roles, against printed and hand counts."""

from __future__ import annotations

import networkx as nx
import pytest

from kgraph import metrics


@pytest.fixture
def ego():
    """The network of Borgatti (1997), "Unpacking Burt's redundancy measures", figure 1."""
    return nx.Graph(["AB", "AF", "AG", "AE", "EG", "FG", "BG", "BD", "DG", "GC"])


def test_effective_size_is_as_printed(ego):
    # six contacts with four ties among them: 6 - 2·4/6
    assert round(metrics.effective_size(ego)["G"], 2) == 4.67
    assert metrics.effective_size(ego)["C"] == 1


def test_constraint_is_as_printed(ego):
    found = metrics.constraint(ego)
    assert {node: round(found[node], 3) for node in "GAC"} == {"G": 0.4, "A": 0.595, "C": 1.0}


def test_an_isolate_has_no_constraint_and_size_zero():
    graph = nx.Graph([("a", "b")])
    graph.add_node("c")
    assert metrics.constraint(graph)["c"] is None
    assert metrics.effective_size(graph)["c"] == 0


@pytest.mark.parametrize("graph", [nx.Graph(), nx.empty_graph(["a", "b"])])
def test_a_graph_without_edges_has_no_brokers(graph):
    assert set(metrics.constraint(graph).values()) <= {None}
    assert set(metrics.effective_size(graph).values()) <= {0}
    assert metrics.cut_points(graph) == set()
    assert set(metrics.bridge_counts(graph).values()) <= {0}


def test_florence_falls_apart_at_four_families_and_has_five_bridges():
    graph = nx.florentine_families_graph()
    assert metrics.cut_points(graph) == {"Medici", "Salviati", "Albizzi", "Guadagni"}
    bridges = metrics.bridge_counts(graph)
    assert sum(bridges.values()) == 2 * 5
    assert (bridges["Medici"], bridges["Salviati"], bridges["Strozzi"]) == (2, 2, 0)


GROUPS = {"a1": "A", "a2": "A", "a3": "A", "b1": "B", "b2": "B", "c1": "C"}


@pytest.mark.parametrize(
    ("edges", "role"),
    [
        (["a1 a2", "a2 a3"], "coordinator"),
        (["b1 a2", "a2 a3"], "gatekeeper"),
        (["a1 a2", "a2 b1"], "representative"),
        (["b1 a2", "a2 b2"], "consultant"),
        (["b1 a2", "a2 c1"], "liaison"),
    ],
)
def test_each_role_is_counted_once_on_its_own_directed_path(edges, role):
    graph = nx.DiGraph([tuple(edge.split()) for edge in edges])
    found = metrics.gould_fernandez(graph, GROUPS)["a2"]
    assert found == {name: int(name == role) for name in metrics.ROLES}


def test_a_direct_tie_leaves_no_room_for_a_broker():
    graph = nx.DiGraph([("b1", "a1"), ("a1", "c1"), ("b1", "c1")])
    assert sum(metrics.gould_fernandez(graph, GROUPS)["a1"].values()) == 0


def test_undirected_ties_count_in_both_directions():
    graph = nx.Graph([("b1", "a1"), ("a1", "c1"), ("a1", "a2")])
    found = metrics.gould_fernandez(graph, GROUPS)["a1"]
    # b1–a1–c1 and back: liaison twice; a2–a1–b1 and a2–a1–c1, each once in and once out
    assert found == dict(zip(metrics.ROLES, (0, 2, 2, 0, 2), strict=True))


def test_nodes_without_a_group_take_no_part():
    graph = nx.Graph([("x", "a1"), ("a1", "c1")])
    found = metrics.gould_fernandez(graph, GROUPS)
    assert sum(found["a1"].values()) == sum(found["x"].values()) == 0
