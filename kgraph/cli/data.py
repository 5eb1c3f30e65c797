"""build: the data side."""

from __future__ import annotations

import click

from kgraph.cli._options import Where, where_options
from kgraph.errors import BadQuestion
from kgraph.output import clean


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
