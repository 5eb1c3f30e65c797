"""Slips of the pen in a question: words like one that is known, when only one is that near."""

from __future__ import annotations

from collections.abc import Iterable

from kgraph.graph.finding import mistyped
from kgraph.graph.stored import StoredGraph
from kgraph.names import bare, fold
from kgraph.words.questions.lists import THING_WORDS
from kgraph.words.questions.plain import CUES, RELATION_CUES, STOP_WORDS

_SHORTEST = 5  # letters of a word that is looked at


def corrected(graph: StoredGraph, text: str, unknown: Iterable[str]) -> str:
    """The question with each unknown word that a slip explains put right; "" when none is."""
    found, known = text, _known()
    for word in unknown:
        if right := _right(graph, word, known):
            found = found.replace(word, right)
    return found if found != text else ""


def _right(graph: StoredGraph, word: str, known: dict[str, str]) -> str:
    own = bare(fold(word))
    if len(own) < _SHORTEST or " " in own:
        return ""
    from rapidfuzz.distance import OSA

    near = set()
    for form, right in known.items():
        size = len(form)
        begins = [own[: size + more] for more in (-1, 0, 1)] if right.endswith("*") else [own]
        if any(OSA.distance(begin, form, score_cutoff=1) <= 1 for begin in begins):
            near.add(right.removesuffix("*"))
    meant = {graph.label(iri) for iri in mistyped(graph, word)} if word[:1].isupper() else set()
    found = meant if len(meant) == 1 else near  # a name first: Hesssen is Hessen, not wessen
    return found.pop() if len(found) == 1 else ""


def _known() -> dict[str, str]:
    """Folded word -> as cues have it, of all words that questions are made of."""
    forms = [word for words in THING_WORDS.values() for word in words.split()]
    for table in (CUES, RELATION_CUES):
        for cue in table.values():
            forms += cue.replace("|", " ").split()
    forms += STOP_WORDS
    return {bare(word.removesuffix("*")): word for word in forms if len(word) > _SHORTEST}
