"""Ranks with ties shown as ties, and values without the noise of their last digits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

_DIGITS = 10


class Rank(NamedTuple):
    """A position counted from 1 and how many others share it."""

    position: int
    shared_with: int


def rounded(value: float | None) -> float | None:
    """`value` at ten significant digits: two engines' rounding errors then make no difference.

    >>> rounded(0.1 + 0.2), rounded(None)
    (0.3, None)
    """
    return None if value is None else float(f"{value:.{_DIGITS}g}") + 0.0


def ranks(values: Mapping[str, float | None], largest_first: bool = True) -> dict[str, Rank]:
    """The rank of every node: equal values share the first of their positions (1, 2, 2, 4).

    Values that differ only after the tenth digit are equal; None ranks last.

    >>> ranks({"a": 3.0, "b": 1.0, "c": 1.0})["b"]
    Rank(position=2, shared_with=1)
    """
    sign = -1.0 if largest_first else 1.0
    order = {}
    for node, value in values.items():
        short = rounded(value)
        order[node] = (1, 0.0) if short is None else (0, sign * short)
    counts = Counter(order.values())
    positions, position = {}, 1
    for key in sorted(counts):
        positions[key] = position
        position += counts[key]
    return {node: Rank(positions[key], counts[key] - 1) for node, key in order.items()}
