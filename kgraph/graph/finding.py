"""Names like what was typed: what fits it, what is similar, what a slip of the pen explains."""

from __future__ import annotations

import re

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Thing
from kgraph.names import key, word_key
from kgraph.terms import LABELS, is_reference

_LIKE = 78.0  # rapidfuzz score from which a name counts as similar
_BRIEF = 3  # letters up to which a text counts as a word, not as a part of one
FITS = ("exact", "word", "initials", "beginning", "part", "similar")
_NO_FIT = (9, 0.0)


def fitting(graph: StoredGraph, text: str) -> list[tuple[Thing, str]]:
    """Things that `text` can mean with how it fits (one of FITS), the best fit first.

    A text of up to three letters is a word or the first letters of words: where a name has
    them ("KI", Künstliche Intelligenz), names that only contain it ("Kiel") are left out.
    Similar names count only when nothing contains the text. What only a reference names
    stands behind what documents name.
    """
    best = _best(graph, text)
    if len(key(text)) <= _BRIEF and any(rank[0] < 3 for rank in best.values()):
        best = {iri: rank for iri, rank in best.items() if rank[0] < 3}
    if not best:
        best = {iri: (5, -score) for iri, score in _similar(graph, key(text))}
    things = [(rank, graph.thing(iri)) for iri, rank in best.items()]
    things.sort(key=lambda pair: (is_reference(pair[1].id), pair[0], pair[1].label, pair[1].id))
    return [(thing, FITS[rank[0]]) for rank, thing in things]


def in_parts(graph: StoredGraph, text: str) -> list[str]:
    """Things with a name that has all words of `text`, in whatever order.

    What documents name comes before what only a reference names, and what has a name before
    bodies that a source leaves unnamed ("Jobcenter (Lenkungsgruppe X)").
    """
    typed = word_key(text).split()
    if len("".join(typed)) <= _BRIEF:
        return []
    found = {iri for iri, own in graph.word_names() if set(typed) <= set(own.split())}
    named = {iri for iri in found if not next(graph.store.match(iri, terms.GENERIC), None)}
    documents = {iri for iri in named or found if not is_reference(iri)}
    return sorted(documents or named or found)


def similar_names(graph: StoredGraph, text: str, limit: int = 12) -> list[Thing]:
    """Things whose names are like `text`: what "did you mean" offers.

    Names that begin with it come first, then those that contain it or all its words, then
    similar ones; of each, what documents name before what only a reference names.
    """
    word = key(text)
    places: dict[str, int] = {}
    for iri, name in graph.names():
        place = name.find(word) if len(word) > 2 else -1
        if place >= 0:
            places[iri] = min(place, places.get(iri, place))
    for iri in in_parts(graph, text):
        places.setdefault(iri, 1)
    ranked = sorted(places, key=lambda iri: (places[iri] > 0, graph.label(iri), iri))
    ranked += [iri for iri, _ in _similar(graph, word) if iri not in places]
    ranked.sort(key=is_reference)
    return [graph.thing(iri) for iri in ranked[:limit]]


def mistyped(graph: StoredGraph, text: str) -> list[str]:
    """The things whose one name differs from `text` by a slip of the pen.

    A slip is a letter left out, doubled or added, or two letters swapped (in long names two
    left out or added). A changed letter is none: Harburg is not a misspelt Marburg. Empty
    when two names are that near; a name that documents have explains it before others.
    """
    word = key(text)
    if len(word) < 6:
        return []
    from rapidfuzz.distance import Indel

    near: dict[bool, dict[str, list[str]]] = {False: {}, True: {}}
    for iri, name in graph.names():
        if abs(len(name) - len(word)) <= 2 and _is_slip(word, name, Indel.distance(word, name)):
            near[is_reference(iri)].setdefault(name, []).append(iri)
    found = near[False] or near[True]
    return sorted(next(iter(found.values()))) if len(found) == 1 else []


def _is_slip(word: str, name: str, distance: int) -> bool:
    if distance == 2 and len(word) == len(name):
        return sorted(word) == sorted(name)
    return distance <= (2 if len(word) >= 16 else 1)


def completions(graph: StoredGraph, typed: str, limit: int) -> list[str]:
    """Labels that begin with what is typed; when there are none, labels that contain it.

    Not both: a shell puts what all of them begin with in place of what is typed.
    """
    word = key(typed)
    beginning: set[str] = set()
    holding: set[str] = set()
    for quad in graph.store.match(None, terms.LABEL, None, LABELS):
        label = quad.object.value
        place = key(label).find(word) if word else 0
        if place >= 0:
            (holding if place else beginning).add(label)
    return sorted(beginning or holding)[:limit]


def _best(graph: StoredGraph, text: str) -> dict[str, tuple[int, float]]:
    """Thing -> how its best name fits: place in FITS, then length of the name."""
    word, typed = key(text), set(word_key(text).split())
    best: dict[str, tuple[int, float]] = {}
    if not word:
        return best
    for iri, name in graph.names():
        rank = _rank(word, name)
        if rank < best.get(iri, _NO_FIT):
            best[iri] = rank
    for iri, name in graph.word_names():
        rank = (1, len(name))
        if typed <= set(name.split()) and rank < best.get(iri, _NO_FIT):
            best[iri] = rank
    if text.isalpha() and text.isupper():
        for iri in _with_initials(graph, text):
            best[iri] = min((2, 0.0), best.get(iri, _NO_FIT))
    return best


def _with_initials(graph: StoredGraph, text: str) -> list[str]:
    """Things with words side by side in their label that begin with these letters."""
    found = []
    for quad in graph.store.match(None, terms.LABEL, None, LABELS):
        runs = re.split(r"[^\w\s-]", quad.object.value)  # of words with nothing between
        letters = ("".join(word[0] for word in re.findall(r"\w+", run)) for run in runs)
        if any(text in run for run in letters):
            found.append(quad.subject.value)
    return found


def _rank(word: str, name: str) -> tuple[int, float]:
    if word == name:
        return 0, 0.0
    if name.startswith(word):
        return 3, len(name)
    return (4, len(name)) if word in name else _NO_FIT


def _similar(graph: StoredGraph, word: str) -> list[tuple[str, float]]:
    """(IRI, score) of names like `word`, the most similar first, one entry a thing."""
    if len(word) < 3:
        return []
    from rapidfuzz import fuzz, process

    names = sorted(graph.names())
    matches = process.extract(
        word, [name for _, name in names], scorer=fuzz.ratio, score_cutoff=_LIKE, limit=30
    )
    best: dict[str, float] = {}
    for _, score, position in matches:
        iri = names[position][0]
        best[iri] = max(score, best.get(iri, 0.0))
    return sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))
