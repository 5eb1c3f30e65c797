"""`transfer`: projects that run elsewhere and are not named here, and who could bring them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.graph.regional import resolve_region
from kgraph.graph.stored import evidence_order
from kgraph.graph.territory import level
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.fitting import Need, Reason
from kgraph.measures.presence import WIDER, Present, districts_asked, present_in
from kgraph.measures.template import expected_in
from kgraph.model import Table, Tie
from kgraph.projections.affiliations import memberships
from kgraph.words.measuring.advice import ADVICE
from kgraph.words.measuring.transferring import BRIDGE, OTHERS, RANKED
from kgraph.words.said import entry, say

COLUMNS = (
    "id", "label", "type", "where", "status", "score", "why", "bridge", "how", "evidence",
)  # fmt: skip
#: kinds of project that can be taken over
_PROJECTS = ("project", "pilot", "lighthouse", "good-practice", "offer")
_HERE, _SHARED = 2.0, 1.0  # points for a bridge
_LEAST = 1.0  # points from which a project is listed: the same type of district is not enough


class Bridge(NamedTuple):
    """An actor of a project, how it reaches the region, and the statements behind it."""

    actor: str
    direct: bool
    how: str
    ties: tuple[Tie, ...]


def transfer(world: World, name: str) -> Table:
    """Projects that run, or ran, outside the region and not inside it, the best fitting first.

    A project is inside when it, or the Land or region it is named for, covers a district of
    the region. `score` adds up the points of `fitting.Need` and of the bridges, `why` says
    them. Actors of a project that are in the region are direct bridges; actors that share a
    network or project with an actor of the region are indirect ones. What is no project that
    could be taken over is left out: studies, platforms, formats of events, what is only
    planned, and bundles of projects that a source does not name one by one; so is what fits
    by nothing but the type of district.
    """
    region = resolve_region(world.graph, name)
    districts = districts_asked(world, region)
    inside, present = set(districts), present_in(world)
    local = _local_actors(world, present, inside)
    need = Need(world, present, districts, region.id, expected_in(world))
    found = []
    for project in world.things("Project"):
        covered = _covered(world, project)
        if covered and not covered & inside and _is_project(world, present, project):
            bridges = _bridges(world, project, local)
            reasons = [*_by_bridge(bridges), *need.reasons(project, covered)]
            points = sum(reason.points for reason in reasons)
            found.append((-points, world.graph.label(project), project, bridges, reasons))
    fitting = sorted((one for one in found if -one[0] >= _LEAST), key=lambda one: one[:3])
    rows = [_row(world, project, bridges, why) for _, _, project, bridges, why in fitting]
    language = world.graph.language
    others = len(found) - len(rows)
    left_out = (OTHERS.say(language, n=others),) if others else ()
    notes = (RANKED.say(language), *left_out, entry(ADVICE, language, "transfer"),
             entry(ADVICE, language, "transfer_bridge"))  # fmt: skip
    return Table(COLUMNS, rows, len(rows), region.label, notes)


def _is_project(world: World, present: Present, thing: str) -> bool:
    statuses = {iri.rpartition("/")[2] for iri in world.graph.values(thing, terms.STATUS)}
    is_one = world.kinds.get(thing, "project") in _PROJECTS and thing not in present.generic
    return is_one and "planned" not in statuses


def _by_bridge(bridges: list[Bridge]) -> Iterator[Reason]:
    """Points for the best bridge: more of them do not make a project fit better."""
    for bridge in bridges[:1]:
        yield Reason(_HERE if bridge.direct else _SHARED, BRIDGE.of(how=bridge.how), ())


def _covered(world: World, project: str) -> set[str]:
    """Districts in which a project is stated to run; without any, those of its actors."""
    own = {
        district
        for tie in world.places.stated.get(project, ())
        for district in world.places.territory.covered(tie.object)
    }
    if own:
        return own
    ties = world.ties_of.get(project, ())
    return {d for tie in ties for d in world.districts.get(tie.other(project), ())}


def _local_actors(
    world: World, present: Present, inside: Iterable[str]
) -> dict[str, tuple[Tie, ...]]:
    """Actors stated in the region itself, with the statements that say so."""
    found: dict[str, tuple[Tie, ...]] = {}
    for district in sorted(inside):
        for thing, presence in present.by_district.get(district, {}).items():
            if presence.how != "through" and world.facts.is_actor(thing):
                if presence.how == WIDER and not _fits(world, presence.ties, inside):
                    continue
                found[thing] = tuple(dict.fromkeys((*found.get(thing, ()), *presence.ties)))
    return found


def _fits(world: World, ties: Iterable[Tie], inside: Iterable[str]) -> bool:
    """Whether a wider region that a thing is in is the asked one or part of it."""
    districts = set(inside)
    return any(
        level(tie.object) == "own"
        and districts.issuperset(world.places.territory.covered(tie.object))
        for tie in ties
    )


def _bridges(world: World, project: str, local: dict[str, tuple[Tie, ...]]) -> list[Bridge]:
    language, label = world.graph.language, world.graph.label
    found = []
    for tie in world.ties_of.get(project, ()):
        actor = tie.other(project)
        if actor in local:
            how = entry(ADVICE, language, "runs_here", actor=label(actor))
            found.append(Bridge(actor, True, how, (tie, *local[actor])))
            continue
        for own, other, theirs in _shared(world, actor, project):
            if other in local:
                via = own.other(actor)
                how = entry(ADVICE, language, "shares", actor=label(actor), other=label(other),
                          via=label(via))  # fmt: skip
                found.append(Bridge(actor, False, how, (tie, own, theirs)))
                break
    unique = {bridge.actor: bridge for bridge in sorted(found, key=lambda b: (b.direct, b.how))}
    return sorted(unique.values(), key=lambda b: (not b.direct, label(b.actor)))


def _shared(world: World, actor: str, project: str) -> list[tuple[Tie, str, Tie]]:
    """(tie into a thing, another actor in that thing, its tie), hubs left out, in order."""
    found = []
    own = [tie for tie in world.ties_of.get(actor, ()) if tie.subject == actor]
    for tie, _, thing in memberships(sorted(own), world.facts):
        if thing != project:
            theirs = [t for t in world.ties_of[thing] if t.object == thing and t.subject != actor]
            found += [(tie, t.subject, t) for t in sorted(theirs)]
    return found


def _row(
    world: World, project: str, bridges: list[Bridge], reasons: list[Reason]
) -> tuple[Any, ...]:
    graph = world.graph
    places = [graph.label(tie.object) for tie in world.places.stated.get(project, ())]
    if not places:
        places = [graph.label(district) for district in sorted(_covered(world, project))]
    thing = graph.thing(project)
    ties = [tie for bridge in bridges for tie in bridge.ties]
    ties += world.places.stated.get(project, ())
    stated = {place for reason in reasons for place in reason.evidence}
    evidence = sorted({*evidence_of_ties(ties), *stated}, key=evidence_order)
    return (
        thing.id, thing.label, thing.type, list(dict.fromkeys(places)), _status(world, project),
        sum(reason.points for reason in reasons),
        [say(reason.said, graph.language) for reason in reasons],
        [graph.thing(bridge.actor) for bridge in bridges], [bridge.how for bridge in bridges],
        evidence or graph.mentions(project),
    )  # fmt: skip


def _status(world: World, project: str) -> str | None:
    """The status that a source states, in the words of the vocabulary."""
    found = [world.graph.label(iri) for iri in world.graph.values(project, terms.STATUS)]
    return ", ".join(found) or None
