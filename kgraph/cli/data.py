"""build, check, read: the data side."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, reporting, say_beside, where_options
from kgraph.cli._speaking import language
from kgraph.errors import BadQuestion, DataHasErrors, NothingFound
from kgraph.model import Table
from kgraph.opening import settled, to_build
from kgraph.output import clean
from kgraph.readers.registry import READERS
from kgraph.words.commands import cli as words


@click.command()
@where_options
def build(where: Where) -> None:
    """Build the store from the tables: read, resolve, validate, write."""
    from kgraph import pipeline

    if where.is_endpoint:
        raise BadQuestion(words.NOT_REMOTE)
    with settled(where, say_beside):
        report = pipeline.build(where.root, to_build(where))
    for finding in report.warnings:
        click.echo(clean(finding.say(language())), err=True)
    numbers = {
        "things": report.things, "sources": report.sources, "quads": report.quads,
        "warnings": len(report.warnings), "seconds": round(report.seconds, 1),
    }  # fmt: skip
    click.echo(words.BUILT.say(language(), **numbers))
    click.echo(words.STORE.say(language(), path=report.store))


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


@click.command()
@click.argument("reader", type=click.Choice(tuple(READERS)))
@click.argument("file")
@reporting
def read(reader: str, file: str, where: Where, lang: str) -> tuple[Table, int]:
    """The rows that READER reads in FILE, where each stands, and what it is unsure of."""
    from kgraph.pipeline.tabulating import document_table

    table, errors = document_table(READERS[reader], file, where.folders, lang)
    for error in errors:
        click.echo(clean(error.say(lang)), err=True)
    if errors:
        return table, DataHasErrors.exit_code
    return table, 0 if table.total else NothingFound.exit_code
