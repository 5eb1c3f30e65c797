"""Too many nodes for one picture: the best connected are drawn, the others fold into groups."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kgraph.html.scene import Node, Scene, connected
from kgraph.words.numbers import number
from kgraph.words.shown.views import WORDS
from kgraph.words.types import PLURALS

LIMIT = 2000  # nodes that are still drawn all at once
KEPT = 500


def fold(scene: Scene, limit: int = LIMIT, kept: int = KEPT) -> Scene:
    """`scene` with at most `kept` single nodes drawn when there are more than `limit`.

    The others get a group node as parent (by their group, else their type); nothing is left
    out, and the note says what is shown.
    """
    free = [node for node in scene.nodes if not node.parent and not node.away]
    if len(free) <= limit:
        return scene
    lines = connected(scene)
    order = sorted(free, key=lambda node: (node.id not in scene.focus, -lines[node.id], node.id))
    stay = {node.id for node in order[:kept]}
    parents = {node.id: _group_id(node) for node in free if node.id not in stay}
    nodes = [replace(node, parent=parents.get(node.id, node.parent)) for node in scene.nodes]
    subset = WORDS[scene.language]["subset"].format(
        shown=number(kept, scene.language), total=number(len(scene.nodes), scene.language)
    )
    return replace(
        scene,
        nodes=(*nodes, *_groups([n for n in free if n.id in parents], scene.language)),
        note=f"{scene.note} {subset}".strip(),
    )


def _group_id(node: Node) -> str:
    return f"group:{node.type}:{node.group}"


def _groups(nodes: list[Node], language: str) -> list[Node]:
    counts = Counter(_group_id(node) for node in nodes)
    first = {_group_id(node): node for node in reversed(nodes)}
    found = []
    for name, count in sorted(counts.items()):
        node = first[name]
        names = [PLURALS[language].get(node.type, node.type), node.group]
        label = ", ".join(name for name in names if name)
        found.append(Node(name, f"{label} ({number(count, language)})", "Group", count=count))
    return found
