"""Numbers, shares, sizes and dates as people write them in German and in English."""

from __future__ import annotations

import re
from math import isfinite

_DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?"
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
)  # fmt: skip
#: below this a measure is said to be small, and not in powers of ten
_LEAST = 0.0001


def number(value: float, language: str) -> str:
    """A number with the marks of the language.

    >>> number(278371, "de"), number(1234.5, "en"), number(2, "de"), number(float("inf"), "de")
    ('278.371', '1,234.5', '2', 'inf')
    """
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.6f}"
    if "." in text:  # not so in what is no number, or endless
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text


def significant(value: float, language: str) -> str:
    """A number at three significant digits, with the decimal mark of the language.

    >>> significant(1.23456, "de"), significant(12.0, "en")
    ('1,23', '12')
    """
    text = f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
    return text.replace(".", ",") if language == "de" else text


def figure(text: str, datatype: str, language: str) -> str:
    """A literal that is a number by its datatype, with the marks of the language.

    >>> figure("278371", "http://www.w3.org/2001/XMLSchema#integer", "de"), figure("03", "", "de")
    ('278.371', '03')
    """
    kind = datatype.rpartition("#")[2]
    if language != "de" or kind not in ("integer", "decimal", "double", "float"):
        return text
    return number(int(text) if kind == "integer" else float(text), language)


def hundredths(value: float, language: str) -> str:
    """A number to two places, so that several stand beside one another.

    >>> hundredths(0.64, "de"), hundredths(0.0124, "en")
    ('0,64', '0.01')
    """
    text = f"{value:.2f}"
    return text.replace(".", ",") if language == "de" else text


def share(value: float, language: str) -> str:
    """A share as people write it: 31 % in German, 31% in English; small ones with a decimal.

    >>> share(0.3125, "de"), share(0.004, "en"), share(0.0001, "de")
    ('31 %', '0.4%', 'unter 0,1 %')
    """
    percent = 100 * value
    if 0 < percent < 0.1:
        text = ("unter " if language == "de" else "under ") + "0.1"
    elif 0 < percent < 10:
        text = f"{percent:.1f}".removesuffix(".0")
    else:
        text = f"{percent:.0f}"
    return text.replace(".", ",") + " %" if language == "de" else text + "%"


def date(text: str, language: str) -> str:
    """A date of its own precision: `28.06.2024` or `2024-06-28`; other text stays.

    >>> date("2024-06-28", "de"), date("2024-06", "de"), date("2024-06", "en")
    ('28.06.2024', 'Juni 2024', '2024-06')
    """
    if language != "de" or not re.fullmatch(_DATE, text):
        return text
    year, *rest = text.split("-")
    if len(rest) == 1:
        return f"{_MONTHS[int(rest[0]) - 1]} {year}"
    return ".".join([*reversed(rest), year])


def dates(text: str, language: str) -> str:
    """A date, or two with `/` or `–` between them, as people write a span.

    >>> dates("2016-07/2016-08", "de"), dates("2020-05", "de"), dates("2015/2017", "de")
    ('Juli 2016 – August 2016', 'Mai 2020', '2015–2017')
    >>> dates("spring", "de"), dates("2015/2017", "en")
    ('spring', '2015/2017')
    """
    span = re.fullmatch(f"({_DATE})[/–]({_DATE})", text)
    if language != "de" or not span:
        return date(text, language)
    first, last = (date(part, language) for part in span.groups())
    return f"{first} – {last}" if " " in first + last else f"{first}–{last}"


def moment(text: str, language: str) -> str:
    """A time of day in a day, to the minute, in the zone it is given in; a day alone stays one.

    >>> moment("2026-11-21T22:48:43+00:00", "de"), moment("2026-11-21T22:48:43+00:00", "en")
    ('21.11.2026, 22:48', '2026-11-21T22:48:43+00:00')
    """
    day, has_time, clock = text.partition("T")
    if language != "de" or not has_time:
        return date(text, language)
    return f"{date(day, language)}, {clock[:5]}"


def iso(text: str) -> str:
    """The ISO form of a date as people may write it; what is no date stays as it is.

    >>> iso("28.6.2015"), iso("6/2015"), iso("Juni 2015"), iso("2015-06"), iso("1.1.15")
    ('2015-06-28', '2015-06', '2015-06', '2015-06', '1.1.15')
    """
    day = re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", text.strip())
    if day:
        return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    month = re.fullmatch(r"(\d{1,2})[./](\d{4})", text.strip())
    if month:
        return f"{month[2]}-{int(month[1]):02}"
    named = re.fullmatch(r"(\w+) (\d{4})", text.strip())
    names = [name.casefold() for name in _MONTHS]
    if named and named[1].casefold() in names:
        return f"{named[2]}-{names.index(named[1].casefold()) + 1:02}"
    return text


def measured(value: float, language: str) -> str:
    """A computed number for a cell: four places below 1, two above, never a power of ten.

    >>> [measured(own, "de") for own in (0.03752, 2.693e-05, 6.0, 12.345, 12345.6, 0.0)]
    ['0,0375', 'unter 0,0001', '6', '12,35', '12.346', '0']
    """
    if language != "de" or not isfinite(value):
        return f"{value:.4g}" if abs(value) < 10_000 else f"{value:.0f}"
    if 0 < abs(value) < _LEAST:
        return "unter 0,0001" if value > 0 else "fast 0"
    if value == round(value) or abs(value) >= 1000:
        return number(round(value), language)
    return f"{value:.{4 if abs(value) < 1 else 2}f}".replace(".", ",").replace("-", "−")


def size(count: int, language: str) -> str:
    """A number of bytes for people.

    >>> size(215468, "de"), size(4_300_000, "en"), size(800, "en")
    ('215 kB', '4.3 MB', '800 B')
    """
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count // 1000} kB"
    return number(round(count / 1_000_000, 1), language) + " MB"
