"""What a question about measures asks for, and the projection that answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.graph.world import World
from kgraph.model import Tie
from kgraph.projections import PROJECTIONS, Options, Projection, project
from kgraph.words import refusals

#: above so many nodes betweenness is estimated unless --exact asks for all of it
EXACT_UP_TO = 20_000
SAMPLED_SOURCES = 1_000
_BY_PLACE = ("regions", "kinds", "projects")


@dataclass(frozen=True)
class Asked:
    """The choices of one question; `by` is the measure that ranks."""

    projection: str = "actors"
    by: str = "degree"
    options: Options = field(default_factory=Options)
    every: bool = False
    robust: int = 0
    without_each: bool = False  # instead of random loss: the rank without each document
    seed: int = 1
    exact: bool = False
    group: str = "district"
    progress: Callable[[int, int], None] | None = None


def projected(world: World, asked: Asked) -> Projection:
    """The projection asked for; raises BadQuestion for a name that is none."""
    if asked.projection not in PROJECTIONS:
        code, known = asked.projection, list(PROJECTIONS)
        raise BadQuestion(refusals.NO_PROJECTION.of(code=code, known=known))
    return project(asked.projection, world.ties, world.facts, asked.options)


def statements(world: World, projection: str) -> list[Tie]:
    """What a projection rests on: the ties, and for regions the statements of place too."""
    if projection not in _BY_PLACE:
        return list(world.ties)
    return world.ties + [tie for some in world.places.stated.values() for tie in some]


def projected_from(world: World, asked: Asked, chosen: list[Tie]) -> Projection:
    """The projection of some of the statements: what is left after a loss."""
    places: dict[str, dict[str, None]] = {}
    ties = []
    for tie in chosen:
        if tie.relation in ("seated-in", "active-in"):
            found = places.setdefault(tie.subject, {})
            found.update(dict.fromkeys(world.places.districts(tie.object)))
        else:
            ties.append(tie)
    facts: Any = world.facts
    if asked.projection in _BY_PLACE:
        facts = replace(facts, districts={thing: tuple(d) for thing, d in places.items()})
    return project(asked.projection, ties, facts, asked.options)
