"""connect, common, why, introduce, region: how things hang together."""

from __future__ import annotations

from typing import Any

import click

from kgraph.asking import chains, places
from kgraph.asking.limits import MAX_HOPS, PATHS
from kgraph.cli._names import NAME
from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@click.option(
    "--paths", type=click.IntRange(*PATHS), default=3, show_default=True, help="Chains at most."
)
@click.option(
    "--max-hops",
    type=click.IntRange(*MAX_HOPS),
    default=6,
    show_default=True,
    help="Ties a chain at most.",
)
@click.option(
    "--via", default="", metavar="KIND", help="Only chains through a thing of this kind or name."
)
@click.option(
    "--avoid", multiple=True, metavar="KIND|NAME", help="Not through things of this kind or name."
)
@click.option(
    "--at", default="", metavar="DATE", help="Only ties that can hold at this date (2021, 2021-06)."
)
@click.option("--source", default="", metavar="ID", help="Only ties that this source states.")
@click.option("--through-regions", is_flag=True, help="Let seats and regions connect too.")
@answering
def connect(first: str, second: str, where: Where, lang: str, **limits: Any) -> Table:
    """The shortest chains of ties from A to B, with evidence at every hop.

    Specific chains come before those through hubs; an answer that rests on a hub says so.

    \b
    kgraph connect "Landkreis Schaumburg" "Region Hannover"
    kgraph connect HAWK "Leibniz Universität" --max-hops 4 --avoid INQA-Netzwerkbüro
    kgraph connect IWAK "Xeem GmbH" --via Event --format json
    """
    return chains.connect(open_graph(where, lang), first, second, **limits)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def common(first: str, second: str, where: Where, lang: str) -> Table:
    """What A and B are both in, and what else they share.

    \b
    kgraph common "Landkreis Schaumburg" "Landkreis Nienburg"
    """
    return chains.common(open_graph(where, lang), first, second)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def why(first: str, second: str, where: Where, lang: str) -> Table:
    """The sources behind a connection: every statement that joins A and B.

    Contradicting statements stand side by side.

    \b
    kgraph why "Weserbergland AG" JOWOMO
    """
    return chains.why(open_graph(where, lang), first, second)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def introduce(first: str, second: str, where: Where, lang: str) -> Table:
    """Who could introduce A to B, with a sentence why.

    \b
    kgraph introduce "Weserbergland AG" "Landkreis Holzminden"
    """
    return chains.introduce(open_graph(where, lang), first, second)


@click.command()
@click.argument("name", type=NAME)
@click.option("--missing", is_flag=True, help="Kinds of partners and how many are known there.")
@answering
def region(name: str, missing: bool, where: Where, lang: str) -> Table:
    """Everything seated or active in a region, its parts included.

    \b
    kgraph region "Landkreis Hildesheim"
    kgraph region Bayern --format csv
    kgraph region Leine-Weser --missing
    """
    return places.region(open_graph(where, lang), name, missing=missing)
