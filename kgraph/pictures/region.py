"""`region`: what is seated or active in a region, parts included, and its ties."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kgraph.errors import NothingFound
from kgraph.graph.hubs import Hubs
from kgraph.graph.places import HERE, PLACING
from kgraph.graph.regional import resolve_region
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph, evidence_order
from kgraph.html.scene import Scene
from kgraph.model import Evidence
from kgraph.pictures.folding import folded
from kgraph.pictures.messages.districts import bare, concentrated
from kgraph.pictures.messages.drawn import alone, dated, first, middle, only_through
from kgraph.pictures.sketch import Sketch
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.shown.pictures import words

#: a scene of a region shows actors and what they do; topics would tie everything to everything
_SHOWN = ("Network", "Institution", "Project", "Programme", "Event")


def region(graph: StoredGraph, name: str) -> Scene:
    """The scene of a region: its things at their Kreise, ties among them and to partners."""
    found = resolve_region(graph, name)
    sketch = Sketch(graph)
    parts = set(sketch.places.territory.parts(found.id))
    things = {
        thing
        for thing, ties in sketch.places.stated.items()
        if any(tie.object in parts for tie in ties)
    }
    if not things:
        raise NothingFound(refusals.NOTHING_THERE.of(label=found.label))
    sketch.thing(found.id)
    wide = _wide_partners(graph, things)
    for thing in sorted(things):
        _add(sketch, thing, parts)
    _join_parts(sketch, found.id)
    text = words(graph.language)
    note = " ".join([text["region_note"], *_left_out(graph, wide)])
    title = text["region"].format(name=found.label)
    scene = sketch.scene(title, note, (found.id,))
    homes = {thing: sketch.places.districts(thing, HERE) for thing in things}
    scene = folded(sketch, scene, found.id, homes)
    hub = graph.label(next(iter(wide))) if wide else ""
    nodes = tuple(replace(node, off=True) if node.id in wide else node for node in scene.nodes)
    scene, drawn = replace(scene, nodes=nodes), {node.id for node in nodes}
    return replace(scene, messages=first(
        concentrated(sketch, homes), only_through(scene, hub),
        bare(sketch, found.id, homes, drawn), alone(scene, hub), middle(scene), dated(scene),
    ))  # fmt: skip


def _wide_partners(graph: StoredGraph, things: set[str]) -> dict[str, int]:
    """Hubs outside the region, with how many of its things their lines would cross."""
    joined = Counter(
        other
        for thing in things
        for other in {tie.other(thing) for tie in relations_of(graph, thing)}
        if other not in things and type_name(other) in _SHOWN
    )
    hubs = Hubs(graph).all
    return {other: count for other, count in joined.items() if other in hubs}


def _left_out(graph: StoredGraph, wide: dict[str, int]) -> list[str]:
    text = words(graph.language)["left_out"]
    return [text.format(name=graph.label(iri), n=count) for iri, count in sorted(wide.items())]


def _add(sketch: Sketch, thing: str, parts: set[str]) -> None:
    """A thing with its places in the region and its ties to actors."""
    sketch.thing(thing)
    for tie in relations_of(sketch.graph, thing):
        if tie.relation in PLACING and tie.subject == thing:
            if tie.object in parts:
                sketch.tie(tie)
        elif type_name(tie.other(thing)) in _SHOWN:
            sketch.tie(tie)


def _join_parts(sketch: Sketch, region: str) -> None:
    """Join each shown part to the next larger shown one, up to the region itself."""

    def within(outer: str) -> set[str]:
        return set(sketch.places.territory.parts(outer))

    shown = {part for part in within(region) if sketch.has(part)}
    for outer in sorted(shown):
        inner = within(outer) & shown - {outer}
        between = {deep for part in inner for deep in within(part) & inner - {part}}
        for part in sorted(inner - between):
            sketch.edge(sketch.reading("within", part, outer, _evidence(sketch, part, outer)))


def _evidence(sketch: Sketch, part: str, outer: str) -> list[Evidence]:
    """Where it stands that a region lies in another.

    The tie that says so; else the row of an official region; else, of a self-named region
    that lies in a Land because all its Kreise do, the ties that say which Kreise these are.
    """
    ties = [tie for tie in sketch.relations_of(part) if tie.relation == "within"]
    stated = [tie for tie in ties if (tie.subject, tie.object) == (part, outer)]
    row = [] if stated else sketch.graph.evidence(part)
    found = {evidence for tie in stated or ties for evidence in tie.evidence}
    return row or sorted(found, key=evidence_order)
