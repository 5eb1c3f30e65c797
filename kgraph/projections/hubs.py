"""Hubs: things that join nearly everyone, so that to share them says little.

One rule everywhere: a thing is a hub when it is joined to at least HUB_MINIMUM others and to
more than a share (a third, unless asked otherwise) of those it could be joined to. What
"could" means is said where the rule is used: the nodes of a projection, the things with ties
of a graph, the things that a picture shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

#: a thing that joins more than this share of the nodes is a hub …
HUB_SHARE = 1 / 3
#: … when it joins at least so many: in a small graph one thing may well join most
HUB_MINIMUM = 20


def is_hub(joins: int, of: int, share: float = HUB_SHARE) -> bool:
    """Whether a thing that joins `joins` of the `of` nodes is a hub.

    >>> is_hub(20, 59), is_hub(19, 20), is_hub(20, 60)
    (True, False, False)
    """
    return joins >= HUB_MINIMUM and joins > share * of


class Hub(NamedTuple):
    """A thing that joins `joins` of the `of` nodes, and the edges it alone would add."""

    node: str
    joins: int
    of: int
    adds: int


def hubs_of(joined: Mapping[str, Iterable[str]], of: int, share: float) -> tuple[Hub, ...]:
    """The hubs among `joined` (thing -> nodes it joins), the largest first."""
    sizes = {thing: len(set(nodes)) for thing, nodes in joined.items()}
    found = [
        Hub(thing, size, of, size * (size - 1) // 2)
        for thing, size in sizes.items()
        if is_hub(size, of, share)
    ]
    return tuple(sorted(found, key=lambda hub: (-hub.joins, hub.node)))
