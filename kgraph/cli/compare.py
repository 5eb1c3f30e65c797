"""diff: what one graph says and another does not."""

from __future__ import annotations

import os

import click

from kgraph.cli._options import Where, answering, open_graph
from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.store import open_store, place


@click.command()
@click.argument("before", required=False)
@click.argument("after", required=False)
@answering
def diff(before: str | None, after: str | None, where: Where, lang: str) -> Table:
    """What AFTER says and BEFORE does not, and the other way: things, ties, facts.

    Each is a folder of tables (or one table), a folder of a store, or the address of an
    endpoint. Without both: the store built last from --data and --add, and these tables now.
    Nothing is built or changed. Without a difference the exit code is 1.

    \b
    kgraph diff --data my-tables
    kgraph diff tables-2025 tables-2026 --lang de
    kgraph diff my-store my-tables --format csv --bom
    """
    from kgraph.questions.difference import difference

    if (before is None) != (after is None):
        raise BadQuestion("name two graphs, or none: the built store and its tables now")
    if before is None or after is None:
        old, new = _built_and_now(where, lang)
    else:
        old, new = _opened(before, lang), _opened(after, lang)
    table = difference(old, new)
    if not table.total:
        raise NothingFound(" ".join(table.notes))
    return table


def _built_and_now(where: Where, lang: str) -> tuple[StoredGraph, StoredGraph]:
    if where.is_endpoint:
        raise BadQuestion("an endpoint has no tables; name two graphs: kgraph diff URL DIR")
    found = place.current_or_none(where.root)
    if found is None:
        raise BadQuestion("nothing is built from these tables yet; run 'kgraph build' first")
    folders = where.folders
    if where.store and not (where.data or where.add):
        folders = tuple(found["data"])
    return _built(where.root, found["store"], lang), _drafted(folders, lang)


def _opened(path: str, lang: str) -> StoredGraph:
    if path.startswith(("http://", "https://")):
        return open_graph(Where(store=path), lang)
    found = place.current_or_none(path)
    if found is not None:
        return _built(path, found["store"], lang)
    if not os.path.exists(path):
        raise BadQuestion(f"{path} does not exist; name a folder of tables or of a store")
    return _drafted((path,), lang)


def _built(root: str, name: str, lang: str) -> StoredGraph:
    """The store as it is, however old: opening it for a question would build it anew."""
    return StoredGraph(open_store(os.path.join(root, name)), lang)


def _drafted(folders: tuple[str, ...], lang: str) -> StoredGraph:
    from kgraph import pipeline

    return StoredGraph(pipeline.draft(folders), lang)
