"""Open the graph: find or build its store. Shared by the command line and the Python API."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from kgraph.errors import DataHasErrors, StoreDamaged, StoreUnusable
from kgraph.graph.stored import StoredGraph
from kgraph.opening.fresh import emptied, is_fresh
from kgraph.opening.where import Where as Where
from kgraph.opening.where import settled as settled
from kgraph.opening.where import to_build as to_build
from kgraph.store import caches, earlier, inputs, open_store, place, pointer
from kgraph.store.inputs import Signature
from kgraph.words import errors as said
from kgraph.words.said import Said, Sayable
from kgraph.workspace import find_workspace

Say = Callable[[Sayable], None]
_ATTEMPTS = 5


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
        return StoredGraph(open_store(str(where.store), where.login), language, say)
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

    try:
        folder = tempfile.mkdtemp(prefix="kgraph-")
    except OSError as error:
        raise StoreUnusable(said.NO_TEMPORARY.of(error=said.reason(error))) from error
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
    lost = emptied(where.own.folder if where.own else "", found, folders) if found else []
    if lost:
        say(said.TABLES_GONE.of(paths=lost))
        folders = ()
    if found is None or (folders and not is_fresh(root, found, folders)):
        with settled(where, say):
            _renew(root, folders or where.folders, found is not None, say)
        found = place.current(root)
        if not where.store and caches.is_root(root):
            caches.prune(root)
    elif not (where.store or where.own) and caches.is_root(root):
        caches.note_use(root)
    if found is None:
        raise StoreUnusable(said.STORE_REMOVED.of(path=root))
    return found


def _asked(where: Where, root: str, found: Signature | None, say: Say) -> Sequence[str]:
    """The tables the store must hold; none when it can only be taken as it is."""
    built = found["data"] if found else place.built_from(root)
    if not where.store:
        return where.folders
    if found is None:
        earlier.refuse(root)
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


def _first(where: Where, root: str, gone: Sequence[str]) -> Sequence[str]:
    """The tables of a store that is not there yet, or that has lost its pointer."""
    if gone or os.path.lexists(os.path.join(root, pointer.NAME)):
        place.current(root)  # says what is wrong with the pointer
        raise StoreUnusable(said.BUILD_ANEW.of(path=root))
    return where.folders


def _renew(root: str, folders: Sequence[str], has_old: bool, say: Say) -> None:
    from kgraph import pipeline

    try:
        with place.writer(root, say):
            found = place.current_or_none(root)
            if found is None or not is_fresh(root, found, folders):  # not built meanwhile
                say(said.BUILDING)
                pipeline.build_alone(root, folders)
    except (DataHasErrors, StoreUnusable) as error:
        if not has_old:
            raise
        say(said.FROM_BEFORE.of(error=error.message))
        for finding in getattr(error, "findings", ())[:5]:
            say(finding)
