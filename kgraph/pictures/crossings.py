"""Two sets side by side: `overview`, `institutions` and `projects`.

Each thing is folded into its region (or stands for itself) and joined to the other column
by what a source says; the page counts what it draws as one line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kgraph import terms
from kgraph.errors import NothingFound
from kgraph.graph.places import HERE, PLACING
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import district_of
from kgraph.html.scene import Edge, Node, Scene
from kgraph.model import Evidence
from kgraph.pictures.messages import spread
from kgraph.pictures.messages.crossings import messages
from kgraph.pictures.sketch import Sketch
from kgraph.terms import type_name
from kgraph.words.shown.pictures import words
from kgraph.words.types import PLURALS, PLURALS_OF

_ACTORS = ("Network", "Institution", "Project")
_OF_KIND = "of-kind"


def overview(graph: StoredGraph) -> Scene:
    """Länder and kinds of networks, institutions and projects; a Land opens into its things."""
    sketch = Sketch(graph)
    things = [
        thing for name in _ACTORS for thing in _all(graph, name) if sketch.places.states(thing)
    ]
    homes = {thing: sketch.places.states(thing) for thing in things}
    return _crossing(sketch, homes, "overview", "states")


def institutions(graph: StoredGraph) -> Scene:
    """Kinds of institutions and the Länder they are seated or active in."""
    sketch = Sketch(graph)
    places = sketch.places
    homes = {
        thing: places.states(thing) for thing in _all(graph, "Institution") if places.states(thing)
    }
    return _crossing(sketch, homes, "institutions", "states")


def projects(graph: StoredGraph) -> Scene:
    """Projects and the Kreise they are seated or active in."""
    sketch = Sketch(graph)
    joined = []
    for thing in _all(graph, "Project"):
        joined += [(thing, district) for district in sorted(sketch.places.districts(thing, HERE))]
    text = words(graph.language)
    if not joined:
        raise NothingFound(text["no_projects"])
    projects_of = Counter(project for project, _ in joined)
    order = _order(graph, {project for project, _ in joined}, projects_of)
    for row, project in enumerate(order):
        sketch.thing(project, column=1, row=row)
    counts = Counter(district for _, district in joined)
    for row, district in enumerate(_between(order, joined, counts)):
        sketch.thing(district, column=0, row=row)
    for project, district in joined:
        sketch.edge(
            sketch.reading("active-in", project, district, _said(sketch, project, district))
        )
    scene = sketch.scene(
        text["projects"], text["projects_note"], layout="columns",
        columns=(text["districts"], PLURALS[graph.language]["Project"]),
    )  # fmt: skip
    found = ((thing, sketch.places.districts(thing, HERE)) for thing in projects_of)
    said = spread.messages(sketch, dict(found), PLURALS_OF["Project"])
    return replace(scene, messages=said)


def _crossing(sketch: Sketch, homes: dict[str, tuple[str, ...]], name: str, heading: str) -> Scene:
    """Länder on the left, kinds on the right; a thing is folded into its Land if it has one."""
    graph = sketch.graph
    text = words(graph.language)
    if not homes:
        raise NothingFound(text["no_homes"])
    regions = Counter(region for some in homes.values() for region in some)
    for row, region in enumerate(_order(graph, regions, regions)):
        sketch.thing(region, column=0, row=row)
    kinds = Counter(_kind(sketch, thing) for thing in homes)
    for row, (kind, count) in enumerate(
        sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
    ):
        sketch.made(Node(f"kind:{kind}", kind, "Kind", column=1, row=row, count=count))
    for thing, own in homes.items():
        # what is in several Länder stands with its kind: it is in none of them alone
        sketch.thing(thing, parent=own[0] if len(own) == 1 else f"kind:{_kind(sketch, thing)}")
        relation = _relation(sketch, thing)
        for region in own:
            sketch.edge(sketch.reading(relation, thing, region, _said(sketch, thing, region)))
        sketch.edge(_of_kind(sketch, thing))
    scene = sketch.scene(
        text[name], text[f"{name}_note"], layout="columns", columns=(text[heading], text["kinds"])
    )
    drawn_as = {thing: _kind(sketch, thing) for thing in homes}
    return replace(scene, matrix="cross", messages=messages(sketch, homes, drawn_as))


def _of_kind(sketch: Sketch, thing: str) -> Edge:
    text = words(sketch.graph.language)
    evidence = tuple(sketch.graph.mentions(thing))
    kind = f"kind:{_kind(sketch, thing)}"
    return Edge(
        thing, kind, _OF_KIND, text["of_kind"], text["kind_of"], is_tie=False, evidence=evidence
    )


def _kind(sketch: Sketch, thing: str) -> str:
    """The kind, after its type where that is not an institution: "Netzwerke: Bündnis"."""
    kind = sketch.kind(thing) or words(sketch.graph.language)["no_kind"]
    name = type_name(thing)
    return kind if name == "Institution" else f"{PLURALS[sketch.graph.language][name]}: {kind}"


def _relation(sketch: Sketch, thing: str) -> str:
    ties = [tie for tie in sketch.relations_of(thing) if tie.subject == thing]
    return "seated-in" if any(tie.relation == "seated-in" for tie in ties) else "active-in"


def _said(sketch: Sketch, thing: str, region: str) -> list[Evidence]:
    """Where it is stated that the thing is in the region or a part of it."""
    places = sketch.places
    found = {
        evidence
        for tie in sketch.relations_of(thing)
        if tie.subject == thing and tie.relation in PLACING
        and region in (tie.object, district_of(tie.object), *places.states(tie.object))
        for evidence in tie.evidence
    }  # fmt: skip
    return sorted(found)


def _all(graph: StoredGraph, name: str) -> list[str]:
    """The things of a class, in the order of their IRIs."""
    return sorted(
        {quad.subject.value for quad in graph.store.match(None, terms.TYPE, terms.KG + name)}
    )


def _order(graph: StoredGraph, things: Iterable[str], counts: Counter[str]) -> list[str]:
    return sorted(things, key=lambda iri: (-counts[iri], graph.label(iri)))


def _between(
    order: Sequence[str], joined: list[tuple[str, str]], counts: Counter[str]
) -> list[str]:
    """Districts in the mean order of their projects, so that few lines cross."""
    row = {project: number for number, project in enumerate(order)}
    mean: dict[str, float] = {}
    for project, district in joined:
        mean[district] = mean.get(district, 0.0) + row[project] / counts[district]
    return sorted(mean, key=lambda district: (mean[district], district))
