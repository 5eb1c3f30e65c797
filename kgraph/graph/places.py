"""Which regions a thing is seated or active in, and what lies in a region."""

from __future__ import annotations

from collections import defaultdict

from kgraph import terms
from kgraph.graph.relations import all_relations
from kgraph.graph.stored import StoredGraph

_REGION = terms.ID + "region/"


class Places:
    """Seats and areas of all things, read once."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph
        self.regions: dict[str, list[str]] = defaultdict(list)  # thing -> region IRIs, seats first
        self.inside: dict[str, set[str]] = defaultdict(set)  # region -> what lies directly in it
        for tie in all_relations(graph, ["seated-in"]) + all_relations(graph, ["active-in"]):
            if tie.object not in self.regions[tie.subject]:
                self.regions[tie.subject].append(tie.object)
        for quad in graph.store.match(None, terms.WITHIN):
            self.inside[quad.object.value].add(quad.subject.value)
        for tie in all_relations(graph, ["within"]):
            self.inside[tie.object].add(tie.subject)

    def parts(self, region: str) -> set[str]:
        """The region itself and all that lies in it, at every level."""
        found, queue = {region}, [region]
        while queue:
            fresh = self.inside.get(queue.pop(), set()) - found
            found |= fresh
            queue += fresh
        return found

    def state(self, iri: str) -> str:
        """The IRI of the Land of a thing or region, "" when no source says it."""
        for region in [iri, *self.regions.get(iri, ())]:
            key: str = region.removeprefix(_REGION)
            if key[:2].isdigit() and region.startswith(_REGION):
                return _REGION + key[:2]
        return ""

    def district(self, iri: str) -> str:
        """The IRI of the Kreis of a thing or region, "" when no source says it."""
        for region in [iri, *self.regions.get(iri, ())]:
            key: str = region.removeprefix(_REGION)
            if key[:5].isdigit() and len(key) >= 5 and region.startswith(_REGION):
                return _REGION + key[:5]
        return ""

    def state_label(self, iri: str) -> str:
        """The name of the Land of a thing, "" when no source says it."""
        state = self.state(iri)
        return self._graph.label(state) if state else ""
