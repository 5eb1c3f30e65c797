"""The first page: what there is, where it comes from, and ways in."""

from __future__ import annotations

from collections import Counter

from kgraph.graph.counting import Counted, counted
from kgraph.graph.territory import level
from kgraph.html.site.linked import CONTEXT
from kgraph.html.site.overviews import Count, StartPage
from kgraph.html.site.values import Link
from kgraph.site.book import Book
from kgraph.site.duties import only_reference
from kgraph.site.maps import Maps
from kgraph.site.near import ACTORS
from kgraph.site.sources import KINDS, Passages
from kgraph.terms import type_name
from kgraph.words.shown.site import SECTIONS
from kgraph.words.types import PLURALS

_KNOWN = 8


def start_page(book: Book, passages: Passages, maps: Maps | None) -> StartPage:
    """Figures by type and source, the map, the Länder, and what is most connected."""
    words = book.words
    return StartPage(
        template="start.html", path="index.html", title=words["site"],
        description=words["site_about"], section="index", counts=counts(book),
        sources=_sources(book, passages), states=_states(book), known=_most_connected(book),
        map=maps.country(book) if maps else None, linked=_in_json(book),
        reference=only_reference(book),
    )  # fmt: skip


def counts(book: Book) -> tuple[Count, ...]:
    """How many things of each type, linked to their lists."""
    found = Counter(type_name(iri) for iri in book.known.things)
    return tuple(
        Count(
            Link(PLURALS[book.language][name], f"{folder}/index.html", name),
            book.number(found[name]),
        )
        for folder, name in SECTIONS
    )


def _sources(book: Book, passages: Passages) -> tuple[tuple[object, ...], ...]:
    rows = []
    for iri in book.known.sources():
        found = passages.counts[iri.rpartition("/source/")[2]]
        rows.append((book.link(iri), *(book.number(found[kind]) for kind in KINDS)))
    return tuple(rows)


def _states(book: Book) -> tuple[tuple[Link, str], ...]:
    states = [iri for iri in book.known.things if level(iri) == "state"]
    return tuple((book.link(iri), book.number(_networks(book, iri))) for iri in states)


def _networks(book: Book, region: str) -> int:
    return len(counted(book.places, region).get("Network", Counted()).here)


def _most_connected(book: Book) -> tuple[tuple[Link, str], ...]:
    degrees = book.known.degrees
    actors = [iri for iri in book.known.things if type_name(iri) in ACTORS and degrees[iri]]
    actors.sort(key=lambda iri: (-degrees[iri], book.known.order(iri)))
    return tuple((book.link(iri), book.say("degree", n=degrees[iri])) for iri in actors[:_KNOWN])


def _in_json(book: Book) -> dict[str, object]:
    return {
        "@context": CONTEXT, "@type": "WebSite", "name": book.words["site"],
        "description": book.words["site_about"], "inLanguage": book.language,
    }  # fmt: skip
