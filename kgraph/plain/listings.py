"""Readings as a list or a count: which things, where, about what, without what, by what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product
from typing import Any

from kgraph.names import fold
from kgraph.plain.asked import ACTORS, CONCEPTS, Question, ThingWord, cue_places
from kgraph.plain.command import Attempt, Plain, name_of
from kgraph.plain.dates import least_of, years_of
from kgraph.plain.meaning import Meant
from kgraph.plain.regions import names_of
from kgraph.plain.slots import slot_of, slot_places
from kgraph.questions.listing.matter import spellings
from kgraph.questions.listing.sets import Sets
from kgraph.questions.listing.wanted import (
    SCHEMES,
    Wanted,
    coded,
    kinds_called,
    scheme_of,
    universe,
    wanted,
)
from kgraph.words.asked import BEFORE_TOPIC, JOINING
from kgraph.words.compounds import NAMED_KINDS
from kgraph.words.lists import BY_WORDS, THING_WORDS, WITHOUT_WORDS
from kgraph.words.plain import STOP_WORDS

#: relation -> the option of lists about it
_OPTIONS = {"member-of": "member_of", "partner-in": "partner_in", "funds": "funded_by"}
#: types that a question asks for in groups
_PLACELESS = ("Topic", "TargetGroup", "Concept", "Source")
_GROUPS = ("Topic", "TargetGroup")
_WORKING = frozenset({"arbeiten", "haben", "jedem", "jeder", "je", "work", "bearbeiten"})
_BEFORE_PLACE = frozenset(["in", "im", "aus", "ins", "von", "vom"])
_TOWARDS = frozenset(["in", "an", "bei", "zu", "fuer", "with"])
_NO_PLACE = frozenset(
    ["naehe", "umgebung", "umkreis", "raum", "gegend", "nachbarschaft", "region", "ort"]
)
_MATTER = frozenset(["topic", "target_group", "about"])
_SHORTEST = 3  # letters of a part of a name


class _Building:
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


def listing(asked: Question) -> Attempt | None:
    """Things of a type or kind under conditions; with "how many" their number."""
    without = asked.first("without")
    if (by := _grouped(asked)) is not None:
        return by
    listed, other = _things(asked, without)
    word = listed.word if listed else ""
    if not word and asked.has("overview", "involved", "matter") and asked.of_type(*CONCEPTS):
        word = "dinge" if asked.graph.language == "de" else "things"
    if not word:
        if without < 0 or not (asked.has("where") or asked.regions()):
            return None
        word = "districts"  # "Wo in Sachsen fehlt ein Netzwerk?"
    building = _Building(asked)
    building.used |= {listed.at} if listed else set()
    building.used |= {thing.at for thing in asked.things if _is_name_of(asked, thing)}
    building.used |= slot_places(asked, slot) if (slot := slot_of(asked)) != "when" else set()
    _named_kind(building, listed)
    if listed and listed.wanted.types[0] in _PLACELESS and asked.regions():
        return None
    steps = (_by, _regions, _sources, _status, _years, _ties, _concepts, _duty, _more_than)
    if not all(step(building) for step in steps) or not _second(building, listed, other, without):
        return None
    if not _rest(building, word, without):
        return None
    return _attempt(building, word)


def _things(asked: Question, without: int) -> tuple[ThingWord | None, list[ThingWord]]:
    """What is listed, and the other words for things; behind "ohne" stands what is missing."""
    per = asked.at("per")
    things = [t for t in asked.things if not _is_by(t, per) and not _is_name_of(asked, t)]
    before = [thing for thing in things if without < 0 or thing.at < without]
    plain = [thing for thing in before if not thing.wanted.kinds]
    first = before[0] if before else None
    if first and first.wanted.kinds and len(before) == 2 and len(plain) == 1:
        first = plain[0]  # "Vereine unter den Netzwerken": networks of that kind
    if first is None and things and without >= 0 and not asked.has("where"):
        behind = things[1:] or things  # "Ohne Netzwerk sind welche Kreise?"
        first = behind[0] if len(things) > 1 else None
    return first, [thing for thing in things if thing is not first]


def _is_name_of(asked: Question, thing: ThingWord) -> bool:
    """ "das Projekt X" asks for X; "die Netzwerke Hessens" asks for networks."""
    actors = {name.start for name in asked.actors()}
    return asked.apposed(thing) and thing.at + 1 in actors


def _grouped(asked: Question) -> Attempt | None:
    """Which topics the projects have, which Kreise have the most networks: a count by these."""
    groups = [thing for thing in asked.things if thing.wanted.types[0] in _GROUPS]
    least = least_of(asked)
    is_ranked = asked.has("most") or least
    groups += [thing for thing in asked.things if is_ranked and thing.wanted.level]
    others = [thing for thing in asked.things if thing not in groups]
    if len(groups) != 1 or len(others) != 1 or asked.has("without", "per"):
        return None
    building = _Building(asked)
    building.options["by"] = (coded(groups[0].word, BY_WORDS),)
    building.used |= {groups[0].at, others[0].at} | asked.at("most", "topic", "count")
    building.used |= {at for at, word in enumerate(asked.words) if word in _WORKING}
    steps = (_regions, _sources, _ties, _concepts)
    if not all(step(building) for step in steps) or not building.options["by"][0]:
        return None
    if least:
        building.options["at_least"] = least[0]
        building.used |= least[1]
    attempt = _attempt(building, others[0].word)
    fewest = any(word.startswith("wenigst") or word == "fewest" for word in asked.words)
    most = ("fewest" if fewest else "most") if asked.has("most") else ""
    return attempt._replace(most=most)


def _is_by(thing: ThingWord, per: set[int]) -> bool:
    """Whether a word for things says by what is counted: "je Land", "nach Art und Land"."""
    return bool(per) and thing.at > min(per) and bool(coded(thing.word, BY_WORDS))


def _named_kind(building: _Building, thing: ThingWord | None) -> None:
    """ "Fachkräftebündnisse": networks with that word in their name, not every alliance."""
    if thing and (name := NAMED_KINDS.get(building.asked.words[thing.at])):
        building.options["name"] = name


def _years(building: _Building) -> bool:
    """When they had begun, were over, or were on."""
    things = building.asked.things
    is_event = bool(things) and things[0].wanted.types == ("Event",)
    for option, value in (found := years_of(building.asked, is_event))[0].items():
        building.put(option, value, found[1])
    return True


def _more_than(building: _Building) -> bool:
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


def _by(building: _Building) -> bool:
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


def _regions(building: _Building) -> bool:
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


def _sources(building: _Building) -> bool:
    """Which document mentions them."""
    sources = building.asked.of_type("Source")
    for name in sources:
        own = name.of_type("Source")[0].rpartition("/")[2]
        building.put("source", own, building.asked.places([name]))
    return len(sources) <= 1


def _status(building: _Building) -> bool:
    found = building.asked.status()
    if found:
        code, at = found
        near = {p for p in (at - 1, at, at + 1) if building.asked.said_at(p, ("noch",))}
        building.put("status", code, {at} | near)
    return True


def _duty(building: _Building) -> bool:
    """Which body is responsible for a region: those that only a reference names count, too."""
    if building.asked.has("responsible") and building.asked.regions():
        building.put("reference", True, building.asked.at("responsible"))
    return True


def _ties(building: _Building) -> bool:
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


def _concepts(building: _Building) -> bool:
    """Topics and target groups that are named."""
    asked = building.asked
    for name in asked.of_type(*CONCEPTS):
        said = "target_group" if asked.has("group") else "topic" if asked.said("thema") else "about"
        building.put(said, name.text, asked.places([name]))
    if {"topic", "target_group", "about"} & building.options.keys():
        building.used |= asked.at("topic", "group", "matter")
    return True


def _second(
    building: _Building, wanted: ThingWord | None, others: Sequence[ThingWord], without: int
) -> bool:
    """The other words for things: what is missing, a kind of the type, a target group."""
    for thing in others:
        if without >= 0 and thing.at > without:
            code = coded(thing.word, THING_WORDS) or thing.word
            if building.asked.has("named"):  # a network of a name: the name says it
                building.used |= {thing.at}
                continue
            if not building.put("without", code, {thing.at} | building.asked.at("without")):
                return False
        elif wanted and _is_kind(building.asked, thing, wanted):
            building.put("kind", thing.word, {thing.at})
        elif _before(building.asked, thing.at) in ("an", "fuer", "for") and not thing.wanted.level:
            places = {thing.at} | building.asked.at("group")
            building.put("about", thing.word, places)
        elif wanted and thing.word == wanted.word:
            building.used |= {thing.at}
        else:
            return False
    return True


def _is_kind(asked: Question, thing: ThingWord, wanted: ThingWord) -> bool:
    """Whether a word is a kind of the things that are listed."""
    kinds = kinds_called(asked.graph, thing.word)
    types = {SCHEMES[scheme_of(kind)] for kind in kinds}
    return bool(types & set(wanted.wanted.types)) and not wanted.wanted.kinds


def _rest(building: _Building, word: str, without: int) -> bool:
    """Words that nothing explains yet: what is missing, a topic, part of a name."""
    asked = building.asked
    rest = asked.unexplained(building.used)
    if without >= 0 and "without" not in building.options:
        return _missing(building, [at for at in rest if at > without])
    cued = cue_places((*asked.cues, *asked.relations))
    text_at = [at for at in rest if at not in cued]
    if text_at and text_at == list(range(text_at[0], text_at[-1] + 1)):
        text = " ".join(asked.tokens[at].text for at in text_at)
        before = _before(asked, text_at[0])
        announced = asked.at("topic", "matter", "group") or before in BEFORE_TOPIC
        if asked.has("named"):
            return building.put("name", text, set(text_at) | asked.at("named"))
        if announced and _is_topic(asked, text, word) and not _MATTER & building.options.keys():
            option = "target_group" if asked.at("group") else "about"
            places = set(text_at) | asked.at("topic", "matter", "group")
            return building.put("topic" if asked.said("thema") else option, text, places)
        if before in _BEFORE_PLACE and _is_named(asked, text, word):
            return building.put("name", text, set(text_at))
        if text_at[-1] < len(asked.words) and _stands_before(asked, text_at, word):
            return building.put("about", text, set(text_at))
    return True


def _missing(building: _Building, rest: Sequence[int]) -> bool:
    """What is missing, where no word for things says it: a relation, or a name."""
    asked, start = building.asked, building.asked.at("without")
    for at in rest:
        code = coded(asked.words[at], WITHOUT_WORDS)
        if code:
            return building.put("without", code, {at} | start)
    names = [name for name in asked.names if name.start > min(start) and name.of_type("Network")]
    if names:
        return building.put("without", names[0].text, asked.places(names[:1]) | start)
    if not rest:
        return False
    own = set(rest) - start - asked.at("named")
    text = " ".join(asked.tokens[at].text for at in sorted(own))
    sets = Sets(asked.graph)
    if text and sets.named(text, universe(asked.graph, Wanted(("Network",)))):
        return building.put("without", text, set(rest) | start | asked.at("named"))
    return False


def _is_topic(asked: Question, text: str, word: str) -> bool:
    """Whether sources have it as a topic or group, or a listed thing has it in its name."""
    sets = Sets(asked.graph)
    things = universe(asked.graph, wanted(asked.graph, word))
    return any(sets.known(own) or sets.named(own, things) for own in spellings(asked.graph, text))


def _is_named(asked: Question, text: str, word: str) -> bool:
    """Whether the name of a listed thing has it: a landscape that is no region of its own."""
    things = universe(asked.graph, wanted(asked.graph, word))
    is_place = len(text) > _SHORTEST and text[:1].isupper() and fold(text) not in _NO_PLACE
    return is_place and bool(Sets(asked.graph).named(text, things))


def _stands_before(asked: Question, places: Sequence[int], word: str) -> bool:
    """Whether words stand right before the things that are listed: "MINT Netzwerke"."""
    things = {thing.at for thing in asked.things}
    text = " ".join(asked.tokens[at].text for at in places)
    return places[-1] + 1 in things and _is_topic(asked, text, word)


def _before(asked: Question, at: int) -> str:
    """The word before a place, articles left out."""
    while at > 0:
        at -= 1
        if asked.words[at] not in _ARTICLES:
            return asked.words[at]
    return ""


def _attempt(building: _Building, word: str) -> Attempt:
    question = "count" if building.asked.has("count") or "by" in building.options else "list"
    if question == "count":
        building.used |= building.asked.at("count")
    names = [name for name, _ in building.variants]
    commands = []
    for values in product(*(values for _, values in building.variants)):
        options = {**dict(zip(names, values, strict=True)), **building.options}
        commands.append(Plain(question, (word,), options))
    return Attempt(tuple(commands), frozenset(building.used))


_ARTICLES = frozenset(STOP_WORDS & {"der", "die", "das", "den", "dem", "des", "the", "a", "an"})
