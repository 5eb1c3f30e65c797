"""What a reader is: one file -> records, each with its passage, and what was not clear."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, Protocol

from kgraph.records import Finding, Record

#: the cells of a table, row by row
Rows = Iterable[Sequence[str]]
Level = Literal["land", "kreis", "gemeinde"]


class NameKeys(Protocol):
    """The meanings of one name."""

    @property
    def keys(self) -> tuple[str, ...]: ...


class Territories(Protocol):
    """What a reader may ask of a gazetteer."""

    def resolve(self, name: str, level: Level | None, within: str | None) -> NameKeys:
        """Keys that a name can mean."""

    def label(self, key: str) -> str:
        """The name of a territory."""


class Reading(NamedTuple):
    """What one file says, and the findings about it.

    A finding about a record has its `row`; a record that names no `locator` stands in its row.
    """

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]


class Reader(NamedTuple):
    """A way to read files: its name, the endings of files it reads, and the reading of one.

    `read(path, territories)` raises nothing for a file it cannot read: that is a finding too.
    """

    name: str
    endings: tuple[str, ...]
    read: Callable[[str, Territories], Reading]
