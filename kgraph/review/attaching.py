"""A source of the graph gets its document; each name is looked for where the graph says it is."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.relations import statements
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.quoting import DocumentText, stands_in
from kgraph.readers.documents import passages
from kgraph.review.queue import queue_of
from kgraph.review.taking import keep
from kgraph.terms import type_name
from kgraph.words import attaching as words
from kgraph.words.locators import readable_locator
from kgraph.words.said import LANGUAGES, Sayable, Words
from kgraph.workspace import Workspace

COLUMNS = ("name", "missing", "evidence")
#: types whose names are printed; labels of topics and the like are ours
_PRINTED = ("Network", "Institution", "Project", "Programme", "Event", "Region")
#: what we add to a name in brackets to tell it apart: "IHK (FaReHi)"
_BRACKET = re.compile(r"\s*\([^()]*\)$")


class PlacedNames(NamedTuple):
    """A statement of a source: its places there, and for each thing the names it may have."""

    places: tuple[Evidence, ...]
    things: tuple[tuple[str, ...], ...]


def attach(
    graph: StoredGraph, own: Workspace, source: str, path: str, say: Callable[[Sayable], None]
) -> Table:
    """Keep the document of a source, and list the names that do not stand at their places.

    Columns name, missing ("place" or "name"), evidence. Raises BadQuestion for a source that the
    graph does not have, and for a document in which none of its places exists.
    """
    known = _sources(graph)
    if source not in known:
        raise BadQuestion(words.NO_SOURCE.of(source=source, known=sorted(known)))
    if queue_of(own, source).entries:
        raise BadQuestion(words.HAS_QUEUE.of(source=source, path=path))
    text = DocumentText(passages(path))
    stated = list(_stated(graph, source))
    places = {place.locator for one in stated for place in one.places if place.locator}
    if places and not any(text.numbers(place) for place in places):
        example = Words(*(readable_locator(min(places), own) for own in LANGUAGES))
        raise BadQuestion(words.OTHER_PLACES.of(path=path, source=source, example=example))
    rows = list(_missing(stated, text))
    title = words.TITLE.of(source=source, file=os.path.basename(path))
    language = own.settings.language
    with own.change(title.say(language), [os.path.basename(path)], say) as change:
        keep(change, source, path)
    say(words.ATTACHED.of(source=source, names=sum(len(one.things) for one in stated), n=len(rows)))
    return Table(COLUMNS, rows, len(rows))


def _sources(graph: StoredGraph) -> set[str]:
    found = graph.store.match(None, terms.TYPE, terms.SOURCE)
    return {quad.subject.value.rpartition("/")[2] for quad in found}


def _stated(graph: StoredGraph, source: str) -> Iterator[PlacedNames]:
    """What the source states: each printed name, and each relation with the names of its ends."""
    for quad in graph.store.match(None, terms.MENTIONS):
        places = _of_source(graph.evidence(quad.subject), source)
        iri = quad.object.value
        if places and type_name(iri) in _PRINTED:
            for name in graph.values(quad.subject.value, terms.PRINTED_NAME):
                yield PlacedNames(places, ((name, *_aliases(graph, iri)),))
    for tie in statements(graph):
        places = _of_source(tie.evidence, source)
        ends = [iri for iri in (tie.subject, tie.object) if type_name(iri) in _PRINTED]
        if places and ends:
            names = tuple((graph.label(iri), *_aliases(graph, iri)) for iri in ends)
            yield PlacedNames(places, names)


def _of_source(evidence: Sequence[Evidence], source: str) -> tuple[Evidence, ...]:
    return tuple(one for one in evidence if one.source == source)


def _aliases(graph: StoredGraph, iri: str) -> list[str]:
    return [*graph.values(iri, terms.ALT_LABEL), *graph.values(iri, terms.LABEL)]


def _missing(
    stated: Sequence[PlacedNames], text: DocumentText
) -> Iterator[tuple[str, str, list[Evidence]]]:
    """Names that do not stand at their places, each once, in the order of the document."""
    found: dict[tuple[str, tuple[Evidence, ...]], str] = {}
    for one in stated:
        there = text.text(place.locator for place in one.places)
        for names in one.things:
            if not there:
                found.setdefault((names[0], one.places), "place")
            elif not any(stands_in(there, _BRACKET.sub("", name)) for name in names):
                found.setdefault((names[0], one.places), "name")
    ordered = sorted(found.items(), key=lambda entry: (_first(entry[0][1]), entry[0][0]))
    for (name, places), missing in ordered:
        yield name, missing, list(places)


def _first(places: Sequence[Evidence]) -> int:
    numbers = [int(n) for place in places for n in re.findall(r"\d+", place.locator)[:1]]
    return min(numbers, default=0)
