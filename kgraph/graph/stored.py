"""A handle on a store: labels, types, evidence. All questions start from it.

Only pattern access is used here: it costs microseconds where SPARQL costs hundreds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from kgraph import terms
from kgraph.model import Evidence, Thing
from kgraph.names import bare, fold
from kgraph.store import Store
from kgraph.terms import INDEX, LABELS, ONTOLOGY, type_name
from kgraph.words.said import Sayable

Made = TypeVar("Made")
_SOURCE_PREFIX = terms.ID + "source/"


class Meaning(NamedTuple):
    """What the vocabulary says about a relation."""

    is_tie: bool
    order: int  # its place in the vocabulary


class StoredGraph:
    """Read access to one store, with a small cache of labels, names and relations."""

    def __init__(
        self, store: Store, language: str = "en", say: Callable[[Sayable], None] | None = None
    ) -> None:
        self.store = store
        self.say = say or (lambda _: None)  # what an asker should hear beside the answer
        self.language = language
        self._labels: dict[str, str] = {}
        self._names: list[tuple[str, str]] = []
        self._word_names: list[tuple[str, str]] = []
        self._meanings: dict[str, Meaning] = {}
        self._once: dict[str, Any] = {}

    def bare(self, name: str) -> str:
        """A name folded, umlauts bare; each is folded once."""
        folded: dict[str, str] = self.once("bare", dict)
        if name not in folded:
            folded[name] = bare(fold(name))
        return folded[name]

    def once(self, key: str, make: Callable[[], Made]) -> Made:
        """What `make` gives, made at the first call: what is read of all the graph."""
        if key not in self._once:
            self._once[key] = make()
        found: Made = self._once[key]
        return found

    # -- things ------------------------------------------------------------------------

    def thing(self, iri: str) -> Thing:
        """The reference to a node: IRI, label, type ("Network")."""
        return Thing(iri, self.label(iri), type_name(iri))

    def label(self, iri: str) -> str:
        """The label of a thing or a vocabulary term; the end of the IRI when it has none."""
        found = self._labels.get(iri)
        if found is None:
            found = self._labels[iri] = self._read_label(iri)
        return found

    def names(self) -> list[tuple[str, str]]:
        """(IRI, folded name) of every name of every thing."""
        if not self._names:
            found = self.store.match(None, terms.SEARCH_KEY, None, INDEX)
            self._names = [(quad.subject.value, quad.object.value) for quad in found]
        return self._names

    def word_names(self) -> list[tuple[str, str]]:
        """(IRI, folded words in alphabetical order) of every name of every thing."""
        if not self._word_names:
            found = self.store.match(None, terms.WORD_KEY, None, INDEX)
            self._word_names = [(quad.subject.value, quad.object.value) for quad in found]
        return self._word_names

    def exists(self, iri: str) -> bool:
        """Whether the graph knows the thing."""
        return next(self.store.match(iri, terms.LABEL, None, LABELS), None) is not None

    def kept(self, iri: str) -> str:
        """The IRI that stands for `iri`: another one when it was judged to be the same."""
        replaced = next(self.store.match(iri, terms.REPLACED_BY), None)
        return self.kept(replaced.object.value) if replaced else iri

    def values(self, subject: Any, predicate: str) -> list[str]:
        """The values of a property, each once, in the order of the text."""
        return sorted({quad.object.value for quad in self.store.match(subject, predicate)})

    def meaning(self, relation: str) -> Meaning:
        """What the relation of the code `relation` ("member-of") is."""
        found = self._meanings.get(relation)
        if found is None:
            found = self._meanings[relation] = self._read_meaning(relation)
        return found

    def relation_labels(self) -> RelationLabels:
        """What each relation of the vocabulary is called, by its code."""
        return RelationLabels(self)

    def _read_meaning(self, relation: str) -> Meaning:
        is_tie, order = False, 99
        iri = f"{terms.VOCABULARY}relation/{relation}"
        for quad in self.store.match(iri, None, None, ONTOLOGY):
            if quad.predicate.value == terms.RELATION_CLASS:
                is_tie = quad.object.value == "tie"
            elif quad.predicate.value == terms.SHACL_ORDER:
                order = int(quad.object.value)
        return Meaning(is_tie, order)

    # -- evidence ----------------------------------------------------------------------

    def evidence(self, node: Any) -> list[Evidence]:
        """Where the statement `node` (a tie, mention, fact ...) stands."""
        found = self.store.match(node, terms.DERIVED_FROM)
        return sorted({evidence_of(quad.object.value) for quad in found}, key=evidence_order)

    def mentions(self, iri: str) -> list[Evidence]:
        """Where a thing is mentioned; for an official region, its row in the register."""
        found = {
            evidence
            for quad in self.store.match(None, terms.MENTIONS, iri)
            for evidence in self.evidence(quad.subject)
        }
        return sorted(found.union(self.evidence(iri)), key=evidence_order)

    # -- vocabulary --------------------------------------------------------------------

    def reading(self, relation: str, inverse: bool = False) -> str:
        """How a relation ("member-of") reads: "is member of", or from its object "has member"."""
        iri = f"{terms.VOCABULARY}relation/{relation}"
        property_iri = terms.INVERSE_LABEL if inverse else terms.PREF_LABEL
        return self.text(iri, property_iri) or relation

    def _read_label(self, iri: str) -> str:
        if iri == terms.GERMANY:
            from kgraph.words.places import GERMANY

            return GERMANY.say(self.language)
        quad = next(self.store.match(iri, terms.LABEL, None, LABELS), None)
        if quad is not None:
            return quad.object.value
        for predicate in (terms.PREF_LABEL, terms.LABEL):
            found = self.text(iri, predicate)
            if found:
                return found
        return iri.rpartition("#")[2].rpartition("/")[2]

    def text(self, subject: str, predicate: str) -> str:
        """A literal in the language of the graph, else in German or English; "" without one."""
        literals = [
            (getattr(quad.object, "language", None), quad.object.value)
            for quad in self.store.match(subject, predicate)
        ]
        for language in (self.language, "de", "en"):
            for own, text in literals:
                if own == language:
                    return text
        return literals[0][1] if literals else ""


def evidence_of(passage: str) -> Evidence:
    """Source and locator of a passage IRI."""
    source, _, locator = passage.removeprefix(_SOURCE_PREFIX).partition("#")
    return Evidence(source, locator)


#: more lines than a page has: orders `page=3&line=12` before `page=4&line=1`
_LINES_OF_A_PAGE = 100_000


def evidence_order(evidence: Evidence) -> tuple[str, str, int, str]:
    name, _, place = evidence.locator.partition("=")
    page, _, line = place.partition("&line=")
    first = page.replace("-", ",").split(",")[0]
    number = int(first) if first.isdigit() else 0
    if name == "page":
        number = number * _LINES_OF_A_PAGE + (int(line) if line.isdigit() else 0)
    return evidence.source, name, number, place


class RelationLabels(Mapping[str, str]):
    """Code of a relation -> its label, read when asked for: an answer shows a few of them."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph

    def __getitem__(self, code: str) -> str:
        if not code.isascii() or not code.replace("-", "").isalnum():
            raise KeyError(code)  # text of another kind, and no part of an IRI
        iri = f"{terms.VOCABULARY}relation/{code}"
        if next(self._graph.store.match(iri, terms.IN_SCHEME), None) is None:
            raise KeyError(code)
        return self._graph.label(iri)

    def __iter__(self) -> Iterator[str]:
        scheme = f"{terms.VOCABULARY}relation"
        for quad in self._graph.store.match(None, terms.IN_SCHEME, scheme):
            yield quad.subject.value.rpartition("/")[2]

    def __len__(self) -> int:
        return sum(1 for _ in self)
