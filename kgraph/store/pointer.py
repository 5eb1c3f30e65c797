"""The file `current` of a store root: which store is in use, and what it was built from."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
import zlib
from collections.abc import Callable
from typing import Any

from kgraph.errors import StoreDamaged, StoreUnusable
from kgraph.store.inputs import Signature
from kgraph.words import errors as said
from kgraph.words.said import Sayable

NAME = "current"
#: names that builds of kgraph give to what they write beside the pointer
STORE = re.compile(r"store-[0-9a-f]{12}-\d+-[0-9a-f]+\Z")
UNFINISHED = re.compile(r"(?:build|gone)-[0-9a-f]{12}-\d+-[0-9a-f]+\Z|current-\d+-[0-9a-f]+\Z")
#: files that the engine writes to whenever it likes
_CHANGING = ("LOG", "LOCK")
#: files up to this size are compared by content at every opening, larger ones by their end: the
#: engine has a checksum for each block of them, but none for the foot that says where those lie
_SMALL_BYTES = 16_384
_FOOT_BYTES = 4_096
_PIECE_BYTES = 1_000_000


def read(root: str) -> Signature | None:
    """The signature of the store in `root`, with its folder under "store"; None without one.

    Raises StoreUnusable when the pointer is no pointer.
    """
    try:
        with open(os.path.join(root, NAME), encoding="utf-8") as file:
            found = json.load(file)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise _broken(root, said.reason(error)) from error
    if not _is_signature(found):
        raise _broken(root, said.NOT_OURS)
    pointed: Signature = found
    return pointed


def point(root: str, content: Signature) -> None:
    """Let `content` be the pointer of `root`, in one step. Raises OSError."""
    temporary = os.path.join(root, f"{NAME}-{os.getpid()}-{time.time_ns():x}")
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, os.path.join(root, NAME))
    except OSError:
        if os.path.exists(temporary):
            os.remove(temporary)
        raise


def weigh(folder: str) -> dict[str, Any]:
    """What the files of a new store are known by.

    Their sizes, CRC-32 of small files and of the ends of large ones, CRC-32 of all of each.
    """
    sizes = _sizes(folder)
    paths = {name: os.path.join(folder, name) for name in sizes}
    return {
        "sizes": sizes,
        "sums": {name: _sum(path) for name, path in paths.items()},
        "whole": {name: _whole_sum(path) for name, path in paths.items()},
    }


def verify(root: str, found: Signature) -> None:
    """Raise StoreDamaged unless the store's files are as they were published."""
    folder = os.path.join(root, found["store"])
    try:
        sizes = _sizes(folder)
        wrong = sorted({*sizes.items()} ^ {*found["sizes"].items()})
        sums = found["sums"].items()
        names = [name for name, _ in wrong]
        names = names or [n for n, known in sums if _sum(os.path.join(folder, n)) != known]
    except OSError as error:
        raise damaged(
            folder, said.WITH_FILE.of(error=said.reason(error), file=error.filename)
        ) from error
    if names:
        raise damaged(folder, said.FILE_CHANGED.of(file=names[0]))


def verify_whole(folder: str) -> None:
    """Raise StoreDamaged unless every byte of the store in `folder` is as it was published.

    For SPARQL: a query that sorts what it reads never ends at a damaged block, and takes ever
    more memory, while reading by pattern ends there with an error.
    """
    root, name = os.path.split(folder)
    found = None
    with contextlib.suppress(StoreUnusable):
        found = read(root)
    if found is None or found["store"] != name:
        return  # another store has just taken its place, or it is no store of a root
    verify(root, found)
    for file, known in found.get("whole", {}).items():
        if _whole_sum(os.path.join(folder, file)) != known:
            raise damaged(folder, said.FILE_CHANGED.of(file=file))


def damaged(folder: str, reason: Sayable) -> StoreDamaged:
    """The error of a store in `folder` whose files have changed."""
    root = os.path.dirname(folder)
    return StoreDamaged(said.STORE_DAMAGED.of(path=root, reason=reason), folder)


def _broken(root: str, reason: Sayable) -> StoreUnusable:
    return StoreUnusable(said.POINTER_DAMAGED.of(path=root, file=NAME, reason=reason))


_PARTS: dict[str, Callable[[Any], bool]] = {
    "version": lambda part: isinstance(part, str),
    "fingerprint": lambda part: isinstance(part, str),
    "data": lambda part: _are(part, str),
    "folders": lambda part: isinstance(part, dict) and all(map(_is_stamp, part.values())),
    "files": lambda part: isinstance(part, dict) and all(map(_is_entry, part.values())),
    "sizes": lambda part: isinstance(part, dict) and _are(list(part.values()), int),
    "sums": lambda part: isinstance(part, dict) and _are(list(part.values()), int),
    "quads": lambda part: isinstance(part, int),
    "store": lambda part: isinstance(part, str) and STORE.match(part) is not None,
}


def _is_signature(found: Any) -> bool:
    return isinstance(found, dict) and all(
        name in found and fits(found[name]) for name, fits in _PARTS.items()
    )


def _are(parts: Any, kind: type) -> bool:
    return isinstance(parts, list) and all(isinstance(part, kind) for part in parts)


def _is_stamp(part: Any) -> bool:
    return _are(part, int)


def _is_entry(part: Any) -> bool:
    return (
        isinstance(part, dict) and isinstance(part.get("sha256"), str) and _is_stamp(part["stamp"])
        if isinstance(part, dict) and "stamp" in part
        else False
    )


def _sizes(folder: str) -> dict[str, int]:
    with os.scandir(folder) as entries:
        return {
            entry.name: entry.stat().st_size for entry in entries if entry.name not in _CHANGING
        }


def _whole_sum(path: str) -> int:
    total = 0
    with open(path, "rb", buffering=0) as file:
        while piece := file.read(_PIECE_BYTES):
            total = zlib.crc32(piece, total)
    return total


def _sum(path: str) -> int:
    with open(path, "rb", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0 if size <= _SMALL_BYTES else size - _FOOT_BYTES)
        return zlib.crc32(file.readall())
