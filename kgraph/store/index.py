"""What is computed from the statements so that questions are quick: search keys and neighbours.

It is left out of exports: whoever has the other graphs can compute it again, as `Computing` does
for a store that came without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import StoreUnusable
from kgraph.model import Match
from kgraph.names import key, word_key
from kgraph.store import EmbeddedStore, Store
from kgraph.terms import INDEX, LABELS, ONTOLOGY
from kgraph.words import errors as said

if TYPE_CHECKING:
    from kgraph.store import Result

_NAMES = (terms.PREF_LABEL, terms.ALT_LABEL, terms.HIDDEN_LABEL)
_TITLES = (terms.TITLE, terms.IDENTIFIER_VALUE)
_READ = frozenset({*_NAMES, *_TITLES, terms.TYPE, terms.WITHIN, terms.SUBJECT, terms.OBJECT})
#: classes that decide; of rdf:type nothing else is read
_CLASSES = (terms.TIE, terms.SOURCE, terms.REFERENCE_SOURCE)
_REGION = terms.ID + "region/"


class Statements:
    """The triples that the index is computed from, by predicate."""

    def __init__(self, quads: Iterable[Match]) -> None:
        self._of: dict[str, dict[str, list[Any]]] = {name: defaultdict(list) for name in _READ}
        for quad in quads:
            found = self._of.get(quad.predicate.value)
            if found is not None and quad.graph_name.value != ONTOLOGY:
                found[quad.subject.value].append(quad.object)

    def of(self, predicate: str) -> dict[str, list[Any]]:
        """Subject -> objects."""
        return self._of[predicate]

    def instances(self, iri: str) -> set[str]:
        """What is of a class."""
        types = self.of(terms.TYPE).items()
        return {own for own, some in types if any(one.value == iri for one in some)}

    def names(self) -> set[tuple[str, str]]:
        """(IRI, name) of all names by which things are found."""
        found = {
            (iri, literal.value)
            for predicate in _NAMES
            for iri, literals in self.of(predicate).items()
            if iri.startswith(terms.ID)
            for literal in literals
            if literal.language in ("de", None)
        }
        sources = self.instances(terms.SOURCE)
        found |= {
            (iri, own.value) for p in _TITLES for iri in sources for own in self.of(p).get(iri, ())
        }
        texts = self.instances(terms.REFERENCE_SOURCE)  # found by what they say, not by name
        left_out = self._named_like_their_state() | (texts - sources)
        return {(iri, name) for iri, name in found if iri not in left_out}

    def is_named(self, iri: str, name: str) -> bool:
        """Whether this is a name of the thing already."""
        return name in self._own_names(iri)

    def ties(self) -> set[tuple[str, str]]:
        """(subject, object) of every tie."""
        subjects, objects = self.of(terms.SUBJECT), self.of(terms.OBJECT)
        return {
            (one.value, other.value)
            for tie in self.instances(terms.TIE)
            for one in subjects[tie]
            for other in objects[tie]
        }

    def _named_like_their_state(self) -> set[str]:
        """The Kreis that is the only one of its Land and has its name (Berlin, Hamburg).

        Both are one territory, and the name means the Land.
        """
        inside: dict[str, set[str]] = defaultdict(set)
        for iri, around in self.of(terms.WITHIN).items():
            own = iri.removeprefix(_REGION)
            if own.isdigit() and len(own) == 5:
                for outer in around:
                    inside[outer.value].add(iri)
        alone = {state: iris.pop() for state, iris in inside.items() if len(iris) == 1}
        return {
            district
            for state, district in alone.items()
            if state == district[:-3] and self._own_names(state) & self._own_names(district)
        }

    def _own_names(self, iri: str) -> set[str]:
        both = (self.of(terms.PREF_LABEL), self.of(terms.ALT_LABEL))
        return {literal.value for some in both for literal in some.get(iri, ())}


def index_of(quads: Iterable[Match]) -> list[Match]:
    """The quads of the index graph: keys of names, neighbours by ties, and how many."""
    found = Statements(quads)
    return [*_keys(found.names()), *_neighbours(found.ties())]


def _keys(names: Iterable[tuple[str, str]]) -> Iterator[Match]:
    graph = ox.NamedNode(INDEX)
    of_key, of_words = ox.NamedNode(terms.SEARCH_KEY), ox.NamedNode(terms.WORD_KEY)
    for iri, name in names:
        node = ox.NamedNode(iri)
        for predicate, word in ((of_key, key(name)), (of_words, word_key(name))):
            if word:
                yield cast(Match, ox.Quad(node, predicate, ox.Literal(word), graph))


def _neighbours(ties: Iterable[tuple[str, str]]) -> Iterator[Match]:
    graph = ox.NamedNode(INDEX)
    tied, degree = ox.NamedNode(terms.TIED_TO), ox.NamedNode(terms.DEGREE)
    neighbours: dict[str, set[str]] = defaultdict(set)
    for one, other in ties:
        yield cast(Match, ox.Quad(ox.NamedNode(one), tied, ox.NamedNode(other), graph))
        neighbours[one].add(other)
        neighbours[other].add(one)
    for iri, others in neighbours.items():
        count = ox.Literal(str(len(others - {iri})), datatype=ox.NamedNode(terms.XSD + "integer"))
        yield cast(Match, ox.Quad(ox.NamedNode(iri), degree, count, graph))


class Computing:
    """A store that computes the index of another, once, when it is asked for and not there."""

    def __init__(self, base: Store) -> None:
        self.base = base
        self.path = getattr(base, "path", "")
        self._index: Store | None = None

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Match]:
        if graph != INDEX:
            return self.base.match(subject, predicate, object, graph)
        if self._index is None:
            self._index = self.base if self.base.holds(INDEX) else self._compute()
        return self._index.match(subject, predicate, object, graph)

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        return self.base.query(text, union, **bindings)

    def holds(self, graph: str) -> bool:
        return graph == INDEX or self.base.holds(graph)

    def graphs(self) -> list[str]:
        return sorted({*self.base.graphs(), INDEX})

    def close(self) -> None:
        self.base.close()

    def _compute(self) -> Store:
        base = self.base
        if not base.holds(LABELS):
            raise StoreUnusable(said.NO_GRAPHS)
        own = [quad for name in sorted(_READ - {terms.TYPE}) for quad in base.match(None, name)]
        own += [quad for iri in _CLASSES for quad in base.match(None, terms.TYPE, iri)]
        return EmbeddedStore.memory(index_of(own))
