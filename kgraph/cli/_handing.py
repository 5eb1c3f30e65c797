"""Handing an answer out: to a file, to a pipe, or to a terminal, a long one through a pager."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

import click

from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.output import ENDINGS, Form, clean, content
from kgraph.words.commands import handing as words

#: where the graph of the call is kept beside its context
GRAPH = "kgraph.graph"
EXCELS = ("de", "en")
#: columns of a terminal between which text is laid out
_NARROWEST, _WIDEST, _USUAL = 20, 1_000, 120
_FILE_WIDTH = 100


class Destination(NamedTuple):
    """Where an answer goes and in which form."""

    form: str
    path: str | None
    language: str
    bom: bool = False
    excel: str = ""
    codes: bool = False  # those of a query stay as they are


def form_of(form: str | None, path: str | None, excel: str | None) -> str:
    """The form: the one asked for, else that of the ending of the file, else text."""
    if form is None and path:
        ending = os.path.splitext(path)[1].lower()
        if ending not in ENDINGS:
            raise BadQuestion(words.NO_ENDING.of(path=path, known=list(ENDINGS)))
        form = ENDINGS[ending]
    if form is None:
        form = "csv" if excel else "text"
    if excel and form != "csv":
        raise BadQuestion(words.EXCEL_IS_CSV.of(form=form))
    return form


def hand_out(table: Table, to: Destination) -> None:
    """Put an answer where it belongs; a file is said, a terminal gets no workbook."""
    table = _numbered(table)
    if to.path:
        from kgraph.cli._files import write_file

        write_file(to.path, _made(table, to, _FILE_WIDTH))
        rows = words.WRITTEN.say(to.language, path=to.path, n=len(table.rows))
        click.echo(clean(rows), err=True)
        return
    if to.form == "xlsx" and is_terminal():
        raise BadQuestion(words.NAME_A_FILE)
    if to.form == "text" and is_terminal():
        from kgraph.output.text import folded

        _show(folded(_made(table, to, width()).decode(), width()))
        return
    put(_made(table, to, width()))


def _made(table: Table, to: Destination, columns: int) -> bytes:
    form = Form(to.form, columns, to.language, to.codes, to.bom, to.excel)
    return content(table, form)


def _numbered(table: Table) -> Table:
    """The table with the numbers of rows of the annex, when a graph was asked."""
    context = click.get_current_context(silent=True)
    graph = context.meta.get(GRAPH) if context else None
    if graph is None:
        return table
    from kgraph.graph.numbering import numbered

    return numbered(graph, table)


def _show(text: str) -> None:
    """Text on a terminal; what is longer than it goes through a pager."""
    if text.count("\n") < _height() or os.environ.get("KGRAPH_PAGER") == "":
        put(text.encode("utf-8", "replace"))
        return
    if os.environ.get("KGRAPH_PAGER"):
        os.environ["PAGER"] = os.environ["KGRAPH_PAGER"]
    click.echo_via_pager(text)


def is_terminal() -> bool:
    """Whether somebody reads the answer where the command was given."""
    return sys.stdout is not None and sys.stdout.isatty()


def put(content: bytes) -> None:
    """Put bytes on standard output; whoever has closed it has heard enough."""
    if sys.stdout is None:
        return
    stream = sys.stdout.buffer
    stream.write(content)
    stream.flush()


def width() -> int:
    """The columns that text may take: those of the terminal, else of COLUMNS, else 120."""
    try:
        found = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        columns = os.environ.get("COLUMNS", "")
        found = int(columns) if columns.isdecimal() and len(columns) < 6 else 0
    return min(max(found, _NARROWEST), _WIDEST) if found else _USUAL


def _height() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).lines
    except (OSError, ValueError, AttributeError):
        return sys.maxsize
