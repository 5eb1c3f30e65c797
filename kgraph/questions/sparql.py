"""`sparql`: SPARQL 1.1 queries, read-only, with the W3C result formats."""

from __future__ import annotations

import itertools
import json
import os
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import pyoxigraph as ox

from kgraph import resources, terms
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.graph.naming import resolve
from kgraph.graph.regional import resolve_region
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.names import fold, legible
from kgraph.questions.querytext import Query as Query
from kgraph.questions.querytext import filled, star
from kgraph.questions.querytext import makes_graph as makes_graph
from kgraph.store import child, pointer, within
from kgraph.store.foreign import Request, WrongForm, ask
from kgraph.words import errors as said
from kgraph.words import refusals

T = TypeVar("T")

#: format name -> media of SELECT and ASK results, and of graphs
TABLE_FORMATS = ("json", "xml", "csv", "tsv")
GRAPH_FORMATS = ("turtle", "nt", "jsonld", "rdfxml")
#: saved queries that are offered for a name there is not
_OFFERED = 5
_NAME = re.compile(r"^# Name: (.+)$", re.M)
_PARAMETER = re.compile(r"^#\s*parameter\s+(\w+)\s*:\s*(thing|region|text)\b", re.M)


def table(
    graph: StoredGraph, query: Query, timeout: float, limit: int | None = None, /, **bindings: Any
) -> Table:
    """The result of a SELECT or ASK query as a table of text, of at most `limit` rows.

    Raises BadQuestion for a CONSTRUCT or DESCRIBE query: ask `serialized` for those.
    """
    content, more = _asked(graph, query, Request("", "json", timeout, limit=limit), bindings)
    found = json.loads(content)
    if "boolean" in found:
        return Table(("answer",), [(str(found["boolean"]).lower(),)], 1)
    columns = tuple(found["head"]["vars"])
    rows = [
        tuple(_text(row[column]) if column in row else None for column in columns)
        for row in found["results"]["bindings"]
    ]
    notes = (refusals.FIRST_ROWS.say(graph.language, n=len(rows)),) if more else ()
    return Table(columns, rows, max(len(rows), int(more)), notes=notes)


def serialized(
    graph: StoredGraph, query: Query, form: str, timeout: float, limit: int | None = None, /,
    **bindings: Any,
) -> bytes:  # fmt: skip
    """The result in a W3C format: TABLE_FORMATS for SELECT and ASK, GRAPH_FORMATS for graphs."""
    return _asked(graph, query, Request("", form, timeout, limit=limit), bindings)[0]


def _asked(
    graph: StoredGraph, query: Query, request: Request, given: Mapping[str, Any]
) -> tuple[bytes, bool]:
    """The answer as bytes: from a process of its own unless the query or the store need none."""
    union = not query.names_graphs
    text = filled(query.text, given)
    request = request._replace(query=text, union=union, star=star(text))
    path = getattr(graph.store, "path", "")
    try:
        if path and not query.is_ours:
            return ask(path, request)
        if path:
            pointer.verify_whole(path)
        return _bounded(request.seconds, lambda: _here(graph, request))
    except WrongForm as wrong:
        if str(wrong) == "graph":
            raise BadQuestion(refusals.QUERY_GRAPH.of(formats=GRAPH_FORMATS)) from wrong
        raise BadQuestion(refusals.QUERY_TABLE.of(formats=TABLE_FORMATS)) from wrong


def _here(graph: StoredGraph, request: Request) -> tuple[bytes, bool]:
    ask = partial(_query, graph, request.union)
    result = child.in_order(ask, request.query, request.star)
    if isinstance(result, ox.QueryTriples):
        if request.form in _TABLES:
            raise WrongForm("graph")
        rdf = _RDF.get(request.form, ox.RdfFormat.TURTLE)
        prefixes = terms.PREFIXES if request.form in ("turtle", "text") else None
        triples = result if request.limit is None else itertools.islice(result, request.limit)
        return ox.serialize(triples, format=rdf, prefixes=prefixes) or b"", False
    if request.form not in _TABLES:
        raise WrongForm("table")
    more = False
    if request.limit is not None and isinstance(result, ox.QuerySolutions):
        first, more = child.first_rows(result, request.limit)
        parsed: Any = ox.parse_query_results(first, format=ox.QueryResultsFormat.JSON)
        result = parsed
    return result.serialize(format=_TABLES[request.form]) or b"", more


def _query(graph: StoredGraph, union: bool, text: str) -> Any:
    return graph.store.query(text, union)


def _bounded(timeout: float, work: Callable[[], T]) -> T:
    """The result of `work` in time; what fails while the engine evaluates is a StoreUnusable."""
    try:
        return within(timeout, work)
    except (OSError, RuntimeError, ValueError, TypeError, SyntaxError) as error:
        raise StoreUnusable(said.QUERY_FAILED.of(error=said.reason(error))) from error


def saved_names() -> list[str]:
    """The names of the saved queries, sorted."""
    files = os.listdir(resources.path("ontology", "queries"))
    return sorted(name.removesuffix(".rq") for name in files if name.endswith(".rq"))


def saved_query(name: str) -> Query:
    """A saved query, ready to be asked; raises BadQuestion with names that are like it."""
    return Query(saved(name), is_ours=True)


def saved(name: str) -> str:
    """The text of a saved query, by its id or German name; BadQuestion with some ids."""
    if name not in saved_names():
        own = fold(name)
        for other in saved_names():
            text = resources.text("ontology", "queries", f"{other}.rq")
            if any(fold(title) == own for title in _NAME.findall(text)):
                return text
        raise BadQuestion(refusals.NO_SAVED.of(code=name, known=_alike(name)))
    return resources.text("ontology", "queries", f"{name}.rq")


def _alike(name: str) -> list[str]:
    """The names of saved queries that are most like one there is not."""
    from difflib import get_close_matches

    return get_close_matches(name, saved_names(), _OFFERED, 0.0)


def bindings(graph: StoredGraph, text: str, given: dict[str, str]) -> dict[str, Any]:
    """RDF terms for the parameters of a query.

    A query declares them in comments: `# parameter place: region`; the kinds are thing
    and region (a name, resolved like in all commands) and text. Undeclared ones are text.
    """
    kinds = dict(_PARAMETER.findall(text))
    missing = [name for name in kinds if name not in given]
    if missing:
        raise BadQuestion(refusals.QUERY_NEEDS.of(name=missing[0]))
    found: dict[str, Any] = {}
    for name, value in given.items():
        kind = kinds.get(name, "text")
        if kind == "text":
            found[name] = ox.Literal(legible(value))
        else:
            meant = resolve_region if kind == "region" else resolve
            found[name] = ox.NamedNode(meant(graph, value).id)
    return found


def _text(term: Mapping[str, Any]) -> str:
    """The value of a term; a quoted triple as its three parts."""
    value = term["value"]
    return value if isinstance(value, str) else f"<<{' '.join(_text(p) for p in value.values())}>>"


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
