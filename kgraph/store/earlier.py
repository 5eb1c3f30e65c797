"""Stores as version 0.1.0 left them, without a marker: recognised and named, never touched."""

from __future__ import annotations

import contextlib
import json
import os

from kgraph.errors import StoreUnusable
from kgraph.store import pointer
from kgraph.words import errors as said


def is_earlier(root: str) -> bool:
    """Whether a folder holds a store as version 0.1.0 made it, and nothing else."""
    names: set[str] = set()
    with contextlib.suppress(OSError):  # who may not look into it is told so when it is opened
        names = set() if os.path.islink(root) else set(os.listdir(root))
    return pointer.NAME in names and all(
        name == pointer.NAME or pointer.STORE.match(name) or pointer.UNFINISHED.match(name)
        for name in names
    )


def refuse(root: str) -> None:
    """Raise StoreUnusable for a store of version 0.1.0: what it is, and what to do.

    It has no sizes to compare, so damage in it would go unnoticed; and without a marker nobody
    can be sure enough that it is a store to remove anything of it.
    """
    if is_earlier(root):
        raise StoreUnusable(said.STORE_EARLIER.of(path=root, built=_built_from(root)))


def _built_from(root: str) -> object:
    """The tables that its pointer names, or words for those it does not name."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        with open(os.path.join(root, pointer.NAME), encoding="utf-8") as file:
            data = json.load(file)["data"]
        return [str(path) for path in data]
    return said.UNKNOWN_TABLES
