"""What a question asks for: when, how many, where, whether; and which words say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kgraph.plain.tokens import cues
from kgraph.words.questions.asked import QUESTION_WORDS, SLOTS, WHEN_VERBS, WHETHER

if TYPE_CHECKING:
    from kgraph.plain.asked import Question


def slot_of(asked: Question) -> str:
    """What the answer must have: "when", "count", "where", "whether", or "" for anything."""
    spoken = {cue.code for cue in cues(asked.words, SLOTS)}
    for slot in SLOTS:
        if slot in spoken:
            return slot
    first = next((word for word in asked.words if word), "")
    begins = first in WHETHER and not set(asked.words) & QUESTION_WORDS
    return "whether" if begins else ""


def slot_places(asked: Question, slot: str) -> set[int]:
    """The places of the words that ask for it, and of verbs that only carry them."""
    found = {at for cue in cues(asked.words, SLOTS) if cue.code == slot
             for at in range(cue.start, cue.end)}  # fmt: skip
    if slot == "when":
        found |= {at for at, word in enumerate(asked.words) if word in WHEN_VERBS}
    if slot == "whether" and asked.words and asked.words[0] in WHETHER:
        found.add(0)
    return found
