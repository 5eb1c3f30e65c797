"""Betweenness by igraph: exact in two processes, or estimated from sampled sources.

Exact: Brandes' sum runs over source nodes, so two processes take half of them each and the
two sums are added. Estimated (Brandes and Pich 2007): the sum over k sources drawn without
replacement, times n / k; the standard error is measured from the spread between sources.
Few sources give most of a node's value, so that for small values the error is on the low side.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from kgraph.metrics.engine import Arrays, compiled, weights

#: from this many nodes on a second process pays for its start
TWO_PROCESSES_FROM = 2_000
_STEPS = 100  # of a progress bar
Progress = Callable[[int, int], None]


class Estimate(NamedTuple):
    """Values by node position, their standard errors (0.0 when exact), and sources used."""

    values: list[float]
    errors: list[float]
    sources: int


def exact(numbers: Arrays, processes: int = 2) -> list[float]:
    """Unnormalised betweenness: the number of shortest paths through each node, shared out."""
    sources = range(numbers.size)
    if processes < 2 or numbers.size < TWO_PROCESSES_FROM:
        return partial(numbers, None)
    # every other node: both halves get as many nodes of each kind
    helper = _Helper(numbers, sources[1::2])
    own = partial(numbers, sources[::2])
    other = helper.result()
    return [a + b for a, b in zip(own, other, strict=True)]


def estimated(numbers: Arrays, count: int, seed: int, progress: Progress | None = None) -> Estimate:
    """Betweenness from `count` random sources, with its standard error by node.

    `progress(done, total)` is called a hundred times. All sources give the exact value.
    """
    import random

    import numpy as np

    count = min(count, numbers.size)
    if count == 0:
        return Estimate([], [], 0)
    inner, lengths = compiled(numbers), weights(numbers)
    total, squares = np.zeros(numbers.size), np.zeros(numbers.size)
    for done, source in enumerate(random.Random(seed).sample(range(numbers.size), count), start=1):
        found = np.array(
            inner.betweenness(sources=[source], directed=numbers.directed, weights=lengths)
        )
        total += found
        squares += found**2
        if progress and (done % max(count // _STEPS, 1) == 0 or done == count):
            progress(done, count)
    mean = total / count
    variance = np.maximum(squares / count - mean**2, 0.0) / max(count - 1, 1)
    left = 1 - count / numbers.size  # drawn without replacement
    errors = numbers.size * np.sqrt(variance * left)
    return Estimate((numbers.size * mean).tolist(), errors.tolist(), count)


def partial(numbers: Arrays, sources: Sequence[int] | None) -> list[float]:
    """The share of betweenness that paths from `sources` give."""
    inner = compiled(numbers)
    found: list[float] = inner.betweenness(
        directed=numbers.directed, weights=weights(numbers),
        sources=None if sources is None else list(sources),
    )  # fmt: skip
    return found


class _Helper:
    """Another Python that computes one half; the work is done here when it cannot."""

    def __init__(self, numbers: Arrays, sources: Sequence[int]) -> None:
        self._work = (numbers, sources)
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kgraph.metrics.worker"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            assert self._process.stdin is not None
            pickle.dump((tuple(numbers), list(sources)), self._process.stdin)
            self._process.stdin.close()
        except OSError:
            self._stop()

    def result(self) -> list[float]:
        if self._process is not None:
            assert self._process.stdout is not None
            answer = self._process.stdout.read()
            self._process.stdout.close()
            if self._process.wait() == 0:
                return list(array("d", answer))
        return partial(*self._work)

    def _stop(self) -> None:
        if self._process is not None:
            for stream in (self._process.stdin, self._process.stdout):
                _close(stream)
            self._process.kill()
            self._process.wait()
            self._process = None


def _close(stream: Any) -> None:
    import contextlib

    with contextlib.suppress(OSError):
        stream.close()
