"""What all torture shares: small tables, commands in children, outcomes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kgraph.readers.listing import REGION_FILES

NETWORKS = "id,name,kind,place\na,Netz A,alliance,Hildesheim\nb,Netz B,alliance,Kassel\n"
#: exit codes that a command may end with
CODES = (0, 1, 2, 3, 4, 5)
#: the variable with the code that breaks the product on purpose (`broken.py`)
BROKEN = "TORTURE_BROKEN"


_SHIPPED = Path(__file__).resolve().parents[2] / "data" / "regions"
_LAENDER, _DISTRICTS = ("03", "06"), ("03254", "06611")


@dataclass
class Outcome:
    """How often something was tried, and what went wrong."""

    tried: int = 0
    failures: list[str] = field(default_factory=list)

    def note(self, fine: bool, failure: str) -> None:
        """Count one try; `failure` says what it was."""
        self.tried += 1
        self.check(fine, failure)

    def check(self, fine: bool, failure: str) -> None:
        """What must hold beside the tries: counts only when it does not."""
        if not fine:
            self.failures.append(failure)


@dataclass(frozen=True)
class Done:
    """How a command ended; of a Zygote, both texts hold all that was said, in its order."""

    code: int
    out: bytes
    err: str
    writes: int = 0

    @property
    def is_clean(self) -> bool:
        """An exit code of the design, no traceback, no escape on the terminal."""
        return self.code in CODES and self.is_calm

    @property
    def is_calm(self) -> bool:
        """No traceback, no escape on the terminal."""
        return "Traceback" not in self.err and "\x1b" not in self.err


def environment(folder: Path) -> dict[str, str]:
    """Nothing of the machine's own stores; a cache below `folder`."""
    own = {"XDG_CACHE_HOME": str(folder / "cache"), "LC_ALL": "C.UTF-8", "COLUMNS": "120"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KGRAPH")}
    return kept | own


def small(folder: Path, content: str = NETWORKS) -> Path:
    """A folder of small tables, with two Kreise of its own instead of the shipped 400."""
    data = folder / "data"
    data.mkdir(exist_ok=True)
    if not (data / "regions").exists():
        _two_districts(data / "regions")
    (data / "networks.csv").write_text(content, encoding="utf-8")
    return data


def _two_districts(regions: Path) -> None:
    """The rows of the shipped regions that are about two Kreise and their Länder."""
    regions.mkdir()
    for name in REGION_FILES:
        text = (_SHIPPED / f"{name}.csv").read_text(encoding="utf-8")
        head, *rows = csv.reader(io.StringIO(text, newline=""))
        kept = [row for row in rows if row[0] in _LAENDER or row[0].startswith(_DISTRICTS)]
        with open(regions / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([head, *kept])


#: breaks the product if it is told to; then the command
_ALONE = f"""
import os
exec(os.environ.get("{BROKEN}", ""))
from kgraph.__main__ import run
run()
"""

#: a process that has all imported and runs commands in forks, as a line of JSON says:
#: [arguments, seconds until the signal or null, signal, file for its output, full disk or null].
#: An interruption reaches a fork only while the command runs, as it would reach a user's.
_ZYGOTE = f"""
import ctypes, json, os, signal, sys, time
exec(os.environ.get("{BROKEN}", ""))
import kgraph.cli, kgraph.pipeline, kgraph.questions.sparql, kgraph.cli.judge, filelock, rdflib
import kgraph.graph.finding, networkx, kgraph.store.caches, platformdirs, pyshacl, kgraph.site
import functools
from kgraph.__main__ import run
from kgraph.pipeline import reading, reference, validating
for module, name in ((reading, "_places"), (reading, "_parsed"), (validating, "_shapes"),
                     (reference, "_tables")):
    setattr(module, name, functools.lru_cache(maxsize=2)(getattr(module, name)))
kgraph.pipeline.check(sys.argv[1:])  # regions, ontology and shapes: read once, for all forks
INT = {{signal.SIGINT}}
signal.pthread_sigmask(signal.SIG_BLOCK, INT)
for line in sys.stdin:
    arguments, seconds, number, out, full = json.loads(line)
    child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        target = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(target, 1), os.dup2(target, 2)
        words = [word.encode("latin-1").decode("utf-8", "surrogateescape") for word in arguments]
        sys.argv, code, disk = ["kgraph", *words], 70, full and ctypes.CDLL(None)
        try:
            if full:
                disk.full_from(*full)
            try:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, INT)
                run()
            finally:
                signal.pthread_sigmask(signal.SIG_BLOCK, INT)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        except BaseException:
            import traceback
            traceback.print_exc()
        try:
            sys.stdout.flush(), sys.stderr.flush()
            if full:
                writes = disk.tried()
                disk.full_from(-1, 0)
                with open(out + ".writes", "w") as file:
                    file.write(str(writes))
        finally:
            os._exit(code)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, number)
    _, status = os.waitpid(child, 0)
    print(json.dumps([os.waitstatus_to_exitcode(status)]), flush=True)
"""


def started(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    """A command in a process of its own, not waited for."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", _ALONE, *words]
    return subprocess.Popen(
        command, env=environment(folder), stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe
    )


def ended(process: subprocess.Popen[bytes]) -> Done:
    """How a process of `started` ends."""
    out, err = process.communicate()
    return Done(process.returncode, out, err.decode("utf-8", "replace"))


class Zygote:
    """Commands one after the other, each in a fork; an end by a signal is a negative code."""

    def __init__(self, folder: Path, preload: str = "", cwd: Path | None = None) -> None:
        self.out = folder / "said"
        own = {"LD_PRELOAD": preload} if preload else {}
        self.process = subprocess.Popen(
            [sys.executable, "-B", "-c", _ZYGOTE, str(folder / "data")],
            env=environment(folder) | own, text=True, cwd=cwd,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def run(
        self, *arguments: str | bytes, seconds: float | None = None, number: int = 9,
        full: Sequence[int] | None = None,
    ) -> Done:  # fmt: skip
        """Run one command, with signal `number` after `seconds`.

        `full`, of a Zygote with the shim `full_disk.c`: [number of the first write that fails
        or -1, whether it is the only one]; `writes` of what is handed back counts them.
        """
        assert self.process.stdin
        assert self.process.stdout
        raw = [os.fsencode(word).decode("latin-1") for word in arguments]
        self.process.stdin.write(json.dumps([raw, seconds, number, str(self.out), full]) + "\n")
        self.process.stdin.flush()
        (code,) = json.loads(self.process.stdout.readline())
        said = self.out.read_bytes() if self.out.exists() else b""  # killed before it began
        counted = Path(f"{self.out}.writes")
        writes = int(counted.read_text()) if full and counted.exists() else 0
        return Done(code, said, said.decode("utf-8", "replace"), writes)


@contextmanager
def zygote(folder: Path, preload: str = "", cwd: Path | None = None) -> Iterator[Zygote]:
    """A Zygote that ends with the block."""
    running = Zygote(folder, preload, cwd)
    try:
        yield running
    finally:
        running.process.communicate()


def moments(whole: float, count: int, draw: Callable[[], float]) -> Iterator[float]:
    """Times at which something is killed: anywhere from its start to a bit after its end."""
    for _ in range(count):
        yield draw() * whole * 1.1


def labels(answer: Done) -> list[str]:
    """The labels of an answer in JSON, sorted; what was said beside it instead when it is none."""
    try:
        start = answer.out.index(b"{")
        return sorted(row["label"] for row in json.loads(answer.out[start:])["rows"])
    except (ValueError, KeyError):
        return [f"code {answer.code}", answer.err[-200:]]
