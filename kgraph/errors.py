"""What can go wrong, with the exit code each case has on the command line.

Exit codes: 0 answered, 1 nothing found, 2 usage, 3 name unknown or ambiguous,
4 data has errors, 5 store or endpoint unusable.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph.words import errors as said
from kgraph.words.said import Sayable, sentence


class KgraphError(Exception):
    """Base of all errors a user can mend; the words say what happened, where, and what to do.

    `say` gives them in a language; as text the error is English.
    """

    exit_code = 5

    def __init__(self, message: Sayable) -> None:
        super().__init__(str(message))
        self.message = message

    def say(self, language: str) -> str:
        """What happened, for a reader of "de" or "en"; German begins with a capital letter."""
        return sentence(self.message, language)


class NothingFound(KgraphError):
    """The question is fine and the answer is empty; show the message, it says what is nearest."""

    exit_code = 1


class BadQuestion(KgraphError):
    """An argument, a query or a file given with the question cannot be used; correct it."""

    exit_code = 2


class NameNotClear(KgraphError):
    """A name is unknown or fits several things; ask again with one of `candidates` (Things)."""

    exit_code = 3

    def __init__(self, message: Sayable, candidates: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class NotUnderstood(NameNotClear):
    """A plain question has no reading or several; ask one of `readings` (command lines)."""

    def __init__(self, message: Sayable, readings: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.readings = tuple(readings)


class DataHasErrors(KgraphError):
    """The tables hold errors; each Finding names one, warnings follow. The store stayed."""

    exit_code = 4

    def __init__(self, findings: Sequence[Any]) -> None:
        errors = [one for one in findings if getattr(one, "severity", "error") == "error"]
        super().__init__(said.DATA_HAS_ERRORS.of(n=len(errors)))
        self.findings = tuple(findings)


class StoreUnusable(KgraphError):
    """The store or endpoint cannot be opened, read or written; the text says which and why."""

    exit_code = 5


class StoreDamaged(StoreUnusable):
    """The files of the store are not as they were written; `path` is the folder they lie in."""

    def __init__(self, message: Sayable, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class TimeIsUp(StoreUnusable):
    """A query ran longer than its limit; narrow it or raise the limit."""
