"""What all torture shares: small tables, commands in children, outcomes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

NETWORKS = "id,name,kind,place\na,Netz A,alliance,Hildesheim\nb,Netz B,alliance,Kassel\n"
#: exit codes that a command may end with
CODES = (0, 1, 2, 3, 4, 5)
_PATIENCE_SECONDS = 300


@dataclass
class Outcome:
    """How often something was tried, and what went wrong."""

    tried: int = 0
    failures: list[str] = field(default_factory=list)

    def note(self, fine: bool, failure: str) -> None:
        """Count one try; `failure` says what it was."""
        self.tried += 1
        if not fine:
            self.failures.append(failure)


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: bytes
    err: str

    @property
    def is_clean(self) -> bool:
        """An exit code of the design, no traceback, no escape on the terminal."""
        return self.code in CODES and "Traceback" not in self.err and "\x1b" not in self.err


def environment(folder: Path) -> dict[str, str]:
    """Nothing of the machine's own stores; a cache below `folder`."""
    own = {"XDG_CACHE_HOME": str(folder / "cache"), "LC_ALL": "C.UTF-8", "COLUMNS": "120"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KGRAPH")}
    return kept | own


def kgraph(folder: Path, *arguments: str | bytes, input: bytes = b"") -> Done:
    """Run the command in a child."""
    done = subprocess.run(
        [sys.executable, "-m", "kgraph", *arguments],
        env=environment(folder), input=input, capture_output=True, timeout=_PATIENCE_SECONDS,
        check=False,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def small(folder: Path, content: str = NETWORKS) -> Path:
    """A folder of small tables."""
    data = folder / "data"
    data.mkdir(exist_ok=True)
    (data / "networks.csv").write_text(content, encoding="utf-8")
    return data


#: a process that has all imported and runs commands in forks, as a line of JSON says:
#: [arguments, seconds until the signal or null, signal, name of the file for its output]
_ZYGOTE = """
import json, os, signal, sys, time
from kgraph.cli import main
import kgraph.pipeline, kgraph.questions.sparql, kgraph.cli.judge, filelock, rdflib, pyshacl
import kgraph.graph.finding, networkx, kgraph.store.caches, platformdirs
for line in sys.stdin:
    arguments, seconds, number, out = json.loads(line)
    child = os.fork()
    if not child:
        target = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(target, 1), os.dup2(target, 2)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = 70
        try:
            main([word.encode("latin-1").decode("utf-8", "surrogateescape") for word in arguments],
                 prog_name="kgraph")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        except BaseException:
            import traceback
            traceback.print_exc()
        try:
            sys.stdout.flush(), sys.stderr.flush()
        finally:
            os._exit(code)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, number)
    _, status = os.waitpid(child, 0)
    print(json.dumps([os.waitstatus_to_exitcode(status)]), flush=True)
"""


class Zygote:
    """Commands one after the other, each in a fork; an end by a signal is a negative code."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "said"
        self.process = subprocess.Popen(
            [sys.executable, "-c", _ZYGOTE], env=environment(folder), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def run(self, *arguments: str | bytes, seconds: float | None = None, number: int = 9) -> Done:
        """Run one command, with signal `number` after `seconds`."""
        assert self.process.stdin
        assert self.process.stdout
        raw = [os.fsencode(word).decode("latin-1") for word in arguments]
        self.process.stdin.write(json.dumps([raw, seconds, number, str(self.out)]) + "\n")
        self.process.stdin.flush()
        (code,) = json.loads(self.process.stdout.readline())
        said = self.out.read_bytes()
        return Done(code, said, said.decode("utf-8", "replace"))


@contextmanager
def zygote(folder: Path) -> Iterator[Zygote]:
    """A Zygote that ends with the block."""
    running = Zygote(folder)
    try:
        yield running
    finally:
        running.process.communicate()


def moments(whole: float, count: int, draw: Callable[[], float]) -> Iterator[float]:
    """Times at which something is killed: anywhere from its start to a bit after its end."""
    for _ in range(count):
        yield draw() * whole * 1.1
