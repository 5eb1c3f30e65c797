"""The values of the map: things at their places, Kreise with their figures."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kgraph import resources, terms
from kgraph.errors import BadQuestion
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.graph.world import World
from kgraph.html.map import Area, Chart, Spot
from kgraph.html.scene import Fact, Scene
from kgraph.html.shapes import Shapes, from_geojson, from_topojson, path, point
from kgraph.pictures.exports.elements import position
from kgraph.pictures.sketch import Sketch
from kgraph.words.map import MAP_WORDS

_SHOWN = ("Network", "Institution", "Project", "Programme", "Event")


def chart(graph: StoredGraph, boundaries: str = "") -> Chart:
    """The map of all networks, institutions, projects, programmes and events.

    `boundaries` is the text of a GeoJSON file (EPSG:4326, official keys as a property) that
    takes the place of the shipped shapes. Raises BadQuestion when it cannot be used.
    """
    world = World(graph)
    things = world.things(*_SHOWN)
    shapes = _given(boundaries) if boundaries else _shipped()
    words = MAP_WORDS[graph.language]
    spots = {thing: spot for thing in things if (spot := _spot(world, thing))}
    return Chart(
        scene=_scene(graph, things, words),
        areas=tuple(_areas(world, shapes, things)),
        spots=spots,
        states=tuple(path(rings) for _, rings in sorted(shapes.laender.items())),
        shapes=shapes,
        is_official=bool(boundaries),
        credit=tuple(_credits(graph)),
    )


def _scene(graph: StoredGraph, things: list[str], words: dict[str, str]) -> Scene:
    sketch, ends = Sketch(graph), frozenset(things)
    for thing in things:
        sketch.thing(thing)
        sketch.ties(tie for tie in relations_of(graph, thing) if {tie.subject, tie.object} <= ends)
    return sketch.scene(words["map_title"], words["map_note"])


def _shipped() -> Shapes:
    return from_topojson(json.loads(resources.text("data", "regions", "shapes.json")))


def _given(text: str) -> Shapes:
    try:
        return from_geojson(json.loads(text))
    except (ValueError, AttributeError, TypeError, IndexError) as error:
        raise BadQuestion(f"the boundaries cannot be used: {error}") from error


def _areas(world: World, shapes: Shapes, things: list[str]) -> Iterable[Area]:
    graph = world.graph
    present: dict[str, list[str]] = {}
    for thing in things:
        for district in world.districts.get(thing, ()):
            present.setdefault(district, []).append(thing)
    population = graph.label(terms.POPULATION)
    for code, rings in sorted(shapes.kreise.items()):
        iri = f"{terms.ID}region/{code}"
        if not graph.exists(iri):
            continue  # a Kreis of another year; the page says how many are drawn
        people = next(iter(graph.values(iri, terms.POPULATION)), "0")
        facts = (Fact(population, people, tuple(graph.evidence(iri))),)
        yield Area(
            code, graph.label(iri), graph.label(iri[: len(terms.ID) + 9]), int(people),
            path(rings), tuple(present.get(iri, ())), facts,
        )  # fmt: skip


def _spot(world: World, thing: str) -> Spot | None:
    """Where a thing is drawn: at its first stated seat or area that has a place."""
    for tie in world.places.get(thing, ()):
        region, kind = tie.object, level(tie.object)
        at = position(world.graph, region)
        if at is None and kind == "own":
            at = _middle(world, region)
        if at is not None:
            x, y = point(*at)
            return Spot(x, y, kind, world.graph.label(region), tie.relation == "seated-in")
    return None


def _middle(world: World, region: str) -> tuple[float, float] | None:
    """The mean of the centres of a self-named region's Kreise."""
    found = [position(world.graph, part) for part in world.territory.covered(region)]
    centres = [centre for centre in found if centre]
    if not centres:
        return None
    count = len(centres)
    return sum(lon for lon, _ in centres) / count, sum(lat for _, lat in centres) / count


def _credits(graph: StoredGraph) -> Iterable[str]:
    """The credit lines of the sources of the region facts, each once."""
    found = {
        line for source in ("gv-isys-gemeinden", "gv-isys-kreise", "gv-isys-laender")
        for line in graph.values(f"{terms.ID}source/{source}", terms.RIGHTS)
    }  # fmt: skip
    return sorted(found)
