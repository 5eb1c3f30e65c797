"""`network` and `ego`: one thing in the middle and what it connects to."""

from __future__ import annotations

from kgraph.answers.graph import Graph
from kgraph.answers.naming import resolve
from kgraph.answers.relations import relations_of
from kgraph.answers.scenes.sketch import Sketch
from kgraph.answers.scenes.words import words
from kgraph.model import Tie
from kgraph.views.scene import Scene

#: relations that reach almost everything: followed from the middle, not from its neighbours
_WIDE = ("seated-in", "active-in", "within", "has-topic", "has-target-group")


def network(graph: Graph, name: str) -> Scene:
    """A network with its members, projects, topics and regions, and the ties among them."""
    found = resolve(graph, name, ("Network",))
    sketch = _around(graph, found.id, 1)
    title = words(graph.language)["network"].format(name=found.label)
    return sketch.scene(title, _note(graph, 1), (found.id,))


def ego(graph: Graph, name: str, hops: int = 1) -> Scene:
    """A thing with what it reaches over `hops` ties, and the ties among those."""
    found = resolve(graph, name)
    sketch = _around(graph, found.id, hops)
    title = words(graph.language)["ego"].format(name=found.label)
    return sketch.scene(title, _note(graph, hops), (found.id,))


def _around(graph: Graph, middle: str, hops: int) -> Sketch:
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


def _followed(graph: Graph, iri: str, step: int) -> list[Tie]:
    return [tie for tie in relations_of(graph, iri) if step == 0 or tie.relation not in _WIDE]


def _note(graph: Graph, hops: int) -> str:
    return words(graph.language)["hops_1" if hops == 1 else "hops_n"].format(n=hops)
