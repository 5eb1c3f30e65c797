"""report: a page to print or to paste."""

from __future__ import annotations

import os

import click

from kgraph.asking.limits import REPORTS
from kgraph.asking.reports import report as ask
from kgraph.cli._files import write_file
from kgraph.cli._handing import put
from kgraph.cli._names import NAME
from kgraph.cli._options import Where, language_option, open_graph, where_options
from kgraph.errors import BadQuestion
from kgraph.reports import ENDINGS, FORMS
from kgraph.words.shown import reporting as words


@click.command()
@click.argument("kind", type=click.Choice(REPORTS))
@click.argument("name", type=NAME)
@click.option("-o", "--output", metavar="FILE")
@click.option("--format", "form", type=click.Choice(FORMS), default=None, show_default="md")
@language_option
@where_options
def report(
    kind: str, name: str, output: str | None, form: str | None, lang: str, where: Where
) -> None:
    """What documents and references say of a region, on one or two pages."""
    form = form or _form(output)
    if form == "docx" and not output:
        raise BadQuestion(words.NAME_A_FILE)
    page = ask(open_graph(where, lang), kind, name, format=form)
    if not output:
        put(page)
        return
    write_file(output, page)
    click.echo(words.WRITTEN.say(lang, path=output))


def _form(output: str | None) -> str:
    """The form that the ending of the file says; Markdown without a file."""
    if not output:
        return "md"
    ending = os.path.splitext(output)[1].lower()
    if ending not in ENDINGS:
        raise BadQuestion(words.NO_ENDING.of(path=output, known=list(ENDINGS)))
    return ENDINGS[ending]
