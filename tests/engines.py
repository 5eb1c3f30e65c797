"""SPARQL servers on this machine for the tests: started with a temporary folder, stopped by id."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_PATIENCE = 60
_VIRTUOSO = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temp.db
TransactionFile = temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = .
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
[SPARQL]
ResultSetMaxRows = 10000000
"""


class Engine(NamedTuple):
    """A server that runs: where it is asked, and how one logs in ("" without login)."""

    url: str
    credentials: str = ""

    @property
    def login(self) -> tuple[str, ...]:
        """The option that a publishing needs."""
        return ("--credentials", self.credentials) if self.credentials else ()


@contextlib.contextmanager
def running(name: str, folder: Path) -> Iterator[Engine]:
    """A fresh server in `folder`: "oxigraph" (of the tests' environment) or "virtuoso"."""
    port = _free_port()
    if name == "oxigraph":
        program = str(Path(sys.executable).with_name("oxigraph"))
        command = [program, "serve", "--bind", f"127.0.0.1:{port}"]
        engine = Engine(f"http://127.0.0.1:{port}/query")
    else:
        (folder / "virtuoso.ini").write_text(_VIRTUOSO.format(sql=_free_port(), http=port))
        (folder / "login").write_text("dba:dba\n")
        command = ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]
        engine = Engine(f"http://127.0.0.1:{port}/sparql", str(folder / "login"))
    with (
        open(folder / "log", "wb") as log,
        subprocess.Popen(command, cwd=folder, stdout=log, stderr=log) as process,
    ):
        try:
            _wait(engine.url, process)
            yield engine
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "the server has ended"
        try:
            with urllib.request.urlopen(f"{url}?query=ASK%20%7B%7D", timeout=5):
                return
        except urllib.error.HTTPError as error:
            error.close()
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"{url} does not answer after {_PATIENCE} s")
