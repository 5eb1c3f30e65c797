"""The shared types. Plain values without behaviour that reaches out: no files, no store."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, NamedTuple, Protocol


class Term(Protocol):
    """A node or literal; `value` is the IRI or the lexical form."""

    @property
    def value(self) -> str: ...


class Match(Protocol):
    """One quad, as stores return them."""

    @property
    def subject(self) -> Term: ...
    @property
    def predicate(self) -> Term: ...
    @property
    def object(self) -> Term: ...
    @property
    def graph_name(self) -> Term: ...


class Verdict(StrEnum):
    """What a person decided about two things: one thing, two, or not known.

    Concepts of two schemes stay two; their meanings can be the same, or close.
    """

    SAME = "same"
    DIFFERENT = "different"
    UNDECIDED = "undecided"
    EXACT_MATCH = "exact-match"
    CLOSE_MATCH = "close-match"


class Evidence(NamedTuple):
    """Where a statement stands: source id and the place in it as a fragment identifier.

    The locator follows RFC 5147 for text (`line=81,84` is lines 82 to 84), RFC 7111 for
    tables (`row=17`) and RFC 8118 for pages (`page=12`).
    """

    source: str
    locator: str

    def __str__(self) -> str:
        return f"{self.source}, {readable_locator(self.locator)}"


class Thing(NamedTuple):
    """A reference to a node: its IRI, its label and the local name of its class."""

    id: str
    label: str
    type: str


class Table(NamedTuple):
    """An answer: named columns and rows; `total` may exceed the rows shown.

    Cells are str, int, float, bool, None, Thing, or a list of Evidence or of dicts.
    `headings` gives a heading for each row, in the text form only: rows of one heading
    stand together.
    """

    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]
    total: int
    title: str = ""
    notes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()

    def first(self, count: int) -> Table:
        """The same answer with the first `count` rows; headings keep counting all."""
        return self._replace(rows=self.rows[:count])

    def dicts(self) -> list[dict[str, Any]]:
        """The rows as dictionaries, keyed by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


_LINES = r"line=(\d+),(\d+)$"


def readable_locator(locator: str) -> str:
    """A locator for people: `line=81,84` reads "lines 82–84".

    >>> readable_locator("line=81,84"), readable_locator("row=17")
    ('lines 82–84', 'row 17')
    """
    lines = re.match(_LINES, locator)
    if lines:
        first, last = int(lines[1]) + 1, int(lines[2])
        return f"line {first}" if first == last else f"lines {first}–{last}"
    return locator.replace("=", " ")


def cite(evidence: Sequence[Evidence]) -> str:
    """Places for people, one entry a source.

    >>> cite([Evidence("drs-21-1363", "line=16,17"), Evidence("drs-21-1363", "line=113,114")])
    'drs-21-1363, lines 17, 114'
    """
    places: dict[str, list[str]] = {}
    for source, locator in evidence:
        places.setdefault(source, []).append(readable_locator(locator))
    return "; ".join(f"{source}, {_joined(own)}" for source, own in places.items())


def _joined(places: list[str]) -> str:
    """`line 17`, `lines 20–22` -> `lines 17, 20–22`; other places are listed."""
    if len(places) > 1 and all(place.startswith("line") for place in places):
        return "lines " + ", ".join(place.partition(" ")[2] for place in places)
    return ", ".join(places)


def shorten(text: str, width: int) -> str:
    """`text` on one line, at most `width` characters, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: max(width - 1, 0)] + "…"


class Tie(NamedTuple):
    """One stated relation between two things (IRIs): a tie, or a relation of structure.

    `relation` is a code of the relation vocabulary ("member-of"); dates are as precise as
    the source has them; what the source does not state is "".
    """

    node: str
    subject: str
    relation: str
    object: str
    role: str
    since: str
    until: str
    status: str
    note: str
    evidence: tuple[Evidence, ...]

    def other(self, iri: str) -> str:
        """The end that is not `iri`."""
        return self.object if self.subject == iri else self.subject
