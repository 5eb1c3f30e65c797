"""A workbook, or the file that the page saved -> decisions, by document."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.intake.sheets import read_book
from kgraph.names import fold
from kgraph.review.deciding import VERDICTS, ReviewDecision
from kgraph.words import errors as said
from kgraph.words import reviewing as words
from kgraph.words.said import LANGUAGES, Sayable

_FIELDS = {"reason": "why", "name": "name", "kind": "kind", "relation": "relation",
           "same_as": "same_as"}  # fmt: skip
_LARGEST = 50_000_000  # characters of a file of decisions
Decisions = dict[str, list[ReviewDecision]]


def decisions_of(path: str, known: Collection[str]) -> tuple[Decisions, list[Sayable]]:
    """The decisions of a file by document, and what is wrong with rows of it.

    `known` are the documents there are. Raises BadQuestion for a file that is none of ours.
    """
    is_json = path.lower().endswith(".json")
    rows = list(_of_page(path) if is_json else _of_workbook(path))
    found: Decisions = {}
    wrong: list[Sayable] = []
    for number, source, decision in rows:
        if source not in known:
            wrong.append(words.OTHER_DOCUMENT.of(row=str(number), source=source))
        else:
            found.setdefault(source, []).append(decision)
    return found, wrong


def _of_page(path: str) -> Iterable[tuple[int, str, ReviewDecision]]:
    try:
        with open(path, encoding="utf-8-sig") as file:
            whole = json.loads(file.read(_LARGEST))
        rows = whole["decisions"]
        if whole["kgraph"] != "decisions" or not isinstance(rows, list):
            raise ValueError(path)
    except OSError as error:
        raise BadQuestion(said.FILE_NOT_READ.of(path=path, error=said.reason(error))) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadQuestion(words.NO_DECISIONS.of(path=path)) from error
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise BadQuestion(words.NO_DECISIONS.of(path=path))
        yield number, _text(row, "document"), _decision(row, _text(row, "verdict"))


def _decision(row: Mapping[str, Any], verdict: str) -> ReviewDecision:
    fields = {own: _text(row, name) for name, own in _FIELDS.items()}
    return ReviewDecision(_text(row, "key"), verdict, **fields)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _of_workbook(path: str) -> Iterable[tuple[int, str, ReviewDecision]]:
    book = read_book(path)
    if book.findings and not book.grids:
        raise BadQuestion(book.findings[0].wrong)
    for grid in book.grids:
        columns = _columns(grid.rows[0] if grid.rows else ())
        if columns:
            for number, cells in enumerate(grid.rows[1:], start=2):
                row = {name: cells[at] for name, at in columns.items() if at < len(cells)}
                if row.get("key") and row.get("decision", "").strip():
                    yield number, _text(row, "document"), _decision(row, _verdict(row["decision"]))
            return
    raise BadQuestion(words.NO_DECISIONS.of(path=path))


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Our columns in a head of either language, by their places; none when it is not ours."""
    for language in LANGUAGES:
        names = {fold(text): name for name, text in words.COLUMNS[language].items()}
        found = {names[fold(text)]: at for at, text in enumerate(head) if fold(text) in names}
        if {"key", "document", "decision"} <= found.keys():
            return found
    return {}


def _verdict(text: str) -> str:
    """The verdict that a cell says in either language; other text as it is, to be complained of."""
    folded = fold(text)
    for code in VERDICTS:
        if folded in map(fold, (*words.VERDICTS[code], code)):
            return code
    return text.strip()
