"""What measures read from the graph: the ties, and plain facts about the things they join."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kgraph import terms
from kgraph.graph.hubs import Hubs
from kgraph.graph.places import Places
from kgraph.graph.relations import all_relations, all_ties
from kgraph.graph.stored import StoredGraph
from kgraph.graph.things import things
from kgraph.model import Evidence, Tie
from kgraph.projections import Facts
from kgraph.terms import type_name


@dataclass(frozen=True)
class World:
    """One graph as measures see it; everything is read once, when first asked for."""

    graph: StoredGraph

    @cached_property
    def beside(self) -> dict[type, Any]:
        """What others compute of the whole world and keep with it, by its class."""
        return {}

    @cached_property
    def ties(self) -> list[Tie]:
        """Every stated tie."""
        return all_ties(self.graph)

    @cached_property
    def structure(self) -> list[Tie]:
        """Stated relations of structure that measures use."""
        codes = (
            "part-of", "continues", "succeeds", "has-target-group", "classified-as",
            *terms.TOPIC_RELATIONS,
        )  # fmt: skip
        return all_relations(self.graph, codes)

    @cached_property
    def places(self) -> Places:
        """Where things are, and what lies in what."""
        return Places(self.graph)

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """Thing -> code of its kind ("ihk"); of several the first in the alphabet."""
        found: dict[str, str] = {}
        for quad in self.graph.store.match(None, terms.KIND):
            thing, code = quad.subject.value, quad.object.value.rpartition("/")[2]
            found[thing] = min(code, found.get(thing, code))
        return found

    @cached_property
    def hubs(self) -> frozenset[str]:
        """Things tied to so many that to share them says little."""
        return Hubs(self.graph).all

    @cached_property
    def districts(self) -> Mapping[str, tuple[str, ...]]:
        """Thing -> the Kreise a source places it in, also by a wider region, the closest first."""
        found = {thing: self.places.districts(thing) for thing in self.places.placings}
        return {thing: districts for thing, districts in found.items() if districts}

    @cached_property
    def topics(self) -> Mapping[str, tuple[Tie, ...]]:
        """Thing -> its statements of topics and target groups."""
        found: dict[str, list[Tie]] = {}
        for tie in self.structure:
            if tie.relation in (*terms.TOPIC_RELATIONS, "has-target-group"):
                found.setdefault(tie.subject, []).append(tie)
        return {thing: tuple(some) for thing, some in found.items()}

    @cached_property
    def sectors(self) -> Mapping[str, tuple[Tie, ...]]:
        """Region -> the sectors that a source gives it."""
        found: dict[str, list[Tie]] = {}
        for tie in all_relations(self.graph, ("has-sector",)):
            found.setdefault(tie.subject, []).append(tie)
        return {thing: tuple(some) for thing, some in found.items()}

    @cached_property
    def presented(self) -> list[Tie]:
        """What was presented at which event."""
        return all_relations(self.graph, ("presented-at",))

    @cached_property
    def types_of(self) -> Mapping[str, frozenset[str]]:
        """Thing -> the types of a typology that a source classifies it as."""
        found: dict[str, set[str]] = {}
        for tie in self.structure:
            if tie.relation == "classified-as":
                found.setdefault(tie.subject, set()).add(tie.object)
        return {thing: frozenset(some) for thing, some in found.items()}

    @cached_property
    def facts(self) -> Facts:
        """What projections need to know."""
        wholes: dict[str, str] = {}
        for tie in self.structure:
            same = type_name(tie.subject) == type_name(tie.object)
            if tie.relation == "part-of" and same:
                whole = wholes.get(tie.subject, tie.object)
                wholes[tie.subject] = min(whole, tie.object)
        ends = {end for tie in self.ties for end in (tie.subject, tie.object)}
        types = {iri: type_name(iri) for iri in ends | set(self.districts) | set(wholes)}
        types.update({iri: type_name(iri) for iri in wholes.values()})
        return Facts(types, self.kinds, self.districts, wholes)

    @cached_property
    def ties_of(self) -> Mapping[str, tuple[Tie, ...]]:
        """Thing -> its ties."""
        found: dict[str, list[Tie]] = {}
        for tie in self.ties:
            for end in {tie.subject, tie.object}:
                found.setdefault(end, []).append(tie)
        return {thing: tuple(some) for thing, some in found.items()}

    def things(self, *types: str) -> list[str]:
        """All things of these types ("Network"), sorted."""
        return things(self.graph, *types)


def evidence_of_ties(ties: Iterable[Tie]) -> list[Evidence]:
    """The places behind some ties, each once, by source and place."""
    from kgraph.graph.stored import evidence_order

    return sorted({e for tie in ties for e in tie.evidence}, key=evidence_order)
