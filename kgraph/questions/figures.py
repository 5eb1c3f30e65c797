"""`figures`: the numbers of the sources, with cases and stars, contradicting ones side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import NameNotClear, NothingFound
from kgraph.graph.finding import similar_names
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.names import bare, fold, key
from kgraph.terms import type_name
from kgraph.words import figures as words
from kgraph.words.figures import SaidFigure, reading

#: what a figure is called where two places of a source give the same one
_PLACE_IN_TEXT = re.compile(r"\s*\((?:Angabe im Text|Abbildung \d+|Abschnitt [\d.]+|Frage \d+)\)$")


class Figure(NamedTuple):
    """A number of a source: what it is about (IRI or ""), what it counts, and its reading."""

    node: str
    about: str
    what: str
    group: str
    value: str
    unit: str
    period: str
    read: SaidFigure
    evidence: list[Evidence]

    @property
    def same(self) -> tuple[str, str, str, str]:
        """What two figures share that are about the same."""
        return self.about, self.what, _PLACE_IN_TEXT.sub("", self.group), self.unit


class FigureRow(NamedTuple):
    """A row of the answer; `number` and `number_unit` are for programs."""

    id: str | None
    label: str | None
    what: str
    group: str | None
    figure: str
    n: str | None
    significance: str | None
    differs: str | None
    period: str | None
    note: str | None
    number: float | str
    number_unit: str | None
    evidence: list[Evidence]


COLUMNS = FigureRow._fields


def figures(graph: StoredGraph, about: str = "", what: str = "", source: str = "") -> Table:
    """The figures about a thing and what belongs to it, or whose words fit; all without `about`.

    `what` keeps those whose words have it, `source` those of one source (its id). Raises
    NothingFound for a thing without figures, NameNotClear for words that nothing has.
    """
    every = read_figures(graph)
    found = [f for f in every if not source or any(e.source == source for e in f.evidence)]
    if about:
        found = _about(graph, found, about)
    if what:
        found = [figure for figure in found if fits_words(graph, figure, what)]
        if not found:
            raise NameNotClear(words.NO_FIGURE_NAMED.of(n=len(every), text=what))
    rows, others = _rows(graph, found)
    notes = [words.SEARCHED.say(graph.language, n=len(every), text=about or what)] if about else []
    if any(row.n for row in rows):
        notes.append(words.SAMPLES.say(graph.language))
    notes += [words.ALSO.say(graph.language, n=others)] if others else []
    return Table(COLUMNS, rows, len(rows), notes=tuple(notes))


def read_figures(graph: StoredGraph) -> list[Figure]:
    """Every figure of the sources, by source, what it counts, and what it is about."""
    nodes = {q.subject.value for q in graph.store.match(None, terms.TYPE, terms.OBSERVATION)}
    found = [_figure(graph, node) for node in nodes]
    return sorted(found, key=lambda f: (_source(f), graph.label(f.about), f.what, f.group, f.node))


def belonging(graph: StoredGraph, thing: str) -> list[str]:
    """The concepts of a scheme, or below a concept, at every level; sorted by label."""
    found: set[str] = set()
    queue = [thing]
    while queue:
        own = queue.pop()
        fresh = {
            quad.subject.value
            for predicate in (terms.IN_SCHEME, terms.BROADER)
            for quad in graph.store.match(None, predicate, own)
        } - found  # fmt: skip
        found |= fresh
        queue += sorted(fresh)
    return sorted(found, key=lambda iri: (fold(graph.label(iri)), iri))


def _figure(graph: StoredGraph, node: str) -> Figure:
    own = {q.predicate.value: q.object.value for q in graph.store.match(node)}
    value, unit, qualifier = (own.get(t, "") for t in (terms.VALUE, terms.UNIT, terms.QUALIFIER))
    return Figure(
        node, own.get(terms.ABOUT, ""), own.get(terms.WHAT, ""), own.get(terms.GROUP, ""), value,
        unit, own.get(terms.PERIOD, ""), reading(value, unit, qualifier, graph.language),
        graph.evidence(node),
    )  # fmt: skip


def _source(figure: Figure) -> str:
    return figure.evidence[0].source if figure.evidence else ""


def _about(graph: StoredGraph, every: Sequence[Figure], text: str) -> list[Figure]:
    """Figures about what bears the name, else those that have all its words."""
    word = key(text)
    named = {iri for iri, name in graph.names() if name == word}
    named |= {text, terms.ID + text} & {figure.about for figure in every}
    things = named.union(*(belonging(graph, iri) for iri in named if type_name(iri) == "Concept"))
    found = [figure for figure in every if figure.about in things]
    found = found or [figure for figure in every if fits_words(graph, figure, text)]
    if not found and named:
        label = graph.label(min(named))
        raise NothingFound(words.NO_FIGURE.of(label=label))
    if not found:
        said = words.NO_FIGURE_NAMED.of(n=len(every), text=text)
        raise NameNotClear(said, similar_names(graph, text))
    return found


def fits_words(graph: StoredGraph, figure: Figure, text: str) -> bool:
    """Whether each word of `text` begins a word of what the figure says it is."""
    said = f"{figure.what} {figure.group} {graph.label(figure.about) if figure.about else ''}"
    own = f" {bare(fold(said))}"
    return all(f" {word}" in own for word in bare(fold(text)).split())


def _rows(graph: StoredGraph, found: Sequence[Figure]) -> tuple[list[FigureRow], int]:
    """The rows, and how many stand beside another figure about the same."""
    shown = [figure for figure in found if not _is_sample(figure, found)]
    groups: dict[tuple[str, str, str, str], list[Figure]] = {}
    for figure in shown:
        groups.setdefault(figure.same, []).append(figure)
    ordered = [
        f for figure in shown if groups[figure.same][0] is figure for f in groups[figure.same]
    ]
    rows = [_row(graph, figure, groups[figure.same]) for figure in ordered]
    return rows, sum(bool(row.differs) for row in rows)


def _is_sample(figure: Figure, found: Sequence[Figure]) -> bool:
    """Whether a figure is the number of cases that another one already shows."""
    return figure.what == "Fallzahl" and any(
        other.read.cases == figure.value
        and (other.about, other.group) == (figure.about, figure.group)
        for other in found
        if other is not figure
    )


def _row(graph: StoredGraph, figure: Figure, group: Sequence[Figure]) -> FigureRow:
    others = [
        other for other in group if (other.value, other.period) != (figure.value, figure.period)
    ]
    others = [other for other in others if other.period == figure.period]
    texts = list(dict.fromkeys(other.read.text for other in others))
    differs = words.DIFFERS.say(graph.language, others="; ".join(texts)) if texts else None
    label = graph.label(figure.about) if figure.about else None
    group_said = figure.group if figure.group != label else ""
    return FigureRow(
        figure.about or None, label, figure.what, group_said or None, figure.read.text,
        figure.read.cases or None, figure.read.stars or None, differs, figure.period or None,
        figure.read.rest or None,
        _number(figure.value), figure.unit or None, figure.evidence,
    )  # fmt: skip


def _number(value: str) -> float | str:
    try:
        own = float(value)
    except ValueError:
        return value
    return int(own) if own == int(own) else own
