"""Questions that are answered by a picture: a kind of view and names -> a Scene."""

from __future__ import annotations

import importlib

from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Scene

#: kind of view -> the module here that makes it, in its function of the same name, and the
#: names it asks for
KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "overview": ("crossings", ()),
    "region": ("region", ("REGION",)),
    "network": ("around", ("NETWORK",)),
    "ego": ("around", ("NAME",)),
    "path": ("paths", ("FROM", "TO")),
    "bridges": ("bridges", ()),
    "institutions": ("crossings", ()),
    "projects": ("crossings", ()),
    "communities": ("communities", ()),
    "query": ("query", ("FILE",)),
}


def scene(graph: StoredGraph, kind: str, names: tuple[str, ...], hops: int = 1) -> Scene:
    """The scene of a view, e.g. `scene(graph, "region", ("Niedersachsen",))`.

    `hops` counts for "ego" only; the name of "query" is the text of the query. Raises
    BadQuestion for a wrong kind or number of names, and NameNotClear for a name that is
    unknown or fits several things.
    """
    if kind not in KINDS:
        raise BadQuestion(f"no view '{kind}'; there are: {', '.join(KINDS)}, map")
    module, wanted = KINDS[kind]
    if len(names) != len(wanted):
        form = " ".join([kind, *wanted])
        raise BadQuestion(f"this view is asked for as: kgraph view {form}")
    make = getattr(importlib.import_module(f"kgraph.pictures.{module}"), kind)
    found: Scene = make(graph, *names, hops=hops) if kind == "ego" else make(graph, *names)
    return found
