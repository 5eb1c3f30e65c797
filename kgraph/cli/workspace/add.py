"""add, mapping: lists of one's own into the workspace, seen before they count."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NamedTuple

import click

from kgraph.cli._files import write_file
from kgraph.cli._options import Where, language_option, where_options
from kgraph.cli._speaking import language
from kgraph.cli.workspace import _editing, needed
from kgraph.cli.workspace._taking import Session, Shown
from kgraph.errors import BadQuestion, DataHasErrors
from kgraph.intake.outcome import Outcome
from kgraph.output import clean
from kgraph.words.intake import preview as words
from kgraph.words.intake import roundtrip as edited
from kgraph.words.intake import sheets as sheet_words
from kgraph.words.intake.templates import TEMPLATES, THERE_ALREADY, WRITTEN
from kgraph.words.said import Sayable, say

#: first letters of yes, in both languages
_YES = ("j", "y")


class _Wish(NamedTuple):
    """The options of `add`."""

    dry_run: bool
    yes: bool
    partial: bool

    @property
    def asks(self) -> bool:
        """Whether somebody is there to be asked."""
        return not (self.yes or self.dry_run) and sys.stdin.isatty() and sys.stdout.isatty()


@click.command()
@click.argument("files", metavar="FILE", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True)
@click.option("--yes", is_flag=True)
@click.option("--partial", is_flag=True)
@click.option("--mapping", default="", metavar="NAME")
@click.option("--encoding", default="", metavar="NAME")
@click.option("--sheet", "sheets", multiple=True, metavar="NAME")
@click.option("--set", "answers", multiple=True, metavar="KEY=VALUE")
@click.option("--same", "decisions", multiple=True, metavar="NAME=ID")
@click.option("--source", default="", metavar="NAME")
@click.option("--full", is_flag=True)
@where_options
def add(
    files: tuple[str, ...], dry_run: bool, yes: bool, partial: bool, mapping: str, encoding: str,
    sheets: tuple[str, ...], answers: tuple[str, ...], decisions: tuple[str, ...], source: str,
    full: bool, where: Where,
) -> None:  # fmt: skip
    """Take FILE into the workspace."""
    needed(where)
    session = Session(
        where, encoding, sheets, mapping, source if len(files) == 1 else "",
        _pairs(answers, words.BAD_SET), _pairs(decisions, words.BAD_DECISION),
    )  # fmt: skip
    for path in files:
        if not os.path.exists(path):
            raise BadQuestion(words.NO_FILE.of(path=path))
    wish = _Wish(dry_run, yes and not dry_run, partial)
    if decisions:
        for path in files:
            session.propose(path)
        session.check_decisions()
    failed = [not _one(session, path, wish, full) for path in files]
    if any(failed):
        raise click.exceptions.Exit(DataHasErrors.exit_code)


@click.command()
@click.argument("action", type=click.Choice(("check", "guess")))
@click.argument("file")
@click.option("--mapping", default="", metavar="NAME")
@where_options
def mapping(action: str, file: str, mapping: str, where: Where) -> None:
    """Check the mappings against FILE, or write the one that FILE would get."""
    needed(where)
    session = Session(where, named=mapping)
    shown = session.propose(file)
    if action == "guess":
        for _, text in session.texts(shown, every=True):
            click.echo("\n".join(map(clean, text.splitlines())))
        return
    for line in session.checked(shown, language()):
        click.echo(clean(line))
    if shown.proposal.errors or not shown.proposal.tables:
        raise click.exceptions.Exit(DataHasErrors.exit_code)


@click.command()
@click.argument("kind", type=click.Choice((*TEMPLATES, "questionnaire")))
@click.option("-o", "--output", metavar="FILE", required=True)
@language_option
def template(kind: str, output: str, lang: str) -> None:
    """Write a workbook to fill in."""
    from kgraph.pipeline.templating import template as made

    if os.path.lexists(output):
        raise BadQuestion(THERE_ALREADY.of(path=output))
    write_file(output, made(kind, lang))
    _say(WRITTEN.of(path=output))


def _one(session: Session, path: str, wish: _Wish, full: bool) -> bool:
    """Show what a file would change, and take it in if that is wanted. Whether all was well."""
    if _editing.may_be_export(path):
        found = session.edits(path)
        if found is not None:
            return _edited(session, path, found, wish)
    shown = session.propose(path)
    for one in shown.proposal.findings:
        if getattr(one.wrong, "words", None) is sheet_words.NO_SUCH_SHEET:
            raise BadQuestion(one.say(language()))
    _print(session.preview(shown, language(), full))
    while shown.proposal.unclear and wish.asks:
        shown = _asked(session, shown)
        _print(session.preview(shown, language(), full))
    if not shown.proposal.is_readable:
        return False
    if shown.proposal.errors and not wish.partial:
        _say(words.MEND_OR_PARTIAL)
        return False
    if wish.asks:
        shown = _decided(session, shown)
    if shown.proposal.errors:
        rows = sorted(f"{file}:{row}" for file, row in shown.proposal.refused)
        _say(words.STAYED_OUT.of(rows=rows))
    if not session.changes(shown):
        _say(words.NOTHING_CHANGES)
        return True
    if session.replaces_all(shown):
        source = shown.proposal.source
        message = words.NOTHING_REMAINS.of(file=os.path.basename(path), source=source)
        if not wish.asks:
            raise BadQuestion(message)
        _say(message)
    trouble = session.trial(shown)
    if trouble:
        _print([finding.say(language()) for finding in trouble])
        return False
    if wish.yes or (wish.asks and _wanted()):
        number = session.take(shown)
        _say(words.DONE.of(source=shown.proposal.source, number=number))
    else:
        _say(words.NOT_TAKEN if wish.asks else words.DRY_RUN)
    return True


def _edited(session: Session, path: str, found: Outcome, wish: _Wish) -> bool:
    """The same for our own workbook: only its edits count."""
    _print(list(_editing.lines(found, path, language())))
    wrong = any(finding.severity == "error" for finding in found.findings)
    if wrong and not wish.partial:
        _say(words.MEND_OR_PARTIAL)
        return False
    if not found.edits:
        _say(words.NOTHING_CHANGES)
    elif wish.yes or (wish.asks and _wanted()):
        sources = _editing.changed(session.workspace, found)
        number = _editing.take(session.workspace, found, path)
        _say(edited.DONE.of(list=sources, number=number))
    else:
        _say(words.NOT_TAKEN if wish.asks else words.DRY_RUN)
    return True


def _wanted() -> bool:
    """Whether the user says yes, in either language; an empty answer is no."""
    answer = click.prompt(words.ASK.say(language()), default="", show_default=False)
    return str(answer).strip().casefold()[:1] in _YES


def _asked(session: Session, shown: Shown) -> Shown:
    """Ask for what is not clear, and propose again."""
    for unclear in shown.proposal.unclear:
        kind = click.Choice(unclear.choices) if unclear.choices else None
        question = words.ASK_CHOICE.say(language(), question=unclear.wrong)
        session.answers[unclear.key] = click.prompt(question, type=kind)
    return session.propose(shown.path)


def _decided(session: Session, shown: Shown) -> Shown:
    """Ask for each thing that is perhaps known already; what is left for later stays new."""
    for question in shown.proposal.questions:
        profile = question.candidates[0].second
        own = f"{profile.type}/{profile.id}"
        text = words.ASK_SAME.say(language(), name=question.name, label=profile.names[0], id=own)
        answer = click.prompt(text, default=words.LATER.say(language())).strip().casefold()[:1]
        if answer in _YES:
            session.decisions[question.name] = own
        elif answer == "n":
            session.decisions[question.name] = "new"
    return session.propose(shown.path) if session.decisions else shown


def _pairs(texts: Sequence[str], wrong: Sayable) -> dict[str, str]:
    found = {}
    for text in texts:
        key, equals, value = text.rpartition("=") if wrong is words.BAD_DECISION else (
            text.partition("=")
        )  # fmt: skip
        if not equals or not key.strip() or not value.strip():
            raise BadQuestion(wrong.of(text=text))  # type: ignore[union-attr]
        found[key.strip()] = value.strip()
    return found


def _print(lines: Sequence[str]) -> None:
    for line in lines:
        indent = line[: len(line) - len(line.lstrip(" "))]
        click.echo(indent + clean(line))
    click.echo()


def _say(message: Sayable) -> None:
    click.echo(clean(say(message, language())))
