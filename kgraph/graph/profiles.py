"""What the graph knows about things that could be one: names, kind, place, ties."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph import terms
from kgraph.graph.places import HERE, PLACING, Places, Way
from kgraph.graph.stored import StoredGraph
from kgraph.identity.profile import Profile
from kgraph.terms import is_reference

_REGION = terms.ID + "region/"


class Profiles:
    """The profiles of all things of some types, read in a few passes over the store."""

    def __init__(self, graph: StoredGraph, types: Sequence[str]) -> None:
        self._prefixes = tuple(f"{terms.ID}{name}/" for name in types)
        self._store = graph.store
        #: pairs of things that some source ties to one another
        self.related: set[tuple[str, str]] = set()
        places = Places(graph)
        self._read_relations()
        kinds = {
            quad.subject.value: quad.object.value.rpartition("/")[2]
            for quad in self._store.match(None, terms.KIND)
        }
        generic = {quad.subject.value for quad in self._store.match(None, terms.GENERIC)}
        names = self._names()
        self._profiles = {
            iri: Profile(
                iri,
                iri.removeprefix(terms.ID).split("/", 1)[0],
                kinds.get(iri, ""),
                tuple(sorted(own, key=lambda name: (len(name), name))),
                frozenset(_districts(places, iri)),
                iri in generic,
                bool(places.districts(iri, (Way.SEAT,))),
            )
            for iri, own in sorted(names.items())
        }
        self.profiles = list(self._profiles.values())

    def known(self, iri: str) -> Profile | None:
        """The profile of a thing, None for one that was merged into another."""
        return self._profiles.get(iri)

    def profile(self, iri: str) -> Profile:
        """The profile of a thing, an empty one when the graph has none."""
        return self._profiles.get(iri) or Profile(iri, iri.split("/")[-2], "", ("",))

    def _names(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for predicate in (terms.PREF_LABEL, terms.ALT_LABEL):
            for quad in self._store.match(None, predicate):
                iri = quad.subject.value
                if iri.startswith(self._prefixes) and not (_is_official(iri) or is_reference(iri)):
                    found.setdefault(iri, set()).add(quad.object.value)
        return found

    def _read_relations(self) -> None:
        subjects = self._by_node(terms.SUBJECT)
        objects = self._by_node(terms.OBJECT)
        for node, relation in self._by_node(terms.RELATION).items():
            if relation.rpartition("/")[2] not in PLACING:
                self.related.add((subjects.get(node, ""), objects.get(node, "")))

    def _by_node(self, predicate: str) -> dict[str, str]:
        found = self._store.match(None, predicate)
        return {quad.subject.value: quad.object.value for quad in found}


def _districts(places: Places, iri: str) -> tuple[str, ...]:
    """The Kreise that tell a body from its namesakes: of its seat, else of its area."""
    found = places.districts(iri, (Way.SEAT,)) or places.districts(iri, HERE)
    return tuple(district.removeprefix(_REGION) for district in found)


def _is_official(iri: str) -> bool:
    """Whether the IRI is a territory of the official register: no candidate for anything."""
    return iri.startswith(_REGION) and iri.removeprefix(_REGION).isdigit()
