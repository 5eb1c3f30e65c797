"""Readings as a list or a count: which things, where, about what, without what, by what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from kgraph.names import fold
from kgraph.plain.asked import CONCEPTS, Question, ThingWord, cue_places
from kgraph.plain.building import (
    Building,
    about_concepts,
    counted_by,
    in_state,
    in_years,
    more_than,
    named_kind,
    of_source,
    placed,
    responsible,
    tied,
    word_before,
)
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.dates import least_of
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
from kgraph.words.questions.asked import BEFORE_TOPIC
from kgraph.words.questions.lists import BY_WORDS, THING_WORDS, WITHOUT_WORDS

#: types that a question asks for in groups
_PLACELESS = ("Topic", "TargetGroup", "Concept", "Source")
_GROUPS = ("Topic", "TargetGroup")
_WORKING = frozenset({"arbeiten", "haben", "jedem", "jeder", "je", "work", "bearbeiten"})
_BEFORE_PLACE = frozenset(["in", "im", "aus", "ins", "von", "vom"])
_NO_PLACE = frozenset(
    ["naehe", "umgebung", "umkreis", "raum", "gegend", "nachbarschaft", "region", "ort"]
)
_MATTER = frozenset(["topic", "target_group", "about"])
_SHORTEST = 3  # letters of a part of a name


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
    building = Building(asked)
    building.used |= {listed.at} if listed else set()
    building.used |= {thing.at for thing in asked.things if _is_name_of(asked, thing)}
    building.used |= slot_places(asked, slot) if (slot := slot_of(asked)) != "when" else set()
    named_kind(building, listed)
    if listed and listed.wanted.types[0] in _PLACELESS and asked.regions():
        return None
    steps = (
        counted_by,
        placed,
        of_source,
        in_state,
        in_years,
        tied,
        about_concepts,
        responsible,
        more_than,
    )
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
    building = Building(asked)
    building.options["by"] = (coded(groups[0].word, BY_WORDS),)
    building.used |= {groups[0].at, others[0].at} | asked.at("most", "topic", "count")
    building.used |= {at for at, word in enumerate(asked.words) if word in _WORKING}
    steps = (placed, of_source, tied, about_concepts)
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


def _second(
    building: Building, wanted: ThingWord | None, others: Sequence[ThingWord], without: int
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
        elif (
            word_before(building.asked, thing.at) in ("an", "fuer", "for")
            and not thing.wanted.level
        ):
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


def _rest(building: Building, word: str, without: int) -> bool:
    """Words that nothing explains yet: what is missing, a topic, part of a name."""
    asked = building.asked
    rest = asked.unexplained(building.used)
    if without >= 0 and "without" not in building.options:
        return _missing(building, [at for at in rest if at > without])
    cued = cue_places((*asked.cues, *asked.relations))
    text_at = [at for at in rest if at not in cued]
    if text_at and text_at == list(range(text_at[0], text_at[-1] + 1)):
        text = " ".join(asked.tokens[at].text for at in text_at)
        before = word_before(asked, text_at[0])
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


def _missing(building: Building, rest: Sequence[int]) -> bool:
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


def _attempt(building: Building, word: str) -> Attempt:
    question = "count" if building.asked.has("count") or "by" in building.options else "list"
    if question == "count":
        building.used |= building.asked.at("count")
    names = [name for name, _ in building.variants]
    commands = []
    for values in product(*(values for _, values in building.variants)):
        options = {**dict(zip(names, values, strict=True)), **building.options}
        commands.append(Plain(question, (word,), options))
    return Attempt(tuple(commands), frozenset(building.used))
