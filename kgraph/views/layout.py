"""Where the nodes stand: computed once, seeded, so that a page never moves by itself.

Each connected part is laid out alone (Kamada–Kawai 1989, or Fruchterman–Reingold 1991 when
it is large), its boxes are pushed apart until none overlaps, and the parts are packed in
rows. Leaves of a hub stand together in discs, one for each group, so that a hub with
hundreds of spokes stays readable.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kgraph.views import boxes
from kgraph.views.boxes import Point, Size

_LARGE = 700  # nodes of a part from which Fruchterman–Reingold is used
_HUB = 9  # leaves from which a hub's leaves are placed in discs


class Halo(NamedTuple):
    """A titled disc behind nodes that belong together."""

    title: str
    x: float
    y: float
    radius: float
    count: int


class Placed(NamedTuple):
    """Positions by node, in pixels at scale 1, and the discs behind them."""

    positions: dict[str, Point]
    halos: list[Halo]


def place(nodes: Sequence[str], pairs: Sequence[tuple[str, str]], groups: Mapping[str, str]) -> Placed:
    """Positions of `nodes` joined by `pairs`; `groups` names the group of those that have one.

    No two nodes overlap, and the same input gives the same output.

    >>> sorted(place(["a", "b"], [("a", "b")], {}).positions)
    ['a', 'b']
    """
    cell = _cell(len(nodes))
    neighbours = _neighbours(nodes, pairs)
    parts = [_Part(part, neighbours, groups, cell) for part in _components(nodes, neighbours)]
    return _pack(parts, cell)


def columns(cells: Mapping[str, tuple[int, int]], step: Size = (420, 64)) -> Placed:
    """Positions of nodes given by (column, row), each column centred."""
    heights: dict[int, int] = defaultdict(int)
    for column, row in cells.values():
        heights[column] = max(heights[column], row)
    return Placed(
        {
            node: (column * step[0], (row - heights[column] / 2) * step[1])
            for node, (column, row) in cells.items()
        },
        [],
    )


def _cell(count: int) -> Size:
    """The room a node takes with its label: the more nodes, the fewer labels show at once."""
    if count <= 70:
        return (170.0, 78.0)
    if count <= 220:
        return (112.0, 60.0)
    return (64.0, 48.0)


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


class _Part:
    """One connected part, laid out around (0, 0)."""

    def __init__(
        self, nodes: list[str], neighbours: Mapping[str, list[str]], groups: Mapping[str, str],
        cell: Size,
    ) -> None:  # fmt: skip
        self.positions: dict[str, Point] = {}
        self.halos: list[Halo] = []
        self._cell = cell
        discs = _discs(nodes, neighbours, groups)
        inside = {node for members in discs.values() for node in members}
        core = [node for node in nodes if node not in inside]
        self._place_core(core, discs, neighbours)
        self.size = self._centre(cell)

    def _place_core(self, core: list[str], discs: _Discs, neighbours: Mapping[str, list[str]]) -> None:
        names: list[Any] = [*core, *discs]
        number = {name: position for position, name in enumerate(names)}
        edges = [(number[a], number[b]) for a in core for b in neighbours[a] if a < b and b in number]
        edges += [(number[hub], number[hub, title]) for hub, title in discs]
        sizes = [self._cell] * len(core)
        sizes += [boxes.disc_size(len(members), self._cell) for members in discs.values()]
        points = boxes.apart(_drawn(len(names), edges, sizes), sizes)
        for name, point, size in zip(names, points, sizes, strict=True):
            if isinstance(name, str):
                self.positions[name] = point
            else:
                self._fill(name[1], discs[name], point, size)

    def _fill(self, title: str, members: list[str], centre: Point, size: Size) -> None:
        for node, (x, y) in zip(members, boxes.disc(len(members), self._cell), strict=True):
            self.positions[node] = (centre[0] + x, centre[1] + y)
        if title:
            self.halos.append(Halo(title, *centre, min(size) / 2 - 8, len(members)))

    def _centre(self, cell: Size) -> Size:
        """Move the part so that its corner is (0, 0); its width and height."""
        reach = [(x - cell[0] / 2, y - cell[1] / 2, x + cell[0] / 2, y + cell[1] / 2) for x, y in self.positions.values()]
        reach += [(h.x - h.radius, h.y - h.radius - 30, h.x + h.radius, h.y + h.radius) for h in self.halos]
        left, top = min(r[0] for r in reach), min(r[1] for r in reach)
        self.shift(-left, -top)
        return max(r[2] for r in reach) - left, max(r[3] for r in reach) - top

    def shift(self, x: float, y: float) -> None:
        """Move everything by (x, y)."""
        self.positions = {node: (a + x, b + y) for node, (a, b) in self.positions.items()}
        self.halos = [halo._replace(x=halo.x + x, y=halo.y + y) for halo in self.halos]


_Discs = dict[tuple[str, str], list[str]]


def _discs(nodes: list[str], neighbours: Mapping[str, list[str]], groups: Mapping[str, str]) -> _Discs:
    """The leaves of each hub, by (hub, group); few leaves stay where the layout puts them."""
    leaves: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        if len(neighbours[node]) == 1 and len(neighbours[neighbours[node][0]]) > 1:
            leaves[neighbours[node][0]].append(node)
    found: _Discs = {}
    for hub, members in leaves.items():
        if len(members) < _HUB:
            continue
        titles = {groups.get(node, "") for node in members}
        grouped = len(members) >= 3 * _HUB and len(titles) > 1
        for node in members:
            found.setdefault((hub, groups.get(node, "") if grouped else ""), []).append(node)
    return found


def _drawn(count: int, edges: list[tuple[int, int]], sizes: Sequence[Size]) -> list[Point]:
    """Positions by force, spread to the room that the boxes need, lying rather than standing."""
    if count == 1:
        return [(0.0, 0.0)]
    import igraph

    graph = igraph.Graph(n=count, edges=edges)
    circle = graph.layout_circle()
    if count <= _LARGE:
        drawn = graph.layout_kamada_kawai(seed=circle)
    else:
        boxes.seed_igraph(7)
        drawn = graph.layout_fruchterman_reingold(seed=circle, niter=300, grid="auto")
    return boxes.spread([(x, y) for x, y in drawn.coords], sizes)


def _pack(parts: list[_Part], cell: Size) -> Placed:
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
