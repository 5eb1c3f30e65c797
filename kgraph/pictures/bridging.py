"""What regions share, and how it counts for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph.graph.places import Places, Placing, Way
from kgraph.graph.relations import relations_of
from kgraph.graph.territory import level, state_of
from kgraph.model import Evidence, Tie
from kgraph.terms import type_name

SHARED = ("Institution", "Project", "Network", "Programme", "Event")
LEVELS = ("district", "state", "own")
#: by what an institution seated elsewhere brings its Kreis into a network, project or event
_JOINING = ("member-of", "partner-in", "runs", "coordinates", "takes-part-in", "funds", "supports",
            "initiated", "commissioned", "presented-at")  # fmt: skip


class Joint(NamedTuple):
    """How one thing counts for one region: the way, through what, and where that stands."""

    way: str
    via: str  # label of what it counts through; "" when a source names the region itself
    evidence: tuple[Evidence, ...]


#: thing -> region -> the ways in which it counts there
Joints = dict[str, dict[str, list[Joint]]]


class Bridging:
    """The joints of all things of one graph, for each level of regions."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._graph = places.graph
        self._districts = self._in_districts()

    def at(self, wanted: str) -> Joints:
        """The things that at least two regions of a level share; levels: see LEVELS."""
        found = self._districts if wanted == "district" else self._lifted(wanted)
        return {thing: own for thing, own in sorted(found.items()) if len(own) > 1}

    def _in_districts(self) -> Joints:
        found: Joints = {}
        for thing, placings in self._places.placings.items():
            if type_name(thing) in SHARED:
                for placing in placings:
                    _add(found, thing, placing.district, self._joint(placing))
        for member, placings in self._places.placings.items():
            if type_name(member) == "Institution":
                self._bring(member, [p for p in placings if p.way is Way.SEAT], found)
        return found

    def _joint(self, placing: Placing) -> Joint:
        via = placing.region
        if placing.way is Way.AUTHORITY:
            via = placing.ties[0].subject
        label = "" if via == placing.district else self._graph.label(via)
        return Joint(placing.way.value, label, _evidence(placing.ties))

    def _bring(self, member: str, seats: list[Placing], found: Joints) -> None:
        """What an institution takes part in counts for the Kreis of its seat, if it has one."""
        if len({seat.district for seat in seats}) != 1:
            return
        for tie in relations_of(self._graph, member):
            is_in = tie.subject == member and tie.relation in _JOINING
            if is_in and type_name(tie.object) in SHARED[1:]:
                evidence = _evidence((tie, *seats[0].ties))
                thing = self._graph.kept(tie.object)
                joint = Joint("member", self._graph.label(member), evidence)
                _add(found, thing, seats[0].district, joint)

    def _lifted(self, wanted: str) -> Joints:
        """What is in a Kreis counts for its Land or the self-named regions that cover it."""
        outer = self._outer(wanted)
        found: Joints = {}
        for thing, ties in self._places.stated.items():
            for tie in ties:
                if type_name(thing) in SHARED and level(tie.object) == wanted:
                    way = "seat" if tie.relation == "seated-in" else "area"
                    _add(found, thing, tie.object, Joint(way, "", tie.evidence))
        for thing, districts in self._districts.items():
            for district, joints in districts.items():
                for region in outer.get(district, ()):
                    for joint in joints:
                        _add(found, thing, region, self._through(joint, district, region))
        return found

    def _through(self, joint: Joint, district: str, region: str) -> Joint:
        if joint.way == "wider" and joint.via == self._graph.label(region):
            return Joint("area", "", joint.evidence)
        return joint._replace(via=self._graph.label(district))

    def _outer(self, wanted: str) -> Mapping[str, tuple[str, ...]]:
        territory = self._places.territory
        if wanted == "state":
            return {district: (state_of(district),) for district in territory.districts}
        found: dict[str, tuple[str, ...]] = {}
        for own in territory.own:
            for district in territory.covered(own):
                found[district] = (*found.get(district, ()), own)
        return found


def _add(found: Joints, thing: str, region: str, joint: Joint) -> None:
    """Note a joint; the same way through the same thing is noted once, with all its passages."""
    own = found.setdefault(thing, {}).setdefault(region, [])
    for place, other in enumerate(own):
        if (other.way, other.via) == (joint.way, joint.via):
            both = sorted({*other.evidence, *joint.evidence})
            own[place] = other._replace(evidence=tuple(both))
            return
    own.append(joint)


def _evidence(ties: Iterable[Tie]) -> tuple[Evidence, ...]:
    return tuple(sorted({passage for tie in ties for passage in tie.evidence}))
