"""`transfer`: projects that run elsewhere and are not named here, and who could bring them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.graph.regional import resolve_region
from kgraph.graph.territory import level
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.presence import WIDER, Present, districts_asked
from kgraph.model import Table, Tie
from kgraph.projections.affiliations import memberships
from kgraph.words.advice import ADVICE
from kgraph.words.said import entry

COLUMNS = ("id", "label", "type", "where", "status", "bridge", "how", "evidence")


class Bridge(NamedTuple):
    """An actor of a project, how it reaches the region, and the statements behind it."""

    actor: str
    direct: bool
    how: str
    ties: tuple[Tie, ...]


def transfer(world: World, name: str) -> Table:
    """Projects with a place outside the region and none inside it, best bridged first.

    A project is inside when it, or the Land or region it is named for, covers a district of
    the region. Actors of a project that are in the region are direct bridges; actors that
    share a network or project with an actor of the region are indirect ones.
    """
    region = resolve_region(world.graph, name)
    inside = set(districts_asked(world, region))
    local = _local_actors(world, inside)
    language = world.graph.language
    found = []
    for project in world.things("Project"):
        covered = _covered(world, project)
        if covered and not covered & inside:
            bridges = _bridges(world, project, local)
            found.append((_order(world, project, bridges), _row(world, project, bridges)))
    found.sort(key=lambda pair: pair[0])
    rows = [row for _, row in found]
    notes = (entry(ADVICE, language, "transfer"), entry(ADVICE, language, "transfer_bridge"))
    return Table(COLUMNS, rows, len(rows), region.label, notes)


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


def _local_actors(world: World, inside: Iterable[str]) -> dict[str, tuple[Tie, ...]]:
    """Actors stated in the region itself, with the statements that say so."""
    present = Present(world)
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


def _order(world: World, project: str, bridges: list[Bridge]) -> tuple[Any, ...]:
    direct = sum(1 for bridge in bridges if bridge.direct)
    return (not direct, not bridges, -direct, -len(bridges), world.graph.label(project), project)


def _row(world: World, project: str, bridges: list[Bridge]) -> tuple[Any, ...]:
    graph = world.graph
    places = [graph.label(tie.object) for tie in world.places.stated.get(project, ())]
    if not places:
        places = [graph.label(district) for district in sorted(_covered(world, project))]
    thing = graph.thing(project)
    ties = [tie for bridge in bridges for tie in bridge.ties]
    ties += world.places.stated.get(project, ())
    return (
        thing.id, thing.label, thing.type, list(dict.fromkeys(places)), _status(world, project),
        [graph.thing(bridge.actor) for bridge in bridges], [bridge.how for bridge in bridges],
        evidence_of_ties(ties) or graph.mentions(project),
    )  # fmt: skip


def _status(world: World, project: str) -> str | None:
    """The status that a source states, in the words of the vocabulary."""
    found = [world.graph.label(iri) for iri in world.graph.values(project, terms.STATUS)]
    return ", ".join(found) or None
