"""`introduce`: who could introduce one thing to another.

An introducer shares something with both: a membership, a project, an event, or a tie of its
own. Candidates are ranked by the number of independent ways to the worse connected side,
then of all ways, then by the newest year a source gives.
"""

from __future__ import annotations

from collections.abc import Collection

from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.questions.paths.walking import Walk
from kgraph.terms import type_name
from kgraph.words import refusals, sentences
from kgraph.words.questions.connecting import HUBS_ONLY
from kgraph.words.said import Said, Sayable

COLUMNS = ("id", "label", "type", "ways", "newest", "why", "evidence")
_INTRODUCERS = ("Institution", "Network")
Ways = dict[str, set[str]]


def introduce(graph: StoredGraph, first: str, second: str) -> Table:
    """Introducers of `first` to `second`: rows with the number of `ways`, a sentence `why`.

    Raises NothingFound when nobody shares something with both.
    """
    if first == second:
        raise BadQuestion(refusals.BOTH_MEAN.of(label=graph.label(first)))
    walk = Walk(graph)
    left, right = _ways(walk, first, second), _ways(walk, second, first)
    found = []
    for iri in left.keys() & right.keys() - {first, second}:
        ways = min(len(left[iri]), len(right[iri]))
        everything = len(left[iri] | right[iri])
        evidence = _evidence(walk, iri, first, left[iri]) + _evidence(walk, iri, second, right[iri])
        newest = _newest(walk, iri, [(first, left[iri]), (second, right[iri])])
        why = _sentence(graph, iri, (first, left[iri]), (second, right[iri]))
        row = (
            iri, graph.label(iri), type_name(iri), everything, newest or None, why,
            sorted(set(evidence)),
        )  # fmt: skip
        found.append(((-ways, -everything, -int((newest or "0")[:4]), graph.label(iri)), row))
    if not found:
        raise NothingFound(_nobody(walk, first, second))
    rows = [row for _, row in sorted(found, key=lambda entry: entry[0])]
    return Table(COLUMNS, rows, len(rows), f"{graph.label(first)} → {graph.label(second)}")


def _nobody(walk: Walk, first: str, second: str) -> Said:
    """Nobody, and the hubs that both are tied to: they are no way."""
    names = {"first": walk.graph.label(first), "second": walk.graph.label(second)}
    shared = set(walk.neighbours(first)) & set(walk.neighbours(second))
    hubs = sorted(walk.graph.label(iri) for iri in shared if walk.is_hub(iri))
    if hubs:
        return HUBS_ONLY.of(**names, hubs=hubs)
    return refusals.NOBODY_SHARES.of(**names)


def _ways(walk: Walk, iri: str, other: str) -> Ways:
    """Who shares something with `iri`, and what: the thing between, or itself for a direct tie.

    Hubs are no way: to be one of hundreds around an office is no acquaintance.
    """
    found: Ways = {}
    for between in walk.neighbours(iri):
        if between == other:
            continue
        if type_name(between) in _INTRODUCERS:
            found.setdefault(between, set()).add(between)
        if walk.is_hub(between):
            continue
        for actor in walk.neighbours(between):
            if actor not in (iri, other) and type_name(actor) in _INTRODUCERS:
                found.setdefault(actor, set()).add(between)
    return found


def _pairs(introducer: str, iri: str, ways: Collection[str]) -> list[tuple[str, str]]:
    """The pairs of tied things that the ways consist of."""
    pairs = []
    for between in sorted(ways):
        pairs.append((iri, between))
        if between != introducer:
            pairs.append((between, introducer))
    return pairs


def _evidence(walk: Walk, introducer: str, iri: str, ways: Collection[str]) -> list[Evidence]:
    return [
        evidence
        for pair in _pairs(introducer, iri, ways)
        for tie in walk.ties(*pair)
        for evidence in tie.evidence
    ]


def _newest(walk: Walk, introducer: str, sides: list[tuple[str, set[str]]]) -> str:
    dates = [
        date
        for iri, ways in sides
        for pair in _pairs(introducer, iri, ways)
        for tie in walk.ties(*pair)
        for date in (tie.since, tie.until)
    ]
    return max(dates, default="")


def _sentence(
    graph: StoredGraph, introducer: str, first: tuple[str, set[str]], second: tuple[str, set[str]]
) -> str:
    def clause(iri: str, ways: set[str]) -> str:
        shared = sorted(graph.label(way) for way in ways if way != introducer)
        first_few: Sayable = ", ".join(shared[:3])
        if len(shared) > 3:
            first_few = sentences.MORE.of(first=first_few, n=len(shared) - 3)
        words = sentences.SHARES if shared else sentences.TIED
        if shared and introducer in ways:
            words = sentences.SHARES_TIED
        return words.say(graph.language, shared=first_few, label=graph.label(iri))

    return f"{graph.label(introducer)} {clause(*first)}; {clause(*second)}."
