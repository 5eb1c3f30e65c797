"""help, completion: how to use kgraph, in the terminal."""

from __future__ import annotations

import click

from kgraph.cli._speaking import language_of
from kgraph.words.commands import cli as words
from kgraph.words.topics import TOPICS


@click.command("help")
@click.argument("topic", required=False, type=click.Choice(sorted(TOPICS)))
@click.pass_context
def help(ctx: click.Context, topic: str | None) -> None:
    """Explain a TOPIC: names, sources, time, formats, sparql, tables, exit-codes."""
    if topic:
        click.echo(TOPICS[topic].say(language_of(ctx)))
        return
    assert ctx.parent is not None
    click.echo(ctx.parent.get_help())
    click.echo("\n" + words.TOPICS.say(language_of(ctx), topics=sorted(TOPICS)))


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def completion(shell: str) -> None:
    """Print the script that lets SHELL complete commands and real names."""
    from kgraph.cli._completion import script

    click.echo(script(shell, click.get_current_context().find_root().command))
