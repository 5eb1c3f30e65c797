"""From a question to what answers it, or to what it could mean: never a silent guess.

A reading counts only when it explains every word that says something. It says what the answer
must have and what else may be asked when there is none; `asking/settling.py` asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kgraph.graph.stored import StoredGraph
from kgraph.plain import algebra, facts, listings, numbers, regions, ties
from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.instead import prepared
from kgraph.plain.meaning import folded_labels, part_of_name, regions_beginning, source_in
from kgraph.plain.saved import near_question, same_question, similar_queries
from kgraph.plain.spelling import corrected
from kgraph.words.questions.plain import DOCUMENT_WORDS, STRONG

#: the readings, the clearest first
READINGS: tuple[Callable[[Question], Attempt | None], ...] = (
    ties.two_things, ties.of_kind, regions.missing, regions.transfer, ties.similar, regions.central,
    regions.overview, facts.moment, numbers.stated, listings.listing, ties.relation, facts.fact,
    numbers.figures, ties.one_thing,
)  # fmt: skip
_OFFERED = 5
_DEEPEST = 2  # names of which the question has a part only


@dataclass(frozen=True)
class Understood:
    """What answers; or none, with readings to choose from and the words that fit nothing."""

    attempt: Attempt | None
    readings: tuple[Plain, ...] = ()
    unexplained: tuple[str, ...] = ()
    explained: tuple[str, ...] = ()

    @property
    def command(self) -> Plain | None:
        """The one command that answers, if it is one."""
        own = self.attempt
        return own.commands[0] if own and len(own.commands) == 1 else None


def understand(graph: StoredGraph, text: str) -> Understood:
    """What a question asks: what answers it, or several readings, or what could be meant.

    Slips of the pen are put right only when the question is not understood as it stands.
    """
    found = _understood(graph, text)
    if found.attempt is None and found.unexplained:
        right = corrected(graph, text, found.unexplained)
        again = _understood(graph, right) if right else found
        return again if again.attempt or len(again.unexplained) < len(found.unexplained) else found
    return found


def _understood(graph: StoredGraph, text: str) -> Understood:
    if same := same_question(text):
        return Understood(Attempt((same,), frozenset()))
    if found := algebra.combined(text, lambda part: _plainly(Question(graph, part))):
        return Understood(found)
    asked = Question(graph, text)
    if found := _plainly(asked):
        return Understood(found)
    like = similar_queries(text)
    if (near := near_question(text, like)) and not algebra.has_parts(text):
        return Understood(Attempt((near,), frozenset()))
    return _unclear(asked, [one.command for one in like if one.of_asked >= 0.6])


def _unclear(asked: Question, like: list[Plain]) -> Understood:
    """What could be meant, and which words are clear and which are not."""
    partly = [attempt for reading in READINGS if (attempt := reading(asked))]
    partly.sort(key=lambda attempt: len(asked.unexplained(attempt.used)))
    offered = [c for attempt in partly[:2] for c in prepared(asked, attempt).commands[:2]]
    offered += [Plain("show", (name.text,)) for name in asked.names if not offered][:2]
    known = _known(asked)
    words = tuple(asked.tokens[at].text for at in asked.unexplained(known))
    clear = tuple(asked.tokens[at].text for at in sorted(known & set(asked.unexplained(()))))
    lines = {command.line(): command for command in (*offered, *like)}
    return Understood(None, tuple(lines.values())[:_OFFERED], words, clear)


def _plainly(asked: Question) -> Attempt | None:
    return _read(asked) or _read_parts(asked, _DEEPEST)


def _read(asked: Question) -> Attempt | None:
    """The first reading that explains every word."""
    for reading in READINGS:
        attempt = reading(asked)
        if attempt and attempt.commands and not asked.unexplained(attempt.used):
            if asked.at(*STRONG) - attempt.used:
                continue  # passes over what the question turns on
            return prepared(asked, attempt)
    return None


def _read_parts(asked: Question, depth: int) -> Attempt | None:
    """The same, with words that are part of one name only read as that name."""
    if not depth:
        return None
    stretches = _stretches(asked)
    labels = folded_labels(asked.graph) if stretches else []
    for start, end in stretches:
        meant = source_in(asked.graph, asked.tokens, start, end)
        meant = meant or part_of_name(labels, asked.tokens, start, end)
        meant = meant or regions_beginning(asked.graph, asked.tokens, start, end)
        if meant is not None:
            own = asked.with_name(meant)
            if found := _read(own) or _read_parts(own, depth - 1):
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
