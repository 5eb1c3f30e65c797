"""What is said below a list or a count: what was asked, what counts, what a zero means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgraph.graph.places import Way
from kgraph.graph.stored import StoredGraph
from kgraph.questions.listing.narrowing import PLACES, Condition, kept
from kgraph.questions.listing.sets import Sets
from kgraph.questions.listing.wanted import Wanted, universe
from kgraph.terms import is_reference
from kgraph.words.places import COUNTS, RULE
from kgraph.words.questions import lists as words


class Enquiry(NamedTuple):
    """A list that was asked for: of what, under which conditions, in which region (IRI or "")."""

    asked: Wanted
    conditions: Sequence[Condition]
    sets: Sets
    region: str = ""

    @property
    def graph(self) -> StoredGraph:
        """The graph that is asked."""
        return self.sets.graph

    def things(self) -> list[str]:
        """All things of the types, without the conditions."""
        return universe(self.graph, self.asked, self.sets.reference)

    def found(self) -> list[str]:
        """The things for which all conditions hold."""
        return kept(self.things(), self.conditions)

    def has(self, option: str) -> str:
        """The value of the condition of an option, "" without one."""
        return next((one.value for one in self.conditions if one.option == option), "")


def notes(asked: Enquiry) -> tuple[str, ...]:
    """What a reader must know of a list, in the language of the graph."""
    language, found = asked.graph.language, asked.found()
    said = [question(asked)]
    if asked.region and "Region" not in asked.asked.types:
        said.append(_rule(asked))
    if asked.has("without"):
        said += [words.WITHOUT_NO.say(language), *_wider(asked, found)]
    if date := asked.has("at"):
        periods = [asked.sets.period(thing) for thing in found]
        undated = sum(not (period.since or period.until) for period in periods)
        if undated:
            said.append(words.UNDATED_IN.say(language, n=undated, date=date))
    said += _reference(asked, found)
    if not found and len(asked.conditions) > 1:
        said += _relaxed(asked)
    return tuple(said)


def question(asked: Enquiry, text: str = "") -> str:
    """What was asked for, in a sentence; `text` is what was looked for instead of a type."""
    language, called = asked.graph.language, text or asked.asked.called(asked.graph)
    if not asked.conditions:
        return words.ALL_OF.say(language, things=called)
    named = "; ".join(_named(one, language) for one in asked.conditions)
    return words.CONDITIONS.say(language, things=called, conditions=named)


def _named(one: Condition, language: str) -> str:
    return f"{words.OPTION_WORDS[one.option].say(language)} {one.value}"


def _rule(asked: Enquiry) -> str:
    """What counts as being in a region, and how many are only around it."""
    language = asked.graph.language
    rule = RULE.say(language)
    rest = [one for one in asked.conditions if one.option not in PLACES]
    around = set(kept(asked.things(), rest)) & asked.sets.around(asked.region)
    if not around:
        return words.RULE.say(language, rule=rule)
    wider = COUNTS["wider"].say(language)
    return words.WIDER_TOO.say(language, rule=rule, n=len(around), wider=wider)


def _wider(asked: Enquiry, found: Sequence[str]) -> list[str]:
    """How many Kreise without a network lie in a wider region that has one."""
    if asked.asked.level != "district" or asked.has("without").casefold() not in _NETWORK:
        return []
    territory, around = asked.sets.places.territory, set()
    for district in found:
        for region in territory.wider(district):
            ways = asked.sets.ways(region).items()
            if any("/network/" in thing and way is Way.AREA for thing, way in ways):
                around.add(district)
    said = words.WITHOUT_WIDER.say(asked.graph.language, n=len(around))
    return [said] if around else []


def _reference(asked: Enquiry, found: Sequence[str]) -> list[str]:
    """Bodies of references are never mixed in silently."""
    if "Institution" not in asked.asked.types:
        return []
    language = asked.graph.language
    if asked.sets.reference:
        own = sum(is_reference(thing) for thing in found)
        return [words.REFERENCE_IN.say(language, n=own)] if own else []
    every = universe(asked.graph, asked.asked, reference=True)
    bodies = {thing for thing in every if is_reference(thing)}
    if asked.region:
        bodies &= Sets(asked.graph, reference=True).responsible(asked.region)
    rest = [one for one in asked.conditions if one.option not in PLACES]
    left = len(kept(sorted(bodies), rest))
    return [words.REFERENCE_LEFT_OUT.say(language, n=left)] if left else []


def _relaxed(asked: Enquiry) -> list[str]:
    """For each condition, how many there would be without it."""
    said, language = [], asked.graph.language
    for one in asked.conditions:
        n = len(kept(asked.things(), [other for other in asked.conditions if other is not one]))
        if n:
            condition = _named(one, language)
            said.append(words.RELAXED.say(language, condition=condition, n=n))
    return said


_NETWORK = frozenset(words.THING_WORDS["network"].split())
