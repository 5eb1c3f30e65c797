"""The page of a network, institution, project, programme, event, topic or concept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from kgraph import terms
from kgraph.graph.stored import evidence_order
from kgraph.html.site.addresses import address
from kgraph.html.site.ego import picture
from kgraph.html.site.linked import Pointer, described
from kgraph.html.site.values import (
    Citations,
    Crumb,
    Doubt,
    Group,
    Printed,
    Related,
    StatedProperty,
    ThingPage,
)
from kgraph.model import Evidence, Tie, shorten
from kgraph.site.book import Book
from kgraph.site.collected import Stated, is_stated_in
from kgraph.site.near import Neighbourhood
from kgraph.terms import type_name
from kgraph.words.numbers import date
from kgraph.words.properties import property_name
from kgraph.words.types import PLURALS, TYPES

#: properties of a thing's own row that its page shows as they are
_LITERALS = (
    terms.DESCRIPTION, terms.POPULATION, terms.AREA, terms.NUTS, terms.AGENCY_DISTRICT,
)  # fmt: skip
_TERMS = (terms.KIND, terms.FORM, terms.STATUS)
_NUMBERS = (terms.POPULATION, terms.AREA)
_COUNT = "Anzahl"  # the unit of plain counts: not worth a word


def thing_page(book: Book, near: Neighbourhood, iri: str) -> ThingPage:
    """All that is stated about one thing."""
    ties, structure = split_groups(book, iri, book.known.relations.get(iri, ()))
    structure = (*structure, *_contained(book, iri))
    kind, names = book.kind(iri), other_names(book, iri)
    return ThingPage(
        template="thing.html", path=address(iri), title=book.label(iri),
        description=description(book, iri), crumbs=crumbs(book, iri),
        section=address(iri).partition("/")[0], linked=in_json(book, iri, names), iri=iri,
        type=type_name(iri), kind=kind, names=names, facts=facts(book, iri),
        figures=figures(book, iri), ties=ties, structure=structure, printed=printed(book, iri),
        doubts=doubts(book, iri), near=near.of(book, iri),
        mentioned=book.cite(book.known.evidence(iri)),
        picture=picture((*ties, *structure), near.joined),
    )  # fmt: skip


def split_groups(
    book: Book, iri: str, ties: Sequence[Tie]
) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """The relations that connect actors, and those of structure."""
    groups = book.groups(iri, list({tie.node: tie for tie in ties}.values()))
    return tuple(g for g in groups if g.is_tie), tuple(g for g in groups if not g.is_tie)


def _contained(book: Book, iri: str) -> tuple[Group, ...]:
    """What a list or a concept contains."""
    below = book.known.below.get(iri, ())
    rows = tuple(Related(book.link(o), (), "", book.cite(book.known.evidence(o))) for o in below)
    return (Group(book.words["narrower"], rows, False),) if rows else ()


def crumbs(book: Book, iri: str) -> tuple[Crumb, ...]:
    """Start, then the list of the type; regions go through those around them."""
    folder = address(iri).partition("/")[0]
    plural = PLURALS[book.language].get(type_name(iri), PLURALS[book.language]["Concept"])
    steps = [Crumb(book.words["home"], "index.html"), Crumb(plural, f"{folder}/index.html")]
    chain = book.places.territory.chain(iri) if folder == "region" else []
    steps += [Crumb(*book.link(outer)[:2]) for outer in chain if book.link(outer).path]
    return tuple(steps)


def description(book: Book, iri: str) -> str:
    """One line that says what the thing is and where."""
    type_word = TYPES[book.language].get(type_name(iri), "")
    parts = [book.label(iri), book.kind(iri) or type_word]
    if type_name(iri) != "Region":
        around = book.districts(iri)
        parts.append(around if isinstance(around, str) else around.text)
    return shorten(", ".join(part for part in parts if part), 200)


def other_names(book: Book, iri: str) -> tuple[str, ...]:
    """Names beside the label, each once."""
    known = book.known
    found = {*known.values(iri, terms.PREF_LABEL), *known.values(iri, terms.ALT_LABEL)}
    return tuple(sorted(found - {known.labels.get(iri, "")}))


def facts(book: Book, iri: str) -> tuple[StatedProperty, ...]:
    """What stands in the thing's own rows and in the facts about it."""
    found = [*_row_facts(book, iri), *_places_of_concept(book, iri)]
    period = book.period(book.known.value(iri, terms.SINCE), book.known.value(iri, terms.UNTIL))
    if period:
        dates = (terms.SINCE, terms.UNTIL)
        rows = book.known.properties(iri)
        sources = {is_stated_in(own.graph) for own in rows if own.predicate in dates}
        found.append(
            StatedProperty(book.words["period"], period, _cited(book, iri, sources), None, False)
        )
    for stated in _in_order(book, iri):
        if not stated.is_figure:
            name = property_name(stated.name, book.language)
            found.append(
                StatedProperty(name, date(stated.value, book.language), book.cite(stated.evidence))
            )
    return tuple(dict.fromkeys(found))


def _row_facts(book: Book, iri: str) -> list[StatedProperty]:
    found = set()
    for predicate, value, graph in book.known.properties(iri):
        source = is_stated_in(graph)
        if not source or predicate not in (*_LITERALS, *_TERMS, terms.GENERIC):
            continue
        name, own = book.graph.label(predicate), value
        if predicate in _TERMS:
            own = book.graph.label(value)
        elif predicate == terms.GENERIC:
            name, own = book.words["generic"], book.words["generic_value"]
        elif predicate in _NUMBERS:
            own = book.number(float(value))
        is_text = predicate == terms.DESCRIPTION
        found.add(StatedProperty(name, own, _cited(book, iri, {source}), None, is_text))
    return sorted(found)


def _places_of_concept(book: Book, iri: str) -> list[StatedProperty]:
    """The list a concept stands in, and the concepts above and below it."""
    found = []
    for name, predicate in (("scheme", terms.IN_SCHEME), ("broader", terms.BROADER)):
        for value in book.known.values(iri, predicate):
            if value.startswith(terms.ID):
                label = book.label(value)
                found.append(
                    StatedProperty(book.words[name], label, _cited(book, iri), book.link(value))
                )
    return found


def _cited(book: Book, iri: str, sources: Collection[str] = ()) -> Citations:
    """The passages that name the thing, those of some sources if given."""
    cited = [e for e in book.known.evidence(iri) if not sources or e.source in sources]
    where = "printed" if any(m.name for m in book.known.mentions.get(iri, ())) else "mentioned"
    return book.cite_briefly(cited, f"{address(iri)}#{where}")


def figures(book: Book, iri: str) -> tuple[StatedProperty, ...]:
    """The numbers that sources state about the thing."""
    return tuple(
        StatedProperty(stated.name, figure_text(book, stated), book.cite(stated.evidence))
        for stated in _in_order(book, iri)
        if stated.is_figure
    )


def _in_order(book: Book, iri: str) -> list[Stated]:
    """Facts and figures in the order of their sources."""
    found = book.known.stated.get(iri, ())
    return sorted(found, key=lambda s: ([evidence_order(e) for e in s.evidence], s))


def figure_text(book: Book, stated: Stated) -> str:
    """A figure with its unit and what the source says around it."""
    try:
        value = book.number(float(stated.value))
    except ValueError:
        value = stated.value
    unit = "" if stated.unit == _COUNT else stated.unit
    text = " ".join(part for part in (stated.qualifier, value, unit) if part)
    return f"{text} ({', '.join(stated.details)})" if stated.details else text


def printed(book: Book, iri: str) -> tuple[Printed, ...]:
    """Each form in which sources print the name, with all its passages."""
    forms: dict[tuple[str, str], set[Evidence]] = {}
    for mention in book.known.mentions.get(iri, ()):
        if mention.name:
            forms.setdefault((mention.name, mention.place), set()).update(mention.evidence)
    evidence = book.known.evidence(iri)
    return tuple(
        Printed(name, place, book.cite(e for e in evidence if e in own))
        for (name, place), own in sorted(forms.items())
    )


def doubts(book: Book, iri: str) -> tuple[Doubt, ...]:
    """Things that may be the same and that nobody has decided about."""
    found = [
        Doubt(
            book.link(judged.second if judged.first == iri else judged.first),
            judged.reason, book.cite(judged.evidence),
        )
        for judged in book.known.doubts.get(iri, ())
    ]  # fmt: skip
    return tuple(sorted(found))


def in_json(book: Book, iri: str, names: Sequence[str]) -> dict[str, Any]:
    """The thing in JSON-LD."""
    known = book.known
    ties = sorted(known.relations.get(iri, ()), key=lambda tie: (tie.relation, tie.other(iri)))
    pointers = dict.fromkeys(
        Pointer(tie.relation, tie.object == iri, other, known.labels.get(other, ""))
        for tie in ties
        for other in (tie.other(iri),)
    )
    sources = dict.fromkeys(f"{terms.ID}source/{e.source}" for e in known.evidence(iri))
    since, until = known.value(iri, terms.SINCE), known.value(iri, terms.UNTIL)
    is_event = type_name(iri) == "Event"
    more = {
        "description": known.value(iri, terms.DESCRIPTION),
        "startDate" if is_event else "foundingDate": since,
        "endDate" if is_event else "dissolutionDate": until,
        "subjectOf": [{"@id": source} for source in sources],
    }
    return described(iri, type_name(iri), known.labels.get(iri, ""), names, list(pointers), more)
