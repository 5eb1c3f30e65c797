"""Killed and interrupted at random moments: the state of before or after, never between."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from pathlib import Path

from .kit import NETWORKS, Outcome, Zygote, labels, moments, small, zygote

_QUESTION = ("find", "Netz", "--format", "json")
_PAIRS = "id,name,kind\n" + "".join(f"n{i},Bund {i} Ort {i},alliance\n" for i in range(40))


def build(folder: Path, count: int, seed: int, number: int = signal.SIGKILL) -> Outcome:
    """A build is ended: its store holds the tables of before or after, and the next is built."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder), str(folder / "store")
    own = ("--data", str(data), "--store", store)
    with zygote(folder) as runs:
        whole, before = _seconds(runs, "build", *own), _netz("B")
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            small(folder, NETWORKS.replace("Netz B", f"Netz {turn}"))
            ended = runs.run("build", *own, seconds=moment, number=number)
            after = _netz(str(turn))
            as_left = _without_tables(runs, data, store)
            answer = labels(runs.run(*_QUESTION, *own))
            fine = _is_end(ended.code, number) and as_left in (before, after) and answer == after
            outcome.note(
                fine and "Traceback" not in ended.err,
                f"turn {turn}, {moment:.3f} s: code {ended.code}, left {as_left}, "
                f"answer {answer}, {ended.err[-300:]}",
            )
            before = after
        left = [name for name in os.listdir(store) if name.startswith(("store-", "build-"))]
        outcome.check(len(left) <= 3, f"{len(left)} stores are left")
    return outcome


def _without_tables(runs: Zygote, data: Path, store: str) -> list[str]:
    """What the store itself answers, with no tables there to build it anew from."""
    away = data.with_name("away")
    data.rename(away)
    try:
        return labels(runs.run(*_QUESTION, "--store", store))
    finally:
        away.rename(data)


def first_question(folder: Path, count: int, seed: int, number: int = signal.SIGKILL) -> Outcome:
    """The first question, which builds, is ended: the next one is answered."""
    outcome, drawn = Outcome(), random.Random(seed)
    data = small(folder)
    with zygote(folder) as runs:
        whole = _seconds(runs, *_QUESTION, "--data", str(data))
        for moment in moments(whole, count, drawn.random):
            shutil.rmtree(folder / "cache", ignore_errors=True)
            ended = runs.run(*_QUESTION, "--data", str(data), seconds=moment, number=number)
            answer = runs.run(*_QUESTION, "--data", str(data))
            fine = _is_end(ended.code, number) and labels(answer) == _netz("B")
            fine = fine and "Traceback" not in ended.err + answer.err
            outcome.note(
                fine, f"{moment:.3f} s: {ended.code} {answer.code} {ended.err + answer.err[-300:]}"
            )
    return outcome


def judge(folder: Path, count: int, seed: int, number: int = signal.SIGKILL) -> Outcome:
    """A judgement is ended: its row is whole or not there, and no other row is lost."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder, _PAIRS), str(folder / "store")
    table = data / "judgements.csv"
    own = ("--data", str(data), "--store", store)
    with zygote(folder) as runs:
        call = ("dedupe", "--judge", "network/n0", "different", "network/n1", "--reason", "r", *own)
        runs.run("build", *own)
        whole = _seconds(runs, *call)  # of the judgement alone: a store that is old is built before
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            first, second = drawn.sample(range(2, 40), 2)
            runs.run(*_QUESTION, *own)
            before = table.read_bytes()
            words = (f"network/n{first}", "different", f"network/n{second}", "--reason", f"t{turn}")
            ended = runs.run("dedupe", "--judge", *words, *own, seconds=moment, number=number)
            after = table.read_bytes()
            new = f"n{first},different,n{second},t{turn},,\n".encode()
            kept = set(before.splitlines()) - set(after.splitlines())
            fine = after in (before, before + new) or (after.endswith(new) and len(kept) == 1)
            fine = fine and (ended.code != 0 or after != before)
            outcome.note(
                fine and _is_end(ended.code, number, refused=2),
                f"turn {turn}: {ended.code} {ended.err[-200:]} {after[-200:]!r}",
            )
        checked = runs.run("build", *own)
        outcome.check(checked.code == 0, f"the build afterwards: {checked.err[-300:]}")
    return outcome


def site(folder: Path, count: int, seed: int, number: int = signal.SIGKILL) -> Outcome:
    """A site is ended: every file there is one of before or of after, and it can be made again."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store, pages = small(folder), str(folder / "store"), folder / "site"
    own = ("--data", str(data), "--store", store)
    call = ("site", str(pages), "--lang", "de", *own)
    with zygote(folder) as runs:
        versions = []
        for name in ("B", "C"):
            small(folder, NETWORKS.replace("Netz B", f"Netz {name}"))
            runs.run(*call)
            versions.append(_files(pages))
        whole = _seconds(runs, *call)
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            if turn % 10 == 0:  # most turns are spent on pages, some on the build before them
                small(folder, NETWORKS.replace("Netz B", "Netz " + "BC"[turn // 10 % 2]))
            ended = runs.run(*call, seconds=moment, number=number)
            torn = [
                name for name, content in _files(pages).items()
                if content not in [version.get(name) for version in versions]
            ]  # fmt: skip
            outcome.note(
                _is_end(ended.code, number) and not torn,
                f"turn {turn}: {ended.code} {torn[:3]} {ended.err[-200:]}",
            )
        last = runs.run(*call)
        parts = list(pages.rglob("*.part"))
        outcome.check(last.code == 0 and not parts, f"the site afterwards: {last.code} {parts[:3]}")
        outcome.check(_files(pages) in versions, "the site afterwards is of two versions")
    return outcome


def _files(pages: Path) -> dict[str, bytes]:
    """The finished files of a site; the list of its files and unfinished ones stand apart."""
    return {
        str(path.relative_to(pages)): path.read_bytes()
        for path in pages.rglob("*")
        if path.is_file() and path.suffix != ".part" and path.name != "kgraph-site.txt"
    }


def _is_end(code: int, number: int, refused: int = 0) -> bool:
    """Whether a command may end so: done, refused, or as the signal says."""
    return code in (0, refused, -9 if number == signal.SIGKILL else 130)


def _netz(other: str) -> list[str]:
    return sorted(("Netz A", f"Netz {other}"))


def _seconds(runs: Zygote, *words: str) -> float:
    start = time.perf_counter()
    runs.run(*words)
    return time.perf_counter() - start
