"""What a page about a thing, a region or a source shows, as plain values that templates print.

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


class PassageLink(NamedTuple):
    """One passage of a source: "lines 82–84", and where the source's page lists it."""

    text: str
    path: str


class Citation(NamedTuple):
    """A source with the passages that state something; `before` is what all of them share."""

    source: Link
    passages: tuple[PassageLink, ...]
    before: str = ""  # "lines", when the passages are numbers only


Citations = tuple[Citation, ...]


class StatedProperty(NamedTuple):
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
    facts: tuple[StatedProperty, ...] = ()
    figures: tuple[StatedProperty, ...] = ()
    ties: tuple[Group, ...] = ()
    structure: tuple[Group, ...] = ()
    printed: tuple[Printed, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    near: tuple[Near, ...] = ()
    mentioned: Citations = ()
    picture: Any = None  # ego.Picture
    territory: RegionDetails | None = None


class Located(NamedTuple):
    """A thing that is seated or active in a region: how, and in which part."""

    thing: Link
    relation: str
    place: Link | None
    citations: Citations


class RegionPart(NamedTuple):
    """A region within the page's region, with what is known in it, by type."""

    region: Link
    population: str
    counts: tuple[int, ...]


class ShadedArea(NamedTuple):
    """A region on a map: SVG path data, where it leads, what it says, how dark it is (0–4)."""

    d: str
    path: str
    title: str
    shade: int


class Map(NamedTuple):
    """A map with Kreise as areas and Länder as borders; `legend` says what each shade means."""

    box: str
    areas: tuple[ShadedArea, ...]
    borders: str
    legend: tuple[tuple[int, str], ...]
    marked: str = ""  # the region the page is about, on a map that only says where it lies
    image: str = ""  # the file of the outline it lies in: many pages share one


class Duty(NamedTuple):
    """Who is responsible for a Kreis by reference; `body` is None where none is known."""

    kind: str
    body: Link | None
    part: str
    confidence: str
    how: str
    citations: Citations


class Duties(NamedTuple):
    """The part of a page that references fill, with its own words."""

    heading: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Duty, ...]


@dataclass(frozen=True)
class RegionDetails:
    """What only the page of a region has."""

    located: tuple[tuple[str, tuple[Located, ...]], ...]  # plural of a type, its things
    parts: tuple[RegionPart, ...]
    wider: tuple[Link, ...]
    note: str = ""
    map: Map | None = None
    duties: Duties | None = None
    report: str = ""  # where the report of a Kreis lies


class Statement(NamedTuple):
    """What one place states: "<a> reads <b>", or "<a>: text"."""

    subject: Link
    reading: str
    object: Link | None
    text: str  # the source's words


class Passage(NamedTuple):
    """One passage of a source with the things it names and all that it states."""

    anchor: str
    text: str
    names: tuple[Link, ...]
    statements: tuple[Statement, ...]


class PartLink(NamedTuple):
    """A page with some places of a source: how many, and the spots it has for links of old."""

    text: str
    path: str
    places: int
    spots: str


@dataclass(frozen=True)
class SourcePage(Page):
    """A document or register; with `number`, one page of its places."""

    iri: str = ""
    identifier: str = ""
    url: str = ""  # of the document itself
    had: tuple[tuple[str, str], ...] = ()  # what an address leads to, the address
    parts: tuple[PartLink, ...] = ()
    number: int = 0
    facts: tuple[StatedProperty, ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
    passages: tuple[Passage, ...] = ()
