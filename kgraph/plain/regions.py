"""Readings about a region: what is there, is missing, could be taken over; who is central."""

from __future__ import annotations

from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain, name_of
from kgraph.plain.meaning import Meant

_DONE = ("wurde", "wurden", "were", "worden")


def missing(asked: Question) -> Attempt | None:
    """Which partners are missing in a region."""
    if not asked.has("missing"):
        return None
    return _of_region(asked, "gaps", ("missing",), as_option=True)


def transfer(asked: Question) -> Attempt | None:
    """Which projects a region could take over."""
    if not asked.has("transfer") or any(asked.said(word) for word in _DONE):
        return None
    projects = {thing.at for thing in asked.things if thing.wanted.types == ("Project",)}
    return _of_region(asked, "transfer", ("transfer", "list"), projects)


def overview(asked: Question) -> Attempt | None:
    """What there is in a region."""
    if not asked.has("overview") or asked.things:
        return None
    return _of_region(asked, "region", ("overview",))


def central(asked: Question) -> Attempt | None:
    """Who is central, or stands between groups; in a region or everywhere."""
    for question in ("central", "brokers"):
        if asked.has(question) and not asked.actors() and len(asked.regions()) <= 1:
            used = frozenset(asked.at(question) | asked.places(asked.regions()))
            if not asked.regions():
                return Attempt((Plain(question),), used)
            if question == "central":
                regions = names_of(asked, asked.regions()[0])
                return Attempt(tuple(Plain(question, (), {"region": r}) for r in regions), used)
    return None


def names_of(asked: Question, name: Meant) -> list[str]:
    """How a command names the regions that a name can mean."""
    regions = name.of_type("Region")
    return [name_of(asked.graph, iri, ("Region",)) for iri in regions]


def _of_region(
    asked: Question, question: str, cues: tuple[str, ...], more: set[int] | None = None,
    as_option: bool = False,
) -> Attempt | None:  # fmt: skip
    """The command about the one region of the question."""
    regions = asked.regions()
    if len(regions) != 1 or len(asked.names) != 1:
        return None
    used = frozenset(asked.at(*cues) | asked.places(regions) | (more or set()))
    found = names_of(asked, regions[0])
    if as_option:
        return Attempt(tuple(Plain(question, (), {"region": own}) for own in found), used)
    return Attempt(tuple(Plain(question, (own,)) for own in found), used)
