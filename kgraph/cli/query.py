"""sparql: the whole graph, for those who speak SPARQL."""

from __future__ import annotations

import os
import sys

import click

from kgraph.asking import sparql as asking
from kgraph.asking.limits import LONGEST_TIMEOUT, SHORTEST_TIMEOUT
from kgraph.cli._files import write_file
from kgraph.cli._handing import Destination, form_of, hand_out, put
from kgraph.cli._options import Where, open_graph, where_options
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion, NothingFound
from kgraph.questions import sparql as questions
from kgraph.words import errors as said
from kgraph.words import refusals
from kgraph.words.commands import cli as words

_OURS = ("text", "md", "html", "xlsx")  # forms that are not of the W3C
_FORMATS = (*_OURS, *questions.TABLE_FORMATS, *questions.GRAPH_FORMATS)


@click.command()
@click.argument("query", required=False)
@click.option("--saved", metavar="NAME")
@click.option("--list", "listing", is_flag=True)
@click.option("--param", multiple=True, metavar="NAME=VALUE")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default=None,
    show_default="text",
)
@click.option("-o", "--output", metavar="FILE")
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
    query: str | None, saved: str | None, listing: bool, param: tuple[str, ...],
    form: str | None, output: str | None, limit: int | None, timeout: float, bom: bool,
    allow_network: bool, where: Where,
) -> None:  # fmt: skip
    """Ask in SPARQL 1.1: QUERY is a text, a file, or - for standard input."""
    if listing:
        click.echo(
            "".join(f"{name}\n{_comment(name)}\n" for name in questions.saved_names()), nl=False
        )
        return
    text = _text(query) if query is not None and saved is None else query
    asked = asking.prepared(text, saved, allow_network)
    to = Destination(form_of(form, output, None), output, language(), bom, codes=True)
    graph = open_graph(where, language())
    if questions.makes_graph(asked) or not (to.form in _OURS or (bom and to.form == "csv")):
        made = asking.serialized(graph, asked, to.form, param, timeout, limit)
        write_file(output, made) if output else put(made)
        return
    counted = None if asked.is_ours else limit  # our own are counted to the end
    table = asking.answered(graph, asked, param, timeout, counted)
    hand_out(table if limit is None else table.first(limit), to)
    if not table.total and to.form != "csv":
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
    from kgraph.words.saved import described

    lines = questions.saved(name).splitlines()
    comments = [line.lstrip("# ") for line in lines if line.startswith("#")]
    return "\n".join("  " + line for line in described(name, comments, language()))
