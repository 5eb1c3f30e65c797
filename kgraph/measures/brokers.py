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
    lost_with_one,
    node_thing,
    single_documents,
)
from kgraph.measures.notes import notes_on
from kgraph.measures.values import Values, measured, of_joined
from kgraph.metrics.robustness import Interval
from kgraph.model import Table
from kgraph.projections import Projection
from kgraph.projections.affiliations import thing_of
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.measuring.measures import BROKERS, NOTES
from kgraph.words.numbers import share
from kgraph.words.said import entry

GROUPS = ("district", "state", "kind")
_EXPECTED = tuple(f"{role}_expected" for role in metrics.ROLES)
_OPEN = 0.5  # constraint below which contacts hardly know one another (Burt: 0 open, 1 closed)


class Found(NamedTuple):
    """All brokerage measures of a graph, by node."""

    betweenness: Values
    constraint: Values
    effective_size: Values
    cut_points: set[str]
    bridges: Mapping[str, int]
    roles: Mapping[str, Mapping[str, int]]
    expected: Mapping[str, Mapping[str, float]]
    joined: Mapping[str, float]  # betweenness as a share of the pairs that a path joins
    pieces: Mapping[str, list[int]]  # cut-point -> sizes of what its part falls into


def brokers(world: World, asked: Asked) -> Table:
    """The nodes of a projection by betweenness, with what their position means.

    Columns: constraint (Burt), cut_point (the graph falls apart without it), bridges (edges
    that are the only link), and with `asked.every` effective size, how often the node has
    each role of Gould and Fernandez between groups (`asked.group`), and how often by chance.
    """
    if asked.group not in GROUPS:
        raise BadQuestion(refusals.NO_GROUPING.of(code=asked.group, known=list(GROUPS)))
    found = projected(world, asked)
    if found.first is not None:
        raise BadQuestion(refusals.NO_BROKERS)
    groups = groups_of(world, found, asked.group)
    values, notes = _measured(found, asked, groups, world.graph.language)
    intervals = intervals_of(world, asked)
    notes = (*notes, *(lost_with_one(world, found) if asked.without_each else ()))
    rows = _rows(world, found, values, groups, intervals or None)
    spread = ("best", "worst") if intervals else ()
    columns = ("rank", "shared_with", *spread, "id", "label", "type", "group", "betweenness",
               "constraint", "effective_size", "cut_point", "bridges", *metrics.ROLES, *_EXPECTED,
               "documents", "reading")  # fmt: skip
    table = Table(columns, rows, len(rows), notes=(*notes_on(world, found, asked), *notes,
                  *single_documents(world, found),
                  *_role_notes(found, groups, asked.group, world.graph.language)))  # fmt: skip
    hidden = ("effective_size", *metrics.ROLES, *_EXPECTED)
    return table if asked.every else _without(table, hidden)


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
    roles, cut = metrics.gould_fernandez(graph, groups), metrics.cut_points(flat)
    return Found(
        between.values, metrics.constraint(flat), metrics.effective_size(flat), cut,
        metrics.bridge_counts(flat), roles, _expected(roles, groups),
        of_joined(found, between.values),
        {node: metrics.pieces_without(flat, node) for node in cut},
    ), between.notes  # fmt: skip


def _expected(
    roles: Mapping[str, Mapping[str, int]], groups: Mapping[str, str]
) -> dict[str, dict[str, float]]:
    """How often each node would have each role if groups were dealt out among the others."""
    found = {}
    for node, own in roles.items():
        shares = metrics.expected_shares(groups[node], groups) if node in groups else {}
        triples = sum(own.values())
        found[node] = {role: triples * shares.get(role, 0.0) for role in metrics.ROLES}
    return found


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
            *(round(values.expected[node][role], 1) for role in metrics.ROLES),
            documents(world, found, node),
            _reading(values, node, found.graph.is_directed(), world.graph.language),
        )  # fmt: skip
        rows.append(((ranked[node].position, thing.label, thing.id), row))
    return [row for _, row in sorted(rows, key=lambda keyed: keyed[0])]


def _reading(values: Found, node: str, directed: bool, language: str) -> str:
    joined = share(values.joined[node], language)
    parts = [entry(BROKERS, language, "betweenness", joined=joined)]
    if node in values.cut_points:
        largest, *rest = values.pieces[node]
        parts.append(entry(BROKERS, language, "cut_off", n=sum(rest), largest=largest))
    constraint = values.constraint[node]
    if constraint is not None:
        name = "open" if constraint < _OPEN else "closed"
        parts.append(entry(BROKERS, language, name))
    roles, expected = values.roles[node], values.expected[node]
    most = max(metrics.ROLES, key=lambda role: roles[role] - expected[role])
    if roles[most] > expected[most]:
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
    if found.joined:
        notes.append(entry(NOTES, language, "projected"))
    return [*notes, entry(NOTES, language, "roles_chance")]


def _without(table: Table, names: tuple[str, ...]) -> Table:
    keep = [number for number, name in enumerate(table.columns) if name not in names]
    rows = [tuple(row[number] for number in keep) for row in table.rows]
    columns = tuple(table.columns[number] for number in keep)
    return Table(columns, rows, table.total, table.title, table.notes)
