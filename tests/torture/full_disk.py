"""A full disk: each write of each command fails once, alone or with all after it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .kit import NETWORKS, Done, Outcome, Zygote, labels, small, zygote

_QUESTION = ("find", "Netz", "--format", "json")
_OLD, _NEW = ["Netz A", "Netz B"], ["Netz A", "Netz B", "Netz C"]
#: pages are alike: so many of a site's writes, evenly spread, do for all
_OF_A_SITE = 20


def shim() -> str:
    """The shim `full_disk.c`, compiled; raises OSError or CalledProcessError without a compiler."""
    target = Path(tempfile.mkdtemp(prefix="kgraph-torture-")) / "full_disk.so"
    source = Path(__file__).with_name("full_disk.c")
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-o", str(target), str(source), "-ldl"], check=True
    )
    return str(target)


def full_disk(folder: Path, count: int, seed: int) -> Outcome:
    """Build, question and judgement over changed tables, exports, view and site.

    Each write of a build fails once alone and once with all that follow, those of a question
    with all that follow, all others alone; of these tries `count`, evenly spread.
    """
    small(folder)
    outcome, preload = Outcome(), shim()
    try:
        with zygote(folder, preload) as runs:
            case = _Case(folder, runs)
            planned = [
                (name, number, once)
                for name in case.commands
                for number in case.writes(name)
                for once in {"build": (0, 1), "question": (0,)}.get(name, (1,))
            ]
            every = max(1, len(planned) // count)
            for name, number, once in planned[::every]:
                done = case.tried(name, number, once)
                wrong = case.wrong(name, done)
                outcome.note(not wrong, f"{name}, write {number}, once {once}: {done.code} {wrong}")
    finally:
        shutil.rmtree(os.path.dirname(preload))
    return outcome


class _Case:
    """Files that are there already; for half of the commands tables newer than their store."""

    def __init__(self, folder: Path, runs: Zygote) -> None:
        self.folder, self.runs = folder, runs
        self.place, self.good = folder / "place", folder / "good"
        data, store, out = (self.place / name for name in ("data", "store", "out"))
        self.own = ("--data", str(data), "--store", str(store))
        self.commands = {
            "build": ("build",),
            "question": _QUESTION,
            "judge": ("dedupe", "--judge", "network/a", "different", "network/b", "--reason", "x"),
            "export": ("export", "nquads", "-o", str(out / "k.nq")),
            "workbook": ("export", "xlsx", "-o", str(out / "k.xlsx")),
            "two files": ("export", "csv", str(out / "csv")),
            "view": ("view", "network", "Netz A", "-o", str(out / "v.html")),
            "site": ("site", str(out / "site"), "--lang", "de"),
        }
        self._first()

    def _first(self) -> None:
        """The state that every try begins with."""
        self.place.mkdir()
        small(self.place)
        (self.place / "out").mkdir()
        for name in ("export", "workbook", "two files", "view", "site"):
            self.runs.run(*self.commands[name], *self.own)
        shutil.copytree(self.place, self.good)

    def _anew(self, name: str) -> None:
        shutil.rmtree(self.place)
        shutil.copytree(self.good, self.place)
        if name in ("build", "question", "judge"):
            small(self.place, NETWORKS + "c,Netz C,alliance,Kassel\n")

    def writes(self, name: str) -> range:
        """The writes of a command when all goes well; the first is 0."""
        self._anew(name)
        done = self.runs.run(*self.commands[name], *self.own, full=(-1, 0))
        assert done.code == 0, (name, done)
        apart = done.writes // _OF_A_SITE if name == "site" else 1
        return range(0, done.writes, apart)

    def tried(self, name: str, number: int, once: int) -> Done:
        """The command, on a disk that is full from one write on, or at this one alone."""
        self._anew(name)
        return self.runs.run(*self.commands[name], *self.own, full=(number, once))

    def wrong(self, name: str, done: Done) -> str:
        """What is wrong after a try, or nothing."""
        if done.code not in (0, 5) or not done.is_calm:
            return done.err[-300:]
        if name == "question" and done.code == 0 and labels(done) not in (_OLD, _NEW):
            return f"answers {labels(done)}"
        for wrong in self._spoilt_files():
            return wrong
        table = self.place / "data" / "judgements.csv"
        if table.exists() and not table.read_bytes().endswith(b"a,different,b,x,,\n"):
            return f"judgements {table.read_bytes()!r}"
        if name == "judge" and done.code == 0 and not table.exists():
            return "the judgement is lost"
        after = labels(self.runs.run(*_QUESTION, *self.own))
        expected = _NEW if name in ("build", "question", "judge") else _OLD
        return "" if after == expected else f"afterwards {after}"

    def _spoilt_files(self) -> Iterator[str]:
        for path in (self.place / "out").rglob("*"):
            if path.is_dir():
                continue
            if ".part" in path.suffixes:  # a site keeps them until the next run, others must not
                if "site" not in path.parts:
                    yield f"{path.name} is left"
                continue
            content = path.read_bytes()
            ends = {".html": b"</html>", ".nq": b" .", ".json": b"}"}.get(path.suffix, b"")
            if not content or not content.rstrip().endswith(ends):
                yield f"{path.name} is not whole"
            if path.suffix == ".xlsx" and zipfile.ZipFile(path).testzip():
                yield f"{path.name} is damaged"
