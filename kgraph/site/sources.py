"""The page of a source: what it is, and passage by passage what it states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from kgraph import terms
from kgraph.graph.stored import evidence_order
from kgraph.html.site.addresses import address, anchor
from kgraph.html.site.linked import described
from kgraph.html.site.values import (
    Crumb,
    Link,
    PartLink,
    Passage,
    SourcePage,
    StatedProperty,
    Statement,
)
from kgraph.model import Evidence, shorten
from kgraph.site.book import Book
from kgraph.site.thing import figure_text
from kgraph.terms import type_name
from kgraph.words.numbers import date
from kgraph.words.properties import property_name
from kgraph.words.types import PLURALS

_ROWS = (
    ("publisher", terms.PUBLISHER), ("issued", terms.ISSUED), ("language", terms.LANGUAGE),
    ("rights", terms.LICENCE), ("credit", terms.RIGHTS),
)  # fmt: skip
_LONGEST = 300  # signs of a statement in a list
_A_PAGE = 160  # lines of statements that a page of places has, about

Maker = Callable[[], SourcePage]


class Passages:
    """What each passage of each source states, in one language."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._found: dict[Evidence, list[Statement]] = defaultdict(list)
        self._names: dict[Evidence, list[Link]] = defaultdict(list)
        #: source -> what it states, by kind of statement
        self.counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for iri in book.known.things:
            self._add_thing(iri)
            self._add_relations(iri)
            self._add_facts(iri)
        self._parts = self._split()
        self._place()

    def parts(self, source: str) -> list[list[Evidence]]:
        """The places of a source in its order, as many together as a page takes."""
        return self._parts.get(source, [])

    def of(self, places: Iterable[Evidence]) -> tuple[Passage, ...]:
        """Places with what is stated there."""
        return tuple(
            Passage(
                anchor(one.locator),
                self._book.place(one, both=True),
                tuple(dict.fromkeys(self._names.get(one, ()))),
                tuple(dict.fromkeys(self._found.get(one, ()))),
            )
            for one in places
        )

    def _split(self) -> dict[str, list[list[Evidence]]]:
        """Source -> its places, parted so that no page of them is endless."""
        found: dict[str, list[list[Evidence]]] = {}
        weight = 0
        for one in sorted({*self._found, *self._names}, key=evidence_order):
            own = len(self._names.get(one, ())) // 3 + len(self._found.get(one, ())) + 2
            parts = found.setdefault(one.source, [[]])
            if not parts[0]:
                weight = 0
            if parts[-1] and weight + own > _A_PAGE:
                parts.append([])
                weight = 0
            parts[-1].append(one)
            weight += own
        return found

    def _place(self) -> None:
        """Tell the book which page lists which place."""
        for source, parts in self._parts.items():
            if len(parts) > 1:
                for number, places in enumerate(parts, 1):
                    path = part_path(f"{terms.ID}source/{source}", number)
                    self._book.pages.update(dict.fromkeys(places, path))

    def _add_thing(self, iri: str) -> None:
        if type_name(iri) == "Source":
            return
        evidence = self._book.known.evidence(iri)
        for one in evidence:
            self._names[one].append(self._book.link(iri))
        self._count(evidence, "things_named")

    def _add_relations(self, iri: str) -> None:
        book = self._book
        for tie in sorted(book.known.relations.get(iri, ())):
            if tie.subject == iri:
                detail = ", ".join(part for part in (tie.role, tie.note) if part)
                reading, other = book.graph.reading(tie.relation), book.link(tie.object)
                own = Statement(book.link(iri), reading, other, detail)
                self._add(tie.evidence, own, "relations_stated")
        for judged in book.known.doubts.get(iri, ()):
            if judged.first == iri:
                reading, other = book.words["doubts"].lower(), book.link(judged.second)
                own = Statement(book.link(iri), reading, other, judged.reason)
                self._add(judged.evidence, own, "judged")

    def _add_facts(self, iri: str) -> None:
        book = self._book
        for stated in book.known.stated.get(iri, ()):
            if stated.is_figure:
                kind, name, text = "figures_stated", stated.name, figure_text(book, stated)
            else:
                name, text = (
                    property_name(stated.name, book.language),
                    date(stated.value, book.language),
                )
                kind = "facts_stated"
            own = Statement(book.link(iri), "", None, shorten(f"{name}: {text}", _LONGEST))
            self._add(stated.evidence, own, kind)

    def _add(self, evidence: tuple[Evidence, ...], own: Statement, kind: str) -> None:
        for one in evidence:
            self._found[one].append(own)
        self._count(evidence, kind)

    def _count(self, evidence: Iterable[Evidence], kind: str) -> None:
        for source in {one.source for one in evidence}:
            self.counts[source][kind] += 1


def part_path(iri: str, number: int) -> str:
    """Where a part of the places of a source lies."""
    return f"{address(iri).removesuffix('.html')}/{number}.html"


def source_pages(book: Book, passages: Passages, iri: str) -> list[tuple[str, Maker]]:
    """The page of a source and, when its places take several, theirs: path and maker."""
    parts = passages.parts(iri.rpartition("/source/")[2])
    found: list[tuple[str, Maker]] = [(address(iri), partial(source_page, book, passages, iri))]
    if len(parts) > 1:
        for number in range(1, len(parts) + 1):
            path = part_path(iri, number)
            found.append((path, partial(part_page, book, passages, iri, number)))
    return found


def source_page(book: Book, passages: Passages, iri: str) -> SourcePage:
    """One source: what it is, where it is to be had, what is read from it."""
    name = iri.rpartition("/source/")[2]
    parts, counts = passages.parts(name), passages.counts[name]
    title = _title(book, iri)
    return SourcePage(
        template="source.html", path=address(iri), title=title, description=shorten(title, 200),
        crumbs=_crumbs(book), section="source", iri=iri, identifier=name,
        facts=tuple(_facts(book, iri)), had=tuple(to_be_had(book, iri)),
        counts=tuple((book.words[kind], book.number(n)) for kind in KINDS if (n := counts[kind])),
        passages=passages.of(parts[0]) if len(parts) == 1 else (),
        parts=tuple(_ranges(book, iri, parts)) if len(parts) > 1 else (),
        linked=_in_json(book, iri, title), url=book.known.value(iri, terms.URL),
    )  # fmt: skip


def part_page(book: Book, passages: Passages, iri: str, number: int) -> SourcePage:
    """Some of the places of a source, with ways to those before and after."""
    name = iri.rpartition("/source/")[2]
    parts = passages.parts(name)
    own = book.source(name)
    ranges = list(_ranges(book, iri, parts))
    here = ranges[number - 1]
    title = f"{own.text}: {here.text}"
    return SourcePage(
        template="source-part.html", path=part_path(iri, number), title=title,
        description=shorten(title, 200), crumbs=(*_crumbs(book), Crumb(own.text, own.path)),
        section="source", iri=iri, identifier=name, passages=passages.of(parts[number - 1]),
        parts=tuple(ranges), url=book.known.value(iri, terms.URL), number=number,
    )  # fmt: skip


def _ranges(book: Book, iri: str, parts: Sequence[Sequence[Evidence]]) -> Iterator[PartLink]:
    for number, places in enumerate(parts, 1):
        text = book.places_from(places)
        spots = " ".join(anchor(one.locator) for one in places)
        yield PartLink(text, part_path(iri, number), len(places), spots)


def _title(book: Book, iri: str) -> str:
    return book.known.value(iri, terms.TITLE) or iri.rpartition("/source/")[2]


def _crumbs(book: Book) -> tuple[Crumb, ...]:
    plural = PLURALS[book.language]["Source"]
    return Crumb(book.words["home"], "index.html"), Crumb(plural, "source/index.html")


def to_be_had(book: Book, iri: str) -> Iterator[tuple[str, str]]:
    """Addresses where the document is: (what, address)."""
    for said, term in (("open_document", terms.URL), ("open_page", terms.PAGE)):
        for value in book.known.values(iri, term):
            yield book.say(said), value


KINDS = ("things_named", "relations_stated", "facts_stated", "figures_stated")


def _facts(book: Book, iri: str) -> list[StatedProperty]:
    found = []
    short = book.known.value(iri, terms.PREF_LABEL)
    if short:
        found.append(StatedProperty(book.words["also"], short))
    for word, predicate in _ROWS:
        for value in book.known.values(iri, predicate):
            text = date(value, book.language) if word == "issued" else value
            found.append(
                StatedProperty(book.words[word], text, (), None, word not in ("issued", "language"))
            )
    notes = book.known.values(iri, terms.NOTE)
    return [*found, *(StatedProperty(book.say("quoted_note"), note) for note in notes)]


def _in_json(book: Book, iri: str, title: str) -> dict[str, object]:
    known = book.known
    more = {
        "datePublished": known.value(iri, terms.ISSUED),
        "inLanguage": known.value(iri, terms.LANGUAGE),
        "creditText": known.value(iri, terms.RIGHTS),
        "publisher": known.value(iri, terms.PUBLISHER),
    }
    return described(iri, "Source", title, known.values(iri, terms.PREF_LABEL), (), more)
