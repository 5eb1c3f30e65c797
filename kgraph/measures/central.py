"""`central`: who is central in a projection, by which measure, and how sure that is."""

from __future__ import annotations

from typing import Any

from kgraph import metrics
from kgraph.errors import BadQuestion
from kgraph.graph.world import World
from kgraph.measures.asked import Asked, projected, projected_from, statements
from kgraph.measures.notes import notes_on
from kgraph.measures.values import Readings, Values, measured
from kgraph.metrics.robustness import Interval, rank_intervals, without_each
from kgraph.model import Table, Thing
from kgraph.projections import MODES, Projection
from kgraph.projections.affiliations import thing_of
from kgraph.words import refusals
from kgraph.words.measuring.measures import NOTES
from kgraph.words.said import entry

_SHOWN = ("degree", "strength", "betweenness")


def central(world: World, asked: Asked) -> Table:
    """The nodes of a projection, the most central by `asked.by` first.

    Columns: rank (equal values share a rank), shared_with (how many others have it), the
    measures, the part of the graph (1 is the largest), documents behind a node's ties, and
    how the ranking value reads. With `asked.robust` or `asked.without_each` the best and worst
    rank. Two-mode graphs have a column `mode` first, and ranks within each mode.
    """
    if asked.by not in metrics.MEASURES:
        known = list(metrics.MEASURES)
        raise BadQuestion(refusals.NO_MEASURE.of(code=asked.by, known=known))
    found = projected(world, asked)
    language = world.graph.language
    names = metrics.MEASURES if asked.every else (asked.by, *(n for n in _SHOWN if n != asked.by))
    results = {name: measured(found, name, asked, language) for name in names}
    values = {name: result.values for name, result in results.items()}
    notes = [note for result in results.values() for note in result.notes]
    notes += single_documents(world, found)
    intervals = intervals_of(world, asked)
    notes += lost_with_one(world, found) if asked.without_each else []
    rows = _rows(world, found, values, intervals, asked.by)
    spread = ("best", "worst") if intervals else ()
    mode = ("mode",) if found.first is not None else ()
    columns = (*mode, "rank", "shared_with", *spread, "id", "label", "type", *names, "part",
               "documents", "reading")  # fmt: skip
    return Table(columns, rows, len(rows), notes=(*notes_on(world, found, asked), *notes))


def intervals_of(world: World, asked: Asked) -> dict[str, Interval]:
    """Rank intervals of the ranking measure: under random loss, or without each document.

    Empty when neither is asked for.
    """

    def placed(chosen: list[Any]) -> dict[str, metrics.Rank]:
        found = projected_from(world, asked, chosen)
        return ranked(found, measured(found, asked.by, asked).values)

    stated = sorted(statements(world, asked.projection))
    if asked.without_each:
        by_document: dict[str, list[Any]] = {}
        for source in sorted({e.source for tie in stated for e in tie.evidence}):
            by_document[source] = [t for t in stated if any(e.source != source for e in t.evidence)]
        return without_each(list(by_document.values()), placed)
    if asked.robust:
        return rank_intervals(stated, placed, asked.robust, seed=asked.seed)
    return {}


def ranked(found: Projection, values: Values) -> dict[str, metrics.Rank]:
    """The rank of each node; in a two-mode graph within its mode."""
    if found.first is None:
        return metrics.ranks(values)
    places: dict[str, metrics.Rank] = {}
    for side in (True, False):
        own = {node: value for node, value in values.items() if (node in found.first) == side}
        places.update(metrics.ranks(own))
    return places


def lost_with_one(world: World, found: Projection) -> list[str]:
    """What leaving out each document means: how many nodes stand in one only."""
    language = world.graph.language
    sources = {e.source for tie in world.ties for e in tie.evidence}
    lost = sum(1 for node in found.graph if documents(world, found, node) <= 1)
    return [
        entry(NOTES, language, "leave_one_out", documents=len(sources), lost=lost,
              nodes=len(found.graph))
    ]  # fmt: skip


def _rows(
    world: World, found: Projection, values: dict[str, Values], intervals: dict[str, Interval],
    by: str,
) -> list[tuple[Any, ...]]:  # fmt: skip
    places = ranked(found, values[by])
    parts = parts_of(found)
    readings = Readings(found, by, values[by], world.graph.language)
    rows = []
    for node in found.graph:
        thing = node_thing(world, found, node)
        rank = places[node]
        side = int(found.first is not None and node not in found.first)
        spread = tuple(intervals[node]) if node in intervals else (None, None)
        row = (
            *((MODES[found.name][side],) if found.first is not None else ()),
            rank.position, rank.shared_with or None, *(spread if intervals else ()),
            thing.id, thing.label, thing.type,
            *(metrics.rounded(values[name][node]) for name in values),
            parts[node], documents(world, found, node),
            readings.of(node),
        )  # fmt: skip
        rows.append(((side, rank.position, thing.type, thing.label), row))
    return [row for _, row in sorted(rows, key=lambda keyed: keyed[0])]


def node_thing(world: World, found: Projection, node: str) -> Thing:
    """The thing a node stands for; a kind of institution is one of its vocabulary's terms."""
    if found.name == "kinds" and found.first is not None and node in found.first:
        from kgraph import terms

        iri = f"{terms.VOCABULARY}institution-kind/{node}"
        return Thing(iri, world.graph.label(iri), "Concept")
    iri = thing_of(node)
    return world.graph.thing(iri)


def parts_of(found: Projection) -> dict[str, int]:
    """The number of each node's part of the graph: 1 is the largest."""
    import networkx as nx

    graph = found.graph
    flat = graph.to_undirected() if graph.is_directed() else graph
    parts = sorted(nx.connected_components(flat), key=lambda part: (-len(part), min(part)))
    return {node: number for number, part in enumerate(parts, start=1) for node in part}


def single_documents(world: World, found: Projection) -> list[str]:
    """A note on how many nodes rest on one document."""
    count = sum(1 for node in found.graph if documents(world, found, node) <= 1)
    if not count:
        return []
    language = world.graph.language
    return [entry(NOTES, language, "single", count=count, nodes=len(found.graph))]


def documents(world: World, found: Projection, node: str) -> int:
    """How many documents the node's ties (for a region or kind: its things) come from."""
    own = world.ties_of.get(thing_of(node))
    if own is None:
        edges: Any = found.graph.edges(node, data=True)
        things = sorted({thing for *_, data in edges for thing in data["via"]})
        own = tuple(tie for thing in things for tie in world.places.stated.get(thing, ()))
    return len({evidence.source for tie in own for evidence in tie.evidence})
