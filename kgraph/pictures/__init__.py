"""Questions that are answered by a picture: a kind of view and names -> a Scene -> a page."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import NamedTuple

from kgraph.errors import BadQuestion
from kgraph.graph.numbering import numbers_of
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Scene
from kgraph.words import refusals
from kgraph.words.choices import called
from kgraph.words.said import Words


class Kind(NamedTuple):
    """A kind of view: who makes its scene, what it asks for, who draws it."""

    module: str  # here; it makes the scene in its function of the kind's name
    names: tuple[str, ...] = ()
    option: str = ""  # the one option that the scene heeds
    drawn_by: str = "page"  # module of kgraph.html
    refusal: Words | None = None  # said instead of the form when the number of names is wrong


KINDS = {
    "overview": Kind("crossings"),
    "region": Kind("region", ("REGION",)),
    "network": Kind("around", ("NETWORK",)),
    "ego": Kind("around", ("NAME",), option="hops"),
    "path": Kind("paths", ("FROM", "TO")),
    "bridges": Kind("bridges"),
    "institutions": Kind("crossings"),
    "projects": Kind("crossings"),
    "communities": Kind("communities"),
    "query": Kind("query", ("FILE",)),
    "map": Kind(
        "map", option="boundaries", drawn_by="map",
        refusal=refusals.MAP_WHOLE,
    ),
}  # fmt: skip


def scene(
    graph: StoredGraph, kind: str, names: tuple[str, ...], *, hops: int = 1, boundaries: str = ""
) -> Scene:
    """The scene of a view, e.g. `scene(graph, "region", ("Niedersachsen",))`.

    `hops` counts for "ego" only, `boundaries` (the text of a GeoJSON file) for "map" only; the
    name of "query" is the text of the query. Raises BadQuestion for a wrong kind or number of
    names, and NameNotClear for a name that is unknown or fits several things.
    """
    asked = _kind(kind)
    if len(names) != len(asked.names):
        form = " ".join([kind, *asked.names])
        raise BadQuestion(asked.refusal or refusals.VIEW_FORM.of(form=form))
    options = {"hops": hops, "boundaries": boundaries}
    chosen = {asked.option: options[asked.option]} if asked.option else {}
    make = getattr(importlib.import_module(f"kgraph.pictures.{asked.module}"), kind)
    found: Scene = make(graph, *names, **chosen)
    return replace(found, numbers=numbers_of(graph, found.places()))


def page(kind: str, drawn: Scene) -> str:
    """The HTML text of the scene of a kind of view."""
    html: str = importlib.import_module(f"kgraph.html.{_kind(kind).drawn_by}").page(drawn)
    return html


def _kind(kind: str) -> Kind:
    if kind not in KINDS:
        raise BadQuestion(refusals.NO_VIEW.of(code=kind, known=[called(own) for own in KINDS]))
    return KINDS[kind]
