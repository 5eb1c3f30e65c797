"""The conditions of a list as a question says them: where, when, tied to what, about what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from kgraph.plain.asked import ACTORS, CONCEPTS, Question, ThingWord
from kgraph.plain.command import name_of
from kgraph.plain.dates import least_of, years_of
from kgraph.plain.meaning import Meant
from kgraph.plain.regions import names_of
from kgraph.questions.listing.wanted import (
    coded,
)
from kgraph.words.questions.asked import JOINING
from kgraph.words.questions.compounds import NAMED_KINDS
from kgraph.words.questions.lists import BY_WORDS
from kgraph.words.questions.plain import STOP_WORDS

#: relation -> the option of lists about it
_OPTIONS = {"member-of": "member_of", "partner-in": "partner_in", "funds": "funded_by"}
_TOWARDS = frozenset(["in", "an", "bei", "zu", "fuer", "with"])


class Building:
    """A list as it is put together: options so far, and the words they explain."""

    def __init__(self, asked: Question) -> None:
        self.asked = asked
        self.options: dict[str, Any] = {}
        self.used: set[int] = asked.at("list", "count", "where", "overview")
        self.variants: list[tuple[str, list[str]]] = []  # options with several meanings

    def put(self, option: str, value: Any, places: set[int]) -> bool:
        """Set an option once; False when it is set already."""
        if option in self.options:
            return False
        self.options[option] = value
        self.used |= places
        return True


def named_kind(building: Building, thing: ThingWord | None) -> None:
    """ "Fachkräftebündnisse": networks with that word in their name, not every alliance."""
    if thing and (name := NAMED_KINDS.get(building.asked.words[thing.at])):
        building.options["name"] = name


def in_years(building: Building) -> bool:
    """When they had begun, were over, or were on."""
    things = building.asked.things
    is_event = bool(things) and things[0].wanted.types == ("Event",)
    for option, value in (found := years_of(building.asked, is_event))[0].items():
        building.put(option, value, found[1])
    return True


def more_than(building: Building) -> bool:
    """ "mehr als zwei Netzwerke": counted by Kreis or Land, with at least so many."""
    found = least_of(building.asked)
    if not found:
        return True
    least, used = found
    levels = [thing for thing in building.asked.things if thing.wanted.level]
    if not levels:
        return False
    building.put("by", ("land" if levels[0].wanted.level == "state" else "kreis",), used)
    building.put("at_least", least, {thing.at for thing in levels})
    return True


def counted_by(building: Building) -> bool:
    """What is counted by: the words behind "je", "pro", "nach"."""
    asked, per = building.asked, building.asked.at("per")
    if not per:
        return True
    places = [at for at, word in enumerate(asked.words) if at > min(per) and coded(word, BY_WORDS)]
    if not places:
        return "nach" in {asked.words[at] for at in per}
    building.used |= per | set(places)
    codes = [coded(asked.words[at], BY_WORDS) for at in places]
    building.options["by"] = tuple(dict.fromkeys(codes))
    return len(places) <= 2


def placed(building: Building) -> bool:
    """Where the things are; a name of several regions gives several readings."""
    asked, regions = building.asked, building.asked.regions()
    if len(regions) > 1:
        if not _side_by_side(asked, regions):
            return False
        values = [own for name in regions for own in names_of(asked, name)]
        building.variants.append(("region", values))
        building.used |= asked.places(regions)
        return True
    for name in regions:
        seat = any(code == "seated-in" for code, _ in building.asked.relation_codes())
        active = any(code == "active-in" for code, _ in building.asked.relation_codes())
        option = (
            "seat" if seat and building.asked.said("sitz") else "active" if active else "region"
        )
        building.variants.append((option, names_of(building.asked, name)))
        building.used |= building.asked.places([name])
        for code, places in building.asked.relation_codes():
            if code in ("seated-in", "active-in"):
                building.used |= places
    return True


def _side_by_side(asked: Question, names: Sequence[Meant]) -> bool:
    """Whether names are joined by "und", "oder" or a comma only."""
    return all(set(asked.words[one.end : other.start]) <= JOINING for one, other in pairwise(names))


def of_source(building: Building) -> bool:
    """Which document mentions them."""
    sources = building.asked.of_type("Source")
    for name in sources:
        own = name.of_type("Source")[0].rpartition("/")[2]
        building.put("source", own, building.asked.places([name]))
    return len(sources) <= 1


def in_state(building: Building) -> bool:
    found = building.asked.status()
    if found:
        code, at = found
        near = {p for p in (at - 1, at, at + 1) if building.asked.said_at(p, ("noch",))}
        building.put("status", code, {at} | near)
    return True


def responsible(building: Building) -> bool:
    """Which body is responsible for a region: those that only a reference names count, too."""
    if building.asked.has("responsible") and building.asked.regions():
        building.put("reference", True, building.asked.at("responsible"))
    return True


def tied(building: Building) -> bool:
    """What is tied to one named thing: its members, partners, what it funds, or anything."""
    asked = building.asked
    places = {name.start for name in asked.regions()}
    actors = [name for name in asked.actors() if name.start not in places]
    codes = [pair for pair in asked.relation_codes() if pair[0] not in ("seated-in", "active-in")]
    if not actors:
        building.used |= asked.at("involved", "matter")
        is_part = {code for code, _ in codes} <= {"member-of"}
        if asked.regions() and is_part and any(thing.wanted.level for thing in asked.things):
            building.used |= {at for _, own in codes for at in own}
        return True
    if len(actors) != 1 or len(codes) > 1 or asked.first("without") >= 0:
        return False
    if not codes and asked.has("involved"):
        is_network = any("/network/" in iri for iri in actors[0].iris)
        codes = [("member-of" if is_network else "partner-in", set())]
    names = [name_of(asked.graph, iri, ACTORS) for iri in actors[0].of_type(*ACTORS)]
    code, own = codes[0] if codes else ("", set())
    option = "tied_to" if _is_subject(asked) else _OPTIONS.get(code, "tied_to")
    building.variants.append((option, names))
    if code and option == "tied_to":
        building.options["relation"] = code
    building.used |= asked.places(actors) | own | asked.at("involved", "matter", "funded")
    return True


def _is_subject(asked: Question) -> bool:
    """ "An welchen Projekten ist X beteiligt": X is the member, not what has members."""
    return any(
        one in _TOWARDS and other.startswith(("welche", "which"))
        for one, other in pairwise(asked.words)
    )


def about_concepts(building: Building) -> bool:
    """Topics and target groups that are named."""
    asked = building.asked
    for name in asked.of_type(*CONCEPTS):
        said = "target_group" if asked.has("group") else "topic" if asked.said("thema") else "about"
        building.put(said, name.text, asked.places([name]))
    if {"topic", "target_group", "about"} & building.options.keys():
        building.used |= asked.at("topic", "group", "matter")
    return True


def word_before(asked: Question, at: int) -> str:
    """The word before a place, articles left out."""
    while at > 0:
        at -= 1
        if asked.words[at] not in _ARTICLES:
            return asked.words[at]
    return ""


_ARTICLES = frozenset(STOP_WORDS & {"der", "die", "das", "den", "dem", "des", "the", "a", "an"})
