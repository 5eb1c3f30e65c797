"""Every change of a workspace is an entry: what it was, when, and all files as they were after.

`.kgraph/history/entries/` holds one small file an entry, `objects/` the contents. What somebody
edited by hand becomes an entry of its own before the next change, so that nothing is lost.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.words import workspace as words
from kgraph.words.said import Sayable
from kgraph.workspace import transaction
from kgraph.workspace.files import Tree, local, tree_of
from kgraph.workspace.objects import Objects
from kgraph.workspace.transaction import Replacement
from kgraph.workspace.writing import WorkspaceChange

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

__all__ = ["HistoryEntry", "WorkspaceChange", "change", "contents", "entries", "objects", "tree_at"]

#: what an entry is: the making, a change, what somebody edited, one taken back
MADE, CHANGE, HAND, UNDO = "made", "change", "hand", "undo"
_NAME = re.compile(r"\d{6,}\.json\Z")
#: so many of the newest entries keep their contents however large; those that take back add none
_KEPT_ENTRIES = 10


class HistoryEntry(NamedTuple):
    """One change: `tree` names the object that lists all files after it, `time` is ISO 8601."""

    number: int
    time: str
    kind: str
    title: str
    files: tuple[str, ...]  # names of what was added
    tree: str
    undoes: int = 0  # the number of the entry it takes back


def entries(workspace: Workspace) -> list[HistoryEntry]:
    """All entries, the oldest first. Raises StoreUnusable when one cannot be read."""
    folder = _folder(workspace, "entries")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [_entry(os.path.join(folder, name)) for name in names if _NAME.match(name)]


def objects(workspace: Workspace) -> Objects:
    """The contents that the history keeps."""
    return Objects(_folder(workspace, "objects"))


def tree_at(workspace: Workspace, entry: HistoryEntry | None) -> Tree:
    """All files after an entry; none before the first. Raises BadQuestion when it is lost."""
    if entry is None:
        return {}
    content = objects(workspace).get(entry.tree)
    if content is None:
        raise BadQuestion(words.TREE_LOST.of(number=entry.number))
    found: Tree = json.loads(content)
    return found


def contents(workspace: Workspace, tree: Mapping[str, str], name: str) -> bytes | None:
    """The content that the file `name` has in a tree; None when it is no longer kept.

    Documents are kept once: where they lie, and in the history only when they are gone there.
    """
    if name.startswith("documents/"):
        with contextlib.suppress(OSError), open(local(workspace, name), "rb") as file:
            content = file.read()
            if _digest(content) == tree[name]:
                return content
    return objects(workspace).get(tree[name])


@contextlib.contextmanager
def change(
    workspace: Workspace, title: str, files: Sequence[str] = (),
    say: Callable[[Sayable], None] | None = None, kind: str = CHANGE, undoes: int = 0,
) -> Iterator[WorkspaceChange]:  # fmt: skip
    """One change of the workspace, whole or not at all; see `Workspace.change`."""
    with transaction.alone(workspace, say):
        try:
            before = note_edits(workspace)
            own = WorkspaceChange(workspace, before)
            yield own
            _commit(workspace, own, HistoryEntry(0, "", kind, title, tuple(files), "", undoes))
        except OSError as error:
            raise transaction.not_written(workspace, error) from error
        finally:
            transaction.abandon(workspace)


def note_edits(workspace: Workspace) -> Tree:
    """Make what was edited by hand an entry, if anything was; the files as they are.

    Call it `alone`. Raises OSError.
    """
    known = entries(workspace)
    now = tree_of(workspace)
    before = tree_at(workspace, known[-1]) if known else None
    if now == (before or {}):
        return now
    kept = objects(workspace)
    for name, digest in now.items():
        if digest not in kept and not name.startswith("documents/"):
            with open(local(workspace, name), "rb") as file:
                now[name] = kept.put(file.read())
    kind, title = (MADE, "") if before is None else (HAND, "")
    _record(workspace, {}, HistoryEntry(0, "", kind, title, (), "", 0), now)
    return now


def _commit(workspace: Workspace, own: WorkspaceChange, entry: HistoryEntry) -> None:
    """Let a change take effect, unless it changes nothing."""
    kept = objects(workspace)
    after = dict(own.before)
    parts: dict[str, Replacement] = {}
    for name, content in own.contents.items():
        before = own.before.get(name)
        digest = None if content is None else _digest(content)
        if digest == before:
            continue
        if before is not None and name.startswith("documents/") and content is None:
            with open(local(workspace, name), "rb") as file:
                kept.put(file.read())
        staged = ""
        if content is None:
            after.pop(name, None)
        else:
            staged = transaction.stage(workspace, name, content)
            after[name] = digest or ""
            if not name.startswith("documents/"):
                kept.put(content)
        parts[name] = Replacement(before, digest, staged)
    if parts:
        own.entry = _record(workspace, parts, entry, after)
        _prune(workspace)


def _record(
    workspace: Workspace, parts: Mapping[str, Replacement], entry: HistoryEntry, after: Tree
) -> HistoryEntry:
    """Write an entry, and what it changes, in one step."""
    known = entries(workspace)
    number = known[-1].number + 1 if known else 1
    tree = objects(workspace).put(json.dumps(after, sort_keys=True).encode())
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    entry = entry._replace(number=number, time=now, tree=tree)
    content = json.dumps(entry._asdict(), ensure_ascii=False).encode("utf-8", "surrogateescape")
    staged = transaction.stage(workspace, "entry", content)
    transaction.decide(workspace, parts, f"history/entries/{number:06d}.json", staged)
    return entry


def _prune(workspace: Workspace) -> None:
    """Forget the contents of the oldest entries while the history takes too much."""
    kept, most = objects(workspace), workspace.settings.keep_mb * 1_000_000
    known = entries(workspace)
    with contextlib.suppress(OSError):
        for first in range(1, _first_kept(known) + 1):
            if kept.size() <= most:
                return
            needed: set[str] = set()
            for entry in known[first:]:
                content = kept.get(entry.tree)
                if content is not None:
                    needed |= {entry.tree, *json.loads(content).values()}
            kept.remove_others(needed)


def _first_kept(known: Sequence[HistoryEntry]) -> int:
    """The place of the entry before the last ten that take nothing back; 0 when all stay."""
    own = [place for place, entry in enumerate(known) if entry.kind != UNDO]
    return own[-_KEPT_ENTRIES] - 1 if len(own) > _KEPT_ENTRIES else 0


def _entry(path: str) -> HistoryEntry:
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            found: dict[str, Any] = json.load(file)
        found["files"] = tuple(found["files"])
        return HistoryEntry(**found)
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise StoreUnusable(words.ENTRY_DAMAGED.of(path=path)) from error


def _digest(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()


def _folder(workspace: Workspace, name: str) -> str:
    return os.path.join(workspace.private, "history", name)
