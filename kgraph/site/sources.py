"""The page of a source: what it is, and passage by passage what it states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kgraph import terms
from kgraph.graph.stored import evidence_order
from kgraph.html.site.addresses import address, anchor
from kgraph.html.site.linked import described
from kgraph.html.site.values import Crumb, Link, Passage, SourcePage, StatedProperty, Statement
from kgraph.model import Evidence, shorten
from kgraph.site.book import Book
from kgraph.site.thing import figure_text
from kgraph.terms import type_name
from kgraph.words.locators import readable_locator
from kgraph.words.numbers import date
from kgraph.words.properties import property_name
from kgraph.words.types import PLURALS

_ROWS = (
    ("publisher", terms.PUBLISHER), ("issued", terms.ISSUED), ("language", terms.LANGUAGE),
    ("rights", terms.LICENCE), ("credit", terms.RIGHTS), ("note", terms.NOTE),
)  # fmt: skip
_LONGEST = 300  # signs of a statement in a list


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

    def of(self, source: str) -> tuple[Passage, ...]:
        """The passages of a source in its order, each with its statements."""
        cited = {one for one in (*self._found, *self._names) if one.source == source}
        return tuple(
            Passage(
                anchor(one.locator), readable_locator(one.locator, self._book.language),
                tuple(dict.fromkeys(self._names.get(one, ()))),
                tuple(dict.fromkeys(self._found.get(one, ()))),
            )
            for one in sorted(cited, key=evidence_order)
        )  # fmt: skip

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


def source_page(book: Book, passages: Passages, iri: str) -> SourcePage:
    """One source with all that is read from it."""
    name = iri.rpartition("/source/")[2]
    words, known = book.words, book.known
    title = known.value(iri, terms.TITLE) or name
    counts = passages.counts[name]
    plural = PLURALS[book.language]["Source"]
    return SourcePage(
        template="source.html", path=address(iri), title=title, description=shorten(title, 200),
        crumbs=(Crumb(words["home"], "index.html"), Crumb(plural, "source/index.html")),
        section="source", iri=iri, identifier=name, facts=tuple(_facts(book, iri)),
        counts=tuple((words[kind], book.number(counts[kind])) for kind in KINDS if counts[kind]),
        passages=passages.of(name), linked=_in_json(book, iri, title),
    )  # fmt: skip


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
    return found


def _in_json(book: Book, iri: str, title: str) -> dict[str, object]:
    known = book.known
    more = {
        "datePublished": known.value(iri, terms.ISSUED),
        "inLanguage": known.value(iri, terms.LANGUAGE),
        "creditText": known.value(iri, terms.RIGHTS),
        "publisher": known.value(iri, terms.PUBLISHER),
    }
    return described(iri, "Source", title, known.values(iri, terms.PREF_LABEL), (), more)
