"""Who stands between others: structural holes, cut-points, bridges, brokerage roles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import networkx as nx

ROLES = ("coordinator", "gatekeeper", "representative", "consultant", "liaison")


def constraint(graph: nx.Graph[str]) -> dict[str, float | None]:
    """Burt's constraint (1992) from tie strengths: high where all contacts know one another.

    None for isolates: who has no contacts is not constrained by them. Undirected graphs.
    """
    if not graph.number_of_edges():
        return dict.fromkeys(graph)
    import networkx as nx

    values = nx.constraint(graph, weight="weight")
    return {n: None if math.isnan(values[n]) else float(values[n]) for n in graph}


def effective_size(graph: nx.Graph[str]) -> dict[str, float]:
    """Burt's effective size in Borgatti's form (1997): degree − 2·(ties among them)/degree.

    Strength of ties is ignored. Isolates have 0.
    """
    import networkx as nx

    triangles = cast("dict[str, int]", nx.triangles(graph))
    return {
        node: count - 2 * triangles[node] / count if count else 0.0
        for node, count in graph.degree()
    }


def cut_points(graph: nx.Graph[str]) -> set[str]:
    """Nodes without which some others lose their connection."""
    import networkx as nx

    return set(nx.articulation_points(graph))


def bridge_counts(graph: nx.Graph[str]) -> dict[str, int]:
    """How many of a node's edges are bridges: without them a part falls off."""
    import networkx as nx

    counts = dict.fromkeys(graph, 0)
    for edge in nx.bridges(graph):
        for node in edge:
            counts[node] += 1
    return counts


def gould_fernandez(graph: nx.Graph[str], groups: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """How often each node brokers i → node → k where i and k are not tied, by role.

    Gould and Fernandez (1989). With A the broker's group: coordinator A·A·A, gatekeeper
    B·A·A (lets in), representative A·A·B (speaks for), consultant B·A·B, liaison B·A·C. A tie
    of an undirected graph counts in both directions (as `sna::brokerage` in R does), so each
    pair counts twice and gatekeeper equals representative. Triples with a node that has no
    group are left out.
    """
    import networkx as nx

    following, leading = graph.adj, graph.adj
    if isinstance(graph, nx.DiGraph):
        leading = graph.pred
    return {
        node: _roles(node, leading[node], following, groups)
        if node in groups
        else dict.fromkeys(ROLES, 0)
        for node in graph
    }


def _roles(
    node: str, before: Mapping[str, object], following: Mapping[str, Mapping[str, object]],
    groups: Mapping[str, str],
) -> dict[str, int]:  # fmt: skip
    counts: Counter[str] = Counter()
    own = groups[node]
    after = [k for k in following[node] if k in groups and k != node]
    for i in before:
        if i in groups and i != node:
            known = following[i]
            counts.update(
                _role(groups[i], own, groups[k]) for k in after if k != i and k not in known
            )
    return {role: counts[role] for role in ROLES}


def _role(first: str, own: str, last: str) -> str:
    if first == own:
        return "coordinator" if last == own else "representative"
    if last == own:
        return "gatekeeper"
    return "consultant" if first == last else "liaison"
