"""clean: the graphs that kgraph keeps in the cache."""

from __future__ import annotations

import click

from kgraph.cli._options import answering
from kgraph.errors import NothingFound
from kgraph.model import Table

COLUMNS = ("folder", "size", "unused", "tables", "why")


@click.command()
@click.option("--all", "every", is_flag=True, help="All cached graphs, not only superfluous ones.")
@click.option("--yes", is_flag=True, help="Remove them; without it they are listed only.")
@answering
def clean(every: bool, yes: bool, **_: object) -> Table:
    """Cached graphs that may go: unused for 90 days, above 1 GB, or their tables are gone.

    Lists them; --yes removes them. A graph that is needed again is built again. Stores in
    folders of your own (--store) are not touched.

    \b
    kgraph clean
    kgraph clean --all --yes
    """
    from kgraph.store import caches

    known = caches.known()
    reasons = caches.superfluous(known)
    if every:
        reasons = {cache.path: reasons.get(cache.path, "") for cache in known}
    rows = [
        (
            cache.path,
            f"{cache.size / 1e6:.1f} MB",
            f"{cache.unused / 86_400:.0f} d",
            ", ".join(cache.data),
            reasons[cache.path] or "asked for",
        )
        for cache in known
        if cache.path in reasons and (not yes or caches.remove(cache.path))
    ]
    if not rows:
        raise NothingFound(f"nothing to remove in {caches.folder()}")
    note = "removed" if yes else "nothing was removed; 'kgraph clean --yes' removes these"
    return Table(COLUMNS, rows, len(rows), notes=(note,))
