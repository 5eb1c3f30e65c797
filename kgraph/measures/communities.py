"""`communities`: groups with many edges inside, named by what their members share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from kgraph import metrics
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.asked import Asked, projected
from kgraph.measures.central import node_thing
from kgraph.measures.notes import notes_on
from kgraph.model import Evidence, Table, Tie
from kgraph.projections import Projection
from kgraph.projections.affiliations import thing_of
from kgraph.words.measures import NOTES, SHARED
from kgraph.words.numbers import significant
from kgraph.words.said import entry

COLUMNS = ("community", "label", "size", "shares", "members", "evidence")
_ENOUGH = 5  # members with a district, below which a comparison says nothing
_HALF = 0.5


class Shared(NamedTuple):
    """What many members have in common: its name, how many have it, and the ties that say so."""

    label: str
    members: int
    ties: tuple[Tie, ...]


def communities(world: World, asked: Asked) -> Table:
    """Leiden communities of a projection, the largest first.

    `label` names what members share: the thing most of them and few others are tied to, and
    the district most are in. `evidence` holds the ties behind the shared thing. Notes give
    modularity, how far seeded runs agree, and the agreement with the districts.
    """
    import networkx as nx

    found = projected(world, asked)
    flat: nx.Graph[str] = nx.Graph(found.graph)
    parts = metrics.leiden(flat, seed=asked.seed)
    rows = [
        _row(world, found, place, members)
        for place, members in enumerate(parts.communities, start=1)
    ]
    language = world.graph.language
    quality = entry(
        NOTES, language, "modularity", value=significant(parts.modularity, language),
        runs=parts.runs,
        stability=significant(parts.stability, language),
    )  # fmt: skip
    agreement = _agreement(world, parts.communities)
    notes = (quality, agreement, *notes_on(world, found, asked))
    return Table(COLUMNS, rows, len(rows), notes=notes)


def _row(world: World, found: Projection, place: int, members: Sequence[str]) -> tuple[Any, ...]:
    language = world.graph.language
    shared = _shared_thing(world, members)
    district, count = _shared_district(world, members)
    names, shares = [], []
    evidence: list[Evidence] = []
    if shared:
        names.append(shared.label)
        shares.append(entry(SHARED, language, "thing", count=shared.members, of=len(members),
                          label=shared.label))  # fmt: skip
        evidence = evidence_of_ties(shared.ties)
    if district and count > _HALF * len(members):
        label = world.graph.label(district)
        names.append(label)
        shares.append(
            entry(SHARED, language, "district", count=count, of=len(members), label=label)
        )
    if not names:
        central = max(members, key=lambda node: (found.graph.degree(node), node))
        label = node_thing(world, found, central).label
        names.append(entry(SHARED, language, "around", label=label))
    things = sorted((node_thing(world, found, node) for node in members), key=lambda t: t.label)
    return place, " · ".join(names), len(members), "; ".join(shares) or None, things, evidence


def _shared_thing(world: World, members: Sequence[str]) -> Shared | None:
    """The thing that best tells members from others: the largest F1 of members and tied."""
    ours = {thing_of(node) for node in members}
    tied: dict[str, list[Tie]] = {}
    for node in sorted(ours):
        for tie in world.ties_of.get(node, ()):
            tied.setdefault(tie.other(node), []).append(tie)
    found = []
    for thing, ties in tied.items():
        inside = {tie.other(thing) for tie in ties}
        all_tied = {tie.other(thing) for tie in world.ties_of[thing]}
        fit = 2 * len(inside) / (len(ours) + len(all_tied))
        label = world.graph.label(thing)
        found.append((-fit, label, thing, Shared(label, len(inside), tuple(ties))))
    best = min(found, default=None)
    return best[3] if best and best[3].members > 1 else None


def _shared_district(world: World, members: Sequence[str]) -> tuple[str, int]:
    counts = Counter(
        district for node in members for district in set(world.districts.get(thing_of(node), ()))
    )
    return min(counts.items(), key=lambda pair: (-pair[1], pair[0]), default=("", 0))


def _agreement(world: World, parts: Sequence[Sequence[str]]) -> str:
    pairs = [
        (str(number), home)
        for number, part in enumerate(parts)
        for node in part
        if (home := world.places.home(thing_of(node)))
    ]
    language = world.graph.language
    if len(pairs) < _ENOUGH:
        return entry(NOTES, language, "no_ami")
    value = metrics.adjusted_mutual_information(*zip(*pairs, strict=True))
    return entry(NOTES, language, "ami", value=significant(value, language), count=len(pairs))
