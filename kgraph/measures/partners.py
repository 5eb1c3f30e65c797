"""`region --missing`: kinds of partners in a region, by the rule of `holding.standing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.responsible import in_district, named
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.holding import MISSING, UNCLEAR, UNNAMED, standing
from kgraph.measures.presence import (
    HERE,
    THROUGH,
    WIDER,
    Presence,
    Present,
    districts_asked,
    present_in,
)
from kgraph.measures.template import expected_in
from kgraph.model import Evidence, Table, Thing
from kgraph.words.measuring.partners import EXPLAINED

#: kinds of institution that are no partner to look for
_NO_PARTNERS = frozenset({"organ", "expert-panel", "parliament", "other", "staff-unit"})
_ORDER = (MISSING, UNCLEAR, UNNAMED, WIDER, THROUGH, HERE)


class KindCount(NamedTuple):
    """A row: a kind of institution, whether one is in the region, which, who is responsible."""

    kind: str
    label: str
    status: str
    present: int
    unnamed: int
    found: list[Thing]
    responsible: list[str]
    evidence: list[Evidence]


MISSING_COLUMNS = KindCount._fields


def missing(world: World, region: Thing) -> Table:
    """Kinds of institution and whether one is in a region, those that no source names first.

    `status` is that of `holding.standing`; `present` counts bodies with a name by the closest
    way, `unnamed` those that sources only say to be there. `responsible` names the bodies whose
    district it is, by reference, where none with a name is there.
    """
    graph, present = world.graph, present_in(world)
    districts = districts_asked(world, region)
    things = together(present, districts)
    maybe = {code: e.maybe for e in expected_in(world) if e.about == "partner" for code in e.match}
    bodies = [one for district in districts[:1] for one in in_district(graph, district)]
    bodies = bodies if len(districts) == 1 else []
    rows = []
    for kind in _kinds(world):
        held = standing(present, things, (kind,), maybe.get(kind, ()))
        lacking = held.status in (MISSING, UNNAMED, UNCLEAR)
        could = [named(graph, one) for one in bodies if lacking and one.kind == kind]
        count = 0 if lacking else len(held.found)
        ties = [tie for thing in held.found for tie in things[thing].ties]
        found = [graph.thing(thing) for thing in held.found]
        label = graph.label(f"{terms.VOCABULARY}institution-kind/{kind}")
        rows.append(KindCount(kind, label, held.status, count, len(held.unnamed), found, could,
                              evidence_of_ties(ties)))  # fmt: skip
    rows.sort(key=lambda row: (_ORDER.index(row.status), row.label))
    labels = {row.kind: row.label for row in rows}
    title = graph.label(districts[0]) if len(districts) == 1 else region.label
    notes = (EXPLAINED.say(graph.language),)
    return Table(MISSING_COLUMNS, rows, len(rows), title, notes, labels=labels)


def together(present: Present, districts: Sequence[str]) -> Mapping[str, Presence]:
    """What is in any of some districts, each thing by its closest way."""
    order = (HERE, THROUGH, WIDER)
    found: dict[str, Presence] = {}
    for district in districts:
        for thing, presence in present.by_district.get(district, {}).items():
            before = found.get(thing)
            if before is None or order.index(presence.how) < order.index(before.how):
                found[thing] = presence
    return found


def _kinds(world: World) -> list[str]:
    scheme = f"{terms.VOCABULARY}institution-kind"
    quads = world.graph.store.match(None, terms.IN_SCHEME, scheme)
    codes = {quad.subject.value.rpartition("/")[2] for quad in quads}
    return sorted(codes - _NO_PARTNERS)
