"""How many networks, institutions, projects … a region has: one definition for every number.

Each thing counts once, by the closest way in which it is there, and each count has a name
that is printed with it (kgraph/words/places.py):

here       its seat or area of activity lies in the region (parts included), or in its name
wider      not here, but active in a self-named region around it
authority  neither, but the authority of the Kreis is in it or runs it
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kgraph.graph.places import HERE, Places, Way
from kgraph.terms import type_name


class Counted(NamedTuple):
    """The things of one type in a region, by the name of the count."""

    here: frozenset[str] = frozenset()
    wider: frozenset[str] = frozenset()
    authority: frozenset[str] = frozenset()


def counted(places: Places, region: str) -> Mapping[str, Counted]:
    """Type ("Network") -> the things of that type in a region."""
    found: dict[str, dict[str, set[str]]] = {}
    for thing, way in places.things_in(region).items():
        name = "here" if way in HERE else "wider" if way is Way.WIDER else "authority"
        found.setdefault(type_name(thing), {}).setdefault(name, set()).add(thing)
    return {
        kind: Counted(**{name: frozenset(things) for name, things in own.items()})
        for kind, own in sorted(found.items())
    }
