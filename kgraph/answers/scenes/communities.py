"""`communities`: groups of things with more ties inside than to others."""

from __future__ import annotations

from kgraph.answers.graph import Graph
from kgraph.answers.measures.asked import Asked
from kgraph.answers.measures.communities import communities as ask
from kgraph.answers.measures.facts import World
from kgraph.answers.scenes.sketch import Sketch
from kgraph.answers.scenes.words import words
from kgraph.errors import NothingFound
from kgraph.views.scene import Scene

_SMALLEST = 4  # members of a community that is drawn


def communities(graph: Graph) -> Scene:
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
