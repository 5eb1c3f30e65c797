"""A document that is read again: what it says now, held against what was proposed before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgraph.review.queue import GONE, NEW, ReviewEntry

#: what people decide or correct; all else is the document's
_DECIDED = ("state", "decided", "why", "name", "type", "kind", "start", "relation", "end",
            "same_as")  # fmt: skip


class Rereading(NamedTuple):
    """The entries after a document was read again, and how many are new, gone and unchanged."""

    entries: tuple[ReviewEntry, ...]
    new: int
    gone: int
    unchanged: int


def merged(old: Sequence[ReviewEntry], fresh: Sequence[ReviewEntry]) -> Rereading:
    """Decisions stay with what is still stated; what is gone is kept, marked, and counts no more.

    A candidate that was rejected stays rejected. On the first reading nothing is new.
    """
    before = {entry.id: entry for entry in old}
    first = not old
    found: list[ReviewEntry] = []
    new = 0
    for entry in fresh:
        known = before.pop(entry.id, None)
        if known is None:
            new += not first
            found.append(entry if first else entry._replace(change=NEW))
            continue
        kept = {name: getattr(known, name) for name in _DECIDED} if known.decided else {}
        found.append(entry._replace(change="", **kept))
    gone = [entry._replace(change=GONE) for entry in before.values()]
    left = sum(entry.change != GONE for entry in before.values())
    return Rereading((*found, *gone), new, left, len(found) - new if not first else 0)
