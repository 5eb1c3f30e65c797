"""Workbooks to fill in: headings that `add` reads, drop-downs, help in comments, an example."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kgraph.words.intake.templates import LISTS, TEMPLATES

_ROWS = 1_000  # so many rows have drop-downs
_LONGEST_COMMENT = 1_000
_WIDTH = 26


class Heading(NamedTuple):
    """A column of a template as text: what stands in it, and the answers to choose from."""

    text: str
    help: str
    example: str
    choices: tuple[str, ...] = ()


def headings(
    name: str, language: str, choices: Mapping[str, Sequence[str]]
) -> tuple[str, list[Heading]]:
    """The title and the columns of a template; `choices` maps names of lists to their entries."""
    title, fields = TEMPLATES[name]
    return title.say(language), [
        Heading(
            field.heading.say(language), field.help.say(language), field.example.say(language),
            tuple(choices.get(field.choices, ())),
        )
        for field in fields
    ]  # fmt: skip


def workbook(title: str, columns: Sequence[Heading]) -> bytes:
    """The workbook of a template. The lists to choose from stand in a hidden sheet."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    lists = book.create_sheet(LISTS)
    lists.sheet_state = "veryHidden"
    for number, column in enumerate(columns, start=1):
        _column(sheet, lists, number, column)
    sheet.freeze_panes = "B2"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _column(sheet: Any, lists: Any, number: int, column: Heading) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    letter = get_column_letter(number)
    head = sheet.cell(1, number, column.text)
    head.font = Font(bold=True)
    head.fill = PatternFill("solid", fgColor="DDE7F0")
    head.alignment = Alignment(wrap_text=True, vertical="top")
    head.comment = Comment(column.help[:_LONGEST_COMMENT], "kgraph", width=320, height=160)
    example = sheet.cell(2, number, column.example)
    example.font = Font(italic=True, color="777777")
    sheet.column_dimensions[letter].width = _WIDTH
    if column.choices:
        for row, choice in enumerate(column.choices, start=1):
            lists.cell(row, number, choice)
        _drop_down(sheet, letter, len(column.choices))


def _drop_down(sheet: Any, letter: str, count: int) -> None:
    """A list to choose from; what is not in it can be written all the same."""
    from openpyxl.worksheet.datavalidation import DataValidation

    area = f"'{LISTS}'!${letter}$1:${letter}${count}"
    rule = DataValidation(type="list", formula1=area, allow_blank=True, showErrorMessage=False)
    sheet.add_data_validation(rule)
    rule.add(f"{letter}2:{letter}{_ROWS}")
