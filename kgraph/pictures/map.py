"""The values of the map: things at their places, Kreise with their figures."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kgraph import resources, terms
from kgraph.errors import BadQuestion
from kgraph.graph.counting import counted
from kgraph.graph.places import Places
from kgraph.graph.relations import relations_of
from kgraph.graph.responsible import KINDS, Named, in_district, is_known, named
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.graph.world import World
from kgraph.html.map import Area, Chart, Pin
from kgraph.html.scene import Fact, Scene
from kgraph.html.shapes import Shapes, from_geojson, from_topojson, path, point
from kgraph.pictures.messages.germany import messages
from kgraph.pictures.sketch import Sketch
from kgraph.words import errors as said
from kgraph.words.responsible import WORDS as RESPONSIBLE
from kgraph.words.shown.map import MAP_WORDS

_SHOWN = ("Network", "Institution", "Project", "Programme", "Event")


def map(graph: StoredGraph, boundaries: str = "") -> Chart:
    """The map of all networks, institutions, projects, programmes and events.

    `boundaries` is the text of a GeoJSON file (EPSG:4326, official keys as a property) that
    takes the place of the shipped shapes. Raises BadQuestion when it cannot be used.
    """
    world = World(graph)
    things = world.things(*_SHOWN)
    shapes = _given(boundaries) if boundaries else _shipped()
    words = MAP_WORDS[graph.language]
    spots = {thing: spot for thing in things if (spot := _spot(world.places, thing))}
    scene, areas = _scene(graph, things, words), tuple(_areas(world, shapes, things))
    kinds = {node.id: node.type for node in scene.nodes}
    networks = {a.code: sum(kinds.get(t) == "Network" for t in a.things) for a in areas}
    told = {"messages": messages(graph, areas, networks)}
    return Chart(
        **vars(scene) | {"sources": scene.sources | _titles(graph, areas)} | told,
        areas=areas,
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
    except (AttributeError, TypeError, LookupError, RecursionError, json.JSONDecodeError) as error:
        raise BadQuestion(said.BOUNDARIES_UNUSABLE.of(error=said.NO_GEOJSON)) from error
    except ValueError as error:
        raise BadQuestion(said.BOUNDARIES_UNUSABLE.of(error=said.reason(error))) from error


def _areas(world: World, shapes: Shapes, things: list[str]) -> Iterable[Area]:
    graph = world.graph
    population, found = graph.label(terms.POPULATION), Named(graph)
    for code, rings in sorted(shapes.kreise.items()):
        iri = f"{terms.ID}region/{code}"
        if not graph.exists(iri):
            continue  # a Kreis of another year; the page says how many are drawn
        people = next(iter(graph.values(iri, terms.POPULATION)), "0")
        facts = (Fact(population, people, tuple(graph.evidence(iri))),)
        yield Area(
            code, graph.label(iri), graph.label(iri[: len(terms.ID) + 9]), int(people),
            path(rings), *_present(world.places, iri, things), facts, found.jobcenter(iri),
            _duties(graph, iri),
        )  # fmt: skip


def _duties(graph: StoredGraph, district: str) -> tuple[Fact, ...]:
    """Who is responsible for a Kreis by reference, a fact a kind; none without references."""
    if not is_known(graph):
        return ()
    found, missing = in_district(graph, district), RESPONSIBLE[graph.language]["not_covered"]
    rows = []
    for kind in KINDS:
        own = [one for one in found if one.kind == kind]
        names = "; ".join(named(graph, one) for one in own) or missing
        evidence = tuple(passage for one in own for passage in one.evidence)
        rows.append(
            Fact(graph.label(f"{terms.VOCABULARY}institution-kind/{kind}"), names, evidence)
        )
    return tuple(rows)


def _titles(graph: StoredGraph, areas: Iterable[Area]) -> dict[str, str]:
    """The titles of the references, by id."""
    used = {p.source for area in areas for fact in area.duties for p in fact.evidence}
    titles = ((name, graph.values(f"{terms.ID}source/{name}", terms.TITLE)) for name in used)
    return {name: title[0] for name, title in sorted(titles) if title}


def _present(
    places: Places, district: str, things: list[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The things in a Kreis, and those of the larger regions around it."""
    found = counted(places, district).values()
    here = {thing for own in found for thing in own.here}
    wider = {thing for own in found for thing in own.wider}
    return tuple(t for t in things if t in here), tuple(t for t in things if t in wider)


def _spot(places: Places, thing: str) -> Pin | None:
    """Where a thing is drawn, and what that place is called."""
    found = places.spot(thing)
    if found is None:
        return None
    x, y = point(found.longitude, found.latitude)
    name = ", ".join(places.graph.label(region) for region in found.regions)
    kind = level(found.regions[0]) if len(found.regions) == 1 else "own"
    return Pin(x, y, kind, name, found.is_seat)


def _credits(graph: StoredGraph) -> Iterable[str]:
    """The credit lines of the sources of the region facts, each once."""
    found = {
        line for source in ("gv-isys-gemeinden", "gv-isys-kreise", "gv-isys-laender")
        for line in graph.values(f"{terms.ID}source/{source}", terms.RIGHTS)
    }  # fmt: skip
    return sorted(found)
