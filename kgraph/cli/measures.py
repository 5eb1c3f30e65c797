"""central, brokers, communities: measures over projections, with how sure they are."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any

import click

from kgraph.asking import measuring
from kgraph.asking.limits import GROUPS, HUB_SHARE, MEASURES, PROJECTIONS, ROBUST, WEIGHTS
from kgraph.cli._options import Command, Where, answering, open_graph
from kgraph.model import Table


def projecting(command: Command) -> Command:
    """What every command over a projection takes, handed on as one value `over`."""

    @click.option(
        "--projection",
        type=click.Choice(PROJECTIONS),
        default="actors",
        show_default=True,
        help="Who is a node and what an edge means; docs/measures.md explains each.",
    )
    @click.option("--keep-hubs", is_flag=True, help="Keep things that join nearly everyone.")
    @click.option(
        "--hub-share",
        type=click.FloatRange(*HUB_SHARE),
        default=1 / 3,
        show_default="a third",
        help="Share of the nodes from which a thing is a hub.",
    )
    @click.option(
        "--weights",
        type=click.Choice(WEIGHTS),
        default="newman",
        show_default=True,
        help="Weight of a shared thing: 1/(k-1), or 1.",
    )
    @click.option("--roll-up", is_flag=True, help="Units count as their organisation.")
    @click.option("--seed", type=int, default=1, show_default=True, help="Start of random draws.")
    @functools.wraps(command)
    def wrapper(
        projection: str, keep_hubs: bool, hub_share: float, weights: str, roll_up: bool,
        seed: int, **others: Any,
    ) -> Any:  # fmt: skip
        over = measuring.Over(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return command(over=over, **others)

    return wrapper


def robust_option(command: Command) -> Command:
    """--robust and --exact."""
    command = click.option(
        "--robust", type=click.IntRange(*ROBUST), default=0, metavar="N",
        help="Rank ranges over N runs, each without a random tenth of the statements.",
    )(command)  # fmt: skip
    return click.option("--exact", is_flag=True, help="Never estimate betweenness.")(command)


@click.command()
@click.option(
    "--by", type=click.Choice(MEASURES), default="degree", show_default=True,
    help="Measure that ranks and is read out.",
)  # fmt: skip
@click.option("--all", is_flag=True, help="All measures, not only the usual ones.")
@robust_option
@projecting
@answering
def central(over: measuring.Over, where: Where, lang: str, **chosen: Any) -> Table:
    """Who is central: degree, closeness, betweenness and more, with their reading.

    \b
    kgraph central --projection actors
    kgraph central --projection actors --by betweenness --robust 200 --lang de
    kgraph central --projection affiliations --all --format csv --bom
    """
    return measuring.central(open_graph(where, lang), over, progress=_progress(), **chosen)


@click.command()
@click.option(
    "--by", type=click.Choice(GROUPS), default="district",
    show_default=True, help="Groups between which roles are counted.",
)  # fmt: skip
@click.option("--all", is_flag=True, help="Effective size and all five roles, too.")
@robust_option
@projecting
@answering
def brokers(over: measuring.Over, where: Where, lang: str, **chosen: Any) -> Table:
    """Who stands between others: structural holes, cut-points, bridges, brokerage roles.

    \b
    kgraph brokers
    kgraph brokers --by kind --all --format json
    kgraph brokers --projection regions --by state --lang de
    """
    return measuring.brokers(open_graph(where, lang), over, progress=_progress(), **chosen)


@click.command()
@projecting
@answering
def communities(over: measuring.Over, where: Where, lang: str) -> Table:
    """Groups with many edges inside, named by what their members share.

    \b
    kgraph communities
    kgraph communities --projection networks --lang de
    """
    return measuring.communities(open_graph(where, lang), over)


def _progress() -> Callable[[int, int], None] | None:
    """A bar on standard error while an estimate runs; nothing when nobody watches."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        filled = 30 * done // total
        bar = "#" * filled + "-" * (30 - filled)
        click.echo(f"\rbetweenness [{bar}] {100 * done // total} %", nl=done == total, err=True)

    return show
