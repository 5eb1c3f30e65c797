"""Which districts a region has, and which regions contain a district."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kgraph import terms
from kgraph.graph.stored import StoredGraph

_REGION = terms.ID + "region/"


@dataclass(frozen=True)
class Territory:
    """Official districts (Kreise) and what lies in what.

    Regions overlap: a district lies in its Land and in any number of self-named regions.
    """

    within: Mapping[str, frozenset[str]]  # region -> regions it directly lies in
    parts: Mapping[str, frozenset[str]]  # region -> regions directly in it
    all_districts: tuple[str, ...]

    @classmethod
    def read(cls, graph: StoredGraph) -> Territory:
        """Read the regions of a graph."""
        within: dict[str, set[str]] = {}
        parts: dict[str, set[str]] = {}
        for quad in graph.store.match(None, terms.WITHIN):
            within.setdefault(quad.subject.value, set()).add(quad.object.value)
            parts.setdefault(quad.object.value, set()).add(quad.subject.value)
        districts = {
            quad.subject.value
            for quad in graph.store.match(None, terms.TYPE, terms.REGION)
            if level(quad.subject.value) == "district"
        }
        return cls(
            {region: frozenset(some) for region, some in within.items()},
            {region: frozenset(some) for region, some in parts.items()},
            tuple(sorted(districts)),
        )

    def districts(self, region: str) -> tuple[str, ...]:
        """The districts a thing is in that names `region`, sorted.

        A Gemeinde gives its Kreis, a self-named region the Kreise that a source puts into it.
        A Land or anything wider gives none: who works in all of Bavaria is named nowhere as
        a presence in each of its districts.
        """
        kind = level(region)
        if kind == "district":
            return (region,)
        if kind == "municipality":
            return (_REGION + key(region)[:5],)
        return () if kind == "state" else self.covered(region)

    def covered(self, region: str) -> tuple[str, ...]:
        """All districts of a region, those of a Land included, sorted."""
        kind = level(region)
        if kind in ("district", "municipality"):
            return self.districts(region)
        if kind == "state":
            return tuple(d for d in self.all_districts if key(d)[:2] == key(region))
        found: set[str] = set()
        seen, waiting = {region}, [region]
        while waiting:
            for part in sorted(self.parts.get(waiting.pop(), ())):
                if level(part) == "own" and part not in seen:
                    seen.add(part)
                    waiting.append(part)
                elif level(part) != "own":
                    found.update(self.covered(part))
        return tuple(sorted(found))


def key(region: str) -> str:
    """The official key of a region, or the slug of a self-named one."""
    return region.removeprefix(_REGION)


def state_of(district: str) -> str:
    """The Land of a district."""
    return _REGION + key(district)[:2]


def level(region: str) -> str:
    """ "state", "district" or "municipality" by the official key; "own" for a self-named one."""
    text = key(region)
    if not text.isdigit():
        return "own"
    return {2: "state", 5: "district"}.get(len(text), "municipality")
