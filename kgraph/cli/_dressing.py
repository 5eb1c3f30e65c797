"""Help and usage of commands in the language of the call."""

from __future__ import annotations

from typing import Any

import click

from kgraph.words.commands.help import COMMANDS
from kgraph.words.commands.options import METAVARS, OPTIONS

#: letters of choices above which a usage line names them together
_LONG = 40


def dress(command: Any, name: str, language: str) -> None:
    """Give `command` and its parameters their words in the language."""
    command.help = COMMANDS[name].say(language)
    for param in command.params:
        _dress_parameter(param, name, language)
    if language == "de":
        from kgraph.words.commands.usage import PIECES

        command.options_metavar = PIECES["[OPTIONS]"]
        if isinstance(command, click.Group):
            command.subcommand_metavar = PIECES["COMMAND [ARGS]..."]


def _dress_parameter(param: click.Parameter, command: str, language: str) -> None:
    if isinstance(param, click.Option):
        option = max(param.opts, key=len)
        words = OPTIONS.get(f"{command} {option}") or OPTIONS[option]
        param.help = words.say(language)
    if language == "de" and not isinstance(param.type, click.Choice) and not _is_flag(param):
        usual = param.type.name if isinstance(param, click.Option) else param.name
        param.metavar = _metavar(command, param.metavar or (usual or "").upper())
        if isinstance(param, click.Argument) and not param.required and param.metavar[0] != "[":
            param.metavar = f"[{param.metavar}]"
    elif language == "de" and isinstance(param, click.Argument):
        _name_choice(param, command)


def _name_choice(param: click.Argument, command: str) -> None:
    """A choice of many has a name in the usage line, as the help tells what there is."""
    if param.metavar:
        param.metavar = _metavar(command, param.metavar)
    elif isinstance(param.type, click.Choice) and len(param.type.choices) == 1:
        param.metavar = param.type.choices[0]
    elif isinstance(param.type, click.Choice) and len("".join(param.type.choices)) > _LONG:
        name = _metavar(command, (param.name or "").upper())
        param.metavar = name if param.required else f"[{name}]"


def _metavar(command: str, usual: str) -> str:
    return METAVARS.get(f"{command} {usual}") or METAVARS[usual]


def _is_flag(param: click.Parameter) -> bool:
    return isinstance(param, click.Option) and param.is_flag
