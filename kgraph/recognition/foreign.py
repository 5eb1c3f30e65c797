"""Other recognisers: paragraphs in, candidates with spans out; what is not in the text is refused.

A recogniser is a class that an installed package names under the entry point
`kgraph.recognisers`; docs/documents.md has an example. Persons are left out of what it gets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from kgraph.names import fold
from kgraph.recognition.candidates import Recognised, ThingCandidate, TieCandidate
from kgraph.recognition.flow import TextBlock, blocks
from kgraph.recognition.names import folded
from kgraph.recognition.persons import spans
from kgraph.recognition.tokens import tokens
from kgraph.records import TextPassage

#: reasons of their candidates, beside those of the rules
REASON = "foreign"
_SIGN = "…"
_TYPES = ("Network", "Institution", "Project", "Programme", "Event")


class SpanThing(NamedTuple):
    """A thing that stands in paragraph `passage` from character `start` to `end`.

    `name` in the nominative; `type` and `kind` are codes of the graph, `score` is 0 to 1.
    """

    passage: int
    start: int
    end: int
    name: str
    type: str
    kind: str
    score: float


class SpanTie(NamedTuple):
    """A tie between two things of one paragraph; the span is the words that state it."""

    passage: int
    start: int
    end: int
    first: str  # the names of both things
    relation: str
    second: str
    score: float


class Recogniser(Protocol):
    """What a plug-in has: it gets all paragraphs of a document once."""

    def candidates(self, paragraphs: Sequence[TextPassage]) -> Iterable[SpanThing | SpanTie]:
        """What the paragraphs name and state, each with its span."""


class ForeignFound(NamedTuple):
    """What another recogniser found and the text bears out, and how many were refused."""

    things: tuple[ThingCandidate, ...]
    ties: tuple[TieCandidate, ...]
    refused: int


class CandidateCodes(NamedTuple):
    """The codes that candidates may use: of relations, and of kinds by type."""

    relations: Collection[str]
    kinds: Mapping[str, Collection[str]]


class Paragraphs:
    """A document as paragraphs of running text, persons replaced by signs of the same length."""

    def __init__(self, passages: Sequence[TextPassage], first_names: frozenset[str]) -> None:
        self._lines = passages
        self._blocks = blocks(passages)
        self.persons = 0
        self.shown: list[TextPassage] = []
        for block in self._blocks:
            text = block.text
            for start, end in spans(text, tokens(text), first_names):
                text = text[:start] + _SIGN * (end - start) + text[end:]
                self.persons += 1
            locator = passages[block.at[0]].locator if block.at else ""
            self.shown.append(TextPassage(locator, text))

    def checked(self, found: Iterable[SpanThing | SpanTie], codes: CandidateCodes) -> ForeignFound:
        """The candidates that stand where they say; others are refused and counted."""
        own = list(found)
        things = [self._thing(one, codes) for one in own if isinstance(one, SpanThing)]
        kept = [one for one in things if one is not None]
        names = {fold(one.name) for one in kept}
        ties = [self._tie(one, codes, names) for one in own if isinstance(one, SpanTie)]
        tied = [one for one in ties if one is not None]
        return ForeignFound(tuple(kept), tuple(tied), len(own) - len(kept) - len(tied))

    def _thing(self, one: SpanThing, codes: CandidateCodes) -> ThingCandidate | None:
        printed = self._text(one)
        is_kind = one.kind in codes.kinds.get(one.type, ()) or not one.kind
        if one.type not in _TYPES or not is_kind or not _bears(printed, one.name):
            return None
        return ThingCandidate(
            one.name, one.type, one.kind, False, printed, self._locator(one),
            _share(one.score), REASON,
        )  # fmt: skip

    def _tie(
        self, one: SpanTie, codes: CandidateCodes, names: Collection[str]
    ) -> TieCandidate | None:
        """The words of the span, and both names, must stand in the paragraph."""
        cue = self._text(one)
        if not cue or one.relation not in codes.relations:
            return None
        whole = self.shown[one.passage].text
        if not all(fold(n) in names and _bears(whole, n) for n in (one.first, one.second)):
            return None
        return TieCandidate(
            one.first, one.relation, one.second, "", "", self._locator(one), _share(one.score),
            REASON, cue,
        )  # fmt: skip

    def _text(self, one: SpanThing | SpanTie) -> str:
        """The text of a span; "" for one outside the text, or over a person."""
        if not 0 <= one.passage < len(self.shown):
            return ""
        text = self.shown[one.passage].text
        if not 0 <= one.start < one.end <= len(text):
            return ""
        printed = text[one.start : one.end].strip()
        return "" if _SIGN in printed else printed

    def _locator(self, one: SpanThing | SpanTie) -> str:
        block: TextBlock = self._blocks[one.passage]
        return self._lines[block.at[one.start]].locator


def together(rules: Recognised, others: ForeignFound) -> Recognised:
    """What the rules found, and what others add to it; the rules' own reading stands."""
    known = {fold(one.name) for one in rules.things}
    things = [one for one in others.things if fold(one.name) not in known]
    stated = {(fold(t.start), t.relation, fold(t.end)) for t in rules.ties}
    ties = [t for t in others.ties if (fold(t.start), t.relation, fold(t.end)) not in stated]
    once = {fold(one.name): one for one in reversed(things)}
    return Recognised(
        (*rules.things, *reversed(once.values())), (*rules.ties, *dict.fromkeys(ties)),
        rules.persons,
    )  # fmt: skip


def _bears(text: str, name: str) -> bool:
    """Whether all words of a name stand in a text, whatever their endings are."""
    wanted = folded(tokens(name))
    there = folded(tokens(text))
    return bool(wanted) and bool(text) and set(wanted) <= set(there)


def _share(score: float) -> float:
    return round(min(max(float(score), 0.0), 1.0), 2)
