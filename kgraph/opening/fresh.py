"""Whether a store holds what its tables hold."""

from __future__ import annotations

import os
from collections.abc import Sequence

from kgraph.errors import DataHasErrors
from kgraph.store import inputs, place
from kgraph.store.inputs import Signature


def is_fresh(root: str, found: Signature, folders: Sequence[str]) -> bool:
    """Whether the store holds what the tables hold; new times of old content are noted."""
    if found["data"] != inputs.identified(folders):
        return False
    if inputs.untouched(found):
        return True
    now = _now(folders)
    if now is None or any(now[name] != found[name] for name in ("fingerprint", "version")):
        return False
    place.refresh(root, found, now)
    return True


def _now(folders: Sequence[str]) -> Signature | None:
    """The signature of the tables as they are; None when they cannot all be read."""
    from kgraph.readers.listing import input_files, input_folders

    seen = inputs.Inputs()
    seen.watch(input_folders(folders))
    try:
        for path in input_files(folders):
            seen.load(path)
    except (OSError, DataHasErrors):
        return None  # the readers say why
    return seen.signature(folders)


def emptied(folder: str, found: Signature, folders: Sequence[str]) -> list[str]:
    """Folders that are there and have lost all their tables: a drive that is not connected.

    What lies in `folder`, a workspace ("" without one), was emptied: its `kgraph.toml` is there.
    """
    own = os.path.realpath(folder) + os.sep if folder else ""
    return [
        path
        for path in inputs.identified(folders)
        if os.path.isdir(path)
        and not (own and path.startswith(own))
        and all(name.startswith(".") for name in os.listdir(path))
        and any(os.path.dirname(os.path.realpath(file)) == path for file in found["files"])
    ]
