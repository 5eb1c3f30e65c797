"""gaps, similar, transfer, assess, stale: what follows from what the graph knows."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.asking.limits import STALE_TYPES, one_of
from kgraph.graph.naming import resolve
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table


def gaps(
    graph: StoredGraph, *, region: str = "", detail: bool = False, template: str = ""
) -> Table:
    """Partners, topics and networks expected in a region and named nowhere there.

    Without `region` all of Germany; `template` is the text of an own template (CSV). For one
    district, or with `detail`, columns about, expected, status, present, who_could,
    connections, evidence; else id, label, networks, actors, missing_partners,
    missing_topics, who_could, connections, evidence.
    """
    from kgraph.graph.world import World
    from kgraph.measures.gaps import gaps as answer
    from kgraph.measures.template import expectations

    wanted = expectations(template)
    return answer(World(graph), region, wanted, detail)


def similar(graph: StoredGraph, name: str) -> Table:
    """Networks like this one by kind, topics, partners, place and name, with the reasons.

    Columns id, label, type, score, shared, evidence. Raises NothingFound.
    """
    from kgraph.graph.world import World
    from kgraph.measures.similar import similar as answer

    return answer(World(graph), resolve(graph, name, ("Network",)))


def transfer(graph: StoredGraph, region: str) -> Table:
    """Projects that run elsewhere and are not named in a region, ranked by how they fit.

    Columns id, label, type, where, status, score, why, bridge, how, evidence.
    """
    from kgraph.graph.world import World
    from kgraph.measures.transfer import transfer as answer

    return answer(World(graph), region)


def assess(graph: StoredGraph, region: str, *, template: str = "") -> Table:
    """The five steps of building a network held against what is named for a region.

    `template` is the text of an own template (CSV). Columns step, about, status, found,
    why (the statements that tick it), evidence.
    """
    from kgraph.graph.world import World
    from kgraph.measures.assess import assess as answer
    from kgraph.measures.checks import CHECKS
    from kgraph.measures.template import steps

    wanted = steps(tuple(CHECKS), template)
    return answer(World(graph), region, wanted)


def stale(graph: StoredGraph, before: str, *, type: str | Sequence[str] = ()) -> Table:
    """What no document has confirmed since a date, and what ended before it.

    `before` is 2020, 2020-06 or 2020-06-30; `type` keeps one type, or several. Columns id,
    label, type, confirmed, until, reason, evidence.
    """
    from kgraph.graph.world import World
    from kgraph.measures.stale import stale as answer

    chosen = (type,) if isinstance(type, str) else type
    types = tuple(one_of("type", name, STALE_TYPES) for name in chosen)
    return answer(World(graph), before, types or STALE_TYPES)
