"""`query`: the triples or pairs a SPARQL query gives, drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kgraph import terms
from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Edge, Node, Scene
from kgraph.pictures.messages.queried import messages, types
from kgraph.pictures.sketch import Sketch
from kgraph.questions.sparql import Query, makes_graph, serialized, table
from kgraph.words import queried, refusals
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown.pictures import words
from kgraph.words.types import PLURALS

_SECONDS = 60.0
_LONGEST = 240  # letters of a query, or of its first comment, at the head of the page
_LABELS = (terms.LABEL, terms.PREF_LABEL)


def query(graph: StoredGraph, text: str) -> Scene:
    """A CONSTRUCT, or a SELECT with the columns source and target (and relation, weight).

    `text` is the query itself; values that are no things of the graph are drawn as they are.
    """
    asked = Query(text)
    sketch = Sketch(graph)
    rows = _triples(graph, asked) if makes_graph(asked) else _pairs(graph, asked)
    said = words(graph.language)
    if not rows:
        raise NothingFound(said["query_empty"])
    for source, relation, target, weight in rows:
        _show(sketch, source)
        _show(sketch, target)
        label = _label(graph, relation) if relation else said["joined"]
        sketch.edge(Edge(source, target, relation or "joined", label, weight=weight))
    scene = sketch.scene("", _note(text, graph.language))
    return replace(scene, title=_title(text, scene), messages=messages(scene))


def _title(text: str, scene: Scene) -> str:
    """What the query itself says in a comment on its first line, else what it gives."""
    first = text.strip().partition("\n")[0]
    if first.startswith("#") and first.strip("# "):
        return first.strip("# \r")[:_LONGEST]
    names = [PLURALS[scene.language][name] for name, _ in types(scene)]
    return queried.TITLE.say(scene.language, types=enumerated(names, scene.language, 4))


def _note(text: str, language: str) -> str:
    short = " ".join(text.split())
    return queried.NOTE.say(
        language, text=short if len(short) <= _LONGEST else short[: _LONGEST - 1] + "…"
    )


def _show(sketch: Sketch, value: str) -> None:
    if value.startswith(terms.ID) and _is_iri(value) and sketch.graph.exists(value):
        sketch.thing(value)
    else:
        sketch.made(Node(value, _label(sketch.graph, value), "Concept"))


def _label(graph: StoredGraph, value: str) -> str:
    """The label of what an IRI means; any other text is its own label."""
    return graph.label(value) if value.startswith("http") and _is_iri(value) else value


def _is_iri(value: str) -> bool:
    import pyoxigraph as ox

    try:
        ox.NamedNode(value)
    except ValueError:
        return False
    return True


def _triples(graph: StoredGraph, asked: Query) -> list[tuple[str, str, str, int]]:
    import pyoxigraph as ox

    text = serialized(graph, asked, "nt", _SECONDS)
    found = {
        (_text(quad.subject), quad.predicate.value, _text(quad.object), 1)
        for quad in ox.parse(text, format=ox.RdfFormat.N_TRIPLES)
        if quad.predicate.value not in _LABELS
    }
    return sorted(found)


def _text(term: Any) -> str:
    """The value of a term; a quoted triple, which has none, as it is written."""
    return str(getattr(term, "value", term))


def _pairs(graph: StoredGraph, asked: Query) -> list[tuple[str, str, str, int]]:
    answer = table(graph, asked, _SECONDS)
    if not {"source", "target"} <= set(answer.columns):
        raise BadQuestion(refusals.QUERY_DRAWN.of(columns=answer.columns))
    rows = (row for row in answer.dicts() if row["source"] and row["target"])
    return [
        (row["source"], row.get("relation") or "", row["target"], _weight(row.get("weight")))
        for row in rows
    ]


def _weight(text: str | None) -> int:
    try:
        return max(1, round(float(text or 1)))
    except (ValueError, OverflowError):
        return 1
