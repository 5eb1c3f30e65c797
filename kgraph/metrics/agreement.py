"""How well two partitions agree, corrected for chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp, lgamma, log


def adjusted_mutual_information(a: Sequence[str], b: Sequence[str]) -> float:
    """Adjusted mutual information of two labellings (Vinh, Epps and Bailey 2010).

    1 for equal partitions, about 0 for what chance gives, below 0 for less than that. The
    mean of both entropies is the upper bound (their AMI_sum, scikit-learn's default). Two
    partitions that both have one part, or both only parts of one, count as equal. Raises
    ValueError for labellings of different lengths.

    >>> adjusted_mutual_information(["x", "x", "y", "y"], ["p", "p", "q", "q"])
    1.0
    """
    if len(a) != len(b):
        raise ValueError(f"{len(a)} labels against {len(b)}")
    sizes_a, sizes_b = Counter(a), Counter(b)
    if len(sizes_a) == len(sizes_b) and len(sizes_a) in (0, 1, len(a)):
        return 1.0
    expected = expected_information(list(sizes_a.values()), list(sizes_b.values()))
    bound = (_entropy(sizes_a.values(), len(a)) + _entropy(sizes_b.values(), len(b))) / 2
    if abs(bound - expected) < 1e-12:
        return 0.0
    return round((_information(a, b, sizes_a, sizes_b) - expected) / (bound - expected), 12) + 0.0


def expected_information(a: Sequence[int], b: Sequence[int]) -> float:
    """Mean mutual information (nats) of random partitions with parts of these sizes.

    The hypergeometric model: labels are dealt anew, the sizes stay. O(len(a)·n) terms.
    """
    total = sum(a)
    fact = [lgamma(number + 1) for number in range(total + 1)]
    mean = 0.0
    for x, count_x in sorted(Counter(a).items()):
        for y, count_y in sorted(Counter(b).items()):
            fixed = fact[x] + fact[y] + fact[total - x] + fact[total - y] - fact[total]
            for both in range(max(1, x + y - total), min(x, y) + 1):
                chance = exp(
                    fixed - fact[both] - fact[x - both] - fact[y - both]
                    - fact[total - x - y + both]
                )  # fmt: skip
                gain = both / total * log(total * both / (x * y))
                mean += count_x * count_y * chance * gain
    return mean


def _information(
    a: Sequence[str], b: Sequence[str], sizes_a: Counter[str], sizes_b: Counter[str]
) -> float:
    total = len(a)
    return sum(
        count / total * log(total * count / (sizes_a[x] * sizes_b[y]))
        for (x, y), count in sorted(Counter(zip(a, b, strict=True)).items())
    )


def _entropy(sizes: Iterable[int], total: int) -> float:
    return -sum(size / total * log(size / total) for size in sorted(sizes))
