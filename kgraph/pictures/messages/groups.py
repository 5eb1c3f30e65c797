"""What the picture of communities shows: how well they are separated, and who is between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from kgraph import metrics
from kgraph.html.scene import Message
from kgraph.metrics.chance import Chance, summary
from kgraph.model import Tie
from kgraph.words.numbers import significant
from kgraph.words.said import Words
from kgraph.words.shown import sights as said

if TYPE_CHECKING:
    import networkx as nx

_RUNS, _FEW_RUNS, _LARGE = 10, 3, 3000  # random networks; fewer above so many connections
_SWAPS = 5  # a connection, in a random network
_CLEAR = 3.0  # standard deviations above chance
_MUCH = 0.1  # of modularity above chance


def messages(ties: Sequence[Tie], group: Mapping[str, str], language: str) -> tuple[Message, ...]:
    """`ties` are all stated ones, `group` names the group of each thing that is drawn."""
    sizes: dict[str, list[str]] = {}
    for thing, name in group.items():
        sizes.setdefault(name, []).append(thing)
    name = min(sizes, key=lambda one: (-len(sizes[one]), one))
    biggest = Message(
        said.BIGGEST.say(language, name=name, n=len(sizes[name]), total=len(group)),
        said.BIGGEST_HOW.say(language), tuple(sorted(sizes[name])),
    )  # fmt: skip
    return (biggest, _between(ties, group, language), _modular(ties, language))


def _between(ties: Sequence[Tie], group: Mapping[str, str], language: str) -> Message:
    pairs = {
        frozenset((tie.subject, tie.object))
        for tie in ties
        if tie.subject in group and tie.object in group and tie.subject != tie.object
    }
    out = {pair for pair in pairs if len({group[end] for end in pair}) > 1}
    ends = tuple(sorted({end for pair in out for end in pair}))
    text = said.BETWEEN.say(language, n=len(out), total=len(pairs))
    return Message(text, said.BETWEEN_HOW.say(language), ends)


def _modular(ties: Sequence[Tie], language: str) -> Message:
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(sorted({(t.subject, t.object) for t in ties if t.subject != t.object}))
    value = metrics.leiden(graph, seed=1).modularity
    runs = _RUNS if graph.number_of_edges() < _LARGE else _FEW_RUNS
    chance = _by_chance(graph, runs)
    numbers = {"value": significant(value, language), "chance": significant(chance.mean, language)}
    return Message(
        said.MODULAR.say(language, strength=_strength(value, chance), **numbers),
        said.MODULAR_HOW.say(language, runs=runs),
    )


def _strength(value: float, chance: Chance) -> Words:
    """How a modularity stands beside those of random networks."""
    above = value - chance.mean
    if above <= _CLEAR * chance.deviation:
        return said.HARDLY
    return said.CLEARLY if above > _MUCH else said.SOMEWHAT


def _by_chance(graph: nx.Graph[str], runs: int) -> Chance:
    """Modularity of random graphs in which every node keeps its number of connections."""
    import networkx as nx

    values = []
    for run in range(runs):
        made = graph.copy()
        swaps = _SWAPS * made.number_of_edges()
        with suppress(nx.NetworkXException):  # too small, or a star: it has but one form
            nx.double_edge_swap(made, swaps, max_tries=20 * swaps, seed=run)
        values.append(metrics.leiden(made, seed=1, runs=2).modularity)
    return summary(values)
