"""Where the nodes stand: computed once, seeded, so that a page never moves by itself.

Each connected part is laid out alone (Fruchterman–Reingold 1991), its boxes are pushed apart
until none overlaps, and the parts are packed in rows. Leaves of a hub stand together in discs,
one for each group, so that a hub with hundreds of spokes stays readable.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph.html.boxes import Point, Size
from kgraph.html.parts import Component, Halo, drawn

_WINDOW = (620.0, 700.0)  # pixels of the picture in a window of usual size
_TITLE_HEIGHT = 56.0  # pixels of a title in three lines
_CELLS = ((40, (165.0, 82.0)), (120, (104.0, 62.0)), (300, (84.0, 58.0)))


class Placed(NamedTuple):
    """Positions by node, in pixels at scale 1, and the discs behind them."""

    positions: dict[str, Point]
    halos: list[Halo]


def place(
    nodes: Sequence[str], pairs: Sequence[tuple[str, str]], groups: Mapping[str, str]
) -> Placed:
    """Positions of `nodes` joined by `pairs`; `groups` names the group of those that have one.

    No two nodes overlap, and the same input gives the same output.

    >>> sorted(place(["a", "b"], [("a", "b")], {}).positions)
    ['a', 'b']
    """
    cell = _cell(len(nodes))
    neighbours = _neighbours(nodes, pairs)
    parts = [Component(part, neighbours, groups, cell) for part in _components(nodes, neighbours)]
    return _pack(parts, cell)


def place_groups(
    nodes: Sequence[str], pairs: Sequence[tuple[str, str]], groups: Mapping[str, str]
) -> Placed:
    """Positions with each group laid out alone in a disc; what joins discs places them."""
    cell = _cell(len(nodes))
    neighbours = _neighbours(nodes, pairs)
    members: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        members[groups.get(node, "")].append(node)
    titles = sorted(members)
    parts = [_inside(members[title], neighbours, cell) for title in titles]
    number = {node: titles.index(groups.get(node, "")) for node in nodes}
    joined = sorted({(number[a], number[b]) for a, b in pairs if number[a] != number[b]})
    radii = [max(part.size) * 0.54 for part in parts]
    places = _titled(joined, radii)
    found = Placed({}, [])
    for title, part, (x, y), radius in zip(titles, parts, places, radii, strict=True):
        part.shift(x - part.size[0] / 2, y - part.size[1] / 2)
        found.positions.update(part.positions)
        found.halos.append(Halo(title, "", tuple(members[title]), x, y, radius))
    return found


def _titled(joined: list[tuple[int, int]], radii: list[float]) -> list[Point]:
    """Centres for discs in rows, with room for their titles above.

    What is joined is near: rows and places in them follow a layout by force. Titles are written
    at one size whatever the zoom: the more a window shrinks the picture, the more room they take.
    """
    across = math.ceil(math.sqrt(len(radii)))
    wide = 2 * max(radii) + 20
    force = drawn(len(radii), joined, [(wide, wide)] * len(radii))
    order = sorted(range(len(radii)), key=lambda disc: (force[disc][1], force[disc][0]))
    lines = [order[start : start + across] for start in range(0, len(order), across)]
    heights = [2 * max(radii[disc] for disc in line) + 20 for line in lines]
    left = max(_WINDOW[1] - _TITLE_HEIGHT * len(lines), _WINDOW[1] / 3)
    above = _TITLE_HEIGHT / min(1.0, _WINDOW[0] / (across * wide), left / sum(heights))
    places, top = dict[int, Point](), 0.0
    for line, height in zip(lines, heights, strict=True):
        start = (across - len(line)) / 2
        for column, disc in enumerate(sorted(line, key=lambda disc: force[disc])):
            places[disc] = ((start + column) * wide, top + above + height / 2)
        top += above + height
    return [places[disc] for disc in range(len(radii))]


def _inside(members: list[str], neighbours: Mapping[str, list[str]], cell: Size) -> Component:
    """One group by the ties within it alone."""
    own = set(members)
    within = {node: [other for other in neighbours[node] if other in own] for node in members}
    parts = [Component(part, within, {}, cell) for part in _components(members, within)]
    whole = parts[0]
    packed = _pack(parts, cell)
    whole.positions, whole.halos = packed.positions, []
    whole.size = whole.centre(cell)
    return whole


def columns(cells: Mapping[str, tuple[int, int]], row_height: float = 64) -> Placed:
    """Positions of nodes given by (column, row): columns of one height, rows spread evenly."""
    last: dict[int, int] = defaultdict(int)
    for column, row in cells.values():
        last[column] = max(last[column], row)
    height = max(last.values(), default=0) * row_height
    step = min(max(0.6 * height, 420.0), 1400.0)
    pitch = {
        column: min(height / count, 2.5 * row_height) if count else 0.0
        for column, count in last.items()
    }
    found = {
        node: (column * step, round((row - last[column] / 2) * pitch[column], 1))
        for node, (column, row) in cells.items()
    }
    return Placed(found, [])


def rows(cells: Mapping[str, tuple[int, int]], step: Size = (300, 130)) -> Placed:
    """Positions of nodes given by (column, row) on an even grid."""
    return Placed({n: (column * step[0], row * step[1]) for n, (column, row) in cells.items()}, [])


def below(placed: Placed, nodes: Sequence[str], step: Size = (330, 120)) -> Placed:
    """`placed` with more nodes in even rows under it."""
    if not nodes:
        return placed
    xs, ys = zip(*(placed.positions.values() or [(0.0, 0.0)]), strict=True)
    across = max(1, int((max(xs) - min(xs)) // step[0]) + 1)
    found = dict(placed.positions)
    for number, node in enumerate(nodes):
        column, row = number % across, number // across
        found[node] = (min(xs) + column * step[0], max(ys) + (row + 1.5) * step[1])
    return Placed(found, placed.halos)


def _cell(count: int) -> Size:
    """The room a node takes with its label: the more nodes, the fewer labels show at once."""
    for most, cell in _CELLS:
        if count <= most:
            return cell
    return (58.0, 44.0)


def _neighbours(nodes: Sequence[str], pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {node: set() for node in nodes}
    for a, b in pairs:
        if a != b and a in found and b in found:
            found[a].add(b)
            found[b].add(a)
    return {node: sorted(others) for node, others in found.items()}


def _components(nodes: Sequence[str], neighbours: Mapping[str, list[str]]) -> list[list[str]]:
    """Connected parts, the largest first; nodes without ties each alone."""
    seen: set[str] = set()
    parts = []
    for start in nodes:
        if start in seen:
            continue
        part, queue = [], [start]
        seen.add(start)
        while queue:
            node = queue.pop()
            part.append(node)
            fresh = [other for other in neighbours[node] if other not in seen]
            seen.update(fresh)
            queue += fresh
        parts.append(sorted(part))
    return sorted(parts, key=lambda part: (-len(part), part[0]))


def _pack(parts: list[Component], cell: Size) -> Placed:
    """Parts in rows, the largest first, in a frame about 1.6 times as wide as high."""
    area = sum(part.size[0] * part.size[1] for part in parts)
    width = max([part.size[0] for part in parts] + [(area * 1.8) ** 0.5])
    x = y = height = 0.0
    positions: dict[str, Point] = {}
    halos: list[Halo] = []
    for part in parts:
        if x and x + part.size[0] > width + 1:
            x, y, height = 0.0, y + height + cell[1] / 2, 0.0
        part.shift(x, y)
        x, height = x + part.size[0] + cell[0] / 4, max(height, part.size[1])
        positions.update(part.positions)
        halos += part.halos
    return Placed(positions, halos)
