"""Readings about figures: the numbers of the sources on a thing, on a word, or on both."""

from __future__ import annotations

from kgraph.questions.figures import belonging, fits_words, read_figures
from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.listings import listing
from kgraph.plain.meaning import Meant
from kgraph.plain.slots import slot_of
from kgraph.terms import type_name
from kgraph.words.asked import FIGURE_FILLERS, PEOPLE_IN_FIGURES, PEOPLE_WORDS
from kgraph.words.matter import ENGLISH_TOPICS


def stated(asked: Question) -> Attempt | None:
    """How many there are, where a figure about the one named thing says it in these words.

    What the graph counts is counted beside it.
    """
    if slot_of(asked) != "count" or not asked.names:
        return None
    found = figures(asked)
    if not found or not found.commands[0].options.get("what"):
        return None
    counted = listing(asked)
    is_whole = counted and not asked.unexplained(counted.used)
    return found._replace(also=counted.commands[:1]) if counted and is_whole else found


def figures(asked: Question) -> Attempt | None:
    """The figures about one of the names that have the other words, or that have all words."""
    if not asked.has("figures", "count") or asked.has("per", "without", "not"):
        return None
    spoken = asked.at("figures", "count", "list", "show", "overview")
    spoken |= {at for at, word in enumerate(asked.words) if word in FIGURE_FILLERS}
    verbs = {at for _, places in asked.relation_codes() for at in places
             if asked.tokens[at].text.islower()}  # fmt: skip
    for more in (set(), verbs):  # "Fördervolumen" is what is asked for, "gefördert" is not
        found = _by_name(asked, asked.unexplained(spoken | more))
        if found:
            return found
    return None


def _by_name(asked: Question, words: list[int]) -> Attempt | None:
    every = read_figures(asked.graph)
    used = frozenset(range(len(asked.words)))
    for name in (*asked.names, None):
        places = asked.places([name]) if name else set()
        text = " ".join(_german(asked.tokens[at].text) for at in words if at not in places)
        text = text or (PEOPLE_IN_FIGURES if name and _asks_for_people(asked) else "")
        things = {t for iri in name.iris for t in (iri, *_below(asked, iri))} if name else set()
        found = [one for one in every if name is None or one.about in things]
        is_whole = not asked.relation_codes() and asked.has("figures")
        if not text and name and found and is_whole:
            return Attempt((_command(name, ""),), used)
        if text and any(fits_words(asked.graph, one, text) for one in found):
            return Attempt((_command(name, text),), used)
    return None


def _asks_for_people(asked: Question) -> bool:
    """ "Wie viele Leute haben mitgemacht": those who took part."""
    return bool(set(asked.words) & PEOPLE_WORDS)


def _german(word: str) -> str:
    return ENGLISH_TOPICS.get(word.casefold(), word)


def _below(asked: Question, iri: str) -> list[str]:
    return belonging(asked.graph, iri) if type_name(iri) == "Concept" else []


def _command(name: Meant | None, text: str) -> Plain:
    if name is None:
        return Plain("figures", (text,))
    return Plain("figures", (name.text,), {"what": text} if text else {})
