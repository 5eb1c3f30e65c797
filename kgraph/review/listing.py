"""Queues as people see them: each open candidate with its sentence, its reason, its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.quoting import Quote, Quotes
from kgraph.review.deciding import offered
from kgraph.review.queue import THING, ReviewEntry, ReviewQueue
from kgraph.words import reviewing as words
from kgraph.words.documents import REASONS
from kgraph.words.locators import readable_locator

COLUMNS = ("key", "what", "name", "type", "kind", "relation", "to", "since", "until",
           "decision", "change", "score", "why", "quote", "evidence")  # fmt: skip


class ShownEntry(NamedTuple):
    """An entry with all that one wants to see before deciding."""

    source: str
    entry: ReviewEntry
    name: str  # of the thing, or of the first thing of a tie
    to: str  # the second thing or the place of a tie
    quote: Quote | None
    reason: str


class CodeLabels:
    """What kinds and relations are called, in the language of the graph."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph
        self.language = graph.language

    def relation(self, code: str) -> str:
        """What a relation is called: "ist Mitglied in"."""
        return self._label(f"relation/{code}", code)

    def kind(self, entry: ReviewEntry) -> str:
        """What a kind is called: "Handwerkskammer"."""
        return self._label(f"{entry.type.lower()}-kind/{entry.kind}", entry.kind)

    def _label(self, end: str, code: str) -> str:
        return self._graph.label(terms.VOCABULARY + end) if code else ""


def shown(
    queue: ReviewQueue, entries: Iterable[ReviewEntry], quotes: Quotes, language: str
) -> list[ShownEntry]:
    """Entries of a queue with names, sentence and reason."""
    by_id = queue.by_id()
    found = []
    for entry in entries:
        if entry.what == THING:
            names, name, to = [entry.mention, entry.name], entry.name, ""
        else:
            ends = [by_id[own] for own in (entry.start, entry.end) if own in by_id]
            names = [n for end in ends for n in (end.mention, end.name, *_split(end.aliases))]
            names += [entry.place] if entry.place else []
            name = ends[0].name if ends else entry.start
            to = entry.place or (ends[-1].name if len(ends) > 1 else entry.end)
        quote = quotes.of(Evidence(queue.source, entry.locator), [n for n in names if n])
        reason = REASONS[language].get(entry.reason, entry.reason).replace("{cue}", entry.cue)
        found.append(ShownEntry(queue.source, entry, name, to, quote, reason))
    return found


def all_shown(
    queues: Sequence[ReviewQueue], quotes: Quotes, language: str, every: bool = False,
    min_score: float = 0.0,
) -> list[ShownEntry]:  # fmt: skip
    """What is open in the queues in the order to decide it; `every` has all entries."""
    return [
        one
        for queue in queues
        for one in shown(queue, queue.entries if every else offered(queue), quotes, language)
        if float(one.entry.score or 0) >= min_score
    ]


def table(entries: Sequence[ShownEntry], graph: StoredGraph) -> Table:
    """The entries as an answer; codes of kinds and relations are named where people read them."""
    own, language = CodeLabels(graph), graph.language
    labels = {one.entry.relation: own.relation(one.entry.relation) for one in entries}
    labels |= {one.entry.kind: own.kind(one.entry) for one in entries if one.entry.kind}
    rows = [_row(one) for one in entries]
    notes = (words.HOW_TO_DECIDE.say(language),) if entries else ()
    return Table(COLUMNS, rows, len(rows), notes=notes, labels=labels)


def _row(one: ShownEntry) -> tuple[object, ...]:
    entry = one.entry
    quote = one.quote.marked() if one.quote else None
    return (
        entry.id, entry.what, one.name, entry.type or None, entry.kind or None,
        entry.relation or None, one.to or None, entry.since or None, entry.until or None,
        entry.state, entry.change or None, float(entry.score or 0), one.reason, quote,
        [Evidence(one.source, entry.locator)],
    )  # fmt: skip


def place(one: ShownEntry, language: str) -> str:
    """Where it stands, for people: "Seite 3, Zeile 12"."""
    return readable_locator(one.entry.locator, language)


def _split(aliases: str) -> list[str]:
    return [alias for alias in aliases.split(" | ") if alias]


#: relations that a document's things can have to one another, and to a place
RELATIONS = ("member-of", "partner-in", "runs", "coordinates", "funds", "supports", "initiated",
             "organises", "takes-part-in", "seat-on", "cooperates-with", "part-of", "located-at",
             "commissioned", "held-at", "presented-at")  # fmt: skip
PLACE_RELATIONS = ("seated-in", "active-in")
_TYPES = ("Network", "Institution", "Project", "Programme", "Event")


def kind_choices(graph: StoredGraph) -> list[tuple[str, str]]:
    """The kinds of all types of things: code, and what it is called, by type and name."""
    found = []
    for type_name in _TYPES:
        scheme = f"{terms.VOCABULARY}{type_name.lower()}-kind"
        own = [quad.subject.value for quad in graph.store.match(None, terms.IN_SCHEME, scheme)]
        pairs = [(iri.rpartition("/")[2], graph.label(iri)) for iri in own]
        found += sorted(pairs, key=lambda pair: pair[1])
    return list({label: (code, label) for code, label in found}.values())


def relation_choices(graph: StoredGraph, places: bool = False) -> list[tuple[str, str]]:
    """The relations to choose from: code, and what it is called."""
    own = CodeLabels(graph)
    return [(code, own.relation(code)) for code in (PLACE_RELATIONS if places else RELATIONS)]
