"""`network` and `ego`: one thing in the middle and what it connects to."""

from __future__ import annotations

from dataclasses import replace

from kgraph import terms
from kgraph.graph.naming import resolve
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Node, Scene, connected
from kgraph.model import Tie
from kgraph.pictures.messages.drawn import dated, first, members, middle, only_through
from kgraph.pictures.sketch import Sketch
from kgraph.words.shown.pictures import words
from kgraph.words.types import PLURALS

#: what is bundled when there is much of it
_CONCEPTS = ("Topic", "TargetGroup", "Concept")
_MANY = 5
#: relations that reach almost everything: followed from the middle, not from its neighbours
_WIDE = ("seated-in", "active-in", "within", *terms.CONCEPT_RELATIONS)


def network(graph: StoredGraph, name: str) -> Scene:
    """A network with its members, projects, topics and regions, and the ties among them."""
    found = resolve(graph, name, ("Network",))
    sketch = _around(graph, found.id, 1)
    title = words(graph.language)["network"].format(name=found.label)
    return _told(sketch.scene(title, _note(graph, 1), (found.id,)))


def ego(graph: StoredGraph, name: str, hops: int = 1) -> Scene:
    """A thing with what it reaches over `hops` ties, and the ties among those."""
    found = resolve(graph, name)
    sketch = _around(graph, found.id, hops)
    title = words(graph.language)["ego"].format(name=found.label)
    return _told(sketch.scene(title, _note(graph, hops), (found.id,)))


def _told(scene: Scene) -> Scene:
    found = first(members(scene), middle(scene), only_through(scene), dated(scene))
    return replace(_bundled(scene), messages=found)


def _bundled(scene: Scene) -> Scene:
    """Many topics or target groups of the node in the middle as one node each: actors first."""
    linked = connected(scene)
    parent: dict[str, str] = {}
    made: list[Node] = []
    for name in _CONCEPTS:
        own = {n.id for n in scene.nodes if n.type == name and linked[n.id] == 1}
        if len(own) >= _MANY:
            label = PLURALS[scene.language][name]
            made.append(Node(f"bundle:{name}", label, "Bundle", count=len(own)))
            parent |= dict.fromkeys(own, f"bundle:{name}")
    nodes = (replace(node, parent=parent.get(node.id, node.parent)) for node in scene.nodes)
    return replace(scene, nodes=(*nodes, *made))


def _around(graph: StoredGraph, middle: str, hops: int) -> Sketch:
    sketch = Sketch(graph)
    sketch.thing(middle)
    front, seen = [middle], {middle}
    for step in range(hops):
        fresh: set[str] = set()
        for iri in front:
            for tie in _followed(graph, iri, step):
                sketch.tie(tie)
                fresh.add(tie.other(iri))
        front = sorted(fresh - seen)
        seen |= fresh
    for iri in front:
        sketch.ties(tie for tie in relations_of(graph, iri) if tie.other(iri) in seen)
    return sketch


def _followed(graph: StoredGraph, iri: str, step: int) -> list[Tie]:
    return [tie for tie in relations_of(graph, iri) if step == 0 or tie.relation not in _WIDE]


def _note(graph: StoredGraph, hops: int) -> str:
    return words(graph.language)["hops_1" if hops == 1 else "hops_n"].format(n=hops)
