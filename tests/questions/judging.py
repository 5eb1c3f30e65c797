"""How a question of the test set was answered: right, refused or wrong.

A question is right when the command it was understood as gives the rows of the command that
was expected (one of several, parted by `||`), or a part of them for figures; a saved query is held
against another command by the names in both. Two commands without an answer are the same when
they ask for the same things under the same conditions. What cannot be told apart, or no source
is about, is right when it is refused, written `?`.
"""

from __future__ import annotations

import csv
import shlex
from pathlib import Path
from typing import Any, NamedTuple

import click

from kgraph import terms
from kgraph.asking.lists import enquiry
from kgraph.asking.plain import answered, ask_plainly
from kgraph.cli import main
from kgraph.errors import KgraphError, NameNotClear, NothingFound, NotUnderstood
from kgraph.graph.naming import ACTORS_FIRST, resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.names import fold
from kgraph.plain.command import Plain
from kgraph.plain.understanding import understand
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.questions.listing.wanted import wanted

HERE = Path(__file__).parent


class Asked(NamedTuple):
    """A line of the test set."""

    language: str
    question: str
    command: str
    names: tuple[str, ...]


class Verdict(NamedTuple):
    """What came of a question: right, refused or wrong, and the line it was understood as."""

    asked: Asked
    mark: str
    line: str


def read(name: str) -> list[Asked]:
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return [
            Asked(
                row["language"], row["question"], row["command"],
                tuple(part for part in (row["names"] or "").split("|") if part),
            )
            for row in csv.DictReader(file)
        ]  # fmt: skip


def parsed(line: str) -> Plain:
    """A command line as a command."""
    name, *arguments = shlex.split(line)
    command = main.get_command(click.Context(main), name)
    assert command is not None
    params = command.make_context(name, arguments, resilient_parsing=False).params
    kinds = {str(param.name): param for param in command.params}
    outside = {"data", "add", "store", "lang", "form", "limit", "bom", "query", "listing",
               "allow_network", "timeout", "help"}  # fmt: skip
    given = {n: v for n, v in params.items() if n not in outside and v != kinds[n].get_default(
        click.Context(command)) and v not in (None, "", (), False)}  # fmt: skip
    words = [given.pop(n) for n, p in kinds.items() if isinstance(p, click.Argument) and n in given]
    return Plain(name, tuple(words), given)


def answer(graph: StoredGraph, command: Plain) -> Table | str:
    """The answer to a command, or why there is none."""
    from kgraph.asking.registry import ask

    try:
        if command.question in ("ask", "frage"):
            return ask_plainly(graph, *command.words)
        table: Table = ask(graph, command.question, *command.words, **dict(command.options))
    except NothingFound as nothing:
        return Table((), [], 0, notes=(str(nothing),))
    except NameNotClear:
        return "refused"
    except KgraphError as error:
        return str(error)
    return table


def content(table: Table, command: Plain) -> frozenset[Any]:
    """What tells an answer apart: its things (of a count also the numbers), else its cells."""
    if "id" in table.columns and command.question != "figures":
        at = table.columns.index("id")
        last = len(table.columns) - 1 if command.question == "count" else at
        return frozenset((row[at], row[last]) for row in table.rows)
    keep = [n for n, name in enumerate(table.columns) if name not in ("evidence", "differs")]
    return frozenset(str([row[n] for n in keep]) for row in table.rows)


def conditions(graph: StoredGraph, command: Plain) -> Any:
    """What a command without an answer asks: its things and conditions, or its sentence."""
    if command.question not in ("list", "count"):
        table = answer(graph, command)
        return command.question, table.notes if isinstance(table, Table) else table
    own = {name: value for name, value in command.options.items() if name != "by"}
    asked = enquiry(graph, command.words[0], Narrowing(**own))
    kinds = {one.things for one in asked.conditions if one.option == "kind"}
    kinds |= {asked.sets.valued(terms.KIND, kind) for kind in asked.asked.kinds}
    rest = {(o.option, o.value) for o in asked.conditions if o.option != "kind"}
    return asked.asked.types, asked.asked.level, frozenset(kinds), frozenset(rest)


def named(graph: StoredGraph, command: Plain) -> Any:
    """A command with the things its words mean, to tell equal ones without asking them."""
    prefer = ("Region",) if command.question in ("region", "transfer") else ACTORS_FIRST
    lists = command.question in ("list", "count")
    words = [wanted(graph, w) if lists else resolve(graph, w, prefer).id for w in command.words]
    options = {name: _meant(graph, name, value) for name, value in command.options.items()}
    return command.question, words, options


def _meant(graph: StoredGraph, option: str, value: Any) -> Any:
    """The thing that the value of an option names, or its folded word."""
    try:
        if option in ("region", "seat", "active"):
            return resolve(graph, value, ("Region",)).id
        if option in ("member_of", "partner_in", "funded_by"):
            return resolve(graph, value).id
    except NameNotClear:
        return value
    return fold(value) if isinstance(value, str) else value


def plainly_equal(graph: StoredGraph, found: Plain, expected: Plain) -> bool:
    """Whether two commands ask the same, as their words show."""
    if found.question != expected.question:
        return False
    is_named = found.question not in ("figures", "sparql")
    if is_named and named(graph, found) == named(graph, expected):
        return True
    if found.question in ("list", "count"):
        by = [tuple(command.options.get("by", ())) for command in (found, expected)]
        return by[0] == by[1] and conditions(graph, found) == conditions(graph, expected)
    return found == expected


def equal(graph: StoredGraph, found: Plain, wanted: Plain) -> bool:
    """Whether two commands give the same answer; a figure may be a part of what was expected."""
    if plainly_equal(graph, found, wanted):
        return True
    own, theirs = answer(graph, found), answer(graph, wanted)
    if isinstance(own, str) or isinstance(theirs, str):
        return own == theirs
    if "sparql" in (found.question, wanted.question) and found.question != wanted.question:
        return bool(own.rows) and labels(own) == labels(theirs)
    if not own.rows or not theirs.rows:
        same = found.question == wanted.question
        empty = len(own.rows) == len(theirs.rows)
        return same and empty and conditions(graph, found) == conditions(graph, wanted)
    if wanted.question == found.question == "figures":
        return content(own, found) <= content(theirs, wanted)
    if wanted.question == found.question == "count" and "by" not in found.options:
        same_number = own.rows[0][-1] == theirs.rows[0][-1]
        return same_number and conditions(graph, found) == conditions(graph, wanted)
    return content(own, found) == content(theirs, wanted)


def labels(table: Table) -> frozenset[str]:
    """The names of the things in an answer: its column label, or the first of a query."""
    at = table.columns.index("label") if "label" in table.columns else _first(table)
    return frozenset(row[at] for row in table.rows)


def _first(table: Table) -> int:
    return next(n for n, name in enumerate(table.columns) if name not in ("key", "source"))


def told(graph: StoredGraph, row: dict[str, str]) -> Verdict:
    """Whether the answer itself, as it is given, has all names that the documents have.

    `?` among the names: to be refused is right, too.
    """
    asked = Asked(row["language"], row["question"], "", tuple(row["names"].split("|")))
    own = StoredGraph(graph.store, asked.language)
    own._once = graph.once(f"of {asked.language}", dict)  # what is read of the graph is read once
    try:
        table = ask_plainly(own, asked.question)
    except NotUnderstood:
        return Verdict(asked, "right" if "?" in asked.names else "refused", "")
    cells = [cell for row in table.rows[:30] for cell in row if not isinstance(cell, list)]
    text = " ".join(map(str, (table.lead, *table.notes, *table.headings[:30], *cells)))
    names = [name for name in asked.names if name != "?"]
    is_right = bool(names) and all(name in text for name in names)
    return Verdict(asked, "right" if is_right else "wrong", table.lead)


def judged(graph: StoredGraph, asked: Asked) -> Verdict:
    """Whether the question was understood as what was expected, refused, or something else."""
    attempt = understand(graph, asked.question).attempt
    lines = [line.strip() for line in asked.command.split("||")]
    settled = answered(graph, attempt) if attempt else None
    if settled is None:
        unclear = lines == ["?"] or all(answer(graph, parsed(line)) == "refused" for line in lines)
        return Verdict(asked, "right" if unclear else "refused", "")
    wanted = [parsed(line) for line in lines if line != "?"]
    is_right = any(equal(graph, found, own) for found in settled.commands for own in wanted)
    line = " | ".join(command.line() for command in settled.commands)
    return Verdict(asked, "right" if is_right else "wrong", line)
