"""A workspace: the folder in which somebody keeps a graph of their own.

`kgraph.toml` says what it is, `tables/` holds the rows (one folder for each added source, and
tables edited by hand), `documents/` the files as they were added, `mappings/` how their columns
are read, `judgements.csv` what people decided. These are the truth, made for git and for hands.
`.kgraph/` holds what kgraph makes of them: the store and the history.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple

from kgraph.workspace.settings import FILE, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from kgraph.words.said import Sayable
    from kgraph.workspace.history import WorkspaceChange


class Workspace(NamedTuple):
    """A workspace: its folder (absolute) and what its `kgraph.toml` says."""

    folder: str
    settings: Settings

    def path(self, *parts: str) -> str:
        """A path inside the workspace."""
        return os.path.join(self.folder, *parts)

    @property
    def tables(self) -> str:
        """The folder of the rows: a folder for each added source, tables of hand beside them."""
        return self.path("tables")

    @property
    def documents(self) -> str:
        """The folder of the files as they were added."""
        return self.path("documents")

    @property
    def mappings(self) -> str:
        """The folder of the mappings, `NAME.toml`."""
        return self.path("mappings")

    @property
    def judgements(self) -> str:
        """The table of what people decided about pairs of things."""
        return self.path("judgements.csv")

    @property
    def private(self) -> str:
        """The folder of what kgraph makes by itself: store, history, journal."""
        return self.path(".kgraph")

    @property
    def store(self) -> str:
        """The root of the store."""
        return self.path(".kgraph", "store")

    @property
    def is_writable(self) -> bool:
        """Whether kgraph can change anything here."""
        own = self.private if os.path.isdir(self.private) else self.folder
        return os.access(self.folder, os.W_OK) and os.access(own, os.W_OK)

    def sources(self) -> list[str]:
        """The added sources: the names of the folders in `tables/`, sorted."""
        if not os.path.isdir(self.tables):
            return []
        with os.scandir(self.tables) as found:
            names = [e.name for e in found if e.is_dir() and not e.name.startswith(".")]
        return sorted(names)

    def inputs(self) -> list[str]:
        """Folders and files that a build of this workspace reads beside what it stands on."""
        own = [os.path.join(self.tables, name) for name in self.sources()]
        if os.path.isdir(self.tables):
            own.append(self.tables)
        return [*own, self.judgements] if os.path.isfile(self.judgements) else own

    def change(
        self, title: str, files: Sequence[str] = (), say: Callable[[Sayable], None] | None = None
    ) -> AbstractContextManager[WorkspaceChange]:
        """One change, whole or not at all: it takes effect when the block ends without error.

        `title` and `files` (names of what was added) are what `kgraph log` shows. Nobody else
        changes the workspace meanwhile; `say` hears when this one has to wait. Raises
        StoreUnusable when the folder cannot be written; it then is as it was before.
        """
        from kgraph.workspace.history import change

        return change(self, title, files, say)


def find_workspace(start: str) -> Workspace | None:
    """The workspace that `start` (a folder) lies in, found upwards as git does; None without one.

    Raises BadQuestion when its `kgraph.toml` cannot be read.
    """
    folder = os.path.abspath(start)
    while not os.path.isfile(os.path.join(folder, FILE)):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return None
    return _opened(folder)


def open_workspace(folder: str) -> Workspace:
    """The workspace in `folder`; raises BadQuestion when there is none."""
    if not os.path.isfile(os.path.join(folder, FILE)):
        from kgraph.errors import BadQuestion
        from kgraph.words import workspace as words

        raise BadQuestion(words.NO_WORKSPACE_THERE.of(folder=folder))
    return _opened(os.path.abspath(folder))


def create(folder: str, settings: Settings) -> Workspace:
    """Make a workspace in `folder`, which may hold files already but no workspace.

    Raises BadQuestion when there is one (or `folder` lies in one), StoreUnusable when the
    folder cannot be written.
    """
    from kgraph.workspace.making import make

    return make(Workspace(os.path.abspath(folder), settings))


def _opened(folder: str) -> Workspace:
    from kgraph.workspace.settings import read

    return Workspace(folder, read(os.path.join(folder, FILE)))
