"""Text that steers nothing: neither a terminal nor a spreadsheet."""

from __future__ import annotations

import re

from kgraph.model import shorten

_CONTROL = re.compile(
    "[\ud800-\udfff\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?$")
_LONGEST = 2000


def clean(text: str, longest: int = _LONGEST) -> str:
    """Text without control characters, so that a name cannot steer a terminal."""
    return _CONTROL.sub(" ", shorten(text, longest))


def harmless(text: str) -> str:
    """`text` as a spreadsheet cell that starts no formula: an apostrophe before one.

    >>> harmless("=1+1"), harmless("-5.5")
    ("'=1+1", '-5.5')
    """
    if text.startswith(_FORMULA) and not _NUMBER.match(text):
        return "'" + text
    return text
