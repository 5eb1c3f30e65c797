"""`sparql`: SPARQL 1.1 queries, read-only, with the W3C result formats."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any, TypeVar

import pyoxigraph as ox

from kgraph import resources, terms
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.graph.naming import resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.querytext import Query as Query
from kgraph.questions.querytext import filled
from kgraph.questions.querytext import makes_graph as makes_graph
from kgraph.store import within

T = TypeVar("T")

#: format name -> media of SELECT and ASK results, and of graphs
TABLE_FORMATS = ("json", "xml", "csv", "tsv")
GRAPH_FORMATS = ("turtle", "nt", "jsonld", "rdfxml")
_PARAMETER = re.compile(r"^#\s*parameter\s+(\w+)\s*:\s*(thing|region|text)\b", re.M)


def table(graph: StoredGraph, query: Query, timeout: float, **bindings: Any) -> Table:
    """The result of a SELECT or ASK query as a table of text.

    Raises BadQuestion for a CONSTRUCT or DESCRIBE query: ask `serialized` for those.
    """

    def work() -> Table:
        result = _run(graph, query, bindings)
        if isinstance(result, ox.QueryBoolean):
            return Table(("answer",), [(str(bool(result)).lower(),)], 1)
        if isinstance(result, ox.QueryTriples):
            raise BadQuestion(
                "this query makes a graph; choose a format: " + ", ".join(GRAPH_FORMATS)
            )
        columns = tuple(variable.value for variable in result.variables)
        rows = [tuple(_text(solution[column]) for column in columns) for solution in result]
        return Table(columns, rows, len(rows))

    return _bounded(timeout, work)


def serialized(
    graph: StoredGraph, query: Query, form: str, timeout: float, **bindings: Any
) -> bytes:
    """The result in a W3C format: TABLE_FORMATS for SELECT and ASK, GRAPH_FORMATS for graphs."""

    def work() -> bytes:
        result = _run(graph, query, bindings)
        if isinstance(result, ox.QueryTriples):
            if form in _TABLES:
                raise BadQuestion(
                    "this query makes a graph; choose a format: " + ", ".join(GRAPH_FORMATS)
                )
            rdf = _RDF.get(form, ox.RdfFormat.TURTLE)
            prefixes = terms.PREFIXES if form in ("turtle", "text") else None
            return ox.serialize(result, format=rdf, prefixes=prefixes) or b""
        if form not in _TABLES:
            raise BadQuestion(
                "this query makes a table; choose a format: " + ", ".join(TABLE_FORMATS)
            )
        return result.serialize(format=_TABLES[form]) or b""

    return _bounded(timeout, work)


def _bounded(timeout: float, work: Callable[[], T]) -> T:
    """The result of `work` in time; what fails while the engine evaluates is a StoreUnusable."""
    try:
        return within(timeout, work)
    except (OSError, RuntimeError, ValueError) as error:
        raise StoreUnusable(f"the query failed: {error}") from error


def saved_names() -> list[str]:
    """The names of the saved queries, sorted."""
    files = os.listdir(resources.path("ontology", "queries"))
    return sorted(name.removesuffix(".rq") for name in files if name.endswith(".rq"))


def saved(name: str) -> str:
    """The text of a saved query; raises BadQuestion with the names there are."""
    if name not in saved_names():
        raise BadQuestion(f"no saved query '{name}'; there are: {', '.join(saved_names())}")
    return resources.text("ontology", "queries", f"{name}.rq")


def bindings(graph: StoredGraph, text: str, given: dict[str, str]) -> dict[str, Any]:
    """RDF terms for the parameters of a query.

    A query declares them in comments: `# parameter place: region`; the kinds are thing
    and region (a name, resolved like in all commands) and text. Undeclared ones are text.
    """
    kinds = dict(_PARAMETER.findall(text))
    missing = [name for name in kinds if name not in given]
    if missing:
        raise BadQuestion(f"the query needs --param {missing[0]}=…")
    found: dict[str, Any] = {}
    for name, value in given.items():
        kind = kinds.get(name, "text")
        if kind == "text":
            found[name] = ox.Literal(value)
        else:
            prefer = ("Region",) if kind == "region" else ("Network", "Institution", "Project")
            found[name] = ox.NamedNode(resolve(graph, value, prefer).id)
    return found


def _run(graph: StoredGraph, query: Query, given: dict[str, Any]) -> Any:
    return graph.store.query(filled(query.text, given), not query.names_graphs)


def _text(term: Any) -> str | None:
    return None if term is None else str(term.value)


_TABLES = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}
_RDF = {
    "turtle": ox.RdfFormat.TURTLE,
    "nt": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
