"""connect, common, why, introduce, region: how things hang together."""

from __future__ import annotations

from typing import Any

import click

from kgraph.cli._names import NAME
from kgraph.cli._options import Where, answering, open_graph
from kgraph.errors import BadQuestion
from kgraph.graph.naming import REGIONS_FIRST, resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@click.option(
    "--paths", type=click.IntRange(1, 20), default=3, show_default=True, help="Chains at most."
)
@click.option(
    "--max-hops",
    type=click.IntRange(1, 12),
    default=6,
    show_default=True,
    help="Ties a chain at most.",
)
@click.option("--via", metavar="KIND", help="Only chains through a thing of this kind or name.")
@click.option(
    "--avoid", multiple=True, metavar="KIND|NAME", help="Not through things of this kind or name."
)
@click.option(
    "--at", default="", metavar="DATE", help="Only ties that can hold at this date (2021, 2021-06)."
)
@click.option("--source", default="", metavar="ID", help="Only ties that this source states.")
@click.option("--through-regions", is_flag=True, help="Let seats and regions connect too.")
@answering
def connect(
    first: str, second: str, paths: int, max_hops: int, via: str | None, avoid: tuple[str, ...],
    at: str, source: str, through_regions: bool, where: Where, lang: str,
) -> Table:  # fmt: skip
    """The shortest chains of ties from A to B, with evidence at every hop.

    Specific chains come before those through hubs; an answer that rests on a hub says so.

    \b
    kgraph connect "Landkreis Schaumburg" "Region Hannover"
    kgraph connect HAWK "Leibniz Universität" --max-hops 4 --avoid INQA-Netzwerkbüro
    kgraph connect IWAK "Xeem GmbH" --via Event --format json
    """
    from kgraph.graph.periods import checked
    from kgraph.questions import connect as answers
    from kgraph.questions.paths.walking import Conditions

    graph = open_graph(where, lang)
    start, end = resolve(graph, first).id, resolve(graph, second).id
    _check_source(graph, source)
    avoided = {iri for text in avoid for iri in _kind_or_name(graph, text)}
    stations = _kind_or_name(graph, via) if via else set()
    limits = answers.Limits(paths, max_hops, stations, avoided)
    return answers.connect(
        graph, start, end, limits, Conditions(checked(at), source, through_regions)
    )


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def common(first: str, second: str, where: Where, lang: str) -> Table:
    """What A and B are both in, and what else they share.

    \b
    kgraph common "Landkreis Schaumburg" "Landkreis Nienburg"
    """
    from kgraph.questions.common import common as ask

    return _ask_pair(ask, first, second, where, lang)


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
    from kgraph.questions.common import why as ask

    return _ask_pair(ask, first, second, where, lang)


@click.command()
@click.argument("first", metavar="A", type=NAME)
@click.argument("second", metavar="B", type=NAME)
@answering
def introduce(first: str, second: str, where: Where, lang: str) -> Table:
    """Who could introduce A to B, with a sentence why.

    \b
    kgraph introduce "Weserbergland AG" "Landkreis Holzminden"
    """
    from kgraph.questions.introduce import introduce as ask

    return _ask_pair(ask, first, second, where, lang)


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
    from kgraph.questions import region as answers

    graph = open_graph(where, lang)
    thing = resolve(graph, name, REGIONS_FIRST)
    if thing.type != "Region":
        raise BadQuestion(f"{thing.label} is no region; try 'kgraph show'")
    return answers.missing(graph, thing.id) if missing else answers.region(graph, thing.id)


def _ask_pair(ask: Any, first: str, second: str, where: Where, lang: str) -> Table:
    graph = open_graph(where, lang)
    table: Table = ask(graph, resolve(graph, first).id, resolve(graph, second).id)
    return table


def _kind_or_name(graph: StoredGraph, text: str) -> set[str]:
    """The things of a kind, or else the one thing of that name."""
    from kgraph.questions.connect import members_of_kind

    return members_of_kind(graph, text) or {resolve(graph, text).id}


def _check_source(graph: StoredGraph, source: str) -> None:
    from kgraph import terms

    known = {quad.object.value for quad in graph.store.match(None, terms.IDENTIFIER_VALUE)}
    if source and source not in known:
        raise BadQuestion(f"no source '{source}'; there are: {', '.join(sorted(known))}")
