"""The checks of `assess`: each finds what meets one line of the strategy in a scene."""

from __future__ import annotations

from collections.abc import Callable

from kgraph import terms
from kgraph.graph.world import evidence_of_ties
from kgraph.measures.holding import matches
from kgraph.measures.scene import Hit, Scene

_TRAINERS = ("education-provider", "school", "university")
_LASTING = ("institutionalised", "continued", "transferred")


def _companies(scene: Scene) -> list[Hit]:
    """Companies by name, or figures about the region."""
    graph = scene.world.graph
    regions = (scene.region, *scene.districts) if scene.region else scene.districts
    figures = [
        Hit(region, tuple(graph.evidence(quad.subject)))
        for region in regions
        for quad in graph.store.match(None, terms.ABOUT, region)
        if next(graph.store.match(quad.subject, terms.TYPE, terms.OBSERVATION), None)
    ]
    return figures + scene.kind("sme", "company", "large-company")


def _training(scene: Scene) -> list[Hit]:
    types = ("Project", "Programme", "Institution")
    return scene.kind(*_TRAINERS) + scene.topic(types, "weiterbildung", "qualifizierung")


def _funding(scene: Scene) -> list[Hit]:
    return scene.tied("funds")


def _target_groups(scene: Scene) -> list[Hit]:
    funded = {hit.thing for hit in _funding(scene)}
    return [
        Hit(thing, tie.evidence)
        for thing in sorted(funded)
        for tie in scene.world.topics.get(thing, ())
        if tie.relation == "has-target-group"
    ]


def _counselling(scene: Scene) -> list[Hit]:
    """Things with counselling as their topic or in their name."""
    types = ("Project", "Programme", "Institution", "Network")
    named = [
        Hit(thing, scene.things[thing])
        for thing in scene.of(*types)
        if matches(scene.world.graph.label(thing), ("beratung",))
    ]
    return named + scene.topic(types, "beratung")


def _presenting(scene: Scene) -> list[Hit]:
    events = [Hit(thing, scene.things[thing]) for thing in scene.of("Event")]
    return events + scene.kind("event-format", "platform")


def _steering(scene: Scene) -> list[Hit]:
    """Organs in the region, and organs that are part of a network in the region."""
    world = scene.world
    organs = [
        Hit(tie.subject, tie.evidence)
        for tie in world.structure
        if tie.relation == "part-of" and tie.object in scene.things
        and world.facts.is_organ(tie.subject)
    ]  # fmt: skip
    return scene.tied("seat-on") + scene.kind("organ") + organs


def _operative(scene: Scene) -> list[Hit]:
    """Networks that have at least two members or partners by name or kind."""
    hits = []
    for network in scene.of("Network"):
        ties = [t for t in scene.world.ties_of.get(network, ()) if t.object == network]
        joined = [t for t in ties if t.relation in ("member-of", "cooperates-with", "runs")]
        if len({t.subject for t in joined}) > 1:
            hits.append(Hit(network, tuple(evidence_of_ties(joined))))
    return hits


def _coordination(scene: Scene) -> list[Hit]:
    return scene.tied("coordinates") + scene.kind("service-office")


def _change(scene: Scene) -> list[Hit]:
    """What continues something earlier, or became permanent."""
    graph = scene.world.graph
    lasting = [
        Hit(thing, tuple(graph.mentions(thing)))
        for thing in scene.of("Project", "Programme", "Network")
        for status in graph.values(thing, terms.STATUS)
        if status.rpartition("/")[2] in _LASTING
    ]
    continued = [
        Hit(tie.subject, tie.evidence)
        for tie in scene.world.structure
        if tie.relation == "continues" and tie.subject in scene.things
    ]
    return lasting + continued


CHECKS: dict[str, Callable[[Scene], list[Hit]]] = {
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
