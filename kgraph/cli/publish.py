"""publish: the graph into a SPARQL server."""

from __future__ import annotations

import click

from kgraph.cli._logins import login_of
from kgraph.cli._options import Where, open_graph, reporting
from kgraph.cli._speaking import language
from kgraph.model import Table
from kgraph.output import clean
from kgraph.store.http import Caller
from kgraph.words import publishing as words
from kgraph.words.said import Sayable, say

#: how often a busy server is asked, in all
_TRIES = 6
_SECONDS = 600


@click.command()
@click.argument("url")
@click.option("--update", metavar="URL", default="")
@click.option("--graph-store", metavar="URL", default="")
@click.option("--credentials", metavar="FILE")
@click.option("--dry-run", is_flag=True)
@reporting
def publish(
    url: str, update: str, graph_store: str, credentials: str | None, dry_run: bool, lang: str,
    where: Where,
) -> tuple[Table, int]:  # fmt: skip
    """The whole graph into the SPARQL server that is asked at URL, source by source."""
    from kgraph.pipeline import publishing
    from kgraph.store.server import Server, addresses

    own = addresses(url, update, graph_store)
    login = login_of(own.update, credentials)
    store = open_graph(where._replace(login=None), lang).store
    server = Server(own, Caller(login, _TRIES, _SECONDS))
    changes = publishing.plan(store, server)
    done = words.NOT_SENT if dry_run else publishing.publish(store, server, changes, _hear)
    return publishing.as_table(changes, (say(done, lang),)), 0


def _hear(message: Sayable) -> None:
    click.echo(clean(f"kgraph: {say(message, language())}"), err=True)
