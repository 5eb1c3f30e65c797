"""What a view shows, as plain values: nodes, the ties between them, title and note."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from kgraph.model import Evidence

#: how nodes are placed: by their ties, by ties within their group, in columns, in rows
LAYOUTS = ("free", "groups", "columns", "rows")


class Fact(NamedTuple):
    """One thing that is stated about a node, with the passages that state it."""

    name: str
    value: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Node:
    """One node. `type` is a class name ("Network") or "Group" for a node that stands for many."""

    id: str
    label: str
    type: str
    kind: str = ""  # for people, in the language of the scene
    group: str = ""  # what it is placed with, for people: its Land
    parent: str = ""  # the node it is folded into until that one is opened
    count: int = 0  # how many things it stands for
    column: int = 0  # layouts "columns" and "rows": its column
    row: int = 0
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Edge:
    """One stated tie; several between the same two nodes are drawn as one line."""

    source: str
    target: str
    relation: str  # code
    reading: str  # for people: "is member of"
    inverse: str = ""  # read from the target: "has member"
    role: str = ""
    since: str = ""
    until: str = ""
    note: str = ""
    is_tie: bool = True  # False: structure (seated in, part of ...)
    weight: int = 1
    directed: bool = True
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A picture to draw. `sources` gives the titles of the documents by source id."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    note: str = ""
    focus: tuple[str, ...] = ()
    language: str = "en"
    layout: str = "free"
    sources: dict[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()  # headings of the columns

    def size(self) -> dict[str, int]:
        """What it shows, and how many."""
        return {"nodes": len(self.nodes), "connections": len(self.edges)}


def connected(scene: Scene) -> dict[str, int]:
    """How many lines each node has; parallel ties count once.

    >>> connected(Scene("", (Node("a", "A", "Network"),), ()))
    {'a': 0}
    """
    others: dict[str, set[str]] = {node.id: set() for node in scene.nodes}
    for edge in scene.edges:
        if edge.source != edge.target:
            others[edge.source].add(edge.target)
            others[edge.target].add(edge.source)
    return {node: len(found) for node, found in others.items()}
