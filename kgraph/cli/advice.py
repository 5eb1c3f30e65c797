"""gaps, similar, transfer, assess, stale: what follows from what the graph knows."""

from __future__ import annotations

import click

from kgraph.asking import advice
from kgraph.asking.limits import STALE_TYPES
from kgraph.cli._files import text_of
from kgraph.cli._options import Where, answering, open_graph
from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.words import errors as said
from kgraph.words import workspace as words

_TEMPLATE = click.option("--template", metavar="FILE", default="")


@click.command()
@click.option("--region", metavar="NAME", default="")
@click.option("--detail", is_flag=True)
@_TEMPLATE
@answering
def gaps(region: str, detail: bool, template: str, where: Where, lang: str) -> Table:
    """Partners, topics and networks that are expected in a region and named nowhere there."""
    wanted = text_of(template, said.TEMPLATE_NOT_READ) if template else ""
    return advice.gaps(open_graph(where, lang), region=region, detail=detail, template=wanted)


@click.command()
@click.argument("name")
@answering
def similar(name: str, where: Where, lang: str) -> Table:
    """Networks like NAME by kind, topics, partners, place and name family, with the reasons."""
    return advice.similar(open_graph(where, lang), name)


@click.command()
@click.argument("region")
@answering
def transfer(region: str, where: Where, lang: str) -> Table:
    """Projects that run elsewhere and are not named in REGION, with shared actors as bridge."""
    return advice.transfer(open_graph(where, lang), region)


@click.command()
@click.argument("region")
@_TEMPLATE
@answering
def assess(region: str, template: str, where: Where, lang: str) -> Table:
    """The five steps of building a network held against what is named for REGION."""
    wanted = text_of(template, said.TEMPLATE_NOT_READ) if template else ""
    return advice.assess(open_graph(where, lang), region, template=wanted)


@click.command()
@click.option("--before", metavar="DATE", default="")
@click.option(
    "--type", multiple=True,
    type=click.Choice(STALE_TYPES, case_sensitive=False),
)  # fmt: skip
@click.option("--confirm", metavar="NAME", default="")
@click.option("--reason", metavar="TEXT", default="")
@answering
def stale(
    before: str, type: tuple[str, ...], confirm: str, reason: str, where: Where, lang: str
) -> Table:
    """What no document has confirmed since a date, and what ended before it."""
    if bool(before) == bool(confirm):
        raise BadQuestion(words.BEFORE_OR_CONFIRM)
    if confirm:
        from kgraph.cli.workspace._confirming import confirm as note

        return note(confirm, reason, where, lang)
    return advice.stale(open_graph(where, lang), before, type=type)
