"""The shared types. Plain values without behaviour that reaches out: no files, no store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from kgraph.words.locators import readable_locator, readable_locators, readable_numbers


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
    stand together. `labels` says what codes in cells are called where people read them,
    `numbers` which places have a number that the source prints (rows of the annex).
    `lead` is said before the answer: how a plain question was understood.
    """

    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]
    total: int
    title: str = ""
    notes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    labels: Mapping[str, str] = MappingProxyType({})
    lead: str = ""
    numbers: Mapping[Evidence, str] = MappingProxyType({})

    def first(self, count: int) -> Table:
        """The same answer with the first `count` rows; headings keep counting all."""
        return self._replace(rows=self.rows[:count])

    def dicts(self) -> list[dict[str, Any]]:
        """The rows as dictionaries, keyed by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def cite(
    evidence: Sequence[Evidence], language: str = "en",
    numbers: Mapping[Evidence, str] | None = None,
) -> str:  # fmt: skip
    """Places for people, one entry a source; a place with a number is named by it, too.

    >>> cite([Evidence("drs-21-1363", "line=16,17"), Evidence("drs-21-1363", "line=113,114")])
    'drs-21-1363, lines 17, 114'
    """
    places: dict[str, list[str]] = {}
    marked: dict[str, list[str]] = {}
    for place in evidence:
        places.setdefault(place.source, []).append(place.locator)
        if numbers and place in numbers:
            marked.setdefault(place.source, []).append(numbers[place])
    said = [
        (
            source,
            readable_numbers(marked.get(source, ()), language),
            readable_locators(own, language),
        )
        for source, own in places.items()
    ]
    return "; ".join(", ".join(part for part in parts if part) for parts in said)


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
