"""review, attach: documents, what they say, and what people decided about it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from kgraph.cli._options import Where, open_graph, reporting, say_beside
from kgraph.cli.reviewing.others import OtherRecogniser, recogniser_options
from kgraph.cli.workspace import needed
from kgraph.errors import BadQuestion, DataHasErrors, NothingFound
from kgraph.model import Table
from kgraph.words import reviewing as words

if TYPE_CHECKING:
    from kgraph.cli.reviewing.session import ReviewSession


class _ReviewWish(NamedTuple):
    """The options of `review`."""

    document: str
    every: bool
    min_score: float
    xlsx: str
    html: str
    apply: str
    accept: tuple[str, ...]
    reject: tuple[str, ...]
    later: tuple[str, ...]
    reopen: tuple[str, ...]
    reason: str
    name: str
    kind: str
    relation: str
    same: str
    source: str

    @property
    def keys(self) -> bool:
        """Whether single proposals are decided."""
        return bool(self.accept or self.reject or self.later or self.reopen)

    @property
    def writes(self) -> bool:
        """Whether the queue goes into a file."""
        return bool(self.xlsx or self.html)


@click.command()
@click.argument("document_file", metavar="DOCUMENT", required=False, default="")
@click.option("--document", default="", metavar="NAME")
@click.option("--every", is_flag=True)
@click.option("--min-score", type=click.FloatRange(0, 1), default=0.0, show_default=True)
@click.option("--xlsx", default="", metavar="FILE")
@click.option("--html", default="", metavar="FILE")
@click.option("--apply", default="", metavar="FILE")
@click.option("--accept", multiple=True, metavar="KEY")
@click.option("--reject", multiple=True, metavar="KEY")
@click.option("--later", multiple=True, metavar="KEY")
@click.option("--reopen", multiple=True, metavar="KEY")
@click.option("--reason", default="", metavar="TEXT")
@click.option("--name", default="", metavar="TEXT")
@click.option("--kind", default="", metavar="KIND")
@click.option("--relation", default="", metavar="CODE")
@click.option("--same", default="", metavar="ID")
@click.option("--source", default="", metavar="NAME")
@recogniser_options
@reporting
def review(
    document_file: str, other: OtherRecogniser, where: Where, lang: str, **options: Any
) -> tuple[Table, int]:
    """Decide proposals of documents."""
    from kgraph.cli.reviewing.session import ReviewSession

    wish = _ReviewWish(**options)
    _checked(wish)
    session = ReviewSession(where, needed(where), lang, say_beside)
    if document_file:
        session.read(document_file, wish.source, other)
    if wish.apply:
        session.apply(wish.apply)
        _end(session)
    if wish.keys:
        session.decide_keys(wish)
        _end(session)
    chosen = session.chosen(wish.document, wish.every, wish.min_score)
    if wish.writes:
        session.write(chosen, wish.xlsx, wish.html)
        _end(session)
    if chosen and _asks() and not wish.every:
        from kgraph.cli.reviewing.terminal import ask

        ask(session, chosen)
        _end(session)
    if not chosen:
        if not document_file:
            raise NothingFound(words.NOTHING_OPEN)
        say_beside(words.NOTHING_OPEN)
    return session.table(chosen), 0


def _end(session: ReviewSession) -> NoReturn:
    """After decisions there is nothing to list; what could not be decided is an error."""
    raise click.exceptions.Exit(DataHasErrors.exit_code if session.failed else 0)


def _checked(wish: _ReviewWish) -> None:
    ways = [bool(wish.apply), wish.writes, wish.keys]
    if sum(ways) > 1:
        raise BadQuestion(words.APPLY_ALONE)
    corrected = wish.name or wish.kind or wish.relation or wish.same
    if corrected and (len(wish.accept) != 1 or wish.reject or wish.later or wish.reopen):
        raise BadQuestion(words.ONE_CORRECTED)


def _asks() -> bool:
    """Whether somebody sits at a terminal and wants no file."""
    params = click.get_current_context().params
    plain = not params.get("output") and params.get("form") in (None, "text")
    return plain and sys.stdin.isatty() and sys.stdout.isatty()


@click.command()
@click.argument("source")
@click.argument("file")
@reporting
def attach(source: str, file: str, where: Where, lang: str) -> tuple[Table, int]:
    """Give SOURCE its document, and look for each name at its place."""
    from kgraph.review.attaching import attach as take

    table = take(open_graph(where, lang), needed(where), source, file, say_beside)
    return table, 0
