"""Options and steps that commands share: which data, which form, how much."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from kgraph import opening
from kgraph.errors import NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.opening import Where as Where
from kgraph.output import FORMATS, clean, render

_TEXT_LIMIT = 50
#: columns of a terminal between which text is laid out
_NARROWEST, _WIDEST = 20, 1_000
Command = Callable[..., Any]


def where_options(command: Command) -> Command:
    """--data, --add and --store, handed to the command as one `where`."""

    @click.option(
        "--data",
        multiple=True,
        metavar="DIR",
        envvar="KGRAPH_DATA",
        help="Folder with tables to use instead of the shipped ones.",
    )
    @click.option(
        "--add", multiple=True, metavar="PATH", help="Own table or folder, on top of the others."
    )
    @click.option(
        "--store", metavar="PATH", envvar="KGRAPH_STORE",
        help="Folder of the store, or address of a SPARQL endpoint.",
    )  # fmt: skip
    @functools.wraps(command)
    def wrapper(
        data: tuple[str, ...], add: tuple[str, ...], store: str | None, **others: Any
    ) -> Any:
        return command(where=Where(data, add, store), **others)

    return wrapper


def answering(command: Command) -> Command:
    """What every answering command takes: where, --format, --limit, --lang, --bom.

    The command gives a Table; one without rows ends with exit code 1.
    """

    @functools.wraps(command)
    def judged(**others: Any) -> tuple[Table, int]:
        table: Table = command(**others)
        return table, 0 if table.total else NothingFound.exit_code

    return reporting(judged)


def reporting(command: Command) -> Command:
    """The same for a command that gives a Table and the exit code to leave with."""

    @click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        default="text",
        show_default=True,
        help="Form of the answer.",
    )
    @click.option(
        "--limit", type=click.IntRange(min=0), help=f"Rows at most (text: {_TEXT_LIMIT})."
    )
    @language_option
    @click.option("--bom", is_flag=True, help="CSV for Excel: with a byte order mark.")
    @where_options
    @functools.wraps(command)
    def wrapper(form: str, limit: int | None, bom: bool, **others: Any) -> None:
        try:
            table, code = command(**others)
        except NothingFound as nothing:
            if form == "json":
                write(render(Table((), [], 0, notes=(str(nothing),)), form))
            raise
        if limit is None:
            limit = _TEXT_LIMIT if form == "text" else len(table.rows)
        shown = table.first(limit)
        write(render(shown, form, _width(), headings(others["lang"])), bom and form == "csv")
        if code == NothingFound.exit_code:
            raise NothingFound("nothing found")
        if code:
            raise click.exceptions.Exit(code)

    return wrapper


def language_option(command: Command) -> Command:
    """--lang, from the locale unless given."""
    option = click.option(
        "--lang", type=click.Choice(["de", "en"]), default=_language,
        help="Language of headings and readings [default: the locale's].",
    )  # fmt: skip
    return option(command)


def open_graph(where: Where, language: str = "en") -> StoredGraph:
    """The graph; what happens on the way is said on stderr."""
    return opening.open_graph(where, language, _say)


def _say(message: str) -> None:
    if sys.stderr.isatty() or not message.startswith("building"):
        click.echo(clean(f"kgraph: {message}"), err=True)


def write(text: str, bom: bool = False) -> None:
    """Put an answer on standard output, byte for byte."""
    put(text.encode("utf-8-sig" if bom else "utf-8", "replace"))


def put(content: bytes) -> None:
    """Put bytes on standard output; whoever has closed it has heard enough."""
    if sys.stdout is None:
        return
    stream = sys.stdout.buffer
    stream.write(content)
    stream.flush()


def headings(language: str) -> dict[str, str]:
    """Column headings for people."""
    from kgraph.words import answers, data

    return answers.HEADINGS[language] | data.HEADINGS[language]


def _width() -> int:
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        columns = os.environ.get("COLUMNS", "")
        width = int(columns) if columns.isdecimal() and len(columns) < 6 else 0
    return min(max(width, _NARROWEST), _WIDEST) if width else 120


def _language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return "de" if os.environ[name].lower().startswith("de") else "en"
    if os.name == "nt":
        import locale

        return "de" if (locale.getlocale()[0] or "").lower().startswith(("de", "german")) else "en"
    return "en"
