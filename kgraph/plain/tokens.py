"""The words of a question, and cues among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph.names import fold

_QUOTED = re.compile('[„“”"»«‚‘](.+?)[“”"«»‘’]')
_EDGES = '.,;:!?()[]{}„“”"»«‚‘’…'


class Spoken(NamedTuple):
    """A word as it is written, folded, and whether it stands in quotation marks."""

    text: str
    word: str
    quoted: int  # which quotation it is part of; 0 for none


def tokens(text: str) -> list[Spoken]:
    """The words of a question; what stands in quotation marks keeps together.

    >>> [(token.word, token.quoted) for token in tokens('Wer führt „Local Care“ durch?')]
    [('wer', 0), ('fuehrt', 0), ('local', 1), ('care', 1), ('durch', 0)]
    """
    found: list[Spoken] = []
    end = 0
    for number, quotation in enumerate(_QUOTED.finditer(text), start=1):
        found += _words(text[end : quotation.start()], 0)
        found += _words(quotation[1], number)
        end = quotation.end()
    return found + _words(text[end:], 0)


def _words(text: str, quoted: int) -> list[Spoken]:
    parts = (part.strip(_EDGES) for part in text.split())
    return [Spoken(part, fold(part), quoted) for part in parts if fold(part)]


class SpokenCue(NamedTuple):
    """A cue found in a question: its code, and the places of its words."""

    code: str
    start: int
    end: int


def cues(words: list[str], table: Mapping[str, str]) -> list[SpokenCue]:
    """Every cue of a table of `code: "form|form of two words|begin*"`, the longest first."""
    found = []
    for code, forms in table.items():
        for form in forms.split("|"):
            parts = form.split()
            for start in range(len(words) - len(parts) + 1):
                pairs = zip(parts, words[start : start + len(parts)], strict=True)
                if all(fits(part, word) for part, word in pairs):
                    found.append(SpokenCue(code, start, start + len(parts)))
    return sorted(found, key=lambda cue: (cue.start - cue.end, cue.start, cue.code))


def fits(form: str, word: str) -> bool:
    """Whether a word has a form; `*` stands for any ending.

    >>> fits("finanzier*", "finanziert"), fits("partner", "partnerin")
    (True, False)
    """
    form = form.replace("-", " ")
    return word.startswith(form[:-1]) if form.endswith("*") else word == form


def content(words: Iterable[str], empty: frozenset[str]) -> list[str]:
    """The words that say something."""
    return [word for word in words if word not in empty]
