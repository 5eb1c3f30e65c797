"""What the pages about the whole show: lists, start, search, downloads, queries, texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from kgraph.html.site.values import Link, Map, Page


class Column(NamedTuple):
    """A column of a list; `filtered` ones get a choice of their values."""

    name: str
    is_number: bool = False
    filtered: bool = False
    narrow: bool = True  # also shown on a telephone
    key: str = ""  # what addresses call its choice


@dataclass(frozen=True)
class ListPage(Page):
    """All things of a type. A cell is a Link or a text."""

    intro: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()


@dataclass(frozen=True)
class AlphabetPage(Page):
    """All things by their first letter."""

    letters: tuple[tuple[str, tuple[Link, ...]], ...] = ()


class Count(NamedTuple):
    """How many things of a type there are; `text` as people write the number."""

    link: Link
    number: str


@dataclass(frozen=True)
class StartPage(Page):
    """Figures, map and entry points."""

    counts: tuple[Count, ...] = ()
    sources: tuple[tuple[Any, ...], ...] = ()  # link, publisher, date, things, relations, figures
    states: tuple[tuple[Link, str], ...] = ()
    known: tuple[tuple[Link, str], ...] = ()
    map: Map | None = None
    reference: str = ""  # how many bodies only references name; never in the counts


@dataclass(frozen=True)
class SearchPage(Page):
    """Search; its index is a script file beside the style sheet."""

    index: str = ""
    types: tuple[tuple[str, str], ...] = ()


class Download(NamedTuple):
    """A file to fetch. `path` is relative to the folder above the languages."""

    path: str
    name: str
    about: str
    size: str
    media: str
    length: int


@dataclass(frozen=True)
class DownloadsPage(Page):
    """What there is to fetch."""

    groups: tuple[tuple[str, tuple[Download, ...]], ...] = ()


class Example(NamedTuple):
    """A saved query with its first rows."""

    name: str
    title: str
    comments: tuple[str, ...]
    text: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: str


@dataclass(frozen=True)
class QueriesPage(Page):
    """The saved queries."""

    examples: tuple[Example, ...] = ()


class Block(NamedTuple):
    """Part of a written page: "h2", "p" or "li", the words, their language if another."""

    element: str
    text: str
    language: str = ""


class ReportTable(NamedTuple):
    """A section of a report; a cell is several parts, names among them as links."""

    anchor: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Link | str, ...], ...], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class ReportPage(Page):
    """The report of a Kreis, to print."""

    lead: tuple[str, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    notes: tuple[str, ...] = ()


class ChangeEntry(NamedTuple):
    """What changed in one build: sorts of change, each with its things and what is left out."""

    anchor: str
    day: str
    title: str
    groups: tuple[tuple[str, tuple[Link, ...], str], ...]


@dataclass(frozen=True)
class ChangesPage(Page):
    """What changed from build to build, the newest first."""

    entries: tuple[ChangeEntry, ...] = ()
    nothing: str = ""


@dataclass(frozen=True)
class TextPage(Page):
    """A written page: method, licence, catalogue."""

    blocks: tuple[Block, ...] = ()
    credits: tuple[tuple[Any, ...], ...] = ()  # source link, publisher, licence, credit, address
    before: tuple[str, ...] = ()  # paragraphs of kgraph's own before the blocks
    rows: tuple[tuple[str, str], ...] = ()  # what the catalogue says
