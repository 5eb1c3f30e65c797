"""find, show, who: what is here and what it connects to."""

from __future__ import annotations

import click

from kgraph.answers.naming import resolve
from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table


@click.command()
@click.argument("text")
@click.option(
    "--type", "type_name", metavar="TYPE", default="", help="Only this type, e.g. Network."
)
@answering
def find(text: str, type_name: str, where: Where, lang: str) -> Table:
    """Things whose name, alias or abbreviation fits TEXT.

    \b
    kgraph find Pflege
    kgraph find "fachkraeftebuendnis" --type Network --format json
    """
    from kgraph.answers.find import find as ask

    return ask(open_graph(where, lang), text, type_name)


@click.command()
@click.argument("name")
@answering
def show(name: str, where: Where, lang: str) -> Table:
    """One thing with all facts about it and their sources.

    \b
    kgraph show "Fachkräftebündnis Leine-Weser"
    kgraph show "LK Hildesheim" --lang de
    """
    from kgraph.answers.show import show as ask

    graph = open_graph(where, lang)
    return ask(graph, resolve(graph, name).id)


@click.command()
@click.argument("name")
@answering
def who(name: str, where: Where, lang: str) -> Table:
    """Who NAME connects to, by which relation, since when, according to which source.

    \b
    kgraph who "Fachkräfteallianz Ostwürttemberg"
    kgraph who INQA-Netzwerkbüro --limit 10 --format json
    """
    from kgraph.answers.who import who as ask

    graph = open_graph(where, lang)
    return ask(graph, resolve(graph, name).id)
