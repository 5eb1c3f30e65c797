"""`network` and `ego`: one thing in the middle and what it connects to."""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.naming import resolve
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Scene
from kgraph.model import Tie
from kgraph.pictures.sketch import Sketch
from kgraph.words.pictures import words

#: relations that reach almost everything: followed from the middle, not from its neighbours
_WIDE = ("seated-in", "active-in", "within", *terms.CONCEPT_RELATIONS)


def network(graph: StoredGraph, name: str) -> Scene:
    """A network with its members, projects, topics and regions, and the ties among them."""
    found = resolve(graph, name, ("Network",))
    sketch = _around(graph, found.id, 1)
    title = words(graph.language)["network"].format(name=found.label)
    return sketch.scene(title, _note(graph, 1), (found.id,))


def ego(graph: StoredGraph, name: str, hops: int = 1) -> Scene:
    """A thing with what it reaches over `hops` ties, and the ties among those."""
    found = resolve(graph, name)
    sketch = _around(graph, found.id, hops)
    title = words(graph.language)["ego"].format(name=found.label)
    return sketch.scene(title, _note(graph, hops), (found.id,))


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
