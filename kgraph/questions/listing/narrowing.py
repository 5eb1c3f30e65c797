"""Under which conditions things are listed, and what each condition holds for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import NamedTuple

#: options about where a thing is seated or active
PLACES = ("land", "kreis", "region", "seat", "active")


@dataclass(frozen=True)
class Narrowing:
    """What a list is narrowed to, as people write it; "" does not narrow.

    `about` is a topic, a target group or a word of a name; `tied_to` a thing that any relation, or
    those of `relation` (codes, parted by commas), joins them to; `before` when they had begun.
    `region` takes every region, `land` and `kreis` only theirs; `seat` and `active` one of
    the two ways to be there. `since`, `until` and `at` are about the membership,
    partnership or funding when the list is narrowed by one, else about the thing itself.
    """

    land: str = ""
    kreis: str = ""
    region: str = ""
    seat: str = ""
    active: str = ""
    topic: str = ""
    target_group: str = ""
    about: str = ""
    kind: str = ""
    source: str = ""
    member_of: str = ""
    partner_in: str = ""
    funded_by: str = ""
    tied_to: str = ""
    relation: str = ""
    status: str = ""
    since: str = ""
    until: str = ""
    at: str = ""
    before: str = ""
    without: str = ""
    name: str = ""
    reference: bool = False

    def given(self) -> dict[str, str]:
        """What was chosen, by option."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, str) and value}


class Condition(NamedTuple):
    """One condition: its option, how its value was understood, the things it holds for.

    `why` says of a thing by what it fits, where there are several ways (topics).
    """

    option: str
    value: str
    things: frozenset[str]
    excludes: bool = False
    why: dict[str, str] | None = None

    def holds(self, thing: str) -> bool:
        """Whether the condition holds for a thing."""
        return (thing in self.things) != self.excludes


def kept(things: Iterable[str], conditions: Iterable[Condition]) -> list[str]:
    """The things for which all conditions hold, in their order."""
    asked = list(conditions)
    return [thing for thing in things if all(one.holds(thing) for one in asked)]
