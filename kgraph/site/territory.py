"""Regions: what lies in what, what is seated or active where, and which Kreise are near."""

from __future__ import annotations

from collections import defaultdict
from math import asin, cos, radians, sin, sqrt

from kgraph import terms
from kgraph.model import Tie
from kgraph.pictures.exports.elements import position
from kgraph.site.collected import Collected

REGION = terms.ID + "region/"
_EARTH = 6371.0  # km
PLACING = ("seated-in", "active-in")


def official_key(iri: str) -> str:
    """The official key of a region, "" for a self-named one."""
    key = iri.removeprefix(REGION)
    return key if key.isdigit() and iri.startswith(REGION) else ""


class Territory:
    """Regions as the site needs them."""

    def __init__(self, known: Collected) -> None:
        self._known = known
        self.within: dict[str, set[str]] = defaultdict(set)  # region -> regions around it
        self.inside: dict[str, set[str]] = defaultdict(set)
        self.located: dict[str, list[Tie]] = defaultdict(list)  # region -> seats and activities
        self.places: dict[str, list[Tie]] = defaultdict(list)  # thing -> the same, seats first
        for iri in known.things:
            for outer in known.values(iri, terms.WITHIN):
                self._add(iri, outer)
            for tie in known.relations.get(iri, ()):
                if tie.subject == iri and tie.relation == "within":
                    self._add(iri, tie.object)
                elif tie.subject == iri and tie.relation in PLACING:
                    self.located[tie.object].append(tie)
                    self.places[iri].append(tie)
        for some in self.places.values():
            some.sort(key=lambda tie: (PLACING.index(tie.relation), tie.object))

    def _add(self, inner: str, outer: str) -> None:
        if inner != outer:
            self.within[inner].add(outer)
            self.inside[outer].add(inner)

    def parts(self, region: str) -> list[str]:
        """The region and all that lies in it, at every level, sorted."""
        found, queue = {region}, [region]
        while queue:
            fresh = self.inside.get(queue.pop(), set()) - found
            found |= fresh
            queue += fresh
        return sorted(found)

    def wider(self, region: str) -> list[str]:
        """Regions around a region that no key tells: self-named ones."""
        return sorted(iri for iri in self.within.get(region, ()) if not official_key(iri))

    def chain(self, region: str) -> list[str]:
        """The official regions around an official one, the widest first."""
        key = official_key(region)
        return [REGION + key[:length] for length in (2, 5) if length < len(key)]

    def district(self, iri: str) -> str:
        """The Kreis of a thing or region, "" when no source tells one."""
        return self._level(iri, 5)

    def state(self, iri: str) -> str:
        """The Land of a thing or region, "" when no source tells one."""
        return self._level(iri, 2)

    def _level(self, iri: str, digits: int) -> str:
        for region in [iri, *(tie.object for tie in self.places.get(iri, ()))]:
            key = official_key(region)
            if len(key) >= digits:
                return REGION + key[:digits]
        return ""

    def districts(self) -> list[str]:
        """All Kreise, by key."""
        return sorted(iri for iri in self._known.things if len(official_key(iri)) == 5)

    def seated(self, kind: str) -> dict[str, set[str]]:
        """Kreis -> the things of a type ("network") that are seated in it or its parts."""
        found: dict[str, set[str]] = defaultdict(set)
        prefix = f"{terms.ID}{kind}/"
        for iri, ties in self.places.items():
            if iri.startswith(prefix):
                for tie in ties:
                    key = official_key(tie.object)
                    if tie.relation == "seated-in" and len(key) >= 5:
                        found[REGION + key[:5]].add(iri)
        return found

    def centres(self) -> dict[str, tuple[float, float]]:
        """Longitude and latitude of each Kreis that has a centre."""
        found = {iri: position(self._known.graph, iri) for iri in self.districts()}
        return {iri: point for iri, point in found.items() if point}


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two points given as longitude and latitude (haversine).

    >>> round(distance((10.0, 52.0), (11.0, 52.0)))
    68
    """
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    half = sin((d - b) / 2) ** 2 + cos(b) * cos(d) * sin((c - a) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(half))
