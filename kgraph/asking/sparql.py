"""sparql: a query, or a saved one, with its parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.asking.limits import LONGEST_TIMEOUT, SHORTEST_TIMEOUT
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions import sparql as questions
from kgraph.questions.querytext import Query
from kgraph.words import refusals

Parameters = Mapping[str, str] | Sequence[str]


def sparql(
    graph: StoredGraph, query: str | None = None, *, saved: str | None = None,
    param: Parameters = (), timeout: float = 30.0, allow_network: bool = False,
) -> Table:  # fmt: skip
    """The result of a SELECT or ASK query, or of a saved one by its name, as text.

    `param` fills what the query declares: a mapping, or texts NAME=VALUE; `timeout` is in
    seconds. An ASK has the column answer. Raises BadQuestion for a query that makes a graph.
    """
    return answered(graph, prepared(query, saved, allow_network), param, timeout)


def prepared(
    query: str | None = None, saved: str | None = None, allow_network: bool = False
) -> Query:
    """The query, read and checked; `query` is its text, `saved` the name of a saved one."""
    if (query is None) == (saved is None):
        raise BadQuestion(refusals.EITHER_QUERY)
    return questions.saved_query(saved) if saved is not None else Query(query or "", allow_network)


def answered(
    graph: StoredGraph, query: Query, param: Parameters = (), timeout: float = 30.0,
    limit: int | None = None,
) -> Table:  # fmt: skip
    """The result of a prepared SELECT or ASK query, of at most `limit` rows."""
    _check(timeout)
    given = questions.bindings(graph, query.text, parameters(param))
    return questions.table(graph, query, timeout, limit, **given)


def serialized(
    graph: StoredGraph, query: Query, form: str, param: Parameters = (), timeout: float = 30.0,
    limit: int | None = None,
) -> bytes:  # fmt: skip
    """The result of a prepared query in a W3C format (`questions.sparql` lists them)."""
    _check(timeout)
    given = questions.bindings(graph, query.text, parameters(param))
    return questions.serialized(graph, query, form, timeout, limit, **given)


def parameters(param: Parameters) -> dict[str, str]:
    """Names and values; raises BadQuestion for a text that is not NAME=VALUE."""
    if isinstance(param, Mapping):
        return dict(param)
    pairs = [text.partition("=") for text in param]
    for name, sign, _ in pairs:
        if not sign or not name.isidentifier():
            raise BadQuestion(refusals.PARAMETER.of(name=name))
    return {name: value for name, _, value in pairs}


def _check(timeout: float) -> None:
    if not timeout >= SHORTEST_TIMEOUT:
        raise BadQuestion(
            refusals.TIMEOUT_SHORT.of(value=str(timeout), least=str(SHORTEST_TIMEOUT))
        )
    if timeout > LONGEST_TIMEOUT:
        raise BadQuestion(refusals.TIMEOUT_LONG.of(value=str(timeout), most=f"{LONGEST_TIMEOUT:g}"))
