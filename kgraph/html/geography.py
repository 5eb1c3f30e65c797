"""Where nodes stand that lie somewhere: as on a map, but none on another."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.html import boxes
from kgraph.html.boxes import Point
from kgraph.html.layout import Placed, below
from kgraph.html.scene import Edge, Node

_CELL = (112.0, 74.0)  # the room of a node with its name
_AREA = 1.35  # of the picture, in rooms of all nodes


def on_map(nodes: Sequence[Node], edges: Sequence[Edge], focus: Sequence[str] = ()) -> Placed:
    """Nodes with a place (`Node.at`, km) at it, others amid those they are tied to.

    What is tied to nothing that has a place stands in rows below.
    """
    places = {node.id: node.at for node in nodes if node.at}
    shown = [node for node in nodes if node.id not in focus]
    own = {node.id: node.parent or node.id for node in nodes}
    for _ in range(2):  # what is tied to what is tied to a place has one, too
        places |= _amid([node.id for node in shown if node.id not in places], edges, places, own)
    for middle in focus:  # the region itself stands at the corner of its map
        if places:
            xs, ys = zip(*places.values(), strict=True)
            places[middle] = (min(xs), min(ys))
    names = sorted(places)
    if not names:
        return below(Placed({}, []), [node.id for node in nodes])
    points = boxes.apart(_scaled([places[name] for name in names]), [_CELL] * len(names))
    found = Placed(dict(zip(names, points, strict=True)), [])
    return below(found, sorted(node.id for node in nodes if node.id not in places), (150, 90))


def _amid(
    loose: Sequence[str], edges: Sequence[Edge], places: dict[str, Point], own: dict[str, str]
) -> dict[str, Point]:
    near: dict[str, list[Point]] = {name: [] for name in loose}
    for edge in edges:
        for one, other in ((edge.source, edge.target), (edge.target, edge.source)):
            if one in near and own.get(other, other) in places:
                near[one].append(places[own.get(other, other)])
    return {
        name: (sum(x for x, _ in some) / len(some), sum(y for _, y in some) / len(some))
        for name, some in near.items()
        if some
    }


def _scaled(points: Sequence[Point]) -> list[Point]:
    """In pixels, so large that all names have room."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(max(xs) - min(xs), 1.0), max(max(ys) - min(ys), 1.0)
    scale = (len(points) * _CELL[0] * _CELL[1] * _AREA / (wide * high)) ** 0.5
    return [((x - min(xs)) * scale, (y - min(ys)) * scale) for x, y in points]
