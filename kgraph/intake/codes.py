"""The words of the vocabularies as people write them -> the codes that tables want."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph import terms
from kgraph.model import Match
from kgraph.names import fold
from kgraph.rdf import vocabulary
from kgraph.words.intake.headings import KIND_NAMES

_INVERSE_LABEL = terms.KG + "inverseLabel"
_SCHEMES = {
    "network-kind": "network", "institution-kind": "institution", "project-kind": "project",
    "programme-kind": "programme", "event-kind": "event",
}  # fmt: skip


class RelationWord(NamedTuple):
    """How a word for a relation reads: its code, and whether it is said from the object's side."""

    relation: str
    inverse: bool


class CodeBook(NamedTuple):
    """Folded words -> codes. `relations` holds codes, labels and labels read from the other end."""

    kinds: dict[str, dict[str, str]]  # type -> word -> code
    relations: dict[str, RelationWord]
    ends: dict[str, tuple[frozenset[str], frozenset[str]]]  # relation -> types of both ends
    labels: dict[str, list[str]]  # type -> German names of its kinds
    forms: frozenset[str] = frozenset()  # slugs of the legal forms
    named: Mapping[tuple[str, str], str] = {}  # (relation, language) -> its label

    def kind(self, word: str, type_name: str = "") -> tuple[str, str]:
        """(type, code) of a word for a kind, of one type if it is named; ("", "") if unknown."""
        folded = fold(word)
        types = [type_name] if type_name else list(self.kinds)
        for own in types:
            code = self.kinds[own].get(folded) if own in self.kinds else None
            if code:
                return own, code
        own, code = KIND_NAMES.get(folded, ("", ""))
        return (own, code) if own in types else ("", "")

    def relation(self, word: str) -> RelationWord | None:
        """The relation that a word means: "ist Mitglied in", "has member", "member-of"."""
        return self.relations.get(fold(word))

    def fits(self, relation: str, subject: str, target: str) -> bool:
        """Whether a relation may join things of two types."""
        first, second = self.ends.get(relation, (frozenset(), frozenset()))
        return (not first or subject in first) and (not second or target in second)


def codes(ontology: Iterable[Match]) -> CodeBook:
    """The codes that the ontology and its vocabularies have."""
    quads = list(ontology)
    kinds: dict[str, dict[str, str]] = {own: {} for own in _SCHEMES.values()}
    labels: dict[str, list[str]] = {}
    named: dict[tuple[str, str], str] = {}
    relations: dict[str, RelationWord] = {}
    for quad in quads:
        iri, value = quad.subject.value, quad.object.value
        scheme, _, code = iri.removeprefix(terms.VOCABULARY).partition("/")
        predicate = quad.predicate.value
        if not code:
            continue  # a scheme itself
        if scheme in _SCHEMES and predicate == terms.PREF_LABEL and _is_german(quad.object):
            labels.setdefault(_SCHEMES[scheme], []).append(value)
        if scheme == "relation" and predicate == terms.PREF_LABEL:
            named[code, str(getattr(quad.object, "language", ""))] = value
        if scheme in _SCHEMES and predicate in _WORDS:
            kinds[_SCHEMES[scheme]].setdefault(fold(value), code)
        elif scheme == "relation" and predicate in (*_WORDS, _INVERSE_LABEL):
            reading = RelationWord(code, predicate == _INVERSE_LABEL)
            if not reading.inverse or fold(value) not in relations:
                relations[fold(value)] = reading
    ends = {
        code: (_types(own.from_types), _types(own.to_types))
        for code, own in vocabulary.relations(quads).items()
    }
    sorted_labels = {own: sorted(found) for own, found in labels.items()}
    forms = vocabulary.notations(quads, "legal-form")
    return CodeBook(kinds, relations, ends, sorted_labels, forms, named)


_WORDS = (terms.PREF_LABEL, terms.ALT_LABEL, terms.NOTATION)


def _is_german(literal: object) -> bool:
    return getattr(literal, "language", None) == "de"


def _types(iris: frozenset[str]) -> frozenset[str]:
    return frozenset(iri.removeprefix(terms.KG).lower() for iri in iris)
