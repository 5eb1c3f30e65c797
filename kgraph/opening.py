"""Open the graph: find or build its store. Shared by the command line and the Python API."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kgraph import resources
from kgraph.errors import DataHasErrors, StoreUnusable
from kgraph.graph.stored import StoredGraph
from kgraph.store import open_store, place


class Where(NamedTuple):
    """Which tables and which store a question works on."""

    data: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    store: str | None = None

    @property
    def folders(self) -> tuple[str, ...]:
        """The tables: the shipped ones unless `data` names others, and what `add` adds."""
        return (self.data or (resources.folder("data"),)) + self.add

    @property
    def root(self) -> str:
        """The folder of the store: `store`, or one in the user's cache for these tables."""
        if self.store:
            return self.store
        import zlib

        from platformdirs import user_cache_dir

        key = "\0".join(os.path.abspath(folder) for folder in self.folders)
        return os.path.join(user_cache_dir("kgraph"), f"{zlib.crc32(key.encode()):08x}")

    @property
    def is_endpoint(self) -> bool:
        """Whether the store is the address of a SPARQL endpoint."""
        return bool(self.store) and str(self.store).startswith(("http://", "https://"))


def silent(_: str) -> None:
    """Says nothing: the default listener of `open_graph`."""


def open_graph(
    where: Where, language: str = "en", say: Callable[[str], None] = silent
) -> StoredGraph:
    """The graph, built first when there is none or its tables have changed.

    When changed tables hold errors, or the new store cannot be written, the graph of before
    answers and `say` hears of it; the error is raised when there is no graph of before.
    """
    if where.is_endpoint:
        return StoredGraph(open_store(str(where.store)), language, say)
    found = place.current_or_none(where.root)
    folders: Sequence[str] = where.folders
    if found and where.store and not (where.data or where.add):
        folders = [folder for folder in found["data"] if os.path.exists(folder)]
    if found is None or (folders and not place.is_untouched(found)):
        _renew(where.root, folders, found is not None, say)
        found = place.current(where.root)
    assert found is not None
    return StoredGraph(open_store(os.path.join(where.root, found["store"])), language, say)


def _renew(root: str, folders: Sequence[str], has_old: bool, say: Callable[[str], None]) -> None:
    from kgraph import pipeline

    if not pipeline.is_stale(root, folders):
        return
    say("building the graph from its tables …")
    try:
        pipeline.build(root, folders)
    except (DataHasErrors, StoreUnusable) as error:
        if not has_old:
            raise
        say(f"{error}; this answer is from the graph of before")
        for finding in getattr(error, "findings", ())[:5]:
            say(f"  {finding}")
