"""Files that a command reads and writes for its user, with messages when that fails."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph.errors import BadQuestion
from kgraph.store.files import replace_all


def text_of(path: str, called: str = "the file {}") -> str:
    """The text of a file; `called` names it in the BadQuestion when it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"{called.format(path)} cannot be read: {error}") from error


def write_file(path: str, content: bytes) -> None:
    """Write a file and the folders above it; raises BadQuestion when that fails.

    The file of before then stays as it was.
    """
    write_files({path: content})


def write_files(contents: Mapping[str, bytes]) -> None:
    """Write several files, none before all are on the disk; see `write_file`."""
    try:
        replace_all(contents)
    except OSError as error:
        named = ", ".join(contents)
        raise BadQuestion(f"{named} cannot be written: {error.strerror}") from error
