"""The hubs of a whole graph: things tied to more than a third of all that have ties."""

from __future__ import annotations

from functools import cached_property

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.projections.hubs import HUB_MINIMUM, is_hub


class Hubs:
    """The rule of kgraph/projections/hubs.py over the things of one graph."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph

    def is_hub(self, degree: int) -> bool:
        """Whether a thing tied to `degree` others is a hub; few ties are no hub at once."""
        return degree >= HUB_MINIMUM and is_hub(degree, self._tied)

    @cached_property
    def all(self) -> frozenset[str]:
        """All hubs of the graph."""
        quads = self._graph.store.match(None, terms.DEGREE, None, terms.INDEX)
        return frozenset(q.subject.value for q in quads if self.is_hub(int(q.object.value)))

    @cached_property
    def _tied(self) -> int:
        """How many things have a tie."""
        return sum(1 for _ in self._graph.store.match(None, terms.DEGREE, None, terms.INDEX))
