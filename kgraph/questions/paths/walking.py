"""Who is one tie away: the neighbourhoods that a search for chains walks.

Without conditions the precomputed neighbours of the index answer, one look-up a node, so a
search touches only what it reaches. Conditions (a date, a source, regions as connections)
need the ties themselves.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.graph.hubs import Hubs
from kgraph.graph.periods import holds_at
from kgraph.graph.relations import read_relation
from kgraph.graph.stored import StoredGraph
from kgraph.model import Tie
from kgraph.terms import INDEX

#: relations of structure that connect when structure may: what belongs to what, not topics
STRUCTURAL = (
    "part-of", "continues", "succeeds", "presented-at", "held-at", "located-at", "uses",
    "guided-by",
)  # fmt: skip
#: relations of structure that connect when regions may
TERRITORIAL = ("seated-in", "active-in", "within")


class Conditions(NamedTuple):
    """Which ties count."""

    at: str = ""
    source: str = ""
    through_regions: bool = False
    through_structure: bool = False

    @property
    def any(self) -> bool:
        """Whether there is a condition at all."""
        return bool(self.at or self.source or self.through_regions or self.through_structure)

    @property
    def structure(self) -> tuple[str, ...]:
        """The relations of structure that connect, too."""
        own = STRUCTURAL if self.through_structure else ()
        return own + TERRITORIAL if self.through_regions else own


class Limits(NamedTuple):
    """How many chains, how long, through what and around what."""

    paths: int = 3
    max_hops: int = 6
    via: Collection[str] = ()
    avoid: Collection[str] = ()
    asked: tuple[tuple[str, str], ...] = ()  # option and text, as it was asked for

    def but(self, **changed: Any) -> Limits:
        """The same with something changed."""
        return self._replace(**changed)

    def option(self, name: str) -> str:
        """The option "avoid" or "via" as it was asked for."""
        texts = [text for option, text in self.asked if option == name]
        return " ".join(f"--{name} {text}" for text in texts) or f"--{name}"


class Walk:
    """Neighbourhoods of one graph under conditions, remembered as they are read."""

    def __init__(self, graph: StoredGraph, conditions: Conditions | None = None) -> None:
        self.graph = graph
        self.conditions = conditions or Conditions()
        self._neighbours: dict[str, frozenset[str]] = {}
        self._degrees: dict[str, int] = {}
        self._hubs = Hubs(graph)

    def neighbours(self, iri: str) -> Collection[str]:
        """What is one tie away from `iri`."""
        found = self._neighbours.get(iri)
        if found is None:
            found = self._neighbours[iri] = frozenset(self._read(iri) - {iri})
        return found

    def degree(self, iri: str) -> int:
        """How many things a thing is tied to, conditions or not: what makes it a hub."""
        found = self._degrees.get(iri)
        if found is None:
            quad = next(self.graph.store.match(iri, terms.DEGREE, None, INDEX), None)
            found = self._degrees[iri] = int(quad.object.value) if quad else 0
        return found

    def is_hub(self, iri: str) -> bool:
        """Whether so much is tied to a thing that to share it says little."""
        return self._hubs.is_hub(self.degree(iri))

    def ties(self, first: str, second: str) -> list[Tie]:
        """The ties between two things that meet the conditions, read from the smaller side."""
        if self.degree(first) > self.degree(second):
            first, second = second, first
        store = self.graph.store
        nodes = set()
        for own, other in ((terms.SUBJECT, terms.OBJECT), (terms.OBJECT, terms.SUBJECT)):
            for quad in store.match(None, own, first):
                if next(store.match(quad.subject.value, other, second), None) is not None:
                    nodes.add(quad.subject.value)
        ties = [read_relation(self.graph, node) for node in sorted(nodes)]
        return [tie for tie in ties if self._counts(tie)]

    def _read(self, iri: str) -> set[str]:
        store = self.graph.store
        if not self.conditions.any:
            found = {quad.object.value for quad in store.match(iri, terms.TIED_TO, None, INDEX)}
            found.update(q.subject.value for q in store.match(None, terms.TIED_TO, iri, INDEX))
            return found
        nodes = {
            quad.subject.value
            for end in (terms.SUBJECT, terms.OBJECT)
            for quad in store.match(None, end, iri)
        }
        ties = (read_relation(self.graph, node) for node in nodes)
        found = {tie.other(iri) for tie in ties if self._counts(tie)}
        if self.conditions.through_regions:
            found.update(q.object.value for q in store.match(iri, terms.WITHIN))
            found.update(q.subject.value for q in store.match(None, terms.WITHIN, iri))
        return found

    def _counts(self, tie: Tie) -> bool:
        conditions = self.conditions
        is_way = self.graph.meaning(tie.relation).is_tie or tie.relation in conditions.structure
        if not is_way or (conditions.at and not holds_at(tie, conditions.at)):
            return False
        return not conditions.source or any(e.source == conditions.source for e in tie.evidence)
