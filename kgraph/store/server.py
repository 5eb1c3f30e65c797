"""A SPARQL server that is written to: its graphs, by Graph Store Protocol and Update."""

from __future__ import annotations

import contextlib
import urllib.parse
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.store.endpoint import Endpoint
from kgraph.store.http import Caller
from kgraph.words import publishing as said

#: where a graph waits until it takes its place: not among the graphs that kgraph reads
STAGING = terms.BASE + "staging/"
#: what was published last: the checksum of each graph
RECORD = terms.BASE + "published"
_CHECKSUM = "http://spdx.org/rdf/terms#checksumValue"
_PROBE = STAGING + "is-one-request-one-transaction"
_PIECE = 1_000  # triples in one update, where there is no Graph Store Protocol
_LOAD = 50_000  # in one request with it: Virtuoso locks itself out with half a million
#: what the addresses of servers end with: query -> update, graph store (measured or documented)
_LAYOUTS = (
    ("/sparql", "/sparql-auth", "/sparql-graph-crud-auth"),  # Virtuoso
    ("/query", "/update", "/store"),  # Oxigraph
)


class Addresses(NamedTuple):
    """Where a server is asked, where it takes updates, and its graph store ("" for none)."""

    query: str
    update: str
    graphs: str = ""


def addresses(url: str, update: str = "", graphs: str = "") -> Addresses:
    """The addresses of a server that is asked at `url`, those not given by its usual layout.

    Raises BadQuestion when `url` has a name or password in it, or tells no layout.
    """
    for own in (url, update, graphs):
        if "@" in urllib.parse.urlsplit(own).netloc:
            raise BadQuestion(said.URL_WITH_LOGIN)
    if not url.startswith(("http://", "https://")):
        raise BadQuestion(said.NO_URL.of(url=url))
    for query, its_update, its_graphs in _LAYOUTS:
        if url.endswith(query):
            root = url.removesuffix(query)
            return Addresses(url, update or root + its_update, graphs or root + its_graphs)
    if not update:
        raise BadQuestion(said.NO_UPDATE.of(url=url))
    return Addresses(url, update, graphs)


class Server:
    """What publishing needs of a server."""

    def __init__(self, own: Addresses, caller: Caller) -> None:
        self.addresses = own
        self.endpoint = Endpoint(own.query, caller)
        self._caller = caller

    # -- reading -------------------------------------------------------------------------

    def counts(self) -> dict[str, int]:
        """Graph -> number of triples, of all graphs of kgraph, those that wait included."""
        text = f"""SELECT ?g (COUNT(*) AS ?n) {{ GRAPH ?g {{ ?s ?p ?o }}
            FILTER(STRSTARTS(STR(?g), "{terms.BASE}")) }} GROUP BY ?g"""
        rows: Any = self.endpoint.query(text, False)
        return {row["g"].value: int(row["n"].value) for row in rows}

    def checksums(self) -> dict[str, str]:
        """Graph -> checksum, as the last publishing noted it."""
        return {q.subject.value: q.object.value for q in self.endpoint.match(graph=RECORD)}

    # -- writing -------------------------------------------------------------------------

    def update(self, operations: Iterable[str]) -> None:
        """Send operations as one request."""
        body = " ;\n".join(operations).encode()
        self._caller.send(
            self.addresses.update, body, {"Content-Type": "application/sparql-update"}
        )

    def is_transactional(self) -> bool:
        """Whether a request of several operations is done whole or not at all: it is tried."""
        triple = f"<{_PROBE}> <{_CHECKSUM}> 'x'"
        insert = f"INSERT DATA {{ GRAPH <{_PROBE}> {{ {triple} }} }}"
        with contextlib.suppress(BadQuestion, StoreUnusable):
            self.update([insert, f"CREATE GRAPH <{_PROBE}>"])  # it is there: this must fail
        if not self.endpoint.holds(_PROBE):
            return True
        self.update([f"DROP SILENT GRAPH <{_PROBE}>"])
        return False

    def put(self, graph: str, triples: list[str]) -> None:
        """Make `triples` (N-Triples lines) the content of a graph that nobody reads yet."""
        if self.addresses.graphs:
            url = f"{self.addresses.graphs}?{urllib.parse.urlencode({'graph': graph})}"
            for start in range(0, max(len(triples), 1), _LOAD):
                body = "\n".join([*triples[start : start + _LOAD], ""]).encode()
                method = "POST" if start else "PUT"  # the first replaces, the others add
                self._caller.send(url, body, {"Content-Type": "application/n-triples"}, method)
            return
        self.update([f"DROP SILENT GRAPH <{graph}>"])
        for start in range(0, len(triples), _PIECE):
            self.update([inserting(graph, triples[start : start + _PIECE])])


def inserting(graph: str, triples: list[str]) -> str:
    """The operation that adds N-Triples lines to a graph."""
    return f"INSERT DATA {{ GRAPH <{graph}> {{\n" + "\n".join(triples) + "\n} }"


def replacing(graph: str, triples: list[str]) -> list[str]:
    """The operations that make N-Triples lines the content of a graph."""
    return [f"DROP SILENT GRAPH <{graph}>", inserting(graph, triples)]


def moving(graph: str) -> list[str]:
    """The operations that put the graph that waits under STAGING in its place."""
    return [f"MOVE SILENT GRAPH <{waiting(graph)}> TO GRAPH <{graph}>"]


def waiting(graph: str) -> str:
    """The name under which a graph waits."""
    return STAGING + graph.removeprefix(terms.GRAPH)


def noted(checksums: Mapping[str, str]) -> list[str]:
    """The N-Triples lines that say what is published."""
    return [f'<{graph}> <{_CHECKSUM}> "{own}" .' for graph, own in sorted(checksums.items())]
