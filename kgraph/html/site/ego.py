"""The small picture of a thing and what it is tied to: a fan, drawn without a script.

The thing stands at the left; what it is tied to stands on an arc around it, one row each, so
that no label covers another. Rows of one relation stand together under its reading.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Collection, Sequence
from typing import NamedTuple

from kgraph.html.site.values import Group, Link, Related

WIDTH = 420
MOST = 18  # things in a picture
_ROW, _HEADING, _EDGE = 22, 24, 14
_CENTRE_X, _REACH = 22, 92
_LETTER = 7.8  # pixels, at least: what does not fit is cut


class EgoNode(NamedTuple):
    """A node with its label; `label` is cut to the room there is."""

    x: int
    y: int
    link: Link
    label: str


class Line(NamedTuple):
    """A path; `look` is "tie", "structure" or "between"."""

    d: str
    look: str


class Picture(NamedTuple):
    """Positions in pixels; `shown` of `total` things are in it."""

    height: int
    centre: tuple[int, int]
    spots: tuple[EgoNode, ...]
    headings: tuple[tuple[int, int, str], ...]
    lines: tuple[Line, ...]
    shown: int
    total: int


def picture(groups: Sequence[Group], joined: Collection[tuple[str, str]]) -> Picture | None:
    """The picture of the things of `groups`; None when there is nothing to draw.

    `joined` are pairs of paths that are tied to one another too; they get an arc between them.
    """
    rows = chosen(groups)
    total = len({row.other.path for group in groups for row in group.rows if row.other.path})
    if not rows:
        return None
    height = sum(_HEADING + _ROW * len(own) for _, own in rows) + 2 * _EDGE
    centre = (_CENTRE_X, height // 2)
    spots: list[EgoNode] = []
    headings: list[tuple[int, int, str]] = []
    lines: list[Line] = []
    y = _EDGE
    for group, own in rows:
        x = _arc(y + 14, height)
        headings.append((x + 13, y + 16, fitted(group.reading, _room(x))))
        y += _HEADING
        for row in own:
            x = _arc(y + 9, height)
            spot = EgoNode(x, y + 9, row.other, fitted(row.other.text, _room(x)))
            spots.append(spot)
            lines.append(Line(_ray(centre, spot), "tie" if group.is_tie else "structure"))
            y += _ROW
    lines = [*_between(spots, joined), *lines]
    return Picture(
        height, centre, tuple(spots), tuple(headings), tuple(lines), len(spots), total
    )  # fmt: skip


def chosen(groups: Sequence[Group]) -> list[tuple[Group, list[Related]]]:
    """At most MOST things, each once: every relation gets some before one gets many."""
    seen: set[str] = set()
    left: list[tuple[Group, list[Related]]] = []
    for group in groups:
        fresh = []
        for row in group.rows:
            if row.other.path and row.other.path not in seen:
                seen.add(row.other.path)
                fresh.append(row)
        left.append((group, fresh))
    share = _shares([len(rows) for _, rows in left], MOST)
    return [(group, rows[:n]) for (group, rows), n in zip(left, share, strict=True) if n]


def _shares(sizes: Sequence[int], most: int) -> list[int]:
    """How many of each group are shown: one by one around until `most` are.

    >>> _shares([50, 2, 1], 9)
    [6, 2, 1]
    """
    found = [0] * len(sizes)
    while sum(found) < min(most, sum(sizes)):
        for place, size in enumerate(sizes):
            if found[place] < size and sum(found) < most:
                found[place] += 1
    return found


def fitted(text: str, room: int) -> str:
    """`text` on one line, cut where it would take more than `room` letters of width.

    >>> fitted("Landkreis Hildesheim", 12)
    'Landkreis H…'
    """
    line, width = " ".join(text.split()), 0
    for place, sign in enumerate(line):
        width += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if width >= room and place + 1 < len(line):
            return line[:place] + "…"
    return line


def _arc(y: float, height: int) -> int:
    """How far right the arc is at a height: a fan that is flat at its ends."""
    across = (2 * y - height) / max(height, 160)
    return round(_CENTRE_X + 24 + _REACH * math.sqrt(max(0.0, 1 - across * across)))


def _room(x: int) -> int:
    """How many letters fit to the right of a node."""
    return int((WIDTH - x - 16) / _LETTER)


def _ray(centre: tuple[int, int], spot: EgoNode) -> str:
    x, y = centre
    return f"M{x} {y}Q{(x + spot.x) // 2} {spot.y} {spot.x} {spot.y}"


def _between(spots: Sequence[EgoNode], joined: Collection[tuple[str, str]]) -> list[Line]:
    lines = []
    for place, one in enumerate(spots):
        for other in spots[place + 1 :]:
            pair = (one.link.path, other.link.path)
            if pair in joined or pair[::-1] in joined:
                bend = min(one.x, other.x) - min(34, 10 + (other.y - one.y) // 6)
                middle = (one.y + other.y) // 2
                d = f"M{one.x} {one.y}Q{bend} {middle} {other.x} {other.y}"
                lines.append(Line(d, "between"))
    return lines
