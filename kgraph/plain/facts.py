"""Readings about facts of one named thing: when it began, how often it meets, what it costs."""

from __future__ import annotations

from kgraph.plain.asked import ACTORS, CONCEPTS, Question
from kgraph.plain.command import Attempt, Plain, name_of
from kgraph.plain.meaning import Meant
from kgraph.plain.slots import slot_of, slot_places
from kgraph.plain.tokens import cues
from kgraph.terms import POPULATION, type_name
from kgraph.words.properties import property_name
from kgraph.words.questions.asked import FACT_CUES, OF_WORDS, POPULATION_CUES


def moment(asked: Question) -> Attempt | None:
    """When something began, ended or was: its own dates, else those of who began or ran it."""
    names = [name for name in asked.names if name.of_type(*ACTORS, "Source", "Concept")]
    if slot_of(asked) != "when" or len(names) != 1 or len(asked.names) != 1:
        return None
    used = asked.places(names) | slot_places(asked, "when")
    used |= {thing.at for thing in asked.things if thing.at + 1 == names[0].start}
    used |= {at for code, own in asked.relation_codes() for at in own if code in _STARTING}
    words = "Datum" if asked.graph.language == "de" else "date"
    named = _named(asked, names[0])
    commands = [Plain("show", (own,), {"what": words}) for own in named]
    instead = [Plain("who", (own,), {"relation": "initiated,runs,organises"}) for own in named]
    return Attempt(tuple(commands), frozenset(used), "when", tuple(instead))


def fact(asked: Question) -> Attempt | None:
    """A property of one named thing that a word of the question asks for."""
    names = [n for n in asked.names if n.of_type(*ACTORS, *CONCEPTS, "Source", "Region")]
    is_of = len(names) == 2 and asked.words[names[1].start - 1] in OF_WORDS
    if not (len(names) == 1 or is_of) or len(asked.names) != len(names):
        return None
    if asked.has("without", "per", "most"):
        return None
    if (found := _people(asked, names[0])) is not None:
        return found
    spoken = cues(asked.words, {code.strip(): forms for code, forms in FACT_CUES.items()})
    codes = list(dict.fromkeys(cue.code for cue in spoken))
    if not codes:
        return None
    used = asked.places(names) | {at for cue in spoken for at in range(cue.start, cue.end)}
    used |= asked.at("show", "list", "where", "figures") | slot_places(asked, slot_of(asked))
    language = asked.graph.language
    words = tuple(dict.fromkeys(property_name(code, language) for code in codes))
    commands = [Plain("show", (own,), {"what": words}) for own in _named(asked, names[0])]
    return Attempt(tuple(commands), frozenset(used), "fact")


def _people(asked: Question, name: Meant) -> Attempt | None:
    """How many live in a region: figures of documents beside the register's."""
    spoken = cues(asked.words, {"population": POPULATION_CUES})
    regions = name.of_type("Region")
    if not spoken or not regions:
        return None
    used = asked.places([name]) | {at for cue in spoken for at in range(cue.start, cue.end)}
    used |= asked.at("count", "figures")
    words = tuple(dict.fromkeys((asked.graph.label(POPULATION), "Einwohner")))
    commands = [Plain("show", (name_of(asked.graph, own, ("Region",)),), {"what": words})
                for own in regions]  # fmt: skip
    return Attempt(tuple(commands), frozenset(used), "fact")


def _named(asked: Question, name: Meant) -> list[str]:
    actors = [iri for iri in name.iris if type_name(iri) in ACTORS]
    return [name_of(asked.graph, iri, ACTORS) for iri in actors or name.iris]


_STARTING = ("initiated", "runs", "organises")
