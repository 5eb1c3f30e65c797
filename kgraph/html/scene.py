"""What a view shows, as plain values: nodes, the ties between them, title and note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kgraph.model import Evidence

#: how nodes are placed: by their ties, by ties within their group, in columns, in rows, on a map
LAYOUTS = ("free", "groups", "columns", "rows", "places")


class Fact(NamedTuple):
    """One thing that is stated about a node, with the passages that state it."""

    name: str
    value: str
    evidence: tuple[Evidence, ...] = ()


class Message(NamedTuple):
    """What a picture shows at first sight, in words: a finding of ours, computed and not stated."""

    text: str
    how: str  # how it is counted
    nodes: tuple[str, ...] = ()  # what it speaks of


class Layer(NamedTuple):
    """One of several ways to draw the same things; `parents` are the folds of that layer alone."""

    name: str
    nodes: frozenset[str]
    parents: Mapping[str, str]


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
    least: int = 0  # shown only while it is joined to so many others
    off: bool = False  # hidden at first, and named among the filters
    away: bool = False  # not in the picture until somebody asks for it
    at: tuple[float, float] | None = None  # where it lies, in km; y grows to the south


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
    layer: int = -1  # the layer it is drawn in; -1: in all
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
    messages: tuple[Message, ...] = ()
    groups: tuple[Message, ...] = ()  # of the layout "groups": name, what is shared, who
    layers: tuple[Layer, ...] = ()
    matrix: str = ""  # the table beside the picture: "shared" (regions by regions) or "cross"
    colour: str = "type"  # what nodes are coloured by at first: "type" or "group"
    quiet: tuple[str, ...] = ()  # codes of relations that are hidden at first
    site: str = ""  # where the pages of a website begin, e.g. "../": names then lead there
    numbers: dict[Evidence, str] = field(default_factory=dict)  # places with a number: "26"

    def size(self) -> dict[str, int]:
        """What it shows, and how many."""
        drawn = {node.id for node in self.nodes if not node.away}
        lines = [edge for edge in self.edges if {edge.source, edge.target} <= drawn]
        return {"nodes": len(drawn), "connections": len(lines)}

    def places(self) -> set[Evidence]:
        """Every place that something in the picture rests on."""
        found = {place for edge in self.edges for place in edge.evidence}
        for node in self.nodes:
            found.update(node.evidence, *(fact.evidence for fact in node.facts))
        return found


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
