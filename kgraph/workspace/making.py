"""Make a workspace."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kgraph.errors import BadQuestion
from kgraph.store.files import replace
from kgraph.words import workspace as words
from kgraph.workspace import find_workspace, history, journal, transaction
from kgraph.workspace.settings import FILE, written

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

#: what git need not keep: what kgraph makes of the truth
_IGNORED = "/.kgraph/\n"


def make(workspace: Workspace) -> Workspace:
    """Make the folders and files of a new workspace; see `kgraph.workspace.create`."""
    around = find_workspace(workspace.folder)
    if around is not None:
        raise BadQuestion(words.WORKSPACE_THERE.of(folder=around.folder))
    if os.path.lexists(workspace.folder) and not os.path.isdir(workspace.folder):
        raise BadQuestion(words.NO_FOLDER.of(path=workspace.folder))
    try:
        for folder in (workspace.tables, workspace.documents, workspace.mappings):
            os.makedirs(folder, exist_ok=True)
        if not os.path.exists(workspace.path(".gitignore")):
            replace(workspace.path(".gitignore"), _IGNORED.encode())
    except OSError as error:
        raise transaction.not_written(workspace, error) from error
    with history.change(workspace, "", kind=history.MADE) as change:
        if not os.path.exists(workspace.judgements):
            change.write("judgements.csv", (",".join(journal.COLUMNS) + "\n").encode())
        # last: a folder without it is no workspace
        change.write(FILE, written(workspace.settings).encode())
    return workspace
