"""`stale`: what no document has confirmed since a date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.periods import checked
from kgraph.graph.world import World
from kgraph.model import Evidence, Table
from kgraph.words.measuring.advice import ADVICE
from kgraph.words.said import entry

TYPES = ("Network", "Institution", "Project", "Programme")


class StaleRow(NamedTuple):
    """A thing nobody confirmed; `confirmed` is the date of the newest document that names it."""

    id: str
    label: str
    type: str
    confirmed: str | None
    until: str | None
    reason: str
    evidence: list[Evidence]


COLUMNS = StaleRow._fields


def stale(world: World, before: str, types: tuple[str, ...] = TYPES) -> Table:
    """Things whose newest document was issued before `before`, the oldest first.

    `before` is a date as precise as you like: 2020, 2020-06, 2020-06-30. A thing that a
    source says ended before that is listed too, and so is one that only documents without a
    date name (last). `confirmed` is the issue date of the newest document.
    """
    before = checked(before)
    issued = _issue_dates(world)
    rows = [
        row for iri in world.things(*types) if (row := _row(world, iri, before, issued)) is not None
    ]
    rows.sort(key=lambda row: (row.confirmed is None, row.confirmed or "", row.label, row.id))
    return Table(COLUMNS, rows, len(rows), notes=(entry(ADVICE, world.graph.language, "stale"),))


def latest(date: str) -> str:
    """The last day a date can mean: 2017 is over on 2017-12-31.

    >>> latest("2017"), latest("2017-02-03")
    ('2017-12-31', '2017-02-03')
    """
    return date + "-12-31"[3 * date.count("-") :]


def earliest(date: str) -> str:
    """The first day a date can mean.

    >>> earliest("2017-06")
    '2017-06-01'
    """
    return date + "-01-01"[3 * date.count("-") :]


def _row(world: World, iri: str, before: str, issued: Mapping[str, str]) -> StaleRow | None:
    language = world.graph.language
    passages = {*world.graph.mentions(iri), *_tie_passages(world, iri)}
    dates = {passage.source: issued.get(passage.source, "") for passage in passages}
    confirmed = max(dates.values(), key=latest, default="")
    ends = [end for end in world.graph.values(iri, terms.UNTIL) if latest(end) < earliest(before)]
    reasons = [entry(ADVICE, language, "ended", date=end) for end in ends]
    if not confirmed:
        reasons.append(entry(ADVICE, language, "undated"))
    elif latest(confirmed) < earliest(before):
        reasons.append(entry(ADVICE, language, "old", date=confirmed))
    if not reasons:
        return None
    newest = sorted(passage for passage in passages if dates[passage.source] == confirmed)
    thing = world.graph.thing(iri)
    until = max(ends, default=None)
    return StaleRow(*thing, confirmed or None, until, "; ".join(reasons), newest)


def _tie_passages(world: World, iri: str) -> set[Evidence]:
    return {passage for tie in world.ties_of.get(iri, ()) for passage in tie.evidence}


def _issue_dates(world: World) -> dict[str, str]:
    """Source id -> its issue date, without those that have none."""
    prefix = terms.ID + "source/"
    return {
        quad.subject.value.removeprefix(prefix): quad.object.value
        for quad in world.graph.store.match(None, terms.ISSUED)
    }
