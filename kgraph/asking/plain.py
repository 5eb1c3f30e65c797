"""ask, frage: a plain question in German or English, put as commands whose answer is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear, NotUnderstood
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, cite
from kgraph.words.questions import asked as said
from kgraph.words.questions import plain as words

if TYPE_CHECKING:
    from kgraph.asking.settling import Settled
    from kgraph.plain.command import Attempt

_LONGEST = 500
#: questions of which several readings are answered side by side
_TOGETHER = ("list", "count", "who", "show", "figures", "why")
_MOST = 3


def ask_plainly(graph: StoredGraph, text: str) -> Table:
    """The answer to a question in words; its `lead` says as which commands it was understood.

    The columns are those of the command. Raises NotUnderstood with the readings there are, for a
    question that has none or several.
    """
    from kgraph.asking.settling import can_run
    from kgraph.plain.understanding import understand

    if not text.strip():
        raise BadQuestion(words.QUESTION_EMPTY)
    if len(text) > _LONGEST:
        raise BadQuestion(words.QUESTION_LONG.of(n=len(text), most=_LONGEST))
    found = understand(graph, text)
    offered = found.readings
    if found.attempt:
        try:
            if settled := answered(graph, found.attempt):
                return _told(graph, found.attempt, settled)
        except NameNotClear as unclear:
            raise NotUnderstood(unclear.args[0]) from unclear
        offered = found.attempt.commands
    message: Any = words.NOT_ASKED
    if found.unexplained:
        message = words.NOT_UNDERSTOOD.of(words=[f"„{word}“" for word in found.unexplained])
    elif found.attempt:
        message = words.SEVERAL
    raise NotUnderstood(message, [one.line() for one in offered if can_run(graph, one)])


def answered(graph: StoredGraph, attempt: Attempt) -> Settled | None:
    """The checked answer; None where several readings must be chosen from."""
    from kgraph.asking.settling import settle

    questions = {command.question for command in attempt.commands}
    is_whole = any(c.question == "show" and not c.options for c in attempt.commands)
    if len(attempt.commands) > 1 and (
        is_whole
        or len(attempt.commands) > _MOST
        or len(questions) > 1
        or not questions <= {*_TOGETHER}
    ):
        return None
    return settle(graph, attempt)


def _told(graph: StoredGraph, attempt: Attempt, found: Settled) -> Table:
    """The answer with how it was understood and what it says in a sentence."""
    from kgraph.asking.settling import named, sentence

    language, table = graph.language, found.table
    lines = [command.line() for command in found.commands]
    lead = words.UNDERSTOOD.say(language, line=lines[0])
    if len(lines) > 1:
        lead = "\n".join([said.SEVERAL_STEPS.say(language), *lines])
    lead += "".join(
        "\n" + word.say(language, line=one.line())
        for word, parts in ((said.WITHOUT_THOSE, attempt.less), (said.IN_BOTH, attempt.both))
        for part in parts
        for one in part.commands
    )
    if own := sentence(graph, attempt, found):
        lead += "\n" + own
    if not table.total:
        table = table._replace(notes=(*table.notes, *_unsaid(graph, found.commands[0])))
    return table._replace(lead=lead, notes=(*table.notes, *named(graph, found)))


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
