"""What the pages of one language share: how things are linked, cited and read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kgraph import terms
from kgraph.graph.numbering import number_of
from kgraph.graph.places import HERE, Places
from kgraph.graph.stored import StoredGraph
from kgraph.html.site.addresses import address, anchor
from kgraph.html.site.values import Citation, Citations, Group, Link, PassageLink, Related
from kgraph.model import Evidence, Tie, shorten
from kgraph.site.collected import Collected
from kgraph.terms import type_name
from kgraph.words.locators import LINES, readable_locator, readable_numbers
from kgraph.words.numbers import number
from kgraph.words.shown.pages import SAID
from kgraph.words.shown.site import WORDS, period

_PASSAGES = 3  # passages of one source that are listed one by one beside a fact
_FEW = 3  # districts that a list names
_LINES = re.compile(r"line=(\d+),(\d+)")
_LONGEST = 160  # signs of a name in a list; its own page has all of it


class Book:
    """One language of the site."""

    def __init__(self, known: Collected, places: Places, language: str) -> None:
        self.known = known
        self.places = places
        self.language = language
        self.words = WORDS[language]
        self.graph = StoredGraph(known.graph.store, language)
        self._paged = set(known.things)
        self._links: dict[str, Link] = {}
        self._sources: dict[str, Link] = {}
        self._cited: dict[tuple[Evidence, ...], Citations] = {}
        self._numbers: dict[Evidence, str] = {}
        #: the page that lists a place, where the places of a source take several pages
        self.pages: dict[Evidence, str] = {}

    def say(self, name: str, /, **values: object) -> str:
        """Words of the pages in this language, with counts in their form."""
        return SAID[name].say(self.language, **values)

    def label(self, iri: str) -> str:
        """The whole name of a thing or term."""
        if type_name(iri) == "Source":
            return self.source(iri.rpartition("/source/")[2]).text
        return self.known.labels.get(iri) or self.graph.label(iri)

    def link(self, iri: str) -> Link:
        """A thing as other pages name it."""
        found = self._links.get(iri)
        if found is None:
            path = address(iri) if iri in self._paged else ""
            text = shorten(self.label(iri), _LONGEST)
            found = self._links[iri] = Link(text, path, type_name(iri), self.kind(iri))
        return found

    def districts(self, iri: str) -> Link | str:
        """Where a thing is, for a list: its Kreis, the names of a few, or how many they are."""
        found = self.places.districts(iri, HERE)
        if len(found) == 1:
            return self.link(found[0])
        if len(found) > _FEW:
            return self.say("districts_n", n=len(found))
        return ", ".join(self.label(district) for district in found)

    def states(self, iri: str) -> str:
        """The Länder of a thing, by name."""
        return ", ".join(self.label(state) for state in self.places.states(iri))

    def kind(self, iri: str) -> str:
        """The kind of a thing, for people; "" without one."""
        return ", ".join(self.graph.label(kind) for kind in self.known.values(iri, terms.KIND))

    def source(self, name: str) -> Link:
        """A source by its id: its short title, or its title, or its id."""
        found = self._sources.get(name)
        if found is None:
            iri = f"{terms.ID}source/{name}"
            titles = (self.known.value(iri, term) for term in (terms.PREF_LABEL, terms.TITLE))
            text = next((title for title in titles if title), name)
            path = address(iri) if iri in self._paged else ""
            found = self._sources[name] = Link(shorten(text, _LONGEST), path, "Source")
        return found

    def cite(self, evidence: Iterable[Evidence]) -> Citations:
        """Evidence by source, each linked to where the source's page lists it."""
        cited = tuple(evidence)
        if cited not in self._cited:
            by_source: dict[str, list[Evidence]] = {}
            for one in cited:
                by_source.setdefault(one.source, []).append(one)
            self._cited[cited] = tuple(self._citation(name, own) for name, own in by_source.items())
        return self._cited[cited]

    def _citation(self, name: str, evidence: list[Evidence]) -> Citation:
        """Several passages that are lines share the word: "lines 5, 17–19"."""
        texts = [self.place(one) for one in evidence]
        before = ""
        if len(texts) > 1 and all(self._is_lines(one) for one in evidence):
            before = LINES.say(self.language, n="").strip()
            texts = [text.rpartition(" ")[2] for text in texts]
        links = map(self.where, evidence)
        return Citation(self.source(name), tuple(map(PassageLink, texts, links)), before)

    def _is_lines(self, place: Evidence) -> bool:
        return place.locator.startswith("line=") and not self.annex_number(place)

    def annex_number(self, place: Evidence) -> str:
        """The running number of a row of the annex, "" for any other place."""
        if place not in self._numbers:
            self._numbers[place] = number_of(self.graph, place)
        return self._numbers[place]

    def place(self, place: Evidence, both: bool = False) -> str:
        """A place as people say it: the annex by its number, `both` with the lines."""
        lines = readable_locator(place.locator, self.language)
        own = self.annex_number(place)
        if not own:
            return lines
        said = readable_numbers([own], self.language)
        return f"{said}, {lines}" if both else said

    def places_from(self, places: Sequence[Evidence]) -> str:
        """Where some places in their order begin and end: "lines 5–107"."""
        if len(places) == 1:
            return self.place(places[0], both=True)
        own = [number for one in places if (number := self.annex_number(one))]
        if len(own) == len(places):
            return readable_numbers([f"{own[0]}–{own[-1]}"], self.language)
        spans = [_LINES.fullmatch(one.locator) for one in places]
        found = [(int(span[1]) + 1, int(span[2])) for span in spans if span]
        if len(found) == len(places):
            ends = f"{min(first for first, _ in found)}–{max(last for _, last in found)}"
            return LINES.say(self.language, n=ends)
        return self.say("part_from_to", first=self.place(places[0]), last=self.place(places[-1]))

    def where(self, place: Evidence) -> str:
        """The page and the spot on it where the statements of a place are listed."""
        path = self.source(place.source).path
        if not path:
            return ""
        return f"{self.pages.get(place, path)}#{anchor(place.locator)}"

    def cite_briefly(self, evidence: Sequence[Evidence], where: str) -> Citations:
        """The same, but many passages of a source become their number, linked to `where`."""
        by_source: dict[str, list[Evidence]] = {}
        for one in evidence:
            by_source.setdefault(one.source, []).append(one)
        found: list[Citation] = []
        for name, own in by_source.items():
            if len(own) > _PASSAGES:
                text = self.say("n_places", n=len(own))
                found.append(Citation(self.source(name), (PassageLink(text, where),)))
            else:
                found += self.cite(own)
        return tuple(found)

    def number(self, value: float) -> str:
        """A number as people of this language write it."""
        return number(value, self.language)

    def period(self, since: str, until: str) -> str:
        """A period as people of this language write it."""
        return period(since, until, self.language)

    def sorted(self, iris: Iterable[str]) -> list[str]:
        """Things by name."""
        return sorted(set(iris), key=self.known.order)

    def groups(self, iri: str, ties: Sequence[Tie]) -> tuple[Group, ...]:
        """Relations by reading, in the order of the vocabulary, each by name."""
        found: dict[tuple[int, bool, str], list[Tie]] = {}
        for tie in ties:
            inverse = tie.object == iri
            order = self.graph.meaning(tie.relation).order
            found.setdefault((order, inverse, tie.relation), []).append(tie)
        return tuple(
            Group(
                self.graph.reading(code, inverse),
                tuple(self._related(tie, iri) for tie in self._by_name(found[key], iri)),
                self.graph.meaning(code).is_tie,
            )
            for key in sorted(found)
            for _, inverse, code in (key,)
        )

    def _by_name(self, ties: Iterable[Tie], iri: str) -> list[Tie]:
        return sorted(ties, key=lambda tie: (self.known.order(tie.other(iri)), tie))

    def _related(self, tie: Tie, iri: str) -> Related:
        status = self.graph.label(f"{terms.VOCABULARY}status/{tie.status}") if tie.status else ""
        details = tuple(text for text in (tie.role, status, tie.note) if text)
        return Related(
            self.link(tie.other(iri)), details, self.period(tie.since, tie.until),
            self.cite(tie.evidence),
        )  # fmt: skip
