"""region, missing: what a territory holds."""

from __future__ import annotations

from kgraph.graph.stored import StoredGraph
from kgraph.model import Table


def region(graph: StoredGraph, name: str, *, missing: bool = False) -> Table:
    """Everything seated or active in a region, its parts included.

    Columns id, label, type, kind, relation, where, since, until, evidence; with `missing`
    those of the question `missing`. Raises BadQuestion for a name that is no region.
    """
    from kgraph.graph.regional import resolve_region
    from kgraph.questions import region as answers

    iri = resolve_region(graph, name).id
    return answers.missing(graph, iri) if missing else answers.region(graph, iri)


def missing(graph: StoredGraph, name: str) -> Table:
    """Kinds of partners and how many of each are known in a region.

    Columns kind, label, present. Raises BadQuestion for a name that is no region.
    """
    return region(graph, name, missing=True)
