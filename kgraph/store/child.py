"""One SPARQL query in a process of its own; run as a script, it needs nothing of kgraph.

The engine cannot be interrupted, takes what memory it wants, and a query that is nested deeply
enough overflows its stack. Here it ends alone. A request in JSON comes on standard input; a
line of JSON about the result, then the result, go to standard output. Exit codes: see below.
"""

from __future__ import annotations

import itertools
import json
import sys
from functools import partial
from typing import Any

DONE, NO_QUERY, WRONG_FORM, FAILED, DAMAGED = 0, 2, 3, 4, 5
NO_MEMORY, TOO_LARGE, NO_FUNCTION = 6, 7, 8

#: beside the time of the query; who waits for the answer ends it sooner
_SPARE_SECONDS = 2


class _Ended(Exception):
    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


class _Bounded:
    """Standard output for at most so many bytes."""

    def __init__(self, most: int) -> None:
        self.left = most
        self.failed = False

    def write(self, piece: bytes) -> int:
        self.left -= len(piece)
        if self.left < 0:
            self.failed = True
            raise OSError("the result is too large")
        return sys.stdout.buffer.write(piece)

    def flush(self) -> None:
        sys.stdout.buffer.flush()


def main() -> int:
    """Answer the request; the exit code says how it went, standard error why."""
    request = json.load(sys.stdin)
    _bound(request["memory"], request["seconds"])
    try:
        _answer(request)
    except _Ended as ended:
        print(ended, file=sys.stderr)
        return ended.code
    except MemoryError:
        return NO_MEMORY
    return DONE


def _bound(size: int, seconds: float) -> None:
    """Bound memory and, for when whoever waits for the answer is killed, the processor's time."""
    try:
        import resource
    except ImportError:  # Windows: only the time is bounded, by who waits
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = size if most == resource.RLIM_INFINITY else min(size, most)
    resource.setrlimit(resource.RLIMIT_AS, (bound, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = min(int(seconds) + _SPARE_SECONDS, 2**31)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))


def _answer(request: dict[str, Any]) -> None:
    import pyoxigraph as ox

    try:
        store = ox.Store.read_only(request["path"])
    except (OSError, RuntimeError, ValueError) as error:
        raise _Ended(DAMAGED, str(error)) from error
    output = _Bounded(request["most"])
    try:
        ask = partial(
            store.query,
            prefixes=request["prefixes"],
            base_iri=request["base"],
            use_default_graph_as_union=request["union"],
        )
        result = in_order(ask, request["query"], request["star"])
        _write(result, request["form"], request["limit"], request["prefixes"], output)
        output.flush()
    except SyntaxError as error:
        raise _Ended(NO_QUERY, str(error)) from error
    except (OSError, RuntimeError, ValueError) as error:
        code = DAMAGED if "Corruption" in str(error) else TOO_LARGE if output.failed else FAILED
        code = NO_FUNCTION if is_unknown_function(error) else code
        raise _Ended(code, str(error)) from error


def _write(result: Any, form: str, limit: int | None, prefixes: Any, output: Any) -> None:
    import pyoxigraph as ox

    graphs = {
        "turtle": ox.RdfFormat.TURTLE, "text": ox.RdfFormat.TURTLE, "nt": ox.RdfFormat.N_TRIPLES,
        "jsonld": ox.RdfFormat.JSON_LD, "rdfxml": ox.RdfFormat.RDF_XML,
    }  # fmt: skip
    tables = {
        "json": ox.QueryResultsFormat.JSON, "xml": ox.QueryResultsFormat.XML,
        "csv": ox.QueryResultsFormat.CSV, "tsv": ox.QueryResultsFormat.TSV,
    }  # fmt: skip
    is_graph = isinstance(result, ox.QueryTriples)
    if form not in (graphs if is_graph else tables):
        raise _Ended(WRONG_FORM, "graph" if is_graph else "table")
    if is_graph:
        output.write(b'{"more": false}\n')
        named = prefixes if form in ("turtle", "text") else None
        triples = result if limit is None else itertools.islice(result, limit)
        ox.serialize(triples, output, format=graphs[form], prefixes=named)
        return
    more = False
    if limit is not None and isinstance(result, ox.QuerySolutions):
        first, more = first_rows(result, limit)
        result = ox.parse_query_results(first, format=ox.QueryResultsFormat.JSON)
    output.write(b'{"more": true}\n' if more else b'{"more": false}\n')
    result.serialize(output, format=tables[form])


def in_order(ask: Any, text: str, star: Any) -> Any:
    """The result of a query; the columns of SELECT * come as the query names its variables.

    `star` is where the * stands, and all variables in their order; None when there is none.
    """
    result = ask(text)
    if star is None:
        return result
    place, names = star
    columns = [variable.value for variable in result.variables]
    wanted = [name for name in names if name in columns]
    if wanted == columns or len(wanted) != len(columns):
        return result
    named = " ".join(f"?{name}" for name in wanted)
    return ask(f"{text[:place]} {named} {text[place + 1 :]}")


def is_unknown_function(error: Exception) -> bool:
    """Whether the query calls a function that the engine does not have."""
    said = str(error)
    return ("custom" in said and "not supported" in said) or "Undefined procedure" in said


def first_rows(result: Any, limit: int) -> tuple[bytes, bool]:
    """The first `limit` rows as SPARQL results in JSON, and whether there are more."""
    names = [variable.value for variable in result.variables]
    rows = []
    for solution in itertools.islice(result, limit):
        bound = ((name, solution[name]) for name in names)
        rows.append({name: _term(term) for name, term in bound if term is not None})
    document = {"head": {"vars": names}, "results": {"bindings": rows}}
    return json.dumps(document).encode(), next(result, None) is not None


def _term(term: Any) -> dict[str, Any]:
    import pyoxigraph as ox

    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = ("subject", "predicate", "object")
        return {"type": "triple", "value": {part: _term(getattr(term, part)) for part in parts}}
    literal = {"type": "literal", "value": term.value}
    if term.language:
        return literal | {"xml:lang": term.language}
    return literal | {"datatype": term.datatype.value}


if __name__ == "__main__":
    sys.exit(main())
