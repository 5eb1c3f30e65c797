"""How a question of the test set was answered: right, refused or wrong.

A question is right when the command it was understood as gives the rows of the command that
was expected (one of several, parted by `||`), or a part of them for figures; what cannot be
told apart is right when it is refused, written `?`.
"""

from __future__ import annotations

import csv
import shlex
from pathlib import Path
from typing import Any, NamedTuple

import click

from kgraph.cli import main
from kgraph.errors import KgraphError, NameNotClear, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.questions.plain.command import Plain
from kgraph.questions.plain.understanding import understand

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


def rows(graph: StoredGraph, command: Plain) -> Any:
    """What tells the answer to a command apart from others, or the name of the refusal."""
    from kgraph.asking.registry import ask

    try:
        table = ask(graph, command.question, *command.words, **dict(command.options))
    except NothingFound:
        return frozenset()
    except NameNotClear:
        return "refused"
    except KgraphError as error:
        return str(error)
    if "id" in table.columns and command.question != "figures":
        at = table.columns.index("id")
        last = len(table.columns) - 1 if command.question == "count" else at
        return frozenset((row[at], row[last]) for row in table.rows)
    keep = [n for n, name in enumerate(table.columns) if name not in ("evidence", "differs")]
    return frozenset(str([row[n] for n in keep]) for row in table.rows)


def judged(graph: StoredGraph, asked: Asked) -> Verdict:
    found = understand(graph, asked.question).command
    if found is None:
        is_right = asked.command == "?" or all(
            rows(graph, parsed(line)) == "refused" for line in asked.command.split("||")
        )
        return Verdict(asked, "right" if is_right else "refused", "")
    own = rows(graph, found)
    if own == "refused":
        return Verdict(asked, "refused", found.line())
    for line in asked.command.split("||"):
        if line.strip() == "?":
            continue
        wanted = parsed(line.strip())
        expected = rows(graph, wanted)
        is_part = wanted.question == found.question == "figures" and own and own <= expected
        same_empty = own or (wanted.question, wanted.words) == (found.question, found.words)
        if is_part or (own == expected and same_empty):
            return Verdict(asked, "right", found.line())
    return Verdict(asked, "wrong", found.line())
