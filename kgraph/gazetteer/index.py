"""The rows of the three levels, and their names folded when a question first needs them.

Folding 11,000 names would cost a build a tenth of a second, so Gemeinden are folded by their
first two letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from kgraph import placenames
from kgraph.names import fold

Row = Mapping[str, str]
_CITY_TYPES = ("Kreisfreie Stadt", "Stadtkreis")
_TOWN_TYPES = (*_CITY_TYPES, "Stadt", "Große Kreisstadt")


class Entry(NamedTuple):
    """One meaning of a form: the key, how the form stands for the name, whether it is a Stadt."""

    key: str
    how: str
    town: bool


Index = dict[str, list[Entry]]


class PlaceIndex:
    """Folded forms -> entries, for each level."""

    def __init__(
        self,
        laender: Iterable[Row],
        kreise: Iterable[Row],
        gemeinden: Iterable[Row],
        aliases: Iterable[Row],
    ) -> None:
        self.laender = {row["key"]: row for row in laender}
        self.kreise = {row["key"]: row for row in kreise}
        self.gemeinden = {row["key"]: row for row in gemeinden}
        self.cities = {k for k, row in self.kreise.items() if row["type"] in _CITY_TYPES}
        self._alias_rows = tuple(aliases)
        self._by_letters: dict[str, list[Row]] = defaultdict(list)
        for row in self.gemeinden.values():
            for letters in placenames.first_letters(row["name"], row["key"]):
                self._by_letters[letters].append(row)
        self._of_letters: dict[str, Index] = {}

    def one_territory(self, key: str) -> str:
        """The 5-digit key in place of the 8 digits of a kreisfreie Stadt."""
        return key[:5] if key[5:] == "000" and key[:5] in self.cities else key

    @cached_property
    def land(self) -> Index:
        """Länder by folded name."""
        index: Index = defaultdict(list)
        for key, row in self.laender.items():
            index[fold(row["name"])].append(Entry(key, "exact", False))
        return dict(index)

    @cached_property
    def kreis(self) -> Index:
        """Kreise and kreisfreie Städte by every form of their names."""
        index: Index = defaultdict(list)
        for key, row in self.kreise.items():
            for form, how in self._kreis_forms(key, row).items():
                index[form].append(Entry(key, how, key in self.cities))
        return dict(index)

    def _kreis_forms(self, key: str, row: Row) -> dict[str, str]:
        names = [row["name_official"], row["label"], row["name"]]
        found: dict[str, str] = {}
        if key in self.cities and key + "000" in self.gemeinden:
            names.insert(0, self.gemeinden[key + "000"]["name"])
        elif key not in self.cities:
            found.update(placenames.without_own_title(fold(row["label"])))
        for name in names:
            found.update(placenames.forms(name, key))
        return found

    @cached_property
    def titled_kreise(self) -> Index:
        """Landkreise under the names that stand behind "Landkreis", "Kreis" or "LK"."""
        index: Index = defaultdict(list)
        for key, row in self.kreise.items():
            if key not in self.cities:
                for form in placenames.behind_kreis(row["name"]):
                    index[form].append(Entry(key, "exact", False))
        return dict(index)

    def gemeinde(self, letters: str) -> Index:
        """Gemeinden that have a form beginning with two letters, as `fold` writes them."""
        if letters not in self._of_letters:
            index: Index = defaultdict(list)
            for row in self._by_letters.get(letters, ()):
                key, town = self.one_territory(row["key"]), row["type"] in _TOWN_TYPES
                for form, how in self._gemeinde_forms(row).items():
                    index[form].append(Entry(key, how, town))
            self._of_letters[letters] = dict(index)
        return self._of_letters[letters]

    def _gemeinde_forms(self, row: Row) -> dict[str, str]:
        """An area outside any Gemeinde has its full name only: it is not what a name means."""
        official = fold(row["name_official"])
        if row["type"].startswith("Gemeindefrei"):
            return {official: "short form"}
        return {official: "exact"} | dict(placenames.forms(row["name"], row["key"]))

    @cached_property
    def alias(self) -> Index:
        """Territories by the spellings of data/regions/aliases.csv."""
        index: Index = defaultdict(list)
        for row in self._alias_rows:
            index[fold(row["alias"])].append(Entry(row["key"], "alias", False))
        return dict(index)
