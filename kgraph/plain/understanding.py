"""From a question to exactly one command, or to what it could mean: never a silent guess.

A reading counts only when it explains every word that says something.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kgraph.graph.stored import StoredGraph
from kgraph.plain import listings, numbers, regions, ties
from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.meaning import folded_labels, part_of_name, source_in
from kgraph.plain.saved import near_question, same_question, similar_queries
from kgraph.plain.spelling import corrected
from kgraph.words.plain import DOCUMENT_WORDS, STRONG

#: the readings, the clearest first
READINGS: tuple[Callable[[Question], Attempt | None], ...] = (
    ties.two_things, regions.missing, regions.transfer, ties.similar, regions.central,
    regions.overview, listings.listing, ties.relation, numbers.figures, ties.one_thing,
)  # fmt: skip
_OFFERED = 5


@dataclass(frozen=True)
class Understood:
    """The one command; or none, with readings to choose from and the words that fit nothing."""

    command: Plain | None
    readings: tuple[Plain, ...] = ()
    unexplained: tuple[str, ...] = ()


def understand(graph: StoredGraph, text: str) -> Understood:
    """What a question asks: one command, or several readings, or what could be meant.

    Slips of the pen are put right only when the question is not understood as it stands.
    """
    found = _understood(graph, text)
    if found.command is None and found.unexplained:
        right = corrected(graph, text, found.unexplained)
        again = _understood(graph, right) if right else found
        return again if again.command or len(again.unexplained) < len(found.unexplained) else found
    return found


def _understood(graph: StoredGraph, text: str) -> Understood:
    if same := same_question(text):
        return Understood(same)
    asked = Question(graph, text)
    found = _read(asked) or _read_parts(asked)
    if found:
        return _chosen(found)
    like = similar_queries(text)
    if near := near_question(text, like):
        return Understood(near)
    offered = [one.command for one in like[:_OFFERED] if one.of_asked >= 0.5]
    partly = [attempt for reading in READINGS if (attempt := reading(asked))]
    partly.sort(key=lambda attempt: len(asked.unexplained(attempt.used)))
    offered = [*(command for attempt in partly[:2] for command in attempt.commands[:2]), *offered]
    rest = asked.unexplained(_known(asked))
    words = tuple(asked.tokens[at].text for at in rest)
    lines = {command.line(): command for command in offered}
    return Understood(None, tuple(lines.values())[:_OFFERED], words)


def _chosen(found: Attempt) -> Understood:
    if len(found.commands) == 1:
        return Understood(found.commands[0])
    return Understood(None, found.commands)


def _read(asked: Question) -> Attempt | None:
    """The first reading that explains every word."""
    for reading in READINGS:
        attempt = reading(asked)
        if attempt and attempt.commands and not asked.unexplained(attempt.used):
            if asked.at(*STRONG) - attempt.used:
                continue  # passes over what the question turns on
            return attempt
    return None


def _read_parts(asked: Question) -> Attempt | None:
    """The same, with words that are part of one name only read as that name."""
    stretches = _stretches(asked)
    labels = folded_labels(asked.graph) if stretches else []
    for start, end in stretches:
        meant = source_in(asked.graph, asked.tokens, start, end)
        meant = meant or part_of_name(labels, asked.tokens, start, end)
        if meant is not None:
            own = asked.with_name(meant)
            if found := _read(own):
                return found
    return None


def _stretches(asked: Question) -> list[tuple[int, int]]:
    """Stretches of words with one that nothing explains, the longest first."""
    unknown = set(asked.unexplained(_known(asked)))
    unknown |= {at for at, word in enumerate(asked.words) if set(word.split()) & DOCUMENT_WORDS}
    size = len(asked.words)
    spans = [(a, b) for a in range(size) for b in range(a + 1, min(size, a + 6) + 1)]
    fitting = [
        (a, b) for a, b in spans
        if unknown & set(range(a, b)) and asked.is_edge(a) and asked.is_edge(b - 1)
    ]  # fmt: skip
    return sorted(fitting, key=lambda span: (span[0] - span[1], span[0]))


def _known(asked: Question) -> set[int]:
    """The places of words that something explains, whatever it is used for."""
    known = asked.places(asked.names) | {thing.at for thing in asked.things}
    known |= {at for cue in (*asked.cues, *asked.relations) for at in range(cue.start, cue.end)}
    status = asked.status()
    return known | ({status[1]} if status else set())
