"""`assess`: the five steps of the network strategy (document 003) held against the graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph.answers.measures.checks import CHECKS
from kgraph.answers.measures.facts import World
from kgraph.answers.measures.presence import Present, districts_asked, region_asked
from kgraph.answers.measures.scene import Scene
from kgraph.answers.measures.template import Step
from kgraph.model import Table, Thing
from kgraph.readings import ADVICE, say

COLUMNS = ("step", "about", "status", "found", "evidence")
PRESENT, MISSING, UNKNOWN = "present", "missing", "unknown"
_ENOUGH = 3  # actors named for a region, below which what is not found is not known


def assess(world: World, name: str, steps: Sequence[Step]) -> Table:
    """What the graph knows of a region about each step: present, missing or unknown.

    missing: documents name it for other regions, not for this one. unknown: no document
    names it for any region, or fewer than three actors are named for this one.
    """
    region = region_asked(world.graph, name)
    present = Present(world)
    scene = Scene(world, present, districts_asked(world, region), region.id)
    everywhere = Scene(world, present, world.territory.all_districts, "")
    known = len(scene.actors())
    rows = [_row(world, step, scene, everywhere, known >= _ENOUGH) for step in steps]
    language = world.graph.language
    notes = [say(ADVICE, language, "assess")]
    if known < _ENOUGH:
        notes.append(say(ADVICE, language, "assess_few", count=known))
    return Table(COLUMNS, rows, len(rows), region.label, tuple(notes))


def _row(
    world: World, step: Step, scene: Scene, everywhere: Scene, enough: bool
) -> tuple[Any, ...]:
    hits = CHECKS[step.check](scene)
    status = PRESENT if hits else UNKNOWN
    if not hits and enough and CHECKS[step.check](everywhere):
        status = MISSING
    found = dict.fromkeys(hit.thing for hit in hits)
    things: list[Thing] = sorted((world.graph.thing(t) for t in found), key=lambda t: t.label)
    evidence = sorted({place for hit in hits for place in hit.evidence}) or list(step.evidence)
    return step.step, step.labels[world.graph.language], status, things, evidence
