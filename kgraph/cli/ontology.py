"""ontology: the ontology as files to publish."""

from __future__ import annotations

import os

import click

from kgraph.cli._files import write_files
from kgraph.cli._options import language_option
from kgraph.words import ontology as words


@click.command()
@click.argument("folder", metavar="DIR")
@click.option("--base-url", metavar="URL", default="")
@language_option
def ontology(folder: str, base_url: str, lang: str) -> None:
    """Pages, Turtle, JSON-LD, context, content negotiation and versions of the ontology."""
    from kgraph.site.vocabulary import ontology_files, version

    base = base_url.rstrip("/") + "/" if base_url else ""
    files = ontology_files(base)
    write_files({os.path.join(folder, *name.split("/")): made for name, made in files.items()})
    click.echo(words.WRITTEN.say(lang, n=len(files), folder=folder, version=version()))
