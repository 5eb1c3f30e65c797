"""What may be chosen: the bounds and words of options, for every door."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from kgraph.errors import BadQuestion
from kgraph.words import refusals
from kgraph.words.choices import called, code_of

N = TypeVar("N", int, float)

# least and most of numbers, both allowed
HOPS = (1, 2)
PATHS = (1, 20)
MAX_HOPS = (1, 12)
STEPS = (1, 6)  # of the view "ego"
ROBUST = (0, 100_000)
HUB_SHARE = (0.01, 1.0)
SCORE = (0, 100)
SHORTEST_TIMEOUT = 0.01
LONGEST_TIMEOUT = 86_400.0

# words, in the order in which help lists them
PROJECTIONS = (
    "actors", "networks", "regions", "ties", "support", "affiliations", "kinds", "projects",
)  # fmt: skip
MEASURES = (
    "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "pagerank",
    "core",
)  # fmt: skip
NODE_MEASURES = (*MEASURES, "constraint", "effective_size", "community")
WEIGHTS = ("newman", "count")
THROUGH = ("ties", "structure", "regions")
GROUPS = ("district", "state", "kind")
REPORTS = ("region",)
STALE_TYPES = ("Network", "Institution", "Project", "Programme")


def within(option: str, value: N, bounds: tuple[N, N]) -> N:
    """`value` if it lies within the bounds, both included, else BadQuestion."""
    least, most = bounds
    if not least <= value <= most:
        raise BadQuestion(
            refusals.NOT_WITHIN.of(
                option=option, value=str(value), least=str(least), most=str(most)
            )
        )
    return value


def one_of(option: str, value: str, known: Collection[str]) -> str:
    """The word of `known` that `value` is or means in German, else BadQuestion."""
    if found := code_of(value, known):
        return found
    raise BadQuestion(
        refusals.NO_CHOICE.of(option=option, code=value, known=[called(own) for own in known])
    )
