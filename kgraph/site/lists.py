"""The lists: all things of a type, all things from A to Z, and what search looks through."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from kgraph import terms
from kgraph.html.site.overviews import AlphabetPage, Column, ListPage, SearchPage
from kgraph.html.site.values import Crumb, Link  # fmt: skip
from kgraph.model import shorten
from kgraph.names import fold
from kgraph.site.book import Book
from kgraph.site.region import counts_in
from kgraph.site.sources import KINDS, Passages
from kgraph.site.thing import other_names
from kgraph.terms import type_name
from kgraph.words.numbers import date
from kgraph.words.shown.site import SECTIONS
from kgraph.words.types import PLURALS

_LONGEST = 200  # signs of other names in lists and in the index of search


def list_page(book: Book, passages: Passages, folder: str, name: str) -> ListPage:
    """All things of one type (a folder and its class) as a table."""
    things = [iri for iri in book.known.things if type_name(iri) == name]
    columns, row = _COLUMNS.get(name, _COLUMNS[""])
    title = PLURALS[book.language][name]
    words = book.words
    return ListPage(
        template="list.html", path=f"{folder}/index.html", title=title,
        description=f"{title}: {book.say('rows', n=len(things))}",
        crumbs=(Crumb(words["home"], "index.html"),), section=folder,
        intro=words["region_intro"] if name == "Region" else words["list_intro"],
        columns=tuple(_said(words, column) for column in columns),
        rows=tuple(row(book, passages, iri) for iri in things),
    )  # fmt: skip


def _said(words: Mapping[str, str], column: Column) -> Column:
    """A column under its name in the language of the page."""
    return column._replace(name=words[column.name], key=column.name)


def _sources(book: Book, iri: str) -> str:
    """The sources that name a thing, each once: a choice above the list."""
    found = dict.fromkeys(one.source for one in book.known.evidence(iri))
    return "; ".join(book.source(name).text for name in found)


def _states(book: Book, iri: str) -> str:
    """The Länder of a thing, parted as the choice above the list parts them."""
    return "; ".join(book.label(state) for state in book.places.states(iri))


def _actor(book: Book, _: Passages, iri: str) -> tuple[Any, ...]:
    period = book.period(book.known.value(iri, terms.SINCE), book.known.value(iri, terms.UNTIL))
    return (
        book.link(iri), book.kind(iri), book.districts(iri), _states(book, iri), period,
        _sources(book, iri), book.known.degrees[iri],
    )  # fmt: skip


def _region(book: Book, _: Passages, iri: str) -> tuple[Any, ...]:
    population = book.known.value(iri, terms.POPULATION)
    counts = counts_in(book, iri)
    own = int(population) if population else ""
    return (book.link(iri), book.kind(iri), _states(book, iri), own, *counts)


def _term(book: Book, _: Passages, iri: str) -> tuple[Any, ...]:
    known = book.known
    schemes = (book.label(s) for s in known.values(iri, terms.IN_SCHEME) if s.startswith(terms.ID))
    others = shorten(", ".join(other_names(book, iri)), _LONGEST)
    return (
        book.link(iri), "; ".join(schemes), others, _sources(book, iri),
        len(known.relations.get(iri, ())),
    )  # fmt: skip


def _source(book: Book, passages: Passages, iri: str) -> tuple[Any, ...]:
    counts = passages.counts[iri.rpartition("/source/")[2]]
    issued = date(book.known.value(iri, terms.ISSUED), book.language)
    row = (book.link(iri), book.known.value(iri, terms.PUBLISHER), issued)
    return (*row, *(counts[kind] for kind in KINDS))


_ACTOR = (
    Column("name"), Column("kind", filtered=True), Column("district"),
    Column("state", filtered=True, narrow=False), Column("period", narrow=False),
    Column("source", filtered=True, narrow=False), Column("connections", is_number=True),
)  # fmt: skip
_COLUMNS: dict[str, Any] = {
    "": (_ACTOR, _actor),
    "Region": (
        (
            Column("name"), Column("kind", filtered=True, narrow=False),
            Column("state", filtered=True, narrow=False), Column("population", is_number=True),
            Column("networks", is_number=True), Column("institutions", True, narrow=False),
            Column("projects", True, narrow=False),
        ),
        _region,
    ),
    "Source": (
        (
            Column("name"), Column("publisher", narrow=False), Column("issued", narrow=False),
            *(Column(kind, is_number=True, narrow=kind == KINDS[0]) for kind in KINDS),
        ),
        _source,
    ),
}  # fmt: skip
_TERM = (
    Column("name"), Column("scheme", filtered=True), Column("also", narrow=False),
    Column("source", filtered=True, narrow=False), Column("connections", is_number=True),
)  # fmt: skip
for _name in ("Topic", "TargetGroup", "Concept"):
    _COLUMNS[_name] = (_TERM, _term)


def alphabet_page(book: Book) -> AlphabetPage:
    """Every thing under its first letter."""
    letters: dict[str, list[Link]] = defaultdict(list)
    for iri in book.known.things:
        first = fold(book.label(iri))[:1].upper()
        letters[first if first.isascii() and first.isalpha() else "#"].append(book.link(iri))
    words = book.words
    return AlphabetPage(
        template="a-z.html", path="a-z.html", title=words["way_a-z"],
        crumbs=(Crumb(words["home"], "index.html"),), section="a-z",
        letters=tuple((letter, tuple(letters[letter])) for letter in sorted(letters)),
    )  # fmt: skip


def search_page(book: Book) -> SearchPage:
    """The page that searches; the index is a file of its own."""
    words, plurals = book.words, PLURALS[book.language]
    return SearchPage(
        template="search.html", path="search.html", title=words["search"],
        crumbs=(Crumb(words["home"], "index.html"),), section="search",
        index=f"search-{book.language}.js",
        types=tuple((name, plurals[name]) for _, name in SECTIONS),
    )  # fmt: skip


def search_index(book: Book) -> str:
    """The script that holds all names, one row a thing.

    [label, type, path, kind and place, other names, connections, rows of its topics]
    """
    place = {iri: number for number, iri in enumerate(book.known.things)}
    rows = []
    for iri in book.known.things:
        link = book.link(iri)
        names = [name[:_LONGEST] for name in other_names(book, iri)]
        about = [link.kind, _around(book, iri) if link.type != "Region" else ""]
        row = [
            link.text, link.type, link.path, ", ".join(a for a in about if a), names,
            book.known.degrees[iri],
        ]  # fmt: skip
        topics = [place[topic] for topic in _topics(book, iri) if topic in place]
        rows.append([*row, topics] if topics else row)
    return f"window.kgraphIndex={_script_text(rows)};\n"


def _around(book: Book, iri: str) -> str:
    """Where a thing is, by name."""
    around = book.districts(iri)
    return around if isinstance(around, str) else around.text


def _topics(book: Book, iri: str) -> list[str]:
    """What a thing works on or is about, sorted."""
    ties = book.known.relations.get(iri, ())
    return sorted(
        {t.object for t in ties if t.relation in terms.TOPIC_RELATIONS and t.subject == iri}
    )


def _script_text(rows: Sequence[Any]) -> str:
    """JSON that is safe in a script file, one row a line, ASCII only."""
    return "[\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]"
