"""Walk on: what a picture does not draw but its nodes are tied to travels with it, one step far."""

from __future__ import annotations

from dataclasses import replace

from kgraph import terms
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory
from kgraph.html.scene import Edge, Node, Scene
from kgraph.model import Tie
from kgraph.terms import type_name

#: nodes beyond the picture that travel with it; what is tied to the nodes in the middle comes first
_MOST = 2500


def walkable(graph: StoredGraph, scene: Scene) -> Scene:
    """`scene` with the neighbours of its nodes as nodes that are away until they are asked for."""
    shown = {node.id for node in scene.nodes}
    drawn = {(edge.source, edge.relation, edge.target) for edge in scene.edges}
    fresh: dict[str, Node] = {}
    edges: dict[str, Edge] = {}
    territory = Territory(graph)
    for iri in sorted(shown, key=lambda iri: (iri not in scene.focus, iri)):
        for tie in relations_of(graph, iri) if iri.startswith(terms.ID) else ():
            other = tie.other(iri)
            is_drawn = (tie.subject, tie.relation, tie.object) in drawn
            if is_drawn or tie.node in edges or not _is_away(other, shown, fresh):
                continue
            if other not in shown:
                fresh.setdefault(other, _away(graph, other, territory))
            edges[tie.node] = _edge(graph, tie)
    return _with(scene, fresh, edges)


def _is_away(other: str, shown: set[str], fresh: dict[str, Node]) -> bool:
    """Whether a tie leads to something that is not drawn and may still come along."""
    if other in shown:
        return False
    return other.startswith(terms.ID) and (other in fresh or len(fresh) < _MOST)


def _away(graph: StoredGraph, iri: str, territory: Territory) -> Node:
    kind = next((graph.label(value) for value in graph.values(iri, terms.KIND)), "")
    where = ", ".join(map(graph.label, territory.states(iri))) if type_name(iri) == "Region" else ""
    return Node(iri, graph.label(iri), type_name(iri), kind, where, away=True)


def _edge(graph: StoredGraph, tie: Tie) -> Edge:
    return Edge(
        tie.subject, tie.object, tie.relation, graph.reading(tie.relation),
        graph.reading(tie.relation, inverse=True), tie.role, tie.since, tie.until, tie.note,
        graph.meaning(tie.relation).is_tie, evidence=tie.evidence,
    )  # fmt: skip


def _with(scene: Scene, fresh: dict[str, Node], edges: dict[str, Edge]) -> Scene:
    """The scene with both; facts that only said what the new ties say go."""
    label = {node.id: node.label for node in scene.nodes} | {i: n.label for i, n in fresh.items()}
    said: set[tuple[str, str, str]] = set()
    for edge in edges.values():
        said.add((edge.source, edge.reading, label[edge.target]))
        said.add((edge.target, edge.inverse or edge.reading, label[edge.source]))
    nodes = [
        replace(node, facts=tuple(f for f in node.facts if (node.id, f.name, f.value) not in said))
        for node in scene.nodes
    ]
    return replace(
        scene,
        nodes=(*nodes, *(fresh[iri] for iri in sorted(fresh))),
        edges=(*scene.edges, *(edges[node] for node in sorted(edges))),
    )
