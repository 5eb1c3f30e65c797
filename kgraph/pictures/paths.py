"""`path`: the shortest chains from one thing to another, side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kgraph.graph.naming import resolve_actor
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Edge, Scene
from kgraph.pictures.messages.chains import messages
from kgraph.pictures.sketch import Sketch
from kgraph.questions.connect import connect
from kgraph.words.shown.pictures import words


def path(graph: StoredGraph, first: str, second: str) -> Scene:
    """The chains of `connect`, each in its row, from left to right."""
    start, end = resolve_actor(graph, first), resolve_actor(graph, second)
    chains = [row["hops"] for row in connect(graph, start.id, end.id).dicts()]
    hops = [hop for chain in chains for hop in chain]
    sketch = Sketch(graph)
    longest = max(len(chain) for chain in chains)
    middle = len(chains) - 1
    sketch.thing(start.id, column=0, row=middle)
    sketch.thing(end.id, column=longest, row=middle)
    for row, chain in enumerate(chains):
        for step, hop in enumerate(chain, start=1):
            column = round(step * longest / len(chain))
            sketch.thing(hop["to"].id, column=column, row=2 * row)
    edges = {_edge(graph, hop, said): None for hop in hops for said in (hop, *hop.get("also", ()))}
    for edge in edges:
        sketch.edge(edge)
    title = words(graph.language)["path"].format(a=start.label, b=end.label)
    name = "path_one" if len(chains) == 1 else "path_note"
    note = words(graph.language)[name].format(n=len(chains))
    scene = sketch.scene(title, note, (start.id, end.id), layout="rows")
    return replace(scene, messages=messages(graph, chains))


def _edge(graph: StoredGraph, hop: dict[str, Any], said: dict[str, Any]) -> Edge:
    ends = (hop["from"].id, hop["to"].id)
    source, target = ends if said["direction"] == "out" else ends[::-1]
    relation = said["relation"]
    return Edge(
        source, target, relation, graph.reading(relation), graph.reading(relation, inverse=True),
        role=said["role"] or "", since=said["since"] or "", until=said["until"] or "",
        evidence=tuple(said["evidence"]),
    )  # fmt: skip
