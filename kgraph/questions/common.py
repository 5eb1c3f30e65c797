"""`common`: what two things are both in. `why`: the sources behind a connection."""

from __future__ import annotations

from typing import Any

from kgraph import terms
from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph, evidence_of
from kgraph.model import Evidence, Table, Tie
from kgraph.terms import type_name
from kgraph.words import refusals

COMMON = ("id", "label", "type", "class", "first", "second", "degree", "evidence")
WHY = (
    "relation", "reading", "direction", "role", "since", "until", "status", "class", "evidence",
)  # fmt: skip


def common(graph: StoredGraph, first: str, second: str) -> Table:
    """Things that both are related to, ties first, the most specific first.

    `first` and `second` say by which relation; `degree` is the number of things the common
    one is tied to.
    """
    _check(graph, first, second)
    left, right = _by_other(graph, first), _by_other(graph, second)
    found = []
    for iri in sorted(left.keys() & right.keys() - {first, second}):
        ties = left[iri] + right[iri]
        is_tie = all(_has_tie(graph, own) for own in (left[iri], right[iri]))
        degree = _degree(graph, iri)
        evidence = sorted({evidence for tie in ties for evidence in tie.evidence})
        row = (
            iri, graph.label(iri), type_name(iri), "tie" if is_tie else "structure",
            _relations(left[iri]), _relations(right[iri]), degree, evidence,
        )  # fmt: skip
        found.append(((not is_tie, degree, graph.label(iri)), row))
    rows = [row for _, row in sorted(found, key=lambda entry: entry[0])]
    if not rows:
        names = {"first": graph.label(first), "second": graph.label(second)}
        raise NothingFound(refusals.NOTHING_COMMON.of(**names))
    return Table(COMMON, rows, len(rows), labels=graph.relation_labels())


def why(graph: StoredGraph, first: str, second: str) -> Table:
    """Every statement that joins the two directly, with all its places in the sources.

    Contradicting statements stand side by side. Raises NothingFound without a direct one.
    """
    _check(graph, first, second)
    rows = []
    for tie in relations_of(graph, first):
        if tie.other(first) != second:
            continue
        outward = tie.subject == first
        rows.append(_why_row(graph, tie, outward))
    rows += _doubts(graph, first, second)
    if not rows:
        names = {"first": graph.label(first), "second": graph.label(second)}
        raise NothingFound(refusals.NOT_JOINED.of(**names))
    rows.sort(key=lambda row: tuple(str(cell or "") for cell in row))
    title = f"{graph.label(first)} – {graph.label(second)}"
    return Table(WHY, rows, len(rows), title, labels=graph.relation_labels())


def _check(graph: StoredGraph, first: str, second: str) -> None:
    if first == second:
        raise BadQuestion(refusals.BOTH_MEAN.of(label=graph.label(first)))


def _by_other(graph: StoredGraph, iri: str) -> dict[str, list[Tie]]:
    found: dict[str, list[Tie]] = {}
    for tie in relations_of(graph, iri):
        found.setdefault(tie.other(iri), []).append(tie)
    return found


def _has_tie(graph: StoredGraph, ties: list[Tie]) -> bool:
    return any(graph.meaning(tie.relation).is_tie for tie in ties)


def _degree(graph: StoredGraph, iri: str) -> int:
    quad = next(graph.store.match(iri, terms.DEGREE, None, terms.INDEX), None)
    return int(quad.object.value) if quad else 0


def _relations(ties: list[Tie]) -> str:
    return ", ".join(sorted({tie.relation for tie in ties}))


def _why_row(graph: StoredGraph, tie: Tie, outward: bool) -> tuple[Any, ...]:
    kind = "tie" if graph.meaning(tie.relation).is_tie else "structure"
    return (
        tie.relation, graph.reading(tie.relation, not outward), "out" if outward else "in",
        tie.role or None, tie.since or None, tie.until or None, tie.status or None, kind,
        list(tie.evidence),
    )  # fmt: skip


def _doubts(graph: StoredGraph, first: str, second: str) -> list[tuple[Any, ...]]:
    """Open judgements that the two may be the same."""
    rows = []
    for a, b in ((first, second), (second, first)):
        for quad in graph.store.match(None, terms.FIRST, a):
            if next(graph.store.match(quad.subject.value, terms.SECOND, b), None) is None:
                continue
            reasons = "; ".join(graph.values(quad.subject.value, terms.REASON))
            evidence: list[Evidence] = [
                evidence_of(passage)
                for passage in graph.values(quad.subject.value, terms.DERIVED_FROM)
            ]
            reading = graph.label(terms.POSSIBLY_SAME)
            rows.append(
                ("possibly-same", reading, "out", reasons, None, None, None, "judgement", evidence)
            )
    return rows
