"""Where a thing is: the one rule that every door, view, measure and export goes by.

A source places a thing in a region by its seat or by its area of activity. What that means
for a Kreis is said with it, as a `Way`:

seat       its seat lies in the Kreis or in a Gemeinde of it
area       it is active in the Kreis or in a Gemeinde of it
name       only its name says so, and the row's note says that
wider      it is active in a self-named region around the Kreis
authority  the authority of the Kreis ("Landkreis X (Kommune)") is in it or runs it

A thing whose place is a whole Land, or wider, is not thereby in each Kreis of it. A thing can
be in several Kreise, and nothing here picks one of them: `home` tells one only when there is
but one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.relations import all_relations, read_relation, relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory, district_of, level
from kgraph.model import Tie
from kgraph.terms import type_name

PLACING = ("seated-in", "active-in")
#: by what an authority takes part in a network, project or programme
_JOINING = ("member-of", "partner-in", "runs", "coordinates")
_AUTHORITY = "local-authority"


class Way(Enum):
    """How a thing is in a Kreis, the closest way first."""

    SEAT = "seat"
    AREA = "area"
    NAME = "name"
    WIDER = "wider"
    AUTHORITY = "authority"


#: ways in which a source places a thing in the Kreis itself
HERE = (Way.SEAT, Way.AREA, Way.NAME)
#: those, and the self-named regions around it
STATED = (*HERE, Way.WIDER)
_CLOSEST = {way: place for place, way in enumerate(Way)}


class Placing(NamedTuple):
    """A thing in a Kreis: how, by which region a source names, and the statements behind it."""

    way: Way
    district: str
    region: str
    ties: tuple[Tie, ...]


class Spot(NamedTuple):
    """A point for a thing: longitude and latitude, the regions it stands for, is it a seat."""

    longitude: float
    latitude: float
    regions: tuple[str, ...]
    is_seat: bool


class Places:
    """The places of the things of one graph, read when asked for."""

    def __init__(self, graph: StoredGraph) -> None:
        self.graph = graph
        self.territory = Territory(graph)
        self._at: dict[str, list[Tie]] = {}

    # -- what sources state --------------------------------------------------------------

    @cached_property
    def stated(self) -> Mapping[str, tuple[Tie, ...]]:
        """Thing -> its statements of seat and area of activity, seats first."""
        found: dict[str, list[Tie]] = {}
        for tie in all_relations(self.graph, PLACING):
            found.setdefault(self.graph.kept(tie.subject), []).append(tie)
        return {thing: tuple(sorted(some, key=_seats_first)) for thing, some in found.items()}

    def at(self, region: str) -> list[Tie]:
        """The statements of seat and activity that name just this region, in their order."""
        if region not in self._at:
            self._at[region] = self._read_at(region)
        return self._at[region]

    def _read_at(self, region: str) -> list[Tie]:
        found = []
        for quad in self.graph.store.match(None, terms.OBJECT, region):
            relations = self.graph.store.match(quad.subject.value, terms.RELATION)
            if any(one.object.value.rpartition("/")[2] in PLACING for one in relations):
                tie = read_relation(self.graph, quad.subject.value)
                found.append(tie._replace(subject=self.graph.kept(tie.subject)))
        return sorted(found, key=_seats_first)

    def within(self, region: str) -> Iterator[tuple[bool, Tie]]:
        """What is seated or active in a region: (by a wider region, statement).

        First the region and its parts, then the self-named regions around it.
        """
        for part in self.territory.parts(region):
            yield from ((False, tie) for tie in self.at(part))
        for around in self.territory.wider(region):
            yield from ((True, tie) for tie in self.at(around))

    # -- Kreise --------------------------------------------------------------------------

    @cached_property
    def placings(self) -> Mapping[str, tuple[Placing, ...]]:
        """Thing -> how it is in which Kreis, the closest way first; one entry a way and Kreis."""
        found: dict[str, list[Placing]] = {}
        for thing, ties in self.stated.items():
            found.setdefault(thing, []).extend(self._by_statement(ties))
        for thing, placings in self._by_authority().items():
            found.setdefault(thing, []).extend(placings)
        return {thing: tuple(_joined(some)) for thing, some in sorted(found.items())}

    @cached_property
    def in_district(self) -> Mapping[str, Mapping[str, tuple[Placing, ...]]]:
        """Kreis -> thing -> how it is there, the closest way first."""
        found: dict[str, dict[str, list[Placing]]] = {}
        for thing, placings in self.placings.items():
            for placing in placings:
                found.setdefault(placing.district, {}).setdefault(thing, []).append(placing)
        return {
            district: {thing: tuple(some) for thing, some in things.items()}
            for district, things in sorted(found.items())
        }

    def districts(self, thing: str, ways: Iterable[Way] = STATED) -> tuple[str, ...]:
        """The Kreise a thing is in by one of `ways`, the closest way first; a Kreis is itself."""
        if type_name(thing) == "Region":
            return self.territory.covered(thing) if level(thing) != "state" else ()
        wanted = set(ways)
        found = (p.district for p in self.placings.get(thing, ()) if p.way in wanted)
        return tuple(dict.fromkeys(found))

    def things_in(self, region: str) -> Mapping[str, Way]:
        """Thing -> the closest way in which it is in a region of any size.

        Only what names the region, its parts or the regions around it is read.
        """
        found: dict[str, Way] = {}
        for is_wider, tie in self.within(region):
            way = Way.WIDER if is_wider else _way(tie)
            found[tie.subject] = min(way, found.get(tie.subject, way), key=_CLOSEST.__getitem__)
        if level(region) == "district":
            for thing in self._joined_by_authority(region):
                found.setdefault(thing, Way.AUTHORITY)
        return found

    def home(self, thing: str) -> str:
        """The one Kreis of a thing: of its seat, else of its area; "" when there are several."""
        for ways in ((Way.SEAT,), HERE, STATED):
            found = self.districts(thing, ways)
            if found:
                return found[0] if len(found) == 1 else ""
        return ""

    def spot(self, thing: str) -> Spot | None:
        """Where a thing is drawn: at its seat, without one at its area of activity.

        With several, or a self-named region, the middle of them all; None where no centre
        is known. An official region is drawn at its own centre.
        """
        ties = self.stated.get(thing, ())
        seats = [tie for tie in ties if tie.relation == "seated-in"]
        regions = tuple(dict.fromkeys(tie.object for tie in seats or ties))
        if not regions and level(thing) != "own":
            regions = (thing,)
        points = [
            point
            for region in regions
            for point in (self.territory.covered(region) if level(region) == "own" else (region,))
        ]
        middle = self.territory.middle(tuple(points))
        return Spot(*middle, regions, bool(seats)) if middle else None

    # -- Länder --------------------------------------------------------------------------

    def states(self, thing: str) -> tuple[str, ...]:
        """The Länder of a thing: of its seats, and without any of its areas; sorted."""
        if type_name(thing) == "Region":
            return self.territory.states(thing)
        ties = self.stated.get(thing, ())
        seats = [tie for tie in ties if tie.relation == "seated-in"]
        found = {state for tie in seats or ties for state in self.territory.states(tie.object)}
        return tuple(sorted(found))

    # -- reading -------------------------------------------------------------------------

    def _by_statement(self, ties: Iterable[Tie]) -> Iterator[Placing]:
        for tie in ties:
            kind = level(tie.object)
            if kind in ("district", "municipality"):
                yield Placing(_way(tie), district_of(tie.object), tie.object, (tie,))
            elif kind == "own":
                for outer in self.territory.surrounding(tie.object):
                    if level(outer) == "district":  # a part of one Kreis
                        yield Placing(_way(tie), district_of(outer), tie.object, (tie,))
                for district in self.territory.covered(tie.object):
                    yield Placing(Way.WIDER, district, tie.object, (tie,))

    def _by_authority(self) -> dict[str, list[Placing]]:
        """What the authority of a Kreis is in or runs; the Kreis is where its own place lies."""
        found: dict[str, list[Placing]] = {}
        for district in self.territory.districts:
            for thing, ties in self._joined_by_authority(district).items():
                placing = Placing(Way.AUTHORITY, district, district, ties)
                found.setdefault(thing, []).append(placing)
        return found

    def _joined_by_authority(self, district: str) -> dict[str, tuple[Tie, ...]]:
        """Thing -> what says that the authority of this Kreis is in it or runs it."""
        found: dict[str, tuple[Tie, ...]] = {}
        for own in self.at(district):
            if self._is_authority(own.subject):
                for tie in relations_of(self.graph, own.subject):
                    if tie.relation in _JOINING and tie.subject == own.subject:
                        thing = self.graph.kept(tie.object)
                        found[thing] = (*found.get(thing, ()), tie, own)
        return found

    def _is_authority(self, thing: str) -> bool:
        """Whether a thing is the local authority of somewhere, by name."""
        store = self.graph.store
        kind = f"{terms.VOCABULARY}institution-kind/{_AUTHORITY}"
        is_one = next(store.match(thing, terms.KIND, kind), None) is not None
        return is_one and next(store.match(thing, terms.GENERIC), None) is None


def _way(tie: Tie) -> Way:
    """How a statement about a Kreis or Gemeinde places a thing there."""
    if "Namen" in tie.note.split():  # "Gebiet nur aus dem Namen": docs/data.md
        return Way.NAME
    return Way.SEAT if tie.relation == "seated-in" else Way.AREA


def _seats_first(tie: Tie) -> tuple[int, Tie]:
    return PLACING.index(tie.relation), tie


def _joined(placings: Iterable[Placing]) -> list[Placing]:
    """One placing for each way and Kreis, with all statements behind it, the closest first."""
    found: dict[tuple[Way, str], list[Placing]] = {}
    for placing in placings:
        found.setdefault((placing.way, placing.district), []).append(placing)
    joined = []
    for some in found.values():
        ties = tuple(dict.fromkeys(tie for placing in some for tie in placing.ties))
        joined.append(some[0]._replace(ties=ties))
    return sorted(joined, key=lambda placing: (_CLOSEST[placing.way], placing.district))
