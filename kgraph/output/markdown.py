"""Markdown: one table, in which names are text and never markup."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.model import Table
from kgraph.output.cleaning import clean
from kgraph.output.wording import Wording

#: what Markdown would take for markup, in a table cell
_MARKUP = re.compile(r"[\\|<`*_\[\]]|&(?=#?\w+;)")
_MACHINE = ("id",)


def as_markdown(table: Table, reader: Wording) -> str:
    """The rows as a table of GitHub's Markdown, the notes below."""
    columns = [name for name in table.columns if name not in _MACHINE]
    keep = [table.columns.index(name) for name in columns]
    lines = [line([reader.heading(name) for name in columns]), "|" + " --- |" * len(columns)]
    names = table.columns
    lines += [line([reader.cell(names[at], row[at]) for at in keep]) for row in table.rows]
    title = [f"**{escaped(table.title)}**", ""] if table.title and reader.named else []
    return "\n".join([*reader.leading(table), *title, *lines, *reader.closing(table)]) + "\n"


def line(cells: Sequence[str]) -> str:
    """One row of a table."""
    return "| " + " | ".join(escaped(cell) for cell in cells) + " |"


def escaped(text: str) -> str:
    """Text in which nothing is markup."""
    return _MARKUP.sub(_mark, clean(text))


def _mark(mark: re.Match[str]) -> str:
    return {"<": "&lt;", "&": "&amp;"}.get(mark[0], "\\" + mark[0])
