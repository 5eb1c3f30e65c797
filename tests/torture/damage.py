"""A damaged store: the right answer, or exit code 5; a cache is built anew."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from .kit import Done, Outcome, small, zygote

_COUNT = ("sparql", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--format", "csv")
_QUESTIONS = (("find", "Netz", "--format", "json"), ("who", "Netz A", "--format", "json"), _COUNT)
_ANEW = "is damaged and is built anew"


def corrupted(folder: Path, count: int, seed: int) -> Outcome:
    """Every file of a store shortened, changed in a bit, emptied, gone; every second one a cache.

    A store that was named answers right or ends with 5; a cache always answers right.
    """
    outcome, drawn, data = Outcome(), random.Random(seed), small(folder)
    named = (folder / "store", ("--store", str(folder / "store")))
    with zygote(folder) as runs:
        runs.run("find", "Netz", "--data", str(data))
        (root,) = (folder / "cache" / "kgraph").iterdir()
        runs.run("build", "--data", str(data), "--store", str(named[0]))
        right = [runs.run(*words, *named[1]).out for words in _QUESTIONS]
        cases = (named, (root, ("--data", str(data))))
        for store, _ in cases:
            shutil.copytree(store, folder / f"good-{store.name}")
        for turn in range(count):
            store, own = cases[turn % 2]
            good = folder / f"good-{store.name}"
            name = _spoil(store, good, drawn, turn // 2)
            asked = [runs.run(*words, *own) for words in _QUESTIONS]
            fine = all(map(_is_right, asked, right)) and (store == named[0] or not _refused(asked))
            outcome.note(fine, f"{name}: {[(done.code, done.err[-200:]) for done in asked]}")
            shutil.rmtree(store)
            shutil.copytree(good, store)
    return outcome


def _is_right(done: Done, value: bytes) -> bool:
    return done.is_calm and (done.code == 5 or (done.code == 0 and done.out.endswith(value)))


def _refused(asked: list[Done]) -> bool:
    return any(done.code != 0 for done in asked)


def _spoil(store: Path, good: Path, drawn: random.Random, turn: int) -> str:
    """Spoil one file of a store; which one and how."""
    files = [path for path in sorted(good.rglob("*")) if path.is_file() and path.stat().st_size]
    files = [path for path in files if path.name not in ("LOG", "LOCK")]  # nobody reads them
    source, way = files[turn % len(files)], turn // len(files) % 5
    target = store / source.relative_to(good)
    if way == 4:
        target.unlink()
    else:
        target.write_bytes(_spoilt(source.read_bytes(), drawn, way))
    return f"{source.relative_to(good)}, way {way}"


def _spoilt(content: bytes, drawn: random.Random, way: int) -> bytes:
    if way == 0:
        return content[: -1 - drawn.randrange(min(len(content), 64))]
    if way == 1:
        spoilt = bytearray(content)
        spoilt[drawn.randrange(len(spoilt))] ^= 1 << drawn.randrange(8)
        return bytes(spoilt)
    return content[: drawn.randrange(len(content))] if way == 2 else bytes(len(content))
