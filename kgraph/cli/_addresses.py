"""Addresses of the web that a file will hold."""

from __future__ import annotations

import re

from kgraph.errors import BadQuestion
from kgraph.words.commands import cli as words

_ADDRESS = re.compile(r"https?://[^\s<>\"'{}|\\^`]+\Z")


def base_of(url: str) -> str:
    """An address with one slash at its end; "" stays "".

    Raises BadQuestion for what is no address: it would stand in links and rules as it is.
    """
    if url and not _ADDRESS.match(url):
        raise BadQuestion(words.NO_ADDRESS.of(address=url))
    return url and url.rstrip("/") + "/"
