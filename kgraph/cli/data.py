"""build, check, read: the data side."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, reporting, where_options
from kgraph.errors import BadQuestion, DataHasErrors, NothingFound
from kgraph.model import Table
from kgraph.output import clean
from kgraph.readers.registry import READERS


@click.command()
@where_options
def build(where: Where) -> None:
    """Build the store from the tables: read, resolve, validate, write.

    Findings name file, row, column and what to do. With errors the exit code is 4 and the
    store of before stays in use.

    \b
    kgraph build
    kgraph build --data my-tables --store my-store
    kgraph build --add members.xlsx
    """
    from kgraph import pipeline

    if where.is_endpoint:
        raise BadQuestion("a remote endpoint cannot be built; give a folder with --store")
    report = pipeline.build(where.root, where.folders)
    for finding in report.warnings:
        click.echo(clean(str(finding)), err=True)
    click.echo(
        f"{report.things} rows about things from {report.sources} sources, "
        f"{report.quads} quads, {len(report.warnings)} warnings, {report.seconds:.1f} s"
    )
    click.echo(f"store: {report.store}")


@click.command()
@reporting
def check(where: Where, lang: str) -> tuple[Table, int]:
    """Everything that is wrong in the tables, without building anything.

    The findings are those of `kgraph build`. With errors the exit code is 4, with warnings
    alone it is 0.

    \b
    kgraph check --data my-tables
    kgraph check --add members.xlsx --format csv --bom
    """
    from kgraph import pipeline
    from kgraph.pipeline.tabulating import findings_table

    if where.is_endpoint:
        raise BadQuestion("an endpoint has no tables to check; name a folder with --data DIR")
    findings, _ = pipeline.check(where.folders)
    wrong = any(finding.severity == "error" for finding in findings)
    return findings_table(findings, lang), DataHasErrors.exit_code if wrong else 0


@click.command()
@click.argument("reader", type=click.Choice(tuple(READERS)))
@click.argument("file")
@reporting
def read(reader: str, file: str, where: Where, lang: str) -> tuple[Table, int]:
    """The rows that READER reads in FILE, where each stands, and what it is unsure of.

    Nothing is added to the graph. READER is annex (a printed list of networks with the
    columns Netzwerkname, Ort, Gemeinde, Bundesland, as plain text) or tables (CSV, Excel).
    What could not be read is said on standard error, with exit code 4.

    \b
    kgraph read annex annex.txt
    kgraph read annex annex.txt --format csv --bom
    kgraph read tables members.xlsx --lang de
    """
    from kgraph.pipeline.tabulating import document_table

    table, errors = document_table(READERS[reader], file, where.folders, lang)
    for error in errors:
        click.echo(clean(str(error)), err=True)
    if errors:
        return table, DataHasErrors.exit_code
    return table, 0 if table.total else NothingFound.exit_code
