"""Which command was meant by one that does not exist."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from kgraph.words.commands.synonyms import MEANT, NO_COMMAND, OR, SYNONYMS
from kgraph.words.said import Said

_LIKE = 0.6
_MOST = 3


def refusal(typed: str, commands: Collection[str]) -> Said:
    """That there is no such command, with those that it could mean.

    >>> str(refusal("conect", ["connect", "who"]))
    "No such command 'conect'. Did you mean connect?"
    """
    word = typed.casefold()
    like = get_close_matches(word, [*commands, *SYNONYMS], _MOST, _LIKE)
    meant = dict.fromkeys(SYNONYMS.get(name, name) for name in (word, *like) if name != typed)
    found = [name for name in (SYNONYMS.get(word, word), *meant) if name in commands]
    names = list(dict.fromkeys(found))
    if not names:
        return NO_COMMAND.of(name=typed)
    first, last = ", ".join(names[:-1]), names[-1]
    meaning = OR.of(first=first, last=last) if first else last
    return MEANT.of(name=typed, meant=meaning)
