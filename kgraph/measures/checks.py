"""The checks of `assess`: each finds what meets one line of the strategy in a inventory."""

from __future__ import annotations

from collections.abc import Callable

from kgraph import terms
from kgraph.graph.world import evidence_of_ties
from kgraph.measures.holding import matches
from kgraph.measures.inventory import Hit, Inventory

_TRAINERS = ("education-provider", "school", "university")
_LASTING = ("institutionalised", "continued", "transferred")


def _companies(inventory: Inventory) -> list[Hit]:
    """Companies by name, or figures about the region."""
    graph = inventory.world.graph
    regions = (inventory.region, *inventory.districts) if inventory.region else inventory.districts
    figures = [
        Hit(region, tuple(graph.evidence(quad.subject)))
        for region in regions
        for quad in graph.store.match(None, terms.ABOUT, region)
        if next(graph.store.match(quad.subject, terms.TYPE, terms.OBSERVATION), None)
    ]
    return figures + inventory.kind("sme", "company", "large-company")


def _training(inventory: Inventory) -> list[Hit]:
    types = ("Project", "Programme", "Institution")
    return inventory.kind(*_TRAINERS) + inventory.topic(types, "weiterbildung", "qualifizierung")


def _funding(inventory: Inventory) -> list[Hit]:
    return inventory.tied("funds")


def _target_groups(inventory: Inventory) -> list[Hit]:
    funded = {hit.thing for hit in _funding(inventory)}
    return [
        Hit(thing, tie.evidence)
        for thing in sorted(funded)
        for tie in inventory.world.topics.get(thing, ())
        if tie.relation == "has-target-group"
    ]


def _counselling(inventory: Inventory) -> list[Hit]:
    """Things with counselling as their topic or in their name."""
    types = ("Project", "Programme", "Institution", "Network")
    named = [
        Hit(thing, inventory.things[thing])
        for thing in inventory.of(*types)
        if matches(inventory.world.graph.label(thing), ("beratung",))
    ]
    return named + inventory.topic(types, "beratung")


def _presenting(inventory: Inventory) -> list[Hit]:
    events = [Hit(thing, inventory.things[thing]) for thing in inventory.of("Event")]
    return events + inventory.kind("event-format", "platform")


def _steering(inventory: Inventory) -> list[Hit]:
    """Organs in the region, and organs that are part of a network in the region."""
    world = inventory.world
    organs = [
        Hit(tie.subject, tie.evidence)
        for tie in world.structure
        if tie.relation == "part-of" and tie.object in inventory.things
        and world.facts.is_organ(tie.subject)
    ]  # fmt: skip
    return inventory.tied("seat-on") + inventory.kind("organ") + organs


def _operative(inventory: Inventory) -> list[Hit]:
    """Networks that have at least two members or partners by name or kind."""
    hits = []
    for network in inventory.of("Network"):
        ties = [t for t in inventory.world.ties_of.get(network, ()) if t.object == network]
        joined = [t for t in ties if t.relation in ("member-of", "cooperates-with", "runs")]
        if len({t.subject for t in joined}) > 1:
            hits.append(Hit(network, tuple(evidence_of_ties(joined))))
    return hits


def _coordination(inventory: Inventory) -> list[Hit]:
    return inventory.tied("coordinates") + inventory.kind("service-office")


def _change(inventory: Inventory) -> list[Hit]:
    """What continues something earlier, or became permanent."""
    graph = inventory.world.graph
    lasting = [
        Hit(thing, tuple(graph.mentions(thing)))
        for thing in inventory.of("Project", "Programme", "Network")
        for status in graph.values(thing, terms.STATUS)
        if status.rpartition("/")[2] in _LASTING
    ]
    continued = [
        Hit(tie.subject, tie.evidence)
        for tie in inventory.world.structure
        if tie.relation in ("continues", "succeeds") and tie.subject in inventory.things
    ]
    return lasting + continued


CHECKS: dict[str, Callable[[Inventory], list[Hit]]] = {
    "companies": _companies,
    "training": _training,
    "funding": _funding,
    "target-groups": _target_groups,
    "counselling": _counselling,
    "presenting": _presenting,
    "steering": _steering,
    "operative": _operative,
    "coordination": _coordination,
    "change": _change,
}
