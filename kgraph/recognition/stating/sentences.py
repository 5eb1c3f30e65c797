"""A sentence with its mentions, cut into clauses: what a cue may reach, and what denies it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.recognition.names import NameMention

_OPENS = re.compile(
    r",\s+(?P<word>der|die|das|dem|den|deren|dessen|welche[rsmn]?|wo|womit|wodurch|worin|weil|dass"
    r"|damit|um|wenn|während|wobei|obwohl|indem|so|bei (?:ihr|ihm)|(?:für|mit|von|in|an|zu|bei) "
    r"(?:den|der|dem|denen|das|die))\s"
)
#: words that turn a statement into a plan, a wish, a possibility or its contrary
_UNSAID = re.compile(
    r"(?<!\w)(?:soll(?:en|te|ten)?|könnte[n]?|kann|können|würde[n]?|möchte[n]?|will|wollen|plant|planen"
    r"|geplant(?:e[nrs]?)?|vorgesehen|beantragt|angestrebt|beabsichtigt|angedacht|nicht|kein(?:e[nrsm]?)?"
    r"|ohne|weder|künftig(?:e[nrs]?)?|zukünftig(?:e[nrs]?)?|ehemalig(?:e[nrs]?)?|früher(?:e[nrs]?)?|denkbar"
    r"|wünschenswert|eventuell|möglicherweise|falls|vielleicht|abgelehnt|gescheitert|sei|wäre[n]?|hätte[n]?"
    r"|Bewerbung|bewirbt|bewerben|bemüht|sucht|suchen|gesucht)(?!\w)"
)
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_DATE = (
    rf"(?:(?P<d>\d{{1,2}})\.\s*(?:(?P<m>{_MONTH})|(?P<n>\d{{1,2}})\.)\s*|(?P<o>{_MONTH})\s+)?"
    r"(?P<y>(?:19|20)\d\d)"
)
_SINCE = re.compile(
    r"(?<!\w)(?:[Ss]eit|[Aa]b)\s+"
    rf"(?:dem\s+|der\s+|(?:\w+\s+){{0,3}}?im\s+|Jahr\s+|dem Jahr\s+|Anfang\s+|Ende\s+)*{_DATE}"
)
_UNTIL = re.compile(rf"(?<!\w)[Bb]is\s+(?:zum\s+|Ende\s+|Anfang\s+)*{_DATE}")
_SPAN = re.compile(
    r"(?:[Ff]ür|[Vv]on|[Ii]n den Jahren|[Zz]wischen)\s+((?:19|20)\d\d)\s*"
    r"(?:und|bis|–|-)\s*((?:19|20)\d\d)"
)
_IN = re.compile(rf"(?<!\w)(?:[Aa]m|[Ii]m|[Ii]n|[Ww]ar|[Ss]chon)\s+(?:Jahr\s+)?{_DATE}")


class Clause(NamedTuple):
    """Characters of a sentence that one verb governs, with the mentions in it."""

    start: int
    end: int
    text: str
    mentions: tuple[NameMention, ...]
    is_relative: bool  # it begins with a pronoun that means the mention before it

    @property
    def is_said(self) -> bool:
        """Whether it states something: no plan, wish, possibility, and no denial."""
        masked = self.text
        for mention in self.mentions:
            a, b = mention.start - self.start, mention.end - self.start
            masked = masked[:a] + " " * (b - a) + masked[b:]
        return not _UNSAID.search(masked)


def clauses(text: str, start: int, end: int, mentions: Sequence[NameMention]) -> list[Clause]:
    """The clauses of the sentence from `start` to `end`."""
    cuts, relative = [start], {start: False}
    for found in _OPENS.finditer(text, start, end):
        word_at = found.start("word")
        following = next((m.start for m in mentions if m.start >= word_at), end + 99)
        between = text[word_at:following]
        is_item = (
            following < end
            and re.fullmatch(
                r"(?:der|die|das|dem|den|(?:bei|mit|von) (?:der|dem)|für die)\s+"
                r"(?:[A-ZÄÖÜ][\w-]*\s+|\w+(?:-?und )?[\w-]*(?:e|en|er|es)\s+){0,3}[„\"]?",
                between,
            )
            and not re.search(
                r"\s(?:sich|solche[nr]?|dann|auch|es|sie|er|man|seit|ihre?|seine?)\s", between
            )
        )
        if not is_item:
            cuts.append(found.start())
            relative[found.start()] = bool(re.match(r"(?:der|die|das|welche)", found["word"]))
    cuts += [m.start() for m in re.finditer(r";\s|\s–\s(?=[a-zäöü])", text[start:end])] and [
        start + m.start() for m in re.finditer(r";\s", text[start:end])
    ]
    made, order = [], sorted(set(cuts))
    for a, b in zip(order, [*order[1:], end], strict=True):
        own = tuple(m for m in mentions if a <= m.start < b)
        made.append(Clause(a, b, text[a:b], own, relative.get(a, False)))
    return made


def period(text: str) -> tuple[str, str]:
    """Since and until, where a sentence states them ("seit 2014", "für 2024 und 2025").

    >>> period("Seit dem 25. Januar 2024 gibt es den Verbund"), period("Für 2024 und 2025")
    (('2024-01-25', ''), ('2024', '2025'))
    """
    span = _SPAN.search(text)
    if span:
        return span[1], span[2]
    since, until = _SINCE.search(text), _UNTIL.search(text)
    return (_day(since) if since else "", _day(until) if until else "")


def point(text: str) -> str:
    """A date at which something happened ("2013", "am 1. März 2022"), "" without one."""
    found = _IN.search(text)
    return _day(found) if found else ""


def _day(found: re.Match[str]) -> str:
    month = found["m"] or found["o"]
    number = _MONTHS.index(month) + 1 if month else int(found["n"] or 0)
    if not number:
        return found["y"]
    return f"{found['y']}-{number:02}" + (f"-{int(found['d']):02}" if found["d"] else "")
