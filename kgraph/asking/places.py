"""region, missing: what a territory holds."""

from __future__ import annotations

from kgraph.asking.lists import narrowed
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.narrowing import Narrowing


def region(
    graph: StoredGraph, name: str, narrowing: Narrowing | None = None, *, missing: bool = False
) -> Table:
    """Everything seated or active in a region, its parts included.

    `narrowing` keeps what fits its conditions. Columns id, label, type, kind, relation, where,
    since, until, evidence; with `missing` those of the question `missing`. Raises BadQuestion for
    a name that is no region.
    """
    from kgraph.graph.regional import resolve_region

    found = resolve_region(graph, name)
    if missing:
        from kgraph.graph.world import World
        from kgraph.measures.partners import missing as partners

        return partners(World(graph), found)
    from kgraph.questions.region import region as answer

    return narrowed(graph, answer(graph, found.id), narrowing)


def missing(graph: StoredGraph, name: str) -> Table:
    """Kinds of partners and whether one of each is known in a region, and which.

    Columns kind, label, status, present, unnamed, found, responsible, evidence. Raises
    BadQuestion for a name that is no region.
    """
    return region(graph, name, missing=True)
