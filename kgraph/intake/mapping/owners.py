"""In a table of memberships: which columns are about the network, and which about the member.

A seat between the network and its member, alike in all rows of the network, is the network's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from kgraph.intake.mapping.model import Take
from kgraph.intake.mapping.tables import ListColumn, Region
from kgraph.names import fold

_FIELDS = ("kind", "aliases", "place", "district", "landkreis", "state", "form")
_OF_MEMBER = ("mitglied", "unternehmen", "firma", "betrieb", "einrichtung", "member", "company")
_OF_NETWORK = (
    "netzwerk", "buendnis", "allianz", "verbund", "geschaeftsstelle", "cluster", "network",
)  # fmt: skip


def owned_fields(
    region: Region, columns: Callable[[str], list[ListColumn]], network: ListColumn,
    member: ListColumn,
) -> tuple[dict[str, Take], dict[str, Take]]:  # fmt: skip
    """What is taken about the member, and about the network: field -> column, the first of each."""
    about: dict[str, Take] = {}
    around: dict[str, Take] = {}
    for role in _FIELDS:
        for column in columns(role):
            own = around if _is_networks(region, column, network, member) else about
            own.setdefault(role, Take(column=column.heading))
    return about, around


def _is_networks(
    region: Region, column: ListColumn, network: ListColumn, member: ListColumn
) -> bool:
    words = fold(column.heading)
    if any(word in words for word in _OF_MEMBER):
        return False
    if any(word in words for word in _OF_NETWORK):
        return True
    things = sorted((network.at, member.at))
    before = [at for at in things if at < column.at]
    nearest = before[-1] if before else things[0]
    return nearest == network.at and _is_constant(region, column, network)


def _is_constant(region: Region, column: ListColumn, network: ListColumn) -> bool:
    """Whether all rows of each network say the same; a blank one says nothing."""
    told: dict[str, set[str]] = defaultdict(set)
    name = ""
    for row in region.rows:
        name = fold(row.cell(network.at)) or name
        if row.cell(column.at).strip():
            told[name].add(fold(row.cell(column.at)))
    return all(len(texts) == 1 for texts in told.values())
