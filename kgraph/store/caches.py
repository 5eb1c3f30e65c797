"""The stores that kgraph keeps for itself: one folder a set of tables in the user's cache."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kgraph.errors import StoreUnusable
from kgraph.store import place, pointer
from kgraph.store.earlier import is_earlier
from kgraph.store.inputs import identified
from kgraph.words import errors as said
from kgraph.words.commands import cli as words
from kgraph.words.said import Sayable

#: a cache that nobody asked for so long is removed, and the longest unused ones above this size
_UNUSED_DAYS = 90
_MOST_BYTES = 1_000_000_000
_DAY_SECONDS = 86_400
_NAME = re.compile(r"[0-9a-f]{32}\Z")
_NAME_OF_BEFORE = re.compile(r"[0-9a-f]{8}\Z")  # what version 0.1.0 called its caches


class Cache(NamedTuple):
    """One cached store: its folder, size, seconds since it was used, and its inputs."""

    path: str
    size: int
    unused: float
    data: tuple[str, ...]
    of_before: bool  # made by a version that knows no marker


def folder() -> str:
    """The folder of all caches; StoreUnusable when this user has no place for one."""
    from platformdirs import user_cache_dir

    try:
        found = user_cache_dir("kgraph")
    except RuntimeError as error:  # a user without a home, as in containers
        raise StoreUnusable(said.NO_CACHE_FOLDER) from error
    if not os.path.isabs(found):  # "~", as older platformdirs leave it then
        raise StoreUnusable(said.NO_CACHE_FOLDER)
    return found


def root_of(paths: Sequence[str]) -> str:
    """The folder of the cached store of the tables in `paths`."""
    import hashlib

    key = "\0".join(identified(paths)).encode("utf-8", "surrogateescape")
    return os.path.join(folder(), hashlib.sha256(key).hexdigest()[:32])


def base_of(chosen: object) -> str:
    """The folder for what a workspace that nobody may write stands on."""
    import hashlib

    return os.path.join(folder(), f"base-{hashlib.sha256(repr(chosen).encode()).hexdigest()[:32]}")


def make_private(root: str) -> None:
    """Make the folder of a cache, for this user alone. Raises OSError."""
    for path in (os.path.dirname(root), root):
        os.makedirs(path, mode=0o700, exist_ok=True)
        if os.name == "posix" and os.stat(path).st_mode & 0o077:
            os.chmod(path, 0o700)


def is_root(root: str) -> bool:
    """Whether a store root lies in the cache, so that kgraph may build it anew by itself."""
    with contextlib.suppress(StoreUnusable):
        return os.path.dirname(os.path.realpath(root)) == os.path.realpath(folder())
    return False


def note_use(root: str) -> None:
    """Remember, once a day, that a cache was used."""
    marker = os.path.join(root, place.MARKER)
    with contextlib.suppress(OSError):
        if time.time() - os.stat(marker).st_mtime > _DAY_SECONDS:
            os.utime(marker)


def known() -> list[Cache]:
    """All caches, the longest unused one first."""
    found = []
    with contextlib.suppress(OSError):
        for name in os.listdir(folder()):
            path = os.path.join(folder(), name)
            of_before = bool(_NAME_OF_BEFORE.match(name)) and is_earlier(path)
            if of_before or (_NAME.match(name) and place.is_marked(path)):
                used = os.path.join(path, pointer.NAME if of_before else place.MARKER)
                found.append(_cache(path, used, of_before))
    return sorted(found, key=lambda cache: -cache.unused)


def superfluous(caches: Sequence[Cache], keep: str = "") -> dict[str, Sayable]:
    """Caches that may go, path -> why: unused, too much, tables gone, of a version of before."""
    found: dict[str, Sayable] = {}
    total = sum(cache.size for cache in caches)
    for cache in caches:
        if cache.path == keep:
            continue
        if cache.of_before:
            found[cache.path] = words.OF_BEFORE
        elif cache.unused > _UNUSED_DAYS * _DAY_SECONDS:
            found[cache.path] = words.UNUSED.of(n=round(cache.unused / _DAY_SECONDS))
        elif cache.data and not any(os.path.exists(path) for path in cache.data):
            found[cache.path] = words.TABLES_LOST
        elif total > _MOST_BYTES:
            found[cache.path] = words.ALL_LARGE.of(size=round(total / 1e6))
        if cache.path in found:
            total -= cache.size
    return found


def remove(path: str) -> bool:
    """Remove one cache, unless somebody writes in it; whether it is gone."""
    import filelock

    lock = os.path.join(path, place.LOCK)
    with contextlib.suppress(OSError, filelock.Timeout):
        if _NAME_OF_BEFORE.match(os.path.basename(path)):
            import shutil

            shutil.rmtree(path)
            return True
        with filelock.FileLock(lock, timeout=0):
            _empty(path)
        os.remove(lock)
        os.rmdir(path)
    return not os.path.exists(path)


def prune(keep: str) -> None:
    """Remove the caches that may go, but `keep`."""
    for path in superfluous(known(), keep):
        remove(path)


def _empty(path: str) -> None:
    """Take the store out of use before its files go: a reader builds it anew."""
    with contextlib.suppress(FileNotFoundError):
        os.remove(os.path.join(path, pointer.NAME))
    place.reap(path, keep=0)
    os.remove(os.path.join(path, place.MARKER))


def _cache(path: str, used: str, of_before: bool) -> Cache:
    size = sum(_sizes(path))
    with contextlib.suppress(OSError):
        unused = max(time.time() - os.stat(used).st_mtime, 0.0)
        return Cache(path, size, unused, tuple(place.built_from(path)), of_before)
    return Cache(path, size, 0.0, (), of_before)


def _sizes(path: str) -> Iterator[int]:
    for where, _, names in os.walk(path):
        for name in names:
            with contextlib.suppress(OSError):
                yield os.lstat(os.path.join(where, name)).st_size
