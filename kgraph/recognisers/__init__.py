"""Recognisers that somebody installed or asks for, by name; none of them runs unasked."""

from __future__ import annotations

from kgraph.errors import BadQuestion
from kgraph.recognition.foreign import Recogniser
from kgraph.words import recognisers as words

GROUP = "kgraph.recognisers"
#: the one that comes along; it sends paragraphs to an address that the user names
CHAT = "chat"


def names() -> list[str]:
    """The names of the recognisers that are installed."""
    from importlib.metadata import entry_points

    return sorted({CHAT} | {entry.name for entry in entry_points(group=GROUP)})


def installed(name: str) -> Recogniser:
    """The recogniser of a package; raises BadQuestion when none has the name or it fails."""
    from importlib.metadata import entry_points

    found = list(entry_points(group=GROUP, name=name))
    if not found:
        raise BadQuestion(words.NO_RECOGNISER.of(name=name, known=names()))
    try:
        made: Recogniser = found[0].load()()
    except Exception as error:  # whatever a foreign package does when it is loaded
        kind = type(error).__name__
        raise BadQuestion(words.NOT_LOADED.of(name=name, error=f"{kind}: {error}")) from error
    return made
