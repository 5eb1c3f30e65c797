"""connect, common, why, introduce, region: how things hang together."""

from __future__ import annotations

import functools
import os
from typing import Any

import click

from kgraph.asking import chains, places
from kgraph.asking.limits import MAX_HOPS, PATHS, THROUGH
from kgraph.cli._names import NAME
from kgraph.cli._options import Where, answering, open_graph
from kgraph.cli.lists import narrowing
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.narrowing import Narrowing


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@click.option("--paths", type=click.IntRange(*PATHS), default=3, show_default=True)
@click.option(
    "--max-hops",
    type=click.IntRange(*MAX_HOPS),
    default=6,
    show_default=True,
)
@click.option("--via", default="", metavar="KIND")
@click.option("--avoid", multiple=True, metavar="KIND|NAME")
@click.option("--at", default="", metavar="DATE")
@click.option("--source", default="", metavar="ID")
@click.option("--through", type=click.Choice(THROUGH), default="ties", show_default=True)
@click.option("--through-regions", is_flag=True)
@answering
def connect(first: str, second: str, where: Where, lang: str, **limits: Any) -> Table:
    """The shortest chains of ties from A to B, with evidence at every hop."""
    return chains.connect(open_graph(where, lang), first, second, **limits)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def common(first: str, second: str, where: Where, lang: str) -> Table:
    """What A and B are both in, and what else they share."""
    return chains.common(open_graph(where, lang), first, second)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def why(first: str, second: str, where: Where, lang: str) -> Table:
    """The sources behind a connection: every statement that joins A and B."""
    graph = open_graph(where, lang)
    return _with_sentences(graph, where, chains.why(graph, first, second), (first, second))


def _with_sentences(graph: StoredGraph, where: Where, table: Table, ends: tuple[str, str]) -> Table:
    """The sentence behind each statement, where the workspace keeps its document."""
    if where.own is None or not os.path.isfile(where.own.path("review", "documents.csv")):
        return table
    from kgraph.asking.quoted import names_of, with_quotes
    from kgraph.graph.naming import resolve
    from kgraph.quoting import Quotes

    names = [name for end in ends for name in names_of(graph, resolve(graph, end).id)]
    return with_quotes(graph, table, Quotes(where.own), lambda _: names)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def introduce(first: str, second: str, where: Where, lang: str) -> Table:
    """Who could introduce A to B, with a sentence why."""
    return chains.introduce(open_graph(where, lang), first, second)


@click.command()
@click.argument("name", type=NAME)
@click.option("--missing", is_flag=True)
@functools.partial(narrowing, apart=("--name",))
@answering
def region(name: str, missing: bool, narrowing: Narrowing, where: Where, lang: str) -> Table:
    """Everything seated or active in a region, its parts included."""
    return places.region(open_graph(where, lang), name, narrowing, missing=missing)
