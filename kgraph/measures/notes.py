"""What stands under every table of measures: meaning, hubs, size, how far it carries."""

from __future__ import annotations

from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.measures.asked import Asked
from kgraph.metrics.robustness import LOSS
from kgraph.projections import Projection
from kgraph.projections.affiliations import thing_of
from kgraph.words.measuring.measures import NOTES, PROJECTIONS
from kgraph.words.numbers import share
from kgraph.words.said import entry

_FEW_EDGES = 50


def notes_on(world: World, found: Projection, asked: Asked) -> tuple[str, ...]:
    """The notes of a projection, in the language of the graph."""
    language = world.graph.language
    notes = [PROJECTIONS[found.name].say(language), _size(found, language)]
    if found.name in ("actors", "networks", "regions"):
        notes.append(entry(NOTES, language, f"weighting_{found.options.weighting}"))
    notes += _hubs(world.graph, found)
    notes += _cautions(world, found)
    if asked.robust:
        notes.append(
            entry(NOTES, language, "robust", runs=asked.robust, loss=share(LOSS, language))
        )
    return (*notes, entry(NOTES, language, "named"), entry(NOTES, language, "computed"))


def _size(found: Projection, language: str) -> str:
    import networkx as nx

    graph: nx.Graph[str] = found.graph
    flat = graph.to_undirected() if graph.is_directed() else graph
    sizes = [len(part) for part in nx.connected_components(flat)]
    return entry(
        NOTES, language, "size", nodes=len(graph), edges=graph.number_of_edges(),
        parts=sum(1 for size in sizes if size > 1), largest=max(sizes, default=0),
        isolates=sum(1 for size in sizes if size == 1),
    )  # fmt: skip


def _hubs(graph: StoredGraph, found: Projection) -> list[str]:
    name = "hub_kept" if found.hubs_kept else "hub_out"
    if found.first is not None:
        name = "hub_two"
    return [
        entry(NOTES, graph.language, name, label=graph.label(thing_of(hub.node)),
            joins=hub.joins, of=hub.of, adds=hub.adds)
        for hub in found.hubs
    ]  # fmt: skip


def _cautions(world: World, found: Projection) -> list[str]:
    language = world.graph.language
    notes = []
    edges = found.graph.number_of_edges()
    if 0 < edges < _FEW_EDGES:
        notes.append(entry(NOTES, language, "few", edges=edges))
    sources = {evidence.source for tie in world.ties for evidence in tie.evidence}
    if len(sources) == 1:
        notes.append(entry(NOTES, language, "one_source", source=sources.pop()))
    return notes
