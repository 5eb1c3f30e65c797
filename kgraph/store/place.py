"""Where the store lies, and how a new one takes its place at once.

A store root holds a marker, `current` (see `pointer`), and the folder of the store in use. A
build writes a folder of its own and then replaces `current` by one atomic rename, so a build
that is killed leaves at most a folder nobody reads. One build at a time writes in a root.
Only names that kgraph gives are ever removed, and only in a folder with the marker.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kgraph import store
from kgraph.errors import StoreUnusable
from kgraph.model import Match
from kgraph.store import earlier, pointer
from kgraph.store.files import replace
from kgraph.store.inputs import Inputs, Signature
from kgraph.words import errors as said
from kgraph.words.said import Sayable

MARKER = "KGRAPH-STORE"
LOCK = "lock"
_FORMAT = 2
#: a replaced store stays this long for those who are about to open it
_KEEP_SECONDS = 600
_SAY_AFTER_SECONDS = 1.0
_PATIENCE_SECONDS = 600.0
#: what a quad takes on the disk: 190 bytes measured on the shipped data
_BYTES_A_QUAD = 250


def signature(folders: Sequence[str], files: Sequence[str]) -> Signature:
    """What a store of the tables in `folders` depends on: the content of the input `files`."""
    inputs = Inputs()
    inputs.watch([folder for folder in folders if os.path.isdir(folder)])
    for path in files:
        with contextlib.suppress(OSError):  # the readers will say so
            inputs.load(path)
    return inputs.signature(folders)


def current(root: str) -> Signature | None:
    """The signature of the store in `root`; None without one; StoreUnusable if damaged."""
    return pointer.read(root)


def current_or_none(root: str) -> Signature | None:
    """Like `current`, but a damaged pointer, or one to a folder that is gone, counts as none."""
    try:
        found = pointer.read(root)
    except StoreUnusable:
        return None
    is_there = found is not None and os.path.isdir(os.path.join(root, found["store"]))
    return found if is_there else None


def built_from(root: str) -> list[str]:
    """The inputs that the marker of a store root names, also when its pointer is damaged."""
    try:
        with open(os.path.join(root, MARKER), encoding="utf-8") as file:
            data = json.load(file)["data"]
        return [str(path) for path in data] if isinstance(data, list) else []
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return []


@contextlib.contextmanager
def writer(root: str, say: Callable[[Sayable], None] | None = None) -> Iterator[None]:
    """Be the only one who writes in `root`; others wait, and `say` hears of it.

    Makes the folder and its marker when they are not there. Raises StoreUnusable, and has
    touched nothing, when the folder holds files of others or cannot be written.
    """
    import filelock

    try:
        _claim(root)
        lock = _lock(root)
        try:
            lock.acquire(timeout=_SAY_AFTER_SECONDS)
        except filelock.Timeout:
            if say:
                say(said.WAITING)
            lock.acquire(timeout=_PATIENCE_SECONDS)
    except filelock.Timeout as error:
        raise StoreUnusable(
            said.STORE_BUSY.of(path=root, seconds=round(_PATIENCE_SECONDS))
        ) from error
    except OSError as error:
        raise StoreUnusable(
            said.STORE_NOT_WRITTEN.of(path=root, error=said.reason(error))
        ) from error
    try:
        yield
    finally:
        lock.release()


def publish(root: str, new: Signature, quads: Sequence[Match]) -> str:
    """Write `quads` as the store of `root` and return its folder; see `publish_alone`."""
    with writer(root):
        return publish_alone(root, new, quads)


def publish_alone(root: str, new: Signature, quads: Sequence[Match]) -> str:
    """Write `quads` as the store of `root` and return its folder; call it as its `writer`.

    Raises StoreUnusable when the disk refuses; the old store is then still in use.
    """
    tail = f"{new['fingerprint'][:12]}-{os.getpid()}-{time.time_ns():x}"
    unfinished, folder = os.path.join(root, f"build-{tail}"), os.path.join(root, f"store-{tail}")
    try:
        before = current_or_none(root)
        reap(root)
        _make_room(root, len(quads) * _BYTES_A_QUAD)
        try:
            store.write(unfinished, quads)
            known = pointer.weigh(unfinished)
            os.rename(unfinished, folder)
            _mark(root, new["data"])
            pointer.point(root, {**new, **known, "quads": len(quads), "store": f"store-{tail}"})
        except (StoreUnusable, OSError):  # on a full disk, half a store is in the way
            remove(unfinished)
            remove(folder)
            raise
        if before is not None:
            with contextlib.suppress(OSError):
                os.utime(os.path.join(root, before["store"]))
        reap(root)
    except OSError as error:
        raise StoreUnusable(
            said.STORE_NOT_WRITTEN.of(path=root, error=said.reason(error))
        ) from error
    return folder


def refresh(root: str, found: Signature, new: Signature) -> None:
    """Note that the inputs have new times but the content the store was built from.

    Best effort: where nobody may write, contents are compared again next time.
    """
    names = ("store", "quads", "sizes", "sums", "whole")
    kept = {name: found[name] for name in names if name in found}
    # that somebody else writes just now is an OSError, too
    with contextlib.suppress(OSError, StoreUnusable), _lock(root).acquire(timeout=0):
        if pointer.read(root) == found:
            pointer.point(root, {**new, **kept})


def discard(root: str, folder: str) -> None:
    """Take a damaged store out of use, if it still is in use; call it as the root's `writer`."""
    found = current_or_none(root)
    if found is not None and os.path.join(root, found["store"]) == folder:
        os.remove(os.path.join(root, pointer.NAME))
        remove(folder)


def reap(root: str, keep: int = 1) -> None:
    """Remove what killed builds left, and all replaced stores but the `keep` newest ones.

    Call it as the root's `writer`. A reader that has opened a replaced store goes on reading
    it; one that is just about to open it turns to the new one.
    """
    found = current_or_none(root)
    in_use = found["store"] if found else ""
    names = os.listdir(root)
    for name in names:
        if pointer.UNFINISHED.match(name):
            remove(os.path.join(root, name))
    replaced = [name for name in names if pointer.STORE.match(name) and name != in_use]
    replaced.sort(key=lambda name: _modified(os.path.join(root, name)), reverse=True)
    for position, name in enumerate(replaced):
        path = os.path.join(root, name)
        if position >= keep or time.time() - _modified(path) > _KEEP_SECONDS:
            remove(path)


def remove(path: str) -> None:
    """Remove one store folder or pointer, whole or not at all; links are not followed."""
    with contextlib.suppress(OSError):
        if os.path.islink(path):
            return
        if not os.path.isdir(path):
            os.remove(path)
            return
        folder, name = os.path.split(path)
        gone = os.path.join(folder, "gone-" + name.partition("-")[2])
        if gone != path:
            os.rename(path, gone)  # fails on Windows while somebody reads it
        import shutil

        shutil.rmtree(gone)


def _lock(root: str) -> Any:
    """The lock of a root: of one thread, which may take it again."""
    import filelock

    return filelock.FileLock(os.path.join(root, LOCK), is_singleton=True)


def is_marked(root: str) -> bool:
    """Whether `root` is a folder that kgraph made a store root."""
    marker = os.path.join(root, MARKER)
    return os.path.isfile(marker) and not os.path.islink(marker)


def _claim(root: str) -> None:
    if os.path.lexists(root) and not os.path.isdir(root):
        raise StoreUnusable(said.STORE_NO_FOLDER.of(path=root))
    os.makedirs(root, exist_ok=True)
    if is_marked(root):
        return
    others = [name for name in os.listdir(root) if name not in (MARKER, LOCK)]
    if others and not is_marked(root):  # another process may have made it a root just now
        earlier.refuse(root)
        raise StoreUnusable(said.STORE_FOREIGN.of(path=root, file=sorted(others)[0]))
    marker = os.path.join(root, MARKER)
    with contextlib.suppress(FileExistsError), open(marker, "x", encoding="utf-8") as file:
        file.write(_marked([]))
    if not is_marked(root):
        raise StoreUnusable(said.MARKER_FOREIGN.of(path=marker))


def _mark(root: str, data: Sequence[str]) -> None:
    if built_from(root) != list(data):
        replace(os.path.join(root, MARKER), _marked(data).encode())


def _marked(data: Sequence[str]) -> str:
    about: dict[str, Any] = {
        "about": said.ABOUT_STORE,
        "format": _FORMAT,
        "data": list(data),
    }
    return json.dumps(about, indent=1) + "\n"


def _make_room(root: str, needed: int) -> None:
    """Raise StoreUnusable when the disk has less than `needed` bytes left."""
    import shutil

    if shutil.disk_usage(root).free < needed:
        reap(root, keep=0)
    free = shutil.disk_usage(root).free
    if free < needed:
        raise StoreUnusable(
            said.NO_ROOM.of(path=root, free=round(free / 1e6, 1), needed=round(needed / 1e6, 1))
        )


def _modified(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0
