"""`brokers`: who stands between others, and in which role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kgraph import metrics, terms
from kgraph.errors import BadQuestion
from kgraph.graph.world import World
from kgraph.measures.asked import Asked, projected
from kgraph.measures.central import (
    documents,
    intervals_of,
    node_thing,
    single_documents,
)
from kgraph.measures.notes import notes_on
from kgraph.measures.values import Values, measured
from kgraph.metrics.robustness import Interval
from kgraph.model import Table
from kgraph.projections import Projection
from kgraph.projections.affiliations import thing_of
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.measures import BROKERS, NOTES
from kgraph.words.numbers import share
from kgraph.words.said import entry

GROUPS = ("district", "state", "kind")
_OPEN = 0.5  # constraint below which contacts hardly know one another (Burt: 0 open, 1 closed)


class Found(NamedTuple):
    """All brokerage measures of a graph, by node."""

    betweenness: Values
    constraint: Values
    effective_size: Values
    cut_points: set[str]
    bridges: Mapping[str, int]
    roles: Mapping[str, Mapping[str, int]]


def brokers(world: World, asked: Asked) -> Table:
    """The nodes of a projection by betweenness, with what their position means.

    Columns: constraint (Burt), cut_point (the graph falls apart without it), bridges (edges
    that are the only link), and with `asked.every` effective size and how often the node has
    each role of Gould and Fernandez between groups (`asked.group`).
    """
    if asked.group not in GROUPS:
        raise BadQuestion(refusals.NO_GROUPING.of(code=asked.group, known=list(GROUPS)))
    found = projected(world, asked)
    if found.first is not None:
        raise BadQuestion(refusals.NO_BROKERS)
    groups = groups_of(world, found, asked.group)
    values, notes = _measured(found, asked, groups, world.graph.language)
    intervals = intervals_of(world, asked) if asked.robust else {}
    rows = _rows(world, found, values, groups, intervals if asked.robust else None)
    spread = ("best", "worst") if asked.robust else ()
    columns = ("rank", "shared_with", *spread, "id", "label", "type", "group", "betweenness",
               "constraint", "effective_size", "cut_point", "bridges", *metrics.ROLES, "documents",
               "reading")  # fmt: skip
    table = Table(columns, rows, len(rows), notes=(*notes_on(world, found, asked), *notes,
                  *single_documents(world, found),
                  *_role_notes(found, groups, asked.group, world.graph.language)))  # fmt: skip
    return table if asked.every else _without(table, ("effective_size", *metrics.ROLES))


def groups_of(world: World, found: Projection, group: str) -> dict[str, str]:
    """Node -> its district, Land or kind; without nodes that have none, or several."""
    groups = {}
    for node in found.graph:
        thing = thing_of(node)
        if group == "kind":
            code = world.kinds.get(thing, "")
            scheme = f"{terms.VOCABULARY}{type_name(thing).lower()}-kind"
            name = f"{scheme}/{code}" if code else ""
        else:
            own = world.places.states(thing) if group == "state" else (world.places.home(thing),)
            name = own[0] if len(own) == 1 else ""
        if name:
            groups[node] = name
    return groups


def _measured(
    found: Projection, asked: Asked, groups: Mapping[str, str], language: str
) -> tuple[Found, tuple[str, ...]]:
    import networkx as nx

    graph = found.graph
    flat: nx.Graph[str] = nx.Graph(graph) if graph.is_directed() else graph
    between = measured(found, "betweenness", asked, language)
    return Found(
        between.values, metrics.constraint(flat), metrics.effective_size(flat),
        metrics.cut_points(flat), metrics.bridge_counts(flat),
        metrics.gould_fernandez(graph, groups),
    ), between.notes  # fmt: skip


def _rows(
    world: World, found: Projection, values: Found, groups: Mapping[str, str],
    intervals: Mapping[str, Interval] | None,
) -> list[tuple[Any, ...]]:  # fmt: skip
    ranked = metrics.ranks(values.betweenness)
    rows = []
    for node in found.graph:
        thing = node_thing(world, found, node)
        group = groups.get(node, "")
        spread = () if intervals is None else intervals.get(thing.id, (None, None))
        row = (
            ranked[node].position, ranked[node].shared_with or None, *spread,
            thing.id, thing.label, thing.type, world.graph.label(group) if group else None,
            metrics.rounded(values.betweenness[node]), metrics.rounded(values.constraint[node]),
            metrics.rounded(values.effective_size[node]), node in values.cut_points,
            values.bridges[node], *(values.roles[node][role] for role in metrics.ROLES),
            documents(world, found, node),
            _reading(values, node, found.graph.is_directed(), world.graph.language),
        )  # fmt: skip
        rows.append(((ranked[node].position, thing.label, thing.id), row))
    return [row for _, row in sorted(rows, key=lambda keyed: keyed[0])]


def _reading(values: Found, node: str, directed: bool, language: str) -> str:
    between = values.betweenness[node] or 0.0
    parts = [entry(BROKERS, language, "betweenness", share=share(between, language))]
    if node in values.cut_points:
        parts.append(entry(BROKERS, language, "cut"))
    constraint = values.constraint[node]
    if constraint is not None:
        name = "open" if constraint < _OPEN else "closed"
        parts.append(entry(BROKERS, language, name))
    roles = values.roles[node]
    most = max(metrics.ROLES, key=lambda role: roles[role])
    if roles[most]:
        equal = not directed and most in ("gatekeeper", "representative")
        parts.append(entry(BROKERS, language, "both" if equal else most))
    return "; ".join(parts)


def _role_notes(
    found: Projection, groups: Mapping[str, str], group: str, language: str
) -> list[str]:
    notes = []
    missing = len(found.graph) - len(groups)
    if missing:
        notes.append(entry(NOTES, language, "ungrouped", count=missing, nodes=len(found.graph),
                         by=entry(NOTES, language, f"by_{group}")))  # fmt: skip
    if not found.graph.is_directed():
        notes.append(entry(NOTES, language, "roles_undirected"))
    return notes


def _without(table: Table, names: tuple[str, ...]) -> Table:
    keep = [number for number, name in enumerate(table.columns) if name not in names]
    rows = [tuple(row[number] for number in keep) for row in table.rows]
    columns = tuple(table.columns[number] for number in keep)
    return Table(columns, rows, table.total, table.title, table.notes)
