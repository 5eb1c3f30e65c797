"""All that the pages need, read from the store once: both languages are made from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.relations import statements
from kgraph.graph.stored import StoredGraph, evidence_of, evidence_order
from kgraph.model import Evidence, Tie, Verdict
from kgraph.names import fold
from kgraph.terms import GRAPHS_WITHOUT_SOURCE, INDEX, LABELS, is_reference, type_name

_SOURCE = terms.ID + "source/"


class Mention(NamedTuple):
    """What a source prints about a thing."""

    name: str
    place: str
    evidence: tuple[Evidence, ...]


class Stated(NamedTuple):
    """A fact (`name` is a code) or a figure (`name` is in the source's words)."""

    about: str
    name: str
    value: str
    unit: str
    qualifier: str
    details: tuple[str, ...]  # group and period
    is_figure: bool
    evidence: tuple[Evidence, ...]


class Judged(NamedTuple):
    """An undecided judgement about two things."""

    first: str
    second: str
    reason: str
    evidence: tuple[Evidence, ...]


class Literal(NamedTuple):
    """A property in a row of the thing itself, with the source whose graph holds it."""

    predicate: str
    value: str
    graph: str


class Collected:
    """The graph in memory. Everything is sorted; nothing depends on the language."""

    def __init__(self, graph: StoredGraph) -> None:
        self.graph = graph
        self._properties: dict[str, list[Literal]] = defaultdict(list)
        self.labels: dict[str, str] = {}
        self._scan()
        self.kept = self._replaced()
        self.relations: dict[str, list[Tie]] = defaultdict(list)
        self._read_relations()
        self.mentions: dict[str, list[Mention]] = defaultdict(list)
        self.stated: dict[str, list[Stated]] = defaultdict(list)
        self.doubts: dict[str, list[Judged]] = defaultdict(list)
        self._read_nodes()
        self.things = self._things()
        self.below = self._hierarchy()
        self.degrees = {iri: len(self.neighbours(iri)) for iri in self.things}

    # -- things --------------------------------------------------------------------------

    def properties(self, iri: str) -> list[Literal]:
        """What stands in the thing's own rows, the graphs without source left out."""
        return self._properties.get(iri, [])

    def values(self, iri: str, predicate: str) -> list[str]:
        """The values of one property, each once, sorted."""
        return sorted({own.value for own in self.properties(iri) if own.predicate == predicate})

    def value(self, iri: str, predicate: str) -> str:
        """The first value of a property, "" without one."""
        return next(iter(self.values(iri, predicate)), "")

    def neighbours(self, iri: str) -> set[str]:
        """What a tie joins the thing to."""
        ties = (tie for tie in self.relations.get(iri, ()) if self.is_tie(tie))
        return {tie.other(iri) for tie in ties} - {iri}

    def is_tie(self, tie: Tie) -> bool:
        """Whether the relation connects actors."""
        return self.graph.meaning(tie.relation).is_tie

    def evidence(self, iri: str) -> list[Evidence]:
        """Where a thing is named."""
        found = {one for mention in self.mentions.get(iri, ()) for one in mention.evidence}
        found.update(_evidence(self.values(iri, terms.DERIVED_FROM)))
        return sorted(found, key=evidence_order)

    def sources(self) -> list[str]:
        """The IRIs of all sources, sorted by name."""
        return [iri for iri in self.things if type_name(iri) == "Source"]

    def references(self) -> list[str]:
        """The texts that say who is responsible where, sorted by name: no pages of their own."""
        return sorted((iri for iri in self.labels if self._is_text(iri)), key=self.order)

    def bodies(self) -> int:
        """How many chambers, agencies and Jobcenter only references name."""
        return sum(is_reference(iri) for iri in self.labels)

    def _is_text(self, iri: str) -> bool:
        return terms.REFERENCE_SOURCE in self.values(iri, terms.TYPE)

    def order(self, iri: str) -> tuple[str, str]:
        """By name as people look it up, then by IRI."""
        return fold(self.labels.get(iri, iri)), iri

    # -- reading -------------------------------------------------------------------------

    def _scan(self) -> None:
        for quad in self.graph.store.match():
            name = quad.graph_name.value
            subject, predicate = quad.subject.value, quad.predicate.value
            if name == LABELS:
                if predicate == terms.LABEL:
                    self.labels[subject] = quad.object.value
            elif name not in (INDEX, terms.ONTOLOGY):
                literal = Literal(predicate, quad.object.value, name)
                self._properties[subject].append(literal)

    def _replaced(self) -> dict[str, str]:
        return {
            iri: self.graph.kept(iri)
            for iri, own in self._properties.items()
            if any(literal.predicate == terms.REPLACED_BY for literal in own)
        }

    def _read_relations(self) -> None:
        for stated in statements(self.graph):
            tie = stated._replace(
                subject=self.kept.get(stated.subject, stated.subject),
                object=self.kept.get(stated.object, stated.object),
            )
            for end in {tie.subject, tie.object}:
                self.relations[end].append(tie)

    def _read_nodes(self) -> None:
        for node in sorted(self._properties):
            own: dict[str, str] = {}
            for literal in self._properties[node]:
                own.setdefault(literal.predicate, literal.value)
            if terms.MENTIONS in own:
                self._add_mention(node, own)
            elif terms.ABOUT in own:
                self._add_stated(node, own)
            elif own.get(terms.VERDICT, "").endswith(f"/{Verdict.UNDECIDED}"):
                self._add_doubt(node, own)

    def _add_mention(self, node: str, own: dict[str, str]) -> None:
        words = (terms.PRINTED_PLACE, terms.PRINTED_DISTRICT, terms.PRINTED_STATE)
        place = ", ".join(dict.fromkeys(own[word] for word in words if own.get(word)))
        iri = self.kept.get(own[terms.MENTIONS], own[terms.MENTIONS])
        names = self.values(node, terms.PRINTED_NAME) or [""]
        evidence = self._evidence_of(node)
        self.mentions[iri] += [Mention(name, place, evidence) for name in names]

    def _add_stated(self, node: str, own: dict[str, str]) -> None:
        about = self.kept.get(own[terms.ABOUT], own[terms.ABOUT])
        details = tuple(own[term] for term in (terms.GROUP, terms.PERIOD) if own.get(term))
        self.stated[about].append(Stated(
            about, own.get(terms.WHAT) or own.get(terms.PROPERTY, ""), own.get(terms.VALUE, ""),
            own.get(terms.UNIT, ""), own.get(terms.QUALIFIER, ""), details, terms.WHAT in own,
            self._evidence_of(node),
        ))  # fmt: skip

    def _add_doubt(self, node: str, own: dict[str, str]) -> None:
        first, second = (self.kept.get(own[t], own[t]) for t in (terms.FIRST, terms.SECOND))
        if first != second:
            judged = Judged(first, second, own.get(terms.REASON, ""), self._evidence_of(node))
            self.doubts[first].append(judged)
            self.doubts[second].append(judged)

    def _evidence_of(self, node: str) -> tuple[Evidence, ...]:
        return tuple(_evidence(self.values(node, terms.DERIVED_FROM)))

    def _things(self) -> list[str]:
        """Everything with a label and every source that something rests on.

        What only references say is left out: it stands on the pages of the Kreise, apart.
        """
        found = {iri for iri in self.labels if iri.startswith(terms.ID) and iri not in self.kept}
        for own in self._properties.values():
            for predicate, value, _ in own:
                if predicate == terms.DERIVED_FROM and value.startswith(_SOURCE):
                    found.add(value.partition("#")[0])
        named = [iri for iri in found if not (is_reference(iri) or self._is_text(iri))]
        return sorted(named, key=self.order)

    def _hierarchy(self) -> dict[str, list[str]]:
        """List or concept -> the concepts directly below it, by name."""
        found: dict[str, list[str]] = defaultdict(list)
        for iri in self.things:
            above = self.values(iri, terms.BROADER) or self.values(iri, terms.IN_SCHEME)
            for outer in above:
                found[outer].append(iri)
        return found


def is_stated_in(graph_name: str) -> str:
    """The id of the source whose graph this is, "" for a graph without source."""
    if graph_name in GRAPHS_WITHOUT_SOURCE:
        return ""
    return graph_name.removeprefix(terms.GRAPH)


def _evidence(passages: Iterable[str]) -> list[Evidence]:
    return sorted({evidence_of(passage) for passage in passages}, key=evidence_order)
