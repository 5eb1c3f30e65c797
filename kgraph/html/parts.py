"""One connected part of a picture: its core by force, the leaves of its hubs in discs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kgraph.html import boxes
from kgraph.html.boxes import Point, Size

TITLE = 70.0  # height of a disc's title, which is written at one size whatever the zoom
_TITLE_WIDTH = 230.0
_ROUNDS = 300  # of a layout by force; more change next to nothing
_FEWEST_ROUNDS = 20
_PAIRS = 250_000_000  # of nodes looked at in all rounds: between one and two seconds
_SMALL = 12  # nodes of a part in which single crossings catch the eye
_HUB = 9  # leaves from which a hub's leaves are placed in discs
_FEW = 3  # leaves that are enough for a disc of their own


class Halo(NamedTuple):
    """A titled disc behind the leaves of a hub that belong together."""

    title: str
    hub: str
    members: tuple[str, ...]
    x: float
    y: float
    radius: float


class Component:
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
        self.size = self.centre(cell)

    def _place_core(
        self, core: list[str], discs: _Discs, neighbours: Mapping[str, list[str]]
    ) -> None:
        names: list[Any] = [*core, *discs]
        number = {name: position for position, name in enumerate(names)}
        inner = [(a, b) for a in core for b in neighbours[a] if a < b and b in number]
        edges = [(number[a], number[b]) for a, b in inner]
        edges += [(number[hub], number[hub, title]) for hub, title in discs]
        sizes = [self._cell] * len(core)
        sizes += [_room(title, len(discs[hub, title]), self._cell) for hub, title in discs]
        points = boxes.apart(drawn(len(names), edges, sizes), sizes)
        for name, point in zip(names, points, strict=True):
            if isinstance(name, str):
                self.positions[name] = point
            else:
                self._fill(name, discs[name], point)

    def _fill(self, disc: tuple[str, str], members: list[str], centre: Point) -> None:
        hub, title = disc
        down = centre[1] + (TITLE / 2 if title else 0)
        for node, (x, y) in zip(members, boxes.disc(len(members), self._cell), strict=True):
            self.positions[node] = (centre[0] + x, down + y)
        if title:
            radius = boxes.disc_radius(len(members), self._cell)
            self.halos.append(Halo(title, hub, tuple(members), centre[0], down, radius))

    def centre(self, cell: Size) -> Size:
        """Move the part so that its corner is (0, 0); its width and height."""
        wide, high = cell[0] / 2, cell[1] / 2
        reach = [(x - wide, y - high, x + wide, y + high) for x, y in self.positions.values()]
        for h in self.halos:
            top = h.y - h.radius - TITLE
            reach.append((h.x - h.radius, top, h.x + h.radius, h.y + h.radius))
        left, top = min(r[0] for r in reach), min(r[1] for r in reach)
        self.shift(-left, -top)
        return max(r[2] for r in reach) - left, max(r[3] for r in reach) - top

    def shift(self, x: float, y: float) -> None:
        """Move everything by (x, y)."""
        self.positions = {node: (a + x, b + y) for node, (a, b) in self.positions.items()}
        self.halos = [halo._replace(x=halo.x + x, y=halo.y + y) for halo in self.halos]


_Discs = dict[tuple[str, str], list[str]]


def _discs(
    nodes: list[str], neighbours: Mapping[str, list[str]], groups: Mapping[str, str]
) -> _Discs:
    """The leaves of each hub, by (hub, group); few leaves stay where the layout puts them."""
    leaves: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        if len(neighbours[node]) == 1 and len(neighbours[neighbours[node][0]]) > 1:
            leaves[neighbours[node][0]].append(node)
    found: _Discs = {}
    for hub, members in leaves.items():
        if len(members) < _HUB:
            continue
        titles = Counter(groups.get(node, "") for node in members)
        grouped = len(members) >= 2 * _HUB and len(titles) > 1
        for node in members:
            title = groups.get(node, "") if grouped else ""
            if not grouped or titles[title] >= _FEW:
                found.setdefault((hub, title), []).append(node)
    return found


def _room(title: str, count: int, cell: Size) -> Size:
    """The box of a disc with its title above, which is written at one size whatever the zoom."""
    width = 2 * boxes.disc_radius(count, cell) + 24
    return (max(width, _TITLE_WIDTH), width + TITLE) if title else (width, width)


def drawn(count: int, edges: list[tuple[int, int]], sizes: Sequence[Size]) -> list[Point]:
    """Positions by force, spread to the room that the boxes need, lying rather than standing."""
    if count == 1:
        return [(0.0, 0.0)]
    import rustworkx

    graph = rustworkx.PyGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from_no_data(edges)
    circle = rustworkx.circular_layout(graph)
    order = _walked(count, edges) if count <= _SMALL else range(count)
    found = rustworkx.spring_layout(
        graph, pos={node: circle[rank] for rank, node in enumerate(order)}, adaptive_cooling=False,
        num_iter=_rounds(count),
    )  # fmt: skip
    return boxes.spread([(found[node][0], found[node][1]) for node in range(count)], sizes)


def _walked(count: int, edges: list[tuple[int, int]]) -> list[int]:
    """Nodes in the order of a walk along edges: on a circle, few of these then cross."""
    joined: dict[int, list[int]] = {node: [] for node in range(count)}
    for a, b in edges:
        joined[a].append(b)
        joined[b].append(a)
    found: dict[int, None] = {}
    stack = sorted(joined, key=lambda node: (len(joined[node]), -node))
    while stack:
        node = stack.pop()
        if node not in found:
            found[node] = None
            stack += sorted(set(joined[node]) - set(found), reverse=True)
    return list(found)


def _rounds(count: int) -> int:
    """Rounds of a layout of `count` nodes: each looks at all pairs, and time is bounded."""
    return min(max(_PAIRS // count**2, _FEWEST_ROUNDS), _ROUNDS)
