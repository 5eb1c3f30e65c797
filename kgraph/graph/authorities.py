"""Local authorities and their territories: a town and its council share a name.

What stands for what is decided by what sources state: the authority is placed in the region, and
is called like it.
"""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph

_AUTHORITY = f"{terms.VOCABULARY}institution-kind/local-authority"


def authorities(graph: StoredGraph, region: str) -> list[str]:
    """The local authorities that a source places just in this region, by a name like its own."""
    called = {name for iri, name in graph.names() if iri == region}
    found = {
        tie.subject
        for tie in relations_of(graph, region)
        if tie.object == region and _is_authority(graph, tie.subject)
    }
    names: dict[str, set[str]] = {}
    for iri, name in graph.names():
        if iri in found:
            names.setdefault(iri, set()).add(name)
    return sorted(iri for iri, own in names.items() if _alike(own, called))


def territory_of(graph: StoredGraph, thing: str) -> str:
    """The region whose authority a thing is, "" for any other thing."""
    if not _is_authority(graph, thing):
        return ""
    ties = relations_of(graph, thing)
    places = {t.object for t in ties if t.relation in ("active-in", "seated-in")}
    own = [iri for iri in sorted(places) if thing in authorities(graph, iri)]
    return own[0] if len(own) == 1 else ""


def _alike(own: set[str], called: set[str]) -> bool:
    return any(_bare(one) in map(_bare, called) or _bare(one) in other
               for one in own for other in called)  # fmt: skip


def _bare(name: str) -> str:
    for sort in ("kreis", "stadt", "landeshauptstadt"):
        name = name.removeprefix(sort)
    return name


def _is_authority(graph: StoredGraph, iri: str) -> bool:
    is_one = next(graph.store.match(iri, terms.KIND, _AUTHORITY), None) is not None
    return is_one and next(graph.store.match(iri, terms.GENERIC), None) is None
