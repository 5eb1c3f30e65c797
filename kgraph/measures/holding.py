"""One expectation held against what is in a district."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.presence import HERE, THROUGH, WIDER, Presence, Present
from kgraph.measures.template import Expectation
from kgraph.model import Evidence, Tie
from kgraph.names import fold
from kgraph.terms import type_name

MISSING, UNCLEAR, UNNAMED = "missing", "unclear", "unnamed"


class Standing(NamedTuple):
    """Whether bodies of some kinds are in a district: the one rule of region, gaps and report.

    `status` is the closest way in which one with a name is there (here, through, wider);
    unnamed: sources only say that there is one ("die IHK"); unclear: bodies of a kind that may
    be meant ("Kammer" for an IHK); missing: no source names any. `found` are those behind it.
    """

    status: str
    found: tuple[str, ...]
    unnamed: tuple[str, ...]


class Held(NamedTuple):
    """An expectation held against one district."""

    expectation: Expectation
    status: str
    present: tuple[str, ...]
    evidence: list[Evidence]


def standing(
    present: Present, things: Mapping[str, Presence], kinds: Sequence[str],
    maybe: Sequence[str] = (),
) -> Standing:  # fmt: skip
    """Bodies of some kinds (codes), and of kinds that may be meant, among things in a district."""
    own = [t for t in of_type(things, "Institution") if present.world.kinds.get(t) in kinds]
    unnamed = tuple(thing for thing in own if thing in present.generic)
    named = [thing for thing in own if thing not in present.generic]
    if named:
        status = _status(things, named)
        return Standing(status, tuple(t for t in named if things[t].how == status), unnamed)
    if unnamed:
        return Standing(UNNAMED, unnamed, unnamed)
    institutions = of_type(things, "Institution")
    others = tuple(t for t in institutions if present.world.kinds.get(t) in maybe)
    return Standing(UNCLEAR if others else MISSING, others, ())


def hold(present: Present, things: Mapping[str, Presence], wanted: Expectation) -> Held:
    """What of an expectation is there, by the closest way in which any of it is."""
    if wanted.about == "topic":
        return _hold_topic(present.world, things, wanted)
    if wanted.about == "network":
        networks = of_type(things, "Network")
        status = _status(things, networks) if networks else MISSING
        found = tuple(thing for thing in networks if things[thing].how == status)
    else:
        status, found, _ = standing(present, things, wanted.match, wanted.maybe)
    ties = [tie for thing in found for tie in things[thing].ties]
    evidence = evidence_of_ties(ties) or list(wanted.evidence)
    return Held(wanted, status, found, evidence)


def _hold_topic(world: World, things: Mapping[str, Presence], wanted: Expectation) -> Held:
    found: dict[str, list[Tie]] = {}
    for thing in things:
        for tie in world.topics.get(thing, ()):
            if folded_matches(folded_label(world, tie.object), wanted.match):
                found.setdefault(thing, []).append(tie)
    status = _status(things, found) if found else MISSING
    nearest = [thing for thing in found if things[thing].how == status]
    ties = [tie for thing in nearest for tie in found[thing]]
    evidence = evidence_of_ties(ties) or list(wanted.evidence)
    return Held(wanted, status, tuple(nearest), evidence)


class FoldedLabels(dict[str, str]):
    """Thing -> its folded label, kept with the world: expectations look at the same few often."""


def folded_label(world: World, thing: str) -> str:
    """The label of a thing as names are compared."""
    known = world.beside.setdefault(FoldedLabels, FoldedLabels())
    if thing not in known:
        known[thing] = fold(world.graph.label(thing))
    return str(known[thing])


def matches(label: str, beginnings: Sequence[str]) -> bool:
    """Whether a word of the label begins with, or the label contains, one of `beginnings`."""
    return folded_matches(fold(label), beginnings)


def folded_matches(folded: str, beginnings: Sequence[str]) -> bool:
    """The same for a label as names are compared."""
    words = " " + folded
    return any(" " + start in words or (len(start) > 5 and start in words) for start in beginnings)


def _status(things: Mapping[str, Presence], found: Sequence[str] | Mapping[str, object]) -> str:
    ways = {things[thing].how for thing in found}
    return next((way for way in (HERE, THROUGH) if way in ways), WIDER)


def of_type(things: Mapping[str, Presence], name: str) -> list[str]:
    """The things of one type."""
    return [thing for thing in things if type_name(thing) == name]
