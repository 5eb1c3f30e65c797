"""export: the graph in the forms that other programs open."""

from __future__ import annotations

import functools
import os
from typing import Any

import click

from kgraph.asking.limits import NODE_MEASURES
from kgraph.asking.measuring import Taken
from kgraph.asking.pictures import export as ask
from kgraph.cli._files import write_files
from kgraph.cli._options import Where, language_option, open_graph, where_options
from kgraph.cli.measures import projecting
from kgraph.errors import BadQuestion
from kgraph.pictures.exports import FOLDERS, FORMATS, PARALLEL, SCOPES
from kgraph.words.commands import cli as words


@click.command()
@click.argument("format", metavar="FORMAT", type=click.Choice(tuple(FORMATS)))
@click.argument("folder", metavar="[DIR]", required=False)
@click.option("-o", "--output", metavar="FILE")
@click.option("--scope", type=click.Choice(SCOPES), default="all", show_default=True)
@click.option("--parallel", type=click.Choice(PARALLEL), default="keep", show_default=True)
@click.option("--measure", type=click.Choice(NODE_MEASURES), multiple=True)
@functools.partial(projecting, over=Taken)
@click.option("--bom", is_flag=True)
@language_option
@where_options
def export(
    format: str, folder: str | None, output: str | None, lang: str, where: Where, **chosen: Any
) -> None:
    """Write the graph, or a projection of it, as FORMAT."""
    if folder and (format not in FOLDERS or output):
        raise BadQuestion(words.FOLDER_FOR_TABLES)
    files = ask(open_graph(where, lang), format, **chosen)
    name = chosen["over"].projection or "kgraph"
    root = folder or output or os.path.join("out", name + FORMATS[format][1])
    whole = {os.path.join(root, name) if name else root: made for name, made in files.items()}
    write_files(whole)
    for path, content in whole.items():
        click.echo(words.BYTES.say(lang, path=path, n=len(content)))
