"""`gaps`: what a region is expected to have and no source names there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.regional import resolve_region
from kgraph.graph.responsible import in_district, named
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.holding import MISSING, UNNAMED, Held, hold, of_type
from kgraph.measures.presence import (
    HERE,
    Presence,
    Present,
    districts_asked,
    present_in,
)
from kgraph.measures.template import Expectation
from kgraph.model import Evidence, Table, Thing
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.measuring.advice import ADVICE
from kgraph.words.said import entry

DETAIL = ("about", "expected", "status", "present", "responsible", "who_could", "connections",
          "evidence")  # fmt: skip


class DistrictGaps(NamedTuple):
    """A row of the overview: what is named in a district, and what no source names there."""

    id: str
    label: str
    networks: int
    actors: int
    missing_partners: list[str]
    missing_topics: list[str]
    responsible: list[str]
    who_could: Thing | None
    connections: int | None
    evidence: Sequence[Evidence]


OVERVIEW = DistrictGaps._fields


def gaps(world: World, name: str, wanted: Sequence[Expectation], detail: bool = False) -> Table:
    """Gaps of a region: of one district line by line, of several one row a district.

    `name` "" means all of Germany. Status: here, through (as partner of a network or project
    here), wider (in a self-named region around it), unnamed (sources say that there is one and
    not which), unclear (a kind that may be meant), missing. `responsible` names the bodies of
    a missing kind whose district it is, by reference, with the part and "derived" where no
    text states it. `who_could` is the best-connected named actor that is present. In the
    overview, districts without a network come first, those with the fewest actors before
    others.
    """
    _check_kinds(world, wanted)
    if name:
        districts = districts_asked(world, resolve_region(world.graph, name))
    else:
        districts = world.places.territory.districts
    present = present_in(world)
    if len(districts) == 1 or detail:
        return _detail(world, present, districts, wanted)
    return _overview(world, present, districts, wanted)


def _detail(
    world: World, present: Present, districts: Sequence[str], wanted: Sequence[Expectation]
) -> Table:
    graph, rows = world.graph, []
    several = len(districts) > 1
    for district in districts:
        things = present.by_district.get(district, {})
        could = present.best_connected(things)
        bodies = _bodies(graph, district)
        for held in _held(present, things, wanted):
            missing = held.status in (MISSING, UNNAMED)
            rows.append((
                *((district, graph.label(district)) if several else ()),
                held.expectation.about, held.expectation.labels[graph.language], held.status,
                [graph.thing(thing) for thing in held.present],
                _could_fill(bodies, [held]) if missing else [],
                graph.thing(could) if could and missing else None,
                present.connections(could) if could and missing else None, held.evidence,
            ))  # fmt: skip
    columns = ("id", "label", *DETAIL) if several else DETAIL
    title = graph.label(districts[0]) if not several else ""
    return Table(columns, rows, len(rows), title, _notes(graph.language))


def _overview(
    world: World, present: Present, districts: Sequence[str], wanted: Sequence[Expectation]
) -> Table:
    graph = world.graph
    rows: list[DistrictGaps] = []
    for district in districts:
        things = present.by_district.get(district, {})
        missing = [held for held in _held(present, things, wanted) if held.status == MISSING]
        could = present.best_connected(things)
        networks = [thing for thing in of_type(things, "Network") if things[thing].how == HERE]
        behind = [tie for thing in networks for tie in things[thing].ties]
        rows.append(DistrictGaps(
            district, graph.label(district), len(networks),
            sum(1 for t in things if type_name(t) in ("Institution", "Network")),
            _missing(missing, wanted, "partner", graph.language),
            _missing(missing, wanted, "topic", graph.language),
            _could_fill(_bodies(graph, district), missing),
            graph.thing(could) if could else None, present.connections(could) if could else None,
            evidence_of_ties(behind) or graph.mentions(district),
        ))  # fmt: skip
    rows.sort(key=lambda row: (row.networks > 0, row.actors, row.label, row.id))
    rows = _side_by_side(rows)
    bare = sum(1 for row in rows if not row.networks)
    title = entry(ADVICE, graph.language, "without_network", count=bare, of=len(rows))
    headings = tuple(_heading(row, graph.language) for row in rows)
    return Table(OVERVIEW, rows, len(rows), title, _notes(graph.language), headings)


def _side_by_side(rows: Sequence[DistrictGaps]) -> list[DistrictGaps]:
    """Districts that lack the same stand together, where the first of them stood."""
    groups: dict[tuple[object, ...], list[DistrictGaps]] = {}
    for row in rows:
        lacking = (row.networks > 0, *row.missing_partners, None, *row.missing_topics)
        groups.setdefault(lacking, []).append(row)
    return [row for group in groups.values() for row in group]


def _heading(row: DistrictGaps, language: str) -> str:
    """What the districts below lack, said once."""
    partners, topics = ", ".join(row.missing_partners), ", ".join(row.missing_topics)
    none = entry(ADVICE, language, "nothing_missing")
    return entry(ADVICE, language, "lacking", partners=partners or none, topics=topics or none)


def _bodies(graph: StoredGraph, district: str) -> list[tuple[str, str]]:
    """(kind, name for people) of the bodies whose district it is, by reference."""
    return [(one.kind, named(graph, one)) for one in in_district(graph, district)]


def _could_fill(bodies: Sequence[tuple[str, str]], missing: Sequence[Held]) -> list[str]:
    kinds = {k for held in missing if held.expectation.about == "partner"
             for k in held.expectation.match}  # fmt: skip
    return [name for kind, name in bodies if kind in kinds]


def _missing(
    missing: Sequence[Held], wanted: Sequence[Expectation], about: str, language: str
) -> list[str]:
    """The labels of what is missing; one entry "all n" where nothing is named."""
    labels = [h.expectation.labels[language] for h in missing if h.expectation.about == about]
    asked = sum(1 for expectation in wanted if expectation.about == about)
    if asked and len(labels) == asked:
        return [entry(ADVICE, language, "all", count=asked)]
    return labels


def _held(
    present: Present, things: Mapping[str, Presence], wanted: Sequence[Expectation]
) -> list[Held]:
    return [hold(present, things, expectation) for expectation in wanted]


def _check_kinds(world: World, wanted: Sequence[Expectation]) -> None:
    """A misspelt kind would be missing everywhere."""
    scheme = f"{terms.VOCABULARY}institution-kind"
    quads = world.graph.store.match(None, terms.IN_SCHEME, scheme)
    known = {quad.subject.value.rpartition("/")[2] for quad in quads}
    for expectation in wanted:
        if expectation.about != "partner":
            continue
        for code in (*expectation.match, *expectation.maybe):
            if code not in known:
                raise BadQuestion(refusals.TEMPLATE_KIND.of(id=expectation.id, code=code))


def _notes(language: str) -> tuple[str, ...]:
    return (entry(ADVICE, language, "not_named"), entry(ADVICE, language, "status"),
            entry(ADVICE, language, "template"))  # fmt: skip
