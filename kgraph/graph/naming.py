"""What people type -> the thing they mean, or the question which one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.stored import StoredGraph
from kgraph.model import Thing, shorten
from kgraph.names import key, word_key
from kgraph.terms import INDEX, LABELS, is_reference, type_name
from kgraph.words import refusals

MAX_LENGTH = 500
#: type preferred when one name means an authority and its territory alike
ACTORS_FIRST = ("Network", "Institution", "Project", "Programme", "Event")
REGIONS_FIRST = ("Region",)
_SHORT = 60  # characters of a name in a message


def resolve(graph: StoredGraph, name: str, prefer: Sequence[str] = ACTORS_FIRST) -> Thing:
    """The one thing that `name` means.

    `name` is an IRI, an id ("network/hohenlohe-plus-e-v"), a label as answers print it, or
    what people write. Of things that share a name, those of the types `prefer` are meant, and
    of those the one with just this label. A slip of the pen that only one name explains, and a
    part of a name that fits only one, are understood, and said. If several are left, or
    nothing bears the name, NameNotClear is raised with candidates, those of the same kind
    first.
    """
    chosen = exactly(graph, name, prefer)
    if len(chosen) == 1:
        candidates = _bodies_called(graph, name, chosen[0])
        if not candidates:
            return graph.thing(chosen[0])
        chosen += candidates
    if chosen:
        raise several(graph, name, chosen)
    from kgraph.graph.finding import in_parts, mistyped
    from kgraph.graph.suggesting import suggestions

    for found in (_preferred(mistyped(graph, name), prefer), in_parts(graph, name)):
        if len(found) == 1:
            return understood(graph, name, found[0])
    raise suggestions(graph, name)


def resolve_actor(graph: StoredGraph, name: str) -> Thing:
    """What `name` means where ties are asked for: of a region its authority, and that is said.

    The region itself when it was named by its id, or documents name none or several.
    """
    thing = resolve(graph, name)
    if thing.type != "Region" or "/" in name:
        return thing
    from kgraph.graph.authorities import authorities

    own = authorities(graph, thing.id)
    if len(own) != 1:
        return thing
    meant = graph.thing(own[0])
    said = {"name": shorten(name, 60), "label": meant.label, "id": short(thing.id)}
    graph.say(refusals.NAME_AS_ACTOR.of(**said))
    return meant


def exactly(graph: StoredGraph, name: str, prefer: Sequence[str]) -> list[str]:
    """The things that `name` is an id, a label or a whole name of; several if nothing decides.

    Raises BadQuestion for what is no name.
    """
    check(name)
    labelled = with_label(graph, name)
    found = _preferred(_by_id(graph, name.strip()) or _by_key(graph, name), prefer)
    if len(found) == 1 and (type_name(found[0]) in prefer or not _are(labelled, prefer)):
        return found
    if len(found) > 1 and labelled:
        _say_chosen(graph, labelled[0], found)
    return labelled or found


def _are(iris: Sequence[str], types: Sequence[str]) -> bool:
    return any(type_name(iri) in types for iri in iris)


def _say_chosen(graph: StoredGraph, iri: str, found: Sequence[str]) -> None:
    """One of several of a name was taken because just this is its label."""
    others = [graph.label(other) for other in found if other != iri]
    label = graph.label(iri)
    graph.say(refusals.NAME_CHOSEN.of(label=label, id=short(iri), others=others))


def check(name: str) -> None:
    """Raises BadQuestion for a text that cannot be a name."""
    if not name.strip():
        raise BadQuestion(refusals.NAME_EMPTY)
    if len(name) > MAX_LENGTH:
        raise BadQuestion(refusals.NAME_LONG.of(n=len(name), most=MAX_LENGTH))


def with_label(graph: StoredGraph, label: str) -> list[str]:
    """The thing that answers print as `label`, if there is one."""
    try:
        literal = ox.Literal(label.strip())
    except ValueError:  # bytes that are no text
        return []
    quads = graph.store.match(None, terms.LABEL, literal, LABELS)
    return sorted({quad.subject.value for quad in quads})[:1]


def understood(graph: StoredGraph, name: str, iri: str) -> Thing:
    """The thing of `iri`; that `name` was taken for it is said."""
    thing = graph.thing(iri)
    graph.say(refusals.NAME_UNDERSTOOD.of(name=shorten(name, _SHORT), label=thing.label))
    return thing


def several(graph: StoredGraph, name: str, iris: Iterable[str]) -> NameNotClear:
    """The question which of several things is meant."""
    candidates = [graph.thing(iri) for iri in iris]
    said = refusals.NAME_SEVERAL.of(name=shorten(name, _SHORT), n=len(candidates))
    return NameNotClear(said, candidates)


def short(iri: str) -> str:
    """The part of an IRI that is enough to name a thing: `network/hohenlohe-plus-e-v`."""
    return iri.removeprefix(terms.ID)


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


def _bodies_called(graph: StoredGraph, name: str, found: str) -> list[str]:
    """ "IHK" is a term of the survey, and what every chamber is called: those are meant, too.

    Nothing when `name` is the term just as it is printed, or no kind of institution.
    """
    if type_name(found) != "Concept" or found in with_label(graph, name):
        return []
    from kgraph.graph.suggesting import of_kind_called

    return of_kind_called(graph, name)


def _preferred(iris: Sequence[str], prefer: Sequence[str]) -> list[str]:
    first = [iri for iri in iris if type_name(iri) in prefer]
    return first or list(iris)


def _is_iri(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True
