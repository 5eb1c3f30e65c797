"""The layers of a scene as the page reads them: what is in each, where, and what is folded."""

from __future__ import annotations

from typing import Any

from kgraph.html.network import of_layer, placed
from kgraph.html.scene import Scene


def layers(scene: Scene) -> list[dict[str, Any]]:
    """For each layer a dict of `name`, `inside`, `places` and `parents`, by numbers of nodes.

    A place is [number, x, y], a parent [number of the child, number of the parent].
    """
    number = {node.id: position for position, node in enumerate(scene.nodes)}
    found = []
    for place, layer in enumerate(scene.layers):
        where = placed(of_layer(scene, place)).positions
        found.append(
            {
                "name": layer.name,
                "inside": sorted(number[node] for node in layer.nodes),
                "places": sorted([number[node], round(x), round(y)]
                                 for node, (x, y) in where.items()),
                "parents": sorted([number[a], number[b]] for a, b in layer.parents.items()),
            }
        )  # fmt: skip
    return found
