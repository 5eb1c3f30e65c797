"""Numbers, shares, sizes and dates as people write them in German and in English."""

from __future__ import annotations

import re

_DATE = r"\d{4}(-\d\d){0,2}$"


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
    """A date of its own precision: `28.06.2024` or `2024-06-28`.

    >>> date("2024-06-28", "de"), date("2024-06", "de"), date("2024-06", "en")
    ('28.06.2024', '06/2024', '2024-06')
    """
    if language != "de" or not re.match(_DATE, text):
        return text
    parts = text.split("-")
    return ("." if len(parts) == 3 else "/").join(reversed(parts))


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
