"""Killed and interrupted at random moments, and many at once: before or after, never between."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from .kit import NETWORKS, Done, Outcome, Zygote, environment, moments, small, zygote

_QUESTION = ("find", "Netz", "--format", "json")


def build(folder: Path, count: int, seed: int) -> Outcome:
    """A build killed: the store answers with the tables of before, or of after the build."""
    return _builds(folder, count, seed, signal.SIGKILL)


def interrupted(folder: Path, count: int, seed: int) -> Outcome:
    """A build interrupted (SIGINT): exit code 130, or it was done; the store answers."""
    return _builds(folder, count, seed, signal.SIGINT)


def _builds(folder: Path, count: int, seed: int, number: int) -> Outcome:
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder), str(folder / "store")
    own = ("--data", str(data), "--store", store)
    with zygote(folder) as runs:
        whole = _seconds(runs, "build", *own)
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            small(folder, NETWORKS.replace("Netz B", f"Netz {turn}"))
            ended = runs.run("build", *own, seconds=moment, number=number)
            fine = ended.code in ((0, -9) if number == signal.SIGKILL else (0, 130))
            labels = _labels(runs.run(*_QUESTION, *own))
            outcome.note(
                fine and labels == ["Netz " + name for name in sorted(("A", str(turn)))],
                f"turn {turn}, {moment:.3f} s: code {ended.code}, answer {labels}, {ended.err[-300:]}",  # noqa: E501
            )
        left = [name for name in os.listdir(store) if name.startswith(("store-", "build-"))]
        outcome.note(len(left) <= 3, f"{len(left)} stores are left")
    return outcome


def first_question(folder: Path, count: int, seed: int) -> Outcome:
    """The first question, which builds, killed: the next one is answered."""
    outcome, drawn = Outcome(), random.Random(seed)
    data = small(folder)
    with zygote(folder) as runs:
        whole = _seconds(runs, *_QUESTION, "--data", str(data))
        for moment in moments(whole, count, drawn.random):
            shutil.rmtree(folder / "cache")
            runs.run(*_QUESTION, "--data", str(data), seconds=moment)
            answer = runs.run(*_QUESTION, "--data", str(data))
            fine = _labels(answer) == ["Netz A", "Netz B"]
            outcome.note(fine, f"{moment:.3f} s: {answer.code} {answer.err[-300:]}")
    return outcome


def judge(folder: Path, count: int, seed: int) -> Outcome:
    """A judgement killed: its row is whole or not there, and no other row is lost."""
    outcome, drawn = Outcome(), random.Random(seed)
    names = "id,name,kind\n" + "".join(f"n{i},Bund {i} Ort {i},alliance\n" for i in range(40))
    data, store = small(folder, names), str(folder / "store")
    table = data / "judgements.csv"
    own = ("--data", str(data), "--store", store)
    with zygote(folder) as runs:
        call = ("dedupe", "--judge", "network/n0", "different", "network/n1", "--reason", "r", *own)
        whole = _seconds(runs, *call)
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            first, second = drawn.sample(range(2, 40), 2)
            before = table.read_bytes()
            words = (f"network/n{first}", "different", f"network/n{second}", "--reason", f"t{turn}")
            runs.run("dedupe", "--judge", *words, *own, seconds=moment)
            after = table.read_bytes()
            new = f"n{first},different,n{second},t{turn},,\n".encode()
            kept = set(before.splitlines()) - set(after.splitlines())
            fine = after in (before, before + new) or (after.endswith(new) and len(kept) == 1)
            outcome.note(fine, f"turn {turn}: {after[-200:]!r}")
        checked = runs.run("build", *own)
        outcome.note(checked.code == 0, f"the build afterwards: {checked.err[-300:]}")
    return outcome


def site(folder: Path, count: int, seed: int) -> Outcome:
    """A site killed: every page there is whole, and the site can be made again."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store, pages = small(folder), str(folder / "store"), folder / "site"
    own = ("--data", str(data), "--store", store)
    call = ("site", str(pages), "--lang", "de", *own)
    with zygote(folder) as runs:
        runs.run(*call)
        whole = _seconds(runs, *call)
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            ended = runs.run(*call, seconds=moment)
            torn = [
                path.name for path in pages.rglob("*.html")
                if not path.read_text().rstrip().endswith("</html>")
            ]  # fmt: skip
            outcome.note(
                ended.code in (0, -9) and not torn, f"turn {turn}: {ended.code} {torn[:3]}"
            )
        last = runs.run(*call)
        parts = list(pages.rglob("*.part"))
        outcome.note(last.code == 0 and not parts, f"the site afterwards: {last.code} {parts[:3]}")
    return outcome


def at_once(folder: Path, count: int, seed: int) -> Outcome:
    """First questions at once: all are answered, and one store is built."""
    outcome, data = Outcome(), small(folder)
    for process in _started(folder, count, *_QUESTION, "--data", str(data)):
        out, err = process.communicate()
        code = process.returncode
        outcome.note(_labels(Done(code, out, "")) == ["Netz A", "Netz B"], f"{code} {err[-300:]!r}")
    (root,) = (folder / "cache" / "kgraph").iterdir()
    stores = [name for name in os.listdir(root) if name.startswith(("store-", "build-"))]
    outcome.note(len(stores) == 1, f"{len(stores)} stores")
    return outcome


def judged_at_once(folder: Path, count: int, seed: int) -> Outcome:
    """Judgements at once: all are kept."""
    names = "id,name,kind\n" + "".join(f"n{i},Bund {i} Ort {i},alliance\n" for i in range(40))
    outcome, data = Outcome(), small(folder, names)
    own = ("--data", str(data), "--store", str(folder / "store"))
    started = [
        process
        for turn in range(1, count + 1)
        for process in _started(
            folder, 1, "dedupe", "--judge", "network/n0", "different", f"network/n{turn}",
            "--reason", "x", *own,
        )
    ]  # fmt: skip
    for process in started:
        _, err = process.communicate()
        outcome.note(process.returncode == 0, f"{process.returncode} {err[-300:]!r}")
    rows = (data / "judgements.csv").read_text().splitlines()[1:]
    outcome.note(len(rows) == count, f"{len(rows)} rows of {count}")
    return outcome


def _started(folder: Path, count: int, *words: str) -> list[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "kgraph", *words]
    pipe = subprocess.PIPE
    return [
        subprocess.Popen(command, env=environment(folder), stdout=pipe, stderr=pipe)
        for _ in range(count)
    ]


def _seconds(runs: Zygote, *words: str) -> float:
    start = time.perf_counter()
    runs.run(*words)
    return time.perf_counter() - start


def _labels(answer: Done) -> list[str]:
    """The labels of an answer in JSON, sorted; what was said beside it instead when it is none."""
    try:
        start = answer.out.index(b"{")
        return sorted(row["label"] for row in json.loads(answer.out[start:])["rows"])
    except (ValueError, KeyError):
        return [f"code {answer.code}", answer.err[-200:]]
