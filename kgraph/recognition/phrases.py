"""Names in a sentence: a head word, what stands before it, and what belongs to it behind."""

from __future__ import annotations

from kgraph.recognition.inflection import adjective, is_adjective, nominative
from kgraph.recognition.lexicon import FoundHead
from kgraph.recognition.readings import Phrase
from kgraph.recognition.tails import Tails


class NameReader(Tails):
    """Reads names with a head word."""

    def phrase_at(self, position: int) -> Phrase | None:
        """The name whose head begins at a token, with all that belongs to it."""
        found = self.lexicon.head_at(self.words, position)
        if found is None:
            return None
        end = position + found.words
        start, lead, by_left = self._left(position, found)
        head = self._head_words(position, found)
        several = self._ellipsis(end, found)
        if several and found.is_plural:
            stop, names = several
            full = tuple(" ".join(part for part in (lead, head, name) if part) for name in names)
            return Phrase(start, stop, full[0], found, "place", names[0], (), full[1:])
        tail = self._tail(end, found)
        name = " ".join(part for part in (lead, head, tail.text) if part)
        named = tail.named_by or by_left or self._compound(position, found)
        if found.is_plural and named in ("adjective", "compound", "for", "unique"):
            named = ""
        if found.head.type == "Event" and self._kind_at(start - 1) == "ordinal":
            start -= 1
            name = f"{self.word(start)} {name}"
        return Phrase(start, tail.end, name, found, named, tail.place, tail.inner)

    def _head_words(self, position: int, found: FoundHead) -> str:
        if found.is_plural and not self.places.at(self.tokens, position + found.words):
            return " ".join(self.words[position : position + found.words])
        first = self.words[position : position + found.words]
        if found.words > 1:
            words = found.head.ending.split()
            own = [found.before + words[0], *words[1:]]
            capital = [
                w if w in ("für", "der", "von", "und") else w[:1].upper() + w[1:] for w in own
            ]
            return " ".join(capital) if not found.before else " ".join([own[0], *capital[1:]])
        return nominative(first[0], found)

    def _left(self, position: int, found: FoundHead) -> tuple[int, str, str]:
        """Where the name begins, the words before the head, and whether they name a body."""
        start, parts, named = position, list[str](), ""
        if self.word(position - 1) in ("und", "oder", "u.") and self.word(position - 2).endswith(
            "-"
        ):
            start = position - 2
            parts = [self.word(start), self.word(position - 1)]
        while start > 0 and len(parts) < 4:
            word, before = self.word(start - 1), self.word(start - 2)
            if not word[:1].isupper() or (not word.isalpha() and "-" not in word):
                break
            of_place = self.places.of_adjective(word) and word.endswith(("er", "e", "es", "en"))
            small = self.small["no-adjective"] | self.small["article"]
            fits = is_adjective(word) and word.casefold() not in small
            at_start = start == 1 or self.word(start - 2) in (".", "!", "?", "•")
            if not fits or self.lexicon.head_at(self.words, start - 1) or self._is_noun(word):
                break
            opened = before.casefold() in self.before or self._is_led(start - 2)
            if (at_start and not of_place) or not (at_start or opened):
                break
            parts.insert(0, adjective(word, found.head.gender))
            named = "adjective"
            start -= 1
        if not parts and "z" in found.head.takes:
            return self._proper_left(position)
        return start, " ".join(parts), named

    def _is_led(self, position: int) -> bool:
        """Whether an adjective there may begin a name: "das Staatliche Berufliche …"."""
        word = self.word(position)
        capital = word[:1].isupper() and is_adjective(word) and not self._is_noun(word)
        return capital and self.word(position - 1).casefold() in self.before

    def _is_noun(self, word: str) -> bool:
        own = ("ung", "heit", "keit", "schaft", "stelle", "gruppe", "kasse", "leitung", "seite")
        return word.endswith(own) or word in self.lexicon.bodies

    def _proper_left(self, position: int) -> tuple[int, str, str]:
        """A name before the head that is no adjective: "das nexus Institut", "ifo Institut"."""
        word, before = self.word(position - 1), self.word(position - 2)
        known = (
            word.casefold() in self.small["no-adjective"]
            or word.casefold() in self.small["article"]
        )
        ends = word.endswith(("e", "en", "er", "es", "em", "te", "ten"))
        is_name = word.replace("-", "").isalpha() and not word.endswith("-")
        if is_name and before.casefold() in self.small["article"] and not known and not ends:
            return position - 1, word, "words"
        return position, "", ""

    def _compound(self, position: int, found: FoundHead) -> str:
        """Whether the head word itself names: Rhein-Neckar-Kreis, Liselotte-Nold-Schule."""
        before = found.before.rstrip("-")
        if not before or not found.before.endswith("-"):
            if before and self.places.is_place(before) and found.head.kind == "local-authority":
                return "compound"
            return "unique" if found.head.kind == "federal-agency" and not found.is_plural else ""
        parts = before.split("-")
        proper = any(
            p.isupper() or not p[1:].islower() or p in self.lexicon.first_names for p in parts
        )
        if self.places.is_place(before) or len(parts) > 1 or proper:
            return "compound" if not found.is_plural else ""
        return ""

    def _ellipsis(self, position: int, found: FoundHead) -> tuple[int, list[str]] | None:
        """Places of a plural head: "Celle, Uelzen und Lüchow-Dannenberg"."""
        if not found.is_plural:
            return None
        names, at = [], position
        while True:
            length = self.places.at(self.tokens, at)
            if not length:
                break
            names.append(self._text(at, at + length))
            at += length
            if self.word(at) not in (",", "und", "sowie", "/", "&"):
                break
            if not self.places.at(self.tokens, at + 1):
                break
            at += 1
        return (at, names) if names else None
