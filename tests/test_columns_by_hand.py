"""The other columns of the example of docs/measures.md, from their definitions as well."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations, permutations

import networkx as nx
import numpy as np
import pytest
from test_measures_by_hand import DOCS, GROUPS, JOINED, printed

from kgraph import metrics
from kgraph.measures.similar import _compare
from kgraph.metrics.robustness import without_each
from kgraph.projections.one_mode import shared
from kgraph.projections.result import Options


@pytest.fixture(scope="module")
def graph() -> nx.Graph[str]:
    return shared("actors", {thing: set(own) for thing, own in JOINED.items()}, Options()).graph


def by_walking(graph: nx.Graph[str]) -> dict[str, float]:
    """PageRank as the solution of its equations: who has no edge is at all nodes next."""
    nodes = sorted(graph)
    size = len(nodes)
    steps = np.full((size, size), 1 / size)
    for row, node in enumerate(nodes):
        strength = graph.degree(node, weight="weight")
        if strength:
            steps[row] = [
                graph[node][o]["weight"] / strength if graph.has_edge(node, o) else 0.0
                for o in nodes
            ]
    shares = np.linalg.solve(np.eye(size) - 0.85 * steps.T, np.full(size, 0.15 / size))
    return dict(zip(nodes, shares, strict=True))


def by_powers(graph: nx.Graph[str]) -> dict[str, float]:
    """The eigenvector that power iteration over the whole graph ends in, of length 1."""
    nodes = sorted(graph)
    matrix = nx.to_numpy_array(graph, nodelist=nodes, weight="weight")
    vector = np.linalg.matrix_power(matrix + np.eye(len(nodes)), 2_000 // 8) @ np.ones(len(nodes))
    return dict(zip(nodes, vector / np.linalg.norm(vector), strict=True))


def largest_core(graph: nx.Graph[str], node: str) -> int:
    """The largest k of a set of nodes with `node` in which all have k neighbours."""
    most = 0
    for k in range(1, len(graph)):
        left = graph.copy()
        while poor := [n for n in left if left.degree(n) < k]:
            left.remove_nodes_from(poor)
        most = k if node in left else most
    return most


def roles(graph: nx.Graph[str], node: str) -> Counter[str]:
    """The open triples of a node by role."""
    found: Counter[str] = Counter()
    for i, k in permutations(graph[node], 2):
        if not graph.has_edge(i, k):
            found[role(i, node, k)] += 1
    return found


def role(i: str, node: str, k: str) -> str:
    first, own, last = GROUPS[i], GROUPS[node], GROUPS[k]
    if first == own:
        return "coordinator" if last == own else "representative"
    if last == own:
        return "gatekeeper"
    return "consultant" if first == last else "liaison"


def others(graph: nx.Graph[str]) -> dict[str, dict[str, str | float]]:
    """Node -> the values of the second table, from the definitions."""
    degree = {node: len(graph[node]) for node in graph}
    walking, powers = by_walking(graph), by_powers(graph)
    parts = sorted(nx.connected_components(graph), key=lambda part: -len(part))
    found: dict[str, dict[str, str | float]] = {}
    for node in graph:
        own = [n for n in graph if degree[n] == degree[node]]
        near = list(graph[node])
        among = sum(graph.has_edge(i, k) for i, k in combinations(near, 2))
        part = next(place for place, one in enumerate(parts) if node in one)
        rest = graph.subgraph(parts[part] - {node})
        pieces = sorted(map(len, nx.connected_components(rest)), reverse=True)
        bridges = 0
        for other in near:
            cut = graph.copy()
            cut.remove_edge(node, other)
            bridges += not nx.has_path(cut, node, other)
        triples = roles(graph, node)
        pairs = list(permutations(set(graph) - {node}, 2))
        chance = Counter(role(i, node, k) for i, k in pairs)
        found[node] = {
            "rank by degree": 1 + sum(degree[n] > degree[node] for n in graph),
            "shared with": len(own) - 1,
            "eigenvector": powers[node],
            "pagerank": walking[node],
            "core": largest_core(graph, node),
            "part": part + 1,
            "effective size": len(near) - 2 * among / len(near) if near else 0,
            "bridges": bridges,
            "falls off": f"{sum(pieces[1:])} of {sum(pieces)}" if len(pieces) > 1 else "",
            "gatekeeper": triples["gatekeeper"],
            "by chance": sum(triples.values()) * chance["gatekeeper"] / len(pairs),
        }
    return found


def test_the_second_table_holds_what_definitions_and_product_say(graph: nx.Graph[str]) -> None:
    expected = others(graph)
    shown = printed("### The other columns")
    assert sorted(shown) == sorted(graph)
    for node, row in shown.items():
        for name, text in row.items():
            own = expected[node][name]
            if isinstance(own, str):
                assert text == own, (node, name)
            else:
                near = 0.06 if name == "by chance" else 0.0006
                assert float(text) == pytest.approx(own, abs=near), (node, name)
    ranks, brokers = metrics.ranks(metrics.degree(graph)), metrics.gould_fernandez(graph, GROUPS)
    computed = {
        "eigenvector": metrics.eigenvector(graph), "pagerank": metrics.pagerank(graph),
        "core": metrics.core(graph), "effective size": metrics.effective_size(graph),
        "bridges": metrics.bridge_counts(graph),
        "rank by degree": {n: ranks[n].position for n in graph},
        "shared with": {n: ranks[n].shared_with for n in graph},
        "gatekeeper": {n: brokers[n]["gatekeeper"] for n in graph},
    }  # fmt: skip
    for name, values in computed.items():
        assert values == pytest.approx({n: expected[n][name] for n in graph}, abs=1e-8), name
    cut = {node for node in graph if expected[node]["falls off"]}
    assert metrics.cut_points(graph) == cut == set("cdh")


def test_agreement_is_that_of_all_ways_to_deal_the_groups(graph: nx.Graph[str]) -> None:
    parts = ["abc", "def", "ghi", "j"]
    nodes = sorted(graph)
    own = [next(part for part in parts if node in part) for node in nodes]

    def information(north: frozenset[str]) -> float:
        total = 0.0
        for part in parts:
            for side in (north, set(nodes) - north):
                both = len(side & set(part))
                if both:
                    total += both / 10 * math.log(10 * both / (len(part) * len(side)))
        return total

    def entropy(sizes: list[int]) -> float:
        return -sum(size / 10 * math.log(size / 10) for size in sizes)

    real = information(frozenset("abcgh"))
    deals = [information(frozenset(north)) for north in combinations(nodes, 5)]
    chance = sum(deals) / len(deals)
    bound = (entropy([3, 3, 3, 1]) + entropy([5, 5])) / 2
    value = (real - chance) / (bound - chance)
    groups = [GROUPS[node] for node in nodes]
    assert metrics.adjusted_mutual_information(own, groups) == pytest.approx(value)
    assert len(deals) == 252
    said = DOCS.read_text(encoding="utf-8")
    for number in (real, entropy([3, 3, 3, 1]), entropy([5, 5]), chance, value):
        assert f"{number:.3f}" in said


def test_places_without_one_document_are_those_printed(graph: nx.Graph[str]) -> None:
    documents = ("XY", "ZVW", "UT")
    rests = [[thing for own in documents if own != out for thing in own] for out in documents]

    def placed(things: list[str]) -> dict[str, metrics.Rank]:
        joined = {thing: set(JOINED[thing]) for thing in things}
        return metrics.ranks(metrics.degree(shared("actors", joined, Options()).graph))

    assert [placed(rest)["h"].position for rest in rests] == [1, 4, 7]
    found = without_each(rests, placed)
    assert (found["h"], found["c"]) == ((1, 7), (1, 1))


def test_the_table_of_two_modes_holds_what_definitions_and_product_say() -> None:
    flat = nx.Graph([(node, thing) for thing, own in JOINED.items() for node in own])
    actors = set("abcdefghij")
    values = by_definition_of_two_modes(flat, actors)
    for node, row in printed("### The example in two modes").items():
        for name, text in row.items():
            assert float(text) == pytest.approx(values[name][node], abs=0.0006), (node, name)
    assert metrics.two_mode_degree(flat, actors) == pytest.approx(values["degree"])
    assert metrics.two_mode_closeness(flat, actors) == pytest.approx(values["closeness"])
    assert metrics.two_mode_betweenness(flat, actors) == pytest.approx(values["betweenness"])


def by_definition_of_two_modes(
    flat: nx.Graph[str], actors: set[str]
) -> dict[str, dict[str, float]]:
    """Measure -> node -> value; the most that is possible between others is 109 and 114."""
    things = set(flat) - actors
    between = Counter(dict.fromkeys(flat, 0.0))
    for s, t in combinations(sorted(flat), 2):
        if nx.has_path(flat, s, t):
            paths = list(nx.all_shortest_paths(flat, s, t))
            for path in paths:
                between.update({n: 1 / len(paths) for n in path[1:-1]})
    found: dict[str, dict[str, float]] = {"degree": {}, "closeness": {}, "betweenness": {}}
    for node in flat:
        mode = actors if node in actors else things
        steps = nx.single_source_shortest_path_length(flat, node)
        own = len(mode & set(steps))
        smallest = len(steps) - own + 2 * (own - 1)
        found["degree"][node] = len(flat[node]) / (len(flat) - len(mode))
        found["closeness"][node] = smallest / sum(steps.values()) * (len(steps) - 1) / 16
        found["betweenness"][node] = between[node] / (109 if mode is actors else 114)
    return found


def test_the_score_of_similar_is_the_one_printed() -> None:
    own = {"kind": {"alliance"}, "partner": {"p", "q"}, "topic": {"t"}}
    other = {"kind": {"alliance"}, "partner": {"q", "r"}, "topic": {"t", "u"}}
    frozen = [{name: frozenset(v) for name, v in traits.items()} for traits in (own, other)]
    assert _compare("x", *frozen).score == 0.5333
