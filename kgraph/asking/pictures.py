"""view, export: the graph as a page to look at, and as files for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kgraph.asking.limits import NODE_MEASURES, STEPS, one_of, within
from kgraph.asking.measuring import Taken, asked_over
from kgraph.graph.stored import StoredGraph
from kgraph.words.choices import code_of

if TYPE_CHECKING:
    from pyvis.network import Network

_COMMA_SEPARATED = ("csv", "csv-nodes", "csv-edges", "matrix", "neo4j")


class View(NamedTuple):
    """An HTML page that needs nothing else, and what it shows: words and how many."""

    html: str
    counts: dict[str, int]


def view(graph: StoredGraph, kind: str, *names: str, hops: int = 1, boundaries: str = "") -> View:
    """An interactive picture; `pictures.KINDS` lists the kinds and the names they take.

    The name of the kind "query" is the text of a query. `hops` counts for "ego" only,
    `boundaries` (the text of a GeoJSON file, EPSG:4326) for "map" only. Counts: nodes and
    connections; of the map things and districts. Raises BadQuestion for a kind or number of
    names there is not, NothingFound where there is nothing to draw.
    """
    from kgraph.pictures import KINDS, page, scene
    from kgraph.pictures.walking import walkable

    within("hops", hops, STEPS)
    kind = code_of(kind, KINDS) or kind
    found = scene(graph, kind, names, hops=hops, boundaries=boundaries)
    drawn = found if kind == "map" else walkable(graph, found)
    return View(page(kind, drawn), found.size())


def pyvis(graph: StoredGraph, kind: str, *names: str, hops: int = 1) -> Network:
    """The same picture as a pyvis network, its nodes by IRI, to change and to save."""
    from kgraph.html.network import pyvis_network
    from kgraph.pictures import scene

    within("hops", hops, STEPS)
    return pyvis_network(scene(graph, kind, names, hops=hops))


def file_name(kind: str, *names: str) -> str:
    """The name of the file for a view, made of its kind and names: `region-bayern.html`.

    >>> file_name("path", "IHK Hannover", "IWAK")
    'path-ihk-hannover-iwak.html'
    """
    from kgraph.names import slug

    return "-".join(part for part in (kind, *(slug(name, 60) for name in names)) if part) + ".html"


def export(
    graph: StoredGraph, format: str, over: Taken | None = None, *, scope: str = "all",
    parallel: str = "keep", measure: Sequence[str] = (), bom: bool = False,
) -> dict[str, bytes]:  # fmt: skip
    """The graph in a format of `pictures.exports.FORMATS`: file name -> content.

    A single file has the name "". `scope` is all or ties, `parallel` keep or merge; with a
    projection in `over` that is exported instead, its nodes with the values of `measure`.
    `bom` marks CSV for Excel. Raises BadQuestion for a word there is not.
    """
    from kgraph.pictures.exports import Chosen
    from kgraph.pictures.exports import export as made

    asked = asked_over(over) if over and over.projection else None
    measures = [one_of("measure", name, NODE_MEASURES) for name in measure]
    files = made(graph, format, Chosen(scope, parallel, asked, measures))
    if bom and format in _COMMA_SEPARATED:
        return {name: b"\xef\xbb\xbf" + content for name, content in files.items()}
    return files
