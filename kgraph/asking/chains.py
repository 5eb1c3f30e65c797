"""connect, common, why, introduce: how two things hang together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kgraph.asking.limits import MAX_HOPS, PATHS, THROUGH, one_of, within
from kgraph.errors import BadQuestion
from kgraph.graph.naming import resolve, resolve_actor
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.words import refusals


def connect(
    graph: StoredGraph, first: str, second: str, *, paths: int = 3, max_hops: int = 6,
    via: str = "", avoid: Sequence[str] = (), at: str = "", source: str = "",
    through: str = "ties", through_regions: bool = False,
) -> Table:  # fmt: skip
    """The shortest chains of ties between two things, with evidence at every hop.

    `via` and `avoid` name things or kinds of things; `source` keeps the ties that one source
    states. `through` "structure" lets parts and what follows what connect, too, "regions"
    seats and territories (as `through_regions`). Columns length, hops. Raises NothingFound,
    saying under which conditions there is none, and what there is without them.
    """
    from kgraph.graph.periods import checked
    from kgraph.questions import connect as answers
    from kgraph.questions.paths.walking import Conditions, Limits

    within("paths", paths, PATHS)
    within("max_hops", max_hops, MAX_HOPS)
    way = one_of("through", through, THROUGH)
    regions = through_regions or way == "regions"
    find = resolve if regions else resolve_actor
    start, end = find(graph, first).id, find(graph, second).id
    _check_source(graph, source)
    avoided = {iri for text in avoid for iri in _kind_or_name(graph, text)}
    stations = _kind_or_name(graph, via) if via else set()
    conditions = Conditions(checked(at), source, regions, way == "structure")
    asked = (*(("via", text) for text in (via,) if text), *(("avoid", text) for text in avoid))
    limits = Limits(paths, max_hops, stations, avoided, asked)
    return answers.connect(graph, start, end, limits, conditions)


def common(graph: StoredGraph, first: str, second: str) -> Table:
    """What two things are both in, and what else they share.

    Columns id, label, type, class, first, second, degree, evidence. Raises NothingFound.
    """
    from kgraph.questions.common import common as answer

    return _of_pair(answer, graph, first, second)


def why(graph: StoredGraph, first: str, second: str) -> Table:
    """Every statement that joins two things directly, contradicting ones side by side.

    Columns relation, reading, direction, role, since, until, status, class, evidence.
    Raises NothingFound.
    """
    from kgraph.questions.common import why as answer

    return _of_pair(answer, graph, first, second)


def introduce(graph: StoredGraph, first: str, second: str) -> Table:
    """Who could introduce the first to the second, with a sentence why.

    Columns id, label, type, ways, newest, why, evidence. Raises NothingFound.
    """
    from kgraph.questions.introduce import introduce as answer

    return _of_pair(answer, graph, first, second)


def _of_pair(
    answer: Callable[[StoredGraph, str, str], Table], graph: StoredGraph, first: str, second: str
) -> Table:
    return answer(graph, resolve_actor(graph, first).id, resolve_actor(graph, second).id)


def _kind_or_name(graph: StoredGraph, text: str) -> set[str]:
    """The things of a kind, or else the one thing of that name."""
    from kgraph.questions.connect import members_of_kind

    return members_of_kind(graph, text) or {resolve(graph, text).id}


def _check_source(graph: StoredGraph, source: str) -> None:
    from kgraph import terms

    sources = graph.store.match(None, terms.TYPE, terms.SOURCE)
    known = {own for quad in sources for own in graph.values(quad.subject, terms.IDENTIFIER_VALUE)}
    if source and source not in known:
        raise BadQuestion(refusals.NO_SOURCE.of(code=source, known=sorted(known)))
