"""Large regions, folded: what is in one Kreis stands in its Kreis, at its place on the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kgraph.graph.hubs import Hubs
from kgraph.graph.places import PLACING
from kgraph.graph.territory import district_of, level
from kgraph.html.laea import project
from kgraph.html.scene import Node, Scene
from kgraph.pictures.sketch import Sketch
from kgraph.terms import type_name
from kgraph.words.shown.pictures import words
from kgraph.words.types import PLURALS

#: a Kreis with more things than this is folded, a region of several Kreise with more than that
_LARGE, _LARGE_OF_MANY = 60, 30
_OUTSIDE = "bundle:outside"
_FEWEST = 3  # things of a kind that are folded in a Kreis


def folded(sketch: Sketch, scene: Scene, region: str, homes: Mapping[str, Sequence[str]]) -> Scene:
    """The scene of a large region, by Kreis, or by kind where there is but one Kreis."""
    if len(sketch.places.territory.covered(region)) > 1:
        is_large = len(homes) > _LARGE_OF_MANY
        return _by_district(sketch, scene, region, homes) if is_large else scene
    return _by_kind(scene, homes) if len(homes) > _LARGE else scene


def _by_district(
    sketch: Sketch, scene: Scene, region: str, homes: Mapping[str, Sequence[str]]
) -> Scene:
    """Things of one Kreis in it, things of the whole region in the region, others between."""
    inner, hubs = set(sketch.places.territory.covered(region)), Hubs(sketch.graph).all
    parent: dict[str, str] = {}
    for node in scene.nodes:
        own = [district for district in homes.get(node.id, ()) if district in inner]
        if type_name(node.id) == "Region" and level(node.id) == "municipality":
            own = [district_of(node.id)]
        if len(own) == 1 and node.id != own[0]:
            parent[node.id] = own[0]
        elif node.id in homes and not own:
            parent[node.id] = _own_region(sketch, node.id, region)
        elif node.type != "Region" and node.id not in homes and node.id not in hubs:
            parent[node.id] = _OUTSIDE
    fresh = _missing(sketch, scene, set(parent.values()) - {_OUTSIDE})
    counts = Counter(of for thing, of in parent.items() if type_name(thing) != "Region")
    nodes = [
        replace(
            node, parent=parent.get(node.id, ""), count=counts[node.id],
            at=_at(sketch, region, node),
        )
        for node in (*scene.nodes, *fresh)
    ]  # fmt: skip
    if counts[_OUTSIDE]:
        nodes.append(_outside(scene.language, counts[_OUTSIDE]))
    empty = {
        node.id for node in nodes
        if node.type == "Region" and not node.parent and not counts[node.id] and node.id != region
    }  # fmt: skip
    return _without(replace(scene, nodes=tuple(nodes), quiet=(*PLACING, "within")), empty)


def _own_region(sketch: Sketch, thing: str, region: str) -> str:
    """The self-named region within `region` that a thing is stated to be in, else `region`."""
    inner = set(sketch.places.territory.parts(region)) - {region}
    stated = {tie.object for tie in sketch.places.stated.get(thing, ()) if tie.object in inner}
    own = sorted(place for place in stated if level(place) == "own")
    return own[0] if len(own) == 1 and len(stated) == 1 else region


def _outside(language: str, count: int) -> Node:
    return Node(_OUTSIDE, words(language)["outside"], "Bundle", count=count)


def _without(scene: Scene, gone: set[str]) -> Scene:
    """The scene without Kreise and regions that hold nothing of their own."""
    nodes = tuple(node for node in scene.nodes if node.id not in gone)
    edges = tuple(e for e in scene.edges if not gone & {e.source, e.target})
    note = words(scene.language)["folded_note"]
    return replace(scene, nodes=nodes, edges=edges, layout="places", note=f"{scene.note} {note}")


def _missing(sketch: Sketch, scene: Scene, wanted: set[str]) -> list[Node]:
    shown = {node.id for node in scene.nodes}
    graph = sketch.graph
    return [
        Node(iri, graph.label(iri), "Region", sketch.kind(iri), evidence=tuple(graph.evidence(iri)))
        for iri in sorted(wanted - shown)
    ]


def _at(sketch: Sketch, region: str, node: Node) -> tuple[float, float] | None:
    """Where a Kreis, or a thing of several, lies, in km; the region itself has no place."""
    if node.id == region or not node.id.startswith("http"):
        return None
    territory = sketch.places.territory
    places = (node.id,) if node.type == "Region" else sketch.places.districts(node.id)
    inner = tuple(place for place in places if place in territory.covered(region))
    middle = territory.middle(inner)
    if middle is None:
        return None
    east, north = project(*middle)
    return east / 1000, -north / 1000


def _by_kind(scene: Scene, homes: Mapping[str, Sequence[str]]) -> Scene:
    """Within a single Kreis: what has few ties is folded into its type and kind."""
    tied = Counter(end for e in scene.edges if e.is_tie for end in (e.source, e.target))
    groups: dict[str, list[str]] = {}
    label: dict[str, str] = {}
    for node in scene.nodes:
        if node.id in homes and tied[node.id] < 2:
            key = f"kind:{node.type}:{node.kind}"
            groups.setdefault(key, []).append(node.id)
            plural = PLURALS[scene.language][node.type]
            label[key] = f"{plural}: {node.kind}" if node.kind else plural
    kept = {key: own for key, own in groups.items() if len(own) >= _FEWEST}
    parent = {thing: key for key, own in kept.items() for thing in own}
    made = [Node(key, label[key], "Bundle", count=len(own)) for key, own in sorted(kept.items())]
    nodes = [replace(node, parent=parent.get(node.id, "")) for node in scene.nodes]
    note = words(scene.language)["folded_kinds"]
    return replace(
        scene, nodes=(*nodes, *made), note=f"{scene.note} {note}", quiet=(*PLACING, "within")
    )
