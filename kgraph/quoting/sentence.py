"""A place in a document and some names -> the sentences there, with the names marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph.names import fold
from kgraph.recognition.flow import TextBlock, blocks
from kgraph.recognition.names import folded
from kgraph.recognition.tokens import sentences, tokens
from kgraph.records import TextPassage

_LONGEST = 700  # characters of a quotation
_GAP = " … "
#: words of a name that say nothing about whether it is there
_SHORTEST = 3


class Quote(NamedTuple):
    """What stands at a place: pieces of text, each with whether it is one of the names."""

    locator: str
    parts: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """The words of the document, without marks."""
        return "".join(text for text, _ in self.parts)

    def marked(self, before: str = "»", after: str = "«") -> str:
        """The words of the document with marks around the names."""
        return "".join(f"{before}{text}{after}" if own else text for text, own in self.parts)


class DocumentText:
    """The passages of a document, asked by their places."""

    def __init__(self, passages: Sequence[TextPassage]) -> None:
        self._passages = passages
        self._blocks = blocks(passages)
        self._at: dict[str, list[int]] = {}
        for number, passage in enumerate(passages):
            if passage.text.strip():
                for own in _keys(passage.locator):
                    self._at.setdefault(own, []).append(number)
        self._block_of = {at: own for own, block in enumerate(self._blocks) for at in block.at}

    def numbers(self, locator: str) -> list[int]:
        """The positions of the passages that a locator names; none when it names no place here."""
        found = re.fullmatch(r"line=(\d+),(\d+)", locator)
        if found:
            lines = range(int(found[1]), int(found[2]))
            return [at for n in lines for at in self._at.get(f"line={n},{n + 1}", ())]
        return list(self._at.get(locator, ()))

    def text(self, locators: Iterable[str]) -> str:
        """The running text of places, hyphens at line ends resolved."""
        numbers = {at for locator in locators for at in self.numbers(locator)}
        own = TextBlock()
        for at in sorted(numbers):
            own.add(at, " ".join(self._passages[at].text.split()))
        return own.text

    def quote(self, locator: str, names: Sequence[str] = ()) -> Quote | None:
        """The sentences at a place that hold one of the names, else all; None for no such place."""
        numbers = set(self.numbers(locator))
        found: list[str] = []
        for own in sorted({self._block_of[at] for at in numbers if at in self._block_of}):
            block = self._blocks[own]
            found += [
                block.text[a:b].strip() for a, b in sentences(block.text)
                if not numbers.isdisjoint(block.at[a:b])
            ]  # fmt: skip
        if not found:
            return None
        with_names = [text for text in found if _spans(text, names)]
        return Quote(locator, tuple(_parts(_cut(with_names or found), names)))


def stands_in(text: str, name: str) -> bool:
    """Whether a name stands in a text, inflected or not, its words apart or not.

    "Landkreise Celle und Uelzen" holds "Landkreis Uelzen": each word of the name stands there, by
    itself or inside a longer one.
    """
    if _spans(text, [name]):
        return True
    whole = " ".join(folded(tokens(text)))
    own = [word for word in folded(tokens(name)) if len(word) >= _SHORTEST]
    return bool(own) and all(word in whole or fold(word) in fold(text) for word in own)


def _keys(locator: str) -> list[str]:
    """The places that a passage is found by: its own, and its page."""
    page = re.match(r"page=\d+(?=&)", locator)
    return [locator, page[0]] if page else [locator]


def _cut(found: Sequence[str]) -> str:
    """As many of the sentences as fit."""
    text = found[0]
    for more in found[1:]:
        if len(text) + len(more) > _LONGEST:
            return text[:_LONGEST] + _GAP.rstrip()
        text += " " + more
    return text if len(text) <= _LONGEST else text[:_LONGEST] + _GAP.rstrip()


def _parts(text: str, names: Sequence[str]) -> Iterable[tuple[str, bool]]:
    end = 0
    for start, stop in _spans(text, names):
        if start > end:
            yield text[end:start], False
        if stop > end:
            yield text[max(start, end) : stop], True
            end = stop
    if end < len(text):
        yield text[end:], False


def _spans(text: str, names: Sequence[str]) -> list[tuple[int, int]]:
    """Where names stand in a text, whatever their case and endings are; in order."""
    own = tokens(text)
    flat = [(word, at) for at, token in enumerate(own) for word in folded([token])]
    words = [word for word, _ in flat]
    found: list[tuple[int, int]] = []
    for name in names:
        wanted = [word for token in tokens(name) for word in folded([token])]
        size = len(wanted)
        if not size or not any(len(word) > 1 for word in wanted):
            continue
        found += [
            (own[flat[at][1]].start, own[flat[at + size - 1][1]].end)
            for at in range(len(words) - size + 1)
            if words[at] == wanted[0] and words[at : at + size] == wanted
        ]
    return sorted(found)
