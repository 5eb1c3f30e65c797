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
from kgraph.metrics.chance import rewired, summary
from kgraph.model import Table, Tie
from kgraph.projections import Projection
from kgraph.projections.affiliations import thing_of
from kgraph.projections.one_mode import pairs
from kgraph.words.measuring.measures import NOTES, SHARED
from kgraph.words.numbers import hundredths, significant
from kgraph.words.said import entry

COLUMNS = ("community", "label", "size", "shares", "members", "evidence")
_ENOUGH = 5  # members with a district, below which a comparison says nothing
_HALF = 0.5
_NAMED = 3  # shared things in the name of a community
_CHANCE_RUNS = 20  # random graphs that modularity is held against …
_CHANCE_RUNS_LARGE = 5  # … and above so many nodes
_LARGE = 2_000


class Shared(NamedTuple):
    """What many members have in common: its name, how many have it, and the ties that say so."""

    label: str
    members: int
    ties: tuple[Tie, ...]
    thing: str


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
    notes = (
        quality,
        *_by_chance(found, asked, parts.modularity, language),
        agreement,
        *notes_on(world, found, asked),
    )
    return Table(COLUMNS, rows, len(rows), notes=notes)


def _by_chance(found: Projection, asked: Asked, modularity: float, language: str) -> list[str]:
    """Modularity of random graphs with the same degrees in both modes, projected alike.

    Guimerà, Sales-Pardo and Amaral (2007); for graphs that nothing was projected to, none.
    """
    if not found.joined or not modularity:
        return []
    import random

    import networkx as nx

    joining = {thing: own for thing, own in found.joined.items() if len(own) > 1}
    chance = random.Random(asked.seed)
    runs = _CHANCE_RUNS if len(found.graph) < _LARGE else _CHANCE_RUNS_LARGE
    values = []
    for _ in range(runs):
        made: nx.Graph[str] = nx.Graph()
        edges = pairs(rewired(joining, chance), found.options.weighting)
        made.add_weighted_edges_from((a, b, weight) for (a, b), (weight, _) in edges.items())
        values.append(metrics.leiden(made, seed=asked.seed, runs=2).modularity)
    expected = summary(values)
    said = {name: hundredths(value, language) for name, value in (
        ("mean", expected.mean), ("deviation", expected.deviation),
        ("difference", modularity - expected.mean),
    )}  # fmt: skip
    return [entry(NOTES, language, "modularity_chance", runs=runs, **said)]


def _row(world: World, found: Projection, place: int, members: Sequence[str]) -> tuple[Any, ...]:
    language = world.graph.language
    found_things = _shared_things(world, members)
    district, count = _shared_district(world, members)
    names, shares = [], []
    if found_things:
        names.append(_named(found_things, len(members), language))
    shares += [
        entry(SHARED, language, "thing", count=one.members, of=len(members), label=one.label)
        for one in found_things
    ]
    evidence = evidence_of_ties(tie for shared in found_things for tie in shared.ties)
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


def _shared_things(world: World, members: Sequence[str]) -> list[Shared]:
    """What members share: things until half of them are tied to one, but at most three."""
    left = {thing_of(node) for node in members}
    half, found = len(left) / 2, list[Shared]()
    while len(left) > half and len(found) < _NAMED:
        best = _shared_thing(world, left)
        if best is None:
            break
        found.append(best)
        left -= {tie.other(best.thing) for tie in best.ties}
    return found


def _named(found: Sequence[Shared], size: int, language: str) -> str:
    """The things by name; "and others" when they leave out more than half of the members."""
    label = ", ".join(shared.label for shared in found)
    few = sum(shared.members for shared in found) < size / 2
    return entry(SHARED, language, "among", label=label) if few else label


def _shared_thing(world: World, ours: set[str]) -> Shared | None:
    """The thing that best tells these from others: the largest F1 of them and all tied to it."""
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
        found.append((-fit, label, thing, Shared(label, len(inside), tuple(ties), thing)))
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
