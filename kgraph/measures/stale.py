"""`stale`: what no document has confirmed since a date."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.world import World
from kgraph.model import Evidence, Table
from kgraph.words.measures import ADVICE, say

COLUMNS = ("id", "label", "type", "confirmed", "until", "reason", "evidence")
TYPES = ("Network", "Institution", "Project", "Programme")
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$")


def stale(world: World, before: str, types: tuple[str, ...] = TYPES) -> Table:
    """Things whose newest document was issued before `before`, the oldest first.

    `before` is a date as precise as you like: 2020, 2020-06, 2020-06-30. A thing that a
    source says ended before that is listed too, and so is one that only documents without a
    date name (last). `confirmed` is the issue date of the newest document.
    """
    if not _DATE.match(before):
        raise BadQuestion(f"“{before}” is no date; write 2020, 2020-06 or 2020-06-30")
    issued = _issue_dates(world)
    rows = [
        row for iri in world.things(*types) if (row := _row(world, iri, before, issued)) is not None
    ]
    rows.sort(key=lambda row: (row[3] is None, row[3] or "", row[1], row[0]))
    return Table(COLUMNS, rows, len(rows), notes=(say(ADVICE, world.graph.language, "stale"),))


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


def _row(world: World, iri: str, before: str, issued: Mapping[str, str]) -> tuple[Any, ...] | None:
    language = world.graph.language
    places = {*world.graph.mentions(iri), *_tie_places(world, iri)}
    dates = {place.source: issued.get(place.source, "") for place in places}
    confirmed = max(dates.values(), key=latest, default="")
    ends = [end for end in world.graph.values(iri, terms.UNTIL) if latest(end) < earliest(before)]
    reasons = [say(ADVICE, language, "ended", date=end) for end in ends]
    if not confirmed:
        reasons.append(say(ADVICE, language, "undated"))
    elif latest(confirmed) < earliest(before):
        reasons.append(say(ADVICE, language, "old", date=confirmed))
    if not reasons:
        return None
    newest = sorted(place for place in places if dates[place.source] == confirmed)
    thing = world.graph.thing(iri)
    until = max(ends, default=None)
    return (thing.id, thing.label, thing.type, confirmed or None, until, "; ".join(reasons),
            newest)  # fmt: skip


def _tie_places(world: World, iri: str) -> set[Evidence]:
    return {place for tie in world.ties_of.get(iri, ()) for place in tie.evidence}


def _issue_dates(world: World) -> dict[str, str]:
    """Source id -> its issue date, without those that have none."""
    prefix = terms.ID + "source/"
    return {
        quad.subject.value.removeprefix(prefix): quad.object.value
        for quad in world.graph.store.match(None, terms.ISSUED)
    }
