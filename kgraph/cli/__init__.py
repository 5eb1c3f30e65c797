"""The command line. Each command's module is imported only when that command runs."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from kgraph.errors import DataHasErrors, KgraphError, NameNotClear
from kgraph.version import __version__

#: command -> module in kgraph.cli that defines it
_COMMANDS = {
    "find": "ask", "show": "ask", "who": "ask",
    "connect": "connect", "common": "connect", "why": "connect", "introduce": "connect",
    "region": "connect",
    "sparql": "query",
    "view": "see",
    "export": "export",
    "site": "website",
    "central": "measures", "brokers": "measures", "communities": "measures",
    "gaps": "advice", "similar": "advice", "transfer": "advice", "assess": "advice",
    "stale": "advice",
    "help": "guide", "completion": "guide",
    "build": "data", "check": "data", "read": "data", "diff": "compare", "dedupe": "judge",
}  # fmt: skip
_CANDIDATES_SHOWN = 12


class _Failure(click.ClickException):
    """A KgraphError as click shows it: the message on stderr and the error's exit code."""

    error: KgraphError

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        return self.error.exit_code

    def __init__(self, error: KgraphError) -> None:
        super().__init__(str(error))
        self.error = error

    def show(self, file: Any = None) -> None:
        from kgraph.output import clean  # a name in the message must not steer the terminal

        click.echo(clean(f"kgraph: {self.message}"), err=True)
        for line in _details(self.error):
            click.echo(f"  {clean(line)}", err=True)


def _details(error: KgraphError) -> list[str]:
    if isinstance(error, NameNotClear):
        shown = error.candidates[:_CANDIDATES_SHOWN]
        lines = [f"{c.label}  ({c.type})  {short_id(c.id)}" for c in shown]
        if len(error.candidates) > len(shown):
            lines.append(f"… and {len(error.candidates) - len(shown)} more")
        return [*lines, "Say which by its id, e.g. " + short_id(shown[0].id)] if shown else []
    if isinstance(error, DataHasErrors):
        return [str(finding) for finding in error.findings]
    return []


def short_id(iri: str) -> str:
    """The part of an IRI that is enough to name a thing: `network/hohenlohe-plus-e-v`."""
    return iri.partition("/id/")[2] or iri


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"kgraph.cli.{_COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KgraphError as error:
            raise _Failure(error) from error


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kgraph")
def main() -> None:
    """A sourced knowledge graph of regional skilled-labour networks in Germany.

    Ask first: the store is built by itself at the first question.

    \b
    kgraph who "Fachkräfteallianz Ostwürttemberg"
    kgraph find Pflege
    kgraph sparql --saved register --format csv
    kgraph view region Niedersachsen --open
    """
    _speak_utf8()


def _speak_utf8() -> None:
    """On Windows, pipes and consoles may not be UTF-8; our text is."""
    if os.name == "nt":
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure:
                reconfigure(encoding="utf-8")
