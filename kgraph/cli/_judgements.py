"""The file that holds a user's judgements: where it is, and how it changes in one step."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable

from kgraph import resources
from kgraph.cli._options import Where
from kgraph.errors import BadQuestion, StoreUnusable
from kgraph.names import fold
from kgraph.readers import HEADINGS, TABLES, table_of

ELSEWHERE = "name your own folder with --data DIR or --add DIR"
_FILE = "judgements.csv"


def file_of(where: Where) -> str:
    """The table of judgements of the user's own folder; raises BadQuestion without one.

    The last folder of --add counts, else that of --data, else the shipped one: a judgement
    may name ids of the tables added last, so it must not go to a folder without them.
    """
    own = where.add[::-1] or where.data[::-1]
    folders = [path for path in own if os.path.isdir(path)]
    if where.is_endpoint or ((own or where.store) and not folders):
        raise BadQuestion(f"judgements are kept in a folder of tables; {ELSEWHERE}")
    folder = folders[0] if folders else resources.folder("data")
    installed = not folders and "_shipped" in os.path.abspath(folder).split(os.sep)
    if installed or not os.access(folder, os.W_OK):
        what = "the shipped tables stay as they are" if installed else f"{folder} is read-only"
        raise BadQuestion(f"{what}; {ELSEWHERE}")
    tables = [
        name
        for name in sorted(os.listdir(folder))
        if name.lower().endswith(".csv") and table_of(os.path.splitext(name)[0]) == "judgements"
    ]
    return os.path.join(os.path.realpath(folder), tables[0] if tables else _FILE)


def rewrite(path: str, change: Callable[[bytes], bytes]) -> None:
    """Replace a file by its changed content in one step; it is never half written."""
    path = os.path.realpath(path)
    temporary = ""
    try:
        before = b""
        if os.path.exists(path):
            with open(path, "rb") as file:
                before = file.read()
        after = change(before)
        if after == before:
            return
        handle, temporary = tempfile.mkstemp(prefix=".judgements-", dir=os.path.dirname(path))
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        if before:
            shutil.copymode(path, temporary)
        else:
            os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError as error:
        raise StoreUnusable(f"{path} cannot be written: {error.strerror}; {ELSEWHERE}") from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.remove(temporary)


def column_of(heading: str) -> str | None:
    """Our name of a heading of the table of judgements, German ones included."""
    word = fold(heading)
    known = {*TABLES["judgements"][0], *TABLES["judgements"][1]}
    name = word if word in known else HEADINGS.get(word, "")
    return name if name in known else None
