"""The diagram of a class: what it is a kind of, and what leads from it to which classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_ROW = 26  # height of a line of text
_WIDTH, _BOX, _TOP = 640, 190, 34


class Arrow(NamedTuple):
    """A relation or property and the class it leads to."""

    name: str
    target: str


class Row(NamedTuple):
    """A class that arrows lead to, with their names, at a height in the picture."""

    y: int
    names: str
    target: str


class Drawing(NamedTuple):
    """A picture of a class in units of pixels, for an SVG of `width` times `height`."""

    width: int
    height: int
    box: int
    middle: int
    name: str
    parents: str
    rows: tuple[Row, ...]


def drawn(name: str, parents: Sequence[str], arrows: Sequence[Arrow]) -> Drawing:
    """The picture; arrows to one class share a line, the longest lists of names are cut.

    >>> drawn("kg:Tie", ["rdf:Statement"], [Arrow("a", "x"), Arrow("b", "x")]).rows
    (Row(y=47, names='a, b', target='x'),)
    """
    named: dict[str, list[str]] = {}
    for arrow in arrows:
        named.setdefault(arrow.target, []).append(arrow.name)
    rows = tuple(
        Row(_TOP + _ROW * place + _ROW // 2, _cut(names), target)
        for place, (target, names) in enumerate(sorted(named.items()))
    )
    height = _TOP + _ROW * max(len(rows), 1) + 10
    return Drawing(_WIDTH, height, _BOX, _TOP + _ROW // 2, name, ", ".join(parents), rows)


def _cut(names: Sequence[str], most: int = 3) -> str:
    shown = ", ".join(names[:most])
    return f"{shown} … (+{len(names) - most})" if len(names) > most else shown
