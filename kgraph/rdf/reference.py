"""Who is responsible where: bodies with a district, and what references say about them.

Apart by construction from what documents state: a body is no kg:Institution and has no mention
unless a document names it, and a responsibility is no rdf:Statement. So what counts or walks
the statements of documents never meets them.
"""

from __future__ import annotations

from collections.abc import Iterable

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.records import Record
from kgraph.terms import LABELS, graph_of, thing_iri

#: who made what is derived
COMPILED = "kgraph-2026-11"


def body_names(record: Record) -> list[str]:
    """The name of a body, then the forms that people use for it."""
    aliases = [alias.strip() for alias in record.get("aliases").split("|")]
    return [record.get("name"), *(alias for alias in aliases if alias)]


def write_body(quads: Quads, record: Record, iri: str, is_own: bool, seat: str) -> None:
    """A chamber, employment agency or Jobcenter as the lists name it.

    A body that is judged to be an institution of the documents (not `is_own`) gets its class
    and its seat (the name of a place); name and kind are those of the documents.
    """
    source = record.get("source")
    graph = graph_of(source)
    quads.link(graph, iri, terms.TYPE, terms.RESPONSIBLE_BODY)
    if is_own:
        quads.text(graph, iri, terms.PREF_LABEL, record.get("name"), "de")
        kind = f"{terms.VOCABULARY}institution-kind/{record.get('kind')}"
        quads.link(graph, iri, terms.KIND, kind)
        quads.passages(graph, iri, source, [record.get("locator")])
    quads.text(graph, iri, terms.OFFICIAL_NUMBER, record.get("number"))
    quads.text(graph_of(COMPILED), iri, terms.SEAT, seat, "de")


def write_derivation(quads: Quads, record: Record) -> None:
    """A way in which responsibilities were worked out, and the references it used."""
    graph, iri = graph_of(COMPILED), _derivation(record.get("id"))
    quads.link(graph, iri, terms.TYPE, terms.ACTIVITY)
    for language in ("de", "en"):
        quads.text(graph, iri, terms.NOTE, record.get(f"text_{language}"), language)
    for basis in filter(None, record.get("basis").split("|")):
        quads.link(graph, iri, terms.USED, thing_iri("source", basis))


def _derivation(identifier: str) -> str:
    return thing_iri("derivation", identifier) if identifier else ""


def write_responsibility(quads: Quads, record: Record, iri: str, body: str) -> None:
    """One row of responsible.csv: body, district, which part, how sure, and how found."""
    first = record.get("source")
    graph, district = graph_of(first), thing_iri("region", record.get("district_key"))
    quads.link(graph, iri, terms.TYPE, terms.RESPONSIBILITY)
    quads.link(graph, iri, terms.BODY, body)
    quads.link(graph, iri, terms.RESPONSIBLE_IN, district)
    quads.link(graph, body, terms.RESPONSIBLE_FOR, district)
    confidence = f"{terms.VOCABULARY}confidence/{record.get('confidence')}"
    quads.link(graph, iri, terms.CONFIDENCE, confidence)
    for language in ("de", "en"):
        part = record.get(f"part_{language}")
        quads.text(graph, iri, terms.DISTRICT_PART, part, language)
    quads.text(graph, iri, terms.NOTE, record.get("place"), "de")
    for source in filter(None, (first, record.get("also"))):
        quads.passages(graph, iri, source, [record.get("locator")])
    quads.link(graph, iri, terms.GENERATED_BY, _derivation(record.get("derivation")))


def write_labels(
    quads: Quads, bodies: Iterable[tuple[str, Record, bool]], taken: Iterable[str]
) -> None:
    """Labels of (IRI, row, is a body of its own).

    A label that a thing of the documents bears already is told apart, so theirs stay.
    """
    used = set(taken)
    for iri, record, is_own in bodies:
        if is_own:
            label = record.get("name")
            while label in used:
                label += " (Referenz)"
            used.add(label)
            quads.text(LABELS, iri, terms.LABEL, label)
