"""Which mentions a cue reaches: those behind a preposition, a list, what went before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kgraph.recognition.candidates import TieCandidate
from kgraph.recognition.flow import TextBlock
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.patterns import (
    AMONG,
    BASE,
    GOES_ON,
    JOINED,
    JOINS,
    MEANS,
    OBLIQUE,
    WITHIN,
)
from kgraph.recognition.stating.sentences import Clause, period, point
from kgraph.recognition.things import Things
from kgraph.recognition.tokens import sentences
from kgraph.records import TextPassage


class FoundTie(NamedTuple):
    """A tie between two things of the document, by their keys."""

    start_key: str
    relation: str
    end_key: str
    candidate: TieCandidate


class ClausePlace(NamedTuple):
    """Where in the document a clause is read."""

    block: int
    clause: Clause
    sentence: str
    before: tuple[NameMention, ...]  # mentions of the sentences before, the nearest last
    topic: str = ""  # the key of the thing that the sentences before are about


class Reach:
    """The mentions of a document, and the ties found so far."""

    def __init__(
        self, blocks: Sequence[TextBlock], found: Sequence[Sequence[NameMention]], things: Things,
        passages: Sequence[TextPassage],
    ) -> None:  # fmt: skip
        self.blocks, self.found, self.things, self.passages = blocks, found, things, passages
        self._made: dict[tuple[str, str, str], FoundTie] = {}
        self._starts: set[str] = set()
        self._ends: set[str] = set()

    def _acts(self, mention: NameMention) -> bool:
        """Whether a mention is a body that can act: no place, nothing inside another name."""
        if mention.nested or mention.named_by == "region" or not self.things.of(mention):
            return False
        return mention.type == "Institution" or mention.type == "Network" or mention.kind == "fund"

    def _oblique(self, mention: NameMention, clause: Clause) -> bool:
        """Whether a preposition stands before the mention, or before the list it is in."""
        own = [m for m in clause.mentions if not m.nested]
        oblique, last = False, None
        for one in own:
            before = clause.text[: one.start - clause.start]
            between = before[last.end - clause.start :] if last else ""
            if last is None or not (JOINS.fullmatch(between) and GOES_ON.search(between)):
                oblique = bool(OBLIQUE.search(before[-60:])) and not AMONG.search(before)
            if one is mention:
                return oblique
            last = one
        return False

    def _behind(self, clause: Clause, preposition: re.Pattern[str]) -> list[NameMention]:
        """The bodies of the list behind a preposition."""
        for found in preposition.finditer(clause.text):
            at = clause.start + found.end()
            for mention in clause.mentions:
                if mention.nested or mention.start < at:
                    continue
                gap = clause.text[found.end() : mention.start - clause.start]
                if re.fullmatch(r"[:\s•]*(?:[\w-]+e[nrms]?\s+){0,2}[„\"]?", gap) and self.things.of(
                    mention
                ):
                    return [m for m in self._group(clause, mention) if m.named_by != "region"]
                break
        return []

    def _group(self, clause: Clause, first: NameMention) -> list[NameMention]:
        """A list of mentions from `first` on: only commas, "und", articles between them."""
        own = [
            m
            for m in clause.mentions
            if not m.nested and m.start >= first.start and m.named_by != "region"
        ]
        group = [first]
        for here, after in pairwise(own):
            between = clause.text[here.end - clause.start : after.start - clause.start]
            joins = JOINS.fullmatch(between)
            if not joins:
                break
            group.append(after)
        return group

    def _thing(self, place: ClausePlace, actors: Sequence[NameMention]) -> str:
        """What the bodies do it with: a thing of the clause, else what the document is about."""
        taken = {id(actor) for actor in actors}
        keys = {self.things.of(actor) for actor in actors}
        fitting = [m for m in place.clause.mentions if id(m) not in taken and not m.nested]
        for types in (JOINED, ("Institution",)):
            for mention in fitting:
                service = mention.kind == "service-office" or mention.named_by == "back"
                before = place.clause.text[: mention.start - place.clause.start]
                within = mention.type == "Programme" and WITHIN.search(before)
                if MEANS.search(before) or within:
                    continue
                if mention.type in types and (mention.type != "Institution" or service):
                    key = self.things.of(mention)
                    if key and key not in keys:
                        return key
        near = self._in_sentence(place, keys)
        if near and not place.clause.is_relative:
            return near
        if place.clause.is_relative:
            for mention in reversed(self._antecedent(place)):
                if mention.type in JOINED and self.things.of(mention):
                    return self.things.of(mention)
        main = place.topic or self.things.main
        return main if main not in keys else ""

    def _in_sentence(self, place: ClausePlace, keys: set[str]) -> str:
        """The last thing that bodies could be in, in what a semicolon parts from the clause."""
        text = self.blocks[place.block].text
        if not text[place.clause.start :].startswith(";"):
            return ""
        begin = text.rfind(place.sentence, 0, place.clause.end)
        for mention in reversed(self.found[place.block]):
            inside = begin <= mention.start and mention.end <= place.clause.start + 1
            if inside and mention.type in JOINED and not mention.nested and not mention.plural:
                key = self.things.of(mention)
                if key and key not in keys:
                    return key
        return ""

    def _subject_before(self, place: ClausePlace) -> list[NameMention]:
        """What "sie", "er", "es" at the beginning of a sentence means: the first of the one before.

        Empty when the clause does not begin its sentence, or nothing is named before it.
        """
        text = self.blocks[place.block].text
        begin = text.rfind(place.sentence, 0, place.clause.end)
        if place.clause.start != begin:
            return []
        before = [(a, b) for a, b in sentences(text) if b <= begin][-1:]
        return [
            m for a, b in before for m in self.found[place.block]
            if a <= m.start < b and not m.nested and m.named_by != "region" and self.things.of(m)
        ][:1]  # fmt: skip

    def _antecedent(self, place: ClausePlace) -> list[NameMention]:
        """What a relative pronoun means: the mention right before the clause."""
        own = [
            m for m in self.found[place.block] if m.end <= place.clause.start + 1 and not m.nested
        ]
        return own[-1:]

    def _earlier(self, place: ClausePlace) -> list[NameMention]:
        """Mentions before the clause: of the sentence, else of those before it."""
        own = [
            m for m in self.found[place.block]
            if m.end <= place.clause.start + 1 and not m.nested and m.named_by != "region"
        ]  # fmt: skip
        return [*(m for m in place.before if m.named_by != "region"), *own]

    def _tie(
        self,
        place: ClausePlace,
        actor: NameMention,
        relation: str,
        target: str,
        form: str,
        cue: str,
    ) -> None:
        start = self.things.of(actor)
        if not start or not target or start == target:
            return
        key = (start, relation, target)
        explicit = any(self.things.of(m) == target for m in place.clause.mentions)
        score = (
            BASE[form]
            - (0 if explicit or form == "place" else 0.15)
            - (0.1 if actor.generic else 0)
        )
        since, until = period(place.sentence)
        if relation in ("initiated",) and not since:
            since = point(place.sentence)
        block = self.blocks[place.block]
        locator = self.passages[block.at[min(actor.start, len(block.at) - 1)]].locator
        names = self.things.by_key
        end = names[target].name if target in names else target
        made = TieCandidate(names[start].name, relation, end, since, until, locator,
                            round(score, 2), form, cue)  # fmt: skip
        if key not in self._made or self._made[key].candidate.score < made.score:
            self._made[key] = FoundTie(start, relation, target, made)
            self._starts.add(start)
            self._ends.add(target)
