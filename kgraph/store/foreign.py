"""SPARQL text that others wrote, asked in a child process: bounded in time, memory and size."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion, StoreDamaged, StoreUnusable, TimeIsUp
from kgraph.model import shorten
from kgraph.store import child, pointer
from kgraph.words import errors as said

#: what a query may take: address space of its process (not on Windows), bytes of its result
MEMORY_BYTES = 2_000_000_000
RESULT_BYTES = 300_000_000


class Request(NamedTuple):
    """A query and the bounds within which it is answered; `limit` is a number of rows.

    `star`: where the * of SELECT * stands, and the variables in the order of the query.
    """

    query: str
    form: str
    seconds: float
    union: bool = True
    limit: int | None = None
    star: tuple[int, list[str]] | None = None


class WrongForm(BadQuestion):
    """The result is a graph and a table was wanted, or the other way round."""


def ask(path: str, request: Request) -> tuple[bytes, bool]:
    """The result in the form asked for, and whether `limit` has cut rows off.

    `path` is the folder of an embedded store. Raises BadQuestion for what is no query, TimeIsUp,
    StoreDamaged, and StoreUnusable when the query needs too much or breaks the engine.
    """
    command = [sys.executable, "-P", child.__file__]
    pipe = subprocess.PIPE
    asked = json.dumps({
        "path": path, "query": request.query, "form": request.form, "limit": request.limit,
        "union": request.union, "prefixes": terms.PREFIXES, "base": terms.ID, "star": request.star,
        "memory": MEMORY_BYTES, "most": RESULT_BYTES, "seconds": request.seconds,
    }).encode()  # fmt: skip
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        try:
            answer, heard = process.communicate(asked, request.seconds)
        except subprocess.TimeoutExpired as error:
            pointer.verify_whole(path)
            raise TimeIsUp(said.QUERY_STOPPED.of(seconds=f"{request.seconds:g}")) from error
        finally:
            with contextlib.suppress(OSError):
                process.kill()
    if process.returncode:
        raise _trouble(process.returncode, heard.decode("utf-8", "replace").strip(), path)
    head, _, body = answer.partition(b"\n")
    return body, bool(json.loads(head)["more"])


def _trouble(code: int, heard: str, path: str) -> Exception:
    """The error for an exit code of the child; a negative one is a signal that ended it.

    Raises StoreDamaged when that is what broke the query.
    """
    reason = shorten(heard, 300)
    if code == child.NO_QUERY:
        return BadQuestion(said.QUERY_NOT_READ.of(error=reason))
    if code == child.NO_FUNCTION:
        return BadQuestion(said.NO_FUNCTION.of(error=reason))
    if code == child.WRONG_FORM:
        return WrongForm(heard)
    if code == child.DAMAGED:
        root = os.path.dirname(path)
        return StoreDamaged(said.DAMAGED.of(path=root, error=reason), path)
    if code == child.TOO_LARGE:
        return StoreUnusable(said.RESULT_LARGE.of(most=round(RESULT_BYTES / 1e6)))
    pointer.verify_whole(path)  # damage may look like anything
    if code == child.NO_MEMORY or "memory allocation" in heard or "bad_alloc" in heard:
        return StoreUnusable(said.QUERY_MEMORY.of(most=f"{MEMORY_BYTES / 1e9:g}"))
    if code == child.FAILED:
        return StoreUnusable(said.QUERY_FAILED.of(error=reason))
    return StoreUnusable(said.ENGINE_BROKE)
