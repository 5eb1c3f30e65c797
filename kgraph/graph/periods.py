"""When ties hold. A date is as precise as its text: `2015` means the whole year."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.errors import BadQuestion
from kgraph.model import Tie
from kgraph.words import refusals, sentences

_DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$"


def checked(date: str) -> str:
    """The ISO form of a date (2015, 2015-06, 2015-06-28, 28.06.2015), else BadQuestion."""
    import re

    from kgraph.words.numbers import iso

    found = iso(date)
    if found and not re.match(_DATE, found):
        raise BadQuestion(refusals.NO_DATE.of(date=date))
    return found


def holds_at(tie: Tie, date: str) -> bool:
    """Whether the tie can hold at `date`: nothing it states excludes that.

    A tie without dates is not excluded; `is_undated` tells it apart.

    >>> from kgraph.model import Tie
    >>> tie = Tie("", "a", "member-of", "b", "", "2015", "2021-06", "", "", ())
    >>> [holds_at(tie, date) for date in ("2014", "2015-03", "2021", "2021-07")]
    [False, True, True, False]
    """
    starts = not tie.since or tie.since[: len(date)] <= date[: len(tie.since)]
    ends = not tie.until or date[: len(tie.until)] <= tie.until[: len(date)]
    return starts and ends


def is_undated(tie: Tie) -> bool:
    """Whether the source states neither a start nor an end."""
    return not tie.since and not tie.until


def has_ended(tie: Tie) -> bool:
    """Whether the source states an end, by date or status."""
    return bool(tie.until) or tie.status == "ended"


def notes(ties: Sequence[Tie], language: str, date: str = "") -> tuple[str, ...]:
    """What a reader should know about the dates behind an answer, in the language."""
    undated = sum(is_undated(tie) for tie in ties)
    ended = sum(has_ended(tie) for tie in ties)
    found = []
    if date and undated:
        found.append(sentences.UNDATED.say(language, n=undated, all=len(ties), date=date))
    if ended and not date:
        found.append(sentences.ENDED.say(language, n=ended, all=len(ties)))
    return tuple(found)
