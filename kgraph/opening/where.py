"""Which tables and which store a question works on."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kgraph import resources
from kgraph.errors import StoreUnusable
from kgraph.opening.fresh import is_fresh
from kgraph.store import caches, place
from kgraph.words import errors as said
from kgraph.words.said import Sayable
from kgraph.workspace import Workspace
from kgraph.workspace.settings import SHIPPED

if TYPE_CHECKING:
    from kgraph.store.login import Credentials


class Where(NamedTuple):
    """Which tables and which store a question works on.

    Those of the `workspace` unless `data` or `store` names others; see `own`. `login` is for a
    store that is the address of an endpoint.
    """

    data: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    store: str | None = None
    workspace: Workspace | None = None
    login: Credentials | None = None

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
    if own.settings.stands_on == SHIPPED and not os.path.isdir(own.path("regions")):
        return [resources.folder("data")]
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
    return found is not None and is_fresh(own.store, found, folders)


@contextlib.contextmanager
def settled(where: Where, say: Callable[[Sayable], None] | None = None) -> Iterator[None]:
    """Read the tables of a workspace while nobody changes them.

    A change that a killed process had decided is completed first. Elsewhere this does nothing.
    """
    if where.own is None or not where.own.is_writable:
        yield
        return
    from kgraph.workspace.transaction import alone

    with alone(where.own, say):
        yield


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
