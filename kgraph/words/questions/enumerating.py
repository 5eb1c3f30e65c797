"""Several names as one phrase."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.words.shown.bridging import AND, OTHERS


def enumerated(names: Sequence[str], language: str, most: int = 4) -> str:
    """Names as people list them; of more than `most` the first ones and how many more.

    >>> enumerated(["A", "B", "C"], "de"), enumerated(["A", "B", "C"], "en", 1)
    ('A, B und C', 'A and 2 more')
    """
    if len(names) > most:
        shown = ", ".join(names[:most])
        return OTHERS.say(language, names=shown, n=len(names) - most)
    if len(names) < 2:
        return "".join(names)
    return AND.say(language, first=", ".join(names[:-1]), last=names[-1])


def dative(plural: str) -> str:
    """The dative of a German plural.

    >>> dative("Projekte"), dative("Einrichtungen")
    ('Projekten', 'Einrichtungen')
    """
    return plural if plural.endswith(("n", "s")) else plural + "n"
