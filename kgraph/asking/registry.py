"""All questions by name, with the words and options each takes.

A question in plain words (`plain`) is asked as one of these.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from collections.abc import Callable
from typing import Any

from kgraph.asking import (
    advice,
    chains,
    judging,
    lists,
    measuring,
    names,
    pictures,
    places,
    reports,
    sparql,
)
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.questions.listing.narrowing import Narrowing
from kgraph.words import refusals

#: name -> function; each answers with a Table, "view" with a View, "report" with the bytes of a
#: file, "export" with files
QUESTIONS: dict[str, Callable[..., Any]] = {
    "find": names.find,
    "show": names.show,
    "who": names.who,
    "connect": chains.connect,
    "common": chains.common,
    "why": chains.why,
    "introduce": chains.introduce,
    "region": places.region,
    "missing": places.missing,
    "list": lists.list_things,
    "count": lists.count_things,
    "figures": lists.figures,
    "central": measuring.central,
    "brokers": measuring.brokers,
    "communities": measuring.communities,
    "gaps": advice.gaps,
    "similar": advice.similar,
    "transfer": advice.transfer,
    "assess": advice.assess,
    "stale": advice.stale,
    "dedupe": judging.dedupe,
    "sparql": sparql.sparql,
    "report": reports.report,
    "view": pictures.view,
    "export": pictures.export,
}
#: questions that may raise NothingFound -> the module with the columns of their answers
_COLUMNS = {
    "connect": ("questions.connect", "COLUMNS"),
    "common": ("questions.common", "COMMON"),
    "why": ("questions.common", "WHY"),
    "introduce": ("questions.introduce", "COLUMNS"),
    "figures": ("questions.figures", "COLUMNS"),
    "gaps": ("measures.gaps", "DETAIL"),
    "similar": ("measures.similar", "COLUMNS"),
    "transfer": ("measures.transfer", "COLUMNS"),
    "assess": ("measures.assess", "COLUMNS"),
}
#: parameters that hold several options -> their class; some questions say them differently
_PACKED: dict[str, Any] = {"over": measuring.Over, "narrowing": Narrowing}
_OVERS: dict[str, type[measuring.Over]] = {"export": measuring.Taken}
_UNSAID = ("graph", *_PACKED, "progress")  # no words from outside


def parameters(question: str) -> dict[str, inspect.Parameter]:
    """What a question takes, names first, those of a projection included.

    A parameter without default must be given. Raises BadQuestion for a question there is not.
    """
    signature = inspect.signature(_function(question))
    found = {n: p for n, p in signature.parameters.items() if n not in _UNSAID}
    for made in _packs(question, signature).values():
        for field in dataclasses.fields(made):
            own = inspect.Parameter(
                field.name, inspect.Parameter.KEYWORD_ONLY,
                default=field.default, annotation=field.type,
            )  # fmt: skip
            found.setdefault(field.name, own)
    return found


def columns(question: str) -> tuple[str, ...]:
    """The columns of an answer that raised NothingFound."""
    module, name = _COLUMNS[question]
    found: tuple[str, ...] = getattr(importlib.import_module(f"kgraph.{module}"), name)
    return found


def ask(graph: StoredGraph, question: str, *words: str, **options: Any) -> Any:
    """The answer to a question of `QUESTIONS`, its options by name.

    Raises BadQuestion for an option or number of words that the question does not take.
    """
    function, taken = _function(question), parameters(question)
    unknown = [name for name in options if name not in taken and name not in _UNSAID]
    if unknown:
        said = {"question": question, "option": unknown[0], "known": list(taken)}
        raise BadQuestion(refusals.NO_OPTION.of(**said))
    signature = inspect.signature(function)
    for pack, made in _packs(question, signature).items():
        fields = {field.name for field in dataclasses.fields(made)}
        packed = fields & options.keys() - signature.parameters.keys()
        if pack not in options:
            options[pack] = made(**{name: options.pop(name) for name in packed})
    try:
        signature.bind(graph, *words, **options)
    except TypeError as error:
        raise BadQuestion(f"'{question}': {error}") from error
    return function(graph, *words, **options)


def _packs(question: str, signature: inspect.Signature) -> dict[str, Any]:
    """The parameters of a question that hold several options, and their class."""
    made = {name: own for name, own in _PACKED.items() if name in signature.parameters}
    return made | ({"over": _OVERS[question]} if question in _OVERS else {})


def _function(question: str) -> Callable[..., Any]:
    if question not in QUESTIONS:
        raise BadQuestion(refusals.NO_QUESTION.of(code=question, known=list(QUESTIONS)))
    return QUESTIONS[question]
