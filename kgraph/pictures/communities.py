"""`communities`: groups of things with more ties inside than to others."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

from kgraph.errors import NothingFound
from kgraph.graph.places import Places
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.html.scene import Message, Scene
from kgraph.measures.asked import Asked
from kgraph.measures.communities import communities as ask
from kgraph.pictures.messages.groups import messages
from kgraph.pictures.sketch import Sketch
from kgraph.words.shown.pictures import words

_SMALLEST = 4  # members of a community that is drawn
_LONG = 46  # letters of a name


def communities(graph: StoredGraph) -> Scene:
    """The communities of the stated ties (see `kgraph communities`), each in its disc."""
    text = words(graph.language)
    world = World(graph)
    answer = ask(world, Asked(projection="ties"))
    rows = [row for row in answer.dicts() if row["size"] >= _SMALLEST]
    if not rows:
        raise NothingFound(text["no_ties"])
    places = Places(graph)
    names = _distinct([_named(places, row) for row in rows])
    group = {
        thing.id: name for row, name in zip(rows, names, strict=True) for thing in row["members"]
    }
    sketch = Sketch(graph)
    for iri in sorted(group):
        sketch.thing(iri, group=group[iri])
    sketch.ties(tie for tie in world.ties if tie.subject in group and tie.object in group)
    note = text["communities_note"].format(n=len(rows), least=_SMALLEST)
    scene = sketch.scene(text["communities"], note, layout="groups")
    found = tuple(_group(row, name, text) for row, name in zip(rows, names, strict=True))
    said = messages(list(world.ties), group, graph.language)
    return replace(scene, messages=said, groups=found, colour="group")


def _named(places: Places, row: dict[str, Any]) -> str:
    """The name of a community; where that says no place, with the Land of most of its members."""
    name = called(str(row["label"]))
    lands = Counter(land for thing in row["members"] for land in places.states(thing.id))
    land, count = next(iter(lands.most_common(1)), ("", 0))
    is_vague = re.fullmatch(r"\w+ \d+", name) is not None
    if not is_vague or 2 * count <= len(row["members"]):
        return name
    return f"{name}, {places.graph.label(land)}"


def _group(row: dict[str, Any], name: str, text: dict[str, str]) -> Message:
    """The panel of a group: its name, what its members share, who they are."""
    shares = str(row["shares"] or text["nothing_shared"])
    return Message(name, shares, tuple(thing.id for thing in row["members"]))


def called(label: str) -> str:
    """A name as people would say it: the first thing shared, and where it is if that is news.

    >>> called("Workshop 1: Welche Akteure braucht es")
    'Workshop 1'
    >>> called("Weserbergland AG, Digital Hub · Landkreis Schaumburg")
    'Weserbergland AG, Landkreis Schaumburg'
    """
    shared, _, place = label.partition(" · ")
    name = shared.split(", ")[0]
    if len(name) > _LONG or re.match(r"\w+ \d+:", name):
        name = name.split(":")[0]
    return name if not place or place in name else f"{name}, {place}"


def _distinct(names: list[str]) -> list[str]:
    """Names of which no two are the same: a second one is numbered."""
    seen = Counter[str]()
    found = []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found
