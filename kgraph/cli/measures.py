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
from kgraph.words.commands import cli as words


def projecting(command: Command, over: type[measuring.Over] = measuring.Over) -> Command:
    """What every command over a projection takes, handed on as one value `over`."""

    @click.option(
        "--projection",
        type=click.Choice(PROJECTIONS),
        default=over.projection or None,
        show_default=bool(over.projection),
    )
    @click.option("--keep-hubs", is_flag=True)
    @click.option(
        "--hub-share",
        type=click.FloatRange(*HUB_SHARE),
        default=1 / 3,
        show_default="a third",
    )
    @click.option(
        "--weights",
        type=click.Choice(WEIGHTS),
        default="newman",
        show_default=True,
    )
    @click.option("--roll-up", is_flag=True)
    @click.option("--seed", type=int, default=1, show_default=True)
    @functools.wraps(command)
    def wrapper(
        projection: str | None, keep_hubs: bool, hub_share: float, weights: str, roll_up: bool,
        seed: int, **others: Any,
    ) -> Any:  # fmt: skip
        chosen = over(projection or "", keep_hubs, hub_share, weights, roll_up, seed)
        return command(over=chosen, **others)

    return wrapper


def robust_option(command: Command) -> Command:
    """--robust, --leave-one-out and --exact."""
    command = click.option("--leave-one-out", is_flag=True)(command)
    command = click.option(
        "--robust", type=click.IntRange(*ROBUST), default=0, metavar="N",
    )(command)  # fmt: skip
    return click.option("--exact", is_flag=True)(command)


@click.command()
@click.option(
    "--by", type=click.Choice(MEASURES), default="degree", show_default=True,
)  # fmt: skip
@click.option("--all", is_flag=True)
@click.option("--region", metavar="REGION", default="")
@robust_option
@projecting
@answering
def central(over: measuring.Over, where: Where, lang: str, **chosen: Any) -> Table:
    """Who is central: degree, closeness, betweenness and more, with their reading."""
    return measuring.central(open_graph(where, lang), over, progress=_progress(lang), **chosen)


@click.command()
@click.option(
    "--by", type=click.Choice(GROUPS), default="district",
    show_default=True,
)  # fmt: skip
@click.option("--all", is_flag=True)
@robust_option
@projecting
@answering
def brokers(over: measuring.Over, where: Where, lang: str, **chosen: Any) -> Table:
    """Who stands between others: structural holes, cut-points, bridges, brokerage roles."""
    return measuring.brokers(open_graph(where, lang), over, progress=_progress(lang), **chosen)


@click.command()
@projecting
@answering
def communities(over: measuring.Over, where: Where, lang: str) -> Table:
    """Groups with many edges inside, named by what their members share."""
    return measuring.communities(open_graph(where, lang), over)


def _progress(language: str) -> Callable[[int, int], None] | None:
    """A bar on standard error while an estimate runs; nothing when nobody watches."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        filled = 30 * done // total
        bar = "#" * filled + "-" * (30 - filled)
        text = words.PROGRESS.say(language, bar=bar, done=100 * done // total)
        click.echo(f"\r{text}", nl=done == total, err=True)

    return show
