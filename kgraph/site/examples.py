"""The saved queries with what they answer here."""

from __future__ import annotations

import re

from kgraph.errors import KgraphError
from kgraph.graph.stored import StoredGraph
from kgraph.html.site.overviews import Example, QueriesPage
from kgraph.html.site.values import Crumb
from kgraph.model import Table, shorten
from kgraph.questions import sparql
from kgraph.site.book import Book

_ROWS = 5
_SECONDS = 30.0
_CELL = 120  # signs
_LANGUAGE_PAIR = re.compile(r"cq-\d+")  # these begin with the question in German, then in English


def queries_page(book: Book, answers: dict[str, Table | None]) -> QueriesPage:
    """Every saved query with its comments and the first rows of its answer."""
    words = book.words
    return QueriesPage(
        template="queries.html", path="queries.html", title=words["queries"],
        description=words["queries_intro"], crumbs=(Crumb(words["home"], "index.html"),),
        section="queries",
        examples=tuple(_example(book, name, answers[name]) for name in _order(answers)),
    )  # fmt: skip


def answered(graph: StoredGraph) -> dict[str, Table | None]:
    """The answer of each saved query; None for one that has parameters or fails."""
    found: dict[str, Table | None] = {}
    for name in sparql.saved_names():
        try:
            found[name] = sparql.table(graph, sparql.saved_query(name), _SECONDS)
        except KgraphError:
            found[name] = None
    return found


def _order(answers: dict[str, Table | None]) -> list[str]:
    """The queries every build has first, then the questions by number."""
    return sorted(answers, key=lambda name: (bool(_LANGUAGE_PAIR.match(name)), name))


def _example(book: Book, name: str, answer: Table | None) -> Example:
    lines = sparql.saved(name).splitlines()
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    comments = [line.lstrip("# ") for line in lines[:head]]
    title = name
    if _LANGUAGE_PAIR.match(name) and len(comments) >= 2:
        title = comments[0 if book.language == "de" else 1]
        comments = comments[2:]
    rows = answer.rows[:_ROWS] if answer else ()
    said = (
        book.words["rows_of"].format(shown=len(rows), total=book.number(answer.total))
        if answer
        else ""
    )
    return Example(
        name, title, tuple(comments), "\n".join(lines[head:]).strip(),
        answer.columns if answer else (),
        tuple(tuple(shorten(cell or "", _CELL) for cell in row) for row in rows), said,
    )  # fmt: skip
