"""build, check, read: the data side."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from kgraph.cli._options import Where, open_graph, reporting, say_beside, where_options
from kgraph.cli._speaking import language
from kgraph.cli.reviewing.others import OtherRecogniser, recognised, recogniser_options
from kgraph.errors import BadQuestion, DataHasErrors, NothingFound
from kgraph.model import Table
from kgraph.opening import settled, to_build
from kgraph.output import clean
from kgraph.readers.registry import READERS
from kgraph.words.commands import cli as words
from kgraph.words.locators import readable_locator

#: what of a document is proposed
WHAT = ("things", "ties")


@click.command()
@where_options
def build(where: Where) -> None:
    """Build the store from the tables: read, resolve, validate, write."""
    from kgraph import pipeline

    if where.is_endpoint:
        raise BadQuestion(words.NOT_REMOTE)
    with settled(where, say_beside):
        report = pipeline.build(where.root, to_build(where), step=_step(language()))
    for finding in report.warnings:
        click.echo(clean(finding.say(language())), err=True)
    numbers = {
        "things": report.things, "sources": report.sources, "quads": report.quads,
        "warnings": len(report.warnings), "seconds": round(report.seconds, 1),
    }  # fmt: skip
    click.echo(words.BUILT.say(language(), **numbers))
    click.echo(words.STORE.say(language(), path=report.store))


def _step(own: str) -> Callable[[str], None] | None:
    """What begins, on the standard error of a terminal; nothing when nobody watches."""
    if not sys.stderr.isatty():
        return None
    return lambda name: click.echo(f"kgraph: {words.STEPS[name].say(own)}", err=True)


@click.command()
@reporting
def check(where: Where, lang: str) -> tuple[Table, int]:
    """Everything that is wrong in the tables, without building anything."""
    from kgraph import pipeline
    from kgraph.pipeline.tabulating import findings_table

    if where.is_endpoint:
        raise BadQuestion(words.NO_TABLES_TO_CHECK)
    with settled(where, say_beside):
        findings, _ = pipeline.check(where.folders)
    wrong = any(finding.severity == "error" for finding in findings)
    return findings_table(findings, lang), DataHasErrors.exit_code if wrong else 0


def _is_for_people() -> bool:
    """Whether the answer goes to a screen or a page of text."""
    asked = click.get_current_context().params
    return not asked.get("output") and asked.get("form") in (None, "text", "md")


@click.command()
@click.argument("file", metavar="[READER] FILE", nargs=-1, required=True)
@click.option("--text", is_flag=True)
@click.option("--what", type=click.Choice(WHAT), default="things", show_default=True)
@click.option("--min-score", type=click.FloatRange(0, 1), default=0.0, show_default=True)
@click.option("--unknown", is_flag=True)
@recogniser_options
@reporting
def read(
    file: tuple[str, ...], text: bool, what: str, min_score: float, unknown: bool,
    other: OtherRecogniser, where: Where, lang: str,
) -> tuple[Table, int]:  # fmt: skip
    """What a document names and states, or the rows that READER reads in FILE."""
    *readers, path = file
    if len(readers) > 1 or any(name not in READERS for name in readers):
        raise BadQuestion(words.ONE_FILE.of(known=list(READERS)))
    if not readers:
        from kgraph import documents

        if text:
            table = documents.text(path)
        else:
            graph = open_graph(where, lang)
            found = recognised(graph, path, other, not unknown)
            table = documents.as_table(graph, path, found, what, min_score)
            table = documents.labels(graph, table) if _is_for_people() else table
        return _for_people(table, lang), 0 if table.total else NothingFound.exit_code
    from kgraph.pipeline.tabulating import document_table

    table, errors = document_table(READERS[readers[0]], path, where.folders, lang)
    for error in errors:
        click.echo(clean(error.say(lang)), err=True)
    if errors:
        return table, DataHasErrors.exit_code
    return table, 0 if table.total else NothingFound.exit_code


def _for_people(table: Table, lang: str) -> Table:
    """On the screen places read "Zeile 12"; files and programs get the fragment."""
    if not _is_for_people():
        return table
    at = table.columns.index("locator")
    rows = [(*row[:at], readable_locator(str(row[at]), lang), *row[at + 1 :]) for row in table.rows]
    return table._replace(rows=rows)
