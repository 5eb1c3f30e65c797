"""Places in sources as people say them: `line=81,84` reads "lines 82–84", "Zeilen 82–84"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.words.said import Words

LINE = Words(de="Zeile {n}", en="line {n}")
LINES = Words(de="Zeilen {n}", en="lines {n}")
NUMBERS = Words(de="Nr. {n}", en="no. {n}")
_OTHERS = {
    "row": Words(de="Tabellenzeile {n}", en="row {n}"),
    "page": Words(de="Seite {n}", en="page {n}"),
    "paragraph": Words(de="Absatz {n}", en="paragraph {n}"),
}
_LINES = r"line=(\d+),(\d+)$"


def readable_locator(locator: str, language: str = "en") -> str:
    """A locator for people, in their language.

    >>> readable_locator("line=81,84", "de"), readable_locator("row=17")
    ('Zeilen 82–84', 'row 17')
    """
    numbers = _numbers(locator)
    if numbers:
        return (LINES if "–" in numbers else LINE).say(language, n=numbers)
    on_page = re.fullmatch(r"page=(\d+)&line=(\d+)", locator)
    if on_page:
        parts = (_OTHERS["page"].say(language, n=on_page[1]), LINE.say(language, n=on_page[2]))
        return ", ".join(parts)
    name, _, place = locator.partition("=")
    return _OTHERS[name].say(language, n=place) if name in _OTHERS else locator


def readable_locators(locators: Sequence[str], language: str = "en") -> str:
    """Several places in one source.

    >>> readable_locators(["line=16,17", "line=19,22"]), readable_locators(["page=3"], "de")
    ('lines 17, 20–22', 'Seite 3')
    >>> readable_locator("page=3&line=12", "de")
    'Seite 3, Zeile 12'
    """
    numbers = [_numbers(locator) for locator in locators]
    if len(numbers) > 1 and all(numbers):
        return LINES.say(language, n=", ".join(numbers))
    return ", ".join(readable_locator(locator, language) for locator in locators)


def readable_numbers(numbers: Sequence[str], language: str = "en") -> str:
    """Numbers that a source prints before its rows, "" without one.

    >>> readable_numbers(["26", "27"], "de"), readable_numbers(["26"])
    ('Nr. 26, 27', 'no. 26')
    """
    return NUMBERS.say(language, n=", ".join(dict.fromkeys(numbers))) if numbers else ""


def _numbers(locator: str) -> str:
    """The line numbers of a locator as an editor counts them, "" for other places."""
    lines = re.match(_LINES, locator)
    if not lines:
        return ""
    first, last = int(lines[1]) + 1, int(lines[2])
    return str(first) if first == last else f"{first}–{last}"
