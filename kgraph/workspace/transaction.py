"""Several files change at once, or none: staged, decided by one rename, then moved into place.

All new contents are written to `.kgraph/staged/` first; then `.kgraph/journal.json` appears by one
rename, and from then on the change is decided. What follows are renames and removals. A process
that is killed before the journal is there has changed nothing; one that is killed after it is
completed by the next that opens the workspace.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kgraph.errors import StoreUnusable
from kgraph.store.files import replace
from kgraph.words import errors as said
from kgraph.words import workspace as words
from kgraph.words.said import Sayable
from kgraph.workspace.files import FOLDERS, digest, digest_or_none, local

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

JOURNAL = "journal.json"
STAGED = "staged"
LOCK = "lock"
_SAY_AFTER_SECONDS = 1.0
_PATIENCE_SECONDS = 600.0
#: on Windows, a program that looks at a file (a virus scanner, OneDrive) holds it for a moment
_TRIES, _PAUSE_SECONDS = 20, 0.1


class Replacement(NamedTuple):
    """What happens to one file: its content before and after by SHA-256, None where it is none."""

    before: str | None
    after: str | None
    staged: str = ""  # the name of the new content in `.kgraph/staged/`


@contextlib.contextmanager
def alone(workspace: Workspace, say: Callable[[Sayable], None] | None = None) -> Iterator[None]:
    """Be the only one who changes the workspace; what a killed process had decided is completed.

    Others wait, and `say` hears of it. Raises StoreUnusable when the folder cannot be written.
    """
    import filelock

    # others of an office share the folder: what they may write is up to their umask
    lock = filelock.FileLock(os.path.join(workspace.private, LOCK), mode=0o666)
    try:
        os.makedirs(workspace.private, exist_ok=True)
        try:
            lock.acquire(timeout=_SAY_AFTER_SECONDS)
        except filelock.Timeout:
            if say:
                say(words.WAITING.of(folder=workspace.folder))
            lock.acquire(timeout=_PATIENCE_SECONDS)
    except filelock.Timeout as error:
        raise StoreUnusable(
            words.BUSY.of(folder=workspace.folder, seconds=round(_PATIENCE_SECONDS))
        ) from error
    except (OSError, NotImplementedError) as error:
        raise not_written(workspace, error) from error
    try:
        complete(workspace)
        yield
    finally:
        lock.release()


def is_pending(workspace: Workspace) -> bool:
    """Whether a killed process left a change that is decided and not complete."""
    return os.path.exists(os.path.join(workspace.private, JOURNAL))


def stage(workspace: Workspace, name: str, content: bytes) -> str:
    """Write a new content beside, flushed; its name for a Replacement. Raises OSError."""
    folder = os.path.join(workspace.private, STAGED)
    os.makedirs(folder, exist_ok=True)
    own = f"{len(os.listdir(folder))}-{name.rpartition('/')[2][:40]}"
    with open(os.path.join(folder, own), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return own


def decide(
    workspace: Workspace, parts: Mapping[str, Replacement], record: str, staged: str
) -> None:
    """Let the staged contents take effect: `parts` by file, `staged` as the file `record`.

    `record` is a path below `.kgraph/`. Call it `alone`. Raises StoreUnusable; the files
    are then as before, or the change is completed by the next who opens the workspace.
    """
    journal = os.path.join(workspace.private, JOURNAL)
    content = {"files": {name: list(part) for name, part in parts.items()},
               "record": record, "staged": staged}  # fmt: skip
    try:
        _all_free(workspace, parts)
        _sync(os.path.join(workspace.private, STAGED))
        replace(journal, json.dumps(content).encode())
        _sync(workspace.private)
        complete(workspace)
    except OSError as error:
        raise not_written(workspace, error) from error


def complete(workspace: Workspace) -> None:
    """Do what the journal says, if there is one, and clear what is staged. Call it `alone`."""
    journal = os.path.join(workspace.private, JOURNAL)
    try:
        if os.path.exists(journal):
            _apply(workspace, _read(journal))
            os.remove(journal)
            _sync(workspace.private)
        shutil.rmtree(os.path.join(workspace.private, STAGED), ignore_errors=True)
    except OSError as error:
        raise not_written(workspace, error) from error


def abandon(workspace: Workspace) -> None:
    """Remove what is staged for a change that is not to be. Call it `alone`."""
    if not is_pending(workspace):
        shutil.rmtree(os.path.join(workspace.private, STAGED), ignore_errors=True)


def not_written(workspace: Workspace, error: BaseException) -> StoreUnusable:
    """The error of a workspace that cannot be changed."""
    where = getattr(error, "filename", None)
    reason = said.reason(error)
    if where:
        reason = said.WITH_FILE.of(error=reason, file=where)
    what = words.NOT_COMPLETE if is_pending(workspace) else words.NOT_CHANGED
    return StoreUnusable(what.of(folder=workspace.folder, error=reason))


def _read(journal: str) -> dict[str, Any]:
    try:
        with open(journal, encoding="utf-8") as file:
            found: dict[str, Any] = json.load(file)
        return {
            "files": {name: Replacement(*part) for name, part in found["files"].items()},
            "record": str(found["record"]), "staged": str(found["staged"]),
        }  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise StoreUnusable(words.JOURNAL_DAMAGED.of(path=journal)) from error


def _apply(workspace: Workspace, journal: dict[str, Any]) -> None:
    for name, part in journal["files"].items():
        _put_in_place(workspace, name, part)
    _remove_empty(workspace, journal["files"])
    staged = os.path.join(workspace.private, STAGED, journal["staged"])
    if os.path.exists(staged):
        record = os.path.join(workspace.private, *journal["record"].split("/"))
        os.makedirs(os.path.dirname(record), exist_ok=True)
        _patiently(lambda: os.replace(staged, record))
        _sync(os.path.dirname(record))


def _put_in_place(workspace: Workspace, name: str, part: Replacement) -> None:
    """Give one file its new content, unless somebody has edited it since: that stays."""
    target = local(workspace, name)
    now = digest_or_none(target)
    if now not in (part.before, part.after) or now == part.after:
        return
    if part.after is None:
        _patiently(lambda: os.remove(target))
    else:
        staged = os.path.join(workspace.private, STAGED, part.staged)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        _patiently(lambda: _move(staged, target))
    _sync(os.path.dirname(target))


def _move(staged: str, target: str) -> None:
    try:
        os.replace(staged, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with open(staged, "rb") as file:  # `tables` is a link to another disk
            replace(target, file.read())


def _remove_empty(workspace: Workspace, names: Mapping[str, Replacement]) -> None:
    """Remove the folders that lost their last file, but not those every workspace has."""
    for name in sorted(names, reverse=True):
        folder = name.rpartition("/")[0]
        while folder and folder not in FOLDERS:
            with contextlib.suppress(OSError):
                os.rmdir(local(workspace, folder))
            folder = folder.rpartition("/")[0]


def _all_free(workspace: Workspace, parts: Mapping[str, Replacement]) -> None:
    """Raise StoreUnusable when a file is open in a program that lets nobody else write it."""
    for name, part in parts.items():
        path = local(workspace, name)
        if part.before is None:
            continue
        try:
            with open(path, "r+b"):
                pass
        except FileNotFoundError:
            continue
        except PermissionError as error:
            raise StoreUnusable(words.IN_USE.of(path=path)) from error
        if digest(path) != part.before:
            raise StoreUnusable(words.EDITED_MEANWHILE.of(path=path))


def _patiently(step: Callable[[], None]) -> None:
    for attempt in range(_TRIES):
        try:
            step()
            return
        except PermissionError:
            if os.name != "nt" or attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE_SECONDS)


def _sync(folder: str) -> None:
    """Let the entries of a folder reach the disk, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
