"""view: an interactive HTML file."""

from __future__ import annotations

import os

import click

from kgraph.cli._options import Where, language_option, open_graph, where_options
from kgraph.errors import BadQuestion


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
@language_option
@where_options
def view(
    kind: str, names: tuple[str, ...], output: str | None, show: bool, hops: int, lang: str,
    where: Where,
) -> None:  # fmt: skip
    """Draw an interactive picture into one HTML file that needs no network.

    \b
    kgraph view region Niedersachsen --open
    kgraph view network "Fachkräftebündnis Leine-Weser" -o leine-weser.html
    kgraph view ego "INQA-Netzwerkbüro" --hops 2
    kgraph view path "INQA-Netzwerkbüro" "Hochschule Weserbergland"
    kgraph view query my-query.rq

    KIND is overview, region NAME, network NAME, ego NAME, path FROM TO, bridges,
    institutions, projects, communities or query FILE (a CONSTRUCT, or a SELECT with the
    columns source and target).
    """
    from kgraph.answers.scenes import scene
    from kgraph.views.page import page

    asked = (_query(names[0]),) if kind == "query" and len(names) == 1 else names
    found = scene(open_graph(where, lang), kind, asked, hops)
    path = output or os.path.join("out", _file_name(kind, names))
    _write(path, page(found))
    click.echo(f"{path}: {len(found.nodes)} nodes, {len(found.edges)} connections")
    if show:
        click.launch(path)


def _query(file: str) -> str:
    try:
        with open(file, encoding="utf-8-sig") as opened:
            return opened.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"the query {file} cannot be read: {error}") from error


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
