"""A document and a graph -> candidates: reads the file, lets the rules find, names the reasons."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator

from kgraph import resources, terms
from kgraph.errors import BadQuestion, KgraphError
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions import sparql
from kgraph.readers.documents import passages
from kgraph.recognition import Known, Recognised, recognise
from kgraph.recognition.foreign import CandidateCodes, Paragraphs, Recogniser, together
from kgraph.recognition.lexicon import Lexicon, file_names
from kgraph.recognition.placing import PlaceWords
from kgraph.terms import type_name
from kgraph.words import documents as words
from kgraph.words import recognisers as others
from kgraph.words.said import Sayable

THINGS = ("name", "type", "kind", "generic", "mention", "locator", "score", "reason")
TIES = ("from", "relation", "to", "since", "until", "locator", "score", "reason")
WHAT = ("things", "ties")
_TYPES = ("Network", "Institution", "Project", "Programme", "Event")
_SHORTEST = 4  # letters of a name of one word that is looked for in texts


def text(path: str) -> Table:
    """The numbered passages of a document: locator and text."""
    rows = [(p.locator, p.text) for p in passages(path) if p.text.strip()]
    return Table(("locator", "text"), rows, len(rows), path)


def candidates(
    graph: StoredGraph, path: str, what: str = "things", min_score: float = 0.0, known: bool = True
) -> Table:
    """What a document names (`what` "things") or states ("ties"), in the order of its text.

    Without `known` the names of the graph are not used. Nothing is stored. Raises BadQuestion
    for a file that cannot be read.
    """
    return as_table(graph, path, recognised(graph, path, known), what, min_score)


def as_table(
    graph: StoredGraph, path: str, found: Recognised, what: str, min_score: float
) -> Table:
    """Candidates as an answer, those of at least `min_score`."""
    language = graph.language
    rows = things(found, language) if what == "things" else ties(found, language)
    score = (THINGS if what == "things" else TIES).index("score")
    rows = [row for row in rows if float(str(row[score])) >= min_score]
    notes = [words.CANDIDATES.say(language)]
    if found.persons:
        notes.append(words.PERSONS.say(language, n=found.persons))
    return Table(THINGS if what == "things" else TIES, rows, len(rows), path, tuple(notes))


def recognised(graph: StoredGraph, path: str, known: bool = True) -> Recognised:
    """All candidates of a document."""
    own = lexicon()
    places = PlaceWords(place_names(), lands(), own.landscapes)
    return recognise(passages(path), own, places, known_names(graph) if known else ())


def with_recogniser(
    graph: StoredGraph, path: str, found: Recognised, other: tuple[str, Recogniser],
    say: Callable[[Sayable], None],
) -> Recognised:  # fmt: skip
    """What another recogniser adds to the rules, as far as the text bears it out.

    `say` hears how many of its candidates were refused. Raises BadQuestion when it fails.
    """
    own = Paragraphs(passages(path), lexicon().first_names)
    name, recogniser = other
    try:
        more = own.checked(recogniser.candidates(own.shown), codes_of(graph))
    except KgraphError:
        raise
    except Exception as error:  # whatever a foreign package does
        kind = type(error).__name__
        raise BadQuestion(others.FAILED.of(name=name, error=f"{kind}: {error}")) from error
    if more.refused:
        say(others.REFUSED.of(name=name, n=more.refused))
    return together(found, more)


def codes_of(graph: StoredGraph) -> CandidateCodes:
    """The codes of relations and kinds that the graph's vocabularies have."""

    def scheme(name: str) -> list[str]:
        found = graph.store.match(None, terms.IN_SCHEME, terms.VOCABULARY + name)
        return sorted(quad.subject.value.rpartition("/")[2] for quad in found)

    kinds = {type_name: scheme(f"{type_name.lower()}-kind") for type_name in _TYPES}
    return CandidateCodes(scheme("relation"), kinds)


def labels(graph: StoredGraph, table: Table) -> Table:
    """The table with what its kinds and relations are called, for people; codes stay in it."""
    rows = table.dicts()
    codes = {f"relation/{row['relation']}" for row in rows if row.get("relation")}
    codes |= {f"{str(r['type']).lower()}-kind/{r['kind']}" for r in rows if r.get("kind")}
    named = {own.partition("/")[2]: graph.label(terms.VOCABULARY + own) for own in sorted(codes)}
    return table._replace(labels=named)


def lexicon() -> Lexicon:
    """The lists that the rules rest on, as they are shipped."""
    return Lexicon({
        name: resources.text("ontology", "vocabularies", "recognition", name)
        for name in file_names()
    })  # fmt: skip


def things(found: Recognised, language: str) -> list[tuple[object, ...]]:
    """Rows of things, with the reason in words."""
    say = words.REASONS[language]
    return [
        (one.name, one.type, one.kind or None, "yes" if one.generic else "no", one.mention,
         one.locator, one.score, say[one.reason])
        for one in found.things
    ]  # fmt: skip


def ties(found: Recognised, language: str) -> list[tuple[object, ...]]:
    """Rows of ties, with the words that state them."""
    say = words.REASONS[language]
    return [
        (one.start, one.relation, one.end, one.since or None, one.until or None, one.locator,
         one.score, say[one.reason].format(cue=one.cue))
        for one in found.ties
    ]  # fmt: skip


def known_names(graph: StoredGraph) -> Iterator[Known]:
    """Every name of the graph's networks, institutions, projects, programmes and events."""
    generic = {quad.subject.value for quad in graph.store.match(None, terms.GENERIC)}
    kinds = {
        quad.subject.value: quad.object.value.rpartition("/")[2]
        for quad in graph.store.match(None, terms.KIND)
    }
    for row in sparql.table(graph, sparql.saved_query("things"), 60).dicts():
        iri = str(row["id"])
        if type_name(iri) in _TYPES and iri not in generic:
            for name in (row["label"], row["alias"]):
                if name and _tells(name):
                    yield Known(name, type_name(iri), kinds.get(iri, ""), iri)


def _tells(name: str) -> bool:
    return " " in name or "-" in name or (len(name) >= _SHORTEST and not name.isalpha())


def place_names() -> Iterator[str]:
    """The names of all territories of the register."""
    for level in ("laender", "kreise", "gemeinden"):
        for row in _rows(level):
            yield row["name"]
            if row.get("label"):
                yield row["label"]


def lands() -> list[str]:
    """The names of the Länder."""
    return [row["name"] for row in _rows("laender")]


def _rows(level: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(resources.text("data", "regions", f"{level}.csv").splitlines())
