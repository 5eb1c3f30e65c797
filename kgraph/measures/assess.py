"""`assess`: the five steps of the network strategy (document 003) held against the graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph.graph.regional import resolve_region
from kgraph.graph.world import World
from kgraph.measures.checks import CHECKS
from kgraph.measures.inventory import Inventory
from kgraph.measures.presence import Present, districts_asked
from kgraph.measures.template import Step
from kgraph.model import Table, Thing
from kgraph.words.advice import ADVICE
from kgraph.words.said import entry

COLUMNS = ("step", "about", "status", "found", "evidence")
PRESENT, AROUND, MISSING, UNKNOWN = "present", "wider", "missing", "unknown"
_ENOUGH = 3  # actors named for a region, below which what is not found is not known


def assess(world: World, name: str, steps: Sequence[Step]) -> Table:
    """What the graph knows of a region about each step: present, wider, missing or unknown.

    wider: named for a self-named region around it only.
    missing: documents name it for other regions, not for this one. unknown: no document
    names it for any region, or fewer than three actors are named for this one.
    """
    region = resolve_region(world.graph, name)
    present = Present(world)
    districts = districts_asked(world, region)
    inventory = Inventory(world, present, districts, region.id)
    around = Inventory(world, present, districts, "", wide=True)
    everywhere = Inventory(world, present, world.places.territory.districts, "")
    known = len(inventory.actors())
    rows = [_row(step, (inventory, around, everywhere), known >= _ENOUGH) for step in steps]
    language = world.graph.language
    notes = [entry(ADVICE, language, "assess")]
    if known < _ENOUGH:
        notes.append(entry(ADVICE, language, "assess_few", count=known))
    return Table(COLUMNS, rows, len(rows), region.label, tuple(notes))


def _row(
    step: Step, inventories: tuple[Inventory, Inventory, Inventory], enough: bool
) -> tuple[Any, ...]:
    inventory, around, everywhere = inventories
    check, graph = CHECKS[step.check], inventory.world.graph
    status, hits = PRESENT, check(inventory)
    if not hits:
        status, hits = AROUND, check(around)
    if not hits:
        status = MISSING if enough and check(everywhere) else UNKNOWN
    found = dict.fromkeys(hit.thing for hit in hits)
    things: list[Thing] = sorted((graph.thing(thing) for thing in found), key=lambda t: t.label)
    evidence = sorted({place for hit in hits for place in hit.evidence}) or list(step.evidence)
    return step.step, step.labels[graph.language], status, things, evidence
