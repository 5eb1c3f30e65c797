"""What a store is built from: the inputs, each read once, and whether they changed since.

A file is known by the SHA-256 of what was read and by a stamp: size, time of its content and
time of its entry. A stamp younger than two seconds when the file was read is not trusted: the
file may change again without its times showing it, so its content is compared next time.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from typing import Any

from kgraph.version import __version__

Stamp = list[int]
#: of one input: {"sha256": hex digits, "stamp": Stamp}
Entry = dict[str, Any]
Signature = dict[str, Any]

_YOUNG_NANOSECONDS = 2_000_000_000


class Inputs:
    """The files of one build, each read once: what is hashed is what is parsed."""

    def __init__(self) -> None:
        self.files: dict[str, Entry] = {}
        self.folders: dict[str, Stamp] = {}

    def load(self, path: str) -> bytes:
        """The content of a file; raises OSError when it cannot be read."""
        before = stamp(path)
        with open(path, "rb") as file:
            content = file.read()
        same = stamp(path) == before
        import hashlib  # OpenSSL is slow to load, and most questions compare nothing

        digest = hashlib.sha256(content).hexdigest()
        self.files[path] = {"sha256": digest, "stamp": trusted(before) if same else []}
        return content

    def watch(self, folders: Sequence[str]) -> None:
        """Note folders, before their files are listed: a file that comes or goes changes them."""
        for folder in folders:
            self.folders[folder] = trusted(stamp(folder))

    def signature(self, data: Sequence[str]) -> Signature:
        """What a store of the tables in `data` depends on."""
        return {
            "version": __version__,
            "data": identified(data),
            "fingerprint": fingerprint(self.files),
            "folders": dict(self.folders),
            "files": dict(self.files),
        }


def identified(paths: Sequence[str]) -> list[str]:
    """Paths in the one spelling by which inputs are compared."""
    return [os.path.realpath(path) for path in paths]


def fingerprint(files: Mapping[str, Entry]) -> str:
    """One hash of version, names and contents: the same inputs have the same one anywhere."""
    import hashlib

    digest = hashlib.sha256(__version__.encode())
    for path in sorted(files):
        digest.update(os.path.basename(path).encode("utf-8", "surrogateescape") + b"\0")
        digest.update(bytes.fromhex(files[path]["sha256"]))
    return digest.hexdigest()


def untouched(found: Signature) -> bool:
    """Whether every input has the stamp it had when the store was built."""
    if found["version"] != __version__:
        return False
    stamps = {path: entry["stamp"] for path, entry in found["files"].items()} | found["folders"]
    return all(known and stamp(path) == known for path, known in stamps.items())


def stamp(path: str) -> Stamp:
    """Size, time of the content, time of the entry (not so on Windows); [] for what is gone."""
    try:
        status = os.stat(path)
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns]


def trusted(own: Stamp) -> Stamp:
    """`own`, or [] when the file is so young that it could change unnoticed."""
    newest = time.time_ns() - _YOUNG_NANOSECONDS
    return own if own and max(own[1:]) < newest else []
