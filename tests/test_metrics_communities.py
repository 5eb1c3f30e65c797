"""Communities, their agreement, and rank intervals."""

from __future__ import annotations

import random
from itertools import permutations

import networkx as nx
import pytest

from kgraph.metrics import adjusted_mutual_information, leiden
from kgraph.metrics.agreement import _information, expected_information
from kgraph.metrics.ranking import ranks
from kgraph.metrics.robustness import rank_intervals


@pytest.fixture
def zachary():
    graph = nx.Graph()
    graph.add_edges_from(
        ((f"{a:02}", f"{b:02}") for a, b in nx.karate_club_graph().edges()), weight=1.0
    )
    return graph


def test_zachary_reaches_the_largest_modularity_there_is(zachary):
    # Brandes et al. (2008), "On modularity clustering": the optimum is 0.4198
    found = leiden(zachary)
    assert round(found.modularity, 4) == 0.4198
    assert [len(members) for members in found.communities] == [12, 11, 6, 5]
    assert found.isolates == []


def test_two_triangles_with_a_bridge_are_two_communities():
    graph = nx.Graph(["ab", "bc", "ca", "xy", "yz", "zx", "ax"])
    graph.add_node("alone")
    found = leiden(graph)
    assert found.communities == [["a", "b", "c"], ["x", "y", "z"]]
    assert found.isolates == ["alone"]
    # inside 3/7 each; degrees 7 of 14 each: 2·(3/7 − (7/14)²)
    assert found.modularity == pytest.approx(2 * (3 / 7 - 0.25))
    assert found.stability == 1


def test_the_order_of_nodes_and_edges_makes_no_difference(zachary):
    first = leiden(zachary)
    for seed in range(5):
        chance = random.Random(seed)
        nodes, edges = list(zachary), list(zachary.edges())
        chance.shuffle(nodes)
        chance.shuffle(edges)
        other = nx.Graph()
        other.add_nodes_from(nodes)
        other.add_edges_from(
            ((b, a) if chance.random() < 0.5 else (a, b) for a, b in edges), weight=1.0
        )
        assert leiden(other) == first


def test_a_graph_without_edges_has_no_communities():
    assert leiden(nx.empty_graph(["b", "a"])).communities == []
    assert leiden(nx.empty_graph(["b", "a"])).isolates == ["a", "b"]


def test_agreement_is_that_of_scikit_learn():
    # sklearn's own test, after the authors' Matlab code: EMI 0.15042, MI 0.41022
    a = "11111122222233333"
    b = "11112122223133322"
    assert round(expected_information([6, 6, 5], [6, 7, 4]), 5) == 0.15042
    assert round(adjusted_mutual_information(a, b), 5) == 0.27821


def test_expected_information_is_the_mean_over_all_deals():
    a, b = list("aaabbc"), list("xxyyyz")
    from collections import Counter

    values = [_information(a, deal, Counter(a), Counter(deal)) for deal in permutations(b)]
    assert expected_information([3, 2, 1], [2, 3, 1]) == pytest.approx(sum(values) / len(values))


def test_equal_partitions_agree_fully_and_chance_not_at_all():
    assert adjusted_mutual_information("aabb", "yyxx") == 1
    assert adjusted_mutual_information("aaaa", "abcd") == 0
    assert adjusted_mutual_information("aaaa", "bbbb") == 1
    assert adjusted_mutual_information("", "") == 1
    with pytest.raises(ValueError, match="3 labels against 2"):
        adjusted_mutual_information("abc", "ab")


def test_rank_intervals_hold_the_centre_of_a_star_and_not_its_ends():
    items = [("hub", f"n{number}") for number in range(20)]

    def degree(some):
        graph = nx.Graph(some)
        return ranks(dict(graph.degree()))

    found = rank_intervals(items, degree, runs=50)
    assert found["hub"] == (1, 1)
    assert found["n0"].best == 2
    assert found["n0"].worst > 2  # lost in some runs: behind all that are left
    assert rank_intervals(items, degree, runs=50) == found
