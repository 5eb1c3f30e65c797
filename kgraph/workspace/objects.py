"""Contents that the history keeps, each once, under its SHA-256."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import zlib
from collections.abc import Container

from kgraph.errors import StoreUnusable
from kgraph.store.files import replace
from kgraph.words import workspace as words

_NAME = re.compile(r"[0-9a-f]{64}\Z")


class Objects:
    """A folder of compressed contents; what is in it is never changed, only removed."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def __contains__(self, name: str) -> bool:
        return os.path.isfile(self._path(name))

    def put(self, content: bytes) -> str:
        """Keep a content, and return its name. Raises OSError."""
        name = hashlib.sha256(content).hexdigest()
        if name in self:
            return name
        replace(self._path(name), zlib.compress(content))
        return name

    def get(self, name: str) -> bytes | None:
        """A kept content; None when it is no longer kept.

        Raises StoreUnusable when what is kept is not what was put, OSError when unreadable.
        """
        try:
            with open(self._path(name), "rb") as file:
                content = zlib.decompress(file.read())
        except FileNotFoundError:
            return None
        except zlib.error as error:
            raise self._damaged(name) from error
        if hashlib.sha256(content).hexdigest() != name:
            raise self._damaged(name)
        return content

    def size(self) -> int:
        """How many bytes all of them take on the disk."""
        return sum(os.path.getsize(self._path(name)) for name in self.names())

    def names(self) -> list[str]:
        """The names of all contents that are kept."""
        found = []
        for folder, _, names in os.walk(self.folder):
            prefix = os.path.basename(folder)
            found += [prefix + name for name in names if _NAME.match(prefix + name)]
        return sorted(found)

    def remove_others(self, keep: Container[str]) -> None:
        """Remove all contents but those in `keep`, and what killed writers left."""
        for folder, _, names in os.walk(self.folder):
            prefix = os.path.basename(folder)
            for name in names:
                gone = _NAME.match(prefix + name) and prefix + name not in keep
                if gone or name.startswith(".kgraph-"):
                    with contextlib.suppress(OSError):
                        os.remove(os.path.join(folder, name))

    def _path(self, name: str) -> str:
        return os.path.join(self.folder, name[:2], name[2:])

    def _damaged(self, name: str) -> StoreUnusable:
        return StoreUnusable(words.OBJECT_DAMAGED.of(path=self._path(name)))
