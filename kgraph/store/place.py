"""Where the store lies, whether it is fresh, and how a new one takes its place at once.

A store root holds `current`, a small JSON file that names the folder of the store in use,
and that folder. A build writes a folder of its own and then replaces `current` by one
atomic rename, so a build that is killed leaves at most a folder nobody reads.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Sequence
from typing import Any

from kgraph import store
from kgraph.errors import StoreUnusable
from kgraph.model import Match
from kgraph.version import __version__

#: what a killed build or a replaced store left behind is removed after this time
_REAP_AFTER_SECONDS = 600

Signature = dict[str, Any]


def signature(folders: Sequence[str], files: Sequence[str]) -> Signature:
    """What a store of the tables in `folders` depends on.

    The version, the input `files` with size and time, and a hash of their content.
    """
    import hashlib

    digest = hashlib.sha256(__version__.encode())
    for path in files:
        digest.update(os.path.basename(path).encode() + b"\0")
        with contextlib.suppress(OSError), open(path, "rb") as file:  # the readers will say so
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return {
        "version": __version__,
        "data": [os.path.abspath(folder) for folder in folders],
        "fingerprint": digest.hexdigest(),
        "folders": {folder: _stamp(folder) for folder in folders if os.path.isdir(folder)},
        "files": {path: _stamp(path) for path in files},
    }


def current(root: str) -> Signature | None:
    """The signature of the store in `root`, with its folder under "store"; None without one."""
    try:
        with open(os.path.join(root, "current"), encoding="utf-8") as file:
            found: Signature = json.load(file)
        if not {"version", "data", "fingerprint", "folders", "files", "store"} <= set(found):
            raise ValueError("the file 'current' is damaged")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise StoreUnusable(
            f"the store in {root} cannot be read ({error}); run 'kgraph build'"
        ) from error
    return found


def is_untouched(found: Signature) -> bool:
    """Whether no input has changed in size or time since the store was built."""
    if found["version"] != __version__:
        return False
    stamps = {**found["files"], **found["folders"]}
    return all(_stamp(path) == stamp for path, stamp in stamps.items())


def publish(root: str, new: Signature, quads: Sequence[Match]) -> str:
    """Write `quads` as the store of `root` and return its folder.

    Raises StoreUnusable when the disk refuses; the old store is then still in use.
    """
    try:
        os.makedirs(root, exist_ok=True)
        before = current_or_none(root)
        name = f"store-{new['fingerprint'][:12]}-{os.getpid()}-{time.time_ns():x}"
        folder = os.path.join(root, name)
        try:
            store.write(folder, quads)
        except StoreUnusable:
            _remove(folder)  # on a full disk, half a store is in the way
            raise
        _point(root, {**new, "store": name})
        if before is not None:
            with contextlib.suppress(OSError):
                os.utime(os.path.join(root, before["store"]))
        _reap(root, name)
    except OSError as error:
        raise StoreUnusable(f"the store in {root} cannot be written: {error}") from error
    return folder


def refresh(root: str, found: Signature, new: Signature) -> None:
    """Note that the inputs have new times but the content the store was built from."""
    with contextlib.suppress(OSError):
        _point(root, {**new, "store": found["store"]})


def current_or_none(root: str) -> Signature | None:
    """Like `current`, but a damaged pointer, or one to a folder that is gone, counts as none."""
    try:
        found = current(root)
    except StoreUnusable:
        return None
    is_there = found is not None and os.path.isdir(os.path.join(root, found["store"]))
    return found if is_there else None


def _point(root: str, content: Signature) -> None:
    temporary = os.path.join(root, f"current-{os.getpid()}-{time.time_ns():x}")
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, os.path.join(root, "current"))


def _stamp(path: str) -> list[int]:
    try:
        status = os.stat(path)
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns]


def _reap(root: str, keep: str) -> None:
    for name in os.listdir(root):
        path = os.path.join(root, name)
        if name in (keep, "current") or not name.startswith(("store-", "current-")):
            continue
        with contextlib.suppress(OSError):
            if time.time() - os.stat(path).st_mtime > _REAP_AFTER_SECONDS:
                _remove(path)


def _remove(path: str) -> None:
    import shutil

    with contextlib.suppress(OSError):
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
