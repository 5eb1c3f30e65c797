"""`diff`: what one graph says and another does not, thing by thing and statement by statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.relations import read_relation
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table, Tie
from kgraph.questions.show import details, fact
from kgraph.terms import type_name
from kgraph.words.tables.data import CHANGES, DIFFERENCES

_ORDER = ("came", "left", "renamed", "merged", "parted", "appeared", "vanished", "changed",
          "stated", "dropped")  # fmt: skip


class Change(NamedTuple):
    """One difference. `before` and `after` say what changed; evidence is where it stands now,
    or stood when it is gone.
    """

    change: str  # of _ORDER
    label: str
    type: str
    reading: str
    before: str
    after: str
    evidence: list[Evidence]
    id: str


class _Said(NamedTuple):
    """One statement: what it is about, in words, and what may differ while it is the same."""

    iri: str
    reading: str
    value: str
    evidence: list[Evidence]


def difference(before: StoredGraph, after: StoredGraph) -> Table:
    """What differs between two graphs, in the language of the second.

    Things are the same by their id, relations by their ends and kind, facts by their property.
    A statement that only stands elsewhere in its source is counted, not listed.
    """
    words = DIFFERENCES[after.language]
    old, new = ({iri for iri, _ in graph.names()} for graph in (before, after))
    rows = [*_things(before, after, old, new)]
    ties, tie_moves = _relations(before, after)
    facts, fact_moves = _facts(before, after, sorted(old & new))
    rows += [*ties, *facts]
    rows.sort(
        key=lambda row: (
            _ORDER.index(row.change),
            row.label,
            row.reading,
            row.before,
            row.after,
            row.id,
        )
    )
    moved = tie_moves + fact_moves
    notes = (words["moved"].format(count=moved),) if moved else ()
    notes = (_summary(rows, before, after) if rows else words["none"], *notes)
    return Table(Change._fields, rows, len(rows), words["title"], notes)


def _summary(rows: Sequence[Change], before: StoredGraph, after: StoredGraph) -> str:
    """How many joined, left, are new or renamed, in words."""
    members = {graph.reading("member-of") + " " for graph in (before, after)}
    count: Counter[str] = Counter()
    for row in rows:
        is_member = any(row.reading.startswith(reading) for reading in members)
        if row.change in ("appeared", "vanished") and is_member:
            count[{"appeared": "joined", "vanished": "resigned"}[row.change]] += 1
        elif row.change in ("came", "left") and row.type in ("Network", "Institution", "Project"):
            count[f"{row.change} {row.type}"] += 1
        elif row.change == "renamed":
            count["renamed"] += 1
        else:
            count["other"] += 1
    said = [CHANGES[name].say(after.language, n=count[name]) for name in CHANGES if count[name]]
    return ", ".join(said) + "."


def _is_register(iri: str) -> bool:
    """Whether a thing is an official region: it shows when something refers to it."""
    return iri.removeprefix(f"{terms.ID}region/").isdigit()


def _things(
    before: StoredGraph, after: StoredGraph, old: set[str], new: set[str]
) -> Iterator[Change]:
    words = DIFFERENCES[after.language]
    for iri in new - old:
        if _is_register(iri):
            continue
        other = before.kept(iri)
        change = "came" if other == iri else "parted"
        reading = words[change].format(other=before.label(other))
        yield _change(after, iri, change, reading)
    for iri in old - new:
        if _is_register(iri):
            continue
        other = after.kept(iri)
        change = "left" if other == iri else "merged"
        reading = words[change].format(other=after.label(other))
        yield _change(before, iri, change, reading)
    for iri in old & new:
        names = before.label(iri), after.label(iri)
        if names[0] != names[1]:
            yield _change(after, iri, "renamed", words["renamed"], *names)


def _change(
    graph: StoredGraph, iri: str, change: str, reading: str, before: str = "", after: str = ""
) -> Change:
    evidence = graph.mentions(iri)
    return Change(change, graph.label(iri), type_name(iri), reading, before, after, evidence, iri)


def _relations(before: StoredGraph, after: StoredGraph) -> tuple[list[Change], int]:
    """Stated relations that appeared, vanished or changed in role, period, status or note."""
    old, new = _by_ends(before), _by_ends(after)
    rows: list[Change] = []
    moved = 0
    for ends in old.keys() | new.keys():
        gone, came, more = _apart(_said(before, old.get(ends, ())), _said(after, new.get(ends, ())))
        moved += more
        rows += _changes(gone, came, ("vanished", "appeared"), before, after)
    return rows, moved


def _by_ends(graph: StoredGraph) -> dict[tuple[str, str, str], list[Tie]]:
    found: dict[tuple[str, str, str], list[Tie]] = {}
    for node in {quad.subject.value for quad in graph.store.match(None, terms.RELATION)}:
        tie = read_relation(graph, node)
        found.setdefault((tie.subject, tie.relation, tie.object), []).append(tie)
    return found


def _said(graph: StoredGraph, ties: Iterable[Tie]) -> list[_Said]:
    found = []
    for tie in ties:
        period = f"{tie.since}–{tie.until}" if tie.since or tie.until else ""
        value = ", ".join(part for part in (tie.role, tie.status, period, tie.note) if part)
        reading = f"{graph.reading(tie.relation)} {graph.label(tie.object)}"
        found.append(_Said(tie.subject, reading, value, list(tie.evidence)))
    return found


def _facts(
    before: StoredGraph, after: StoredGraph, things: Sequence[str]
) -> tuple[list[Change], int]:
    """Facts, figures and names of things that both graphs know, and figures about no thing."""
    rows: list[Change] = []
    moved = 0
    pairs = [(_details(before, iri), _details(after, iri)) for iri in things]
    pairs.append((_figures(before), _figures(after)))
    for old, new in pairs:
        if old == new:
            continue
        for name in old.keys() | new.keys():
            gone, came, more = _apart(old.get(name, []), new.get(name, []))
            moved += more
            rows += _changes(gone, came, ("dropped", "stated"), before, after)
    return rows, moved


def _details(graph: StoredGraph, iri: str) -> dict[str, list[_Said]]:
    found: dict[str, list[_Said]] = {}
    for name, value, evidence in details(graph, iri):
        found.setdefault(name, []).append(_Said(iri, name, value, evidence))
    return found


def _figures(graph: StoredGraph) -> dict[str, list[_Said]]:
    """The figures that are about no thing of the graph: they are of their source."""
    found: dict[str, list[_Said]] = {}
    for quad in graph.store.match(None, terms.TYPE, terms.OBSERVATION):
        if next(graph.store.match(quad.subject, terms.ABOUT), None) is None:
            name, value, evidence = fact(graph, quad.subject)
            source = terms.thing_iri("source", evidence[0].source)
            found.setdefault(f"{source} {name}", []).append(_Said(source, name, value, evidence))
    return found


def _apart(old: list[_Said], new: list[_Said]) -> tuple[list[_Said], list[_Said], int]:
    """What only one side says, and how many say the same at another place of a source."""
    gone, came = _without(old, new), _without(new, old)
    places = {said.value: said.evidence for said in old}
    moved = sum(1 for said in new if places.get(said.value, said.evidence) != said.evidence)
    return gone, came, moved


def _without(own: list[_Said], other: list[_Said]) -> list[_Said]:
    known = {said.value for said in other}
    return sorted((said for said in own if said.value not in known), key=lambda said: said.value)


def _changes(
    gone: list[_Said], came: list[_Said], codes: tuple[str, str],
    before: StoredGraph, after: StoredGraph,
) -> Iterator[Change]:  # fmt: skip
    """What one side says alone, paired while there is a partner."""
    both = min(len(gone), len(came))
    for old, new in zip(gone[:both], came[:both], strict=True):
        yield _statement(after, "changed", new, old.value, new.value)
    for old in gone[both:]:
        yield _statement(before, codes[0], old, old.value, "")
    for new in came[both:]:
        yield _statement(after, codes[1], new, "", new.value)


def _statement(graph: StoredGraph, change: str, said: _Said, before: str, after: str) -> Change:
    label, kind = graph.label(said.iri), type_name(said.iri)
    return Change(change, label, kind, said.reading, before, after, said.evidence, said.iri)
