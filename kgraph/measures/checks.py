"""The checks of `assess`: each finds the statements that meet one line of the strategy.

A check asks for a statement that says what the line says. That something merely sits in a
region ticks nothing: a company is no survey of companies, a school no offer, an office of
the whole country no coordination of a region.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kgraph import terms
from kgraph.graph.world import evidence_of_ties
from kgraph.measures.holding import matches
from kgraph.measures.inventory import Hit, Inventory
from kgraph.model import Tie
from kgraph.terms import type_name
from kgraph.words.measuring import assessing as words

_TRAINERS = ("education-provider", "school", "university")
_LASTING = ("institutionalised", "continued", "transferred")
_STRUCTURE = ("unternehmen", "betrieb", "arbeitsplaetze", "beschaeftigte", "wirtschaft")
_FORMATS = ("event-format",)
_JOINING = ("member-of", "cooperates-with", "runs")
_OFFERING = ("Project", "Programme", "Institution", "Network")


def _companies(inventory: Inventory) -> Iterator[Hit]:
    """Figures about companies and jobs of the region, and sectors that a source gives it."""
    graph = inventory.world.graph
    regions = (inventory.region, *inventory.districts) if inventory.region else inventory.districts
    for region in regions:
        for quad in graph.store.match(None, terms.ABOUT, region):
            for what in graph.values(quad.subject, terms.WHAT):
                if matches(what, _STRUCTURE):
                    places = tuple(graph.evidence(quad.subject))
                    yield Hit(region, places, words.FIGURE.of(what=what))
        for tie in inventory.world.sectors.get(region, ()):
            yield Hit(region, tie.evidence, words.SECTOR.of(sector=graph.label(tie.object)))


def _training(inventory: Inventory) -> Iterator[Hit]:
    """What a trainer runs, and things whose topic is training."""
    world = inventory.world
    for tie in world.ties:
        if (
            tie.relation == "runs" and tie.object in inventory.things
            and world.kinds.get(tie.subject) in _TRAINERS
        ):  # fmt: skip
            trainer = world.graph.label(tie.subject)
            yield Hit(tie.object, tie.evidence, words.RUN_BY.of(actor=trainer))
    types = ("Project", "Programme", "Institution")
    yield from inventory.topic(types, "weiterbildung", "qualifizierung")


def _funding(inventory: Inventory) -> Iterator[Hit]:
    for thing, tie in inventory.tied("funds"):
        funder = inventory.world.graph.label(tie.subject)
        yield Hit(thing, tie.evidence, words.FUNDED_BY.of(actor=funder))


def _target_groups(inventory: Inventory) -> Iterator[Hit]:
    for thing in sorted({hit.thing for hit in _funding(inventory)}):
        for tie in inventory.world.topics.get(thing, ()):
            if tie.relation == "has-target-group":
                group = inventory.world.graph.label(tie.object)
                yield Hit(thing, tie.evidence, words.FUNDED_FOR.of(group=group))


def _counselling(inventory: Inventory) -> Iterator[Hit]:
    """Things with counselling as their topic or in their name."""
    for thing in inventory.of(*_OFFERING):
        if matches(inventory.world.graph.label(thing), ("beratung",)):
            yield Hit(thing, inventory.things[thing], words.NAMED_SO)
    yield from inventory.topic(_OFFERING, "beratung")


def _presenting(inventory: Inventory) -> Iterator[Hit]:
    """What was presented at an event, and formats for presenting."""
    world = inventory.world
    for tie in world.presented:
        if tie.subject in inventory.things:
            event = world.graph.label(tie.object)
            yield Hit(tie.subject, tie.evidence, words.PRESENTED_AT.of(event=event))
    for thing in inventory.kind(*_FORMATS):
        yield Hit(thing, inventory.things[thing], words.EVENT_FORMAT)


def _steering(inventory: Inventory) -> Iterator[Hit]:
    """Organs of a network in the region, and who has a seat on them."""
    world = inventory.world
    for thing, tie in inventory.tied("seat-on"):
        if world.facts.is_organ(thing):
            seated = world.graph.label(tie.subject)
            yield Hit(thing, tie.evidence, words.SEAT_OF.of(actor=seated))
    for tie in _parts(inventory):
        if world.facts.is_organ(tie.subject):
            network = world.graph.label(tie.object)
            yield Hit(tie.subject, tie.evidence, words.ORGAN_OF.of(network=network))


def _operative(inventory: Inventory) -> Iterator[Hit]:
    """Networks that have at least two members or partners by name or kind."""
    for network in inventory.of("Network"):
        ties = [t for t in inventory.world.ties_of.get(network, ()) if t.object == network]
        joined = [tie for tie in ties if tie.relation in _JOINING]
        count = len({tie.subject for tie in joined})
        if count > 1:
            places = tuple(evidence_of_ties(joined))
            yield Hit(network, places, words.WITH_MEMBERS.of(n=count))


def _coordination(inventory: Inventory) -> Iterator[Hit]:
    """Who coordinates something in the region, and offices that are a part of a network there."""
    world = inventory.world
    for thing, tie in inventory.tied("coordinates"):
        actor = world.graph.label(tie.subject)
        yield Hit(thing, tie.evidence, words.COORDINATED_BY.of(actor=actor))
    for tie in _parts(inventory):
        if world.kinds.get(tie.subject) == "service-office" and type_name(tie.object) == "Network":
            network = world.graph.label(tie.object)
            yield Hit(tie.subject, tie.evidence, words.OFFICE_OF.of(network=network))


def _change(inventory: Inventory) -> Iterator[Hit]:
    """What continues something earlier, or became permanent."""
    graph = inventory.world.graph
    for thing in inventory.of("Project", "Programme", "Network"):
        for status in graph.values(thing, terms.STATUS):
            if status.rpartition("/")[2] in _LASTING:
                places = tuple(graph.mentions(thing))
                yield Hit(thing, places, words.HAS_STATUS.of(status=graph.label(status)))
    for tie in inventory.world.structure:
        if tie.relation in ("continues", "succeeds") and tie.subject in inventory.things:
            earlier = graph.label(tie.object)
            yield Hit(tie.subject, tie.evidence, words.FOLLOWS.of(earlier=earlier))


def _parts(inventory: Inventory) -> Iterator[Tie]:
    """What is a part of something in the region."""
    for tie in inventory.world.structure:
        if tie.relation == "part-of" and tie.object in inventory.things:
            yield tie


CHECKS: dict[str, Callable[[Inventory], Iterator[Hit]]] = {
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
