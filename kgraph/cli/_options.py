"""Options and steps that commands share: which data, which form, how much."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from kgraph import resources
from kgraph.answers.graph import Graph
from kgraph.errors import DataHasErrors, NothingFound
from kgraph.model import Table
from kgraph.output import FORMATS, render
from kgraph.store import open_store, place

_TEXT_LIMIT = 50
Command = Callable[..., Any]


@dataclass(frozen=True)
class Where:
    """Which tables and which store a command works on."""

    data: tuple[str, ...]
    add: tuple[str, ...]
    store: str | None

    @property
    def folders(self) -> tuple[str, ...]:
        """The tables: the shipped ones unless --data names others, and what --add adds."""
        return (self.data or (resources.folder("data"),)) + self.add

    @property
    def root(self) -> str:
        """The folder of the store: --store, or one in the user's cache for these tables."""
        if self.store:
            return self.store
        import zlib

        from platformdirs import user_cache_dir

        key = "\0".join(os.path.abspath(folder) for folder in self.folders)
        return os.path.join(user_cache_dir("kgraph"), f"{zlib.crc32(key.encode()):08x}")

    @property
    def is_endpoint(self) -> bool:
        """Whether the store is the address of a SPARQL endpoint."""
        return bool(self.store) and str(self.store).startswith(("http://", "https://"))


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
    """What every answering command takes: where, --format, --limit, --lang, --bom."""

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
        table: Table = command(**others)
        if limit is None:
            limit = _TEXT_LIMIT if form == "text" else len(table.rows)
        shown = Table(table.columns, table.rows[:limit], table.total, table.title, table.notes)
        write(render(shown, form, _width(), headings(others["lang"])), bom and form == "csv")
        if not table.total:
            raise NothingFound("nothing found")

    return wrapper


def language_option(command: Command) -> Command:
    """--lang, from the locale unless given."""
    option = click.option(
        "--lang", type=click.Choice(["de", "en"]), default=_language,
        help="Language of headings and readings [default: the locale's].",
    )  # fmt: skip
    return option(command)


def open_graph(where: Where, language: str = "en") -> Graph:
    """The graph, built first when there is none or its tables have changed.

    When changed tables hold errors, the graph of before answers, and stderr says so.
    """
    if where.is_endpoint:
        return Graph(open_store(str(where.store)), language)
    found = place.current_or_none(where.root)
    folders = where.folders
    if found and where.store and not (where.data or where.add):
        folders = tuple(folder for folder in found["data"] if os.path.exists(folder))
    if found is None or (folders and not place.is_untouched(found)):
        _renew(where.root, folders, found is not None)
        found = place.current(where.root)
    assert found is not None
    return Graph(open_store(os.path.join(where.root, found["store"])), language)


def _renew(root: str, folders: tuple[str, ...], has_old: bool) -> None:
    from kgraph import pipeline

    if not pipeline.is_stale(root, folders):
        return
    if sys.stderr.isatty():
        click.echo("building the graph from its tables …", err=True)
    try:
        pipeline.build(root, folders)
    except DataHasErrors as error:
        if not has_old:
            raise
        click.echo(f"kgraph: {error}; this answer is from the graph of before", err=True)
        for finding in error.findings[:5]:
            click.echo(f"  {finding}", err=True)


def write(text: str, bom: bool = False) -> None:
    """Put an answer on standard output, byte for byte."""
    stream = sys.stdout.buffer
    stream.write(text.encode("utf-8-sig" if bom else "utf-8", "replace"))
    stream.flush()


def headings(language: str) -> dict[str, str]:
    """Column headings for people."""
    from kgraph.wording import HEADINGS

    return HEADINGS[language]


def _width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return int(os.environ.get("COLUMNS") or 120)


def _language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return "de" if os.environ[name].lower().startswith("de") else "en"
    if os.name == "nt":
        import locale

        return "de" if (locale.getlocale()[0] or "").lower().startswith(("de", "german")) else "en"
    return "en"
