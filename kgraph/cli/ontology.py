"""ontology: the ontology as files to publish."""

from __future__ import annotations

import os

import click

from kgraph.cli._addresses import base_of
from kgraph.cli._files import write_files
from kgraph.cli._options import language_option
from kgraph.words.shown import ontology as words


@click.command()
@click.argument("folder", metavar="DIR")
@click.option("--base-url", metavar="URL", default="")
@click.option("--site-url", metavar="URL", default="")
@language_option
def ontology(folder: str, base_url: str, site_url: str, lang: str) -> None:
    """Pages, Turtle, JSON-LD, context, content negotiation and versions of the ontology."""
    from kgraph.site.vocabulary import ontology_files, version

    files = ontology_files(base_of(base_url), base_of(site_url))
    write_files({os.path.join(folder, *name.split("/")): made for name, made in files.items()})
    click.echo(words.WRITTEN.say(lang, n=len(files), folder=folder, version=version()))
