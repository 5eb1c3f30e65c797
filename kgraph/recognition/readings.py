"""What is read of a name: the whole of it, and what stands behind its head."""

from __future__ import annotations

from typing import NamedTuple

from kgraph.recognition.lexicon import FoundHead


class Phrase(NamedTuple):
    """A name over tokens `start` to `end`, and what it rests on."""

    start: int
    end: int
    name: str
    found: FoundHead
    named_by: str  # place, words, for, genitive, adjective, legal, compound, quote; "" generic
    place: str = ""
    inner: tuple[Phrase, ...] = ()  # the body named in a genitive: what a unit is part of
    others: tuple[str, ...] = ()  # further names of an ellipsis: "Landkreise Celle, Uelzen"


class Tail(NamedTuple):
    """What stands behind a head: its end, its words, what makes it a name, its place."""

    end: int
    text: str = ""
    named_by: str = ""
    place: str = ""
    inner: tuple[Phrase, ...] = ()

    def joined(
        self, text: str, end: int, named_by: str, place: str = "", inner: tuple[Phrase, ...] = ()
    ) -> Tail:
        """The tail with further words."""
        words = f"{self.text} {text}".strip()
        return Tail(end, words, named_by, place or self.place, inner)
