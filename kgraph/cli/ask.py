"""show, who: what is here and what it connects to."""

from __future__ import annotations

from typing import Any

import click

from kgraph.asking import names
from kgraph.asking.limits import HOPS
from kgraph.cli._names import NAME
from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table


@click.command()
@click.argument("name", type=NAME)
@click.option("--what", multiple=True, metavar="TEXT")
@click.option("--quote", is_flag=True)
@answering
def show(name: str, what: tuple[str, ...], quote: bool, where: Where, lang: str) -> Table:
    """One thing with all facts about it and their sources."""
    graph = open_graph(where, lang)
    table = names.show(graph, name, what=what)
    if not quote:
        return table
    from kgraph.asking.quoted import names_of, with_quotes
    from kgraph.cli.workspace import needed
    from kgraph.graph.naming import resolve
    from kgraph.quoting import Quotes

    own = names_of(graph, resolve(graph, name).id)
    at = table.columns.index("value")
    quotes = Quotes(needed(where))
    return with_quotes(graph, table, quotes, lambda row: [*own, str(row[at])])


@click.command()
@click.argument("name", type=NAME)
@click.option(
    "--hops",
    type=click.IntRange(*HOPS),
    default=1,
    show_default=True,
)
@click.option(
    "--kind",
    default="",
    metavar="KIND",
)
@click.option("--relation", default="", metavar="CODE")
@click.option("--role", default="", metavar="TEXT")
@click.option("--at", default="", metavar="DATE")
@click.option("--rollup", is_flag=True)
@answering
def who(name: str, where: Where, lang: str, **filters: Any) -> Table:
    """Who NAME connects to, by which relation, since when, according to which source."""
    return names.who(open_graph(where, lang), name, **filters)
