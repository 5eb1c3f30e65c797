"""find, list, count: which things, and how many, under which conditions."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import click

from kgraph.cli._options import Command, Where, answering, open_graph
from kgraph.errors import NothingFound
from kgraph.model import Table
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.words import refusals

#: option -> the letters of its value; the long second name of --in is what Python calls it
_NAMES = {
    "--land": "REGION", "--kreis": "REGION", "--seat": "REGION", "--active": "REGION",
    "--topic": "TEXT", "--target-group": "TEXT", "--about": "TEXT", "--kind": "KIND",
    "--source": "NAME",
    "--member-of": "NAME", "--partner-in": "NAME", "--funded-by": "NAME", "--tied-to": "NAME",
    "--relation": "TEXT", "--status": "TEXT", "--since": "DATE", "--until": "DATE",
    "--at": "DATE", "--before": "DATE", "--without": "TEXT", "--name": "TEXT",
}  # fmt: skip


def narrowing(command: Command, apart: Sequence[str] = ()) -> Command:
    """All conditions of a list but those `apart` as options, handed on as one `narrowing`."""
    own = {name: metavar for name, metavar in _NAMES.items() if name not in apart}
    fields = [name.removeprefix("--").replace("-", "_") for name in own]

    @functools.wraps(command)
    def wrapper(**given: Any) -> Any:
        chosen = {name: given.pop(name) for name in (*fields, "region", "reference")}
        return command(narrowing=Narrowing(**chosen), **given)

    made: Command = click.option("--reference", is_flag=True)(wrapper)
    for name, metavar in reversed(own.items()):
        made = click.option(name, metavar=metavar, default="")(made)
    return click.option("--in", "--region", "region", metavar="REGION", default="")(made)


@click.command()
@click.argument("text")
@click.option("--type", metavar="TYPE", default="")
@narrowing
@answering
def find(text: str, type: str, narrowing: Narrowing, where: Where, lang: str) -> Table:
    """Things whose name, alias or abbreviation fits TEXT."""
    from kgraph.asking.names import find as asked

    table = asked(open_graph(where, lang), text, narrowing, type=type)
    if not table.total and not narrowing.given() and not type:
        raise NothingFound(refusals.NOTHING_NAMED.of(text=text))
    return table


@click.command()
@click.argument("things")
@narrowing
@answering
def list(things: str, narrowing: Narrowing, where: Where, lang: str) -> Table:
    """All things of a type, level or kind that fit, by name."""
    from kgraph.asking.lists import list_things

    return list_things(open_graph(where, lang), things, narrowing)


@click.command()
@click.argument("things")
@click.option("--by", multiple=True, metavar="TEXT")
@click.option("--at-least", type=click.IntRange(min=0), default=0, metavar="NUMBER")
@narrowing
@answering
def count(
    things: str, by: tuple[str, ...], at_least: int, narrowing: Narrowing, where: Where, lang: str
) -> Table:  # fmt: skip
    """How many there are, by up to two traits."""
    from kgraph.asking.lists import count_things

    return count_things(open_graph(where, lang), things, narrowing, by=by, at_least=at_least)


@click.command()
@click.argument("about", required=False, default="")
@click.option("--what", metavar="TEXT", default="")
@click.option("--source", metavar="NAME", default="")
@answering
def figures(about: str, what: str, source: str, where: Where, lang: str) -> Table:
    """The numbers of the sources about ABOUT, with cases and stars."""
    from kgraph.asking.lists import figures as asked

    return asked(open_graph(where, lang), about, what=what, source=source)
