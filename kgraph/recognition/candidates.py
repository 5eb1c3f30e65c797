"""What recognition takes and gives: known names; candidates for things and ties."""

from __future__ import annotations

from typing import NamedTuple


class Known(NamedTuple):
    """A name that the graph knows, with type and kind of its thing."""

    name: str
    type: str
    kind: str = ""
    id: str = ""


class ThingCandidate(NamedTuple):
    """A thing that a text names, at its first full form.

    `mention` is as printed, line breaks resolved; `name` completed and in the nominative.
    `generic` when no particular body is named. `score` is 0 to 1, `reason` a code of words.
    """

    name: str
    type: str
    kind: str
    generic: bool
    mention: str
    locator: str
    score: float
    reason: str
    aliases: tuple[str, ...] = ()
    id: str = ""  # of the thing, when the graph knows the name


class TieCandidate(NamedTuple):
    """A tie that a text states between two things, by their names."""

    start: str
    relation: str
    end: str
    since: str
    until: str
    locator: str
    score: float
    reason: str
    cue: str  # the words that state it


class Recognised(NamedTuple):
    """All candidates of a document, and how many persons were left out."""

    things: tuple[ThingCandidate, ...]
    ties: tuple[TieCandidate, ...]
    persons: int
