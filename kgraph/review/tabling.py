"""A queue -> rows of our tables: what is accepted, with the document as source and its places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph.gazetteer import Gazetteer
from kgraph.intake.codes import CodeBook
from kgraph.intake.draft import Draft, ListPlace, NamedThing, Tied, Valued
from kgraph.intake.mapping.kinds import DEFAULTS
from kgraph.intake.places import area_key
from kgraph.intake.recognition import KnownAs, KnownThings, SameQuestion, recognise
from kgraph.intake.rows import Rows, rows_of
from kgraph.names import fold, key
from kgraph.review.queue import THING, TIE, ReviewEntry, ReviewQueue

#: a relation to a place that the register lacks -> the fact that keeps its name
_UNKNOWN_PLACE = {"seated-in": "place", "active-in": "working-area"}
_THING_TABLES = ("networks", "institutions", "projects", "programmes", "events")


class Tabled(NamedTuple):
    """The rows of a document, what is perhaps known already, and what reference bodies it means."""

    rows: Rows
    questions: tuple[SameQuestion, ...]
    same: tuple[tuple[str, str], ...]  # (own id, id of a body of the reference)


def tabled(
    queue: ReviewQueue, source: Mapping[str, str], known: KnownThings, codes: CodeBook,
    places: Gazetteer,
) -> Tabled:  # fmt: skip
    """The rows of what is accepted; `source` is the row of the source itself.

    Nothing is accepted: no rows at all.
    """
    maker = _Drafting(queue, codes, places)
    maker.draft_all()
    draft = maker.draft
    things, questions = recognise(draft.things, known, maker.answers, queue.source)
    rows = rows_of(draft, things, {queue.source: queue.source}, {queue.source: source["title"]})
    for table in rows.values():
        for row in table:
            if "locator" in row:
                row["locator"] = _places(row["locator"], queue.entries)
    if rows.get("sources"):
        rows["sources"] = [dict(source)]
    return Tabled(rows, tuple(questions), _bodies(draft, things, maker.answers, known))


def _places(locator: str, entries: Sequence[ReviewEntry]) -> str:
    """`rows_of` counts rows of a list; here a row is an entry, and its place is the document's."""
    numbers = [int(part.removeprefix("row=")) for part in locator.split(", ")]
    return ", ".join(dict.fromkeys(entries[number].locator for number in numbers))


def _bodies(
    draft: Draft, things: Sequence[KnownAs], answers: Mapping[str, str], known: KnownThings
) -> tuple[tuple[str, str], ...]:
    """Which new things somebody said to be bodies that only the reference names."""
    bodies = {profile.id for profile in known.reference}
    found = []
    for thing, own in zip(draft.things, things, strict=True):
        meant = answers.get(thing.name, "").rpartition("/")[2]
        if own.is_new and meant in bodies:
            found.append((own.id, meant))
    return tuple(found)


class _Drafting:
    """What the accepted entries state, before it is looked up what the graph knows of it."""

    def __init__(self, queue: ReviewQueue, codes: CodeBook, places: Gazetteer) -> None:
        self._queue, self._codes, self._places = queue, codes, places
        self.draft = Draft()
        self.answers: dict[str, str] = {}
        self._at: dict[str, int] = {}
        self._entries = queue.by_id()

    def draft_all(self) -> None:
        """Things first, then those that are the same as one of them, then ties."""
        own = list(enumerate(self._queue.entries))
        things = [(n, e) for n, e in own if e.what == THING and e.counts]
        for number, entry in things:
            if entry.same_as not in self._entries:
                self._thing(number, entry)
        for number, entry in things:
            if entry.same_as in self._entries:
                self._other_name(number, entry)
        for number, entry in own:
            if entry.what == TIE and entry.counts:
                self._tie(number, entry)

    def _thing(self, number: int, entry: ReviewEntry) -> None:
        type_name = entry.type.lower()
        thing = NamedThing(
            type_name, entry.name, entry.kind or DEFAULTS[type_name],
            {"aliases": entry.aliases} if entry.aliases else {},
            [ListPlace(self._queue.source, number)], stated_kind=True,
        )  # fmt: skip
        if entry.same_as:
            self.answers[entry.name] = entry.same_as
        elif entry.known and not entry.same_as:
            thing.given = "/".join(entry.known.rsplit("/", 2)[-2:])
        for at, other in enumerate(self.draft.things):
            if other.type == type_name and key(other.name) == key(entry.name):
                self._at[entry.id] = at
                return
        self._at[entry.id] = len(self.draft.things)
        self.draft.things.append(thing)

    def _other_name(self, number: int, entry: ReviewEntry) -> None:
        """A thing that is another of the document: its name is an alias, if it is another name."""
        at = self._at.get(entry.same_as)
        if at is None:
            self._thing(number, entry._replace(same_as=""))
            return
        self._at[entry.id] = at
        thing = self.draft.things[at]
        thing.spots.append(ListPlace(self._queue.source, number))
        known = [a for a in thing.cells.get("aliases", "").split(" | ") if a]
        if fold(entry.name) not in map(fold, (thing.name, *known)):
            thing.cells["aliases"] = " | ".join([*known, entry.name])

    def _tie(self, number: int, entry: ReviewEntry) -> None:
        first, second = self._at.get(entry.start), self._at.get(entry.end)
        spot = ListPlace(self._queue.source, number)
        cells = {"since": entry.since, "until": entry.until, "role": entry.role}
        if first is None or (entry.end and second is None) or first == second:
            return
        if second is not None:
            self.draft.ties.append(Tied(first, entry.relation, second, cells, [spot]))
            return
        region = self._region(entry)
        if region:
            self.draft.ties.append(Tied(first, entry.relation, -1, cells, [spot], region))
        elif entry.relation in _UNKNOWN_PLACE:
            what = _UNKNOWN_PLACE[entry.relation]
            self.draft.values.append(Valued(first, what, entry.place, "", spot))

    def _region(self, entry: ReviewEntry) -> str:
        """The key of a tie's place: a seat is in a town where one has the name."""
        if entry.relation == "seated-in":
            town = self._places.resolve(entry.place, "gemeinde").key
            if town:
                return town
        return area_key(entry.place, self._places)
