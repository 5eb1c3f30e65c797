"""view: an interactive HTML file."""

from __future__ import annotations

import os

import click

from kgraph.asking.limits import STEPS
from kgraph.asking.pictures import file_name
from kgraph.asking.pictures import view as ask
from kgraph.cli._files import text_of, write_file
from kgraph.cli._options import Where, language_option, open_graph, where_options
from kgraph.pictures import KINDS
from kgraph.words.choices import code_of
from kgraph.words.commands import cli as words


@click.command()
@click.argument("kind")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("-o", "--output", metavar="FILE")
@click.option("--open", "show", is_flag=True)
@click.option("--hops", type=click.IntRange(*STEPS), default=1, show_default=True)
@click.option(
    "--boundaries",
    default="",
    metavar="FILE",
)
@language_option
@where_options
def view(
    kind: str, names: tuple[str, ...], output: str | None, show: bool, hops: int,
    boundaries: str, lang: str, where: Where,
) -> None:  # fmt: skip
    """Draw an interactive picture into one HTML file that needs no network."""
    kind, shapes = code_of(kind, KINDS) or kind, ""
    if boundaries and kind == "map":
        shapes = text_of(boundaries) or " "  # an empty file is no map without boundaries
    asked = (text_of(names[0]),) if kind == "query" and len(names) == 1 else names
    page = ask(open_graph(where, lang), kind, *asked, hops=hops, boundaries=shapes)
    path = output or os.path.join("out", file_name(kind, *names))
    write_file(path, page.html.encode("utf-8", "replace"))
    said = words.MAPPED if kind == "map" else words.DRAWN
    click.echo(said.say(lang, path=path, **page.counts))
    if show:
        click.launch(path)
