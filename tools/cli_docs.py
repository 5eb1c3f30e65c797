"""Write docs/cli.md from the commands themselves."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import click

from kgraph.cli import main as kgraph

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "cli.md"
#: characters a line may have, so that nothing wraps, whatever terminal this runs in
_WIDE = 10_000
INTRO = """# The command line

Generated from the commands by `python tools/cli_docs.py`; edit the commands, not this page.
`kgraph COMMAND --help` says the same.

Exit codes: 0 answered · 1 nothing found · 2 usage · 3 name unknown or ambiguous · 4 data has
errors · 5 store or endpoint unusable.
"""


def page(group: click.Group) -> str:
    """The Markdown page about all commands of `group`, in the order of its help."""
    settings = group.context_settings
    context = click.Context(group, info_name="kgraph", terminal_width=_WIDE, **settings)
    commands = [
        (name, command)
        for name in group.list_commands(context)
        if (command := group.get_command(context, name)) and not command.hidden
    ]
    contents = "".join(f"- [`{name}`](#{name}): {_first(c)}\n" for name, c in commands)
    parts = (_section(name, command, context) for name, command in commands)
    return "\n".join([INTRO, contents, *parts])


def _section(name: str, command: click.Command, parent: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=parent)
    usage = command.get_usage(context).removeprefix("Usage: ")
    usage = " ".join(usage.split())
    parts = [f"## {name}\n", f"```text\n{usage}\n```\n", *_help(command)]
    options = [_option(p, context) for p in command.get_params(context) if _is_told(p)]
    rows = "".join(f"| `{names}` | {text} |\n" for names, text in options)
    parts.append("| option | meaning |\n| --- | --- |\n" + rows)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found and not found.hidden:
                parts.append(_section(f"{name} {below}", found, parent))
    return "\n".join(parts)


def _help(command: click.Command) -> Iterator[str]:
    """The paragraphs of the help; an example, which click leaves unwrapped, is a code block."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        lines = paragraph.splitlines()
        if lines and lines[0].strip() == "\b":
            yield "```sh\n" + "\n".join(lines[1:]) + "\n```\n"
        else:
            yield _escaped(" ".join(lines)) + "\n"


def _is_told(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Option) and not parameter.hidden


def _option(parameter: click.Parameter, context: click.Context) -> tuple[str, str]:
    names, text = parameter.get_help_record(context) or ("", "")
    return names.replace("|", "\\|"), _escaped(" ".join(text.split()))


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _first(command: click.Command) -> str:
    return _escaped(command.get_short_help_str(limit=200))


def fresh() -> str:
    """The page as it should be now."""
    return page(kgraph)


if __name__ == "__main__":
    PAGE.write_text(fresh(), encoding="utf-8", newline="\n")
