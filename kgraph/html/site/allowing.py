"""Text as HTML and XML allow it."""

from __future__ import annotations

import html
import re
from typing import Any

#: signs that HTML does not allow: controls, lone surrogates, non-characters
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}-{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]"
)


def allowed(value: Any) -> Any:
    """A text without signs that HTML does not allow; markup and other values pass.

    >>> allowed("a\\x00b")
    'a b'
    """
    if type(value) is str and not value.isprintable():  # the quick question first
        return FORBIDDEN.sub(" ", value)
    return value


def escaped(text: str) -> str:
    """Text for HTML, without signs that it does not allow."""
    return html.escape(str(allowed(text)))
