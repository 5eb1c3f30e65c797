"""How well a project from elsewhere fits a region, and why: for `transfer`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import distance
from kgraph.graph.world import World
from kgraph.measures.holding import MISSING, folded_label, folded_matches, hold
from kgraph.measures.partners import together
from kgraph.measures.presence import Present
from kgraph.measures.template import Expectation
from kgraph.model import Evidence
from kgraph.words.measuring import transferring as words
from kgraph.words.said import Sayable

_LASTED = ("transferred", "institutionalised", "continued")
_NEXT_DOOR = 60.0  # km between the centres of two Kreise
_TOPIC, _GROUP, _LACKING, _LASTING, _SORT, _NEAR = 2.0, 2.0, 2.0, 1.0, 0.5, 0.5


class Reason(NamedTuple):
    """Points for one trait that a project and a region share, in words, with the places."""

    points: float
    said: Sayable
    evidence: tuple[Evidence, ...]


class Need:
    """What documents say that a region lacks, and what they say of its people and economy."""

    def __init__(
        self, world: World, present: Present, districts: Sequence[str], region: str,
        expected: Sequence[Expectation],
    ) -> None:  # fmt: skip
        self._world = world
        self._districts = districts
        self._regions = (region, *districts)
        things = together(present, districts)
        held = [hold(present, things, e) for e in expected if e.about == "topic"]
        self._lacking = [own.expectation for own in held if own.status == MISSING]

    def reasons(self, project: str, covered: set[str]) -> Iterator[Reason]:
        """Why a project that runs in the Kreise `covered` fits, the strongest first."""
        yield from self._topics(project)
        yield from self._people(project)
        yield from self._lasted(project)
        yield from self._places(covered)

    def _topics(self, project: str) -> Iterator[Reason]:
        """Topics that no document names here."""
        language = self._world.graph.language
        for expected in self._lacking:
            for tie in self._world.topics.get(project, ()):
                label = self._world.graph.label(tie.object)
                folded = folded_label(self._world, tie.object)
                if tie.relation in terms.TOPIC_RELATIONS and folded_matches(folded, expected.match):
                    field = expected.labels[language]
                    said = words.LACKING.of(topic=label, field=field)
                    yield Reason(_LACKING, said, tie.evidence)
                    break

    def _people(self, project: str) -> Iterator[Reason]:
        """Target groups and sectors that documents name for the region, too."""
        label = self._world.graph.label
        for tie in self._world.topics.get(project, ()):
            for own in self._named_here.get(tie.object, ()):
                said = words.NAMED_HERE.of(what=label(tie.object))
                yield Reason(_GROUP, said, (*tie.evidence, *own))

    @cached_property
    def _named_here(self) -> Mapping[str, list[tuple[Evidence, ...]]]:
        found: dict[str, list[tuple[Evidence, ...]]] = {}
        for region in self._regions:
            own = (*self._world.topics.get(region, ()), *self._world.sectors.get(region, ()))
            for tie in own:
                found.setdefault(tie.object, [tie.evidence])
        return found

    def _lasted(self, project: str) -> Iterator[Reason]:
        graph = self._world.graph
        for status in graph.values(project, terms.STATUS):
            if status.rpartition("/")[2] in _LASTED:
                said = words.LASTED.of(status=graph.label(status))
                yield Reason(_LASTING, said, tuple(graph.mentions(project)))

    def _places(self, covered: set[str]) -> Iterator[Reason]:
        """It runs in a Kreis of the same sort, and not far away."""
        graph = self._world.graph
        sorts = {_sort(graph, district) for district in self._districts}
        if len(sorts) == 1 and sorts & {_sort(graph, district) for district in covered}:
            yield Reason(_SORT, words.SAME_SORT.of(sort=min(sorts)), ())
        near = self._nearest(covered)
        if near is not None and near[0] <= _NEXT_DOOR:
            said = words.NEXT_DOOR.of(district=graph.label(near[1]), km=round(near[0]))
            yield Reason(_NEAR, said, ())

    def _nearest(self, covered: set[str]) -> tuple[float, str] | None:
        centre = self._world.places.territory.centre
        return min(
            (
                (distance(one, other), district)
                for own in self._districts
                if (one := centre(own))
                for district in sorted(covered)
                if (other := centre(district))
            ),
            default=None,
        )


def _sort(graph: StoredGraph, district: str) -> str:
    kinds = graph.values(district, terms.KIND)
    return graph.label(kinds[0]) if kinds else ""
