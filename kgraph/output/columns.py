"""Columns of text side by side: how wide each is, and no word split where that can be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.output.breaking import held, loose, wrapped

GAP = 2
_NARROWEST = 8
_HEADING = 11  # a word of a heading that is longer may be split
_LONGEST_WORD = 28  # a longer one is split when the table would not fit otherwise
#: where a line may break; compiled at its first use, which few answers need
_BREAKS = r"(?<=[^\W\d_]-)(?=[^\W\d_])|\s+"


class TextColumn(NamedTuple):
    """A column: its heading, its cells, and whether hyphens hold (as in ids of sources)."""

    name: str
    heading: str
    cells: Sequence[str]
    is_whole: bool = False

    @property
    def natural(self) -> int:
        """The width of the longest cell."""
        return max(1, len(self.heading), *(len(cell) for cell in self.cells))

    @property
    def least(self) -> int:
        """The width that splits no word of a cell; long ones of a heading get a hyphen."""
        pieces = (loose(piece) for text in self.cells for piece in self._pieces(held(text)))
        heading = min(max(map(len, self.heading.split()), default=0), _HEADING)
        return min(max([_NARROWEST, heading, *map(len, pieces)]), _LONGEST_WORD, self.natural)

    def wrapped(self, text: str, width: int) -> list[str]:
        """A cell on lines of at most `width` characters."""
        return wrapped(text, width, hyphens=not self.is_whole)

    def _pieces(self, text: str) -> Sequence[str]:
        return text.split() if self.is_whole else re.split(_BREAKS, text)


def is_too_wide(columns: Sequence[TextColumn], width: int) -> bool:
    """Whether some cell must be wrapped."""
    return sum(column.natural for column in columns) + GAP * (len(columns) - 1) > width


def must_split(columns: Sequence[TextColumn], width: int) -> bool:
    """Whether a word would be split."""
    return sum(column.least for column in columns) + GAP * (len(columns) - 1) > width


def widths(columns: Sequence[TextColumn], width: int) -> list[int]:
    """Column widths: as wide as needed, the widest giving way until all fit into `width`.

    No column gets narrower than its longest word, unless nothing else is left to give way.
    """
    found = [column.natural for column in columns]
    available = max(width - GAP * (len(columns) - 1), _NARROWEST * len(columns))
    if sum(found) <= available:
        return found
    for floors in ([column.least for column in columns], [_NARROWEST] * len(columns)):
        while sum(found) > available:
            free = [at for at in range(len(found)) if found[at] > floors[at]]
            if not free:
                break
            found[max(free, key=lambda at: (found[at], -at))] -= 1
    return found


def lines(columns: Sequence[TextColumn], cells: Sequence[str], sizes: Sequence[int]) -> list[str]:
    """One row of cells as lines of text."""
    triples = zip(columns, cells, sizes, strict=True)
    wrapped = [column.wrapped(cell, size) for column, cell, size in triples]
    found = []
    for number in range(max(len(own) for own in wrapped)):
        parts = [own[number] if number < len(own) else "" for own in wrapped]
        padded = [part.ljust(size) for part, size in zip(parts, sizes, strict=True)]
        found.append((" " * GAP).join(padded).rstrip())
    return found
