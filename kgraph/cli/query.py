"""sparql: the whole graph, for those who speak SPARQL."""

from __future__ import annotations

import os
import sys

import click

from kgraph.asking import sparql as asking
from kgraph.asking.limits import LONGEST_TIMEOUT, SHORTEST_TIMEOUT
from kgraph.cli._options import Where, _width, open_graph, put, where_options, write
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion, NothingFound
from kgraph.output import render
from kgraph.questions import sparql as questions
from kgraph.words import errors as said
from kgraph.words import refusals
from kgraph.words.commands import cli as words

_FORMATS = ("text", "md", *questions.TABLE_FORMATS, *questions.GRAPH_FORMATS)


@click.command()
@click.argument("query", required=False)
@click.option("--saved", metavar="NAME")
@click.option("--list", "listing", is_flag=True)
@click.option("--param", multiple=True, metavar="NAME=VALUE")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
)
@click.option("--limit", type=click.IntRange(min=0))
@click.option(
    "--timeout",
    type=click.FloatRange(SHORTEST_TIMEOUT, LONGEST_TIMEOUT),
    default=30.0,
    show_default=True,
)
@click.option("--bom", is_flag=True)
@click.option("--allow-network", is_flag=True)
@where_options
def sparql(
    query: str | None, saved: str | None, listing: bool, param: tuple[str, ...], form: str,
    limit: int | None, timeout: float, bom: bool, allow_network: bool, where: Where,
) -> None:  # fmt: skip
    """Ask in SPARQL 1.1: QUERY is a text, a file, or - for standard input."""
    if listing:
        click.echo(
            "".join(f"{name}\n{_comment(name)}\n" for name in questions.saved_names()), nl=False
        )
        return
    text = _text(query) if query is not None and saved is None else query
    asked = asking.prepared(text, saved, allow_network)
    graph = open_graph(where, language())
    if questions.makes_graph(asked) or not (form in ("text", "md") or (bom and form == "csv")):
        put(asking.serialized(graph, asked, form, param, timeout, limit))
        return
    counted = None if asked.is_ours else limit  # our own are counted to the end
    table = asking.answered(graph, asked, param, timeout, counted)
    shown = table if limit is None else table.first(limit)
    write(render(shown, form, _width(), language(), codes=True), bom and form == "csv")
    if not table.total and form != "csv":
        raise NothingFound(refusals.NOTHING_FOUND)


def _text(query: str) -> str:
    """The query itself, or what stands in the file or on standard input."""
    try:
        if query == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        if not any(mark in query for mark in "{<\n"):  # no query is without, no file name with
            if not os.path.isfile(query):
                raise BadQuestion(words.NO_QUERY.of(query=query))
            with open(query, encoding="utf-8-sig") as file:
                return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(said.QUERY_NOT_READ.of(error=said.reason(error))) from error
    return query


def _comment(name: str) -> str:
    lines = questions.saved(name).splitlines()
    return "\n".join("  " + line.lstrip("# ") for line in lines if line.startswith("#"))
