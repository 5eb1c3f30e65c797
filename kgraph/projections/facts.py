"""What a projection must know about the things that ties join."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kgraph.model import Tie

ACTORS = frozenset({"Institution", "Network"})
#: what an actor can be in; a body of an organisation (a steering group) is such a thing too
JOINABLE = frozenset({"Network", "Project", "Programme", "Event"})
_ORGAN_KINDS = frozenset({"organ", "expert-panel"})


@dataclass(frozen=True)
class Facts:
    """Types ("Network") and kinds ("ihk") of things, their districts, and what they are part of.

    `districts` holds the official districts (Kreise) a thing is seated or active in, seats
    first; `wholes` the larger thing of the same type that a unit belongs to.
    """

    types: Mapping[str, str]
    kinds: Mapping[str, str] = field(default_factory=dict)
    districts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    wholes: Mapping[str, str] = field(default_factory=dict)

    def is_actor(self, iri: str) -> bool:
        """Whether a thing acts: an institution that is no organ, or a network."""
        return self.types.get(iri) in ACTORS and not self.is_organ(iri)

    def is_organ(self, iri: str) -> bool:
        """Whether an institution is an organ of a network: actors sit on it."""
        return self.types.get(iri) == "Institution" and self.kinds.get(iri, "") in _ORGAN_KINDS

    def is_joinable(self, iri: str) -> bool:
        """Whether actors can be in a thing: network, project, programme, event, organ."""
        return self.types.get(iri) in JOINABLE or self.is_organ(iri)


def rolled_up(ties: list[Tie], facts: Facts) -> list[Tie]:
    """The ties with every unit replaced by the organisation it belongs to.

    A tie between two units of one organisation vanishes. A circle of wholes ends at the
    first thing that comes up again.
    """
    moved = (
        tie._replace(subject=_top(tie.subject, facts), object=_top(tie.object, facts))
        for tie in ties
    )
    return sorted(tie for tie in moved if tie.subject != tie.object)


def _top(iri: str, facts: Facts) -> str:
    seen = {iri}
    while (whole := facts.wholes.get(iri, "")) and whole not in seen:
        seen.add(whole)
        iri = whole
    return iri
