"""Forget a source for good: its rows, its documents and mappings, in the history too.

Nothing of it can be brought back. Killed half-way, the same call goes on where it stopped.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kgraph.store.files import replace
from kgraph.words.said import Sayable
from kgraph.workspace import history, journal, transaction
from kgraph.workspace.files import Tree
from kgraph.workspace.history import HistoryEntry
from kgraph.workspace.objects import Objects

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

_JUDGED = "judgements.csv"


class Forgotten(NamedTuple):
    """What was forgotten: how many files that lay in the folder, how many of the history."""

    files: int
    kept: int


def sources_of_history(workspace: Workspace) -> set[str]:
    """The names of all sources that the history still knows, retired ones too."""
    found = set()
    for tree in _trees(workspace).values():
        found |= {name.split("/")[1] for name in tree if name.startswith("tables/")}
    return found


def forget(
    workspace: Workspace, source: str, title: str, say: Callable[[Sayable], None] | None = None
) -> Forgotten:
    """Take a source out of the folder and out of all entries of the history.

    With it go the documents that came in with it, its mappings, and decisions about things that
    only it named. Raises StoreUnusable when the folder cannot be written.
    """
    trees = _trees(workspace)
    names = _of_source(trees, source)
    only = _ids(workspace, trees, source)
    with history.change(workspace, title, say=say) as change:
        present = [name for name in change.before if name in names or _is_own(name, source)]
        for name in present:
            change.write(name, None)
        content = change.content(_JUDGED)
        if content is not None and only:
            change.write(_JUDGED, _without(content, only))
    with transaction.alone(workspace, say):
        try:
            kept = _rewrite(workspace, names | set(present), source, only)
        except OSError as error:
            raise transaction.not_written(workspace, error) from error
    return Forgotten(len(present), kept)


def _trees(workspace: Workspace) -> dict[int, Tree]:
    """The files of every entry whose list of files is still kept."""
    kept = history.objects(workspace)
    found = {}
    for entry in history.entries(workspace):
        content = kept.get(entry.tree)
        if content is not None:
            found[entry.number] = json.loads(content)
    return found


def _is_own(name: str, source: str) -> bool:
    """Whether a file is a table or a mapping of the source."""
    mapping = rf"mappings/{re.escape(source)}(?:-\d+)?\.toml\Z"
    return name.startswith(f"tables/{source}/") or bool(re.match(mapping, name))


def _of_source(trees: Mapping[int, Tree], source: str) -> set[str]:
    """Its tables and mappings, and the documents that came in by the entries that changed it."""
    found: set[str] = set()
    before: Tree = {}
    for number in sorted(trees):
        tree = trees[number]
        own = {name for name in tree if _is_own(name, source)}
        if any(before.get(name) != tree[name] for name in own):
            own |= {n for n in tree if n.startswith("documents/") and n not in before}
        found |= own
        before = tree
    return found


def _ids(workspace: Workspace, trees: Mapping[int, Tree], source: str) -> set[str]:
    """The ids that only tables of the source ever gave."""
    own: set[str] = set()
    others: set[str] = set()
    seen: set[tuple[bool, str]] = set()
    for tree in trees.values():
        for name, digest in tree.items():
            is_own = name.startswith(f"tables/{source}/")
            if not name.startswith("tables/") or (is_own, digest) in seen:
                continue
            seen.add((is_own, digest))
            content = history.contents(workspace, tree, name)
            (own if is_own else others).update(_ids_in(content or b""))
    return own - others


def _ids_in(content: bytes) -> Iterator[str]:
    text = content.decode("utf-8-sig", "replace")
    for row in csv.DictReader(io.StringIO(text, newline="")):
        if row.get("id"):
            yield str(row["id"])


def _without(content: bytes, only: set[str]) -> bytes:
    """Judgements without those about ids that are to be forgotten."""
    kept, _ = journal.removed(
        content,
        lambda row: any(row.get(end, "").rpartition("/")[2] in only for end in "ab"),
        journal.column_of,
    )
    return kept


def _rewrite(workspace: Workspace, names: set[str], source: str, only: set[str]) -> int:
    """Let every entry list its files without those; remove the contents nobody needs then."""
    kept = history.objects(workspace)
    before = len(kept.names())
    needed: set[str] = set()
    for entry in history.entries(workspace):
        content = kept.get(entry.tree)
        if content is None:
            continue
        tree: Tree = json.loads(content)
        fresh = {n: d for n, d in tree.items() if n not in names and not _is_own(n, source)}
        if only and _JUDGED in fresh:
            fresh[_JUDGED] = _clean(kept, fresh[_JUDGED], only)
        digest = entry.tree
        if fresh != tree:
            digest = kept.put(json.dumps(fresh, sort_keys=True).encode())
            _write(workspace, entry._replace(tree=digest))
        needed |= {digest, *fresh.values()}
    kept.remove_others(needed)
    left = [name for name in kept.names() if name not in needed]
    if left:  # open in another program: saying "forgotten" would not be true
        raise OSError(f"{len(left)}")
    _drop_stores(workspace)
    return max(before - len(kept.names()), 0)


def _clean(kept: Objects, digest: str, only: set[str]) -> str:
    content = kept.get(digest)
    return digest if content is None else kept.put(_without(content, only))


def _write(workspace: Workspace, entry: HistoryEntry) -> None:
    path = os.path.join(workspace.private, "history", "entries", f"{entry.number:06d}.json")
    content = json.dumps(entry._asdict(), ensure_ascii=False).encode("utf-8", "surrogateescape")
    replace(path, content)


def _drop_stores(workspace: Workspace) -> None:
    """Remove what was built from the rows; the next question builds it again without them."""
    folder = workspace.store
    if os.path.isdir(folder):
        shutil.rmtree(folder)
