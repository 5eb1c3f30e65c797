"""What the rows of a file state, before anything of it is looked up in the graph."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from kgraph.records import Finding
from kgraph.words.said import Sayable


class ListPlace(NamedTuple):
    """Where something stands: the file with its sheet, and the row, counted from 1."""

    file: str
    row: int


@dataclass
class NamedThing:
    """A thing that rows name: its type and kind, columns of our tables, and where it stands.

    `given` is the id that the row has for it, "" for most.
    """

    type: str
    name: str
    kind: str
    cells: dict[str, str] = field(default_factory=dict)
    spots: list[ListPlace] = field(default_factory=list)
    given: str = ""
    stated_kind: bool = False
    #: the word that the row has for the kind
    kind_word: str = ""

    def is_elsewhere(self, other: NamedThing) -> bool:
        """Whether both say where they sit, and it is not the same place."""
        return any(
            self.cells.get(column, own) != own
            for column in ("place_key", "district_key")
            if (own := other.cells.get(column))
        )


@dataclass
class Tied:
    """A tie between two things of the draft by position; `region` is a key instead of an object."""

    subject: int
    relation: str
    object: int
    cells: dict[str, str] = field(default_factory=dict)
    spots: list[ListPlace] = field(default_factory=list)
    region: str = ""


class Valued(NamedTuple):
    """A fact about a thing, or with a unit a figure."""

    about: int
    what: str
    value: str
    unit: str
    spot: ListPlace
    qualifier: str = ""


class Passed(NamedTuple):
    """A row that is left aside, and why."""

    spot: ListPlace
    text: str
    why: Sayable


@dataclass
class Draft:
    """All that the tables of a file state, and what is to be said about reading them."""

    things: list[NamedThing] = field(default_factory=list)
    ties: list[Tied] = field(default_factory=list)
    values: list[Valued] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    #: rows whose errors keep them out
    refused: set[ListPlace] = field(default_factory=set)
    passed: list[Passed] = field(default_factory=list)
    #: column or place -> cells with data of persons, which are nowhere kept
    left_out: Counter[str] = field(default_factory=Counter)
    #: (file, heading) of columns that nothing is taken from
    unread: list[tuple[str, str]] = field(default_factory=list)
    rows: int = 0
    #: ids of nodes of a graph file that are persons; what is tied to them is left aside
    persons: set[str] = field(default_factory=set)
