"""Wrapped lines -> words: which line-end hyphen belongs to a word, which to the line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.words.said import Sayable
from kgraph.words.tables import rules as doubt

#: "(FI." or "Unternehmen.Bilden.": the dot is part of a name that goes on (not so in "e.V.")
_DOTTED_NAME = re.compile(r"(?:\(\w{2,}|\w{2,}(?:\.\w{2,})+)\.$")
_INNER_CAPITAL = re.compile(r"[a-zäöüß][A-ZÄÖÜ]")


class Word(NamedTuple):
    """A printed word, joined over the line end where it was cut."""

    text: str
    starts_line: bool
    doubt: Sayable = ""


def words_of(lines: Sequence[tuple[int, str]]) -> list[Word]:
    """The words of numbered lines, cut ones joined.

    >>> text_of(words_of([(1, "WESER BILDUNGSVER-"), (2, "BUND Jugend-"), (3, "Beruf")]))
    'WESER BILDUNGSVERBUND Jugend-Beruf'
    """
    found: list[Word] = []
    for _, line in lines:
        first, *rest = line.split()
        joined = _joined(found[-1].text, first) if found else None
        if joined:
            text, new = joined
            old = found[-1].doubt
            both = doubt.BOTH.of(first=old, second=new) if old and new else old or new
            found[-1] = Word(text, found[-1].starts_line, both)
        else:
            found.append(Word(first, True))
        found += [Word(word, False) for word in rest]
    return found


def text_of(words: Sequence[Word]) -> str:
    """Words as one line of text."""
    return " ".join(word.text for word in words)


def _joined(before: str, after: str) -> tuple[str, Sayable] | None:
    """Both parts as one word and a doubt, or None when they are two words."""
    if before.endswith("-") and len(before) > 1 and after[0].isalpha():
        return _hyphenated(before, after)
    if before.endswith(("/", "@")) and len(before) > 1:
        return before + after, ""
    if _DOTTED_NAME.match(before):
        return before + after, doubt.ONE_OR_TWO.of(text=before + after)
    return None


def _hyphenated(before: str, after: str) -> tuple[str, Sayable]:
    """A hyphen stays before a capital, unless all is set in capitals."""
    kept, dropped = before + after, before[:-1] + after
    last, first = before.rstrip("-").split("-")[-1], re.split(r"[^\w]", after)[0]
    if last.isupper() and first.isupper():
        return dropped, doubt.CAPITALS.of(text=dropped, before=before)
    if after[0].islower():
        stays = before.endswith("isch-")
        return (kept if stays else dropped), doubt.EITHER.of(kept=kept, dropped=dropped)
    camel = _INNER_CAPITAL.search(last) or _INNER_CAPITAL.search(first)
    return kept, doubt.EITHER.of(kept=kept, dropped=dropped) if camel else ""
