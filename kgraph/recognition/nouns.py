"""Nouns behind "für" and in genitives: "Wirtschaft, Arbeit und Tourismus"."""

from __future__ import annotations

from kgraph.recognition.inflection import is_adjective
from kgraph.recognition.readings import Tail
from kgraph.recognition.words import TokenWords


class Nouns(TokenWords):
    """Reads what a body is for."""

    def _purpose(self, position: int, with_commas: bool) -> Tail:
        """ "für" and what the body is for."""
        at = position + 1
        if self.word(at) in ("den", "die", "das", "eine", "einen"):
            at += 1
        end = self._nouns(at, with_commas)
        if end == at:
            return Tail(position)
        return Tail(end, self._text(position, end), "for")

    def _nouns(self, at: int, with_commas: bool) -> int:
        """The end of "Wirtschaft, Arbeit und Tourismus", with adjectives of small letters."""
        end = self._noun(at)
        if end == at:
            return at
        while True:
            if self.word(end) in ("und", "sowie", "&") or (with_commas and self.word(end) == ","):
                further = self._noun(end + 1)
                if further == end + 1 or self._is_body(end + 1):
                    return end
                if self.word(end) == "," and not self._list_ends(further):
                    return end
                end = further
                continue
            return end

    def _noun(self, at: int) -> int:
        """The end of one noun with the adjectives before it; `at` when there is none."""
        end = at
        while self.word(end)[:1].islower() and is_adjective(self.word(end).capitalize()):
            if self.word(end) in self.small["article"] or end - at > 1:
                return at
            end += 1
        token = self.tokens[end] if end < len(self.tokens) else None
        if token is None or token.kind != "word" or not token.is_capital:
            return at
        if is_adjective(token.text) and self._capital(end + 1) and not self._is_body(end + 1):
            following = self.word(end + 1)
            if not self.places.at(self.tokens, end + 1) or following.endswith("ung"):
                return end + 2
        if token.text.endswith("-") and self.word(end + 1) in ("und", "oder"):
            return self._noun(end + 2)
        return end + 1

    def _list_ends(self, position: int) -> bool:
        """Whether a list with commas is closed by "und" before anything else comes."""
        at = position
        for _ in range(8):
            if self.word(at) in ("und", "sowie", "&"):
                return True
            if self.word(at) == ",":
                at += 1
            following = self._noun(at)
            if following == at:
                return False
            at = following
        return False
