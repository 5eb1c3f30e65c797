"""Several ideas at once ("Pflege Niedersachsen"): held against names, topics, kinds and places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.model import Evidence, Thing
from kgraph.names import words
from kgraph.terms import is_reference

_FILLING = frozenset((
    "in", "im", "am", "an", "aus", "bei", "fur", "und", "mit", "von", "vom", "zu", "zum", "zur",
    "der", "die", "das", "the", "and", "for", "of", "at", "with",
))  # fmt: skip
_BEGINNING, _INSIDE = 4, 5  # letters from which a beginning, or a part of a word, counts
_TYPES = ("Network", "Institution", "Project", "Programme", "Event")


class Trait(NamedTuple):
    """Something a thing is found by: its words, what it is called, and where that stands."""

    words: frozenset[str]
    label: str
    is_place: bool
    evidence: tuple[Evidence, ...]


class ByIdeas(NamedTuple):
    """A thing that has every idea, by which traits."""

    thing: Thing
    labels: tuple[str, ...]
    evidence: list[Evidence]


def ideas_of(text: str) -> list[str]:
    """The words that count, in their order.

    >>> ideas_of("Pflege in Niedersachsen")
    ['pflege', 'niedersachsen']
    """
    return [word for word in dict.fromkeys(words(text)) if word not in _FILLING]


def by_ideas(graph: StoredGraph, text: str) -> list[ByIdeas]:
    """Actors and projects that have two or more ideas in name, topics, kind and place.

    Each word must be found, and not all of them in the place; those with more words in their
    own name come first.
    """
    ideas = ideas_of(text)
    if len(ideas) < 2:
        return []
    found = []
    world = World(graph)
    own = _names(graph)
    for iri in world.things(*_TYPES):
        traits = [*own.get(iri, ()), *_traits(world, iri)]
        chosen = [_first(idea, traits) for idea in ideas]
        if None in chosen or is_reference(iri):
            continue
        fitting = list(dict.fromkeys(trait for trait in chosen if trait))
        if all(trait.is_place for trait in fitting):
            continue
        by_name = sum(1 for trait in chosen if trait and not trait.label)
        found.append((-by_name, graph.label(iri), iri, fitting))
    return [_answer(graph, iri, fitting) for *_, iri, fitting in sorted(found, key=lambda f: f[:3])]


def has_all(ideas: Sequence[str], text: str) -> bool:
    """Whether a text has every idea as a word, its beginning, or inside a long one."""
    own = words(text)
    return bool(ideas) and all(_has(idea, own) for idea in ideas)


def _answer(graph: StoredGraph, iri: str, fitting: Sequence[Trait]) -> ByIdeas:
    labels = tuple(trait.label for trait in fitting if trait.label)
    evidence = sorted({place for trait in fitting for place in trait.evidence})
    return ByIdeas(graph.thing(iri), labels, evidence or graph.mentions(iri))


def _names(graph: StoredGraph) -> dict[str, list[Trait]]:
    found: dict[str, list[Trait]] = {}
    for iri, own in graph.word_names():
        found.setdefault(iri, []).append(Trait(frozenset(own.split()), "", False, ()))
    return found


def _traits(world: World, iri: str) -> Iterator[Trait]:
    graph = world.graph
    for tie in world.topics.get(iri, ()):
        yield _trait(graph.label(tie.object), False, tie.evidence)
    for quad in graph.store.match(iri, terms.KIND):
        yield _trait(graph.label(quad.object.value), False, ())
    for tie in world.places.stated.get(iri, ()):
        for region in (tie.object, *world.places.territory.surrounding(tie.object)):
            yield _trait(graph.label(region), True, tie.evidence)


def _trait(label: str, is_place: bool, evidence: tuple[Evidence, ...]) -> Trait:
    return Trait(frozenset(words(label)), label, is_place, evidence)


def _first(idea: str, traits: Iterable[Trait]) -> Trait | None:
    return next((trait for trait in traits if _has(idea, trait.words)), None)


def _has(idea: str, own: Iterable[str]) -> bool:
    return any(
        word == idea
        or (len(idea) >= _BEGINNING and word.startswith(idea))
        or (len(idea) >= _INSIDE and idea in word)
        for word in own
    )
