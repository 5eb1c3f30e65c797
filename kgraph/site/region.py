"""The page of a region: what is seated or active in it, its parts, and what is around it."""

from __future__ import annotations

from dataclasses import replace

from kgraph import terms
from kgraph.graph.counting import Counted, counted
from kgraph.graph.places import PLACING
from kgraph.graph.responsible import district_of
from kgraph.graph.territory import official_key
from kgraph.html.site.ego import picture
from kgraph.html.site.values import Group, Located, RegionDetails, RegionPart, Related, ThingPage
from kgraph.model import Tie
from kgraph.site.book import Book
from kgraph.site.duties import duties
from kgraph.site.maps import Maps
from kgraph.site.near import ACTORS, Neighbourhood
from kgraph.site.reporting import report_path
from kgraph.site.thing import split_groups, thing_page
from kgraph.terms import type_name
from kgraph.words.types import PLURALS

#: the types whose numbers a table of parts has
COUNTED = ("Network", "Institution", "Project")


def region_page(book: Book, near: Neighbourhood, maps: Maps | None, iri: str) -> ThingPage:
    """The page of a thing, with what only a region has."""
    page = thing_page(book, near, iri)
    rows = located(book, iri)
    others = [
        tie for tie in book.known.relations.get(iri, ())
        if not (tie.object == iri and tie.relation in PLACING)
    ]  # fmt: skip
    ties, structure = split_groups(book, iri, others)
    groups = [_as_group(plural, own) for plural, own in rows]
    is_district = len(official_key(iri)) == 5
    no_network = is_district and not any(
        row.thing.type == "Network" for _, own in rows for row in own
    )
    wider = book.places.territory.wider(iri)
    around = RegionDetails(
        rows, parts(book, iri), tuple(book.link(outer) for outer in wider),
        book.words["no_network"] if no_network else "", maps.around(book, iri) if maps else None,
        duties(book, district) if (district := district_of(book.graph, iri)) else None,
        report_path(iri) if is_district else "",
    )  # fmt: skip
    return replace(
        page, template="region.html", ties=ties, structure=structure, territory=around,
        picture=picture(groups, near.joined), near=near.districts(book, iri) if is_district else (),
    )  # fmt: skip


def located(book: Book, iri: str) -> tuple[tuple[str, tuple[Located, ...]], ...]:
    """What is seated or active in the region, its parts, or a self-named region around it."""
    found: dict[str, list[tuple[tuple[str, str], Tie]]] = {}
    for _, tie in book.places.within(iri):
        found.setdefault(type_name(tie.subject), []).append((book.known.order(tie.subject), tie))
    return tuple(
        (
            PLURALS[book.language][name],
            tuple(_located(book, iri, tie) for _, tie in sorted(found[name])),
        )
        for name in ACTORS
        if name in found
    )


def _located(book: Book, iri: str, tie: Tie) -> Located:
    return Located(
        book.link(tie.subject), book.graph.reading(tie.relation),
        book.link(tie.object) if tie.object != iri else None, book.cite(tie.evidence),
    )  # fmt: skip


def _as_group(plural: str, rows: tuple[Located, ...]) -> Group:
    """Things of one type as the small picture takes them."""
    return Group(plural, tuple(Related(row.thing, (), "", row.citations) for row in rows), False)


def parts(book: Book, iri: str) -> tuple[RegionPart, ...]:
    """The regions directly in the region, with how many things are known in each."""
    inside = book.places.territory.inside(iri)
    return tuple(_part(book, part) for part in book.sorted(inside))


def _part(book: Book, part: str) -> RegionPart:
    population = book.known.value(part, terms.POPULATION)
    return RegionPart(
        book.link(part), book.number(float(population)) if population else "",
        counts_in(book, part),
    )  # fmt: skip


def counts_in(book: Book, region: str) -> tuple[int, ...]:
    """How many things are seated or active in a region and its parts, by the types COUNTED."""
    found = counted(book.places, region)
    return tuple(len(found.get(name, Counted()).here) for name in COUNTED)
