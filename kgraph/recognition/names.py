"""Mentions: every place in a block where a thing is named, in order and not overlapping."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from kgraph.names import fold
from kgraph.recognition.candidates import Known
from kgraph.recognition.flow import TextBlock
from kgraph.recognition.inflection import is_adjective
from kgraph.recognition.lexicon import Lexicon
from kgraph.recognition.persons import spans as person_spans
from kgraph.recognition.phrases import NameReader
from kgraph.recognition.placing import PlaceWords
from kgraph.recognition.readings import Phrase
from kgraph.recognition.tokens import Token, tokens

_OPEN, _CLOSE = '„»“"‚›', '“«”"‘‹'
_FIRM = re.compile(r"(?:GmbH|mbH|AG|UG|KG)$")
_KREIS = re.compile(r"\w{3,}kreis(?!\w)|-Kreis(?!\w)|\sKreis$")
_SHORT_FORM = re.compile(
    r"[\w&+.-]*[A-ZÄÖÜ][\w&+.-]*|[a-zäöü]{1,3}-[a-zäöü]{1,4}|[a-zäöü]+ [a-zäöü]{2,5}"
)
#: what is no mention of its own inside another name
_OUTSIDE = ("back", "unique")
#: words before a quoted name that tell its type
_SCORES = {
    "known": 0.95, "legal": 0.9, "place": 0.9, "quote": 0.8, "genitive": 0.8, "compound": 0.8,
    "for": 0.75, "words": 0.7, "adjective": 0.7, "body": 0.85, "unique": 0.85,
    "region": 0.7, "": 0.5,
}  # fmt: skip


class NameMention(NamedTuple):
    """One naming of a thing in a block: characters `start` to `end`."""

    start: int
    end: int
    name: str
    type: str
    kind: str
    generic: bool
    named_by: str
    head: str = ""
    short: str = ""  # an abbreviation introduced in brackets
    place: str = ""
    whole: str = ""
    id: str = ""
    plural: bool = False
    nested: bool = False  # named inside the name of another

    @property
    def score(self) -> float:
        """How sure the name is, from what names it."""
        return _SCORES.get(self.named_by, 0.5)


class Names:
    """Finds mentions in blocks, with what is known from elsewhere."""

    def __init__(
        self, lexicon: Lexicon, places: PlaceWords, known: Mapping[tuple[str, ...], Known]
    ) -> None:
        self.lexicon, self.places, self._known = lexicon, places, known
        self._longest = max((len(words) for words in known), default=0)

    def of(self, block: TextBlock) -> tuple[list[NameMention], int]:
        """The mentions of a block and the number of persons in it."""
        found = tokens(block.text)
        persons = person_spans(block.text, found, self.lexicon.first_names)
        reader = NameReader(found, self.lexicon, self.places)
        mentions, position = list[NameMention](), 0
        while position < len(found):
            own = self._at(reader, position, block.text)
            if not own:
                position += 1
                continue
            inside = [m for m in own if not _overlaps(m, persons)]
            mentions += inside
            end = max(m.end for m in own)
            position = max(
                position + 1, next((i for i, t in enumerate(found) if t.start >= end), len(found))
            )
        return _completed(mentions, block.text), len(persons)

    def _at(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        """What begins at a token, the surest kind first."""
        known = self._known_at(reader.tokens, position)
        if known:
            return [_with_short(known, text)]
        for find in (self._quoted, self._headed, self._company, self._body, self._region):
            own = find(reader, position, text)
            if own:
                return [_with_short(m, text) if i == len(own) - 1 else m for i, m in enumerate(own)]
        return []

    def _known_at(self, found: list[Token], position: int) -> NameMention | None:
        token = found[position]
        if token.kind not in ("word", "ordinal", "legal") or not (
            token.is_capital or token.kind == "ordinal"
        ):
            return None
        for length in range(min(self._longest, len(found) - position), 0, -1):
            own = found[position : position + length]
            if own[-1].kind == "mark":
                continue
            known = self._known.get(folded(own))
            if known:
                return NameMention(
                    token.start, own[-1].end, known.name, known.type, known.kind, False, "known",
                    self._head_of(own), id=known.id,
                )  # fmt: skip
        return None

    def _head_of(self, own: list[Token]) -> str:
        """The word of a known name that says what it is, so that "das Zentrum" refers to it."""
        words = [token.text for token in own]
        heads = (self.lexicon.head_at(words, at) for at in range(len(words)))
        return next((found.head.ending for found in heads if found), "")

    def _quoted(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        """A name in quotation marks whose type the words before or in it tell."""
        opening = reader.tokens[position].text
        if opening not in _OPEN or len(opening) != 1:
            return []
        start = reader.tokens[position].end
        ends = [at for mark in _CLOSE if (at := text.find(mark, start, start + 120)) > 0]
        if not ends:
            return []
        name = text[start : min(ends)].strip()
        if not name[:1].isupper() or len(name) < 4:
            return []
        before = (
            self._type_before(reader, position) or self._type_inside(name) or _type_of_form(name)
        )
        if before is None:
            return []
        kind_of, head = before
        return [NameMention(start, min(ends), name, kind_of[0], kind_of[1], False, "quote", head)]

    def _type_before(self, reader: NameReader, position: int) -> tuple[tuple[str, str], str] | None:
        """The head word right before a quotation mark: "das Netzwerk „…“"."""
        for at in (position - 1, position - 2):
            if at < 0 or reader.word(at) in (",", "."):
                return None
            found = self.lexicon.head_at(reader.words, at)
            if found:
                return (found.head.type, found.head.kind), found.head.ending
        return None

    def _type_inside(self, name: str) -> tuple[tuple[str, str], str] | None:
        """The first head word in the name itself; not one that only says what it is for."""
        words = [token.text for token in tokens(name)]
        for at, word in enumerate(words):
            if word in ("für", "von", "zur"):
                return None
            found = self.lexicon.head_at(words, at)
            if found and found.head.takes and not found.is_plural:
                return (found.head.type, found.head.kind), found.head.ending
        return None

    def _headed(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        phrase = reader.phrase_at(position)
        return [] if phrase is None else self._mentions(reader, phrase)

    def _mentions(self, reader: NameReader, phrase: Phrase) -> list[NameMention]:
        head = phrase.found.head
        generic = not phrase.named_by
        if generic and not head.generic:
            return self._bare(reader, phrase)
        start, end = reader.tokens[phrase.start].start, reader.tokens[phrase.end - 1].end
        kind, type_name = _kind(phrase, head.kind), head.type
        if head.type == "Network" and phrase.named_by == "legal" and _FIRM.search(phrase.name):
            kind, type_name = "company", "Institution"  # "Allianz für die Region GmbH"
        base = NameMention(
            start, end, phrase.name, type_name, kind, generic, phrase.named_by, head.ending,
            "", phrase.place, phrase.inner[0].name if phrase.inner else "",
            plural=phrase.found.is_plural and not phrase.others and not phrase.named_by,
        )  # fmt: skip
        found = [base, *(base._replace(name=name) for name in phrase.others)]
        for inner in phrase.inner:
            own = self._mentions(reader, inner)
            found[0:0] = [one._replace(nested=True) for one in own if one.named_by not in _OUTSIDE]
        return found

    def _bare(self, reader: NameReader, phrase: Phrase) -> list[NameMention]:
        """A head without a name that no list calls generic: kept to refer back to, never shown."""
        start, end = reader.tokens[phrase.start].start, reader.tokens[phrase.end - 1].end
        head = phrase.found.head
        acts = reader.word(phrase.start - 1).casefold() in ("das", "vom", "des", "der")
        if head.ending in ("land", "freistaat") and not acts:
            return []  # "auf dem Land", "im Freistaat"
        return [NameMention(start, end, "", head.type, head.kind, True, "back", head.ending,
                        plural=phrase.found.is_plural)]  # fmt: skip

    def _company(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        """Capital words before a legal form: "GIZEF GmbH", "Möbel und Mehr GmbH"."""
        first = reader.tokens[position]
        small = (
            first.kind == "word"
            and reader.word(position - 1).casefold() in self.lexicon.small["article"]
        )
        small = (
            small
            and position + 1 < len(reader.tokens)
            and reader.tokens[position + 1].kind == "legal"
        )
        if not (first.is_capital or small) or first.kind == "legal":
            return []
        at, end = position + small, 0
        while at < min(position + 8, len(reader.tokens)):
            token = reader.tokens[at]
            if token.kind == "legal":
                end = at + 1
                break
            joins = token.text in ("&", "+", "–") or (
                token.text == "und" and self._one_firm(reader, position, at)
            )
            if not (token.is_capital or joins or (token.kind == "number" and at > position)):
                return []
            at += 1
        if not end or end == position + 1:
            return []
        heads = [i for i in range(position, end) if self.lexicon.head_at(reader.words, i)]
        if heads and all(is_adjective(word) for word in reader.words[position : heads[0]]):
            return []  # read from its head on, the adjectives with it
        if reader.word(position).casefold() in self.lexicon.small["article"] or reader.word(
            position
        ) in (
            "Auch",
            "Bei",
            "Als",
        ):
            return []
        position += reader.word(position) in ("Firma", "Fa") and end > position + 2
        name = reader._text(position, end)
        legal = reader.tokens[end - 1].text.replace(" ", "")
        kind = "association" if legal.startswith("e.V") else "company"
        return [NameMention(reader.tokens[position].start, reader.tokens[end - 1].end, name,
                        "Institution", kind, False, "legal", "firma")]  # fmt: skip

    def _one_firm(self, reader: NameReader, start: int, at: int) -> bool:
        """Whether "X und Y GmbH" is one firm: an article before it, X no name of its own."""
        before = reader.word(start - 1).casefold()
        first = reader.word(start)
        return before in self.lexicon.small["article"] and not first.isupper() and at == start + 1

    def _body(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        """A body that an abbreviation names everywhere: DGB, DGB-Nord, IG Metall."""
        for length in (2, 1):
            if position + length > len(reader.tokens):
                continue
            own = " ".join(reader.words[position : position + length])
            stem = own.split("-")[0] if length == 1 else own
            if own in self.lexicon.bodies or stem in self.lexicon.bodies:
                kind = self.lexicon.bodies[own if own in self.lexicon.bodies else stem]
                end = position + length
                name = own
                if self.places.at(reader.tokens, end) and kind[0] == "Institution":
                    stop = end + self.places.at(reader.tokens, end)
                    name, end = f"{own} {reader._text(end, stop)}", stop
                return [NameMention(reader.tokens[position].start, reader.tokens[end - 1].end, name,
                                kind[0], kind[1], False, "body")]  # fmt: skip
        return []

    def _region(self, reader: NameReader, position: int, text: str) -> list[NameMention]:
        """A place that is named as such: "Region Aachen", a town behind "in"."""
        at = position
        if reader.word(position) == "Region" and self.places.at(reader.tokens, position + 1):
            at = position + 1
        length = self.places.at(reader.tokens, at)
        if not length:
            return []
        start, end = reader.tokens[position].start, reader.tokens[at + length - 1].end
        name = reader._text(at, at + length)
        if at == position and _KREIS.search(name):  # a Kreis acts: "Altmarkkreis Salzwedel"
            return [NameMention(start, end, name, "Institution", "local-authority", False, "place",
                                "kreis", place=name)]  # fmt: skip
        return [NameMention(start, end, reader._text(position, at + length), "Region", "", False,
                        "region", place=reader._text(at, at + length))]  # fmt: skip


def folded(own: list[Token]) -> tuple[str, ...]:
    """The words of a name as keys of known ones: folded, without the ends of cases."""
    return tuple(_stem(word) for word in fold(" ".join(token.text for token in own)).split())


def _stem(word: str) -> str:
    """A word without an ending that cases give it.

    >>> [_stem(word) for word in ("landkreises", "landkreis", "regionalen", "regionale")]
    ['landkrei', 'landkrei', 'regional', 'regional']
    """
    if word.endswith("nisses"):  # des Bündnisses, des Verzeichnisses
        return word.removesuffix("sses")
    for ending in ("es", "en", "em", "er", "e", "s", "n"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            return word.removesuffix(ending).removesuffix("s") if ending != "s" else word[:-1]
    return word


def _type_of_form(name: str) -> tuple[tuple[str, str], str] | None:
    """Type and kind of a name that ends with a legal form."""
    last = tokens(name)[-1:]
    if not last or last[0].kind != "legal":
        return None
    is_club = last[0].text.replace(" ", "").startswith("e.V")
    return ("Institution", "association" if is_club else "company"), "firma"


def _kind(phrase: Phrase, kind: str) -> str:
    is_club = phrase.named_by == "legal" and phrase.name.replace(" ", "").endswith("e.V.")
    return "association" if is_club and kind == "company" else kind


def _overlaps(mention: NameMention, spans: list[tuple[int, int]]) -> bool:
    return any(start < mention.end and mention.start < end for start, end in spans)


def _with_short(mention: NameMention, text: str) -> NameMention:
    """With the abbreviation that stands in brackets right behind the name."""
    inside = re.search(r"\(([^()]{2,16})\)$", mention.name)
    if mention.id and inside and _SHORT_FORM.fullmatch(inside[1]):
        return mention._replace(short=inside[1])
    behind = re.match(r"[“\"»”]?\s*\(([^()]{2,16})\)", text[mention.end :])
    if not behind or mention.named_by in ("region", "back") or not _SHORT_FORM.fullmatch(behind[1]):
        return mention
    if behind[1].isdigit() or mention.generic:
        return mention
    return mention._replace(short=behind[1], end=mention.end + behind.end())


def _completed(found: list[NameMention], text: str) -> list[NameMention]:
    """Places that a later name gives to an earlier one: "die IHK und die HWK Aachen"."""
    chambers = ("ihk", "hwk", "chamber", "employment-agency", "jobcenter")
    done = [
        here
        for here, after in zip(found, [*found[1:], None][: len(found)], strict=True)
        if not (
            after
            and here.generic
            and not after.generic
            and not here.nested
            and re.fullmatch(r"\s*[„\"»]?", text[here.end : after.start])
        )
    ]  # "das Zentrum Forum X", "der Verein „Y“": the second is the name
    for i in range(len(done) - 1):
        here, after = done[i], done[i + 1]
        between = text[here.end : after.start]
        if (
            here.generic and here.named_by != "back" and not here.plural and after.place
            and here.kind in chambers and after.kind in chambers
            and re.fullmatch(r"\s+(?:und|sowie)\s+(?:die\s+|das\s+|der\s+|dem\s+|des\s+)?", between)
        ):  # fmt: skip
            done[i] = here._replace(
                name=f"{here.name} {after.place}",
                generic=False,
                named_by="place",
                place=after.place,
            )
    return done
