"""A scene -> what the page draws: pyvis holds the nodes and edges with their options."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kgraph.html.geography import on_map
from kgraph.html.layout import Placed, below, columns, place, place_groups, rows
from kgraph.html.look import LOOK, Look, look_of
from kgraph.html.parts import Halo
from kgraph.html.scene import Edge, Node, Scene, connected
from kgraph.words.types import PLURALS

if TYPE_CHECKING:
    from pyvis.network import Network

_STATES = 3  # Länder from which nodes are placed by Land

#: what the page cannot know from the nodes; physics stays off, positions are given
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 7},
    "interaction": {
        "hover": True, "hoverConnectedEdges": True, "multiselect": False, "tooltipDelay": 100,
        "keyboard": False, "navigationButtons": False, "hideEdgesOnDrag": False,
    },
    "edges": {
        "smooth": {"enabled": True, "type": "continuous", "roundness": 0.2},
        "arrows": {"to": {"scaleFactor": 0.5}, "from": {"scaleFactor": 0.5}},
        "selectionWidth": 1.5, "hoverWidth": 1,
    },
    "nodes": {"borderWidth": 1.5},
}  # fmt: skip


def draw(scene: Scene) -> dict[str, Any]:
    """Nodes, edges and options for vis-network, with `halos` and `at`, the places of the nodes.

    Node numbers are positions in `scene.nodes`; edge i joins what the i-th pair joins.
    """
    where = placed(first_layer(scene))
    number = {node.id: position for position, node in enumerate(scene.nodes)}
    network = _network(scene, where, number)
    network.set_options(_json(_OPTIONS))
    return {
        "nodes": network.nodes, "edges": network.edges, "options": network.options,
        "halos": [_disc(halo, number) for halo in where.halos],
    }  # fmt: skip


def first_layer(scene: Scene) -> Scene:
    """The scene as it opens: of several layers the first."""
    return of_layer(scene, 0) if scene.layers else scene


def of_layer(scene: Scene, number: int) -> Scene:
    """The nodes and edges of one layer, with its folds."""
    layer = scene.layers[number]
    nodes = tuple(
        replace(node, parent=layer.parents.get(node.id, node.parent))
        for node in scene.nodes
        if node.id in layer.nodes and not node.away
    )
    edges = tuple(edge for edge in scene.edges if edge.layer in (-1, number))
    here = {node.id for node in nodes}
    kept = tuple(edge for edge in edges if {edge.source, edge.target} <= here)
    return replace(scene, nodes=nodes, edges=kept, layers=())


def pyvis_network(scene: Scene) -> Network:
    """The scene as a pyvis network to go on with: nodes by IRI, physics off, loads no script.

    Readings of the edges are their titles.
    """

    names = {node.id: node.id for node in scene.nodes}
    network: Network = _network(scene, placed(first_layer(scene)), names)
    readings = bundles(scene.edges)
    for edge in network.edges:
        own = readings[min(edge["from"], edge["to"]), max(edge["from"], edge["to"])]
        edge["title"] = "; ".join(dict.fromkeys(one.reading for one in own))
    network.toggle_physics(False)
    return network


def _network(scene: Scene, placed: Placed, names: Mapping[str, int | str]) -> Any:
    """Nodes that have a place, and the edges between them, under their names."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    lines = connected(scene)
    for node in scene.nodes:
        if node.id in placed.positions:
            x, y = placed.positions[node.id]
            network.add_node(names[node.id], **_node_options(node, lines[node.id]), x=x, y=y)
    for (a, b), edges in bundles(scene.edges).items():
        if a in placed.positions and b in placed.positions:
            network.add_edge(names[a], names[b], **_edge_options(a, edges))
    return network


def _disc(halo: Halo, number: dict[str, int]) -> dict[str, Any]:
    members = [number[name] for name in halo.members]
    return {**halo._asdict(), "hub": number.get(halo.hub, -1), "members": members}


def bundles(edges: tuple[Edge, ...]) -> dict[tuple[str, str], list[Edge]]:
    """Parallel ties together, by the pair they join (in the order of the names)."""
    found: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.source != edge.target:
            found[min(edge.source, edge.target), max(edge.source, edge.target)].append(edge)
    return dict(found)


def sizes(lines: Mapping[str, int]) -> dict[str, float]:
    """Radius of each node in pixels: its area grows with the number of its lines."""
    return {node: round(min(9 + 2.2 * count**0.5, 34), 1) for node, count in lines.items()}


def placed_late(scene: Scene) -> set[str]:
    """Nodes that are hidden at first, and those that hang on them alone: they shape no layout."""
    off = {node.id for node in scene.nodes if node.off}
    if not off:
        return off
    parent = {node.id: node.parent or node.id for node in scene.nodes}
    held = {parent[end] for e in scene.edges if not {e.source, e.target} & off
            for end in (e.source, e.target)}  # fmt: skip
    return off | {
        node.id for node in scene.nodes if node.id not in held and node.least and not node.parent
    }


def placed(scene: Scene) -> Placed:
    """Where the nodes stand that are neither folded into another nor away."""
    late = placed_late(scene)
    early = [node for node in scene.nodes if node.id not in late]
    found = _placed(replace(scene, nodes=tuple(early)) if late else scene)
    return below(found, sorted(late), (160, 90))


def _placed(scene: Scene) -> Placed:
    first = [node for node in scene.nodes if not node.parent and not node.away]
    if scene.layout in ("columns", "rows"):
        cells = {node.id: (node.column, node.row) for node in first}
        return columns(cells) if scene.layout == "columns" else rows(cells)
    parent = {node.id: node.parent or node.id for node in scene.nodes}
    if scene.layout == "places":
        return on_map(first, scene.edges, scene.focus)
    groups_made = {node.id for node in first if node.type == "Group"}
    here = {node.id for node in scene.nodes if not node.away}
    drawn = [edge for edge in scene.edges if edge.source in here and edge.target in here]
    lifted = {(parent[edge.source], parent[edge.target]) for edge in drawn}
    pairs = sorted(pair for pair in lifted if not groups_made.intersection(pair))
    groups = _groups(first, scene.language)
    if scene.layout == "groups":
        return place_groups([node.id for node in first], pairs, {n.id: n.group for n in first})
    single = [node.id for node in first if node.id not in groups_made]
    return below(place(single, pairs, groups), sorted(groups_made))


def _groups(nodes: list[Node], language: str) -> dict[str, str]:
    """What nodes are placed with: their Land when there are several, else their type."""
    several = len({node.group for node in nodes if node.group}) >= _STATES
    types = PLURALS[language]
    return {
        node.id: node.group if several and node.group else types.get(node.type, types["Concept"])
        for node in nodes
    }


def _node_options(node: Node, lines: int) -> dict[str, Any]:
    look: Look = look_of(node.type)
    size = sizes({node.id: max(lines, node.count)})[node.id]
    label = node.label[:200] or "–"
    return {"label": label, "shape": look.shape, "color": look.colour, "size": size}


def _edge_options(first: str, edges: list[Edge]) -> dict[str, Any]:
    ways = {"to" if edge.source == first else "from" for edge in edges if edge.directed}
    weight = sum(edge.weight for edge in edges)
    return {
        "arrows": ", ".join(sorted(ways, reverse=True)),
        "width": round(min(1 + 0.8 * (weight - 1) ** 0.6, 8), 1),
        "dashes": not any(edge.is_tie for edge in edges),
    }


def legend(scene: Scene) -> list[tuple[str, int]]:
    """The types in the scene with how many nodes each has, in the order of the looks."""
    counts = Counter(node.type if node.type in LOOK else "Concept" for node in scene.nodes)
    return [(name, counts[name]) for name in LOOK if counts[name]]


def _json(value: Any) -> str:
    import json

    return json.dumps(value)
