"""A command that answers a question: its name, its words, its options, and its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from kgraph.graph.naming import exactly
from kgraph.graph.stored import StoredGraph
from kgraph.names import key
from kgraph.terms import ID

#: options of lists whose command line differs from their name in Python
_LINES = {"region": "in", "target_group": "target-group", "member_of": "member-of",
          "partner_in": "partner-in", "funded_by": "funded-by", "tied_to": "tied-to",
          "at_least": "at-least"}  # fmt: skip


class Plain(NamedTuple):
    """A question of `asking.registry` with its words and options."""

    question: str
    words: tuple[str, ...] = ()
    options: Mapping[str, Any] = {}

    def line(self) -> str:
        """The command line that gives the same answer."""
        parts = ["kgraph", self.question, *map(quoted, self.words)]
        for name, value in self.options.items():
            flag = _LINES.get(name, name) if self.question in ("list", "count") else name
            values = value if isinstance(value, (list, tuple)) else (value,)
            for own in values:
                parts += [f"--{flag}"] if own is True else [f"--{flag}", quoted(str(own))]
        return " ".join(parts)

    def having(self, question: str = "", without: Iterable[str] = (), **options: Any) -> Plain:
        """The same with other options, or as another question."""
        kept = {name: own for name, own in self.options.items() if name not in tuple(without)}
        return Plain(question or self.question, self.words, {**kept, **options})


class Attempt(NamedTuple):
    """A reading of a question: its commands (several when a name means several things).

    `used` are the places of the words that the reading explains. `instead` are asked in turn
    when the commands give no answer; what `less` give is taken away, what is not in each of
    `both` too. `slot` says what the answer must have: "when" a date, "count" a number,
    "whether" a yes; `relation` is the one that was asked for, `also` is counted beside it,
    `most` ("most", "fewest") asks for an end of a count; `way` ("in", "out") says at which end
    of its relation the named thing is.
    """

    commands: tuple[Plain, ...]
    used: frozenset[int]
    slot: str = ""
    instead: tuple[Plain, ...] = ()
    less: tuple[Attempt, ...] = ()
    both: tuple[Attempt, ...] = ()
    relation: str = ""
    also: tuple[Plain, ...] = ()
    most: str = ""
    way: str = ""


def quoted(word: str) -> str:
    """A word of a command line, in quotation marks where it needs them.

    >>> quoted("Hessen"), quoted("Digital Hub")
    ('Hessen', '"Digital Hub"')
    """
    is_plain = word and all(sign.isalnum() or sign in "-./_ä," for sign in word)
    return word if is_plain else '"' + word.replace('"', "'") + '"'


def name_of(graph: StoredGraph, iri: str, prefer: Iterable[str]) -> str:
    """How a command names a thing: its label, where nothing else bears it, else its id."""
    label = graph.label(iri)
    is_meant = bool(key(label)) and exactly(graph, label, tuple(prefer)) == [iri]
    return label if is_meant else iri.removeprefix(ID)
