"""central, brokers, communities: measures over projections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kgraph.asking.limits import (
    GROUPS,
    HUB_SHARE,
    MEASURES,
    NODE_MEASURES,
    PROJECTIONS,
    ROBUST,
    WEIGHTS,
    one_of,
    within,
)
from kgraph.asking.lists import narrowed
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.narrowing import Narrowing

if TYPE_CHECKING:
    import networkx

    from kgraph.measures.asked import Asked

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Over:
    """What every measure is asked over: a projection, its making, and random draws.

    `hub_share` is the share of the nodes from which a thing is a hub; `weights` says what a
    shared thing of k actors counts: "newman" 1/(k-1), "count" 1.
    """

    projection: str = "actors"
    keep_hubs: bool = False
    hub_share: float = 1 / 3
    weights: str = "newman"
    roll_up: bool = False
    seed: int = 1


@dataclass(frozen=True)
class Taken(Over):
    """The same for an export; without a projection it is the graph as stated."""

    projection: str = ""


def central(
    graph: StoredGraph, over: Over | None = None, *, by: str = "degree", all: bool = False,
    robust: int = 0, leave_one_out: bool = False, exact: bool = False, region: str = "",
    progress: Progress | None = None,
) -> Table:  # fmt: skip
    """Who is central, the most central by `by` first.

    `region` shows only what is seated or active there; ranks stay those of all.

    Columns rank, shared_with, id, label, type, the measures, part, documents, reading; with
    `robust` (so many runs without a tenth of the statements) or `leave_one_out` (without each
    document) also best and worst rank; two-mode graphs have a column mode first.
    `progress` hears (done, total) while betweenness is estimated.
    """
    from kgraph.graph.world import World
    from kgraph.measures.central import central as answer

    by = one_of("measure", by, MEASURES)
    asked = asked_over(
        over, by=by, every=all, robust=robust, without_each=leave_one_out, exact=exact,
        progress=progress,
    )  # fmt: skip
    return narrowed(graph, answer(World(graph), asked), Narrowing(region=region))


def brokers(
    graph: StoredGraph, over: Over | None = None, *, by: str = "district", all: bool = False,
    robust: int = 0, leave_one_out: bool = False, exact: bool = False,
    progress: Progress | None = None,
) -> Table:  # fmt: skip
    """Who stands between others: structural holes, cut-points, bridges, brokerage roles.

    `by` names the groups between which roles are counted: district, state or kind. Columns
    rank, shared_with, id, label, type, group, betweenness, constraint, cut_point, bridges,
    documents, reading; with `all` also effective_size and the five roles.
    """
    from kgraph.graph.world import World
    from kgraph.measures.brokers import brokers as answer

    group = one_of("grouping", by, GROUPS)
    asked = asked_over(
        over, by="betweenness", group=group, every=all, robust=robust, exact=exact,
        without_each=leave_one_out, progress=progress,
    )  # fmt: skip
    return answer(World(graph), asked)


def communities(graph: StoredGraph, over: Over | None = None) -> Table:
    """Groups with many edges inside, named by what their members share.

    Columns community, label, size, shares, members, evidence.
    """
    from kgraph.graph.world import World
    from kgraph.measures.communities import communities as answer

    return answer(World(graph), asked_over(over))


def projected(
    graph: StoredGraph, over: Over | None = None, *, measures: Sequence[str] = ()
) -> networkx.Graph[str]:
    """The networkx graph of a projection; its nodes are IRIs, its attributes plain values."""
    from kgraph.graph.world import World
    from kgraph.measures.annotated import annotated

    chosen = [one_of("measure", name, NODE_MEASURES) for name in measures]
    return annotated(World(graph), asked_over(over), chosen)


def asked_over(over: Over | None, robust: int = 0, **chosen: Any) -> Asked:
    """The question as the measures know it, checked."""
    from kgraph.measures.asked import Asked
    from kgraph.projections import Options

    over = over or Over()
    projection = one_of("projection", over.projection, PROJECTIONS)
    weights = one_of("weights", over.weights, WEIGHTS)
    share = within("hub_share", over.hub_share, HUB_SHARE)
    options = Options(over.keep_hubs, share, weights, over.roll_up)
    runs = within("robust", robust, ROBUST)
    return Asked(projection=projection, options=options, seed=over.seed, robust=runs, **chosen)
