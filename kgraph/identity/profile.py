"""What is known about a thing that could be another one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """A thing with what tells it apart.

    `type` is the IRI segment ("network"), `kind` a code ("alliance"), `districts` the keys
    (5 digits) of its seats or, without a seat, of where it is active.
    """

    id: str
    type: str
    kind: str
    names: tuple[str, ...]
    districts: frozenset[str] = frozenset()
    generic: bool = False
