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
from kgraph.store import child

#: what a query may take: address space of its process (not on Windows), bytes of its result
MEMORY_BYTES = 2_000_000_000
RESULT_BYTES = 300_000_000


class Request(NamedTuple):
    """A query and the bounds within which it is answered; `limit` is a number of rows."""

    query: str
    form: str
    seconds: float
    union: bool = True
    limit: int | None = None


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
        "union": request.union, "prefixes": terms.PREFIXES, "memory": MEMORY_BYTES,
        "most": RESULT_BYTES,
    }).encode()  # fmt: skip
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        try:
            answer, said = process.communicate(asked, request.seconds)
        except subprocess.TimeoutExpired as error:
            raise TimeIsUp(
                f"stopped after {request.seconds:g} s; narrow the question or raise the time limit"
            ) from error
        finally:
            with contextlib.suppress(OSError):
                process.kill()
    if process.returncode:
        raise _trouble(process.returncode, said.decode("utf-8", "replace").strip(), path)
    head, _, body = answer.partition(b"\n")
    return body, bool(json.loads(head)["more"])


def _trouble(code: int, said: str, path: str) -> Exception:
    """The error for an exit code of the child; a negative one is a signal that ended it."""
    reason = shorten(said, 300)
    if code == child.NO_QUERY:
        return BadQuestion(f"the query cannot be read: {reason}")
    if code == child.WRONG_FORM:
        return WrongForm(said)
    if code == child.DAMAGED:
        root = os.path.dirname(path)
        return StoreDamaged(f"the store in {root} is damaged ({reason}); run 'kgraph build'", path)
    if code == child.TOO_LARGE:
        return StoreUnusable(
            f"the result is larger than {RESULT_BYTES / 1e6:.0f} MB; narrow the question or use "
            "LIMIT"
        )
    if code == child.NO_MEMORY or "memory allocation" in said or "bad_alloc" in said:
        return StoreUnusable(
            f"the query needs more than {MEMORY_BYTES / 1e9:g} GB of memory; narrow the question"
        )
    if code == child.FAILED:
        return StoreUnusable(f"the query failed: {reason}")
    return StoreUnusable("the query broke the engine: it is too long or nested too deeply")
