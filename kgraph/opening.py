"""Open the graph: find or build its store. Shared by the command line and the Python API."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kgraph import resources
from kgraph.errors import DataHasErrors, StoreDamaged, StoreUnusable
from kgraph.graph.stored import StoredGraph
from kgraph.store import caches, inputs, open_store, place, pointer
from kgraph.store.inputs import Signature
from kgraph.words import errors as said
from kgraph.words.said import Said, Sayable
from kgraph.workspace import Workspace, find_workspace

Say = Callable[[Sayable], None]
_ATTEMPTS = 5


class Where(NamedTuple):
    """Which tables and which store a question works on.

    Those of the `workspace` unless `data` or `store` names others; see `own`.
    """

    data: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    store: str | None = None
    workspace: Workspace | None = None

    @property
    def own(self) -> Workspace | None:
        """The workspace whose tables are asked, None when others are named."""
        return None if self.data or self.store else self.workspace

    @property
    def folders(self) -> tuple[str, ...]:
        """The tables: those of the workspace, of `data`, or the shipped ones; and those of `add`.

        Raises BadQuestion when the workspace stands on a source that is not shipped.
        """
        if self.own:
            return (*_standing(self.own), *self.own.inputs(), *self.add)
        return (self.data or (resources.folder("data"),)) + self.add

    @property
    def root(self) -> str:
        """The folder of the store: `store`, that of the workspace, or one in the user's cache.

        Raises StoreUnusable when the user has no cache.
        """
        if self.store:
            return os.path.abspath(self.store)
        if self.own and not self.add and (self.own.is_writable or _serves(self.own, self.folders)):
            return self.own.store
        return caches.root_of(self.folders)

    @property
    def is_endpoint(self) -> bool:
        """Whether the store is the address of a SPARQL endpoint."""
        return bool(self.store) and str(self.store).startswith(("http://", "https://"))


def _standing(own: Workspace) -> list[str]:
    """What the workspace stands on; what must be made for it lies in it, or in the cache."""
    from kgraph.workspace.standing import standing

    folder = os.path.join(own.private, "base")
    if not own.is_writable and not os.path.isdir(folder):
        folder = caches.base_of((own.settings.stands_on, own.settings.regions))
    try:
        return standing(own, folder)
    except OSError as error:
        raise StoreUnusable(
            said.STORE_NOT_WRITTEN.of(path=folder, error=said.reason(error))
        ) from error


def _serves(own: Workspace, folders: Sequence[str]) -> bool:
    """Whether the store of a read-only workspace holds what its tables hold."""
    found = place.current_or_none(own.store)
    return found is not None and _is_fresh(own.store, found, folders)


@contextlib.contextmanager
def settled(where: Where, say: Say = lambda _: None) -> Iterator[None]:
    """Read the tables of a workspace while nobody changes them.

    A change that a killed process had decided is completed first. Elsewhere this does nothing.
    """
    if where.own is None or not where.own.is_writable:
        yield
        return
    from kgraph.workspace.transaction import alone

    with alone(where.own, say):
        yield


def silent(_: Sayable) -> None:
    """Says nothing: the default listener of `open_graph`."""


def open_graph(where: Where, language: str = "en", say: Say = silent) -> StoredGraph:
    """The graph, built first when there is none or its tables have changed.

    When changed tables hold errors, or the new store cannot be written, the graph of before
    answers and `say` hears of it; the error is raised when there is no graph of before. A
    damaged store in the cache is built anew; one that the user named raises StoreDamaged.
    A store that was built from other tables than those asked for raises StoreUnusable.
    """
    if where.is_endpoint:
        return StoredGraph(open_store(str(where.store)), language, say)
    root = prepared(where, say)
    for attempt in range(_ATTEMPTS):
        found = _up_to_date(where, root, say)
        folder = os.path.join(root, found["store"])
        try:
            pointer.verify(root, found)
            return StoredGraph(open_store(folder), language, say)
        except StoreDamaged as error:
            if place.current_or_none(root) != found and attempt < _ATTEMPTS - 1:
                continue  # another process has just replaced it
            if where.store or not recover(error, say):
                raise
    raise StoreUnusable(said.STORE_CHANGES.of(path=root))


def open_to_decide(where: Where, language: str = "en", say: Say = silent) -> StoredGraph:
    """The graph, for decisions about its things: also when its tables hold errors.

    Then it is what the rows without errors say, and `say` hears of it: two lists that name one
    thing can make a build impossible until somebody has said that it is one.
    """
    old: list[Sayable] = []

    def listen(message: Sayable) -> None:
        is_old = isinstance(message, Said) and message.words is said.FROM_BEFORE
        (old.append if is_old or old else say)(message)

    try:
        graph = open_graph(where, language, listen)
        if not old:
            return graph
    except DataHasErrors:
        pass
    from kgraph import pipeline

    say(said.FROM_ROWS_WITHOUT_ERRORS)
    with settled(where, say):
        return StoredGraph(pipeline.provisional(to_build(where)), language, say)


def prepared(where: Where, say: Say = silent) -> str:
    """The root of the store of `where`.

    Without a usable cache it is a temporary folder, removed at exit, and `say` hears of it.
    """
    if where.store:
        return where.root
    if where.own and not where.add and where.root == where.own.store:
        return where.root
    if where.own and not where.own.is_writable:
        say(said.WORKSPACE_READ_ONLY.of(folder=where.own.folder))
    try:
        root = where.root
        caches.make_private(root)
        if os.access(root, os.W_OK):
            return root
        reason = said.CACHE_READ_ONLY.of(path=root)
        if place.current_or_none(root):
            return root
    except (StoreUnusable, OSError) as error:
        reason = said.NO_CACHE.of(error=_why(error))
    import atexit
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="kgraph-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    say(said.BUILT_ALONE.of(reason=reason))
    return folder


def _why(error: Exception) -> Sayable:
    return error.message if isinstance(error, StoreUnusable) else said.reason(error)


def recover(error: StoreDamaged, say: Say = silent) -> bool:
    """Take a damaged store of the cache out of use, so that it is built anew when asked again.

    Whether it was one of the cache.
    """
    root = os.path.dirname(error.path)
    if not (caches.is_root(root) or is_store_of_workspace(root)):
        return False
    say(said.CACHE_DAMAGED)
    with place.writer(root, say):
        place.discard(root, error.path)
    return True


def is_store_of_workspace(root: str) -> bool:
    """Whether a store root is that of a workspace: made of its tables, it can be made again."""
    private, name = os.path.split(os.path.realpath(root))
    folder, private = os.path.split(private)
    return (private, name) == (".kgraph", "store") and find_workspace(folder) is not None


def _up_to_date(where: Where, root: str, say: Say) -> Signature:
    """The signature of the store in `root`, which is built before if need be."""
    found = place.current_or_none(root)
    folders = _asked(where, root, found, say)
    lost = _emptied(where, found, folders) if found else []
    if lost:
        say(said.TABLES_GONE.of(paths=lost))
        folders = ()
    if found is None or (folders and not _is_fresh(root, found, folders)):
        with settled(where, say):
            _renew(root, folders or where.folders, found is not None, say)
        found = place.current(root)
        if not where.store and caches.is_root(root):
            caches.prune(root)
    elif not where.store and caches.is_root(root):
        caches.note_use(root)
    if found is None:
        raise StoreUnusable(said.STORE_REMOVED.of(path=root))
    return found


def _asked(where: Where, root: str, found: Signature | None, say: Say) -> Sequence[str]:
    """The tables the store must hold; none when it can only be taken as it is."""
    built = found["data"] if found else place.built_from(root)
    if not where.store:
        return where.folders
    if where.data or where.add:
        if built and built != inputs.identified(where.folders):
            raise StoreUnusable(
                said.OTHER_TABLES.of(path=root, built=list(built), asked=list(where.folders))
            )
        return where.folders
    gone = [path for path in built if not os.path.exists(path)]
    if not gone and (built or found):
        return built
    if found is None:
        return _first(where, root, gone)
    if len(gone) < len(built):
        say(said.TABLES_GONE.of(paths=gone))
    return ()


def _emptied(where: Where, found: Signature, folders: Sequence[str]) -> list[str]:
    """Folders that are there and have lost all their tables: a drive that is not connected.

    In a workspace an empty folder is one that was emptied: `kgraph.toml` is connected.
    """
    own = os.path.realpath(where.own.folder) + os.sep if where.own else ""
    return [
        path
        for path in inputs.identified(folders)
        if os.path.isdir(path)
        and not (own and path.startswith(own))
        and any(os.path.dirname(os.path.realpath(file)) == path for file in found["files"])
        and not any(os.path.isfile(os.path.join(path, name)) for name in os.listdir(path))
    ]


def to_build(where: Where) -> Sequence[str]:
    """The tables that `kgraph build` builds the store of `where` from.

    A named store is built again from what it was built from, unless tables are named, too.
    Raises StoreUnusable when some of that is gone.
    """
    built = place.built_from(where.root) if where.store and not (where.data or where.add) else ()
    gone = [path for path in built if not os.path.exists(path)]
    if gone:
        raise StoreUnusable(said.TABLES_GONE_BUILD.of(paths=gone))
    return built or where.folders


def _first(where: Where, root: str, gone: Sequence[str]) -> Sequence[str]:
    """The tables of a store that is not there yet, or that has lost its pointer."""
    if gone or os.path.lexists(os.path.join(root, pointer.NAME)):
        place.current(root)  # says what is wrong with the pointer
        raise StoreUnusable(said.BUILD_ANEW.of(path=root))
    return where.folders


def _is_fresh(root: str, found: Signature, folders: Sequence[str]) -> bool:
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


def _renew(root: str, folders: Sequence[str], has_old: bool, say: Say) -> None:
    from kgraph import pipeline

    try:
        with place.writer(root, say):
            found = place.current_or_none(root)
            if found is None or not _is_fresh(root, found, folders):  # not built meanwhile
                say(said.BUILDING)
                pipeline.build_alone(root, folders)
    except (DataHasErrors, StoreUnusable) as error:
        if not has_old:
            raise
        say(said.FROM_BEFORE.of(error=error.message))
        for finding in getattr(error, "findings", ())[:5]:
            say(finding)
