"""Districts: what joins them, which kinds of institutions and which projects they have."""

from __future__ import annotations

from collections import Counter

from kgraph.model import Tie
from kgraph.projections.affiliations import memberships
from kgraph.projections.facts import Facts
from kgraph.projections.one_mode import shared
from kgraph.projections.result import Options, Projection, add_edges, add_nodes

_JOINING = ("Institution", "Network", "Project")


def regions(ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Districts; an edge means that one institution, network or project is in both.

    A thing is in a district when it is seated or active there; a project also where an
    institution that takes part in it is seated or active.
    """
    joined = {
        thing: set(districts)
        for thing, districts in _with_partners(ties, facts).items()
        if facts.types.get(thing) in _JOINING
    }
    return shared("regions", joined, options)


def kinds(_ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Kinds of institutions × districts; weight and count are the institutions of that kind."""
    import networkx as nx

    via: dict[tuple[str, str], list[str]] = {}
    for thing in sorted(facts.districts):
        if facts.types.get(thing) == "Institution" and thing in facts.kinds:
            for district in sorted(set(facts.districts[thing])):
                via.setdefault((facts.kinds[thing], district), []).append(thing)
    graph: nx.Graph[str] = nx.Graph()
    return _two_mode("kinds", graph, via, options)


def projects(ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Projects × districts; an edge means that the project runs there or has a partner there."""
    import networkx as nx

    own = Counter((p, d) for p in facts.districts for d in set(facts.districts[p]))
    via = {
        (thing, district): [thing] * max(own[thing, district], 1)
        for thing, districts in _with_partners(ties, facts).items()
        if facts.types.get(thing) == "Project"
        for district in districts
    }
    graph: nx.Graph[str] = nx.Graph()
    return _two_mode("projects", graph, via, options)


def _with_partners(ties: list[Tie], facts: Facts) -> dict[str, set[str]]:
    found = {thing: set(districts) for thing, districts in facts.districts.items() if districts}
    for _, actor, thing in memberships(ties, facts):
        if facts.types.get(thing) == "Project" and facts.districts.get(actor):
            found.setdefault(thing, set()).update(facts.districts[actor])
    return found


def _two_mode(
    name: str, graph: object, via: dict[tuple[str, str], list[str]], options: Options
) -> Projection:
    import networkx as nx

    assert isinstance(graph, nx.Graph)
    first = frozenset(a for a, _ in via)
    add_nodes(graph, first)
    add_nodes(graph, {b for _, b in via})
    add_edges(graph, {pair: (float(len(things)), things) for pair, things in via.items()})
    return Projection(name, graph, first, (), True, options)
