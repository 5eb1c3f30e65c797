"""region, missing: what a territory holds."""

from __future__ import annotations

from kgraph.asking.lists import narrowed
from kgraph.errors import BadQuestion
from kgraph.graph.naming import REGIONS_FIRST, resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.words import refusals


def region(
    graph: StoredGraph, name: str, narrowing: Narrowing | None = None, *, missing: bool = False
) -> Table:
    """Everything seated or active in a region, its parts included.

    `narrowing` keeps what fits its conditions. Columns id, label, type, kind, relation, where,
    since, until, evidence; with `missing` those of the question `missing`. Raises BadQuestion for
    a name that is no region.
    """
    from kgraph.questions import region as answers

    iri = _region(graph, name)
    if missing:
        return answers.missing(graph, iri)
    return narrowed(graph, answers.region(graph, iri), narrowing)


def missing(graph: StoredGraph, name: str) -> Table:
    """Kinds of partners and how many of each are known in a region.

    Columns kind, label, present. Raises BadQuestion for a name that is no region.
    """
    return region(graph, name, missing=True)


def _region(graph: StoredGraph, name: str) -> str:
    thing = resolve(graph, name, REGIONS_FIRST)
    if thing.type != "Region":
        raise BadQuestion(refusals.NO_REGION.of(label=thing.label))
    return thing.id
