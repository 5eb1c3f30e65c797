"""One expectation held against what is in a district."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.presence import HERE, THROUGH, WIDER, Presence
from kgraph.measures.template import Expectation
from kgraph.model import Evidence, Tie
from kgraph.names import fold
from kgraph.terms import type_name

MISSING, UNCLEAR = "missing", "unclear"


class Held(NamedTuple):
    """An expectation held against one district."""

    expectation: Expectation
    status: str
    present: tuple[str, ...]
    evidence: list[Evidence]


def hold(world: World, things: Mapping[str, Presence], wanted: Expectation) -> Held:
    """What of an expectation is there, by the closest way in which any of it is."""
    if wanted.about == "topic":
        return _hold_topic(world, things, wanted)
    if wanted.about == "network":
        sure, maybe = of_type(things, "Network"), []
    else:
        institutions = of_type(things, "Institution")
        sure = [t for t in institutions if world.kinds.get(t) in wanted.match]
        maybe = [t for t in institutions if world.kinds.get(t) in wanted.maybe]
    status = _status(things, sure) if sure else (UNCLEAR if maybe else MISSING)
    found = [thing for thing in sure if things[thing].how == status] or maybe
    ties = [tie for thing in found for tie in things[thing].ties]
    evidence = evidence_of_ties(ties) or list(wanted.evidence)
    return Held(wanted, status, tuple(found), evidence)


def _hold_topic(world: World, things: Mapping[str, Presence], wanted: Expectation) -> Held:
    found: dict[str, list[Tie]] = {}
    for thing in things:
        for tie in world.topics.get(thing, ()):
            if matches(world.graph.label(tie.object), wanted.match):
                found.setdefault(thing, []).append(tie)
    status = _status(things, found) if found else MISSING
    nearest = [thing for thing in found if things[thing].how == status]
    ties = [tie for thing in nearest for tie in found[thing]]
    evidence = evidence_of_ties(ties) or list(wanted.evidence)
    return Held(wanted, status, tuple(nearest), evidence)


def matches(label: str, beginnings: Sequence[str]) -> bool:
    """Whether a word of the label begins with, or the label contains, one of `beginnings`."""
    words = " " + fold(label)
    return any(" " + start in words or (len(start) > 5 and start in words) for start in beginnings)


def _status(things: Mapping[str, Presence], found: Sequence[str] | Mapping[str, object]) -> str:
    ways = {things[thing].how for thing in found}
    return next((way for way in (HERE, THROUGH) if way in ways), WIDER)


def of_type(things: Mapping[str, Presence], name: str) -> list[str]:
    """The things of one type."""
    return [thing for thing in things if type_name(thing) == name]
