"""Sentences about who is responsible where, and the table behind them."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph import terms
from kgraph.graph.responsible import (
    KINDS,
    Responsible,
    district_of,
    in_district,
    is_known,
    named,
    of_body,
    unnamed_for,
)
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, cite
from kgraph.terms import is_reference
from kgraph.words.responsible import WORDS

COLUMNS = ("kind", "id", "label", "where", "part", "confidence", "how", "evidence")


def responsible(graph: StoredGraph, region: str) -> Table:
    """The bodies responsible for the Kreis that a region is or lies in, one row each.

    A kind without a body has a row that says "not covered"; a region without one Kreis has none.
    """
    district = district_of(graph, region)
    found = in_district(graph, district) if district else []
    rows: list[tuple[object, ...]] = []
    for kind in KINDS if district and is_known(graph) else ():
        own = [one for one in found if one.kind == kind]
        rows += [_row(graph, one) for one in own]
        if not own:
            covered = WORDS[graph.language]["not_covered"]
            where = graph.label(district)
            rows.append((kind, None, None, where, None, covered, None, graph.mentions(district)))
    return Table(COLUMNS, rows, len(rows), graph.label(region))


def _row(graph: StoredGraph, one: Responsible) -> tuple[object, ...]:
    code = "derived" if one.is_derived else "stated"
    confidence = graph.label(f"{terms.VOCABULARY}confidence/{code}")
    return (
        one.kind, one.body, graph.label(one.body), graph.label(one.district), one.part or None,
        confidence, one.how or None, list(one.evidence),
    )  # fmt: skip


def sentences(graph: StoredGraph, region: str) -> tuple[str, ...]:
    """Who is responsible for a Kreis and where that stands; nothing for other regions."""
    district = district_of(graph, region)
    if not district or not is_known(graph):
        return ()
    say, found = WORDS[graph.language], in_district(graph, district)
    parts = []
    for kind in KINDS:
        own = [named(graph, one) for one in found if one.kind == kind]
        label = graph.label(f"{terms.VOCABULARY}institution-kind/{kind}")
        parts.append(say["both"].join(own) if own else say["none"].format(kind=label))
    cited = [(graph.label(one.body), cite(one.evidence, graph.language)) for one in found]
    places = "; ".join(f"{label}: {where}" for label, where in cited)
    return (
        say["responsible"].format(bodies=", ".join(parts)),
        *((say["evidence"].format(places=places),) if places else ()),
    )


def about_body(graph: StoredGraph, body: str, listed: bool = True) -> tuple[str, ...]:
    """What references say of a chamber, agency or Jobcenter; nothing of other things.

    Without `listed` the districts are left out: the answer has a row for each.
    """
    districts = of_body(graph, body)
    only_reference = is_reference(body)
    if not districts and not only_reference:
        return ()
    say = WORDS[graph.language]
    found = [say["unnamed_body"]] if only_reference else []
    found += [say["seat"].format(seat=seat) for seat in graph.values(body, terms.SEAT)]
    if districts and listed:
        names = "; ".join(_district(graph, one) for one in districts)
        found.append(say["districts"].format(count=len(districts), names=names))
    if only_reference:
        found += _maybe(graph, unnamed_for(graph, body))
    return tuple(found)


def _district(graph: StoredGraph, one: Responsible) -> str:
    say, name = WORDS[graph.language], graph.label(one.district)
    name = say["part"].format(name=name, part=one.part) if one.part else name
    name = say["derived"].format(name=name) if one.is_derived else name
    return f"{name} [{cite(one.evidence, graph.language)}]"


def _maybe(graph: StoredGraph, found: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    say = WORDS[graph.language]
    names = [
        say["maybe"].format(
            name=graph.label(thing), districts=", ".join(graph.label(d) for d in districts)
        )
        for thing, districts in found
    ]
    return [say["could_be"].format(names="; ".join(names))] if names else []
