"""How sure a rank is: ranks again and again after a random part of the ties is lost."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from kgraph.metrics.ranking import Rank

LOSS = 0.1
Item = TypeVar("Item")
Ranks = Mapping[str, Rank]


class Interval(NamedTuple):
    """The best and the worst place a node takes in nine of ten runs."""

    best: int
    worst: int


def rank_intervals(
    items: Sequence[Item], placed: Callable[[list[Item]], Ranks], runs: int,
    loss: float = LOSS, seed: int = 1,
) -> dict[str, Interval]:  # fmt: skip
    """Rank intervals over `runs` runs, each without a random `loss` share of `items`.

    `placed` gives the ranks of a run (of a measure over the remaining ties). A node that a
    run has lost ranks behind all that are left. The interval leaves out a twentieth of the
    runs at each end (Borgatti, Carley and Krackhardt 2006 study such loss).
    """
    chance = random.Random(seed)
    keep = len(items) - round(loss * len(items))
    places: dict[str, list[int]] = {}
    for run in range(runs):
        chosen = sorted(chance.sample(range(len(items)), keep))
        found = placed([items[position] for position in chosen])
        for node in found.keys() | places.keys():
            seen = places.setdefault(node, [len(found) + 1] * run)
            seen.append(found[node].position if node in found else len(found) + 1)
    return {node: _interval(sorted(seen)) for node, seen in sorted(places.items())}


def _interval(places: list[int]) -> Interval:
    cut = len(places) // 20
    return Interval(places[cut], places[-1 - cut])


def without_each(
    rests: Sequence[list[Item]], placed: Callable[[list[Item]], Ranks]
) -> dict[str, Interval]:
    """The best and worst rank over the `rests`, each all items but one document's (jackknife).

    A rest that has lost a node says nothing about it.
    """
    seen: dict[str, list[int]] = {}
    for rest in rests:
        for node, rank in placed(rest).items():
            seen.setdefault(node, []).append(rank.position)
    return {node: Interval(min(own), max(own)) for node, own in sorted(seen.items())}
