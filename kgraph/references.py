"""What people write in a reference (an id, an official key, a name) -> the IRI it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kgraph import terms
from kgraph.names import key

#: (id, IRI segment of the type, names)
Entry = tuple[str, str, list[str]]


class References:
    """Resolves references of ties, facts and figures within one set of tables."""

    def __init__(
        self,
        entries: Iterable[Entry],
        merged: Mapping[str, str],
        region_key: Callable[[str], str],
    ) -> None:
        self._types: dict[str, str] = {}
        self._by_name: dict[str, set[str]] = {}
        self._names: dict[str, str] = {}
        self._merged = merged
        self._region_key = region_key  # the key of a territory, "" for what is none
        for identifier, type_name, names in entries:
            self._types.setdefault(identifier, type_name)
            self._names.setdefault(identifier, names[0] if names else identifier)
            for name in names:
                self._by_name.setdefault(key(name), set()).add(merged.get(identifier, identifier))

    def iri(self, reference: str) -> str:
        """The IRI a reference means, "" when it means nothing or several things.

        A reference is an id (`hawk`), an id with its type (`institution/hawk`,
        `region/03254`) or a name or alias that only one thing bears.
        """
        identifier = self._identifier(reference)
        if identifier is None:
            return ""
        kept = self._merged.get(identifier, identifier)
        return f"{terms.ID}{self._types.get(kept, 'region')}/{kept}"

    def name(self, iri: str) -> str:
        """The first name of a thing of the tables, "" for an official region."""
        return self._names.get(iri.rpartition("/")[2], "")

    def own_iri(self, identifier: str) -> str:
        """The IRI of an id itself, whether or not it was merged into another."""
        return f"{terms.ID}{self._types.get(identifier, 'region')}/{identifier}"

    def type_of(self, iri: str) -> str:
        """The IRI segment of a thing's type."""
        return iri.removeprefix(terms.ID).split("/", 1)[0]

    def region(self, name: str) -> str:
        """The id of the one region of the tables with this id or name, "" without one."""
        ids = {name} if name in self._types else self._by_name.get(key(name), set())
        found = [identifier for identifier in ids if self._types[identifier] == "region"]
        return found[0] if len(found) == 1 else ""

    def candidates(self, reference: str) -> list[str]:
        """Ids that a name could mean, sorted: more than one when it is ambiguous."""
        return sorted(self._by_name.get(key(reference), ()))

    def _identifier(self, reference: str) -> str | None:
        type_name, _, rest = reference.partition("/")
        if type_name == "region" and rest.isdigit():
            return self._region_key(rest) or None
        if reference in self._types:
            return reference
        if rest in self._types and self._types[rest] == type_name:
            return rest
        found = self._by_name.get(key(reference), set())
        return next(iter(found)) if len(found) == 1 else None
