"""The columns of a table by what their headings say, and what its rows are by them."""

from __future__ import annotations

from kgraph.intake.mapping.kinds import kind_of, type_of
from kgraph.intake.mapping.model import Take
from kgraph.intake.mapping.tables import ListColumn, Region
from kgraph.intake.mapping.title import rows_of

#: columns that name what a row is; without one, the members are the rows
_NAMED = ("name", "network", "institution", "project", "event")


class ColumnRoles:
    """The columns of a table by what their headings say; the first of each role counts."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.first: dict[str, ListColumn] = {}
        for column in region.columns:
            if column.role and column.role not in self.first and region.cells(column):
                self.first[column.role] = column
        if self.has("members") and not self.has(*_NAMED):
            self.first["institution"] = self.first.pop("members")
        if self._names_members():
            self.first["institution"] = self.first.pop("name")

    def has(self, *roles: str) -> bool:
        return any(role in self.first for role in roles)

    def take(self, role: str) -> Take:
        return Take(column=self.first[role].heading)

    def all(self, role: str) -> list[ListColumn]:
        return [c for c in self.region.columns if c.role == role and self.region.cells(c)]

    def row_type(self) -> str:
        """What a row is: a type, "membership" for a pair of both, "" when that is not clear."""
        if self.has("project"):
            return "project"
        if self.has("event"):
            return "event"
        if self.has("network"):
            if self.has("institution"):
                return "membership"
            return "" if self.has("name") else "network"  # two names: of what, only a person knows
        if self.has("institution"):
            return "institution"
        if not self.has("name"):
            return ""
        if self.has("members"):
            return "network"
        if self.has("runner", "amount"):
            return "project"
        return rows_of(self.region) or self._by_names()

    def _names_members(self) -> bool:
        """Whether "Name" beside "Netzwerk" says who is in it: bodies, or several of one network."""
        if not self.has("name") or not self.has("network") or self.has("institution"):
            return False
        names = self.region.cells(self.first["name"])
        networks = self.region.cells(self.first["network"])
        return self._by_names() == "institution" or (
            len(set(names)) == len(names) and len(set(networks)) < len(networks)
        )

    def _by_names(self) -> str:
        """What the names of the rows say, if they agree."""
        if self.has("employees", "form") and not self.has("partners"):
            return "institution"
        names = self.region.cells(self.first["name"])
        kinds = [type_of(name) for name in names]
        if names and kinds.count("network") * 10 >= len(names) * 8:
            return "network"
        told = sum(kind_of(name, "institution") != "other" for name in names)
        return "institution" if names and told * 10 >= len(names) * 6 else ""

    def name_role(self, row_type: str) -> str:
        return row_type if self.has(row_type) else "name"
