"""Pages -> HTML. Templates escape everything; scripts and styles come from files only."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from kgraph import resources
from kgraph.html.singlefile import embedded, raw
from kgraph.html.site.addresses import turtle_path, way_up
from kgraph.html.site.signs import sign
from kgraph.html.site.values import Page
from kgraph.model import shorten
from kgraph.words.numbers import number
from kgraph.words.site import SECTIONS, WORDS
from kgraph.words.types import PLURALS, TYPES

#: files only from beside the page; 'self' is not enough in every browser for pages from disk,
#: and a page from a server cannot load a file: address at all
POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; "
    "form-action 'self' file:; base-uri 'none'"
)
#: signs that HTML does not allow: controls, lone surrogates, non-characters
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}-{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]"
)
_TITLE = 120  # signs of the title of a window
_SCRIPT_WORDS = ("filter", "filter_hint", "all", "shown", "sort")


class Printer:
    """Prints the pages of one language. `languages` are those of the whole site."""

    def __init__(
        self, language: str, languages: Sequence[str], credits: Sequence[str], base: str = ""
    ) -> None:
        self._environment = _environment()
        words = WORDS[language]
        self._environment.globals.update(
            words=words, language=language, base=base, policy=POLICY, sections=SECTIONS,
            plurals=PLURALS[language], types=TYPES[language], signs=_signs(), marks=_marks(),
            number=lambda value: number(value, language),
            others=[other for other in languages if other != language], languages=languages,
            credit=words["data_licence"].format(credits="; ".join(credits)) if credits else "",
            shorten=shorten, title_length=_TITLE, script_words=_script_words(words),
            turtle_path=turtle_path,
        )  # fmt: skip

    def html(self, page: Page) -> bytes:
        """The HTML of a page, UTF-8."""
        template = self._environment.get_template(page.template)
        up = way_up(page.path)
        text: str = template.render(
            page=page, up=up, root=up + "../", linked=_embedded(page.linked) if page.linked else ""
        )
        return text.encode("utf-8", "replace")


def root_page(languages: Sequence[str], base: str = "") -> bytes:
    """The page above the languages."""
    template = _environment().get_template("root.html")
    text: str = template.render(languages=languages, words=WORDS, policy=POLICY, base=base)
    return text.encode("utf-8")


def _environment() -> Any:
    """Templates that escape everything and refuse what is not given."""
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: resources.text("viz", "templates", "site", name)),
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        finalize=allowed,
    )  # fmt: skip


def allowed(value: Any) -> Any:
    """A text without signs that HTML does not allow; markup and other values pass.

    >>> allowed("a\\x00b")
    'a b'
    """
    if type(value) is str and not value.isprintable():  # the quick question first
        return _FORBIDDEN.sub(" ", value)
    return value


def _script_words(words: Mapping[str, str]) -> str:
    """The words that site.js prints, as JSON."""
    return json.dumps({name: words[name] for name in _SCRIPT_WORDS}, ensure_ascii=False)


def _embedded(value: Any) -> Any:
    """JSON that cannot end its script element, without signs that HTML does not allow."""
    return raw(_FORBIDDEN.sub(" ", embedded(value)))


def _signs() -> dict[str, Any]:
    """The sign of each type as SVG markup."""
    from markupsafe import Markup

    found = {}
    for name in [*(name for _, name in SECTIONS), ""]:
        d, colour = sign(name)
        found[name] = Markup(
            f'<svg class="sign" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">'
            f'<path d="{html.escape(d)}" fill="{html.escape(colour)}"/></svg>'
        )
    return found


def _marks() -> dict[str, tuple[str, str]]:
    """Path and colour of each type, for pictures."""
    return {name: sign(name) for name in [*(name for _, name in SECTIONS), ""]}
