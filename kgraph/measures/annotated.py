"""A projection as a graph to take along: what each node is, and measures, as attributes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kgraph import metrics, terms
from kgraph.errors import BadQuestion
from kgraph.graph.places import HERE
from kgraph.graph.world import World
from kgraph.measures.asked import Asked, projected
from kgraph.measures.central import documents, node_thing, parts_of
from kgraph.measures.values import Values, measured
from kgraph.projections import MODES, Projection
from kgraph.projections.affiliations import is_acting
from kgraph.words import refusals
from kgraph.words.measuring.measures import ACTING

if TYPE_CHECKING:
    import networkx as nx

#: measures that a node can carry, beside those of `central`
EXTRA = ("constraint", "effective_size", "community")


def annotated(world: World, asked: Asked, names: Sequence[str] = ()) -> nx.Graph[str]:
    """The projection with plain attributes only: text, integers and floats.

    Nodes keep their names (IRIs; codes of kinds) and have label, type, kind, documents, part
    and the measures of `names`; in two-mode graphs `mode` and `bipartite` (0 for the first
    mode, as networkx has it). What has no value is absent. Edges have weight, count and `via`,
    ids joined by " | ". The graph says in `graph.graph` how it was made. Raises BadQuestion
    for a measure that is none, or that a two-mode graph does not have.
    """
    found = projected(world, asked)
    made: nx.Graph[str] = found.graph.__class__(**_how(world, found))
    parts = parts_of(found)
    for node in found.graph:
        made.add_node(node, **_node(world, found, node), part=parts[node])
    for name in names:
        for node, value in _values(found, name, asked).items():
            if value is not None:
                is_count = isinstance(value, int)
                made.nodes[node][name] = value if is_count else metrics.rounded(value)
    for a, b, data in found.graph.edges(data=True):
        via = " | ".join(dict.fromkeys(short(one) for one in data["via"]))
        made.add_edge(a, b, weight=data["weight"], count=data["count"], via=via)
    return made


def short(name: str) -> str:
    """The id of a thing without the part that all ids share."""
    return name.removeprefix(terms.ID)


def _how(world: World, found: Projection) -> dict[str, Any]:
    chosen = found.options
    hubs = " | ".join(world.graph.label(hub.node) for hub in found.hubs)
    return {
        "name": found.name, "weights": chosen.weighting, "hub_share": chosen.hub_share,
        "hubs": hubs, "hubs_kept": int(found.hubs_kept), "roll_up": int(chosen.roll_up),
    }  # fmt: skip


def _node(world: World, found: Projection, node: str) -> dict[str, Any]:
    thing, places, graph = node_thing(world, found, node), world.places, world.graph
    label = thing.label
    if is_acting(node):
        label = ACTING.say(graph.language, label=label)
    values: dict[str, Any] = {
        "label": label, "type": thing.type, "kind": world.kinds.get(thing.id, ""),
        "district": " | ".join(graph.label(one) for one in places.districts(thing.id, HERE)),
        "state": " | ".join(sorted(graph.label(one) for one in places.states(thing.id))),
        "uri": thing.id, "documents": documents(world, found, node),
    }  # fmt: skip
    if found.first is not None:
        values["bipartite"] = int(node not in found.first)
        values["mode"] = MODES[found.name][values["bipartite"]]
    return {name: value for name, value in values.items() if value != ""}


def _values(found: Projection, name: str, asked: Asked) -> Values:
    """A measure of each node; communities by their number, 1 the largest."""
    if name not in (*metrics.MEASURES, *EXTRA):
        raise BadQuestion(refusals.NO_MEASURE.of(code=name, known=[*metrics.MEASURES, *EXTRA]))
    if name in metrics.MEASURES:
        return measured(found, name, asked).values
    if found.first is not None and name != "community":
        raise BadQuestion(refusals.NO_BROKERS)
    import networkx as nx

    flat: nx.Graph[str] = nx.Graph(found.graph)
    if name == "community":
        parts = metrics.leiden(flat, seed=asked.seed).communities
        return {node: number for number, part in enumerate(parts, start=1) for node in part}
    return metrics.constraint(flat) if name == "constraint" else metrics.effective_size(flat)
