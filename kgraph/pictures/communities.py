"""`communities`: groups of things with more ties inside than to others."""

from __future__ import annotations

from kgraph.errors import NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.html.scene import Scene
from kgraph.measures.asked import Asked
from kgraph.measures.communities import communities as ask
from kgraph.pictures.sketch import Sketch
from kgraph.words.pictures import words

_SMALLEST = 4  # members of a community that is drawn


def communities(graph: StoredGraph) -> Scene:
    """The communities of the stated ties (see `kgraph communities`), each in its disc."""
    text = words(graph.language)
    world = World(graph)
    answer = ask(world, Asked(projection="ties"))
    rows = [row for row in answer.dicts() if row["size"] >= _SMALLEST]
    if not rows:
        raise NothingFound(text["no_ties"])
    group = {thing.id: str(row["label"]) for row in rows for thing in row["members"]}
    sketch = Sketch(graph)
    for iri in sorted(group):
        sketch.thing(iri, group=group[iri])
    sketch.ties(tie for tie in world.ties if tie.subject in group and tie.object in group)
    note = text["communities_note"].format(n=len(rows), least=_SMALLEST)
    return sketch.scene(text["communities"], note, layout="groups")
