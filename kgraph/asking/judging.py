"""dedupe: which things could be one."""

from __future__ import annotations

from kgraph import terms
from kgraph.asking.limits import SCORE, within
from kgraph.errors import BadQuestion
from kgraph.graph.naming import resolve, with_label
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Thing
from kgraph.names import fold, legible, slug
from kgraph.words import refusals
from kgraph.words.choices import called, code_of

_TYPES = ("network", "institution", "project", "programme", "event", "region", "topic",
          "target-group", "concept")  # fmt: skip


def dedupe(graph: StoredGraph, name: str = "", *, least: int = 70, type: str = "") -> Table:
    """Things that could be one (all, or those of a name), why, and the verdict so far.

    `least` is the score from which a pair without a judgement is listed. Columns a, b,
    score, why, verdict, evidence.
    """
    from kgraph.questions.duplicates import ACTORS, duplicates

    within("least", least, SCORE)
    types = (_type(type),) if type else ACTORS
    iri = named(graph, name).id if name else ""
    return duplicates(graph, types, least, iri)


def named(graph: StoredGraph, name: str) -> Thing:
    """The thing of a name, an id or a label as the list of candidates prints it."""
    return graph.thing(_labelled(graph, name) or resolve(graph, name).id)


def _labelled(graph: StoredGraph, name: str) -> str:
    """The one thing whose label or bare id is `name`, "" when there is none."""
    found = set(with_label(graph, legible(name)))
    if not found and name == slug(name):
        iris = [f"{terms.ID}{type_name}/{name}" for type_name in _TYPES]
        found = {iri for iri in iris if graph.exists(iri)}
    return next(iter(found)) if len(found) == 1 else ""


def _type(name: str) -> str:
    word = fold(name).replace(" ", "")
    for known in _TYPES:
        if word == known.replace("-", "") or code_of(name, (known,)):
            return known
    raise BadQuestion(refusals.NO_TYPE.of(code=name, known=[called(own) for own in _TYPES]))
