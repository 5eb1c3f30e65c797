"""The queue as a workbook: one row a candidate, drop-downs where one decides or corrects."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from kgraph.graph.stored import StoredGraph
from kgraph.model import shorten
from kgraph.output import clean
from kgraph.review.listing import CodeLabels, ShownEntry, kind_choices, place, relation_choices
from kgraph.review.queue import ACCEPTED, LATER, OPEN, REJECTED, THING
from kgraph.words import reviewing as words

#: columns in their order; what may be written in is coloured
COLUMNS = ("key", "document", "what", "name", "relation", "to", "kind", "decision", "reason",
           "same_as", "sentence", "place", "score", "why", "change")  # fmt: skip
_EDITED = ("name", "relation", "kind", "decision", "reason", "same_as")
_WIDTHS = {"key": 10, "document": 18, "what": 10, "name": 36, "relation": 18, "to": 30, "kind": 22,
           "decision": 13, "reason": 24, "same_as": 24, "sentence": 70, "place": 16, "score": 8,
           "why": 30, "change": 12}  # fmt: skip
#: a state -> the decision that leads to it
VERDICT_OF = {ACCEPTED: "accept", REJECTED: "reject", LATER: "later", OPEN: ""}
_LONGEST = 2_000


def workbook(entries: Sequence[ShownEntry], graph: StoredGraph) -> bytes:
    """The workbook: sheet of proposals, and a hidden one with what one may choose."""
    from openpyxl import Workbook

    language = graph.language
    book = Workbook()
    sheet: Any = book.active
    sheet.title = words.SHEET.say(language)
    _head(sheet, language)
    for number, one in enumerate(entries, start=2):
        _row(sheet, number, one, CodeLabels(graph))
    _lists(book, sheet, len(entries) + 1, graph)
    sheet.freeze_panes = "E2"
    sheet.auto_filter.ref = f"A1:{_letter('change')}{len(entries) + 1}"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _head(sheet: Any, language: str) -> None:
    from openpyxl.styles import Font, PatternFill

    for number, name in enumerate(COLUMNS, start=1):
        cell = sheet.cell(1, number, words.COLUMNS[language][name])
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFF3C4" if name in _EDITED else "DDE7F0")
        sheet.column_dimensions[_letter(name)].width = _WIDTHS[name]


def _row(sheet: Any, number: int, one: ShownEntry, labels: CodeLabels) -> None:
    from openpyxl.styles import Alignment

    entry, language = one.entry, labels.language
    verdict = VERDICT_OF[entry.state]
    values = {
        "key": entry.id, "document": one.source, "what": words.WHAT[entry.what].say(language),
        "name": one.name, "relation": labels.relation(entry.relation), "to": one.to,
        "kind": labels.kind(entry) if entry.what == THING else "",
        "decision": words.VERDICTS[verdict].say(language) if verdict else "",
        "reason": entry.why, "same_as": entry.same_as,
        "sentence": one.quote.marked() if one.quote else "", "place": place(one, language),
        "score": float(entry.score or 0), "why": one.reason,
        "change": words.NEW.say(language) if entry.change == "new" else "",
    }  # fmt: skip
    for at, name in enumerate(COLUMNS, start=1):
        value = values[name]
        cell = sheet.cell(number, at)
        if isinstance(value, str):
            cell.value = shorten(clean(value), _LONGEST)
            cell.data_type = "s"  # whatever it begins with, it is no formula
            cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
        else:
            cell.value = value
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _lists(book: Any, sheet: Any, last: int, graph: StoredGraph) -> None:
    """The drop-downs; what is not in them may be written all the same, and is checked later."""
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = book.create_sheet(words.SHEET_LISTS.say(graph.language))
    lists.sheet_state = "hidden"
    relations = relation_choices(graph) + relation_choices(graph, places=True)
    choices = {
        "decision": [own.say(graph.language) for own in words.VERDICTS.values()],
        "kind": [label for _, label in kind_choices(graph)],
        "relation": [label for _, label in relations],
    }
    for number, (name, entries) in enumerate(choices.items(), start=1):
        for row, text in enumerate(entries, start=1):
            lists.cell(row, number, text)
        letter = "ABC"[number - 1]
        area = f"'{lists.title}'!${letter}$1:${letter}${len(entries)}"
        rule = DataValidation(type="list", formula1=area, allow_blank=True, showErrorMessage=False)
        sheet.add_data_validation(rule)
        rule.add(f"{_letter(name)}2:{_letter(name)}{max(last, 2)}")


def _letter(name: str) -> str:
    return chr(ord("A") + COLUMNS.index(name))
