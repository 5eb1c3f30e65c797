"""Take a change back: the files it changed are again as they were before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from kgraph.errors import BadQuestion
from kgraph.words import workspace as words
from kgraph.words.said import Sayable
from kgraph.workspace import history, transaction
from kgraph.workspace.files import Tree
from kgraph.workspace.history import MADE, UNDO, HistoryEntry

if TYPE_CHECKING:
    from kgraph.workspace import Workspace


def undo(
    workspace: Workspace, number: int = 0, say: Callable[[Sayable], None] | None = None
) -> tuple[HistoryEntry, HistoryEntry | None]:
    """Take back the entry `number`, else the newest that is not taken back.

    The entry taken back, and the one that did so (None when nothing had to change). What was
    edited by hand since the last change is an entry, too, and the newest. Raises BadQuestion
    when there is nothing to take back, when later changes touched the same files, or when the
    contents are no longer kept.
    """
    with transaction.alone(workspace, say):
        history.note_edits(workspace)
    known = history.entries(workspace)
    entry = _numbered(known, number) if number else newest(known)
    title = entry.title
    with history.change(workspace, title, entry.files, say, UNDO, entry.number) as change:
        for name, content in _before(workspace, known, entry, change.before).items():
            change.write(name, content)
    return entry, change.entry


def newest(known: Sequence[HistoryEntry]) -> HistoryEntry:
    """The newest entry that is not taken back; raises BadQuestion without one."""
    gone: set[int] = set()
    for entry in reversed(known):
        if entry.number in gone:
            continue
        if entry.kind == UNDO:
            gone.add(entry.undoes)
        elif entry.kind != MADE:
            return entry
    raise BadQuestion(words.NOTHING_TO_UNDO)


def _numbered(known: Sequence[HistoryEntry], number: int) -> HistoryEntry:
    for entry in known:
        if entry.number == number and entry.kind != MADE:
            return entry
    raise BadQuestion(words.NO_ENTRY.of(number=number))


def _before(
    workspace: Workspace, known: Sequence[HistoryEntry], entry: HistoryEntry, now: Tree
) -> Mapping[str, bytes | None]:
    """The files that `entry` changed, each with its content before it."""
    place = known.index(entry)
    old = history.tree_at(workspace, known[place - 1]) if place else {}
    new = history.tree_at(workspace, entry)
    found: dict[str, bytes | None] = {}
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) == new.get(name) or now.get(name) == old.get(name):
            continue
        if now.get(name) != new.get(name):
            raise BadQuestion(words.CHANGED_SINCE.of(number=entry.number, file=name))
        found[name] = history.contents(workspace, old, name) if name in old else None
        if name in old and found[name] is None:
            raise BadQuestion(words.CONTENT_LOST.of(number=entry.number, file=name))
    return found
