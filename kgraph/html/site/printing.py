"""Pages -> HTML. Templates escape everything; scripts and styles come from files only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from kgraph.html.singlefile import embedded, raw
from kgraph.html.site.addresses import turtle_path, way_up
from kgraph.html.site.allowing import FORBIDDEN
from kgraph.html.site.environment import environment
from kgraph.html.site.pieces import Pieces, look_class
from kgraph.html.site.signs import sign
from kgraph.html.site.values import Page
from kgraph.model import shorten
from kgraph.words.numbers import number
from kgraph.words.shown.pages import SAID
from kgraph.words.shown.site import SECTIONS, WORDS
from kgraph.words.types import PLURALS, TYPES

#: files only from beside the page; 'self' is not enough in every browser for pages from disk,
#: and a page from a server cannot load a file: address at all
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
    "img-src 'self' file: data:; frame-src 'self' file:; "
    "form-action 'self' file:; base-uri 'none'"
)
_TITLE = 120  # signs of the title of a window
_SCRIPT_WORDS = (
    "filter", "filter_hint", "all", "shown", "sort", "clear", "guessed", "without_word", "print",
)  # fmt: skip


class Frame(NamedTuple):
    """What stands around every page: its language, all languages, the title of the site.

    `own` are the pages that only some sites have: "imprint", "privacy".
    """

    language: str
    languages: tuple[str, ...]
    title: str
    own: tuple[str, ...] = ()


class Printer:
    """Prints the pages of one language."""

    def __init__(self, frame: Frame, credits: Sequence[str], base: str = "") -> None:
        from markupsafe import Markup

        language, languages = frame.language, frame.languages
        words = {**WORDS[language], "site": frame.title}
        pieces = Pieces(language)
        self._environment = environment()
        self._template = self._environment.get_template
        self._made: dict[tuple[object, ...], Any] = {}
        self._environment.globals.update(
            words=words, language=language, base=base, policy=POLICY, sections=SECTIONS,
            plurals=PLURALS[language], types=TYPES[language], marks=_marks(),
            link=pieces.link, cite=pieces.cite, look=look_class,
            source_language=Markup(pieces.source_language),
            say=lambda name, /, **values: SAID[name].say(language, **values),
            number=lambda value: number(value, language),
            others=[other for other in languages if other != language], languages=languages,
            credit=words["data_licence"].format(credits="; ".join(credits)) if credits else "",
            shorten=shorten, title_length=_TITLE, nav=self._nav, foot=self._foot,
            own_pages=frame.own, turtle_path=turtle_path,
        )  # fmt: skip

    def _nav(self, up: str, section: str, path: str) -> Any:
        """The navigation, the same for all pages of a section but its list."""
        is_list = path == f"{section}/index.html"
        return self._once("nav.html", up=up, section=section, is_list=is_list)

    def _foot(self, up: str, credited: bool) -> Any:
        """The foot; pages with facts of registers carry the credits these ask for."""
        return self._once("foot.html", up=up, credited=credited)

    def _once(self, name: str, **values: object) -> Any:
        key = (name, *values.values())
        if key not in self._made:
            self._made[key] = raw(self._template(name).render(**values))
        return self._made[key]

    def html(self, page: Page) -> bytes:
        """The HTML of a page, UTF-8."""
        template = self._template(page.template)
        up = way_up(page.path)
        text: str = template.render(
            page=page, up=up, root=up + "../", linked=_embedded(page.linked) if page.linked else ""
        )
        return text.encode("utf-8", "replace")


def root_page(frames: Sequence[Frame], base: str = "") -> bytes:
    """The page above the languages: it leads on to the one the browser asks for."""
    template = environment().get_template("root.html")
    text: str = template.render(frames=frames, words=WORDS, policy=POLICY, base=base)
    return text.encode("utf-8")


def script_words(languages: Sequence[str]) -> str:
    """The words that the script of the pages says, as a line of script."""
    said = {own: {name: _pattern(name, own) for name in _SCRIPT_WORDS} for own in languages}
    return f"window.kgraphWords={json.dumps(said, sort_keys=True)};\n"


def _pattern(name: str, language: str) -> str:
    words = SAID.get(name)
    return str(getattr(words, language)) if words else WORDS[language][name]


def _embedded(value: Any) -> Any:
    """JSON that cannot end its script element, without signs that HTML does not allow."""
    return raw(FORBIDDEN.sub(" ", embedded(value)))


def _marks() -> dict[str, tuple[str, str]]:
    """Path and colour of each type, for pictures."""
    return {name: sign(name) for name in [*(name for _, name in SECTIONS), ""]}
