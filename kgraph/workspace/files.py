"""Which files of a workspace are the truth, and what they hold: path -> SHA-256."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kgraph.store.files import replace
from kgraph.store.inputs import stamp, trusted
from kgraph.workspace.settings import FILE

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

FOLDERS = ("tables", "regions", "documents", "mappings", "review")
FILES = (FILE, "judgements.csv")
_INDEX = "index.json"
#: what other programs leave beside the files somebody edits
_NOT_OURS = ("desktop.ini", "thumbs.db")
_PIECE_BYTES = 1_000_000

#: path inside the workspace, parts joined by "/" -> SHA-256 of the content
Tree = dict[str, str]


def tree_of(workspace: Workspace) -> Tree:
    """All files that are the truth, as they are now. Raises OSError.

    A file whose size and times are those of the last look is not read again.
    """
    known = _known(workspace)
    found: Tree = {}
    index: dict[str, list[object]] = {}
    for name in sorted(truth(workspace)):
        path = local(workspace, name)
        own = stamp(path)
        old = known.get(name)
        same = old is not None and old[0] == own != []
        found[name] = str(old[1]) if same and old else digest(path)
        index[name] = [trusted(own), found[name]]
    if index != known:
        with contextlib.suppress(OSError):
            replace(_index(workspace), json.dumps(index).encode())
    return found


def truth(workspace: Workspace) -> Iterator[str]:
    """The names of all files that are the truth, parts joined by "/"."""
    for name in FILES:
        if os.path.isfile(workspace.path(name)):
            yield name
    for folder in FOLDERS:
        for where, below, names in os.walk(workspace.path(folder)):
            below[:] = [name for name in below if not name.startswith(".")]
            inside = os.path.relpath(where, workspace.folder).replace(os.sep, "/")
            yield from (f"{inside}/{name}" for name in names if _is_ours(name))


def local(workspace: Workspace, name: str) -> str:
    """The path of a file of a tree on this machine."""
    return workspace.path(*name.split("/"))


def digest(path: str) -> str:
    """SHA-256 of a file, as hex digits. Raises OSError."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(_PIECE_BYTES):
            found.update(piece)
    return found.hexdigest()


def digest_or_none(path: str) -> str | None:
    """SHA-256 of a file, None when there is none. Raises OSError when it cannot be read."""
    try:
        return digest(path)
    except FileNotFoundError:
        return None


def _is_ours(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in _NOT_OURS


def _index(workspace: Workspace) -> str:
    return os.path.join(workspace.private, _INDEX)


def _known(workspace: Workspace) -> dict[str, list[object]]:
    try:
        with open(_index(workspace), encoding="utf-8") as file:
            found = json.load(file)
        return {
            name: part
            for name, part in found.items()
            if isinstance(part, list) and len(part) == 2 and isinstance(part[1], str)
        }
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
