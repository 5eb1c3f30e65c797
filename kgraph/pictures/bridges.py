"""`bridges`: regions that share institutions, networks or projects."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from kgraph.errors import NothingFound
from kgraph.graph.places import HERE
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Edge, Scene
from kgraph.model import Evidence
from kgraph.pictures.sketch import Sketch
from kgraph.terms import type_name
from kgraph.words.pictures import words

_SHARED = ("Institution", "Project", "Network", "Programme", "Event")
#: a thing at work in more Kreise than this is at work everywhere and joins no two of them
_WIDEST = 12


def bridges(graph: StoredGraph) -> Scene:
    """Kreise as nodes; a line for each thing that is seated or active in both."""
    sketch = Sketch(graph)
    text = words(graph.language)
    wide = Counter[str]()
    for thing in sketch.places.placings:
        found = _districts(sketch, thing)
        if type_name(thing) not in _SHARED or len(found) < 2:
            continue
        if len(found) > _WIDEST:
            wide[type_name(thing)] += 1
            continue
        for a, b in combinations(sorted(found), 2):
            sketch.thing(a)
            sketch.thing(b)
            sketch.edge(_bridge(graph, thing, (a, b), (*found[a], *found[b])))
    if not sketch.has_things():
        raise NothingFound(text["no_bridges"])
    note = text["bridges_note"]
    if wide:
        note += " " + text["bridges_wide"].format(n=wide.total(), most=_WIDEST)
    return sketch.scene(text["bridges"], note)


def _districts(sketch: Sketch, thing: str) -> dict[str, list[Evidence]]:
    """The Kreise of a thing with the passages that say so."""
    found: dict[str, list[Evidence]] = {}
    for placing in sketch.places.placings[thing]:
        if placing.way in HERE:
            cited = (evidence for tie in placing.ties for evidence in tie.evidence)
            found.setdefault(placing.district, []).extend(cited)
    return found


def _bridge(
    graph: StoredGraph, thing: str, ends: tuple[str, str], evidence: tuple[Evidence, ...]
) -> Edge:
    text = words(graph.language)
    return Edge(
        *ends, f"shares-{type_name(thing)}", text["shares"].format(name=text[type_name(thing)]),
        role=graph.label(thing), evidence=tuple(sorted(set(evidence))), directed=False,
    )  # fmt: skip
