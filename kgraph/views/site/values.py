"""What each page of the site shows, as plain values. Templates only print them.

Paths are relative to the folder of the page's language; "" means there is no page to link.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple


class Link(NamedTuple):
    """A thing as it is named on a page; `type` is its class ("Network")."""

    text: str
    path: str
    type: str = ""
    kind: str = ""  # for people


class Place(NamedTuple):
    """One place in a source: "lines 82–84", and where the source's page lists it."""

    text: str
    path: str


class Citation(NamedTuple):
    """A source with the places that state something; `before` is what all places share."""

    source: Link
    places: tuple[Place, ...]
    before: str = ""  # "lines", when the places are numbers only


Citations = tuple[Citation, ...]


class Fact(NamedTuple):
    """A stated property; `value` is the source's own words unless `link` names a thing."""

    name: str
    value: str
    citations: Citations = ()
    link: Link | None = None
    is_source_text: bool = True


class Related(NamedTuple):
    """One stated relation, seen from the page's thing."""

    other: Link
    details: tuple[str, ...]  # role, note: the source's words
    period: str
    citations: Citations


class Group(NamedTuple):
    """The relations of one reading ("has member")."""

    reading: str
    rows: tuple[Related, ...]
    is_tie: bool


class Printed(NamedTuple):
    """A name as a source prints it, with the place, district and Land beside it."""

    name: str
    place: str
    citations: Citations


class Doubt(NamedTuple):
    """Another thing that may be the same, and why nobody has decided."""

    other: Link
    reason: str
    citations: Citations


class Near(NamedTuple):
    """A list of things that are near, and in what sense."""

    heading: str
    rows: tuple[tuple[Link, str], ...]  # each with what they share
    more: Link | None = None
    note: str = ""


class Crumb(NamedTuple):
    """A step of the path to a page."""

    text: str
    path: str


@dataclass(frozen=True)
class Page:
    """What every page has. `template` is a file of viz/templates/site."""

    template: str
    path: str
    title: str
    description: str = ""
    crumbs: tuple[Crumb, ...] = ()
    linked: dict[str, Any] | None = None  # JSON-LD
    section: str = ""  # the folder that the navigation marks


@dataclass(frozen=True)
class ThingPage(Page):
    """A network, institution, project, programme, event, region, topic or concept."""

    iri: str = ""
    type: str = ""
    kind: str = ""
    names: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    figures: tuple[Fact, ...] = ()
    ties: tuple[Group, ...] = ()
    structure: tuple[Group, ...] = ()
    printed: tuple[Printed, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    near: tuple[Near, ...] = ()
    mentioned: Citations = ()
    picture: Any = None  # ego.Picture
    territory: Territory | None = None


class Located(NamedTuple):
    """A thing that is seated or active in a region: how, and in which part."""

    thing: Link
    relation: str
    place: Link | None
    citations: Citations


class Part(NamedTuple):
    """A region within the page's region, with what is known in it, by type."""

    region: Link
    population: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Territory:
    """What only the page of a region has."""

    located: tuple[tuple[str, tuple[Located, ...]], ...]  # plural of a type, its things
    parts: tuple[Part, ...]
    wider: tuple[Link, ...]
    note: str = ""
    map: Map | None = None


class Statement(NamedTuple):
    """What one place states: "<a> reads <b>", or "<a>: text"."""

    subject: Link
    reading: str
    object: Link | None
    text: str  # the source's words


class Passage(NamedTuple):
    """One place of a source with the things it names and all that it states."""

    anchor: str
    text: str
    names: tuple[Link, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class SourcePage(Page):
    """A document or register."""

    iri: str = ""
    identifier: str = ""
    facts: tuple[Fact, ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
    passages: tuple[Passage, ...] = ()


class Column(NamedTuple):
    """A column of a list; `filtered` ones get a choice of their values."""

    name: str
    is_number: bool = False
    filtered: bool = False
    narrow: bool = True  # also shown on a telephone


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


class Area(NamedTuple):
    """A region on a map: SVG path data, where it leads, what it says, how dark it is (0–4)."""

    d: str
    path: str
    title: str
    shade: int


class Map(NamedTuple):
    """A map with Kreise as areas and Länder as borders; `legend` says what each shade means."""

    box: str
    areas: tuple[Area, ...]
    borders: str
    legend: tuple[tuple[int, str], ...]
    marked: str = ""  # the region the page is about, on a map that only says where it lies


@dataclass(frozen=True)
class StartPage(Page):
    """Figures, map and entry points."""

    counts: tuple[Count, ...] = ()
    sources: tuple[tuple[Any, ...], ...] = ()  # link, publisher, date, things, relations, figures
    states: tuple[tuple[Link, str], ...] = ()
    known: tuple[tuple[Link, str], ...] = ()
    map: Map | None = None


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


@dataclass(frozen=True)
class TextPage(Page):
    """A written page: method, licence, catalogue."""

    blocks: tuple[Block, ...] = ()
    credits: tuple[tuple[Any, ...], ...] = ()  # source link, publisher, licence, credit
    rows: tuple[tuple[str, str], ...] = ()  # what the catalogue says
