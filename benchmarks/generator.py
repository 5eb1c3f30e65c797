"""A generated graph in kgraph's own shape: seeded, heavy-tailed, about a million triples."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.rdf.labels import write_labels
from kgraph.rdf.things import write_thing
from kgraph.rdf.ties import write_relation
from kgraph.rdf.vocabulary import Relation
from kgraph.records import Item, Record
from kgraph.store.index import index_of
from kgraph.terms import relation_iri, thing_iri

_KINDS = {
    "institution": "company", "network": "alliance", "project": "project", "event": "workshop",
}  # fmt: skip
_SYLLABLES = (
    "ba", "den", "fel", "gar", "hof", "kirch", "linden", "mar", "neu", "ober", "rhein", "stein",
    "tal", "wald", "weiler", "zell",
)  # fmt: skip
_RELATIONS = {
    "member-of": ("network", terms.ORG + "memberOf", terms.MEMBERSHIP),
    "partner-in": ("project", terms.KG + "partnerIn", terms.MEMBERSHIP),
    "takes-part-in": ("event", terms.KG + "takesPartIn", terms.KG + "Participation"),
}


def generate(actors: int = 24_000, ties: int = 40_000, seed: int = 7) -> list[Any]:
    """Quads of `actors` institutions tied to networks, projects and events.

    What an actor joins is drawn with Zipf weights, so that some things are hubs; the counts
    that are the defaults give about a million triples.
    """
    draw = random.Random(seed)
    quads = Quads()
    groups = {name: _names(name, actors // 6, draw) for name in ("network", "project", "event")}
    people = _names("institution", actors, draw)
    labels: dict[str, str] = {}
    for segment, names in (("institution", people), *groups.items()):
        for number, name in enumerate(names):
            iri = thing_iri(segment, f"{segment}-{number}")
            labels[iri] = name
            record = Record("", "", number + 2, {"name": name, "kind": _KINDS[segment]})
            item = Item(record, iri, "generated", (f"row={number + 2}",), segment)
            write_thing(quads, item, name)
    pairs = set(_draw_ties(draw, len(people), {k: len(v) for k, v in groups.items()}, ties))
    for row, (actor, relation, number) in enumerate(sorted(pairs), start=2):
        segment, direct, tie_type = _RELATIONS[relation]
        subject = thing_iri("institution", f"institution-{actor}")
        target = thing_iri(segment, f"{segment}-{number}")
        iri = relation_iri(subject, relation, target)
        record = Record("ties", "", row, {"relation": relation, "since": str(2000 + row % 25)})
        item = Item(record, iri, "generated", (f"row={row}",), "", subject, target)
        code = f"{terms.VOCABULARY}relation/{relation}"
        write_relation(
            quads, item, Relation(code, relation, True, direct, tie_type, frozenset(), frozenset())
        )
        quads.text(terms.GRAPH + "ontology", code, terms.RELATION_CLASS, "tie")
    write_labels(quads, labels)
    return sorted({*quads.quads, *index_of(quads.quads)}, key=str)


def _names(segment: str, count: int, draw: random.Random) -> list[str]:
    words = {"institution": "Firma", "network": "Netzwerk", "project": "Projekt", "event": "Tagung"}
    return [
        f"{words[segment]} {''.join(draw.choices(_SYLLABLES, k=3)).capitalize()} {number}"
        for number in range(count)
    ]


def _draw_ties(
    draw: random.Random, actors: int, groups: dict[str, int], ties: int
) -> Iterator[tuple[int, str, int]]:
    weights = {
        segment: list(accumulate(1 / (rank + 3) for rank in range(count)))
        for segment, count in groups.items()
    }
    relations = list(_RELATIONS)
    for _ in range(ties):
        relation = draw.choice(relations)
        heap = weights[_RELATIONS[relation][0]]
        number = bisect(heap, draw.random() * heap[-1])
        actor = (
            min(int(draw.paretovariate(0.6)) - 1, actors - 1)
            if draw.random() < 0.3
            else draw.randrange(actors)
        )
        yield actor, relation, min(number, len(heap) - 1)
