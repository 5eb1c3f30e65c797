"""view: an interactive HTML file."""

from __future__ import annotations

import os

import click

from kgraph.asking.limits import STEPS
from kgraph.asking.pictures import file_name
from kgraph.asking.pictures import view as ask
from kgraph.cli._files import text_of, write_file
from kgraph.cli._options import Where, language_option, open_graph, where_options

#: what is said of a written picture
_SAID = "{nodes} nodes, {connections} connections"
_SAID_OF_MAP = "{things} things on {districts} Kreise"


@click.command()
@click.argument("kind")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "-o", "--output", metavar="FILE", help="The file to write [default: out/KIND-NAME.html]."
)
@click.option("--open", "show", is_flag=True, help="Open the file in the browser.")
@click.option(
    "--hops", type=click.IntRange(*STEPS), default=1, show_default=True, help="Steps of ego."
)
@click.option(
    "--boundaries",
    default="",
    metavar="FILE",
    help="Map: GeoJSON (EPSG:4326) with boundaries; official keys in a property like AGS or ARS.",
)
@language_option
@where_options
def view(
    kind: str, names: tuple[str, ...], output: str | None, show: bool, hops: int,
    boundaries: str, lang: str, where: Where,
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
    shapes = text_of(boundaries) if boundaries and kind == "map" else ""
    asked = (text_of(names[0]),) if kind == "query" and len(names) == 1 else names
    page = ask(open_graph(where, lang), kind, *asked, hops=hops, boundaries=shapes)
    path = output or os.path.join("out", file_name(kind, *names))
    write_file(path, page.html.encode("utf-8", "replace"))
    said = _SAID_OF_MAP if kind == "map" else _SAID
    click.echo(f"{path}: {said.format(**page.counts)}")
    if show:
        click.launch(path)
