"""diff: what one graph says and another does not."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, answering, asked_of
from kgraph.errors import NothingFound
from kgraph.model import Table


@click.command()
@click.argument("before", required=False)
@click.argument("after", required=False)
@answering
def diff(before: str | None, after: str | None, where: Where, lang: str) -> Table:
    """What AFTER says and BEFORE does not, and the other way: things, ties, facts."""
    from kgraph.cli.workspace._states import states
    from kgraph.questions.difference import difference

    graphs = states(before, after, where, lang)
    for graph in graphs:
        asked_of(graph)
    table = difference(*graphs)
    if not table.total:
        raise NothingFound(" ".join(table.notes))
    return table
