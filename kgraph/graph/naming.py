"""What people type -> the thing they mean, or the question which one."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.stored import StoredGraph
from kgraph.model import Thing, shorten
from kgraph.names import key, word_key
from kgraph.terms import INDEX, is_reference, type_name
from kgraph.words import refusals

MAX_LENGTH = 500
#: type preferred when one name means an authority and its territory alike
ACTORS_FIRST = ("Network", "Institution", "Project", "Programme", "Event")
REGIONS_FIRST = ("Region",)


def resolve(graph: StoredGraph, name: str, prefer: Sequence[str] = ACTORS_FIRST) -> Thing:
    """The one thing that `name` means.

    `name` is an IRI, an id ("network/hohenlohe-plus-e-v") or what people write. Of things
    that share a name, those of the types `prefer` are meant. A slip of the pen that only one
    name explains is understood, and said. If several are left, or nothing bears the name,
    NameNotClear is raised with candidates.
    """
    if not name.strip():
        raise BadQuestion(refusals.NAME_EMPTY)
    if len(name) > MAX_LENGTH:
        raise BadQuestion(refusals.NAME_LONG.of(n=len(name), most=MAX_LENGTH))
    found = _by_id(graph, name.strip()) or _by_key(graph, name)
    chosen = _preferred(found, prefer)
    if len(chosen) == 1 and type_name(chosen[0]) == "Concept":
        chosen += _actors_called(graph, name, prefer)  # "IHK" as a term, or one of the chambers?
    if len(chosen) == 1:
        return graph.thing(chosen[0])
    short = shorten(name, 60)
    if chosen:
        candidates = [graph.thing(iri) for iri in chosen]
        raise NameNotClear(refusals.NAME_SEVERAL.of(name=short, n=len(chosen)), candidates)
    from kgraph.graph.finding import mistyped, similar_names

    meant = _preferred(mistyped(graph, name), prefer)
    if len(meant) == 1:
        thing = graph.thing(meant[0])
        graph.say(refusals.NAME_UNDERSTOOD.of(name=short, label=thing.label))
        return thing
    candidates = similar_names(graph, name)
    words = refusals.NAME_NEAR if candidates else refusals.NAME_UNKNOWN
    raise NameNotClear(words.of(name=short), candidates)


def _by_id(graph: StoredGraph, name: str) -> list[str]:
    iri = name if name.startswith(terms.ID) else terms.ID + name
    if not _is_iri(iri) or ("/" not in name):
        return []
    kept = graph.kept(iri)
    return [kept] if graph.exists(kept) else []


def _by_key(graph: StoredGraph, name: str) -> list[str]:
    for predicate, word in ((terms.SEARCH_KEY, key(name)), (terms.WORD_KEY, word_key(name))):
        if not word:
            return []
        quads = graph.store.match(None, predicate, ox.Literal(word), INDEX)
        found = sorted({quad.subject.value for quad in quads})
        if found:
            return [iri for iri in found if not is_reference(iri)] or found
    return []


def _actors_called(graph: StoredGraph, name: str, prefer: Sequence[str]) -> list[str]:
    """Things of the preferred types that documents name and whose names contain `name`."""
    from kgraph.graph.finding import similar_names

    found = (thing for thing in similar_names(graph, name) if thing.type in prefer)
    return [thing.id for thing in found if not is_reference(thing.id)]


def _preferred(iris: Sequence[str], prefer: Sequence[str]) -> list[str]:
    first = [iri for iri in iris if type_name(iri) in prefer]
    return first or list(iris)


def _is_iri(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True
