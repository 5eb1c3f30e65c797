"""`bridges`: regions and what they share; the shared thing is a node and is the bridge."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kgraph.errors import NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Edge, Layer, Node, Scene
from kgraph.pictures.bridging import LEVELS, Bridging, Joint, Joints
from kgraph.pictures.messages.bridges import messages
from kgraph.pictures.sketch import Sketch
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import bridging as said
from kgraph.words.shown.pictures import words

#: a thing found in more Kreise than this is found everywhere; it is drawn on request
WIDEST = 12
#: so many things found in just the same regions are one bundle, which opens on click
_ALIKE = 4


def bridges(graph: StoredGraph) -> Scene:
    """Regions, and the things found in several of them; Kreise, Länder and self-named regions."""
    sketch = Sketch(graph)
    bridging = Bridging(sketch.places)
    levels = {name: bridging.at(name) for name in LEVELS}
    if not any(levels.values()):
        raise NothingFound(words(graph.language)["no_bridges"])
    kept = [(name, joints) for name, joints in levels.items() if joints]
    layers = [_layer(sketch, number, *level) for number, level in enumerate(kept)]
    scene = sketch.scene(said.TITLE.say(graph.language), said.NOTE.say(graph.language))
    wide = {thing for thing, own in levels["district"].items() if len(own) > WIDEST}
    nodes = [
        replace(node, least=1 if node.type == "Region" else 2, off=node.id in wide)
        for node in scene.nodes
    ]
    return replace(
        scene, nodes=tuple(nodes), layers=tuple(layers), matrix="shared",
        messages=messages(sketch, levels["district"], WIDEST),
    )  # fmt: skip


def _layer(sketch: Sketch, number: int, level: str, joints: Joints) -> Layer:
    shown: set[str] = set()
    for thing, regions in joints.items():
        shown |= {thing, *regions}
        sketch.thing(thing)
        for region in regions:
            sketch.thing(region)
        for edge in _edges(sketch, number, thing, joints):
            sketch.edge(edge)
    parents = _bundled(sketch, level, joints)
    name = said.LEVELS[level].say(sketch.graph.language)
    return Layer(name, frozenset({*shown, *parents.values()}), parents)


def _edges(sketch: Sketch, number: int, thing: str, joints: Joints) -> list[Edge]:
    return [
        _edge(sketch, (thing, region), joint, number)
        for region, own in joints[thing].items()
        for joint in own
    ]


def _edge(sketch: Sketch, ends: tuple[str, str], joint: Joint, number: int) -> Edge:
    language = sketch.graph.language
    reading, inverse = (words.say(language) for words in said.WAYS[joint.way])
    return Edge(
        *ends, relation=f"bridge-{joint.way}", reading=reading, inverse=inverse,
        role=said.VIA.say(language, name=joint.via) if joint.via else "",
        is_tie=joint.way in ("authority", "member"), evidence=joint.evidence, layer=number,
        directed=False,
    )  # fmt: skip


def _bundled(sketch: Sketch, level: str, joints: Joints) -> dict[str, str]:
    """Thing -> the bundle of those found in just the same regions."""
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for thing, own in joints.items():
        if len(own) <= WIDEST:
            alike[tuple(sorted(own))].append(thing)
    parents: dict[str, str] = {}
    for number, (regions, things) in enumerate(sorted(alike.items())):
        if len(things) >= _ALIKE:
            bundle = f"bundle:{level}:{number}"
            names = _called(sketch, regions)
            label = said.BUNDLE.say(sketch.graph.language, names=names)
            sketch.made(Node(bundle, label, "Bundle", count=len(things)))
            parents |= dict.fromkeys(things, bundle)
    return parents


def _called(sketch: Sketch, regions: tuple[str, ...]) -> str:
    """What people call some regions together: a self-named region of just them, or their names."""
    territory, graph = sketch.places.territory, sketch.graph
    for own in territory.own:
        if territory.covered(own) == regions:
            return graph.label(own)
    return enumerated([graph.label(region) for region in regions], graph.language)
