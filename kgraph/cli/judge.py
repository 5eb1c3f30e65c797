"""dedupe: which things could be one, and what people decided about it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping

import click

from kgraph import terms
from kgraph.asking import judging
from kgraph.asking.judging import named
from kgraph.asking.limits import SCORE
from kgraph.cli._judgements import edit, file_of, refusal
from kgraph.cli._options import Where, answering, open_to_decide
from kgraph.errors import BadQuestion, NameNotClear, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Verdict
from kgraph.names import slug
from kgraph.words import refusals
from kgraph.words.commands import cli as words
from kgraph.workspace import journal
from kgraph.workspace.journal import column_of

_LONGEST_REASON = 500


@click.command()
@click.argument("name", required=False)
@click.option(
    "--judge",
    nargs=3,
    type=(str, click.Choice([verdict.value for verdict in Verdict]), str),
    metavar="A VERDICT B",
)
@click.option("--reason", metavar="TEXT", default="")
@click.option("--undo", nargs=2, type=(str, str), metavar="A B")
@click.option(
    "--least",
    type=click.IntRange(*SCORE),
    default=70,
    show_default=True,
)
@click.option("--type", metavar="TYPE", default="")
@answering
def dedupe(
    name: str | None, judge: tuple[str, str, str] | None, reason: str,
    undo: tuple[str, str] | None, least: int, type: str, where: Where, lang: str,
) -> Table:  # fmt: skip
    """Things that could be one (all, or those of NAME), why, and the verdict so far."""
    if judge and undo:
        raise BadQuestion(words.EITHER_JUDGE)
    if reason and not judge:
        raise BadQuestion(words.REASON_ALONE)
    if judge:
        return _judge(open_to_decide(where, lang), where, judge, reason)
    if undo:
        return _undo(open_to_decide(where, lang), where, undo)
    return judging.dedupe(open_to_decide(where, lang), name or "", least=least, type=type)


def _judge(graph: StoredGraph, where: Where, judge: tuple[str, str, str], reason: str) -> Table:
    from kgraph.questions.verdicts import judgements, objection

    verdict, reason = judge[1], " ".join(reason.split())
    if not reason:
        raise BadQuestion(words.REASON_MISSING)
    if len(reason) > _LONGEST_REASON or reason.startswith(("=", "+", "-", "@")):
        raise BadQuestion(words.REASON_PLAIN.of(n=_LONGEST_REASON))
    first, second = named(graph, judge[0]), named(graph, judge[2])
    if first.id == second.id:
        raise BadQuestion(refusals.BOTH_MEAN_ID.of(label=first.label, id=_short(first.id)))
    for old in judgements(graph):
        if {old.first, old.second} == {first.id, second.id} and old.verdict == verdict:
            raise BadQuestion(words.JUDGED_ALREADY.of(verdict=verdict, reason=old.reason))
    objected = objection(graph, first.id, second.id, Verdict(verdict))
    if objected:
        raise BadQuestion(words.NOT_POSSIBLE.of(verdict=verdict, refusal=objected))
    path = file_of(where)
    pair = (_id(first.id), _id(second.id))
    row = {"a": pair[0], "judgement": verdict, "b": pair[1], "reason": reason}
    fits = _same_pair({pair[0]}, {pair[1]})

    def change(content: bytes) -> bytes:
        changed = journal.added(journal.removed(content, fits, column_of)[0], row, column_of)
        refused = refusal(changed, path, row)
        if refused:
            raise BadQuestion(words.NOT_KEPT_SO.of(refusal=refused))
        return changed

    edit(where, words.JUDGED_TITLE.of(a=pair[0], verdict=verdict, b=pair[1]), change)
    return Table(("a", "verdict", "b", "reason", "file"),
                 [(first, verdict, second, reason, os.path.basename(path))], 1)  # fmt: skip


def _undo(graph: StoredGraph, where: Where, pair: tuple[str, str]) -> Table:
    path = file_of(where)
    fits = _same_pair(_ids(graph, pair[0]), _ids(graph, pair[1]))
    gone = 0

    def change(content: bytes) -> bytes:
        nonlocal gone
        kept, gone = journal.removed(content, fits, column_of)
        return kept

    edit(where, words.UNJUDGED_TITLE.of(a=pair[0], b=pair[1]), change)
    if not gone:
        folder, file = os.path.split(path)
        raise NothingFound(
            words.NO_SUCH_PAIR.of(file=file, folder=folder, elsewhere=words.ELSEWHERE)
        )
    return Table(("a", "verdict", "b", "file"), [(*_undone(pair), os.path.basename(path))], 1)


def _undone(pair: tuple[str, str]) -> tuple[str, None, str]:
    return pair[0], None, pair[1]


def _ids(graph: StoredGraph, name: str) -> set[str]:
    """Every id that a table may use for what `name` means, merged ones included."""
    found = {name, _id(name), slug(name)}
    with contextlib.suppress(NameNotClear):
        found.add(_id(named(graph, name).id))
    return found


def _same_pair(first: set[str], second: set[str]) -> Callable[[Mapping[str, str]], bool]:
    def fits(row: Mapping[str, str]) -> bool:
        a, b = _id(row.get("a", "")), _id(row.get("b", ""))
        return (a in first and b in second) or (a in second and b in first)

    return fits


def _id(name: str) -> str:
    return name.rpartition("/")[2]


def _short(iri: str) -> str:
    return iri.removeprefix(terms.ID)
