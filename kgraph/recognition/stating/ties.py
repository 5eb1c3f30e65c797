"""Ties that sentences state: a cue in a clause, the bodies it reaches, and the thing they join."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kgraph.recognition.flow import TextBlock
from kgraph.recognition.lexicon import Cue, Lexicon
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.reach import ClausePlace, FoundTie
from kgraph.recognition.stating.rows import Rows
from kgraph.recognition.stating.sentences import Clause, clauses
from kgraph.recognition.things import Things
from kgraph.recognition.tokens import sentences
from kgraph.records import TextPassage


class Ties(Rows):
    """Reads the ties of a document."""

    def __init__(
        self, blocks: Sequence[TextBlock], found: Sequence[Sequence[NameMention]], things: Things,
        lexicon: Lexicon, passages: Sequence[TextPassage],
    ) -> None:  # fmt: skip
        super().__init__(blocks, found, things, passages)
        self.lexicon = lexicon
        self._forms: dict[str, Callable[[ClausePlace, Cue, re.Match[str]], None]] = {
            "by": self._by, "does": self._does, "role": self._role, "has": self._has,
            "in": self._in, "with": self._with,
            "of": self._of, "into": self._into, "together": self._together,
        }  # fmt: skip

    def all(self) -> list[FoundTie]:
        """The ties in the order of the text."""
        asked: Cue | None = None
        before: tuple[NameMention, ...] = ()
        topic = self.things.main
        for number, block in enumerate(self.blocks):
            mentions = self.found[number]
            if block.is_row:
                continue
            for start, end in sentences(block.text):
                own = [m for m in mentions if start <= m.start < end]
                text = block.text[start:end]
                for clause in clauses(block.text, start, end, own):
                    self._read(ClausePlace(number, clause, text, before, topic))
                if asked:
                    self._answer(number, text, own, asked, clause)
                asked = self._question(text)
                topic = self._topic(own) or topic
                before = (*before, *(m for m in own if not m.nested))[-6:]
        self._tables()
        self._sections([cue for cue in self.lexicon.cues if cue.form == "role"])
        return list(self._made.values())

    def _topic(self, own: Sequence[NameMention]) -> str:
        """What a sentence is about: its first thing that bodies could be in, if no actor."""
        for mention in own:
            key = self.things.of(mention)
            joined = (
                mention.type in ("Network", "Project", "Event") or mention.kind == "service-office"
            )
            thing = self.things.by_key.get(key)
            if (
                joined
                and thing
                and not thing.mention.generic
                and not mention.nested
                and not mention.plural
            ) and (key in self._ends or key not in self._starts):
                return key
        return ""

    def _read(self, place: ClausePlace) -> None:
        self._units(place)
        self._seats(place)
        if not place.clause.is_said:
            return
        for cue in self.lexicon.cues:
            for match in cue.pattern.finditer(place.clause.text):
                at = place.clause.start + match.start()
                if not any(m.start <= at < m.end and not m.generic for m in place.clause.mentions):
                    self._forms[cue.form](place, cue, match)
        self._possessive(place)
        self._found_in(place)

    def _question(self, text: str) -> Cue | None:
        """What a question of an interview asks for: "Wer gehört ihr an?"."""
        if not text.rstrip().endswith("?") or not re.search(
            r"(?<!\w)(?:[Ww]er|[Ww]elche)(?!\w)", text
        ):
            return None
        fitting = [
            c for c in self.lexicon.cues if c.form in ("does", "role") and c.pattern.search(text)
        ]
        return fitting[0] if fitting else None

    def _answer(
        self, block: int, text: str, own: list[NameMention], asked: Cue, clause: Clause
    ) -> None:
        bodies = [m for m in own if self._acts(m)]
        if len(bodies) >= 3:
            place = ClausePlace(block, clause._replace(text=text, mentions=tuple(own)), text, ())
            for body in bodies:
                self._tie(place, body, asked.relation, self.things.main, "role", asked.relation)
