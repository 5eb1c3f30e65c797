"""Where single things stand: the rule of `places` for one thing at a time.

`Places` reads all statements at once, for views and measures. A list of a few things wants
a few: this reads the direct triples of seat and activity. `tests/test_lists.py` holds both
against one another over all things and all Kreise.
"""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory, district_of, level, official_key, state_of

SEATED_IN = terms.KG + "seatedIn"
ACTIVE_IN = terms.KG + "activeIn"


class Whereabouts:
    """The regions, Kreise and Länder in which single things are seated or active."""

    def __init__(self, graph: StoredGraph, territory: Territory) -> None:
        self._graph = graph
        self._territory = territory
        self._districts: dict[str, tuple[str, ...]] = {}
        self._states: dict[str, tuple[str, ...]] = {}

    def regions(self, thing: str) -> list[str]:
        """The regions that sources name as its seat, then those as its area of activity."""
        found = []
        for predicate in (SEATED_IN, ACTIVE_IN):
            found += sorted(q.object.value for q in self._graph.store.match(thing, predicate))
        return list(dict.fromkeys(found))

    def districts(self, thing: str) -> list[str]:
        """The Kreise in which it is seated or active (not those of a wider region)."""
        found = (d for region in self.regions(thing) for d in self._districts_of(region))
        return list(dict.fromkeys(found))

    def states(self, thing: str) -> list[str]:
        """The Länder in which it is seated or active, sorted."""
        return sorted({s for region in self.regions(thing) for s in self._states_of(region)})

    def _districts_of(self, region: str) -> tuple[str, ...]:
        """The Kreis that a place is or lies in: of a self-named region the one it is a part of."""
        if region not in self._districts:
            places = (region,) if official_key(region) else self._territory.surrounding(region)
            found = {district_of(place) for place in places} - {""}
            self._districts[region] = tuple(sorted(found))
        return self._districts[region]

    def _states_of(self, region: str) -> tuple[str, ...]:
        """The Länder that a place is in or that hold all Kreise of it."""
        if region not in self._states:
            found: set[str] = set()
            for place in (region, *self._territory.surrounding(region)):
                states = self._territory.states(place)
                if level(place) != "own":
                    found.add(state_of(place))
                elif len(states) == 1:
                    found.update(states)
            self._states[region] = tuple(sorted(found))
        return self._states[region]
