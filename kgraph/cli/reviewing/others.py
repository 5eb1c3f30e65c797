"""Other recognisers than the rules, asked for by --recogniser, --address and --model."""

from __future__ import annotations

import functools
import os
from typing import Any, NamedTuple

import click

from kgraph import documents
from kgraph.cli._options import Command, say_beside
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.recognition import Recognised
from kgraph.words import recognisers as words


class OtherRecogniser(NamedTuple):
    """Which other recogniser is asked for; without a name none."""

    name: str = ""
    address: str = ""
    model: str = ""


def recogniser_options(command: Command) -> Command:
    """The three options, handed to the command as one `other`."""

    @click.option("--recogniser", default="", metavar="NAME")
    @click.option("--address", default="", metavar="URL")
    @click.option("--model", default="", metavar="NAME")
    @functools.wraps(command)
    def wrapper(recogniser: str, address: str, model: str, **others: Any) -> Any:
        return command(other=OtherRecogniser(recogniser, address, model), **others)

    return wrapper


def recognised(
    graph: StoredGraph, path: str, other: OtherRecogniser, known: bool = True
) -> Recognised:
    """What the rules find, and with another recogniser what it adds and the text bears out."""
    from kgraph import recognisers

    if other.name != recognisers.CHAT and (other.address or other.model):
        raise BadQuestion(words.ONLY_WITH_CHAT)
    found = documents.recognised(graph, path, known)
    if not other.name:
        return found
    if other.name == recognisers.CHAT:
        from kgraph.recognisers.chat import ChatAddress, ChatRecogniser

        key = os.environ.get("KGRAPH_CHAT_KEY", "")
        own = ChatAddress(other.address, other.model, key)
        file, codes = os.path.basename(path), documents.codes_of(graph)
        made: Any = ChatRecogniser(own, codes, file, say_beside)
    else:
        made = recognisers.installed(other.name)
    return documents.with_recogniser(graph, path, found, (other.name, made), say_beside)
