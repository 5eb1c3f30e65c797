"""What is in a region: the material of the checks of `assess`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.holding import matches
from kgraph.measures.presence import WIDER, Present
from kgraph.model import Evidence, Tie
from kgraph.terms import type_name
from kgraph.words.measuring.assessing import TOPIC
from kgraph.words.said import Sayable


class Hit(NamedTuple):
    """Something that meets a check, where that stands, and why it counts."""

    thing: str
    evidence: tuple[Evidence, ...]
    why: Sayable


@dataclass(frozen=True)
class Inventory:
    """What is in a set of districts (of one region, or of all for comparison)."""

    world: World
    present: Present
    districts: Sequence[str]
    region: str
    wide: bool = False

    @cached_property
    def things(self) -> dict[str, tuple[Evidence, ...]]:
        """Things that are in the region, with the places that say so, sorted.

        A thing of a wider region counts only when that region lies within the asked one,
        unless the inventory is `wide`.
        """
        found: dict[str, set[Evidence]] = {}
        inside = set(self.districts)
        for district in self.districts:
            for thing, presence in self.present.by_district.get(district, {}).items():
                ties = [
                    tie for tie in presence.ties
                    if self.wide
                    or presence.how != WIDER
                    or inside.issuperset(self.world.places.territory.covered(tie.object))
                ]  # fmt: skip
                if ties:
                    found.setdefault(thing, set()).update(evidence_of_ties(ties))
        return {thing: tuple(sorted(found[thing])) for thing in sorted(found)}

    def of(self, *types: str) -> list[str]:
        """The things of these types."""
        return [thing for thing in self.things if type_name(thing) in types]

    def actors(self) -> list[str]:
        """Institutions and networks."""
        return self.of("Institution", "Network")

    def kind(self, *kinds: str) -> list[str]:
        """Things of these kinds."""
        return [thing for thing in self.things if self.world.kinds.get(thing) in kinds]

    def tied(self, *relations: str) -> list[tuple[str, Tie]]:
        """The things in the region that the relations lead to, with the ties."""
        return [
            (thing, tie)
            for thing in self.things
            for tie in self.world.ties_of.get(thing, ())
            if tie.relation in relations and tie.object == thing
        ]

    def topic(self, types: Sequence[str], *words: str) -> list[Hit]:
        """Things of these types with a topic whose name has one of the words."""
        label = self.world.graph.label
        return [
            Hit(thing, tie.evidence, TOPIC.of(topic=label(tie.object)))
            for thing in self.of(*types)
            for tie in self.world.topics.get(thing, ())
            if tie.relation in terms.TOPIC_RELATIONS and matches(label(tie.object), words)
        ]
