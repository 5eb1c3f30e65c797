"""The conventions by which documents are read, as rules over the rows: each break is a warning.

They hold for rows that a document states (a source of the kind "document"), not for a table
that somebody keeps. docs/data.md says why each of them stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kgraph import terms
from kgraph.names import key
from kgraph.records import Finding, Item, Record
from kgraph.words.tables import rules as said

#: bodies that a section names without placing them: they act far beyond it
_OF_THE_LAND = frozenset({"ministry", "federal-agency", "state-authority", "parliament", "study"})
_PLACED = ("networks", "institutions", "projects", "programmes", "events")
_WHERE = ("seated-in", "active-in")
_LONGEST_NAME = 4  # words of a territory's name


@dataclass(frozen=True)
class Section:
    """Lines of a document about one region: what stands there is active in that region."""

    source: str
    locators: tuple[str, ...]
    region: str  # IRI
    title: str


@dataclass(frozen=True)
class Examined:
    """What the rules look at: resolved rows, and what they must know about the world."""

    items: Sequence[Item]
    documents: frozenset[str]  # ids of the sources that are documents
    sections: Sequence[Section]
    territories: Mapping[str, str]  # folded name of a territory -> its label
    named: Callable[[str], str]  # id or name -> IRI; "?" for a name of several things, "" for none

    def of(self, *tables: str) -> list[Item]:
        """The rows of some tables that a document states."""
        return [
            item
            for item in self.items
            if item.record.table in tables and item.source in self.documents
        ]


def check(reading: Examined) -> list[Finding]:
    """Every break of a convention, as a warning."""
    return [
        *_values_that_are_things(reading),
        *_schemes(reading),
        *_sections(reading),
        *_counted_as_all(reading),
        *_places_in_names(reading),
    ]


def deprecated(record: Record) -> Finding:
    """The warning for a row with a relation that goes with the next major version."""
    return record.finding("relation", said.DEPRECATED, said.SAY_INSTEAD, "warning")


def _values_that_are_things(reading: Examined) -> Iterator[Finding]:
    for item in reading.of("facts"):
        named = reading.named(item.record.get("value"))
        if not item.object and named and named != item.subject:
            wrong, advice = said.IS_A_THING, said.WRITE_VALUE_ID
            yield item.record.finding("value", wrong, advice, "warning")


def _schemes(reading: Examined) -> Iterator[Finding]:
    """Each scheme says what it collects, and no concept stands in it twice."""
    seen: dict[tuple[str, str], str] = {}
    for item in reading.of("concepts"):
        record = item.record
        scheme = record.get("scheme")
        if not scheme and not record.get("sort"):
            yield record.finding("sort", said.NO_SORT, said.WRITE_SORT, "warning")
        if scheme:
            first = seen.setdefault((scheme, key(record.get("label"))), item.iri)
            if first != item.iri:
                yield record.finding("label", said.LABEL_TWICE, said.ONE_ID, "warning")


def _sections(reading: Examined) -> Iterator[Finding]:
    """What a section about a part-region names is active there, or the section places it.

    A part is where its whole is; what is only planned is nowhere yet, and who only gives money
    may act anywhere.
    """
    places = _places(reading)
    givers = _only_funding(reading)
    wholes = _wholes(reading)
    inside = _inside(reading)
    for section in reading.sections:
        lines = _lines(section.locators)
        within = {section.region, *inside.get(section.region, ())}
        done = set()
        for item in reading.of(*_PLACED):
            if item.source != section.source or item.iri in done or _is_anywhere(item):
                continue
            if not lines & _lines(item.locators) or item.iri in givers:
                continue
            done.add(item.iri)
            if not any(
                _lies_in(region, within) or lines & own
                for iri in (item.iri, *wholes.get(item.iri, ()))
                for region, own in places.get(iri, ())
            ):
                message = said.NOT_IN_SECTION.of(title=section.title)
                yield item.record.finding("name", message, said.ADD_ACTIVE, "warning")


def _only_funding(reading: Examined) -> set[str]:
    """Bodies of which documents say nothing but what they fund."""
    relations: dict[str, set[str]] = {}
    for item in reading.of("ties"):
        relations.setdefault(item.subject, set()).add(item.record.get("relation"))
    return {iri for iri, own in relations.items() if own == {"funds"}}


def _counted_as_all(reading: Examined) -> Iterator[Finding]:
    """A figure "all n" about regions has its n regions."""
    places = _places(reading)
    for item in reading.of("figures"):
        number = item.record.get("value")
        if "alle" not in item.record.get("qualifier").split() or not number.isdigit():
            continue
        found = len({region for region, _ in places.get(item.subject, ())})
        if found < int(number):
            message = said.SAYS_ALL.of(number=number, found=found)
            yield item.record.finding("about", message, said.ADD_EACH, "warning")


def _places_in_names(reading: Examined) -> Iterator[Finding]:
    """A territory in a name is a working area; rows of a printed list have a place of their own."""
    placed = set(_places(reading))
    wholes = _wholes(reading)
    for item in reading.of(*_PLACED):
        if not placed.isdisjoint({item.iri, *wholes.get(item.iri, ())}):
            continue
        if item.record.get("row"):
            continue
        label = _territory(item.record.get("name"), reading.territories)
        if label:
            message = said.PLACE_IN_NAME.of(label=label)
            yield item.record.finding("name", message, said.ADD_BY_NAME, "warning")


def _territory(name: str, territories: Mapping[str, str]) -> str:
    """The label of the longest territory in a name, what stands in brackets left out."""
    words = re.findall(r"\w+", re.sub(r"\(.*?\)", "", name))
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            found = territories.get(key(" ".join(words[start : start + length])))
            if found:
                return found
    return ""


def _places(reading: Examined) -> dict[str, list[tuple[str, set[int]]]]:
    """Thing -> the regions it is seated or active in, each with the lines that say so."""
    found: dict[str, list[tuple[str, set[int]]]] = {}
    for item in reading.of("ties"):
        if item.record.get("relation") in _WHERE:
            found.setdefault(item.subject, []).append((item.object, _lines(item.locators)))
    for item in reading.of(*_PLACED):
        for seat in item.seats:
            found.setdefault(item.iri, []).append((region_iri(seat), _lines(item.locators)))
    return found


def _wholes(reading: Examined) -> dict[str, set[str]]:
    """Thing -> what it is part of, at any depth."""
    above: dict[str, set[str]] = {}
    for item in reading.of("ties"):
        if item.record.get("relation") == "part-of":
            above.setdefault(item.subject, set()).add(item.object)
    found = {}
    for thing in above:
        seen: set[str] = set()
        front = set(above[thing])
        while front:
            seen |= front
            front = {whole for part in front for whole in above.get(part, ())} - seen
        found[thing] = seen
    return found


def _inside(reading: Examined) -> dict[str, set[str]]:
    """Region that names itself -> the regions that a document says lie in it."""
    found: dict[str, set[str]] = {}
    for item in reading.of("ties"):
        if item.record.get("relation") == "within":
            found.setdefault(item.object, set()).add(item.subject)
    return found


def _lies_in(region: str, within: Iterable[str]) -> bool:
    """Whether a region is one of `within` or its official key begins with one of theirs."""
    own = region.rpartition("/")[2]
    return any(
        region == other or (own.isdigit() and own.startswith(other.rpartition("/")[2]))
        for other in within
    )


def _is_anywhere(item: Item) -> bool:
    """Whether a section can name it without placing it: what acts far beyond, what is planned."""
    return item.record.get("kind") in _OF_THE_LAND or item.record.get("status") == "planned"


def _lines(locators: Iterable[str]) -> set[int]:
    found: set[int] = set()
    for locator in locators:
        kind, _, numbers = locator.partition("=")
        if kind == "line":
            first, last = map(int, numbers.split(","))
            found.update(range(first, last))
    return found


def region_iri(reference: str) -> str:
    """The IRI of an official region or of one that names itself, by key or id."""
    return f"{terms.ID}region/{reference.removeprefix('region/')}"
