"""What the ontology says about its classes and properties, as plain values for pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pyoxigraph as ox

from kgraph import terms
from kgraph.site.vocabulary.diagram import Arrow, Drawing, drawn

_ONTOLOGY = terms.KG.removesuffix("#")
_OBJECT, _DATATYPE = terms.OWL + "ObjectProperty", terms.OWL + "DatatypeProperty"
_COMMENT, _SCOPE = terms.RDFS + "comment", terms.SKOS + "scopeNote"
_DOMAIN, _RANGE = terms.RDFS + "domain", terms.RDFS + "range"
_PARENT = terms.RDFS + "subClassOf"


#: addresses of things are written relative to their base: names with slashes need escapes
_SHORT = {name: space for name, space in terms.PREFIXES.items() if name != "kgid"}


class ClassEntry(NamedTuple):
    """A class: its address in the page, names, what it means, a diagram and an example."""

    id: str
    label: str
    meaning: str
    parents: tuple[str, ...]
    drawing: Drawing
    example: str


class PropertyEntry(NamedTuple):
    """A property: its address in the page, names, ends, what it means."""

    id: str
    label: str
    meaning: str
    domain: str
    range: str


class Described:
    """The ontology with its vocabularies in one store, and small graphs of examples."""

    def __init__(self, store: ox.Store, examples: list[ox.Store]) -> None:
        self._store = store
        self._examples = examples
        self.version = self._one(_ONTOLOGY, terms.OWL + "versionInfo")

    def title(self, language: str) -> str:
        """What the ontology is called."""
        return self._text(_ONTOLOGY, terms.TITLE, language)

    def about(self, language: str) -> str:
        """What the ontology is about, and what to mind."""
        both = (terms.DESCRIPTION, _SCOPE)
        return " ".join(filter(None, (self._text(_ONTOLOGY, p, language) for p in both)))

    def classes(self, language: str) -> list[ClassEntry]:
        """All own classes, by name."""
        return [self._class(iri, language) for iri in self._own(terms.OWL + "Class")]

    def properties(self, language: str) -> list[PropertyEntry]:
        """All own properties, by name."""
        found = sorted({*self._own(_OBJECT), *self._own(_DATATYPE)})
        return [
            PropertyEntry(
                local(iri), self._text(iri, terms.LABEL, language), self._meaning(iri, language),
                self._names(iri, _DOMAIN), self._names(iri, _RANGE),
            )
            for iri in found
        ]  # fmt: skip

    def context(self) -> dict[str, Any]:
        """A JSON-LD context: prefixes, own classes, own properties with what their values are."""
        found: dict[str, Any] = {**terms.PREFIXES, "id": "@id", "type": "@type"}
        for iri in self._own(terms.OWL + "Class"):
            found[local(iri)] = iri
        for iri in self._own(_OBJECT):
            found[local(iri)] = {"@id": iri, "@type": "@id"}
        for iri in self._own(_DATATYPE):
            ranges = self._ends(iri, _RANGE)
            typed = {"@type": ranges[0]} if ranges and ranges[0].startswith(terms.XSD) else {}
            found[local(iri)] = {"@id": iri, **typed}
        for name, iri in (("prefLabel", terms.PREF_LABEL), ("altLabel", terms.ALT_LABEL)):
            found[name] = {"@id": iri, "@container": "@language"}
        return {"@context": found}

    def _class(self, iri: str, language: str) -> ClassEntry:
        parents = tuple(short(parent) for parent in self._values(iri, _PARENT))
        return ClassEntry(
            local(iri), self._text(iri, terms.LABEL, language), self._meaning(iri, language),
            parents, drawn(short(iri), parents, self._arrows(iri)), self._example(iri),
        )  # fmt: skip

    def _arrows(self, iri: str) -> list[Arrow]:
        """The relations that lead away from a class, and its own properties to others."""
        found = {
            Arrow(self._one(relation, terms.NOTATION), short(target))
            for relation in self._subjects(terms.FROM_TYPE, iri)
            for target in self._values(relation, terms.TO_TYPE)
        }
        for relation in self._subjects(terms.TIE_TYPE, iri):
            code, ends = self._one(relation, terms.NOTATION), (terms.FROM_TYPE, terms.TO_TYPE)
            sources, targets = ([short(e) for e in self._values(relation, p)] for p in ends)
            found |= {Arrow(f"{code}: {', '.join(sources)}", target) for target in targets}
        for own in self._subjects(_DOMAIN, iri):
            if not self._subjects(terms.DIRECT_PROPERTY, own):  # relations are there already
                found |= {Arrow(short(own), short(end)) for end in self._ends(own, _RANGE)}
        return sorted(found)

    def _example(self, iri: str) -> str:
        """The triples of one instance out of the examples, as Turtle."""
        kind, node = ox.NamedNode(terms.TYPE), ox.NamedNode(iri)
        for store in self._examples:
            quads: Any = store.quads_for_pattern(None, kind, node)
            found = sorted(quad.subject.value for quad in quads)
            if found:
                own = store.quads_for_pattern(ox.NamedNode(found[0]), None, None)
                triples = sorted((quad.triple for quad in own), key=str)
                text = ox.serialize(
                    triples, format=ox.RdfFormat.TURTLE, prefixes=_SHORT, base_iri=terms.ID
                )
                return _without_prefixes((text or b"").decode())
        return ""

    def _meaning(self, iri: str, language: str) -> str:
        both = (_COMMENT, terms.SKOS + "definition", _SCOPE)
        return " ".join(filter(None, (self._text(iri, p, language) for p in both)))

    def _own(self, kind: str) -> list[str]:
        return [iri for iri in self._subjects(terms.TYPE, kind) if iri.startswith(terms.KG)]

    def _subjects(self, predicate: str, object: str) -> list[str]:
        pattern = (None, ox.NamedNode(predicate), ox.NamedNode(object))
        found: Any = self._store.quads_for_pattern(*pattern)
        return sorted({quad.subject.value for quad in found})

    def _objects(self, iri: str, predicate: str) -> Iterable[Any]:
        pattern = (ox.NamedNode(iri), ox.NamedNode(predicate), None)
        return (quad.object for quad in self._store.quads_for_pattern(*pattern))

    def _values(self, iri: str, predicate: str) -> list[str]:
        return sorted(term.value for term in self._objects(iri, predicate))

    def _one(self, iri: str, predicate: str) -> str:
        return next(iter(self._values(iri, predicate)), "")

    def _ends(self, iri: str, predicate: str) -> list[str]:
        """The classes at one end of a property; of a union its members, in their order."""
        found: list[str] = []
        for term in self._objects(iri, predicate):
            if isinstance(term, ox.BlankNode):
                found += self._members(term)
            else:
                found.append(term.value)
        return found

    def _members(self, union: ox.BlankNode) -> Iterator[str]:
        place = self._next(union, terms.OWL + "unionOf")
        while isinstance(place, ox.BlankNode):
            yield self._next(place, terms.RDF + "first").value
            place = self._next(place, terms.RDF + "rest")

    def _next(self, node: ox.BlankNode, predicate: str) -> Any:
        found: Any = self._store.quads_for_pattern(node, ox.NamedNode(predicate), None)
        return next(quad.object for quad in found)

    def _names(self, iri: str, predicate: str) -> str:
        return ", ".join(short(end) for end in self._ends(iri, predicate))

    def _text(self, iri: str, predicate: str, language: str) -> str:
        texts = (t for t in self._objects(iri, predicate) if isinstance(t, ox.Literal))
        return next((text.value for text in texts if text.language == language), "")


def local(iri: str) -> str:
    """The name of an own term, as it stands behind the #."""
    return iri.removeprefix(terms.KG)


def short(iri: str) -> str:
    """An IRI with a prefix where there is one.

    >>> short(terms.KG + "Tie")
    'kg:Tie'
    """
    for prefix, space in terms.PREFIXES.items():
        if iri.startswith(space):
            return f"{prefix}:{iri.removeprefix(space)}"
    return iri


def _without_prefixes(turtle: str) -> str:
    lines = (line for line in turtle.splitlines() if not line.startswith("@"))
    return "\n".join(lines).strip()
