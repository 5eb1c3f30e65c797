"""clean: the graphs that kgraph keeps in the cache."""

from __future__ import annotations

import click

from kgraph.cli._options import answering
from kgraph.errors import NothingFound
from kgraph.model import Table
from kgraph.words.commands import cli as words
from kgraph.words.said import Sayable, say

COLUMNS = ("folder", "size", "unused", "tables", "why")


@click.command()
@click.option("--all", "every", is_flag=True)
@click.option("--yes", is_flag=True)
@answering
def clean(every: bool, yes: bool, lang: str, **_: object) -> Table:
    """Cached graphs that may go: unused, too many, or their tables are gone."""
    from kgraph.store import caches

    known = caches.known()
    reasons = caches.superfluous(known)
    asked: Sayable = words.ASKED_FOR
    if every:
        reasons = {cache.path: reasons.get(cache.path, asked) for cache in known}
    rows = [
        (
            cache.path,
            f"{cache.size / 1e6:.1f} MB",
            words.DAYS.say(lang, n=round(cache.unused / 86_400)),
            ", ".join(cache.data),
            say(reasons[cache.path], lang),
        )
        for cache in known
        if cache.path in reasons and (not yes or caches.remove(cache.path))
    ]
    if not rows:
        raise NothingFound(words.NOTHING_TO_REMOVE.of(folder=caches.folder()))
    note = (words.REMOVED if yes else words.NOT_REMOVED).say(lang)
    return Table(COLUMNS, rows, len(rows), notes=(note,))
