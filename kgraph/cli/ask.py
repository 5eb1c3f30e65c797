"""find, show, who: what is here and what it connects to."""

from __future__ import annotations

from typing import Any

import click

from kgraph.asking import names
from kgraph.asking.limits import HOPS
from kgraph.cli._names import NAME
from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table


@click.command()
@click.argument("text")
@click.option("--type", metavar="TYPE", default="", help="Only this type, e.g. Network.")
@answering
def find(text: str, type: str, where: Where, lang: str) -> Table:
    """Things whose name, alias or abbreviation fits TEXT.

    \b
    kgraph find Pflege
    kgraph find "fachkraeftebuendnis" --type Network --format json
    """
    return names.find(open_graph(where, lang), text, type=type)


@click.command()
@click.argument("name", type=NAME)
@answering
def show(name: str, where: Where, lang: str) -> Table:
    """One thing with all facts about it and their sources.

    \b
    kgraph show "Fachkräftebündnis Leine-Weser"
    kgraph show "LK Hildesheim" --lang de
    """
    return names.show(open_graph(where, lang), name)


@click.command()
@click.argument("name", type=NAME)
@click.option(
    "--hops",
    type=click.IntRange(*HOPS),
    default=1,
    show_default=True,
    help="2: also what those are tied to.",
)
@click.option(
    "--kind",
    default="",
    metavar="KIND",
    help="Only things of this type or kind (Project, jobcenter).",
)
@click.option("--relation", default="", metavar="CODE", help="Only this relation, e.g. member-of.")
@click.option("--role", default="", metavar="TEXT", help="Only roles that contain this.")
@click.option(
    "--at", default="", metavar="DATE", help="Only what can hold at this date (2021, 2021-06)."
)
@click.option("--rollup", is_flag=True, help="With the relations of its units and organs.")
@answering
def who(name: str, where: Where, lang: str, **filters: Any) -> Table:
    """Who NAME connects to, by which relation, since when, according to which source.

    \b
    kgraph who "Fachkräfteallianz Ostwürttemberg"
    kgraph who INQA-Netzwerkbüro --limit 10 --format json
    kgraph who "Weserbergland AG" --kind Project
    kgraph who "Goethe-Universität" --rollup
    """
    return names.who(open_graph(where, lang), name, **filters)
