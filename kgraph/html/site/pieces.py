"""Names and evidence as HTML, each made once: most of a site is the same few thousand links."""

from __future__ import annotations

import re

from markupsafe import Markup

from kgraph.html.look import LOOK
from kgraph.html.site.allowing import escaped
from kgraph.html.site.environment import rendered
from kgraph.html.site.signs import sign
from kgraph.html.site.values import Citation, Citations, Link

#: scripts that are written from right to left, and marks that turn the writing round
_TO_THE_LEFT = re.compile("[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufeff]")


class Pieces:
    """Links and citations of one language; names and sources are German and say so elsewhere."""

    def __init__(self, language: str) -> None:
        self.source_language = "" if language == "de" else ' lang="de"'
        self._links: dict[tuple[str, str, str, bool, str], Markup] = {}
        self._citations: dict[tuple[str, Citations], Markup] = {}

    def link(self, up: str, thing: Link, with_sign: bool = True) -> Markup:
        """A thing by its name, with the sign of its type before it; linked if it has a page."""
        key = (thing.text, thing.path, thing.type, with_sign, up)
        found = self._links.get(key)
        if found is None:
            found = self._links[key] = self._linked(up, thing, with_sign)
        return found

    def _linked(self, up: str, thing: Link, with_sign: bool) -> Markup:
        look = f' class="{look_class(thing.type)}"' if with_sign and thing.type else ""
        text = escaped(thing.text)
        if not thing.path:
            return Markup(f"<bdi{look}{self.source_language}>{text}</bdi>")
        where = escaped(up + thing.path)
        way = ' dir="auto"' if _TO_THE_LEFT.search(thing.text) else ""
        return Markup(f'<a{look} href="{where}"{way}{self.source_language}>{text}</a>')

    def cite(self, up: str, citations: Citations) -> Markup:
        """Evidence: each source, then its places."""
        key = (up, citations)
        found = self._citations.get(key)
        if found is None:
            text = "; ".join(self._cited(up, citation) for citation in citations)
            found = self._citations[key] = Markup(text)
        return found

    def _cited(self, up: str, citation: Citation) -> str:
        name = escaped(citation.source.text)
        source = f"<bdi{self.source_language}>{name}</bdi>"
        if citation.source.path:
            where = escaped(up + citation.source.path)
            source = f'<a class="source" href="{where}"{self.source_language}>{name}</a>'
        places = ", ".join(
            f'<a href="{escaped(up + place.path)}">{escaped(place.text)}</a>'
            if place.path
            else escaped(place.text)
            for place in citation.passages
        )
        before = f"{escaped(citation.before)} " if citation.before else ""
        return f"{source}, {before}{places}"


def look_class(type_name: str) -> str:
    """The class of a name that bears the sign of its type.

    >>> look_class("TargetGroup"), look_class("Elsewhere")
    ('s targetgroup', 's concept')
    """
    return f"s {(type_name if type_name in LOOK else 'Concept').lower()}"


def sign_styles() -> str:
    """The signs of all types as rules of a style sheet: a page names the class only."""
    return "".join(f".{name.lower()}::before{{{_background(name)}}}\n" for name in LOOK)


def _background(name: str) -> str:
    from urllib.parse import quote

    d, colour = sign(name)
    picture = rendered("sign.svg", d=d, colour=colour).strip()
    return f'background-image:url("data:image/svg+xml,{quote(picture, safe=" =:/.-")}")'
