"""Betweenness estimated from sampled sources.

Brandes and Pich (2007): the sum over k sources drawn without replacement, times n / k; the
standard error is measured from the spread between sources. Few sources give most of a node's
value, so that for small values the error is on the low side.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from kgraph.metrics import waves

if TYPE_CHECKING:
    import networkx as nx

Progress = Callable[[int, int], None]


class Estimate(NamedTuple):
    """Values by node position, their standard errors (0.0 when exact), and sources used."""

    values: list[float]
    errors: list[float]
    sources: int


def estimated(
    graph: nx.Graph[str], count: int, seed: int, progress: Progress | None = None
) -> Estimate:
    """Betweenness as ordered pairs from `count` random sources, with its error by node.

    `progress(done, total)` is called after each block of sources. All sources give the exact
    value.
    """
    import random

    import numpy as np

    size = len(graph)
    count = min(count, size)
    if count == 0:
        return Estimate([], [], 0)
    step = waves.steps(graph)
    total, squares, done = np.zeros(size), np.zeros(size), 0
    for block in waves.blocks(size, random.Random(seed).sample(range(size), count)):
        found = waves.dependencies(step, block)
        total += found.sum(axis=1)
        squares += (found**2).sum(axis=1)
        done += len(block)
        if progress:
            progress(done, count)
    mean = total / count
    variance = np.maximum(squares / count - mean**2, 0.0) / max(count - 1, 1)
    left = 1 - count / size  # drawn without replacement
    errors = size * np.sqrt(variance * left)
    return Estimate((size * mean).tolist(), errors.tolist(), count)
