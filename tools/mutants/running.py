"""Tests against one mutant: a process is forked that sees a copy of the project with it.

The parent has loaded pytest and the libraries, and nothing of kgraph, so that a child loads
the changed module and no time is lost on what does not change. Children write in a temporary
folder only, and the copy is theirs: a mutant may remove the wrong file.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import pickle
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
_PARTS = ("kgraph", "tests", "data", "ontology", "viz", "docs", "benchmarks", "tools")
_LIBRARIES = (
    "pytest", "_pytest.doctest", "click.testing", "filelock", "networkx", "numpy",
    "openpyxl", "pandas", "platformdirs", "pyoxigraph", "pyshacl", "rapidfuzz.process", "rdflib",
    "rustworkx",
)  # fmt: skip
_MARKS = "not browser and not slow"
#: what a child says with its exit code besides pytest's own
_PASSED, _TOO_LATE = 0, -1


class Ran(NamedTuple):
    """How tests ended: pytest's exit code (-1: too late), seconds, and the first that failed."""

    code: int
    seconds: float
    failed: str

    @property
    def noticed(self) -> bool:
        return self.code != _PASSED


class Copy:
    """A copy of the project in a temporary folder, in which files are changed and tested."""

    def __init__(self) -> None:
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # no waiting for disks
        self.folder = Path(tempfile.mkdtemp(prefix="kgraph-mutants-", dir=memory))
        self.project = self.folder / "project"
        for part in _PARTS:
            leave = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / part, self.project / part, ignore=leave)
        for path in ROOT.iterdir():
            if path.is_file():
                shutil.copy(path, self.project)
        for library in _LIBRARIES:
            importlib.import_module(library)
        self._built = self.folder / "built.pickle"

    def build(self) -> None:
        """Build the shipped data once, for the tests of modules that only read a store."""
        if not self._built.exists():
            ran = self._fork(lambda: _build(self.project, self.folder / "built", self._built), 120)
            if ran.noticed:
                raise RuntimeError(self.said())

    @contextlib.contextmanager
    def changed(self, module: str, source: str) -> Iterator[None]:
        """Let `source` be the text of a module of the copy for a while."""
        path = self.project / module
        before = path.read_bytes()
        path.write_text(source, encoding="utf-8")
        try:
            yield
        finally:
            path.write_bytes(before)

    def test(self, tests: Sequence[str], seconds: float, reads_only: bool, warm: bool) -> Ran:
        """Run `tests` until the first fails; `warm` lets the compiled modules be kept."""
        built = self._built if reads_only else None
        return self._fork(lambda: _pytest(self.project, tests, built, warm), seconds)

    def said(self) -> str:
        """What the last child has printed."""
        return (self.folder / "output").read_text(encoding="utf-8", errors="replace")

    def remove(self) -> None:
        """Remove the copy and all that children have left."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fork(self, work: Any, seconds: float) -> Ran:
        start = time.perf_counter()
        output = self.folder / "output"
        child = os.fork()
        if not child:
            code = 1
            try:
                _be_alone(self.folder, self.project, output)
                code = work()
            except BaseException:  # whatever happens, a child never goes on as its parent
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        code = _await(child, start + seconds)
        shutil.rmtree(self.folder / "temporary", ignore_errors=True)
        return Ran(code, time.perf_counter() - start, _first_failure(output))


def _be_alone(folder: Path, project: Path, output: Path) -> None:
    """In a child: a process group, folders and output of its own."""
    os.setsid()
    with open(output, "wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    own = {"TMPDIR": temporary, "HOME": temporary, "XDG_CACHE_HOME": temporary / "cache"}
    os.environ.update({name: str(path) for name, path in own.items()})
    os.environ.update({"PYTHONPATH": str(project), "PYTHONDONTWRITEBYTECODE": "1"})
    tempfile.tempdir = None
    os.chdir(project)
    sys.path.insert(0, str(project))


def _await(child: int, end: float) -> int:
    """The exit code of a child, or _TOO_LATE; what it has started ends with it."""
    pause = 0.002
    try:
        while time.perf_counter() < end:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
            time.sleep(pause)
            pause = min(pause * 1.5, 0.05)
        return _TOO_LATE
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(child, 0)


def _build(project: Path, root: Path, report: Path) -> int:
    from kgraph import pipeline

    built = pipeline.build(str(root), [str(project / "data")])
    report.write_bytes(pickle.dumps(built))
    return 0


class _Built:
    """A pytest plugin: the fixture `report` is what was built before."""

    def __init__(self, report: Path) -> None:
        self._report = report

    def pytest_fixture_setup(self, fixturedef: Any, request: Any) -> Any:
        if fixturedef.argname != "report":
            return None
        found = pickle.loads(self._report.read_bytes())
        fixturedef.cached_result = (found, fixturedef.cache_key(request), None)
        return found


def _pytest(project: Path, tests: Sequence[str], built: Path | None, warm: bool) -> int:
    import pytest

    sys.dont_write_bytecode = not warm
    own = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", _MARKS]
    plugins = [_Built(built)] if built else []
    return int(pytest.main([*own, "--rootdir", str(project), *tests], plugins=plugins))


def _first_failure(output: Path) -> str:
    """The first failed test that pytest names in its output."""
    for line in output.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith(("FAILED ", "ERROR ")):
            return line.split(" - ")[0].partition(" ")[2]
    return ""
