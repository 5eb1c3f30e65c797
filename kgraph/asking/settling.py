"""A reading of a plain question is asked; its answer is checked before anyone sees it.

An answer counts when it has rows, and a date where a date is asked for. Where the relation that
was asked for has none, those that say nearly the same are asked; that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kgraph.errors import KgraphError, NameNotClear, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.plain.command import Attempt, Plain
from kgraph.words.questions import asked as words

_FEW = 12  # things that a count names
_MUTUAL = ("cooperates-with",)
_DATES = ("since", "until")


class Settled(NamedTuple):
    """The commands that were asked and their answer; `is_other`: not what was asked first."""

    commands: tuple[Plain, ...]
    table: Table
    is_other: bool = False


def settle(graph: StoredGraph, attempt: Attempt) -> Settled:
    """The first answer of the attempt that has what is asked for; else that of its commands."""
    first = _combined(graph, attempt, attempt.commands)
    first = first._replace(table=_turned(first.table, attempt.way))
    if _fits(first.table, attempt.slot):
        return first._replace(table=_dated(first.table, attempt.slot))
    undated: Settled | None = None
    for other in attempt.instead:
        if (found := _tried(graph, attempt, other)) is None:
            continue
        found = found._replace(table=_turned(found.table, attempt.way))
        if _fits(found.table, attempt.slot):
            return found._replace(table=_dated(found.table, attempt.slot), is_other=True)
        undated = undated or (found if found.table.rows else None)
    if attempt.slot == "when" and undated and not first.table.rows:
        return undated._replace(is_other=True)
    if attempt.slot == "count" and attempt.instead:
        return first._replace(table=first.table._replace(rows=[], total=0))  # no 0 that none states
    return first


def _tried(graph: StoredGraph, attempt: Attempt, command: Plain) -> Settled | None:
    try:
        return _combined(graph, attempt, (command,))
    except KgraphError:
        return None


def _combined(graph: StoredGraph, attempt: Attempt, commands: Sequence[Plain]) -> Settled:
    """All readings of a name, each under a heading; less what is taken away."""
    tables = [run(graph, command) for command in commands]
    filled = [(command, table) for command, table in zip(commands, tables, strict=True)
              if table.rows]  # fmt: skip
    if not filled:
        return Settled(tuple(commands), tables[0])
    less = {thing for one in attempt.less for thing in _things(graph, one)}
    both = [_things(graph, one) for one in attempt.both]
    made = [(command, _kept(table, less, both)) for command, table in filled]
    if len(made) == 1:
        return Settled(tuple(commands), made[0][1])
    return Settled(tuple(commands), _together(made))


def run(graph: StoredGraph, command: Plain) -> Table:
    """The answer to a command; without rows and with the reason when nothing is found."""
    from kgraph.asking.registry import ask

    try:
        table: Table = ask(graph, command.question, *command.words, **dict(command.options))
    except NothingFound as nothing:
        return Table((), [], 0, notes=(nothing.say(graph.language),))
    return table


def _things(graph: StoredGraph, attempt: Attempt) -> set[Any]:
    """The things that a part of the question answers with."""
    table = settle(graph, attempt._replace(slot="")).table
    if "id" not in table.columns:
        return set()
    at = table.columns.index("id")
    return {row[at] for row in table.rows}


def _kept(table: Table, less: set[Any], both: Sequence[set[Any]]) -> Table:
    if (not less and not both) or "id" not in table.columns:
        return table
    at = table.columns.index("id")
    keep = [n for n, row in enumerate(table.rows)
            if row[at] not in less and all(row[at] in own for own in both)]  # fmt: skip
    headings = tuple(table.headings[n] for n in keep) if table.headings else ()
    return table._replace(rows=[table.rows[n] for n in keep], total=len(keep), headings=headings)


def _together(made: Sequence[tuple[Plain, Table]]) -> Table:
    """Several answers of one shape as one, each under what it answers."""
    same = [(command, table) for command, table in made if table.columns == made[0][1].columns]
    if all(list(table.rows) == list(same[0][1].rows) for _, table in same):
        return same[0][1]  # all readings have the same answer
    rows = [row for _, table in same for row in table.rows]
    headings = tuple(
        (table.notes[0] if table.notes else table.title or command.line())
        for command, table in same
        for _ in table.rows
    )
    notes = tuple(dict.fromkeys(note for _, table in same for note in table.notes[1:]))
    return Table(same[0][1].columns, rows, len(rows), "", notes, headings, same[0][1].labels)


def _turned(table: Table, way: str) -> Table:
    """The rows at whose right end the named thing is; who cooperates does so both ways."""
    if not way or "direction" not in table.columns:
        return table
    at, code = table.columns.index("direction"), table.columns.index("relation")
    keep = [n for n, row in enumerate(table.rows) if row[at] == way or row[code] in _MUTUAL]
    headings = tuple(table.headings[n] for n in keep) if table.headings else ()
    return table._replace(rows=[table.rows[n] for n in keep], total=len(keep), headings=headings)


def _fits(table: Table, slot: str) -> bool:
    """Whether an answer has what is asked for."""
    if not table.rows or (len(table.columns) == 2 and table.columns[1] == "count"
                          and not table.rows[0][1]):  # fmt: skip
        return False
    return bool(_dated(table, slot).rows)


def _dated(table: Table, slot: str) -> Table:
    """The rows with a date where a date is asked for."""
    places = [n for n, name in enumerate(table.columns) if name in _DATES]
    if slot != "when" or not places:
        return table
    keep = [n for n, row in enumerate(table.rows) if any(row[at] for at in places)]
    headings = tuple(table.headings[n] for n in keep) if table.headings else ()
    return table._replace(rows=[table.rows[n] for n in keep], total=len(keep), headings=headings)


def can_run(graph: StoredGraph, command: Plain) -> bool:
    """Whether a command gives an answer: only such are offered."""
    try:
        return bool(run(graph, command).rows)
    except (NameNotClear, KgraphError):
        return False


def _ends(table: Table, is_fewest: bool) -> tuple[str, int] | None:
    """The names with the highest or lowest number of a count, and that number."""
    counted = [(row[1], row[-1]) for row in table.rows if row[0] != ""]
    if not counted:
        return None
    edge = (min if is_fewest else max)(number for _, number in counted)
    return ", ".join(name for name, number in counted if number == edge), edge


def named(graph: StoredGraph, found: Settled) -> list[str]:
    """Which things a small number counts, in a note: a count says no names."""
    command = found.commands[0]
    if command.question != "count" or "by" in command.options or len(found.commands) > 1:
        return []
    if not found.table.rows or not 0 < found.table.rows[0][-1] <= _FEW:
        return []
    table = run(graph, command._replace(question="list"))
    at = table.columns.index("label")
    return [words.THESE_ARE.say(graph.language, names=[row[at] for row in table.rows])]


def sentence(graph: StoredGraph, attempt: Attempt, found: Settled) -> str:
    """The answer in a sentence, where the rows alone do not say it; "" else."""
    language, table = graph.language, found.table
    if not table.rows:
        if attempt.slot == "count":
            return words.NONE_COUNTED.say(language)
        if attempt.slot == "when" and run(graph, attempt.commands[0]).rows:
            return words.NO_DATE.say(language)
        return words.NO_SOURCE.say(language) if attempt.slot == "whether" else ""
    said = []
    if attempt.slot == "when" and not _dated(table, "when").rows:
        return words.NO_DATE.say(language)
    if found.is_other:
        label = graph.reading(attempt.relation) if attempt.relation else ""
        said.append(words.TIED_OTHERWISE.say(language, relation=label) if label
                    else words.OTHERWISE.say(language))  # fmt: skip
    if attempt.most and (ends := _ends(table, attempt.most == "fewest")):
        word = words.FEWEST if attempt.most == "fewest" else words.MOST
        said.append(word.say(language, names=ends[0], n=ends[1]))
    if attempt.slot == "whether" and not found.is_other:
        said.append(words.YES_FOUND.say(language, n=table.total))
    elif attempt.slot == "count" and found.commands[0].question in ("who", "list"):
        said.append(words.STATED.say(language, n=table.total))
    return " ".join(said)
