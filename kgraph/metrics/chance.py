"""What chance alone would give: rewired two-mode graphs, expected brokerage roles."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple


def rewired(joined: Mapping[str, Collection[str]], chance: random.Random) -> dict[str, set[str]]:
    """Thing -> nodes, drawn anew so that every thing and every node keeps its degree.

    The curveball algorithm (Strona et al. 2014, Nature Communications 5, 4114): pairs of
    things trade, at random, the nodes that only one of them has. Five trades a thing, as the
    authors advise, but at least a hundred.
    """
    things = sorted(joined)
    found = {thing: set(joined[thing]) for thing in things}
    if len(things) < 2:
        return found
    for _ in range(max(5 * len(things), 100)):
        a, b = chance.sample(things, 2)
        only_a, only_b = found[a] - found[b], found[b] - found[a]
        pool = sorted(only_a | only_b)
        chance.shuffle(pool)
        shared = found[a] & found[b]
        found[a] = shared | set(pool[: len(only_a)])
        found[b] = shared | set(pool[len(only_a) :])
    return found


class Chance(NamedTuple):
    """Mean and standard deviation of a value over random graphs."""

    mean: float
    deviation: float
    runs: int


def summary(values: Collection[float]) -> Chance:
    """Mean and standard deviation (of the sample) of some values."""
    from statistics import fmean, stdev

    return Chance(fmean(values), stdev(values) if len(values) > 1 else 0.0, len(values))


def expected_shares(group: str, groups: Mapping[str, str]) -> dict[str, float]:
    """Role -> its chance when the other groups are dealt out at random (one broker fixed).

    For a broker of `group`, the two others of a triple are any two of the other nodes that
    have a group, in order. Times the number of the broker's open triples this is the number
    of each role that Gould and Fernandez (1989) compare with.
    """
    sizes = Counter(groups.values())
    others = sum(sizes.values()) - 1
    own = sizes[group] - 1
    ordered = others * (others - 1)
    if ordered <= 0:
        return dict.fromkeys(
            ("coordinator", "gatekeeper", "representative", "consultant", "liaison"), 0.0
        )
    foreign = others - own
    same = sum(size * (size - 1) for name, size in sizes.items() if name != group)
    return {
        "coordinator": own * (own - 1) / ordered,
        "gatekeeper": foreign * own / ordered,
        "representative": own * foreign / ordered,
        "consultant": same / ordered,
        "liaison": (foreign * (foreign - 1) - same) / ordered,
    }
