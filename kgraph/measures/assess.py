"""`assess`: the five steps of the network strategy (document 003) held against the graph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kgraph.graph.regional import resolve_region
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.measures.checks import CHECKS
from kgraph.measures.inventory import Hit, Inventory
from kgraph.measures.presence import districts_asked, present_in
from kgraph.measures.template import Step
from kgraph.model import Table, Thing
from kgraph.words.measuring.advice import ADVICE
from kgraph.words.measuring.assessing import MORE, REASON
from kgraph.words.said import entry

COLUMNS = ("step", "about", "status", "found", "why", "evidence")
PRESENT, AROUND, MISSING, UNKNOWN = "present", "wider", "missing", "unknown"
_REASONS = 4  # statements that a row says in words; all stand in the evidence
_ENOUGH = 3  # actors named for a region, below which what is not found is not known


def assess(world: World, name: str, steps: Sequence[Step]) -> Table:
    """What the graph knows of a region about each step: present, wider, missing or unknown.

    wider: named for a self-named region around it only.
    missing: documents name it for other regions, not for this one. unknown: no document
    names it for any region, or fewer than three actors are named for this one.
    """
    region = resolve_region(world.graph, name)
    present = present_in(world)
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
    status, hits = PRESENT, _unique(check(inventory))
    if not hits:
        status, hits = AROUND, _unique(check(around))
    if not hits:
        status = MISSING if enough and any(check(everywhere)) else UNKNOWN
    found = dict.fromkeys(hit.thing for hit in hits)
    things: list[Thing] = sorted((graph.thing(thing) for thing in found), key=lambda t: t.label)
    evidence = sorted({place for hit in hits for place in hit.evidence}) or list(step.evidence)
    about = step.labels[graph.language]
    return step.step, about, status, things, _reasons(graph, hits), evidence


def _unique(hits: Iterable[Hit]) -> list[Hit]:
    return list({(hit.thing, hit.evidence, str(hit.why)): hit for hit in hits}.values())


def _reasons(graph: StoredGraph, hits: Sequence[Hit]) -> list[str]:
    """What ticks the step: a thing with the statement about it; of many the first, and how many."""
    language = graph.language
    said = [REASON.say(language, thing=graph.label(h.thing), reason=h.why) for h in hits]
    said = list(dict.fromkeys(said))
    if len(said) > _REASONS:
        return [*said[:_REASONS], MORE.say(language, n=len(said) - _REASONS)]
    return said
