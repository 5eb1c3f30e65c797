"""The sentence behind each row of an answer, where a workspace keeps the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.quoting import Quotes
from kgraph.words.attaching import AT
from kgraph.words.locators import readable_locator

#: sentences shown for one row
_MOST = 3


def with_quotes(
    graph: StoredGraph, table: Table, quotes: Quotes, names: Callable[[Sequence[Any]], list[str]]
) -> Table:
    """The table with a column `quote`: what stands at the places of each row, names marked.

    `names` gives those of a row. A table without evidence, or of sources whose documents are not
    kept, stays as it is.
    """
    if "evidence" not in table.columns or not quotes:
        return table
    at = table.columns.index("evidence")
    found = [_sentences(graph, row[at], quotes, names(row)) for row in table.rows]
    if not any(found):
        return table
    rows = [(*row[:at], own, *row[at:]) for row, own in zip(table.rows, found, strict=True)]
    columns = (*table.columns[:at], "quote", *table.columns[at:])
    return table._replace(columns=columns, rows=rows)


def names_of(graph: StoredGraph, iri: str) -> list[str]:
    """All names of a thing: the label, printed names, aliases."""
    found = [graph.label(iri), *graph.values(iri, terms.ALT_LABEL), *graph.values(iri, terms.LABEL)]
    for quad in graph.store.match(None, terms.MENTIONS, iri):
        found += graph.values(quad.subject.value, terms.PRINTED_NAME)
    return list(dict.fromkeys(name for name in found if name))


def _sentences(
    graph: StoredGraph, evidence: Sequence[Evidence] | None, quotes: Quotes, names: list[str]
) -> str | None:
    found: dict[str, str] = {}
    for one in evidence or ():
        quote = quotes.of(one, names)
        if quote:
            place = readable_locator(one.locator, graph.language)
            found.setdefault(quote.marked(), place)
    shown = list(found.items())[:_MOST]
    if len(shown) == 1:
        return shown[0][0]
    parts = [AT.say(graph.language, place=place, text=text) for text, place in shown]
    return " / ".join(parts) or None
