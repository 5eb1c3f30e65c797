"""What is known about a thing that could be another one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """A thing with what tells it apart.

    `type` is the IRI segment ("network"), `kind` a code ("alliance"), `districts` the keys
    (5 digits) of its seats (`seated`) or, without a seat, of where it is active.
    """

    id: str
    type: str
    kind: str
    names: tuple[str, ...]
    districts: frozenset[str] = frozenset()
    generic: bool = False
    seated: bool = False

    def is_elsewhere(self, other: Profile) -> bool:
        """Whether the two are known to be in different districts.

        A seat and an area are two relations: who sits in one district may act in another.
        """
        known = bool(self.districts and other.districts and self.seated == other.seated)
        return known and not self.districts & other.districts
