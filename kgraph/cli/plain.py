"""ask, frage: a plain question in German or English."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, answering, open_graph
from kgraph.model import Table


@click.command()
@click.argument("text")
@answering
def ask(text: str, where: Where, lang: str) -> Table:
    """The answer to a plain question, and the command that gives the same."""
    return _answer(text, where, lang)


@click.command()
@click.argument("text")
@answering
def frage(text: str, where: Where, lang: str) -> Table:
    """The same under its German name."""
    return _answer(text, where, lang)


def _answer(text: str, where: Where, lang: str) -> Table:
    from kgraph.asking.plain import ask_plainly

    table = ask_plainly(open_graph(where, lang), text)
    if click.get_current_context().params["form"] == "csv":
        click.echo(f"kgraph: {table.lead}", err=True)  # CSV has no place for it
    return table
