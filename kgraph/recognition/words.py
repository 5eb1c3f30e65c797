"""The words of a block as rules see them: tokens, and what begins at each."""

from __future__ import annotations

from kgraph.recognition.lexicon import Lexicon
from kgraph.recognition.placing import PlaceWords
from kgraph.recognition.tokens import Token

_MARKS = frozenset((",", ":", "(", "•", "–", ";", "„", '"'))


class TokenWords:
    """Tokens with the lists and places that rules ask."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon, places: PlaceWords) -> None:
        self.tokens, self.lexicon, self.places = tokens, lexicon, places
        self.words = [token.text for token in tokens]
        self.small = lexicon.small
        self.openers = self.small["opener"] | self.small["article"]
        self.before = self.small["before"] | self.small["article"] | _MARKS

    def word(self, position: int) -> str:
        """The token's text; "" outside."""
        return self.words[position] if 0 <= position < len(self.words) else ""

    def _is_body(self, position: int) -> bool:
        """Whether a body of its own begins here."""
        return bool(
            self.lexicon.head_at(self.words, position) or self.word(position) in self.lexicon.bodies
        )

    def _capital(self, position: int) -> bool:
        """Whether a word written large stands there that a name can go on with."""
        if not 0 <= position < len(self.tokens) or self.tokens[position].kind != "word":
            return False
        token = self.tokens[position]
        begins = token.text.casefold() in self.openers and not token.text.isupper()
        return token.is_capital and not begins

    def _in_brackets(self, position: int) -> str:
        return (
            self.word(position + 1)
            if self.word(position) == "(" and self.word(position + 2) == ")"
            else ""
        )

    def _text(self, start: int, end: int) -> str:
        """The printed words, blanks as printed."""
        found, last = "", self.tokens[start].start if start < len(self.tokens) else 0
        for token in self.tokens[start:end]:
            found += " " * (token.start > last) + token.text
            last = token.end
        return found

    def _kind_at(self, position: int) -> str:
        return self.tokens[position].kind if 0 <= position < len(self.tokens) else ""
