"""Years in a question: begun after, before, in one; over by; possible at."""

from __future__ import annotations

import re

from kgraph.plain.asked import Question
from kgraph.words.questions.asked import BEGUN, BESIDE, ENDED, NUMBERS

_YEAR = re.compile(r"(19|20)\d\d$")
_BEFORE_YEAR = {
    "nach": "after", "after": "after", "seit": "since", "since": "since", "ab": "since",
    "from": "since", "vor": "before", "before": "before", "bis": "until", "until": "until",
    "by": "until",
}  # fmt: skip


def years_of(asked: Question, is_event: bool) -> tuple[dict[str, str], set[int]]:
    """The conditions that years set, and the places of the words that say so."""
    taken = asked.places(asked.names)
    places = [at for at, word in enumerate(asked.words) if _YEAR.match(word) and at not in taken]
    if len(places) != 1:
        return {}, set()
    (at,) = places
    used = {at} | {n for n, word in enumerate(asked.words) if word in BESIDE | BEGUN | ENDED}
    year = int(asked.words[at])
    before = asked.words[at - 1] if at else ""
    if before in ("jahr", "year") and at > 1:
        before = asked.words[at - 2]
    said = set(asked.words)
    how = _BEFORE_YEAR.get(before, "")
    if how:
        used |= {at - 1, at - 2} if asked.words[at - 1] in ("jahr", "year") else {at - 1}
    return _conditions(how, year, said, is_event), used


def _conditions(how: str, year: int, said: set[str], is_event: bool) -> dict[str, str]:
    if how == "after":
        return {"since": str(year + 1)}
    if how == "before" and said & ENDED:
        return {"until": str(year - 1)}
    if how == "until" or (not how and said & ENDED):
        return {"until": str(year)}
    if how:
        return {how: str(year)}
    if said & BEGUN or is_event:
        return {"since": str(year), "before": str(year + 1)}
    return {"at": str(year)}


def least_of(asked: Question) -> tuple[int, set[int]] | None:
    """At least how many "mehr als zwei", "mindestens drei" asks for, and where it says so."""
    for at, word in enumerate(asked.words[:-1]):
        pair = (word, asked.words[at + 1])
        number = asked.words[at + 2] if at + 2 < len(asked.words) else ""
        if pair in (("mehr", "als"), ("more", "than")) and _number(number):
            return _number(number) + 1, {at, at + 1, at + 2}
        if pair in (("at", "least"),) and _number(number):
            return _number(number), {at, at + 1, at + 2}
        if word == "mindestens" and _number(pair[1]):
            return _number(pair[1]), {at, at + 1}
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.get(word, 0)
