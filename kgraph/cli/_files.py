"""Files that a command reads and writes for its user, with messages when that fails."""

from __future__ import annotations

import os

from kgraph.errors import BadQuestion


def text_of(path: str, called: str = "the file {}") -> str:
    """The text of a file; `called` names it in the BadQuestion when it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise BadQuestion(f"{called.format(path)} cannot be read: {error}") from error


def write_file(path: str, content: bytes) -> None:
    """Write a file and the folders above it; raises BadQuestion when that fails."""
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    except OSError as error:
        raise BadQuestion(f"{path} cannot be written: {error.strerror}") from error
