"""The command line. Each command's module is imported only when that command runs."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Iterator
from typing import Any

import click

from kgraph.cli._speaking import Complaint, asked_for, dressed, language_of, spoken
from kgraph.errors import (
    BadQuestion,
    DataHasErrors,
    KgraphError,
    NameNotClear,
    NotUnderstood,
    StoreDamaged,
    StoreUnusable,
)
from kgraph.version import __version__
from kgraph.words import errors as said
from kgraph.words.said import Sayable, say

#: command -> module in kgraph.cli that defines it
_COMMANDS = {
    "find": "lists", "show": "ask", "who": "ask",
    "connect": "connect", "common": "connect", "why": "connect", "introduce": "connect",
    "region": "connect",
    "list": "lists", "count": "lists", "figures": "lists",
    "ask": "plain", "frage": "plain",
    "sparql": "query",
    "view": "see",
    "report": "report",
    "export": "export",
    "site": "website",
    "central": "measures", "brokers": "measures", "communities": "measures",
    "gaps": "advice", "similar": "advice", "transfer": "advice", "assess": "advice",
    "stale": "advice",
    "help": "guide", "completion": "guide",
    "build": "data", "check": "data", "read": "data", "diff": "compare", "dedupe": "judge",
    "init": "workspace", "status": "workspace", "log": "workspace", "undo": "workspace",
    "retire": "workspace", "add": "workspace.add", "mapping": "workspace.add",
    "template": "workspace.add",
    "review": "reviewing", "attach": "reviewing",
    "clean": "clean", "publish": "publish", "ontology": "ontology",
}  # fmt: skip
_CANDIDATES_SHOWN = 12
_ARGUMENTS = "kgraph.arguments"
_INTERRUPTED = 130
_WHOLE = 1_000  # characters above which the sentence of a command would be cut


class _Failure(click.ClickException):
    """A KgraphError as click shows it: the message on stderr and the error's exit code."""

    error: KgraphError

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        return self.error.exit_code

    def __init__(self, error: KgraphError, language: str) -> None:
        super().__init__(error.say(language))
        self.error = error
        self.language = language

    def show(self, file: Any = None) -> None:
        from kgraph.output import clean  # a name in the message must not steer the terminal

        click.echo(clean(f"kgraph: {self.message}"), err=True)
        for line in _details(self.error, self.language):
            click.echo(f"  {clean(line)}", err=True)


def _details(error: KgraphError, language: str) -> list[str]:
    if isinstance(error, NotUnderstood):
        from kgraph.words.questions.plain import PERHAPS

        return [PERHAPS.say(language), *error.readings] if error.readings else []
    if isinstance(error, NameNotClear):
        shown = error.candidates[:_CANDIDATES_SHOWN]
        from kgraph.words.commands import cli as words
        from kgraph.words.types import TYPES, titled

        types = TYPES[language]
        lines = [f"{titled(c.label, types[c.type])}  {short_id(c.id)}" for c in shown]
        if len(error.candidates) > len(shown):
            more = len(error.candidates) - len(shown)
            lines.append(words.MORE_CANDIDATES.say(language, n=more))
        if shown:
            lines.append(words.SAY_WHICH.say(language, id=short_id(shown[0].id)))
        return lines
    if isinstance(error, DataHasErrors):
        return [finding.say(language) for finding in error.findings]
    return []


def short_id(iri: str) -> str:
    """The part of an IRI that is enough to name a thing: `network/hohenlohe-plus-e-v`."""
    return iri.partition("/id/")[2] or iri


def _command(context: click.Context, name: str) -> click.Command:
    module = importlib.import_module(f"kgraph.cli.{_COMMANDS[name]}")
    command: click.Command = spoken(getattr(module, name), name, language_of(context))
    return command


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for, each with its first sentence in full."""
        from kgraph.words.commands.groups import GROUPS

        listed = set(self.list_commands(ctx))
        for heading, names in GROUPS:
            rows = [(name, self._first_sentence(ctx, name)) for name in names if name in listed]
            with formatter.section(heading.say(language_of(ctx))):
                formatter.write_dl(rows)

    def _first_sentence(self, ctx: click.Context, name: str) -> str:
        command = self.get_command(ctx, name)
        return command.get_short_help_str(limit=_WHOLE) if command else ""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with its help in the language of the call."""
        return dressed(_command(ctx, cmd_name)) if cmd_name in _COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is to run; it needs no help yet."""
        if args[0] in _COMMANDS:
            return args[0], _command(ctx, args[0]), args[1:]
        if args[0][:1] != "-":
            from kgraph.cli._meant import refusal

            ctx.fail(refusal(args[0], _COMMANDS).say(language_of(ctx)))
        return super().resolve_command(ctx, args)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:  # fmt: skip
        """The context of a call, with a copy of this group that speaks the language asked for."""
        language = asked_for(args)
        own = spoken(self, "kgraph", language)
        try:
            made: click.Context = super(_LazyGroup, own).make_context(
                info_name, args, parent, **extra
            )
        except click.UsageError as error:
            raise Complaint(error, language) from error
        except (KeyboardInterrupt, click.Abort):  # click would end with 1
            click.echo(f"kgraph: {said.INTERRUPTED.say(language)}", err=True)
            raise SystemExit(_INTERRUPTED) from None
        return made

    def main(self, *args: Any, **extra: Any) -> Any:
        if os.environ.get("_KGRAPH_COMPLETE", "").startswith("powershell"):
            from click.shell_completion import add_completion_class

            from kgraph.cli._completion import PowerShell

            add_completion_class(PowerShell)
        with _quiet_ends(asked_for(sys.argv[1:])):
            return super().main(*args, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[_ARGUMENTS] = list(args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return self._invoke(ctx)
        except StoreDamaged as error:
            if not _recovered(error, language_of(ctx)):
                raise _Failure(error, language_of(ctx)) from error
        except KgraphError as error:
            raise _Failure(error, language_of(ctx)) from error
        except click.UsageError as error:
            raise Complaint(error, language_of(ctx)) from error
        with self.make_context(ctx.info_name, ctx.meta[_ARGUMENTS], parent=None) as again:
            return self.invoke(again)

    def _invoke(self, ctx: click.Context) -> Any:
        from kgraph.output import clean

        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            error.__dict__["message"] = clean(error.message)
            raise
        except (KeyboardInterrupt, EOFError, click.Abort) as interrupt:
            click.echo(f"kgraph: {said.INTERRUPTED.say(language_of(ctx))}", err=True)
            raise SystemExit(_INTERRUPTED) from interrupt
        except UnicodeEncodeError as error:
            raise BadQuestion(said.ARGUMENT_BYTES) from error
        except (MemoryError, RecursionError) as error:
            raise StoreUnusable(said.NO_MEMORY) from error


def _recovered(error: StoreDamaged, language: str) -> bool:
    """Whether the damaged store was one of the cache, and the question can be asked again."""
    from kgraph import opening

    def hear(message: Sayable) -> None:
        click.echo(f"kgraph: {say(message, language)}", err=True)

    try:
        return opening.recover(error, hear)
    except KgraphError:
        return False


@contextlib.contextmanager
def _quiet_ends(language: str) -> Iterator[None]:
    """An answer nobody reads to its end is no error; one that does not fit on the disk is."""
    try:
        yield
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        raise SystemExit(_INTERRUPTED) from None
    except BrokenPipeError:
        _let_go_of_output()
        raise SystemExit(0) from None
    except OSError as error:
        from kgraph.store.files import is_full

        if not is_full(error):
            raise
        _let_go_of_output()
        click.echo(
            f"kgraph: {said.ANSWER_NOT_WRITTEN.of(error=said.reason(error)).say(language)}",
            err=True,
        )
        raise SystemExit(StoreUnusable.exit_code) from None


def _let_go_of_output() -> None:
    """Nothing more can be written: what is left in the buffer goes nowhere."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kgraph", message="%(prog)s %(version)s")
def main() -> None:
    """A sourced knowledge graph of regional skilled-labour networks in Germany."""
    _speak_utf8()


def _speak_utf8() -> None:
    """On Windows, pipes and consoles may not be UTF-8; our text is."""
    if os.name == "nt":
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure:
                reconfigure(encoding="utf-8")
