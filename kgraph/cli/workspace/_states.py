"""What `diff` compares: a state of the workspace, tables, a store, an export, an endpoint."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator

from kgraph.cli._options import Where, at, open_graph, say_beside
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.opening import settled
from kgraph.store import open_store, place
from kgraph.words import workspace as words
from kgraph.words.commands import cli
from kgraph.words.numbers import iso
from kgraph.workspace import Workspace, history
from kgraph.workspace.history import HistoryEntry

#: RDF that `export` writes
_EXPORTS = (".nq", ".trig", ".jsonld")
_NUMBER = re.compile(r"[1-9]\d{0,8}\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def states(
    before: str | None, after: str | None, where: Where, lang: str
) -> tuple[StoredGraph, StoredGraph]:
    """The two graphs that `diff` is asked for; what is left out is "the newest change" and "now".

    Raises BadQuestion for what is neither an entry, a day, nor a path.
    """
    own = where.own
    if before is None and own is None:
        return _built_and_now(where, lang)
    if before is not None and after is None and own is None:
        raise BadQuestion(cli.TWO_GRAPHS)
    old = _before_newest(own, lang) if before is None and own else _state(before or "", own, lang)
    new = _state(after, own, lang) if after is not None else _now(where, lang)
    return old, new


def _state(name: str, own: Workspace | None, lang: str) -> StoredGraph:
    if own is not None and not os.path.exists(name):
        known = history.entries(own)
        if _NUMBER.match(name):
            return _entry(own, [e for e in known if e.number == int(name)], name, lang)
        day = iso(name)
        if _DAY.match(day):
            earlier = [entry for entry in known if entry.time[:10] <= day]
            if not earlier:
                first = known[0].time[:10] if known else "–"
                raise BadQuestion(words.NO_ENTRY_AT.of(date=day, since=first))
            return _entry(own, earlier[-1:], name, lang)
    return _opened(name, lang)


def _entry(own: Workspace, found: list[HistoryEntry], name: str, lang: str) -> StoredGraph:
    if not found:
        raise BadQuestion(words.NO_ENTRY_HERE.of(number=name))
    with _as_it_was(own, found[0]) as folders:
        return _drafted(folders, lang)


def _before_newest(own: Workspace, lang: str) -> StoredGraph:
    """The graph before the newest change, or before what was edited by hand since."""
    from kgraph.workspace.files import tree_of

    known = history.entries(own)
    if known and history.tree_at(own, known[-1]) != tree_of(own):
        return _entry(own, known[-1:], "", lang)
    if len(known) < 2:
        raise BadQuestion(words.NO_CHANGE_YET)
    return _entry(own, known[-2:-1], "", lang)


@contextlib.contextmanager
def _as_it_was(own: Workspace, entry: HistoryEntry) -> Iterator[tuple[str, ...]]:
    """The folders of tables of an entry, put up again in a folder that goes afterwards."""
    from kgraph.workspace.settings import FILE

    tree = history.tree_at(own, entry)
    folder = tempfile.mkdtemp(prefix="kgraph-")
    try:
        for name in tree:
            if name.startswith("documents/"):
                continue  # a graph is built from the tables
            content = history.contents(own, tree, name)
            if content is None:
                raise BadQuestion(words.TREE_LOST.of(number=entry.number))
            path = os.path.join(folder, *name.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        if FILE not in tree:
            raise BadQuestion(words.TREE_LOST.of(number=entry.number))
        from kgraph.workspace import open_workspace

        yield Where(workspace=open_workspace(folder)).folders
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _now(where: Where, lang: str) -> StoredGraph:
    with settled(where, say_beside):
        return _drafted(where.folders, lang)


def _built_and_now(where: Where, lang: str) -> tuple[StoredGraph, StoredGraph]:
    if where.is_endpoint:
        raise BadQuestion(cli.NO_TABLES_TO_COMPARE)
    found = place.current_or_none(where.root)
    if found is None:
        raise BadQuestion(cli.NOTHING_BUILT)
    folders = where.folders
    if where.store and not (where.data or where.add):
        folders = tuple(found["data"])
    return _built(where.root, found["store"], lang), _drafted(folders, lang)


def _opened(path: str, lang: str) -> StoredGraph:
    if path.startswith(("http://", "https://")):
        return open_graph(at(Where(store=path)), lang)
    found = place.current_or_none(path)
    if found is not None:
        return _built(path, found["store"], lang)
    if not os.path.exists(path):
        raise BadQuestion(cli.NO_SUCH_PATH.of(path=path))
    if path.lower().endswith(_EXPORTS):
        from kgraph.pipeline.exported import exported

        return StoredGraph(exported(path), lang)
    from kgraph.workspace import open_workspace
    from kgraph.workspace.settings import FILE

    if os.path.isfile(os.path.join(path, FILE)):
        return _now(Where(workspace=open_workspace(path)), lang)
    return _drafted((path,), lang)


def _built(root: str, name: str, lang: str) -> StoredGraph:
    """The store as it is, however old: opening it for a question would build it anew."""
    return StoredGraph(open_store(os.path.join(root, name)), lang)


def _drafted(folders: tuple[str, ...], lang: str) -> StoredGraph:
    from kgraph import pipeline

    return StoredGraph(pipeline.draft(folders), lang)
