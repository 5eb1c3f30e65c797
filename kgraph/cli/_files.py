"""Files that a command reads and writes for its user, with messages when that fails."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph.errors import BadQuestion, KgraphError, StoreUnusable
from kgraph.store.files import is_full, replace_all
from kgraph.words import errors as said
from kgraph.words.said import Words


def text_of(path: str, failed: Words = said.FILE_NOT_READ) -> str:
    """The text of a file; `failed` is said (BadQuestion) when it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(failed.of(path=path, error=said.reason(error))) from error


def write_file(path: str, content: bytes) -> None:
    """Write a file and the folders above it; raises what `unwritten` says when that fails.

    The file of before then stays as it was.
    """
    write_files({path: content})


def write_files(contents: Mapping[str, bytes]) -> None:
    """Write several files, none before all are on the disk; see `write_file`."""
    try:
        replace_all(contents)
    except OSError as error:
        raise unwritten(", ".join(contents), error) from error


def unwritten(path: str, error: OSError) -> KgraphError:
    """What is wrong when `path` cannot be written: the question, or a disk that is full."""
    kind = StoreUnusable if is_full(error) else BadQuestion
    return kind(said.NOT_WRITTEN.of(path=path, error=said.reason(error)))
