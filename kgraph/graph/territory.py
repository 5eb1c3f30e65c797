"""What lies in what: official regions and those that people name themselves.

Regions overlap: a Kreis lies in its Land and in any number of self-named regions. What a
region contains is what the register or a source says, at every level; a self-named region
is a part of a Land, too, when all Kreise that sources put into it lie in that Land.
"""

from __future__ import annotations

import re
from functools import cached_property
from math import asin, cos, radians, sin, sqrt

from kgraph import terms
from kgraph.graph.stored import StoredGraph

REGION = terms.ID + "region/"
GERMANY = terms.GERMANY
_LEVELS = {2: "state", 5: "district"}
_EARTH = 6371.0  # km
_POINT = re.compile(r"POINT\((\S+) (\S+)\)")


def key(region: str) -> str:
    """The official key of a region, or the slug of a self-named one."""
    return region.removeprefix(REGION)


def official_key(iri: str) -> str:
    """The official key of a region, "" for anything else."""
    own = iri.removeprefix(REGION)
    return own if own != iri and own.isdigit() else ""


def level(region: str) -> str:
    """ "state", "district" or "municipality" by the official key; "own" for a self-named one."""
    own = official_key(region)
    return _LEVELS.get(len(own), "municipality") if own else "own"


def state_of(region: str) -> str:
    """The Land of an official region."""
    return REGION + key(region)[:2]


def district_of(region: str) -> str:
    """The Kreis of a Kreis or Gemeinde, "" for any other region."""
    own = official_key(region)
    return REGION + own[:5] if len(own) >= 5 else ""


class Territory:
    """The regions of one graph, read when asked for and remembered."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph
        self._inside: dict[str, tuple[str, ...]] = {}
        self._around: dict[str, tuple[str, ...]] = {}
        self._covered: dict[str, tuple[str, ...]] = {}
        self._centres: dict[str, tuple[float, float] | None] = {}

    @cached_property
    def districts(self) -> tuple[str, ...]:
        """All Kreise, by key."""
        found = self._graph.store.match(None, terms.TYPE, terms.REGION)
        iris = {quad.subject.value for quad in found}
        return tuple(sorted(iri for iri in iris if level(iri) == "district"))

    @cached_property
    def own(self) -> tuple[str, ...]:
        """All self-named regions that a source puts something into or that are in something."""
        found = self._graph.store.match(None, terms.TYPE, terms.REGION)
        return tuple(sorted({q.subject.value for q in found if level(q.subject.value) == "own"}))

    def inside(self, region: str) -> tuple[str, ...]:
        """The regions directly in a region, sorted."""
        if region not in self._inside:
            found = {q.subject.value for q in self._graph.store.match(None, terms.WITHIN, region)}
            self._inside[region] = tuple(sorted(found - {region}))
        return self._inside[region]

    def around(self, region: str) -> tuple[str, ...]:
        """The regions a region lies directly in, sorted."""
        if region not in self._around:
            found = {q.object.value for q in self._graph.store.match(region, terms.WITHIN)}
            self._around[region] = tuple(sorted(found - {region}))
        return self._around[region]

    def parts(self, region: str) -> tuple[str, ...]:
        """The region and all that lies in it, at every level, sorted."""
        if region == GERMANY:
            every = self._graph.store.match(None, terms.TYPE, terms.REGION)
            return tuple(sorted({quad.subject.value for quad in every}))
        found, queue = {region}, [region]
        if level(region) == "state":
            own = [iri for iri in self.own if self.states(iri) == (region,)]
            found.update(own)
            queue += own
        while queue:
            fresh = set(self.inside(queue.pop())) - found
            found |= fresh
            queue += fresh
        return tuple(sorted(found))

    def surrounding(self, region: str) -> tuple[str, ...]:
        """All that a region lies in, at every level, sorted."""
        found: set[str] = set()
        queue = [region]
        while queue:
            fresh = set(self.around(queue.pop())) - found
            found |= fresh
            queue += fresh
        return tuple(sorted(found - {region}))

    def wider(self, region: str) -> tuple[str, ...]:
        """Self-named regions around a region, at every level, sorted.

        Around a Kreis is each that covers it; a Land has none around it.
        """
        if level(region) == "district":
            return tuple(own for own in self.own if region in self.covered(own))
        return tuple(iri for iri in self.surrounding(region) if level(iri) == "own")

    def covered(self, region: str) -> tuple[str, ...]:
        """The Kreise of a region, sorted: its own for a Gemeinde, those in it for a larger one."""
        if region not in self._covered:
            if region == GERMANY:
                found = set(self.districts)
            elif level(region) == "state":
                found = {iri for iri in self.districts if state_of(iri) == region}
            else:
                found = {district_of(part) for part in self.parts(region)} - {""}
            self._covered[region] = tuple(sorted(found))
        return self._covered[region]

    def states(self, region: str) -> tuple[str, ...]:
        """The Länder of a region, sorted; () for a self-named one without stated Kreise."""
        if official_key(region):
            return (state_of(region),)
        return tuple(sorted({state_of(district) for district in self.covered(region)}))

    def chain(self, region: str) -> list[str]:
        """The official regions around an official one, the widest first."""
        own = official_key(region)
        return [REGION + own[:length] for length in (2, 5) if length < len(own)]

    def centre(self, region: str) -> tuple[float, float] | None:
        """Longitude and latitude of the centre of an official region."""
        if region not in self._centres:
            self._centres[region] = self._read_centre(region)
        return self._centres[region]

    def _read_centre(self, region: str) -> tuple[float, float] | None:
        for geometry in self._graph.values(region, terms.HAS_CENTROID):
            for text in self._graph.values(geometry, terms.AS_WKT):
                if point := _POINT.fullmatch(text):
                    return float(point[1]), float(point[2])
        return None

    def middle(self, regions: tuple[str, ...]) -> tuple[float, float] | None:
        """The mean of the centres of some regions, those without a centre left out."""
        centres = [centre for region in regions if (centre := self.centre(region))]
        if not centres:
            return None
        count = len(centres)
        return sum(lon for lon, _ in centres) / count, sum(lat for _, lat in centres) / count


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two points given as longitude and latitude (haversine).

    >>> round(distance((10.0, 52.0), (11.0, 52.0)))
    68
    """
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    half = sin((d - b) / 2) ** 2 + cos(b) * cos(d) * sin((c - a) / 2) ** 2
    return 2 * _EARTH * asin(sqrt(half))
