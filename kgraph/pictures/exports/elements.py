"""What an export holds: nodes and edges, each attribute a text or a number, or absent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kgraph import terms
from kgraph.graph.places import HERE, Way
from kgraph.graph.relations import statements
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.model import Evidence, Tie
from kgraph.terms import type_name

Value = str | int | float
_SHOWN = ("Network", "Institution", "Project", "Programme", "Event")
#: signs that XML and spreadsheets cannot hold
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class ExportedNode:
    """One thing; `id` is the short one ("network/hohenlohe-plus-e-v")."""

    id: str
    attributes: dict[str, Value]


@dataclass(frozen=True)
class ExportedEdge:
    """One statement, or all between two things in one direction when merged."""

    id: str
    source: str
    target: str
    attributes: dict[str, Value]
    is_directed: bool = True


@dataclass(frozen=True)
class Elements:
    """What a format writes; `parallel` when two nodes can have several edges.

    `directed` is what most edges are, `modes` names the two kinds of nodes of a two-mode
    graph, whose edges lead from the first to the second.
    """

    name: str
    nodes: list[ExportedNode]
    edges: list[ExportedEdge]
    directed: bool = True
    parallel: bool = False
    modes: tuple[str, str] | None = None


def whole(graph: StoredGraph, scope: str = "all", parallel: str = "keep") -> Elements:
    """The graph as sources state it: `scope` "ties" without structure, `parallel` "merge"."""
    drawn = edges(graph, scope, parallel)
    return Elements("kgraph", nodes(graph, drawn), drawn, parallel=parallel == "keep")


def edges(graph: StoredGraph, scope: str, parallel: str) -> list[ExportedEdge]:
    """The stated relations, in the order of source, target and id."""
    ties = [
        tie for tie in statements(graph) if scope == "all" or graph.meaning(tie.relation).is_tie
    ]
    found = [_edge(graph, tie) for tie in ties]
    found.sort(key=lambda edge: (edge.source, edge.target, edge.id))
    return _merged(found) if parallel == "merge" else found


def nodes(graph: StoredGraph, found: Iterable[ExportedEdge]) -> list[ExportedNode]:
    """The things that edges join, and every network, institution, project, programme, event."""
    world = World(graph)
    iris = {terms.ID + end for edge in found for end in (edge.source, edge.target)}
    iris.update(world.things(*_SHOWN))
    return [ExportedNode(short(iri), _attributes(world, iri)) for iri in sorted(iris)]


def short(iri: str) -> str:
    """The id of a thing without the part that all ids share."""
    return iri.removeprefix(terms.ID)


def clean(text: str) -> str:
    """`text` without signs that XML cannot hold."""
    return _FORBIDDEN.sub(" ", text)


def cited(evidence: Iterable[Evidence]) -> str:
    """Evidence for machines: `drs-21-1363#line=81,84 | ...`."""
    return " | ".join(f"{source}#{locator}" for source, locator in evidence)


def _attributes(world: World, iri: str) -> dict[str, Value]:
    graph = world.graph
    places = world.places
    here, around = places.districts(iri, HERE), places.districts(iri, (Way.WIDER,))
    values: dict[str, Value] = {
        "label": graph.label(iri), "type": type_name(iri), "uri": iri,
        "kind": world.kinds.get(iri, ""),
        "district": " | ".join(graph.label(district) for district in here),
        "district_around": " | ".join(graph.label(one) for one in around if one not in here),
        "state": " | ".join(sorted({graph.label(one) for one in places.states(iri)})),
        "since": next(iter(graph.values(iri, terms.SINCE)), ""),
        "until": next(iter(graph.values(iri, terms.UNTIL)), ""),
        "evidence": cited(graph.mentions(iri)),
    }  # fmt: skip
    if spot := places.spot(iri):
        values["lon"], values["lat"] = spot.longitude, spot.latitude
    return stated(values)


def _edge(graph: StoredGraph, tie: Tie) -> ExportedEdge:
    values: dict[str, Value] = {
        "relation": tie.relation, "label": graph.reading(tie.relation), "weight": 1,
        "class": "tie" if graph.meaning(tie.relation).is_tie else "structure",
        "role": tie.role, "since": tie.since, "until": tie.until, "status": tie.status,
        "note": tie.note, "evidence": cited(tie.evidence),
    }  # fmt: skip
    ends = short(tie.subject), short(tie.object)
    both_ways = graph.reading(tie.relation) == graph.reading(tie.relation, inverse=True)
    return ExportedEdge(tie.node.rpartition("/")[2], *ends, stated(values), not both_ways)


def _merged(found: list[ExportedEdge]) -> list[ExportedEdge]:
    """One edge for each pair and direction: weights added, texts listed, the widest period."""
    groups: dict[tuple[str, str], list[ExportedEdge]] = {}
    for edge in found:
        groups.setdefault((edge.source, edge.target), []).append(edge)
    return [_together(group) for group in groups.values()]


def _together(group: list[ExportedEdge]) -> ExportedEdge:
    values: dict[str, Value] = {}
    for name in ("relation", "label", "class", "role", "status", "note", "evidence"):
        texts = [str(edge.attributes[name]) for edge in group if name in edge.attributes]
        values[name] = " | ".join(dict.fromkeys(texts))
    values["weight"] = sum(int(edge.attributes["weight"]) for edge in group)
    since = [str(edge.attributes["since"]) for edge in group if "since" in edge.attributes]
    until = [str(edge.attributes["until"]) for edge in group if "until" in edge.attributes]
    values["since"] = min(since, default="")
    values["until"] = max(until) if len(until) == len(group) else ""
    one_way = any(edge.is_directed for edge in group)
    return replace(group[0], attributes=stated(values), is_directed=one_way)


def stated(values: dict[str, Value]) -> dict[str, Value]:
    """Without what is not stated; texts without forbidden signs."""
    texts = {name: clean(v) if isinstance(v, str) else v for name, v in values.items()}
    return {name: value for name, value in texts.items() if value != ""}
