"""The language of a command line, and commands that speak it: click's own words included."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping, Sequence
from typing import Any, cast

import click

from kgraph.cli._choices import with_words
from kgraph.words.said import LANGUAGES


def asked_for(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """The language of a call: its last --lang, else that of the environment.

    It must be known before click reads the call, because help and complaints come from there.

    >>> asked_for(["who", "x", "--lang", "de"], {}), asked_for([], {"LANG": "de_DE.UTF-8"})
    ('de', 'de')
    """
    found = ""
    for position, word in enumerate(arguments):
        if word == "--":
            break
        after = arguments[position + 1] if word == "--lang" and arguments[position + 1 :] else ""
        value = after or word.removeprefix("--lang=")
        found = value if value in LANGUAGES and value != word else found
    return found or _of_environment(environment)


def _of_environment(environment: Mapping[str, str]) -> str:
    if environment.get("KGRAPH_LANG") in LANGUAGES:
        return environment["KGRAPH_LANG"]
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "de" if environment[name].lower().startswith("de") else "en"
    if os.name == "nt":
        import locale

        return "de" if (locale.getlocale()[0] or "").lower().startswith(("de", "german")) else "en"
    return "en"


def language() -> str:
    """The language of the call that runs."""
    context = click.get_current_context(silent=True)
    return language_of(context) if context else "en"


def language_of(context: click.Context) -> str:
    """The language that the call of `context` asks for."""
    found: str = getattr(context.find_root().command, "language", "en")
    return found


def spoken(command: click.Command, name: str, language: str) -> Any:
    """A copy of the command that speaks the language once it is asked; each takes --lang.

    Help and usage cost time to put together: they are, when they are shown (`_Context`).
    """
    own: Any = copy.copy(command)
    own.language = language
    own.spoken_as = name
    own.params = [copy.copy(param) for param in command.params]
    for param in own.params:
        param.type = with_words(param.type, language)
    if not any(param.name == "lang" for param in own.params):
        own.params.append(_lang_option())
    own.context_class = _GermanContext if language == "de" else _Context
    return own


def dressed(command: click.Command) -> Any:
    """The command with its help and its usage in its language, if `spoken` gave it one."""
    name, own = getattr(command, "spoken_as", ""), cast("Any", command)
    if name:
        from kgraph.cli._dressing import dress

        own.spoken_as = ""
        dress(own, name, own.language)
    return own


def _lang_option() -> click.Option:
    return click.Option(["--lang"], type=click.Choice(LANGUAGES), expose_value=False)


class _Context(click.Context):
    """The context of a command of `spoken`."""

    def get_help(self) -> str:
        dressed(self.command)
        return super().get_help()

    def get_usage(self) -> str:
        dressed(self.command)
        return super().get_usage()


class _GermanFormatter(click.HelpFormatter):
    """Help pages with German headings and notes."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        from kgraph.words.commands.usage import USAGE

        super().write_usage(prog, args, USAGE.de if prefix is None else prefix)

    def section(self, name: str) -> Any:
        from kgraph.words.commands.usage import PIECES

        return super().section(PIECES.get(name, name))

    def write_dl(self, rows: Any, *args: Any, **others: Any) -> None:
        super().write_dl([(first, _noted(second)) for first, second in rows], *args, **others)


def _noted(text: str) -> str:
    from kgraph.words.commands.options import OPTIONS
    from kgraph.words.commands.usage import note

    own = note(text)
    return OPTIONS["--help"].de if own == OPTIONS["--help"].en else own


class _GermanContext(_Context):
    formatter_class = _GermanFormatter


class Complaint(click.UsageError):
    """What click complains about, in the language of the call."""

    def __init__(self, error: click.UsageError, language: str) -> None:
        from kgraph.words.commands.usage import complaint

        if error.ctx is not None:
            dressed(error.ctx.command)  # the message names parameters
        super().__init__(complaint(error.format_message(), language), error.ctx)
        self.language = language

    def show(self, file: Any = None) -> None:
        from kgraph.words.commands.usage import ERROR, TRY_HELP

        if self.ctx is not None:
            click.echo(self.ctx.get_usage(), err=True)
            names = {"command": self.ctx.command_path, "option": "--help"}
            click.echo(TRY_HELP.say(self.language, **names) + "\n", err=True)
        click.echo(ERROR.say(self.language, message=self.message), err=True)
