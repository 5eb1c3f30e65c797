"""gaps, similar, transfer, assess, stale: what follows from what the graph knows."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, answering, open_graph
from kgraph.errors import BadQuestion
from kgraph.model import Table

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
    from kgraph.graph.world import World
    from kgraph.measures.gaps import gaps as ask
    from kgraph.measures.template import expectations

    wanted = expectations(_text(template))
    return ask(World(open_graph(where, lang)), region, wanted, detail)


@click.command()
@click.argument("name")
@answering
def similar(name: str, where: Where, lang: str) -> Table:
    """Networks like NAME by kind, topics, partners, place and name family, with the reasons.

    \b
    kgraph similar "Fachkräfteallianz Ostwürttemberg"
    kgraph similar FaReHi --lang de --format json
    """
    from kgraph.graph.naming import resolve
    from kgraph.graph.world import World
    from kgraph.measures.similar import similar as ask

    graph = open_graph(where, lang)
    return ask(World(graph), resolve(graph, name, ("Network",)))


@click.command()
@click.argument("region")
@answering
def transfer(region: str, where: Where, lang: str) -> Table:
    """Projects that run elsewhere and are not named in REGION, with shared actors as bridge.

    \b
    kgraph transfer "Landkreis Hildesheim"
    kgraph transfer Hessen --lang de
    """
    from kgraph.graph.world import World
    from kgraph.measures.transfer import transfer as ask

    return ask(World(open_graph(where, lang)), region)


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
    from kgraph.graph.world import World
    from kgraph.measures.assess import assess as ask
    from kgraph.measures.checks import CHECKS
    from kgraph.measures.template import steps

    wanted = steps(tuple(CHECKS), _text(template))
    return ask(World(open_graph(where, lang)), region, wanted)


@click.command()
@click.option("--before", metavar="DATE", required=True, help="2020, 2020-06 or 2020-06-30.")
@click.option(
    "--type", "types", multiple=True, help="Only this type, e.g. Network; may be repeated.",
    type=click.Choice(["Network", "Institution", "Project", "Programme"], case_sensitive=False),
)  # fmt: skip
@answering
def stale(before: str, types: tuple[str, ...], where: Where, lang: str) -> Table:
    """What no document has confirmed since a date, and what ended before it.

    \b
    kgraph stale --before 2020
    kgraph stale --before 2022-01 --type Network --lang de
    """
    from kgraph.graph.world import World
    from kgraph.measures.stale import TYPES
    from kgraph.measures.stale import stale as ask

    return ask(World(open_graph(where, lang)), before, types or TYPES)


def _text(path: str) -> str:
    """The text of a template file, "" without one."""
    if not path:
        return ""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"the template '{path}' cannot be read: {error}") from error
