"""A damaged store and a full disk: the right answer, or exit code 5 and the older files."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from .kit import NETWORKS, Done, Outcome, environment, small, zygote

_COUNT = ("sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--format", "csv")
_QUESTIONS = (("find", "Netz", "--format", "json"), ("who", "Netz A", "--format", "json"), _COUNT)


def corrupted(folder: Path, count: int, seed: int) -> Outcome:
    """Truncations and bit flips over every file of a store."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder), folder / "store"
    with zygote(folder) as runs:
        runs.run("build", "--data", str(data), "--store", str(store))
        right = [runs.run(*words, "--store", str(store)).out for words in _QUESTIONS]
        shutil.copytree(store, folder / "good")
        good = folder / "good"
        files = [path for path in sorted(good.rglob("*")) if path.is_file() and path.stat().st_size]
        files = [path for path in files if path.name not in ("LOG", "LOCK")]
        for turn in range(count):
            source = files[turn % len(files)]
            target = store / source.relative_to(good)
            target.write_bytes(_spoilt(source.read_bytes(), drawn, turn // len(files)))
            for words, value in zip(_QUESTIONS, right, strict=True):
                asked = runs.run(*words, "--store", str(store))
                fine = asked.code == 5 or (asked.code == 0 and asked.out.endswith(value))
                outcome.note(fine and "Traceback" not in asked.err,
                             f"{source.name}: {words[0]} {asked.code} {asked.err[-200:]}")  # fmt: skip  # noqa: E501
            shutil.rmtree(store)
            shutil.copytree(good, store)
    return outcome


def _spoilt(content: bytes, drawn: random.Random, turn: int) -> bytes:
    if turn % 3 == 0:
        return content[: -1 - drawn.randrange(min(len(content), 64))]
    if turn % 3 == 1 and len(content) > 1:
        return content[: drawn.randrange(len(content))]
    spoilt = bytearray(content)
    spoilt[drawn.randrange(len(spoilt))] ^= 1 << drawn.randrange(8)
    return bytes(spoilt)


#: files of this process cannot grow beyond so many bytes: every write beyond fails
_FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
del sys.argv[1]
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from kgraph.cli import main
main(prog_name="kgraph")
"""


def full_disk(folder: Path, count: int, seed: int) -> Outcome:
    """Build, judge, export, view and site when writing fails after some bytes."""
    outcome = Outcome()
    data, store = small(folder), str(folder / "store")
    own = ("--data", str(data), "--store", store)
    outputs = folder / "out"
    commands = {
        "build": ("build",), "export": ("export", "nquads", "-o", str(outputs / "k.nq")),
        "xlsx": ("export", "xlsx", "-o", str(outputs / "k.xlsx")),
        "view": ("view", "network", "Netz A", "-o", str(outputs / "v.html")),
        "judge": ("dedupe", "--judge", "network/a", "different", "network/b", "--reason", "x"),
    }  # fmt: skip
    outputs.mkdir()
    _asked(folder, 10**9, "build", *own)
    for turn in range(count):
        name, words = list(commands.items())[turn % len(commands)]
        for path in ("k.nq", "k.xlsx", "v.html"):
            (outputs / path).write_text("older")
        room = (0, 1, 40, 200, 1_000, 5_000, 40_000)[turn // len(commands) % 7]
        done = _asked(folder, room, *words, *own)
        whole = [path.read_bytes() for path in outputs.iterdir()]
        fine = done.code in (0, 2, 5) and "Traceback" not in done.err
        fine = fine and all(content == b"older" or len(content) > room for content in whole)
        fine = fine and _asked(folder, 10**9, "find", "Netz A", *own).code == 0
        outcome.note(fine, f"{name}, {room} bytes: {done.code} {done.err[-300:]}")
        (data / "networks.csv").write_text(NETWORKS + f"t{turn},Netz T{turn},alliance,Kassel\n")
    return outcome


def _asked(folder: Path, room: int, *words: str) -> Done:
    done = subprocess.run(
        [sys.executable, "-B", "-c", _FULL, str(room), *words], env=environment(folder),
        capture_output=True, check=False, cwd=folder,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


assert os.name == "posix", "the torture needs fork, signals and limits"
