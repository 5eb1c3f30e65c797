"""Judgements -> clusters of ids that mean one thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def clusters(same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Map each merged id to the id that stands for its cluster.

    `same` holds (kept, other) pairs from judgements; the first kept id of a chain stands
    for all. Ids that are not merged are absent.

    >>> clusters([("a", "b"), ("b", "c")])
    {'b': 'a', 'c': 'a'}
    """
    kept: dict[str, str] = {}

    def root(identifier: str) -> str:
        while identifier in kept:
            identifier = kept[identifier]
        return identifier

    for first, second in same:
        a, b = root(first), root(second)
        if a != b:
            kept[b] = a
    return {identifier: root(identifier) for identifier in sorted(kept)}


def contradictions(
    kept: Mapping[str, str], different: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Pairs that were judged different, but that judgements of "same" have merged."""
    return [(a, b) for a, b in different if kept.get(a, a) == kept.get(b, b)]
