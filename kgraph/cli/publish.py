"""publish: the graph into a SPARQL server."""

from __future__ import annotations

import os
import urllib.parse

import click

from kgraph.cli._options import Where, open_graph, reporting
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.output import clean
from kgraph.store.http import Caller, Credentials
from kgraph.words import publishing as words
from kgraph.words.said import Sayable, say

#: how often a busy server is asked, in all
_TRIES = 6
_SECONDS = 600
_HERE = ("localhost", "127.0.0.1", "::1")


@click.command()
@click.argument("url")
@click.option("--update", metavar="URL", default="")
@click.option("--graph-store", metavar="URL", default="")
@click.option("--credentials", metavar="FILE", envvar="KGRAPH_CREDENTIALS")
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
    login = _login(credentials)
    host = urllib.parse.urlsplit(own.update)
    if login and host.scheme == "http" and host.hostname not in _HERE:
        _hear(words.PLAIN_HTTP.of(host=host.hostname))
    store = open_graph(where, lang).store
    server = Server(own, Caller(login, _TRIES, _SECONDS))
    changes = publishing.plan(store, server)
    done = words.NOT_SENT if dry_run else publishing.publish(store, server, changes, _hear)
    return publishing.as_table(changes, (say(done, lang),)), 0


def _hear(message: Sayable) -> None:
    click.echo(clean(f"kgraph: {say(message, language())}"), err=True)


def _login(path: str | None) -> Credentials | None:
    """Who writes, from a file or from the environment, never from an argument."""
    if not path:
        user = os.environ.get("KGRAPH_USER", "")
        return Credentials(user, os.environ.get("KGRAPH_PASSWORD", "")) if user else None
    try:
        with open(path, encoding="utf-8-sig") as file:
            line = file.read().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(words.CREDENTIALS_NOT_READ.of(path=path)) from error
    if not line or "\n" in line:
        raise BadQuestion(words.CREDENTIALS_NOT_READ.of(path=path))
    user, colon, password = line.partition(":")
    return Credentials(user, password) if colon else Credentials(token=line)
