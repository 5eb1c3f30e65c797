"""Centrality against graphs from the literature and values published for them."""

from __future__ import annotations

import networkx as nx
import pytest

from kgraph import metrics


@pytest.fixture
def florence():
    """Marriages of Florentine families (Padgett; Breiger and Pattison 1986), without Pucci."""
    return nx.florentine_families_graph()


@pytest.fixture
def zachary():
    """Zachary's karate club (1977), ties without weights; nodes count from 0."""
    graph = nx.Graph()
    graph.add_nodes_from(range(34))
    graph.add_edges_from(nx.karate_club_graph().edges(), weight=1.0)
    return graph


def test_the_medici_have_six_marriages_and_the_most_of_all(florence):
    degree = metrics.degree(florence)
    assert degree["Medici"] == 6
    assert degree["Guadagni"] == degree["Strozzi"] == 4
    assert degree["Ginori"] == degree["Acciaiuoli"] == degree["Pazzi"] == 1


def test_florentine_betweenness_is_as_printed(florence):
    # Jackson, Social and Economic Networks (2008), section 2.2.4
    found = metrics.betweenness(florence)
    assert round(found["Medici"], 3) == 0.522
    assert round(found["Guadagni"], 3) == 0.255
    assert round(found["Albizzi"], 3) == 0.212
    assert round(found["Strozzi"], 3) == 0.103


def test_florentine_closeness_is_fourteen_by_the_sum_of_distances(florence):
    # counted by hand: six families at 1 step, five at 2, three at 3: 6 + 10 + 9 = 25
    assert metrics.closeness(florence)["Medici"] == pytest.approx(14 / 25)


def test_florentine_harmonic_is_the_mean_inverse_distance(florence):
    assert metrics.harmonic(florence)["Medici"] == pytest.approx((6 + 5 / 2 + 3 / 3) / 14)


def test_florentine_eigenvector_is_as_printed(florence):
    # Jackson (2008), table 2.1: eigenvector centrality with Euclidean length 1
    found = metrics.eigenvector(florence)
    assert round(found["Medici"], 3) == 0.430
    assert round(found["Strozzi"], 3) == 0.356
    assert sum(value**2 for value in found.values()) == pytest.approx(1)


def test_florentine_families_beyond_the_cycles_are_in_the_1_core(florence):
    core = metrics.core(florence)
    outside = {family for family, number in core.items() if number == 1}
    assert outside == {"Acciaiuoli", "Ginori", "Lamberteschi", "Pazzi", "Salviati"}


def test_zachary_degree_and_betweenness_are_as_printed(zachary):
    degree, between = metrics.degree(zachary), metrics.betweenness(zachary)
    assert (degree[33], degree[0], degree[32]) == (17, 16, 12)
    # Freeman's betweenness in pairs of 528: 231.07, 160.55, 76.69 (igraph, UCINET)
    assert [round(between[n] * 528, 2) for n in (0, 33, 32)] == [231.07, 160.55, 76.69]


def test_zachary_pagerank_puts_the_two_leaders_first(zachary):
    found = metrics.pagerank(zachary)
    assert [round(found[n], 4) for n in (33, 0)] == [0.1009, 0.0970]
    assert sum(found.values()) == pytest.approx(1)


def test_zachary_has_a_4_core_of_ten(zachary):
    core = metrics.core(zachary)
    assert sorted(n for n, k in core.items() if k == 4) == [0, 1, 2, 3, 7, 8, 13, 30, 32, 33]


def test_davis_two_mode_values_are_as_printed():
    # Borgatti and Everett (1997), table 3, and Borgatti and Halgin (2011), tables 3 and 4
    graph = nx.davis_southern_women_graph()
    women = set(graph.graph["top"])
    degree = metrics.two_mode_degree(graph, women)
    closeness = metrics.two_mode_closeness(graph, women)
    between = metrics.two_mode_betweenness(graph, women)
    printed = {
        "Evelyn Jefferson": (0.57, 0.80, 0.10), "Laura Mandeville": (0.50, 0.73, 0.05),
        "Theresa Anderson": (0.57, 0.80, 0.09), "Brenda Rogers": (0.50, 0.73, 0.05),
        "Charlotte McDowd": (0.29, 0.60, 0.01), "Frances Anderson": (0.29, 0.67, 0.01),
        "Eleanor Nye": (0.29, 0.67, 0.01), "Pearl Oglethorpe": (0.21, 0.67, 0.01),
        "Ruth DeSand": (0.29, 0.71, 0.02), "Verne Sanderson": (0.29, 0.71, 0.02),
        "E8": (0.78, 0.85, 0.24), "E9": (0.67, 0.79, 0.23), "E7": (0.56, 0.73, 0.13),
        "E5": (0.44, 0.59, 0.04), "E1": (0.17, 0.52, 0.00), "E14": (0.17, 0.52, 0.00),
    }  # fmt: skip
    for node, values in printed.items():
        found = (degree[node], closeness[node], between[node])
        assert tuple(round(value, 2) for value in found) == values, node


def test_isolates_have_zero_everywhere_and_nothing_is_nan():
    graph = nx.Graph()
    graph.add_nodes_from("abcd")
    graph.add_edge("a", "b", weight=2.0)
    for name in metrics.MEASURES:
        values = getattr(metrics, name)(graph)
        assert all(value == value for value in values.values()), name
        if name != "pagerank":
            assert values["c"] == values["d"] == 0, name
    assert metrics.closeness(graph)["a"] == pytest.approx(1 / 3)


def test_an_empty_graph_has_no_values():
    for name in metrics.MEASURES:
        assert getattr(metrics, name)(nx.Graph()) == {}, name


def test_a_graph_without_edges_has_eigenvector_zero():
    graph = nx.empty_graph(["a", "b"])
    assert metrics.eigenvector(graph) == {"a": 0.0, "b": 0.0}


def test_eigenvector_of_two_equal_parts_is_shared_and_smaller_parts_have_none():
    graph = nx.Graph()
    for a, b in ("ab", "bc", "ca", "xy", "yz", "zx", "pq"):
        graph.add_edge(a, b, weight=1.0)
    found = metrics.eigenvector(graph)
    assert {round(found[n], 6) for n in "abcxyz"} == {round(6**-0.5, 6)}
    assert found["p"] == found["q"] == 0


def test_strength_is_the_sum_of_weights():
    graph = nx.Graph()
    graph.add_edge("a", "b", weight=0.5)
    graph.add_edge("a", "c", weight=2.0)
    assert metrics.strength(graph) == {"a": 2.5, "b": 0.5, "c": 2.0}


def test_equal_values_share_a_rank_and_the_next_place_is_left_out():
    ranks = metrics.ranks({"a": 5.0, "b": 0.1 + 0.2, "c": 0.3, "d": 0.0, "e": None})
    positions = {node: rank.position for node, rank in ranks.items()}
    assert positions == {"a": 1, "b": 2, "c": 2, "d": 4, "e": 5}
    assert ranks["b"].shared_with == 1
