"""What "did you mean" offers: things of the kind that a name names, then names like it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph import terms
from kgraph.errors import NameNotClear
from kgraph.graph.finding import similar_names
from kgraph.graph.stored import StoredGraph
from kgraph.model import Thing, shorten
from kgraph.names import words
from kgraph.terms import is_reference
from kgraph.words import refusals

_SCHEME = f"{terms.VOCABULARY}institution-kind"
_MOST = 12


def suggestions(graph: StoredGraph, name: str) -> NameNotClear:
    """The question what was meant by a name that nothing bears.

    A name that begins with a kind ("IHK Köln", "Uni Hannover") is held against bodies of that
    kind: those at the place, else all; then names like it follow.
    """
    short = shorten(name, 60)
    typed = words(name)
    like = similar_names(graph, name)
    for kind, rest in _kinds_named(graph, typed):
        bodies = [graph.thing(iri) for iri in _bodies(graph, kind)]
        near = [body for body in bodies if rest and _is_near(graph, body, rest)]
        if near or bodies:
            offered = _unique([*(near or bodies), *like])
            label = graph.label(f"{_SCHEME}/{kind}")
            return NameNotClear(refusals.NAME_OF_KIND.of(name=short, kind=label), offered)
    said = refusals.NAME_NEAR if like else refusals.NAME_UNKNOWN
    return NameNotClear(said.of(name=short), like)


def of_kind_called(graph: StoredGraph, name: str) -> list[str]:
    """The bodies of documents of the kind that `name` is the whole name of, named ones first."""
    kinds = [kind for kind, rest in _kinds_named(graph, words(name)) if not rest]
    return [iri for kind in kinds for iri in _bodies(graph, kind)]


def _kinds_named(graph: StoredGraph, typed: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Codes of the kinds that a name begins with, and the words of the name after it."""
    for quad in sorted(graph.store.match(None, terms.IN_SCHEME, _SCHEME), key=str):
        kind = quad.subject.value
        labels = graph.values(kind, terms.PREF_LABEL) + graph.values(kind, terms.ALT_LABEL)
        called = [words(label) for label in labels]
        own = next((some for some in called if some and list(typed[: len(some)]) == some), None)
        if own:
            yield kind.rpartition("/")[2], list(typed[len(own) :])


def _bodies(graph: StoredGraph, kind: str) -> list[str]:
    """What documents have of a kind: bodies with a name, then those a source leaves unnamed."""
    quads = graph.store.match(None, terms.KIND, f"{_SCHEME}/{kind}")
    found = {quad.subject.value for quad in quads if not is_reference(quad.subject.value)}
    unnamed = {iri for iri in found if next(graph.store.match(iri, terms.GENERIC), None)}
    return sorted(found, key=lambda iri: (iri in unnamed, graph.label(iri), iri))


def _is_near(graph: StoredGraph, body: Thing, rest: Sequence[str]) -> bool:
    """Whether the words are in the body's name or in that of a place where it is."""
    from kgraph.graph.relations import relations_of
    from kgraph.graph.territory import Territory

    if set(rest) <= set(words(body.label)):
        return True
    territory = Territory(graph)
    ties = relations_of(graph, body.id)
    own = [tie.object for tie in ties if tie.relation in ("seated-in", "active-in")]
    around = {place for region in own for place in (region, *territory.surrounding(region))}
    return any(set(rest) <= set(words(graph.label(place))) for place in around)


def _unique(things: Sequence[Thing]) -> list[Thing]:
    return list(dict.fromkeys(things))[:_MOST]
