"""A remote SPARQL 1.1 endpoint behind the same calls as the embedded store."""

from __future__ import annotations

import io
import json
import re
import urllib.parse
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import StoreUnusable
from kgraph.model import shorten
from kgraph.store.http import Caller
from kgraph.store.ordering import in_order
from kgraph.words import errors as said

if TYPE_CHECKING:
    Result = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean

_RESULTS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_BOOLEAN = terms.XSD + "boolean"
_GEOMETRY = "http://www.openlinksw.com/schemas/virtrdf#Geometry"
_DECIMAL = re.compile(r"-?\d+\.\d+")


class Endpoint:
    """Queries go by POST; only the address the user named is ever contacted.

    Of all graphs of the server only those of kgraph are read, by their names.
    """

    def __init__(self, url: str, caller: Caller | None = None) -> None:
        self.url = url
        self.requests = 0  # how many were sent
        self._caller = caller or Caller()

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Any]:
        given = {"s": subject, "p": predicate, "o": object, "g": graph}
        if any(term is not None for term in given.values()):
            yield from self._matched(given)
            return
        for name in self.graphs():  # all there is would be more than one answer may hold
            yield from self._matched({**given, "g": name})

    def matching(
        self, nodes: Sequence[str], end: str, predicate: str | None, graph: str | None
    ) -> Iterator[Any]:
        """Quads of any of the `nodes`, which are subjects (`end` "s") or objects ("o")."""
        given = {"s": None, "p": predicate, "o": None, "g": graph}
        if len(nodes) == 1:
            return self._matched({**given, end: nodes[0]})
        values = " ".join(str(ox.NamedNode(node)) for node in nodes)
        return self._matched(given, f"VALUES ?{end} {{ {values} }}")

    def _matched(self, given: Mapping[str, Any], values: str = "") -> Iterator[Any]:
        slots = {name: _spell(term) or f"?{name}" for name, term in given.items()}
        own = _OURS if given["g"] is None else ""
        text = "SELECT * {{ {values} GRAPH {g} {{ {s} {p} {o} }} {own} }}".format(
            values=values, own=own, **slots
        )
        rows: Any = self._asked(text)
        try:
            for row in rows:
                found = [
                    row[name] if slots[name].startswith("?") else _node(term)
                    for name, term in given.items()
                ]
                yield ox.Quad(*found)
        except (SyntaxError, ValueError, TypeError, KeyError, RuntimeError) as error:
            raise self._no_result("SPARQL results", error) from error

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        if bindings:
            values = " ".join(_spell(term) or "UNDEF" for term in bindings.values())
            names = " ".join(f"?{name}" for name in bindings)
            text += f"\nVALUES ({names}) {{ ({values}) }}"
        dataset = self._dataset if union else []
        return self._asked(_with_prefixes(text), dataset)

    def holds(self, graph: str) -> bool:
        # no ASK: Virtuoso says yes where there is nothing
        rows: Any = self._asked(f"SELECT ?s {{ GRAPH <{graph}> {{ ?s ?p ?o }} }} LIMIT 1")
        return next(iter(rows), None) is not None

    def graphs(self) -> list[str]:
        """The graphs of kgraph that the server holds, sorted."""
        rows: Any = self._asked(f"SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} {_OURS} }}")
        return sorted(row["g"].value for row in rows)

    def close(self) -> None:
        """Nothing is held open between queries."""

    @cached_property
    def _dataset(self) -> list[tuple[str, str]]:
        """What a query looks at, as the protocol says it: the graphs of kgraph, all as one.

        Servers differ in what they take when nothing is said: nothing, or all they have. The
        latter are not told: Virtuoso would answer with a header a graph, more than can be read.
        """
        rows: Any = self._asked(f"SELECT ?s {{ ?s a <{terms.CATALOG}> }} LIMIT 1")
        if next(iter(rows), None) is not None:
            return []
        graphs = self.graphs()
        return [(name, own) for own in graphs for name in ("default-graph-uri", "named-graph-uri")]

    def _asked(self, text: str, dataset: list[tuple[str, str]] | None = None) -> Result:
        body = urllib.parse.urlencode([("query", text), *(dataset or [])]).encode()
        headers = {
            "Accept": f"{_RESULTS}, {_TRIPLES};q=0.9",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        self.requests += 1
        answer = self._caller.send(self.url, body, headers)
        try:
            return _read(answer.kind, answer.body, text)
        except (
            SyntaxError,
            ValueError,
            AttributeError,
            LookupError,
            TypeError,
            RecursionError,
        ) as error:
            raise self._no_result(answer.kind, error) from error

    def _no_result(self, kind: str, error: Exception) -> StoreUnusable:
        why = shorten(str(error), 200)
        return StoreUnusable(said.ENDPOINT_NO_RESULT.of(url=self.url, kind=kind, error=why))


#: a server may hold other graphs than ours
_OURS = f'FILTER(STRSTARTS(STR(?g), "{terms.GRAPH}"))'


def _with_prefixes(text: str) -> str:
    """The query with our base and the usual prefixes, unless it declares its own."""
    own = set(re.findall(r"\bprefix\s+([\w.-]*)\s*:", text, re.I))
    missing = (name for name in terms.PREFIXES if name not in own and f"{name}:" in text)
    declared = "".join(f"PREFIX {name}: <{terms.PREFIXES[name]}>\n" for name in missing)
    return f"BASE <{terms.ID}>\n{declared}{text}"


def _node(term: Any) -> Any:
    return ox.NamedNode(term) if isinstance(term, str) else term


def _spell(term: Any) -> str:
    return "" if term is None else str(_node(term))


def _read(kind: str, body: bytes, query: str) -> Result:
    if kind in (_RESULTS, "application/json"):
        found = json.loads(body)
        if not isinstance(found, dict) or "head" not in found:
            raise ValueError(said.NO_HEAD)
        changed = any(own.encode() in body for own in (_BOOLEAN, _GEOMETRY))
        if changed:
            found = _canonical(found)
        results = found.get("results", {})
        rows = results.get("bindings", [])
        ordered = in_order(query, rows, found["head"].get("vars", []))
        if ordered is not rows:
            results["bindings"] = ordered
        if changed or ordered is not rows:
            body = json.dumps(found).encode()
        return ox.parse_query_results(io.BytesIO(body), format=ox.QueryResultsFormat.JSON)
    quads = list(ox.parse(io.BytesIO(body), format=ox.RdfFormat.N_TRIPLES))
    engine = ox.Store()
    engine.extend(quads)
    return engine.query("CONSTRUCT WHERE { ?s ?p ?o }")


def _canonical(found: Any) -> Any:
    """Results with literals as the embedded store writes them.

    Virtuoso says 1 for true, and makes a geometry of its own, in single precision, of a point.
    """
    for row in found.get("results", {}).get("bindings", ()):
        for term in row.values():
            if term.get("datatype") == _BOOLEAN:
                term["value"] = {"1": "true", "0": "false"}.get(term["value"], term["value"])
            elif term.get("datatype") == _GEOMETRY:
                term["datatype"] = terms.WKT_LITERAL
                term["value"] = _DECIMAL.sub(_six_digits, term["value"])
    return found


def _six_digits(found: re.Match[str]) -> str:
    return f"{float(found[0]):.6f}".rstrip("0").rstrip(".")
