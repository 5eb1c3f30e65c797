"""Who is responsible where, as references say: apart from what documents state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence
from kgraph.terms import is_reference, type_name
from kgraph.words.responsible import WORDS

#: kinds of body that have a district, in the order in which people name them
KINDS = ("ihk", "hwk", "employment-agency", "jobcenter")
_PART_OF = terms.KG + "partOf"
_REGION = terms.ID + "region/"


class Responsible(NamedTuple):
    """What a reference says: a body is responsible for a district or a part of it."""

    body: str
    district: str
    kind: str  # one of KINDS
    part: str  # "" for the whole
    is_derived: bool
    how: str  # the paragraph, or how it was derived
    evidence: tuple[Evidence, ...]


def is_known(graph: StoredGraph) -> bool:
    """Whether the graph has a reference at all."""
    return next(graph.store.match(None, terms.TYPE, terms.RESPONSIBILITY), None) is not None


def district_of(graph: StoredGraph, region: str) -> str:
    """The Kreis that a region is or lies in; of a Land its only one (Berlin), else ""."""
    key = region.removeprefix(_REGION)
    if not key.isdigit():
        return ""
    if len(key) >= 5:
        return _REGION + key[:5]
    inside = {quad.subject.value for quad in graph.store.match(None, terms.WITHIN, region)}
    return inside.pop() if len(inside) == 1 else ""


def in_district(graph: StoredGraph, district: str) -> list[Responsible]:
    """The bodies responsible for a Kreis, by kind, part and name."""
    quads = graph.store.match(None, terms.RESPONSIBLE_IN, district)
    return _read(graph, (quad.subject.value for quad in quads))


def of_body(graph: StoredGraph, body: str) -> list[Responsible]:
    """The districts of a body, by their name."""
    quads = graph.store.match(None, terms.BODY, body)
    found = _read(graph, (quad.subject.value for quad in quads))
    return sorted(found, key=lambda one: (graph.label(one.district), one.part))


def all_responsible(graph: StoredGraph) -> list[Responsible]:
    """Every responsibility that references state, by kind, part and name of the body."""
    quads = graph.store.match(None, terms.TYPE, terms.RESPONSIBILITY)
    return _read(graph, (quad.subject.value for quad in quads))


def kind_of(graph: StoredGraph, thing: str) -> str:
    """Which of KINDS a thing is, "" for another."""
    codes = {value.rpartition("/")[2] for value in graph.values(thing, terms.KIND)}
    return next((kind for kind in KINDS if kind in codes), "")


def unnamed_in(graph: StoredGraph) -> dict[str, set[str]]:
    """Bodies that a source leaves unnamed ("die IHK") -> the districts that they are about.

    Those are the districts of the thing itself and of what it is tied to, or of the whole of
    that: of a Jobcenter in FaReHi the districts in which FaReHi is active, of a seat on a
    steering group those of the network that it steers.
    """
    from kgraph.graph.world import World  # a plain question does not need it

    world = World(graph)
    found: dict[str, set[str]] = {}
    for quad in graph.store.match(None, terms.GENERIC):
        thing = quad.subject.value
        if kind_of(graph, thing):
            ends = {tie.other(thing) for tie in relations_of(graph, thing)}
            wholes = {whole for end in ends for whole in graph.values(end, _PART_OF)}
            own = (d for end in {thing, *ends, *wholes} for d in world.districts.get(end, ()))
            found[thing] = set(own)
    return found


def unnamed_for(graph: StoredGraph, body: str) -> list[tuple[str, Sequence[str]]]:
    """Unnamed bodies that could be `body`: the same kind, with the districts of both."""
    kind = kind_of(graph, body)
    own = {one.district for one in of_body(graph, body)}
    return [
        (thing, sorted(districts & own, key=graph.label))
        for thing, districts in sorted(unnamed_in(graph).items())
        if districts & own and kind_of(graph, thing) == kind
    ]


def named(graph: StoredGraph, one: Responsible) -> str:
    """The body, which part it is responsible for, and whether that is derived."""
    say = WORDS[graph.language]
    name = graph.label(one.body)
    name = say["part"].format(name=name, part=one.part) if one.part else name
    return say["derived"].format(name=name) if one.is_derived else name


def _read(graph: StoredGraph, nodes: Iterable[str]) -> list[Responsible]:
    found = [_responsible(graph, node) for node in nodes]
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(found, key=lambda o: (order[o.kind], graph.label(o.body), o.district, o.part))


def _responsible(graph: StoredGraph, node: str) -> Responsible:
    body = graph.values(node, terms.BODY)[0]
    confidence = graph.values(node, terms.CONFIDENCE)[0]
    derivation = next(iter(graph.values(node, terms.GENERATED_BY)), "")
    return Responsible(
        body, graph.values(node, terms.RESPONSIBLE_IN)[0], kind_of(graph, body),
        graph.text(node, terms.DISTRICT_PART), confidence.endswith("/derived"),
        graph.text(derivation or node, terms.NOTE), tuple(graph.evidence(node)),
    )  # fmt: skip


class Named:
    """Whether the Jobcenter responsible for a Kreis is named in a network, all read once."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph
        self._is_known = is_known(graph)
        unnamed = unnamed_in(graph) if self._is_known else {}
        own = (ds for thing, ds in unnamed.items() if kind_of(graph, thing) == "jobcenter")
        self._unnamed = frozenset(district for districts in own for district in districts)

    def jobcenter(self, district: str) -> int | None:
        """2: a network or project has it; 1: one has an unnamed Jobcenter there; 0: neither.

        None when the graph has no reference.
        """
        if not self._is_known:
            return None
        found = in_district(self._graph, district)
        if any(one.kind == "jobcenter" and self._is_in_a_network(one.body) for one in found):
            return 2
        return int(district in self._unnamed)

    def _is_in_a_network(self, body: str) -> bool:
        ties = () if is_reference(body) else relations_of(self._graph, body)
        ends = (tie.other(body) for tie in ties if self._graph.meaning(tie.relation).is_tie)
        return any(type_name(end) in ("Network", "Project") for end in ends)
