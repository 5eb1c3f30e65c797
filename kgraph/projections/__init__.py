"""Ties and facts about things -> networkx graphs, one function per projection.

A projection says who is a node and what an edge means; `PROJECTIONS` lists them. Plain
values in, a `Projection` out: no store, no labels. Nodes enter a graph in the order of their
names, so that the same ties give the same graph whatever order they came in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kgraph.model import Tie
from kgraph.projections.affiliations import affiliations
from kgraph.projections.direct import support, ties
from kgraph.projections.facts import Facts, rolled_up
from kgraph.projections.hubs import Hub
from kgraph.projections.one_mode import actors, networks
from kgraph.projections.result import Options, Projection
from kgraph.projections.territory import kinds, projects, regions

Builder = Callable[[list[Tie], Facts, Options], Projection]

#: name -> what builds it
PROJECTIONS: dict[str, Builder] = {
    "actors": actors,
    "networks": networks,
    "regions": regions,
    "ties": ties,
    "support": support,
    "affiliations": affiliations,
    "kinds": kinds,
    "projects": projects,
}
#: those with two kinds of nodes and edges only between the kinds -> what the kinds are
MODES = {
    "affiliations": ("actor", "affiliation"),
    "kinds": ("kind", "district"),
    "projects": ("project", "district"),
}
TWO_MODE = tuple(MODES)

__all__ = ["MODES", "PROJECTIONS", "TWO_MODE", "Facts", "Hub", "Options", "Projection", "project"]


def project(
    name: str, stated: Iterable[Tie], facts: Facts, options: Options | None = None
) -> Projection:
    """The projection `name` of the ties; KeyError for a name that PROJECTIONS lacks.

    The order of `stated` does not matter; parallel ties become one edge with their count.
    """
    chosen = options or Options()
    ordered = sorted(stated)
    if chosen.roll_up:
        ordered = rolled_up(ordered, facts)
    return PROJECTIONS[name](ordered, facts, chosen)
