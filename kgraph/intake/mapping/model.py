"""What a mapping is: which columns make which things, ties, facts and figures.

Learnt from FollowTheMoney (keys join things of one row), OpenRefine and Frictionless; the format
on disk is TOML and described in docs/mapping.md.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field

#: types of things a row can state
TYPES = ("network", "institution", "project", "programme", "event")
#: what a thing can take from a row, besides its name
FIELDS = (
    "id", "kind", "aliases", "place", "district", "landkreis", "state", "region", "since", "until",
    "period", "on", "status", "form", "description",
)  # fmt: skip
#: what a tie can take from a row
TIE_FIELDS = ("role", "since", "until", "period", "on", "status", "note")
#: where a value can come from when no column and no constant gives it
TITLE = "title"
#: the split of a take of which somebody has said that it never splits a cell: `split = []`
NEVER = ("",)
TESTS = ("is", "not", "begins", "holds", "empty")


@dataclass(frozen=True)
class Take:
    """What is taken of a row: a column, a constant, or the title above the table.

    `split` parts a cell into several values, `values` says what a cell means ("else" when no
    other fits), `before` is written before each value.
    """

    column: str = ""
    constant: str = ""
    title: bool = False
    split: tuple[str, ...] = ()
    values: Map[str, str] = field(default_factory=dict)
    before: str = ""


@dataclass(frozen=True)
class ThingRule:
    """A thing of each row; `type` may be empty: then name and kind say what it is."""

    key: str
    type: str
    name: Take
    fields: Map[str, Take] = field(default_factory=dict)


@dataclass(frozen=True)
class TieRule:
    """A tie between two things of a row, called by their keys."""

    subject: str
    relation: Take
    object: str
    fields: Map[str, Take] = field(default_factory=dict)


@dataclass(frozen=True)
class ValueRule:
    """A fact or, with a unit, a figure about a thing of the row."""

    about: str
    what: str
    value: Take
    unit: str = ""


@dataclass(frozen=True)
class Test:
    """Rows for which a column passes the test are left out (or, as `only`, kept)."""

    column: str
    test: str
    value: str = ""


@dataclass(frozen=True)
class Mapping:
    """How the rows of a table are read. `headings` tell for which tables it is.

    `shape` is "rows", or "matrix" when rows and columns are things and a mark joins them.
    """

    name: str
    headings: tuple[str, ...]
    things: tuple[ThingRule, ...]
    ties: tuple[TieRule, ...] = ()
    values: tuple[ValueRule, ...] = ()
    skip: tuple[Test, ...] = ()
    only: tuple[Test, ...] = ()
    shape: str = "rows"

    def thing(self, key: str) -> ThingRule:
        """The thing of a key. Raises KeyError."""
        for rule in self.things:
            if rule.key == key:
                return rule
        raise KeyError(key)
