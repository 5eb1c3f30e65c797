"""The example of docs/measures.md: every number of its table, computed from the definitions.

The definitions are written out here a second time, over all pairs and all shortest paths; the
product's functions and the printed table must agree with them.
"""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations
from pathlib import Path

import networkx as nx
import pytest

from kgraph import metrics
from kgraph.metrics.chance import rewired
from kgraph.metrics.reach import joined_pairs, pieces_without
from kgraph.metrics.robustness import without_each
from kgraph.projections.one_mode import shared
from kgraph.projections.result import Options

JOINED = {"X": "abc", "Y": "cd", "Z": "def", "V": "ef", "W": "gh", "U": "hi", "T": "j"}
GROUPS = dict.fromkeys("abcgh", "north") | dict.fromkeys("defij", "south")
DOCS = Path(__file__).resolve().parents[1] / "docs" / "measures.md"


@pytest.fixture(scope="module")
def graph() -> nx.Graph[str]:
    return shared("actors", {thing: set(own) for thing, own in JOINED.items()}, Options()).graph


def by_definition(graph: nx.Graph[str]) -> dict[str, dict[str, float]]:
    """Node -> its values, from the formulas of docs/measures.md, nothing else."""
    nodes, size = sorted(graph), len(graph)
    steps = {n: nx.single_source_shortest_path_length(graph, n) for n in nodes}
    between = Counter[str]()
    for s, t in combinations(nodes, 2):
        if t in steps[s]:
            paths = list(nx.all_shortest_paths(graph, s, t))
            for path in paths:
                between.update({n: 1 / len(paths) for n in path[1:-1]})
    connected = [(s, t) for s, t in combinations(nodes, 2) if t in steps[s]]
    found = {}
    for n in nodes:
        reach = [d for other, d in steps[n].items() if other != n]
        weights = {other: graph[n][other]["weight"] for other in graph[n]}
        strength = sum(weights.values())
        constraint = 0.0
        for other, own in weights.items():
            around = sum(
                weights[q] / strength * graph[q][other]["weight"] / graph.degree(q, weight="weight")
                for q in weights
                if q != other and graph.has_edge(q, other)
            )
            constraint += (own / strength + around) ** 2
        found[n] = {
            "degree": len(weights),
            "strength": strength,
            "closeness": len(reach) ** 2 / ((size - 1) * sum(reach)) if reach else 0.0,
            "harmonic": sum(1 / d for d in reach) / (size - 1),
            "betweenness": between[n] / ((size - 1) * (size - 2) / 2),
            "of connected pairs": between[n] / sum(1 for pair in connected if n not in pair),
            "constraint": constraint,
        }
    return found


def printed(heading: str = "## An example to check by hand") -> dict[str, dict[str, str]]:
    """The first table below a heading, node by node."""
    part = DOCS.read_text(encoding="utf-8").partition(f"\n{heading}")[2]
    table = part[part.index("\n| node") :].partition("\n\n")[0].strip()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return {row[0].strip("`"): dict(zip(rows[0][1:], row[1:], strict=True)) for row in rows[2:]}


def test_the_product_computes_what_the_definitions_say(graph: nx.Graph[str]) -> None:
    expected = by_definition(graph)
    pairs = joined_pairs(graph)
    between = metrics.betweenness(graph)
    constraint = metrics.constraint(graph)
    for node in graph:
        own = expected[node]
        assert metrics.degree(graph)[node] == own["degree"]
        assert metrics.strength(graph)[node] == pytest.approx(own["strength"])
        assert metrics.closeness(graph)[node] == pytest.approx(own["closeness"])
        assert metrics.harmonic(graph)[node] == pytest.approx(own["harmonic"])
        assert between[node] == pytest.approx(own["betweenness"])
        assert between[node] * 36 / pairs[node] == pytest.approx(own["of connected pairs"])
        assert (constraint[node] or 0.0) == pytest.approx(own["constraint"])


def test_the_printed_table_holds_these_numbers(graph: nx.Graph[str]) -> None:
    expected = by_definition(graph)
    assert sorted(printed()) == sorted(graph)
    for node, row in printed().items():
        for name, text in row.items():
            assert float(text or 0) == pytest.approx(expected[node][name], abs=0.0006), (node, name)


def test_a_pair_counts_where_a_path_joins_it(graph: nx.Graph[str]) -> None:
    # 15 pairs among a-f and 3 among g-i; of them 5 with c, 2 with h, none with j
    assert {node: joined_pairs(graph)[node] for node in "chj"} == {"c": 13, "h": 16, "j": 18}


def test_directed_pairs_are_ordered() -> None:
    line = nx.DiGraph([("a", "b"), ("b", "c"), ("d", "c")])
    # a-b, a-c, b-c, d-c
    assert joined_pairs(line) == {"a": 2, "b": 2, "c": 1, "d": 3}


def test_what_falls_off_without_a_cut_point(graph: nx.Graph[str]) -> None:
    assert pieces_without(graph, "c") == [3, 2]
    assert pieces_without(graph, "h") == [1, 1]
    assert pieces_without(graph, "a") == [5]


def test_roles_by_chance_are_those_of_all_ways_to_deal_the_groups() -> None:
    groups = {"v": "A", "p": "A", "q": "A", "r": "B", "s": "B", "t": "C"}
    others = sorted(set(groups) - {"v"})
    counts: Counter[str] = Counter()
    for i in others:
        for k in others:
            if i != k:
                first, last = groups[i], groups[k]
                if first == "A":
                    counts["coordinator" if last == "A" else "representative"] += 1
                elif last == "A":
                    counts["gatekeeper"] += 1
                else:
                    counts["consultant" if first == last else "liaison"] += 1
    assert metrics.expected_shares("A", groups) == {
        role: counts[role] / 20 for role in metrics.ROLES
    }


def test_rewiring_keeps_every_degree_and_changes_who_is_where() -> None:
    joined = {thing: set(own) for thing, own in JOINED.items()}
    drawn = rewired(joined, random.Random(3))
    assert {t: len(own) for t, own in drawn.items()} == {t: len(own) for t, own in joined.items()}
    count = Counter(node for own in joined.values() for node in own)
    assert Counter(node for own in drawn.values() for node in own) == count
    assert drawn != joined
    assert rewired(joined, random.Random(3)) == drawn


def test_leaving_one_out_says_nothing_about_what_it_loses() -> None:
    rests = [[("hub", "a"), ("hub", "b")], [("hub", "a"), ("a", "c"), ("a", "d")]]

    def placed(edges: list[tuple[str, str]]) -> dict[str, metrics.Rank]:
        return metrics.ranks(metrics.degree(nx.Graph(edges)))

    found = without_each(rests, placed)
    assert found["a"] == (1, 2)
    assert found["hub"] == (1, 2)
    assert found["b"] == (2, 2)  # only in the first rest
