"""Dates, periods and numbers as people write them -> ISO 8601 and plain numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.intake.mapping.values import cleaned, is_nothing
from kgraph.names import fold


class Period(NamedTuple):
    """What a cell says about time; `wrong` is "" or why it says nothing that can be kept."""

    since: str = ""
    until: str = ""
    wrong: str = ""


_MONTHS = (
    "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
)  # fmt: skip
_ENGLISH = ("january", "february", "march", "may", "june", "july", "october", "december")
_ENGLISH_AT = (1, 2, 3, 5, 6, 7, 10, 12)
_SINCE = re.compile(
    r"^(?:seit|ab|since|from|von|gegr(?:ündet|\.)?|ggr\.|begin(?:n)?)\s*:?\s+", re.I
)
_UNTIL = re.compile(r"^(?:bis|until|till|to|ende|end)\s*:?\s+", re.I)
_RUNNING = re.compile(
    r"^(?:laufend|heute|dato|offen|fortlaufend|unbefristet|ongoing|today|present)\.?$", re.I
)
_RANGE = re.compile(
    r"\s*(?:–|—|\bbis\b|\bto\b|\buntil\b|(?<=\d)\s*-\s*(?=[\dA-Za-zÄÖÜäöü])|\s-\s)\s*", re.I
)
_ABOUT = re.compile(r"\b(?:ca|circa|etwa|um|vermutlich|about|approx)\b|\?", re.I)
#: days that Excel counts: 1980 to 2100; what is less is rather a year with a digit too many
_SERIALS = range(29221, 73051)
_YEARS = range(1100, 2151)


def period_of(text: str, column: str = "period") -> Period:
    """What a cell of the column since, until, on or period says.

    >>> period_of("seit 2015")[:2], period_of("01.03.2019", "since")[:2]
    (('2015', ''), ('2019-03-01', ''))
    >>> period_of("2015–2021")[:2], period_of("2021-2015").wrong
    (('2015', '2021'), 'backwards')
    """
    text = cleaned(text).strip(" .")
    if is_nothing(text) or _RUNNING.match(text) or text in ("-", "–"):
        return Period()
    if _ABOUT.search(text):
        return Period(wrong="vague")
    if _UNTIL.match(text):
        column, text = "until", _UNTIL.sub("", text)
    since = bool(_SINCE.match(text))
    text = _SINCE.sub("", text) if since else text
    whole = day_of(text)
    if whole:
        return Period(until=whole) if column == "until" else _point(whole, column, since)
    parts = [part for part in _RANGE.split(text, maxsplit=1) if part]
    return _between(parts, text)


def _point(day: str, column: str, since: bool) -> Period:
    if column == "period" and len(day) > 4 and not since:
        return Period(wrong="day")
    if column in ("period", "on") and not since:
        return Period(since=day, until=day)
    return Period(since=day)


def _between(parts: Sequence[str], text: str) -> Period:
    if len(parts) != 2:
        return Period(wrong="number" if re.fullmatch(r"[\d.,]+", text) else "unread")
    first, last = day_of(parts[0]), "" if _RUNNING.match(parts[1]) else day_of(parts[1])
    if not first and last and re.fullmatch(r"\d{1,2}\.?\d{0,2}\.?", parts[0]):
        first = day_of(parts[0].rstrip(".") + "." + last[:4])  # "01.03.–30.06.2021"
    if not first or (not last and not _RUNNING.match(parts[1])):
        return Period(wrong="unread")
    if last and first[: len(last)] > last[: len(first)]:
        return Period(wrong="backwards")
    return Period(since=first, until=last)


def day_of(text: str) -> str:
    """A year, a month or a day as ISO 8601, "" when it is none or there is no such day.

    >>> day_of("01.03.2019"), day_of("03/2019"), day_of("März 2019"), day_of("43525")
    ('2019-03-01', '2019-03', '2019-03', '2019-03-01')
    >>> day_of("2020-13-01"), day_of("31.02.2020")
    ('', '')
    """
    text = text.strip().rstrip(".")
    if re.fullmatch(r"\d{4}", text):
        return text if int(text) in _YEARS else ""
    if re.fullmatch(r"\d{5}(?:\.0+)?", text) and int(text[:5]) in _SERIALS:
        return (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(text[:5]))).isoformat()
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ][\d:.]+Z?)?", text)
    german = re.fullmatch(r"(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4}|\d{2})", text)
    slashes = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    if iso:
        return _date(iso[1], iso[2], iso[3])
    if german and (german[1] or len(german[3]) == 4):
        year = german[3] if len(german[3]) == 4 else f"20{german[3]}"
        return _date(year, german[2], german[1])
    if slashes and int(slashes[1]) > 12:
        return _date(slashes[3], slashes[2], slashes[1])
    if slashes and int(slashes[2]) > 12:
        return _date(slashes[3], slashes[1], slashes[2])
    return _in_words(fold(text))


def _in_words(words: str) -> str:
    found = re.fullmatch(r"(?:(\d{1,2}) )?([a-z]+) (?:(\d{1,2}) )?(\d{4})", words)
    if not found:
        return ""
    for names, numbers in ((_MONTHS, range(1, 13)), (_ENGLISH, _ENGLISH_AT)):
        for name, number in zip(names, numbers, strict=True):
            if name == found[2] or (len(found[2]) > 2 and name.startswith(found[2])):
                return _date(found[4], str(number), found[1] or found[3])
    return ""


def _date(year: str, month: str, day: str | None) -> str:
    try:
        made = datetime.date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    if made.year not in _YEARS:
        return ""
    return made.isoformat() if day else made.isoformat()[:7]


_NUMBER = re.compile(r"-?\d[\d.,'\s]*")
_SCALES = (
    ("mio", 6),
    ("million", 6),
    ("mrd", 9),
    ("tsd", 3),
    ("tausend", 3),
    ("t€", 3),
    ("teur", 3),
)


def number_of(text: str) -> str:
    """A plain number, "" when the cell holds none or more than one.

    >>> number_of("1.234,56 €"), number_of("1,234.56"), number_of("12,5 %")
    ('1234.56', '1234.56', '12.5')
    >>> number_of("1,2 Mio. EUR"), number_of("12.000"), number_of("3 bis 5")
    ('1200000', '12000', '')
    """
    text = cleaned(text)
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return ""
    digits = re.sub(r"[\s']", "", found[0]).rstrip(".,")
    last = max(digits.rfind(","), digits.rfind("."))
    mark = digits[last] if last >= 0 else ""
    if (
        mark
        and digits.count(mark) == 1
        and not (len(digits) - last == 4 and mark == "." and last < 4)
    ):
        other = "," if mark == "." else "."
        digits = digits.replace(other, "").replace(mark, ".")
    else:
        digits = digits.replace(",", "").replace(".", "")
    rest = text.replace(found[0], " ").casefold()
    scale = next((power for word, power in _SCALES if word in rest), 0)
    if not re.fullmatch(r"-?\d{1,18}(?:\.\d{1,18})?", digits):
        return ""
    return _scaled(digits, scale)


def _scaled(digits: str, power: int) -> str:
    from decimal import Decimal

    value = Decimal(digits).scaleb(power)
    return f"{value.normalize():f}" if power else digits


def unit_of(heading: str, cells: Sequence[str]) -> str:
    """The unit of a column of numbers: from its heading, else from its cells.

    >>> unit_of("Fördersumme (EUR)", []), unit_of("Quote", ["12 %"])
    ('Euro', 'Prozent')
    """
    for text in (heading, *cells[:20]):
        if re.search(r"€|\beur(?:o)?\b", text, re.I):
            return "Euro"
        if re.search(r"%|\bprozent\b|\bpercent\b", text, re.I):
            return "Prozent"
    return ""
