"""diff: what one graph says and another does not."""

from __future__ import annotations

import os

import click

from kgraph.cli._options import Where, answering, open_graph
from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.store import open_store, place
from kgraph.words.commands import cli as words


@click.command()
@click.argument("before", required=False)
@click.argument("after", required=False)
@answering
def diff(before: str | None, after: str | None, where: Where, lang: str) -> Table:
    """What AFTER says and BEFORE does not, and the other way: things, ties, facts."""
    from kgraph.questions.difference import difference

    if (before is None) != (after is None):
        raise BadQuestion(words.TWO_GRAPHS)
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
        raise BadQuestion(words.NO_TABLES_TO_COMPARE)
    found = place.current_or_none(where.root)
    if found is None:
        raise BadQuestion(words.NOTHING_BUILT)
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
        raise BadQuestion(words.NO_SUCH_PATH.of(path=path))
    return _drafted((path,), lang)


def _built(root: str, name: str, lang: str) -> StoredGraph:
    """The store as it is, however old: opening it for a question would build it anew."""
    return StoredGraph(open_store(os.path.join(root, name)), lang)


def _drafted(folders: tuple[str, ...], lang: str) -> StoredGraph:
    from kgraph import pipeline

    return StoredGraph(pipeline.draft(folders), lang)
