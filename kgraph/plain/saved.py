"""Saved queries that ask what a question asks, by the words of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.names import bare, fold
from kgraph.plain.command import Plain
from kgraph.questions.sparql import saved, saved_names
from kgraph.words.questions.plain import STOP_WORDS

_LIKE = 0.4  # share of the words of a saved question that another one must have
_EDGES = " ?.!"
_LEAST = 3  # words that two questions share at least


class Likeness(NamedTuple):
    """A saved query, how much of its question another one has, and the reverse."""

    name: str
    of_saved: float
    of_asked: float

    @property
    def command(self) -> Plain:
        """The command that asks it."""
        return Plain("sparql", (), {"saved": self.name})


def similar_queries(text: str) -> list[Likeness]:
    """The saved queries whose question shares words with a text, the most alike first."""
    own = words_of(text)
    found = []
    for name in saved_names():
        for question in questions_of(name):
            theirs = words_of(question)
            shared = [word for word in own if any(alike(word, other) for other in theirs)]
            back = [other for other in theirs if any(alike(word, other) for word in own)]
            if shared:
                found.append(Likeness(name, len(back) / len(theirs), len(shared) / len(own)))
    found.sort(key=lambda one: (-one.of_asked, -one.of_saved, one.name))
    return list({one.name: one for one in reversed(found)}.values())[::-1]


def same_question(text: str) -> Plain | None:
    """The saved query that is asked word for word, or by its name."""
    own = text.strip(_EDGES).casefold()
    for name in saved_names():
        if own in {question.strip(_EDGES).casefold() for question in questions_of(name)}:
            return Plain("sparql", (), {"saved": name})
    return None


def near_question(text: str, found: Sequence[Likeness]) -> Plain | None:
    """The one saved query that has all words of a question, and not much more."""
    whole = [one for one in found if one.of_asked == 1.0 and one.of_saved >= _LIKE]
    is_enough = len(words_of(text)) >= _LEAST
    return whole[0].command if is_enough and len(whole) == 1 else None


def questions_of(name: str) -> list[str]:
    """How a saved query is asked: its question in German and English, and its name."""
    lines = re.findall(r"^#\s*(.+)$", saved(name), re.M)
    if not name.startswith("cq-"):
        return []
    title = [line.removeprefix("Name:").strip() for line in lines if line.startswith("Name:")]
    return [*lines[:2], *title]


def words_of(text: str) -> list[str]:
    """The words that say something, each once."""
    text = re.sub(r"\(.*?\)", " ", text)
    words = (bare(word) for word in fold(text).split() if word not in STOP_WORDS)
    return list(dict.fromkeys(words))


def alike(one: str, other: str) -> bool:
    """Whether two words are one but for their ending.

    >>> alike("gaben", "gab"), alike("kreise", "kreativ")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    common = next((at for at, pair in enumerate(zip(short, long, strict=False))
                   if pair[0] != pair[1]), len(short))  # fmt: skip
    return common >= max(3, len(long) - 3) and len(short) >= 3
