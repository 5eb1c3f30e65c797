"""Publish: the graph of a store into a SPARQL server, graph by graph, swapped in at the end.

Where the server does a request of several operations whole or not at all, all changes come into
force in one request, and readers see the old graph or the new one. Where it does not, each graph
changes at once, one after the other. New graphs are loaded beforehand under names that kgraph
does not read; a publishing that is broken off leaves the old graph, and the next one goes on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import StoreUnusable
from kgraph.model import Table
from kgraph.store import Store
from kgraph.store.server import RECORD, STAGING, Server, moving, noted, replacing, waiting
from kgraph.words import publishing as said
from kgraph.words.said import Sayable, Words

COLUMNS = ("graph", "triples", "change")
#: changes up to this size go in one update: servers bound the length of a request
_ONE_REQUEST = 50_000_000
Say = Callable[[Sayable], None]


class GraphChange(NamedTuple):
    """What is to be done with one graph: "new", "changed", "same" or "removed"."""

    graph: str
    triples: int
    change: str
    checksum: str = ""
    size: int = 0  # bytes as N-Triples


def plan(store: Store, server: Server) -> list[GraphChange]:
    """What publishing would do, graph by graph; nothing is written."""
    counts, noted = server.counts(), server.checksums()
    found = []
    names = store.graphs()
    for name in names:
        lines = _triples(store, name)
        text = "\n".join(lines).encode()
        checksum = hashlib.sha256(text).hexdigest()
        is_same = noted.get(name) == checksum and counts.get(name) == len(lines)
        change = "same" if is_same else "changed" if name in counts else "new"
        found.append(GraphChange(name, len(lines), change, checksum, len(text)))
    gone = {own for own in counts if own.startswith(terms.GRAPH)} - set(names)
    return found + [GraphChange(name, counts[name], "removed") for name in sorted(gone)]


def publish(store: Store, server: Server, changes: list[GraphChange], say: Say) -> Sayable:
    """Make the server hold what the store holds; how that was done, for people.

    Raises StoreUnusable when the server refuses, or holds something else afterwards.
    """
    todo = [one for one in changes if one.change in ("new", "changed")]
    if all(one.change == "same" for one in changes):
        return said.NOTHING_NEW
    is_whole = server.is_transactional()
    if is_whole and sum(one.size for one in todo) <= _ONE_REQUEST:
        say(said.SENDING.of(n=len(todo)))
        steps = [own for o in todo for own in replacing(o.graph, _triples(store, o.graph))]
        server.update([*steps, *_dropping(changes), *replacing(RECORD, _record(changes))])
        how = said.ONE_REQUEST
    else:
        for number, one in enumerate(todo, 1):
            say(said.LOADING.of(n=number, of=len(todo), graph=one.graph, triples=one.triples))
            server.put(waiting(one.graph), _triples(store, one.graph))
        how = _swap(server, changes, is_whole)
    _compare(server, changes)
    return how


def as_table(changes: list[GraphChange], notes: tuple[str, ...]) -> Table:
    """The changes for people and programs."""
    order = ("new", "changed", "removed", "same")
    ordered = sorted(changes, key=lambda one: (order.index(one.change), one.graph))
    rows = [(one.graph, one.triples, one.change) for one in ordered]
    return Table(COLUMNS, rows, len(rows), notes=notes)


def _swap(server: Server, changes: list[GraphChange], is_whole: bool) -> Words:
    """Put what waits in its place, and remove what is gone or was left by a broken attempt."""
    todo = [one.graph for one in changes if one.change in ("new", "changed")]
    ours = {waiting(graph) for graph in todo}
    left = [graph for graph in server.counts() if graph.startswith(STAGING) and graph not in ours]
    steps = [own for graph in todo for own in moving(graph)]
    steps += _dropping(changes) + [f"DROP SILENT GRAPH <{graph}>" for graph in left]
    if is_whole:
        server.update([*steps, *replacing(RECORD, _record(changes))])
        return said.SWAPPED_AT_ONCE
    server.update([f"DROP SILENT GRAPH <{RECORD}>"])  # broken off, the next one sends all anew
    for step in steps:
        server.update([step])
    server.put(RECORD, _record(changes))
    return said.SWAPPED_ONE_BY_ONE


def _dropping(changes: list[GraphChange]) -> list[str]:
    return [f"DROP SILENT GRAPH <{one.graph}>" for one in changes if one.change == "removed"]


def _record(changes: list[GraphChange]) -> list[str]:
    return noted({one.graph: one.checksum for one in changes if one.change != "removed"})


def _compare(server: Server, changes: list[GraphChange]) -> None:
    """Raise StoreUnusable for the first graph that the server holds otherwise."""
    counts = server.counts()
    for one in changes:
        expected = 0 if one.change == "removed" else one.triples
        if counts.get(one.graph, 0) != expected:
            raise StoreUnusable(
                said.OTHERWISE.of(graph=one.graph, n=counts.get(one.graph, 0), of=expected)
            )


def _triples(store: Store, graph: str) -> list[str]:
    """A graph as N-Triples lines, sorted."""
    quads = store.match(None, None, None, graph)
    return sorted(f"{quad.subject} {quad.predicate} {quad.object} ." for quad in quads)
