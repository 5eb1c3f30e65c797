"""gaps, similar, transfer, assess, stale: what follows from what the graph knows."""

from __future__ import annotations

import click

from kgraph.asking import advice
from kgraph.asking.limits import STALE_TYPES
from kgraph.cli._files import text_of
from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table

_OWN = "the template '{}'"
_TEMPLATE = click.option(
    "--template", metavar="FILE", default="", help="Own template (CSV) instead of the shipped one."
)


@click.command()
@click.option("--region", metavar="NAME", default="", help="Region; without it all of Germany.")
@click.option("--detail", is_flag=True, help="Line by line, also for several districts.")
@_TEMPLATE
@answering
def gaps(region: str, detail: bool, template: str, where: Where, lang: str) -> Table:
    """Partners, topics and networks that are expected in a region and named nowhere there.

    \b
    kgraph gaps --region Bayern
    kgraph gaps --region "Landkreis Hildesheim" --lang de
    kgraph gaps --template my-gaps.csv --format csv --bom
    """
    wanted = text_of(template, _OWN) if template else ""
    return advice.gaps(open_graph(where, lang), region=region, detail=detail, template=wanted)


@click.command()
@click.argument("name")
@answering
def similar(name: str, where: Where, lang: str) -> Table:
    """Networks like NAME by kind, topics, partners, place and name family, with the reasons.

    \b
    kgraph similar "Fachkräfteallianz Ostwürttemberg"
    kgraph similar FaReHi --lang de --format json
    """
    return advice.similar(open_graph(where, lang), name)


@click.command()
@click.argument("region")
@answering
def transfer(region: str, where: Where, lang: str) -> Table:
    """Projects that run elsewhere and are not named in REGION, with shared actors as bridge.

    \b
    kgraph transfer "Landkreis Hildesheim"
    kgraph transfer Hessen --lang de
    """
    return advice.transfer(open_graph(where, lang), region)


@click.command()
@click.argument("region")
@_TEMPLATE
@answering
def assess(region: str, template: str, where: Where, lang: str) -> Table:
    """The five steps of building a network held against what is named for REGION.

    \b
    kgraph assess "Region Leine-Weser"
    kgraph assess "Landkreis Holzminden" --lang de
    """
    wanted = text_of(template, _OWN) if template else ""
    return advice.assess(open_graph(where, lang), region, template=wanted)


@click.command()
@click.option("--before", metavar="DATE", required=True, help="2020, 2020-06 or 2020-06-30.")
@click.option(
    "--type", multiple=True, help="Only this type, e.g. Network; may be repeated.",
    type=click.Choice(STALE_TYPES, case_sensitive=False),
)  # fmt: skip
@answering
def stale(before: str, type: tuple[str, ...], where: Where, lang: str) -> Table:
    """What no document has confirmed since a date, and what ended before it.

    \b
    kgraph stale --before 2020
    kgraph stale --before 2022-01 --type Network --lang de
    """
    return advice.stale(open_graph(where, lang), before, type=type)
