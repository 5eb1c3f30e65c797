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
ROWS = Words(de="Tabellenzeilen {n}", en="rows {n}")
PAGES = Words(de="Seiten {n}", en="pages {n}")
_LINES = r"line=(\d+),(\d+)$"
#: places that are one number -> what one and several are called
_COUNTED = {"row": ROWS, "page": PAGES}


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
    >>> readable_locators(["line=113,114", "line=2,33", "line=10,11"], "de")
    'Zeilen 3–33, 114'
    >>> readable_locators(["row=4", "row=5", "row=6", "row=9"], "de")
    'Tabellenzeilen 4–6, 9'
    >>> readable_locator("page=3&line=12", "de")
    'Seite 3, Zeile 12'
    """
    for one, several in (("line", LINES), *_COUNTED.items()):
        own = [_span(locator) for locator in locators if locator.startswith(f"{one}=")]
        spans = [span for span in own if span]
        if len(spans) == len(locators) > 1:
            said = [f"{a}" if a == b else f"{a}–{b}" for a, b in _merged(spans, one != "line")]
            if len(said) > 1 or "–" in said[0]:
                return several.say(language, n=", ".join(said))
            return readable_locator(locators[0], language)
    return ", ".join(readable_locator(one, language) for one in dict.fromkeys(locators))


def _merged(spans: Sequence[tuple[int, int]], join: bool) -> list[tuple[int, int]]:
    """Spans in their order; those that overlap become one, with `join` neighbours, too."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans, key=lambda span: (span[0], -span[1])):
        if found and first <= found[-1][1] + join:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _span(locator: str) -> tuple[int, int] | None:
    """First and last line, row or page of a locator, None for other places."""
    lines = re.fullmatch(_LINES, locator)
    if lines:
        return int(lines[1]) + 1, int(lines[2])
    counted = re.fullmatch(r"(?:row|page)=(\d+)", locator)
    return (int(counted[1]), int(counted[1])) if counted else None


def readable_numbers(numbers: Sequence[str], language: str = "en") -> str:
    """Numbers that a source prints before its rows, "" without one.

    >>> readable_numbers(["26", "27"], "de"), readable_numbers(["26"])
    ('Nr. 26, 27', 'no. 26')
    """
    ordered = sorted(dict.fromkeys(numbers), key=lambda own: (len(own), own))
    return NUMBERS.say(language, n=", ".join(ordered)) if numbers else ""


def _numbers(locator: str) -> str:
    """The line numbers of a locator as an editor counts them, "" for other places."""
    lines = re.match(_LINES, locator)
    if not lines:
        return ""
    first, last = int(lines[1]) + 1, int(lines[2])
    return str(first) if first == last else f"{first}–{last}"
