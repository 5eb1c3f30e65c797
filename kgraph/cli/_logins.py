"""Who asks a server: from a file or from the environment, never from an argument."""

from __future__ import annotations

import os
import urllib.parse

import click

from kgraph.cli._speaking import language
from kgraph.output import clean
from kgraph.store.login import Credentials, read_credentials
from kgraph.words.publishing import PLAIN_HTTP
from kgraph.words.said import say

_HERE = ("localhost", "127.0.0.1", "::1")


def login_of(url: str, path: str | None = None) -> Credentials | None:
    """The credentials for a server at `url`: those in the file `path`, else the environment's.

    KGRAPH_CREDENTIALS names a file; KGRAPH_USER and KGRAPH_PASSWORD hold them. That a line is
    not encrypted is said. Raises BadQuestion when the file holds none.
    """
    path = path or os.environ.get("KGRAPH_CREDENTIALS")
    user = os.environ.get("KGRAPH_USER", "")
    if path:
        found: Credentials | None = read_credentials(path)
    else:
        found = Credentials(user, os.environ.get("KGRAPH_PASSWORD", "")) if user else None
    host = urllib.parse.urlsplit(url)
    if found and host.scheme == "http" and host.hostname not in _HERE:
        message = say(PLAIN_HTTP.of(host=host.hostname), language())
        click.echo(clean(f"kgraph: {message}"), err=True)
    return found
