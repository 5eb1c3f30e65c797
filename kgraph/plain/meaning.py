"""Names in a question: the things that its words mean, one or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pyoxigraph as ox

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.names import bare, fold, key
from kgraph.plain.tokens import Spoken, fits
from kgraph.terms import INDEX, LABELS, is_reference, type_name
from kgraph.words.questions.asked import ADDED
from kgraph.words.questions.matter import ENGLISH_TOPICS
from kgraph.words.questions.plain import DOCUMENT_WORDS, LAND_WORDS

_LONGEST = 12  # words of a name
_REGION = "Region"
_SORTED = ("Network", "Institution", "Project", "Programme")
_INFLECTED = 8  # letters from which the last one may be an ending
_SHORTEST_PART = 5  # letters of a part of a name
_BEGINNING = 5  # letters of the beginning of a region's name
_DISTRICT = 5  # digits of the key of a Kreis
_FEW = 3


class Meant(NamedTuple):
    """What some words mean: their places, the things that bear the name, how it fits."""

    start: int
    end: int
    iris: tuple[str, ...]
    text: str
    how: str = "exact"  # or "part"

    def of_type(self, *types: str) -> tuple[str, ...]:
        """The things of some types."""
        return tuple(iri for iri in self.iris if type_name(iri) in types)


def names_in(graph: StoredGraph, words: Sequence[Spoken], blocked: frozenset[int]) -> list[Meant]:
    """The names in a question, the longest first; single words in `blocked` are none."""
    found: list[Meant] = []
    taken: set[int] = set()
    for start, end in _spans(words):
        places = set(range(start, end))
        is_blocked = end - start == 1 and start in blocked and not words[start].quoted
        if taken & places or is_blocked or _cuts_quotation(words, start, end):
            continue
        if meant := _exact(graph, words, start, end):
            found.append(meant)
            taken |= places
    return sorted(found)


def folded_labels(graph: StoredGraph) -> list[tuple[str, str]]:
    """(thing, its folded label) of all that documents name."""
    return graph.once("labels", lambda: _read_labels(graph))


def _read_labels(graph: StoredGraph) -> list[tuple[str, str]]:
    quads = graph.store.match(None, terms.LABEL, None, LABELS)
    return [
        (quad.subject.value, bare(fold(quad.object.value)))
        for quad in quads
        if not is_reference(quad.subject.value)
    ]


def part_of_name(
    labels: Sequence[tuple[str, str]], words: Sequence[Spoken], start: int, end: int
) -> Meant | None:
    """The one thing of the documents whose name has all the words, none when there are several.

    A name that begins with the first of the words is meant before others.
    """
    wanted = [bare(word) for token in words[start:end] for word in token.word.split()]
    is_one = end - start == 1 and not words[start].quoted
    if not is_one:  # "des Regionalen Bildungsbeirats"
        wanted = [word[:-1] if len(word) > _INFLECTED else word for word in wanted]
    if sum(map(len, wanted)) < _SHORTEST_PART or (is_one and not words[start].text[:1].isupper()):
        return None
    close = " " if is_one else ""  # a word alone stands in the name as a word
    having = {
        iri: own.startswith(wanted[0])
        for iri, own in labels
        if wanted[0] in own and all(f" {word}{close}" in f" {own} " for word in wanted)
    }
    first = [iri for iri, begins in having.items() if begins] or list(having)
    if len(first) != 1 or not iri_is_thing(first[0]):
        return None
    text = " ".join(token.text for token in words[start:end])
    return Meant(start, end, (first[0],), text, "part")


def apposed_name(graph: StoredGraph, words: Sequence[Spoken], start: int, end: int) -> Meant | None:
    """The one thing called by its sort and a name: "das Bündnis Leine-Weser".

    Its label has the name, and its first word ends with the word for the sort.
    """
    sort = bare(words[start].word)
    rest = bare(" ".join(token.word for token in words[start + 1 : end]))
    found = [
        iri for iri, own in folded_labels(graph)
        if rest in own and any(part.endswith(sort) for part in own.split())
        and type_name(iri) in _SORTED
    ]  # fmt: skip
    if len(set(found)) != 1:
        return None
    return Meant(start, end, (found[0],), " ".join(t.text for t in words[start:end]), "part")


def iri_is_thing(iri: str) -> bool:
    """Whether an IRI is of a thing a question can be about, no official region."""
    return iri.startswith(terms.ID) and type_name(iri) != _REGION


def called(graph: StoredGraph, text: str) -> tuple[str, ...]:
    """The things that bear a name, those of documents before those of references."""
    word = key(text)
    if not word:
        return ()
    quads = graph.store.match(None, terms.SEARCH_KEY, ox.Literal(word), INDEX)
    found = sorted({quad.subject.value for quad in quads})
    return tuple(iri for iri in found if not is_reference(iri)) or tuple(found)


def regions_beginning(
    graph: StoredGraph, words: Sequence[Spoken], start: int, end: int
) -> Meant | None:
    """The Kreise and towns whose name goes on after a word with a bracket or an addition.

    "Nienburg" is Landkreis Nienburg (Weser), "Frankfurt" one of two towns; Kreise before towns.
    """
    text = " ".join(token.text for token in words[start:end])
    word = key(text)
    if end - start > 2 or len(word) < _BEGINNING or not text[:1].isupper():
        return None
    found = {iri for iri, name in graph.names()
             if name.startswith((word, f"kreis{word}")) and type_name(iri) == _REGION}  # fmt: skip
    own = sorted(iri for iri in found if _goes_on(bare(fold(graph.label(iri))), bare(fold(text))))
    districts = [iri for iri in own if len(iri.rpartition("/")[2]) == _DISTRICT]
    chosen = districts or own
    return Meant(start, end, tuple(chosen), text) if 0 < len(chosen) <= _FEW else None


def _goes_on(label: str, word: str) -> bool:
    label = label.removeprefix("landkreis ").removeprefix("kreis ")
    rest = label.removeprefix(word)
    return rest != label and rest.startswith(" ") and rest.split()[0] in ADDED


def _spans(words: Sequence[Spoken]) -> list[tuple[int, int]]:
    """The stretches of the words, the longest first, then from left to right."""
    sizes = range(min(_LONGEST, len(words)), 0, -1)
    return [(at, at + size) for size in sizes for at in range(len(words) - size + 1)]


def _cuts_quotation(words: Sequence[Spoken], start: int, end: int) -> bool:
    """Whether a stretch has a part of what stands in quotation marks."""
    inside = {token.quoted for token in words[start:end]} - {0}
    outside = {token.quoted for token in [*words[:start], *words[end:]]}
    return bool(inside & outside)


def _exact(graph: StoredGraph, words: Sequence[Spoken], start: int, end: int) -> Meant | None:
    text = " ".join(token.text for token in words[start:end])
    for form in (text, _land(words, start, end), *_uninflected(text)):
        if form and (iris := called(graph, form)):
            return Meant(start, end, iris, form)
    return None


def _uninflected(text: str) -> list[str]:
    """A genitive without its ending: "Hessens", "des Landkreises Hildesheim"."""
    forms = [text[:-1]] if text.endswith("s") and len(text) > 4 else []
    if "kreises " in text:
        forms.append(text.replace("kreises ", "kreis "))
    return forms


def _land(words: Sequence[Spoken], start: int, end: int) -> str:
    """The Land of an adjective or an English name; the German word of an English topic."""
    text = " ".join(token.word for token in words[start:end])
    if text in ENGLISH_TOPICS:
        return ENGLISH_TOPICS[text]
    for forms, land in LAND_WORDS.items():
        for form in forms.split("|"):
            is_one = not form.endswith("*") or end - start == 1
            if is_one and fits(form, text):
                return land
    return ""


def source_in(graph: StoredGraph, words: Sequence[Spoken], start: int, end: int) -> Meant | None:
    """The one source that a word for a document and words of its title name."""
    said = [word for token in words[start:end] for word in token.word.split()]
    wanted = [word for word in said if word not in DOCUMENT_WORDS]
    if len(wanted) == len(said) or not wanted:
        return None
    found = []
    for quad in graph.store.match(None, terms.TYPE, terms.SOURCE):
        iri = quad.subject.value
        own = f" {fold(graph.label(iri))} {fold(iri.rpartition('/')[2])}"
        if all(f" {word}" in own for word in wanted):
            found.append(iri)
    if len(set(found)) != 1:
        return None
    return Meant(start, end, (found[0],), " ".join(t.text for t in words[start:end]), "part")
