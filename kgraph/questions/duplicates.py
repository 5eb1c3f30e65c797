"""`dedupe`: pairs of things that could be one, why, and what was decided about them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from kgraph.graph.profiles import Profiles
from kgraph.graph.stored import StoredGraph, evidence_order
from kgraph.identity.candidates import LEAST, Candidate, candidates, compare
from kgraph.identity.words import Rarity, printed
from kgraph.model import Evidence, Table, Thing, Verdict
from kgraph.questions.referred import maybes
from kgraph.questions.verdicts import Judgement, judgements, kind_name, type_of
from kgraph.terms import type_name
from kgraph.words.answers import DUPLICATES

#: types that are compared unless the question names one
ACTORS = ("network", "institution", "project", "programme", "event", "region")


class Pair(NamedTuple):
    """A row of the answer: two things, how alike they are (0 to 100) and why, what was judged."""

    a: Thing
    b: Thing
    score: int | None
    why: str
    verdict: str | None
    evidence: list[Evidence]


COLUMNS = Pair._fields


def duplicates(
    graph: StoredGraph, types: Sequence[str] = ACTORS, least: int = LEAST, iri: str = ""
) -> Table:
    """Candidates that score `least` or more, and every pair somebody has judged.

    Pairs without a verdict come first, then the undecided, then the decided; within each,
    the best score; bodies that only references name have a reason and no score. `iri` keeps
    the pairs of one thing.
    """
    read = Profiles(graph, types)
    judged = {frozenset((j.first, j.second)): j for j in _strongest(judgements(graph))}
    found = candidates(read.profiles, read.related, least)
    pairs = {frozenset((c.first.id, c.second.id)): c for c in found}
    rows = [_row(graph, candidate, judged.get(pair)) for pair, candidate in pairs.items()]
    rarity = Rarity(profile.names for profile in read.profiles)
    for pair, judgement in judged.items():
        if pair not in pairs and _of_types(judgement, types):
            rows.append(_judged_row(graph, judgement, read, rarity))
    if "institution" in types:
        rows += _referred(graph, judged)
    if iri:
        rows = [row for row in rows if iri in (row.a.id, row.b.id)]
    rows.sort(key=lambda row: (_ORDER[row.verdict], -(row.score or 0), row.a.label, row.b.label))
    notes = (DUPLICATES[graph.language]["how"],) if rows else ()
    return Table(COLUMNS, rows, len(rows), notes=notes)


_ORDER: dict[str | None, int] = {
    None: 0, Verdict.UNDECIDED: 1, Verdict.SAME: 2, Verdict.EXACT_MATCH: 3,
    Verdict.CLOSE_MATCH: 4, Verdict.DIFFERENT: 5,
}  # fmt: skip


def _referred(graph: StoredGraph, judged: Container[frozenset[str]]) -> list[Pair]:
    """Pairs with bodies of references that nobody has judged yet."""
    return [
        _cells(graph, [graph.thing(one.thing), graph.thing(one.body)], None, one.reason, None)
        for one in maybes(graph)
        if frozenset((one.thing, one.body)) not in judged
    ]


def _strongest(found: Iterable[Judgement]) -> list[Judgement]:
    """Decided ones last, so that they win over an "undecided" of the same pair."""
    return sorted(found, key=lambda j: (j.verdict != Verdict.UNDECIDED, j.node))


def _of_types(judgement: Judgement, types: Sequence[str]) -> bool:
    return type_of(judgement.first) in types or type_of(judgement.second) in types


def _row(graph: StoredGraph, pair: Candidate, judgement: Judgement | None) -> Pair:
    ends = sorted((graph.thing(pair.first.id), graph.thing(pair.second.id)), key=_by_label)
    why = _why(graph, pair, pair.first.id != ends[0].id)
    return _cells(graph, ends, pair.score, why, judgement)


def _judged_row(graph: StoredGraph, judgement: Judgement, read: Profiles, rarity: Rarity) -> Pair:
    ends = [_end(graph, judgement.first), _end(graph, judgement.second)]
    first, second = read.known(judgement.first), read.known(judgement.second)
    if not first or not second:
        return _cells(graph, ends, None, "", judgement)
    pair = compare(first, second, rarity, read.related)
    return _cells(graph, ends, pair.score, _why(graph, pair, False), judgement)


def _cells(
    graph: StoredGraph,
    ends: Sequence[Thing],
    score: int | None,
    why: str,
    judgement: Judgement | None,
) -> Pair:
    evidence: list[Evidence] = []
    if judgement:
        evidence += graph.evidence(judgement.node)
        reason = DUPLICATES[graph.language]["judged"].format(reason=judgement.reason)
        why = f"{why}; {reason}" if why and judgement.reason else (why or reason)
    if not evidence:
        found = {e for end in ends for e in graph.mentions(graph.kept(end.id))}
        evidence = sorted(found, key=evidence_order)
    verdict = judgement.verdict.value if judgement else None
    return Pair(ends[0], ends[1], score, why, verdict, evidence)


def _end(graph: StoredGraph, iri: str) -> Thing:
    """One end of a judged pair; a merged one is called by its id."""
    return Thing(iri, graph.label(iri), type_name(iri))


def _by_label(thing: Thing) -> tuple[str, str]:
    return thing.label, thing.id


def _why(graph: StoredGraph, pair: Candidate, turned: bool) -> str:
    """The score in words: names, place, kind."""
    say = DUPLICATES[graph.language]
    fit = pair.fit
    left = ", ".join(printed(fit.first, word) for word in fit.only_first)
    right = ", ".join(printed(fit.second, word) for word in fit.only_second)
    if turned:
        left, right = right, left
    parts = []
    if fit.both:
        shared = (printed(fit.first, a) if a == b else say["alike"].format(
            a=printed(fit.first, a), b=printed(fit.second, b)) for a, b in fit.both)  # fmt: skip
        parts.append(say["both"].format(words=", ".join(shared)))
    parts += [say["first"].format(words=left)] if left else []
    parts += [say["second"].format(words=right)] if right else []
    parts += [say["equal"]] if fit.share == 1 else []
    parts.append(say[f"place {pair.place}"])
    kinds = sorted({kind_name(graph, end.id, end.kind) for end in (pair.first, pair.second)})
    parts.append(
        say["kind same"] if pair.same_kind else say["kind other"].format(a=kinds[0], b=kinds[-1])
    )
    return "; ".join(parts)
