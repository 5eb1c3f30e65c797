"""view: an interactive HTML file."""

from __future__ import annotations

import os

import click

from kgraph.cli._options import Where, language_option, open_graph, where_options
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph


@click.command()
@click.argument("kind")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "-o", "--output", metavar="FILE", help="The file to write [default: out/KIND-NAME.html]."
)
@click.option("--open", "show", is_flag=True, help="Open the file in the browser.")
@click.option(
    "--hops", type=click.IntRange(1, 6), default=1, show_default=True, help="Steps of ego."
)
@click.option(
    "--boundaries",
    metavar="FILE",
    help="Map: GeoJSON (EPSG:4326) with boundaries; official keys in a property like AGS or ARS.",
)
@language_option
@where_options
def view(
    kind: str, names: tuple[str, ...], output: str | None, show: bool, hops: int,
    boundaries: str | None, lang: str, where: Where,
) -> None:  # fmt: skip
    """Draw an interactive picture into one HTML file that needs no network.

    \b
    kgraph view region Niedersachsen --open
    kgraph view network "Fachkräftebündnis Leine-Weser" -o leine-weser.html
    kgraph view ego "INQA-Netzwerkbüro" --hops 2
    kgraph view path "INQA-Netzwerkbüro" "Hochschule Weserbergland"
    kgraph view query my-query.rq
    kgraph view map --open

    KIND is map, overview, region NAME, network NAME, ego NAME, path FROM TO, bridges,
    institutions, projects, communities or query FILE (a CONSTRUCT, or a SELECT with the
    columns source and target).
    """
    if kind == "map":
        _map(names, output or os.path.join("out", "map.html"), boundaries, open_graph(where, lang))
        if show:
            click.launch(output or os.path.join("out", "map.html"))
        return
    from kgraph.html.page import page
    from kgraph.pictures import scene

    asked = (_text(names[0]),) if kind == "query" and len(names) == 1 else names
    found = scene(open_graph(where, lang), kind, asked, hops)
    path = output or os.path.join("out", _file_name(kind, names))
    _write(path, page(found))
    click.echo(f"{path}: {len(found.nodes)} nodes, {len(found.edges)} connections")
    if show:
        click.launch(path)


def _map(names: tuple[str, ...], path: str, boundaries: str | None, graph: StoredGraph) -> None:
    from kgraph.html.map import page
    from kgraph.pictures.map import chart

    if names:
        raise BadQuestion("the map shows everything and takes no name; search in it")
    found = chart(graph, _text(boundaries) if boundaries else "")
    _write(path, page(found))
    click.echo(f"{path}: {len(found.spots)} things on {len(found.areas)} Kreise")


def _text(file: str) -> str:
    try:
        with open(file, encoding="utf-8-sig") as opened:
            return opened.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"the file {file} cannot be read: {error}") from error


def _file_name(kind: str, names: tuple[str, ...]) -> str:
    from kgraph.names import slug

    return "-".join(part for part in (kind, *(slug(name, 60) for name in names)) if part) + ".html"


def _write(path: str, text: str) -> None:
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise BadQuestion(f"{path} cannot be written: {error.strerror}") from error
