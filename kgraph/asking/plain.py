"""ask, frage: a plain question in German or English, put as exactly one command."""

from __future__ import annotations

from typing import Any

from kgraph import terms
from kgraph.errors import BadQuestion, NothingFound, NotUnderstood
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, cite
from kgraph.words import plain as words

_LONGEST = 500


def ask_plainly(graph: StoredGraph, text: str) -> Table:
    """The answer to a question in words; its `lead` says as which command it was understood.

    The columns are those of the command. Raises NotUnderstood with the readings there are, for a
    question that has none or several.
    """
    from kgraph.plain.understanding import understand

    if not text.strip():
        raise BadQuestion(words.QUESTION_EMPTY)
    if len(text) > _LONGEST:
        raise BadQuestion(words.QUESTION_LONG.of(n=len(text), most=_LONGEST))
    found = understand(graph, text)
    if found.command is None:
        said: Any = words.NOT_ASKED
        if found.unexplained:
            said = words.NOT_UNDERSTOOD.of(words=[f"„{word}“" for word in found.unexplained])
        elif found.readings:
            said = words.SEVERAL
        raise NotUnderstood(said, [reading.line() for reading in found.readings])
    return _answer(graph, found.command)


def _answer(graph: StoredGraph, command: Any) -> Table:
    from kgraph.asking.registry import ask

    lead = words.UNDERSTOOD.say(graph.language, line=command.line())
    options = dict(command.options)
    try:
        table: Table = ask(graph, command.question, *command.words, **options)
    except NothingFound as nothing:
        table = Table((), [], 0, notes=(nothing.say(graph.language),))
    if not table.total:
        table = table._replace(notes=(*table.notes, *_unsaid(graph, command)))
    return table._replace(lead=lead)


def _unsaid(graph: StoredGraph, command: Any) -> list[str]:
    """That no source states it, and what was searched."""
    if command.question == "sparql":
        sources = {q.subject.value for q in graph.store.match(None, terms.TYPE, terms.SOURCE)}
        names = sorted(iri.rpartition("/")[2] for iri in sources)
        return [words.SAID_BY_NONE.say(graph.language, sources=names)]
    if command.question not in ("who", "show"):
        return []
    from kgraph.graph.naming import resolve

    thing = resolve(graph, command.words[0])
    ties = relations_of(graph, thing.id)
    places = cite(graph.mentions(thing.id), graph.language)
    return [words.SAID_BY.say(graph.language, n=len(ties), label=thing.label, places=places)]
