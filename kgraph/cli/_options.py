"""Options and steps that commands share: which data, which form, how much."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from kgraph import opening
from kgraph.cli._handing import EXCELS, GRAPH, GRAPHS, Destination, hand_out
from kgraph.cli._handing import form_of as _form
from kgraph.cli._speaking import language
from kgraph.errors import NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.opening import Where as Where
from kgraph.output import FORMATS, clean
from kgraph.words import refusals
from kgraph.words.errors import BUILDING
from kgraph.words.said import Sayable, say, sentence
from kgraph.workspace import Workspace, find_workspace, open_workspace

_TEXT_LIMIT = 50
Command = Callable[..., Any]


class _Paths(click.ParamType[str]):
    """A path; several in a variable of the environment are parted as in PATH, not by blanks."""

    name = "path"
    envvar_list_splitter = os.pathsep


def where_options(command: Command) -> Command:
    """--workspace, --data, --add and --store, handed to the command as one `where`."""

    @click.option("--workspace", metavar="DIR", envvar="KGRAPH_WORKSPACE")
    @click.option(
        "--data",
        multiple=True,
        metavar="DIR",
        envvar="KGRAPH_DATA",
        type=_Paths(),
    )
    @click.option("--add", multiple=True, metavar="PATH")
    @click.option(
        "--store", metavar="PATH", envvar="KGRAPH_STORE",
    )  # fmt: skip
    @functools.wraps(command)
    def wrapper(
        workspace: str | None, data: tuple[str, ...], add: tuple[str, ...], store: str | None,
        **others: Any,
    ) -> Any:  # fmt: skip
        where = at(Where(data, add, store, workspace_of(workspace)))
        _say_overridden(where)
        return command(where=where, **others)

    return wrapper


def at(where: Where) -> Where:
    """The same with what the server wants to know of one, when the store is one."""
    if not where.is_endpoint:
        return where
    from kgraph.cli._logins import login_of

    return where._replace(login=login_of(str(where.store)))


def workspace_of(named: str | None) -> Workspace | None:
    """The workspace that --workspace names, else the one the command runs in."""
    return open_workspace(named) if named else find_workspace(os.getcwd())


def _say_overridden(where: Where) -> None:
    """Say what is asked instead of the workspace, or beside it."""
    if where.workspace is None or not (where.data or where.add or where.store):
        return
    from kgraph.words import workspace as words

    asked = "--store" if where.store else "--data"
    message = (
        words.OVERRIDDEN.of(folder=where.workspace.folder, option=asked)
        if where.own is None
        else words.ADDED_ON_TOP.of(folder=where.workspace.folder)
    )
    say_beside(message)


def say_beside(message: Sayable) -> None:
    """Say something on standard error, beside the answer."""
    click.echo(clean(f"kgraph: {sentence(message, language())}"), err=True)


def answering(command: Command) -> Command:
    """What every answering command takes: where, --format, -o, --limit, --lang, --bom, --excel.

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
        default=None,
        show_default="text",
    )
    @click.option("-o", "--output", metavar="FILE")
    @click.option("--limit", type=click.IntRange(min=0))
    @language_option
    @click.option("--bom", is_flag=True)
    @click.option("--excel", type=click.Choice(EXCELS))
    @where_options
    @functools.wraps(command)
    def wrapper(
        form: str | None, output: str | None, limit: int | None, bom: bool, excel: str | None,
        **others: Any,
    ) -> None:  # fmt: skip
        to = Destination(_form(form, output, excel), output, others["lang"], bom, excel or "")
        try:
            table, code = command(**others)
        except NothingFound as nothing:
            if to.form == "json":
                hand_out(Table((), [], 0, notes=(nothing.say(language()),)), to)
            raise
        if limit is None:
            limit = _TEXT_LIMIT if to.form == "text" and not output else len(table.rows)
        hand_out(table.first(limit), to)
        if code == NothingFound.exit_code:
            if table.rows:  # a count of 0 says it
                raise click.exceptions.Exit(code)
            raise NothingFound(refusals.NOTHING_FOUND)
        if code:
            raise click.exceptions.Exit(code)

    return wrapper


def language_option(command: Command) -> Command:
    """--lang, from the locale unless given."""
    option = click.option(
        "--lang", type=click.Choice(["de", "en"]), default=language,
    )  # fmt: skip
    return option(command)


def open_graph(where: Where, asked: str = "") -> StoredGraph:
    """The graph; what happens on the way is said on stderr."""
    graph = opening.open_graph(where, asked or language(), _listener(language()))
    asked_of(graph)
    return graph


def open_to_decide(where: Where, asked: str = "") -> StoredGraph:
    """The same for decisions: they are possible before the tables can be built."""
    graph = opening.open_to_decide(where, asked or language(), _listener(language()))
    asked_of(graph)
    return graph


def asked_of(graph: StoredGraph) -> None:
    """Remember a graph that this call asks: its sources are named in the answer."""
    context = click.get_current_context(silent=True)
    if context is not None:
        context.meta[GRAPH] = graph
        context.meta.setdefault(GRAPHS, []).append(graph)


def _listener(own: str) -> Callable[[Sayable], None]:
    def hear(message: Sayable) -> None:
        if sys.stderr.isatty() or message is not BUILDING:
            click.echo(clean(f"kgraph: {say(message, own)}"), err=True)

    return hear
