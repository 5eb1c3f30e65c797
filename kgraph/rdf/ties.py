"""Ties and structural relations, single facts, figures, judgements."""

from __future__ import annotations

from kgraph import terms
from kgraph.model import Verdict
from kgraph.rdf import Quads
from kgraph.rdf.things import write_period
from kgraph.rdf.vocabulary import Relation
from kgraph.records import Item
from kgraph.terms import graph_of, relation_iri, thing_iri

_MATCHES: dict[str, str] = {
    Verdict.EXACT_MATCH: terms.EXACT_MATCH,
    Verdict.CLOSE_MATCH: terms.CLOSE_MATCH,
}


def write_relation(quads: Quads, item: Item, relation: Relation) -> None:
    """A relation between two things as a node with its place in the source.

    A tie (what connects actors) is a kg:Tie of the relation's own class; everything else is
    structure, a plain rdf:Statement. The direct triple is written beside it, because neither
    ORG nor RDF entails it from the node.
    """
    graph, iri = graph_of(item.source), item.iri
    quads.link(graph, iri, terms.TYPE, terms.STATEMENT)
    if relation.is_tie:
        quads.link(graph, iri, terms.TYPE, terms.TIE)
        quads.link(graph, iri, terms.TYPE, relation.tie_type)
    if relation.tie_type == terms.MEMBERSHIP:
        quads.link(graph, iri, terms.MEMBER, item.subject)
        quads.link(graph, iri, terms.ORGANIZATION, item.object)
    quads.link(graph, iri, terms.RELATION, relation.iri)
    quads.link(graph, iri, terms.SUBJECT, item.subject)
    quads.link(graph, iri, terms.PREDICATE, relation.property)
    quads.link(graph, iri, terms.OBJECT, item.object)
    quads.link(graph, item.subject, relation.property, item.object)
    quads.text(graph, iri, terms.ROLE, item.record.get("role"), "de")
    quads.text(graph, iri, terms.NOTE, item.record.get("note"), "de")
    write_period(quads, item)
    quads.passages(graph, iri, item.source, list(item.locators))


def write_seats(quads: Quads, item: Item, relation: Relation) -> None:
    """The seat that a thing's own row states, one statement a region."""
    for key in item.seats:
        region = thing_iri("region", key)
        iri = relation_iri(item.iri, relation.notation, region)
        seat = Item(item.record, iri, item.source, item.locators, "", item.iri, region)
        graph = graph_of(item.source)
        for predicate, value in (
            (terms.TYPE, terms.STATEMENT), (terms.RELATION, relation.iri),
            (terms.SUBJECT, item.iri), (terms.PREDICATE, relation.property),
            (terms.OBJECT, region),
        ):  # fmt: skip
            quads.link(graph, iri, predicate, value)
        quads.link(graph, item.iri, relation.property, region)
        quads.passages(graph, iri, seat.source, list(seat.locators))


def write_fact(quads: Quads, item: Item) -> None:
    """A single stated property of a thing; its value may name another thing (`item.object`)."""
    graph, iri = graph_of(item.source), item.iri
    quads.link(graph, iri, terms.TYPE, terms.FACT)
    quads.link(graph, iri, terms.ABOUT, item.subject)
    quads.text(graph, iri, terms.PROPERTY, item.record.get("property"))
    quads.text(graph, iri, terms.VALUE, item.record.get("value"), "de")
    quads.link(graph, iri, terms.VALUE_THING, item.object)
    quads.passages(graph, iri, item.source, list(item.locators))


def write_figure(quads: Quads, item: Item) -> None:
    """One numeric observation of a source (RDF Data Cube)."""
    graph, iri, record = graph_of(item.source), item.iri, item.record
    dataset = thing_iri("source", item.source) + "#figures"
    quads.link(graph, iri, terms.TYPE, terms.OBSERVATION)
    quads.link(graph, dataset, terms.TYPE, terms.QB_DATASET)
    quads.link(graph, dataset, terms.QB_STRUCTURE, terms.FIGURE_STRUCTURE)
    quads.link(graph, iri, terms.OBSERVATION_DATASET, dataset)
    quads.text(graph, iri, terms.FIGURE_ID, iri.rpartition("/")[2])
    quads.link(graph, iri, terms.ABOUT, item.subject)
    quads.text(graph, iri, terms.WHAT, record.get("what"), "de")
    quads.typed(graph, iri, terms.VALUE, record.get("value"), terms.XSD + "decimal")
    for term, column in (
        (terms.UNIT, "unit"), (terms.PERIOD, "period"),
        (terms.GROUP, "group"), (terms.QUALIFIER, "qualifier"),
    ):  # fmt: skip
        quads.text(graph, iri, term, record.get(column))
    quads.passages(graph, iri, item.source, list(item.locators))


def write_judgement(quads: Quads, graph: str, item: Item) -> None:
    """What a person decided about two mentions, with the reason."""
    iri, verdict = item.iri, item.record.get("judgement")
    quads.link(graph, iri, terms.TYPE, terms.JUDGEMENT)
    quads.link(graph, iri, terms.FIRST, item.subject)
    quads.link(graph, iri, terms.SECOND, item.object)
    quads.link(graph, iri, terms.VERDICT, f"{terms.VOCABULARY}verdict/{verdict}")
    quads.text(graph, iri, terms.REASON, item.record.get("reason"), "de")
    if item.source:
        quads.passages(graph, iri, item.source, list(item.locators))
    if verdict in _MATCHES:
        quads.link(graph, item.subject, _MATCHES[verdict], item.object)
    if verdict == Verdict.UNDECIDED:
        quads.link(graph, item.subject, terms.POSSIBLY_SAME, item.object)
    if verdict == Verdict.SAME:
        quads.link(graph, item.object, terms.REPLACED_BY, item.subject)
        quads.link(graph, item.object, terms.SAME_AS, item.subject)
