"""init, status, log, undo, retire: a graph of one's own, in a folder."""

from __future__ import annotations

import contextlib
import os

import click

from kgraph.cli._options import Where, answering, say_beside, where_options
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion, KgraphError
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.output import clean
from kgraph.words import workspace as words
from kgraph.words.said import Sayable, say
from kgraph.workspace import Workspace

#: from so many things on, doubles are not looked for in `status`
_MANY_THINGS = 20_000


@click.command()
@click.argument("folder", metavar="DIR")
@click.option("--stands-on", multiple=True, metavar="ID")
@click.option("--regions", type=click.Choice(["germany", "own"]), default="germany")
@click.option("--name", default="", metavar="TEXT")
@click.option("--publisher", default="", metavar="TEXT")
def init(folder: str, stands_on: tuple[str, ...], regions: str, name: str, publisher: str) -> None:
    """Make a workspace in DIR."""
    from kgraph.workspace import create
    from kgraph.workspace.settings import NOTHING, OWN, Settings
    from kgraph.workspace.standing import chosen

    base = chosen(stands_on)
    if regions == OWN and base != NOTHING:
        raise BadQuestion(words.REGIONS_NEED_NOTHING.of(path=folder))
    path = os.path.abspath(folder)
    name = " ".join(name.split()) or os.path.basename(path)
    made = create(path, Settings(name, language(), publisher, base, regions))
    _say(words.MADE.of(folder=made.folder))
    _say(words.MADE_NEXT.of(folder=folder))


@click.command()
@answering
def status(where: Where, lang: str) -> Table:
    """What is in the workspace, what changed, what waits, what is not read."""
    from kgraph.opening import settled
    from kgraph.pipeline.overview import status_table
    from kgraph.review.queue import queues

    own = needed(where)
    with settled(where, say_beside):
        proposals = sum(entry.is_open for queue in queues(own) for entry in queue.entries)
        return status_table(own, where.folders, _waiting(where, lang), lang, proposals)


def _waiting(where: Where, lang: str) -> int | None:
    """Pairs of own things nobody has judged; None when the graph is not built or very large."""
    from kgraph.asking.judging import dedupe
    from kgraph.store import open_store, place
    from kgraph.workspace.standing import shipped_sources

    found = place.current_or_none(where.root)
    if found is None:
        return None
    with contextlib.suppress(KgraphError):
        store = open_store(os.path.join(where.root, found["store"]))
        graph = StoredGraph(store, lang)
        if len(graph.names()) > _MANY_THINGS:
            return None
        shipped = shipped_sources()
        rows = dedupe(graph).dicts()
        return sum(
            1
            for row in rows
            if row["verdict"] is None and any(e.source not in shipped for e in row["evidence"])
        )
    return None


@click.command()
@answering
def log(where: Where, lang: str) -> Table:
    """All changes of the workspace, the newest first."""
    from kgraph.pipeline.overview import log_table

    return log_table(needed(where), lang)


@click.command()
@click.argument("number", required=False, type=click.IntRange(min=1))
@where_options
def undo(number: int | None, where: Where) -> None:
    """Take back the newest change, or the entry NUMBER."""
    from kgraph.pipeline.overview import title_of
    from kgraph.workspace.undoing import undo as take_back

    entry, done = take_back(needed(where), number or 0, say_beside)
    title = title_of(entry, language())
    if done is None:
        _say(words.UNDONE_NOTHING.of(number=entry.number, title=title))
    else:
        _say(words.UNDONE.of(number=entry.number, title=title, own=done.number))


@click.command()
@click.argument("source")
@click.option("--forget", is_flag=True)
@where_options
def retire(source: str, forget: bool, where: Where) -> None:
    """Take out an added source with all its rows."""
    from kgraph.pipeline.overview import source_called

    own = needed(where)
    if forget:
        _forgotten(own, source)
        return
    slug = source_called(own, source)
    with own.change(words.RETIRED_TITLE.say(own.settings.language, source=slug)) as change:
        change.remove_source(slug)
    if change.entry:
        _say(words.RETIRED.of(source=slug, number=change.entry.number))


def _forgotten(own: Workspace, source: str) -> None:
    """Take a source out for good; one that is retired already, out of the history."""
    from kgraph.pipeline.overview import source_called
    from kgraph.workspace.forgetting import forget, sources_of_history

    known = source in own.sources() or source in sources_of_history(own)
    slug = source if known else source_called(own, source)
    title = words.FORGOTTEN_TITLE.say(own.settings.language, source=slug)
    found = forget(own, slug, title, say_beside)
    _say(words.FORGOTTEN.of(source=slug, files=found.files, kept=found.kept))


def needed(where: Where) -> Workspace:
    """The workspace of a command that has no sense without one; raises BadQuestion."""
    if where.workspace is None:
        raise BadQuestion(words.NEEDS_WORKSPACE.of(folder=os.getcwd()))
    return where.workspace


def _say(message: Sayable) -> None:
    click.echo(clean(say(message, language())))
