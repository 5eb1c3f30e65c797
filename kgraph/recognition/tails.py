"""What belongs to a name behind its head: places, proper words, genitives, legal forms."""

from __future__ import annotations

from kgraph.recognition.inflection import is_adjective
from kgraph.recognition.lexicon import FoundHead
from kgraph.recognition.nouns import Nouns
from kgraph.recognition.readings import Phrase, Tail

_LONGEST_LEGAL = 14  # tokens between a head and the legal form of its name


class Tails(Nouns):
    """Reads on from a head to the end of the name."""

    def phrase_at(self, position: int) -> Phrase | None:
        """The name whose head begins at a token; see `phrases.Reader`."""
        raise NotImplementedError

    def _tail(self, position: int, found: FoundHead) -> Tail:
        """All that belongs to the name behind its head."""
        takes, tail = found.head.takes, Tail(position)
        following = self.lexicon.head_at(self.words, position) if takes else None
        if following and following.head.type == "Network" and not following.is_plural:
            own = self.phrase_at(position)
            if own and own.named_by in ("words", "place", "for"):
                return tail  # "das Koordinierungszentrum Forum X": the second is the name
        legal = self._legal(position) if takes else None
        if legal:
            return Tail(legal, self._text(position, legal), "legal")
        if found.head.kind == "ihk" and self.word(position) == "für":
            length = self.places.at(self.tokens, position + 1)
            end = position + 1 + length
            end += self.places.at(self.tokens, end) if length else 0
            if length:  # "IHK für Oberfranken Bayreuth"
                return Tail(end, self._text(position, end), "place", self.word(position + 1))
        if found.head.kind == "ihk":
            return self._two_chambers(self._directly(tail, found), found)
        if "f" in takes and self.word(position) == "für":
            tail = self._purpose(position, "l" in takes)
            if self.word(tail.end) == "für":  # "Berufsfachschule für Pflege für ..."
                return tail
        tail = self._directly(tail, found)
        if ("g" in takes or "o" in takes) and self.word(tail.end) in ("der", "des", "von", "vom"):
            tail = self._genitive(tail, found)
        return tail

    def _directly(self, tail: Tail, found: FoundHead) -> Tail:
        """A place or capital words that follow without anything between."""
        takes, at = found.head.takes, tail.end
        if self.word(at) in ("der", "des") and found.head.kind in ("ihk", "hwk") and not tail.text:
            length = self.places.at(self.tokens, at + 1)
            if length and self.places.is_area(self.word(at + 1)):  # "Handwerkskammer der Pfalz"
                name = self._text(at + 1, at + 1 + length)
                return Tail(at + 1 + length, self._text(at, at + 1 + length), "place", name)
        if self.word(at) in ("zu", "von") and ("p" in takes or "v" in takes) and not tail.text:
            length = self.places.at(self.tokens, at + 1)
            if length and (found.head.kind in ("ihk", "university", "hwk") or "v" in takes):
                name = self._text(at + 1, at + 1 + length)
                return Tail(at + 1 + length, self._text(at, at + 1 + length), "place", name)
        if takes and set(takes) & set("pcv"):
            if self.word(at) == "Region" and self.places.at(self.tokens, at + 1):
                length = 1 + self.places.at(self.tokens, at + 1)
            else:
                length = self.places.at(self.tokens, at)
            if length:
                name = self._text(at, at + length)
                joined = tail.joined(self._text(at, at + length), at + length, "place", name)
                return self._further_place(joined, found)
            bracket = self._in_brackets(at)
            if bracket and self.places.is_place(bracket):
                return tail.joined(f"({bracket})", at + 3, "place", bracket)
        if "c" in takes and not tail.text:
            return self._capitals(at, found)
        strict = found.head.ending in ("land", "stadt", "kreis", "bezirk", "gemeinde", "freistaat")
        if (
            "p" in takes
            and not tail.text
            and self._capital(at)
            and not strict
            and (
                not self._is_body(at)
                and not found.is_plural
                and self.word(at) not in self.lexicon.bodies
            )
        ):
            end = at + 1 + self.places.at(self.tokens, at + 1)
            return Tail(end, self._text(at, end), "words")
        return tail

    def _two_chambers(self, tail: Tail, found: FoundHead) -> Tail:
        """ "IHK Chemnitz, Regionalkammer Mittelsachsen": a part of the chamber, named behind it."""
        if self.word(tail.end) == "," and tail.place and not found.is_plural:
            after = self.lexicon.head_at(self.words, tail.end + 1)
            if after and after.head.ending == "regionalkammer":
                part = self.phrase_at(tail.end + 1)
                if part and part.place:
                    text = self._text(tail.end + 1, part.end)
                    return tail._replace(end=part.end, text=f"{tail.text}, {text}")
        return tail

    def _further_place(self, tail: Tail, found: FoundHead) -> Tail:
        """ "Nord", "und Oberbayern" behind a place of a chamber or university."""
        if self.word(tail.end) in ("Nord", "Süd", "Ost", "West", "Mitte"):
            return tail.joined(self.word(tail.end), tail.end + 1, "place", tail.place)
        length = self.places.at(self.tokens, tail.end + 1) if self.word(tail.end) == "zu" else 0
        if length and found.head.kind in ("ihk", "hwk"):  # "IHK Ostwestfalen zu Bielefeld"
            end = tail.end + 1 + length
            return tail.joined(self._text(tail.end, end), end, "place", tail.place)
        return tail

    def _capitals(self, at: int, found: FoundHead) -> Tail:
        """Capital words of a name: "Schule Wirtschaft", "Frau und Beruf", "Pflege Nordschwaben"."""
        end = at
        while end - at < 5 and self._capital(end) and not (self._is_body(end) and end > at + 3):
            inner = self.lexicon.head_at(self.words, end)
            plural_end = inner and inner.is_plural and end == at and not self._capital(end + 1)
            length = self.places.at(self.tokens, end)
            if length > 1:  # "Pflege Bergisches Land"
                end += length
                continue
            if self._is_body(end) and not plural_end and not self._fits_name(end, at):
                break
            end += 1
        if end > at and self.word(end) in ("und", "&") and self._capital(end + 1):
            last_place = self.places.is_place(self.word(end - 1))
            body = self._is_body(end + 1) or self.places.at(self.tokens, end + 1)
            closed = self.word(end + 2) == "für" or not self._capital(end + 2)
            if closed and not body and not last_place:
                end += 2
        if end == at and "z" in found.head.takes and self._small_name(at):
            return Tail(at + 1, self.word(at), "words")
        if end == at:
            return Tail(at)
        place = next(
            (self.word(i) for i in range(at, end) if self.places.is_place(self.word(i))), ""
        )
        return Tail(end, self._text(at, end), "words", place)

    def _fits_name(self, position: int, start: int) -> bool:
        """A body's word in a name: "Arbeitskreis Schule Wirtschaft"."""
        following = self.word(position + 1)
        return position == start and self._capital(position + 1) and following[:1].isupper()

    def _small_name(self, at: int) -> bool:
        """A name in small letters: "die Jobmesse comeback", "die Firmenkontaktmesse academix"."""
        word, after = self.word(at), self.word(at + 1)
        common = word.casefold() in self.small["no-adjective"] | self.small[
            "article"
        ] or word.endswith(("t", "en", "te", "ten"))
        return (
            word.isalpha() and len(word) > 4 and not common and after in ("und", ",", ".", ")", "•")
        )

    def _genitive(self, tail: Tail, found: FoundHead) -> Tail:
        """A genitive: of a body that is named, or (`o`) of any noun."""
        at = tail.end + 1
        inner = self._inner(at)
        if inner and inner.named_by:
            text = self._text(tail.end, inner.end)
            if found.head.unit or "o" in found.head.takes:
                return tail.joined(text, inner.end, "genitive", inner.place or tail.place, (inner,))
        if "o" in found.head.takes and tail.named_by != "for":
            end = inner.end if inner else self._nouns(at, False)
            if end > at:
                length = self.places.at(self.tokens, end)
                if self.word(end) == "für":
                    more = self._nouns(end + 1, False)
                    end = more if more > end + 1 else end
                length = self.places.at(self.tokens, end)
                return tail.joined(self._text(tail.end, end + length), end + length, "genitive")
        return tail

    def _inner(self, at: int) -> Phrase | None:
        """A name inside a name, with up to two adjectives before its head."""
        for position in range(at, min(at + 3, len(self.tokens))):
            if self.lexicon.head_at(self.words, position):
                phrase = self.phrase_at(position)
                return phrase if phrase and phrase.start <= at else None
            if not is_adjective(self.word(position)):
                return None
        return None

    def _legal(self, position: int) -> int:
        """The end of a name that closes with a legal form; 0 without one near."""
        for at in range(position, min(position + _LONGEST_LEGAL, len(self.tokens))):
            token = self.tokens[at]
            if token.kind == "legal":
                return at + 1
            small = token.text in (
                "der",
                "des",
                "die",
                "für",
                "in",
                "im",
                "am",
                "an",
                "&",
                "-",
                "–",
                "und",
                "zur",
                "von",
                "mit",
            )
            if token.text in ("der", "des") and not self._capital(at - 1):
                return 0
            if token.text == "die" and self.word(at - 1) != "für":
                return 0
            if not (token.is_capital or small or token.text.endswith("-")):
                return 0
            shared = self.word(at - 1) == "und" and self.word(at - 2).endswith("-")
            if (
                at > position
                and not shared  # "Arbeits- und Wirtschaftsförderung"
                and self._is_body(at)
                and self.word(at - 1) in ("und", "der", "in", "im", "von", "mit")
            ):
                return 0
        return 0
