"""`show`: one thing with all that is stated about it, each with its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph import terms
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph, evidence_order
from kgraph.model import Evidence, Table, Tie
from kgraph.names import bare, fold
from kgraph.questions.responsible import about_body, sentences
from kgraph.terms import GRAPHS_WITHOUT_SOURCE, type_name
from kgraph.words.cells import CELLS, LANGUAGES_OF_SOURCES
from kgraph.words.figures import CONTAINS, reading
from kgraph.words.numbers import dates, figure
from kgraph.words.properties import property_name
from kgraph.words.sentences import AT_TIME, PERIODS
from kgraph.words.types import TYPES, titled

COLUMNS = ("property", "value", "evidence")
_ABOUT = "about"
#: words with which `show --what` asks for what says when
DATE_WORDS = ("datum", "date", "dates", "wann")
_DATES = ("since", "until", "period", "published", "answer-published", "funding-period",
          "support-period", "developed", "time")  # fmt: skip
_HIDDEN = {
    terms.TYPE, terms.LABEL, terms.HIDDEN_LABEL, terms.SEARCH_KEY, terms.WORD_KEY,
    terms.TIED_TO, terms.DEGREE, terms.DERIVED_FROM, terms.HAS_CENTROID, terms.IDENTIFIER,
    terms.PREF_LABEL, terms.GRAPH_OF_SOURCE, terms.TOP_CONCEPT_OF,
}  # fmt: skip

#: name of a heading -> what a source has of it in the catalogue
_CATALOGUED = {
    "title": terms.TITLE, "publisher": terms.PUBLISHER, "issued": terms.ISSUED,
    "language": terms.LANGUAGE, "licence": terms.LICENCE, "url": terms.URL, "page": terms.PAGE,
    "note": terms.NOTE,
    "id": terms.IDENTIFIER_VALUE,
}  # fmt: skip


def show(graph: StoredGraph, iri: str) -> Table:
    """Names, literal facts, relations, figures and open questions about `iri`.

    A fact that stands in the row of a thing has that row's passages as evidence.
    """
    rows = details(graph, iri) + _contents(graph, iri)
    rows += [
        (_reading(graph, tie, iri), _with_period(graph, tie, iri), list(tie.evidence))
        for tie in relations_of(graph, iri)
    ]
    unique = {(name, value, tuple(evidence)) for name, value, evidence in rows}
    ordered = [(name, value, list(evidence)) for name, value, evidence in sorted(unique)]
    thing = graph.thing(iri)
    type_of = TYPES[graph.language][thing.type]
    said = about_body(graph, iri) + sentences(graph, iri)
    return Table(COLUMNS, ordered, len(ordered), titled(thing.label, type_of), said)


def date_names(graph: StoredGraph) -> list[str]:
    """What the facts are called that say when something began, ended, was or appeared."""
    from kgraph.words.answers import HEADINGS

    language = graph.language
    said = [property_name(code, language) for code in _DATES]
    said += [graph.label(term) for term in (terms.SINCE, terms.UNTIL, terms.ON)]
    return [*said, HEADINGS[language]["issued"]]


def keeping(table: Table, what: Sequence[str], exact: Sequence[str] = ()) -> Table:
    """The facts of which a text of `what` has all words, as beginnings of words, or that are
    called just as one of `exact`; neither keeps all.
    """
    texts = [bare(fold(text)).split() for text in what if text.strip()]
    if not texts and not exact:
        return table
    at = table.columns.index("property")
    keep = []
    for number, row in enumerate(table.rows):
        own = f" {bare(fold(f'{row[at]} {row[at + 1]}'))}"
        if row[at] in exact or any(all(f" {word}" in own for word in text) for text in texts):
            keep.append(number)
    headings = tuple(table.headings[n] for n in keep) if table.headings else ()
    return table._replace(rows=[table.rows[n] for n in keep], total=len(keep), headings=headings)


def show_both(graph: StoredGraph, iri: str, region: str) -> Table:
    """The facts of an authority and those of its territory, which people call the same.

    A column `about` says of which of the two; sentences are those of the territory.
    """
    tables = [show(graph, own) for own in (iri, region)]
    labels = [graph.label(own) for own in (iri, region)]
    pairs = zip(labels, tables, strict=True)
    rows = [(label, *row) for label, table in pairs for row in table.rows]
    headings = tuple(table.title for table in tables for _ in table.rows)
    notes = tables[1].notes
    return Table((_ABOUT, *COLUMNS), rows, len(rows), graph.label(region), notes, headings)


def details(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    """What is stated about `iri` besides its relations: property, value, evidence."""
    rows: list[tuple[str, str, list[Evidence]]] = []
    direct = _direct_properties(graph)
    passages = _passages(graph, iri)
    hidden = _HIDDEN
    if next(graph.store.match(iri, terms.ON), None):
        hidden = {*_HIDDEN, terms.SINCE, terms.UNTIL}  # equal to the point in time
    for quad in graph.store.match(iri):
        predicate, source = quad.predicate.value, quad.graph_name.value
        if predicate in hidden or predicate in direct or source in GRAPHS_WITHOUT_SOURCE:
            continue
        name = AT_TIME.say(graph.language) if predicate == terms.ON else graph.label(predicate)
        rows.append((name, _value(graph, quad.object), passages.get(source, [])))
    rows += _names(graph, iri) + _catalogued(graph, iri)
    return rows + _facts(graph, iri) + _identifiers(graph, iri) + _judged(graph, iri)


def _contents(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    """What a scheme or concept holds: those directly below it."""
    heading, scheme = CONTAINS.say(graph.language), graph.store.match(None, terms.IN_SCHEME, iri)
    below = {quad.subject.value for quad in graph.store.match(None, terms.BROADER, iri)}
    below |= {
        quad.subject.value
        for quad in scheme
        if next(graph.store.match(quad.subject.value, terms.BROADER), None) is None
    }
    return [(heading, graph.label(one), graph.mentions(one)) for one in sorted(below)]


def _catalogued(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    """What the catalogue says of a source; of other things nothing."""
    if type_name(iri) != "Source":
        return []
    from kgraph.words.answers import HEADINGS

    code = next(iter(graph.values(iri, terms.IDENTIFIER_VALUE)), "")
    headings, whole = HEADINGS[graph.language], [Evidence(code, "")]
    return [
        (headings[name], _in_words(name, value, graph.language), whole)
        for name, predicate in _CATALOGUED.items()
        for value in graph.values(iri, predicate)
    ]


def _in_words(name: str, value: str, language: str) -> str:
    """What the catalogue has, for people: the name of a language, a date."""
    if name == "language" and value in LANGUAGES_OF_SOURCES:
        return LANGUAGES_OF_SOURCES[value].say(language)
    return dates(value, language) if name == "issued" else value


def _names(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    """Each printed name with the passages that print it."""
    heading = graph.label(terms.PRINTED_NAME)
    return [
        (heading, name, graph.evidence(quad.subject))
        for quad in graph.store.match(None, terms.MENTIONS, iri)
        for name in graph.values(quad.subject.value, terms.PRINTED_NAME)
    ]


def _passages(graph: StoredGraph, iri: str) -> dict[str, list[Evidence]]:
    """Where each source mentions the thing, by named graph."""
    found: dict[str, list[Evidence]] = {}
    for evidence in graph.mentions(iri):
        found.setdefault(terms.GRAPH + evidence.source, []).append(evidence)
    return found


def _facts(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    return [fact(graph, quad.subject) for quad in graph.store.match(None, terms.ABOUT, iri)]


def fact(graph: StoredGraph, node: Any) -> tuple[str, str, list[Evidence]]:
    """What the node of a fact or figure says: property, value, evidence."""
    values = {q.predicate.value: q.object.value for q in graph.store.match(node)}
    value, unit, qualifier = (
        values.get(term, "") for term in (terms.VALUE, terms.UNIT, terms.QUALIFIER)
    )
    if unit:
        value = reading(value, unit, qualifier, graph.language).full(graph.language)
    named = (values.get(terms.GROUP, ""), dates(values.get(terms.PERIOD, ""), graph.language))
    details = ", ".join(part for part in named if part)
    code = values.get(terms.PROPERTY, "")
    name = values.get(terms.WHAT) or property_name(code, graph.language)
    return name, f"{value} ({details})" if details else value, graph.evidence(node)


def _identifiers(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    return [
        (
            graph.label(terms.IDENTIFIER),
            value,
            graph.evidence(quad.object.value) or graph.evidence(iri),
        )
        for quad in graph.store.match(iri, terms.IDENTIFIER)
        for value in graph.values(quad.object.value, terms.NOTATION)
    ]


def _judged(graph: StoredGraph, iri: str) -> list[tuple[str, str, list[Evidence]]]:
    """What may be the same, and concepts of other schemes that mean the same."""
    rows = []
    for predicate in (terms.POSSIBLY_SAME, terms.EXACT_MATCH, terms.CLOSE_MATCH):
        for quads, end in (
            (graph.store.match(iri, predicate), "object"),
            (graph.store.match(None, predicate, iri), "subject"),
        ):
            for quad in quads:
                other = graph.kept(getattr(quad, end).value)
                rows.append(_match(graph, iri, predicate, other))
    return rows


def _match(
    graph: StoredGraph, iri: str, predicate: str, other: str
) -> tuple[str, str, list[Evidence]]:
    """What means the same; an address elsewhere is said in full, by whom links to it."""
    name = graph.label(predicate)
    if other.startswith(terms.BASE):
        return name, graph.label(other), graph.mentions(other)
    by_link = [
        evidence
        for quad in graph.store.match(iri, terms.IDENTIFIER)
        for value in graph.values(quad.object.value, terms.NOTATION)
        if value.rpartition(":")[2] in other
        for evidence in graph.evidence(quad.object.value)
    ]
    return name, other, sorted(set(by_link), key=evidence_order) or graph.evidence(iri)


def _direct_properties(graph: StoredGraph) -> set[str]:
    """Properties of direct triples: what they say is read from their statement nodes."""
    found = {quad.object.value for quad in graph.store.match(None, terms.DIRECT_PROPERTY)}
    return (found - {terms.WITHIN}) | {terms.POSSIBLY_SAME}


def _value(graph: StoredGraph, term: Any) -> str:
    if hasattr(term, "datatype"):
        text = figure(str(term.value), str(term.datatype.value), graph.language)
        return dates(text, graph.language)
    return graph.label(term.value)


def _reading(graph: StoredGraph, tie: Tie, iri: str) -> str:
    return graph.reading(tie.relation, inverse=tie.object == iri)


def _status(graph: StoredGraph, tie: Tie) -> str:
    words = CELLS["status"].get(tie.status)
    return words.say(graph.language) if words and graph.language == "de" else tie.status


def _with_period(graph: StoredGraph, tie: Tie, iri: str) -> str:
    details = [tie.role, _status(graph, tie)]
    since, until = (dates(own, graph.language) for own in (tie.since, tie.until))
    if since and since == until:
        details.append(since)
    elif since or until:
        period = PERIODS[bool(since), bool(until)]
        details.append(period.say(graph.language, since=since, until=until))
    text = ", ".join(detail for detail in details if detail)
    label = graph.label(tie.other(iri))
    return f"{label} ({text})" if text else label
