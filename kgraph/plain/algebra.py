"""Questions that take things away or ask for both: "aber nicht", "außer", "weder noch", "sowohl".

Each part is a question of its own; what the parts answer is then taken apart or together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kgraph.names import fold
from kgraph.plain.command import Attempt
from kgraph.plain.tokens import cues
from kgraph.words.questions.algebra import (
    EITHER,
    LESS,
    NEITHER,
    NO_KIND,
    NOT,
    OF_ANYONE,
    OF_KIND,
    OF_THINGS,
    VERBS,
)
from kgraph.words.questions.plain import RELATION_CUES

Reading = Callable[[str], Attempt | None]


class Parts(NamedTuple):
    """The questions in a question: what is asked, what is taken away, what must hold too.

    Each of `less` and `both` is a list of wordings, the first that is understood counts.
    """

    main: str
    less: tuple[tuple[str, ...], ...] = ()
    both: tuple[tuple[str, ...], ...] = ()


def combined(text: str, read: Reading) -> Attempt | None:
    """A question with parts that take away or ask for both; None when it has no such parts."""
    for parts in _splits(text):
        main = read(parts.main)
        less = [_first(wordings, read) for wordings in parts.less]
        both = [_first(wordings, read) for wordings in parts.both]
        if main and main.commands and all(less) and all(both):
            return main._replace(
                less=tuple(one for one in less if one), both=tuple(one for one in both if one)
            )
    return None


def has_parts(text: str) -> bool:
    """Whether a question takes something away or asks for both."""
    return bool(_splits(text))


def _first(wordings: Sequence[str], read: Reading) -> Attempt | None:
    return next((found for one in wordings if (found := read(one))), None)


def _splits(text: str) -> list[Parts]:
    text = text.strip(" ?.!")
    makers = (_neither, _both, _less, _no_kind, _not)
    return [parts for make in makers if (parts := make(text))]


def _neither(text: str) -> Parts | None:
    found = re.search(NEITHER, text, re.I)
    if not found:
        return None
    begin, rest = text[: found.start()], text[found.end() :]
    subject = _subject(begin)
    return Parts(begin, tuple(_asked(subject, f"{part} {rest}") for part in found.groups()))


def _both(text: str) -> Parts | None:
    found = re.search(EITHER, text, re.I)
    if not found:
        return None
    begin, rest = text[: found.start()], text[found.end() :]
    one, other = found.groups()
    return Parts(f"{begin}{one} {rest}", (), (_asked(_subject(begin), f"{other} {rest}"),))


def _less(text: str) -> Parts | None:
    found = re.search(LESS, text, re.I)
    if not found or not found.start():
        return None
    begin, rest = text[: found.start()].strip(" ,"), text[found.end() :]
    return Parts(begin, (_asked(_subject(begin), rest),))


def _no_kind(text: str) -> Parts | None:
    """ "… sind keine Hochschulen": those of a kind are taken away."""
    found = re.search(NO_KIND, text, re.I)
    if not found:
        return None
    begin = text[: found.start()]
    return Parts(
        begin, (tuple(form.format(subject=_subject(begin), rest=found[1]) for form in OF_KIND),)
    )


def _not(text: str) -> Parts | None:
    """ "Welche X werden nicht von Y unterstützt": all X less those."""
    found = re.search(NOT, text, re.I)
    if not found:
        return None
    subject, predicate = found["subject"], f"{found['verb']} {found['before']} {found['after']}"
    return Parts(subject, (_asked(_subject(subject), predicate),))


def _subject(begin: str) -> str:
    """The words for what is asked: "Projekte" in "Welche Projekte laufen in Nienburg"."""
    words = begin.split()
    at = 1 if words and fold(words[0]) in ("welche", "welcher", "welches", "which", "what") else 0
    return words[at] if at < len(words) else ""


def _asked(subject: str, rest: str) -> tuple[str, ...]:
    """Wordings of what is taken away: with the things that are asked for, or with who."""
    rest = " ".join(rest.split())
    is_verb = bool(rest.split()) and fold(rest.split()[0]) in VERBS
    is_tie = bool(cues([fold(subject)], RELATION_CUES))  # "Mitglieder" are no things of a type
    things = [form.format(subject=subject, rest=rest) for form in OF_THINGS]
    who = OF_ANYONE[0 if is_verb else 1].format(rest=rest)
    return (*(things if subject and not is_tie else ()), who)
