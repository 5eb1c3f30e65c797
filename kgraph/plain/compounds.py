"""Compounds taken apart, and pairs that are one word: "Pflegenetzwerke", "kreisfreie Städte"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kgraph.names import fold
from kgraph.plain.tokens import Spoken
from kgraph.words.questions.compounds import EMPTY_HEADS, HEADS, PAIRS
from kgraph.words.questions.plain import DOCUMENT_WORDS

_SHORTEST = 3  # letters of the first part


def parted(words: Sequence[Spoken], is_known: Callable[[str], bool]) -> list[Spoken]:
    """The words with compounds that nothing knows as a whole taken apart, and pairs joined."""
    found: list[Spoken] = []
    for own in words:
        last = found[-1] if found else None
        if last and not own.quoted and f"{last.word} {own.word}" in PAIRS:
            joined = f"{last.text} {own.text}"
            found[-1] = Spoken(joined, fold(joined), 0)
        else:
            parts = [own] if own.quoted else _parts(own, is_known)
            found += [own] if parts == [own] or is_known(own.text) else parts
    return found


def _parts(own: Spoken, is_known: Callable[[str], bool]) -> list[Spoken]:
    """The parts of a compound; the word itself when it is none.

    >>> [part.text for part in _parts(Spoken("Pflegenetzwerke", "pflegenetzwerke", 0), bool)]
    ['Pflege', 'netzwerke']
    >>> [part.text for part in _parts(Spoken("INQA-Liste", "inqa liste", 0), bool)]
    ['INQA']
    """
    if "-" in own.text.strip("-"):
        first, _, last = own.text.rpartition("-")
        if fold(last) in HEADS or fold(last) in EMPTY_HEADS:
            rest = [] if fold(last) in EMPTY_HEADS else [Spoken(last, fold(last), 0)]
            return [Spoken(first, fold(first), 0), *rest]
        if (
            is_known(first) and first.isupper() and fold(last) not in DOCUMENT_WORDS
        ):  # "INQA-Newsletter"
            return [Spoken(first, fold(first), 0), Spoken(last, fold(last), 0)]
        return [own]
    for head in HEADS:
        begin = own.word.removesuffix(head)
        if begin != own.word and len(begin) >= _SHORTEST and " " not in begin:
            first = own.text[: len(own.text) - len(head)]
            first = first.removesuffix("s") if len(first) > _SHORTEST + 1 else first
            return [Spoken(first, fold(first), 0), Spoken(head, head, 0)]
    return [own]
