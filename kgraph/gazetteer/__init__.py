"""Place names -> official keys (AGS), within a Kreis or Land. It never guesses.

A key has 2 digits (Land), 5 (Kreis or kreisfreie Stadt) or 8 (Gemeinde). A kreisfreie Stadt
is one territory and has its 5-digit key, also where a Gemeinde is asked for; Berlin and
Hamburg are one territory with their Land.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kgraph import placenames
from kgraph.gazetteer.index import Entry, PlaceIndex, Row
from kgraph.names import fold

Level = Literal["land", "kreis", "gemeinde"]
#: how well a form stands for a name, weakest first
_HOW = ("short form", "written out", "bilingual", "exact")
_LEVELS = {2: "land", 5: "kreis", 8: "gemeinde"}


@dataclass(frozen=True)
class Resolution:
    """What a name means: one key is resolved, several are ambiguous, none is unknown.

    `how` one key was found: "key" (the name was a key), "exact", "written out" (v.d. = vor
    der), "short form" (Winsen), "bilingual" (Chóśebuz), "alias" or "city": a bare name asked
    at level kreis that is the official short name of a kreisfreie Stadt though a Landkreis has
    it too. Otherwise "ambiguous" or "unknown".
    """

    keys: tuple[str, ...]
    how: str

    @property
    def key(self) -> str | None:
        """The one key, or None when the name is ambiguous or unknown."""
        return self.keys[0] if len(self.keys) == 1 else None


UNKNOWN = Resolution((), "unknown")


class Gazetteer:
    """Resolves names against the rows of data/regions/*.csv (dicts by column name).

    >>> places = Gazetteer(laender, kreise, gemeinden)  # doctest: +SKIP
    >>> places.resolve("Heidenheim", within="08135").keys  # doctest: +SKIP
    ('08135019',)
    """

    def __init__(
        self,
        laender: Iterable[Row],
        kreise: Iterable[Row],
        gemeinden: Iterable[Row],
        aliases: Iterable[Row] = (),
    ) -> None:
        self._index = PlaceIndex(laender, kreise, gemeinden, aliases)

    def resolve(
        self, name: str, level: Level | None = None, within: str | None = None
    ) -> Resolution:
        """The key or keys that `name` can mean.

        `level` keeps Länder, Kreise (with kreisfreie Städte) or Gemeinden (with kreisfreie
        Städte); `within` is a Land key (2 digits) or Kreis key (5) to look strictly inside.
        Of equals nothing is chosen, with two exceptions: the bare official name of a Land, of
        a kreisfreie Stadt ("Essen" is not "Essen (Oldenburg)") or, inside one Kreis, of a
        Gemeinde beats short forms of longer names; and see "city" in Resolution.

        >>> places.resolve("Kassel").keys, places.resolve("LK Kassel").keys  # doctest: +SKIP
        (('06611', '06633'), ('06633',))
        """
        if self.known(name):
            key = self._index.one_territory(name)
            return Resolution((key,), "key") if self._fits(key, level, within) else UNKNOWN
        for found in self._attempts(placenames.turned(name)):
            fitting = {e.key: e.how for e in found if self._fits(e.key, level, within)}
            if fitting:
                return self._decide(fitting, level, within or "")
        return UNKNOWN

    def known(self, key: str) -> bool:
        """Whether `key` is the key of a territory."""
        return (
            key in self._index.gemeinden or key in self._index.kreise or key in self._index.laender
        )

    def label(self, key: str) -> str:
        """Name for people, a Landkreis with its kind: "Landkreis Kassel". KeyError if unknown."""
        key = self._index.one_territory(key)
        if len(key) == 5:
            return self._index.kreise[key]["label"]
        return (self._index.laender if len(key) == 2 else self._index.gemeinden)[key]["name"]

    def kreis_of(self, key: str) -> str | None:
        """The Kreis of a Gemeinde, a Kreis itself, None for a Land. KeyError if unknown."""
        return next((k for k in self.chain(key) if len(k) == 5), None)

    def land_of(self, key: str) -> str:
        """The Land a territory lies in. KeyError if unknown."""
        return self.chain(key)[-1]

    def chain(self, key: str) -> tuple[str, ...]:
        """The territory and all it lies in, upward. KeyError if unknown.

        >>> places.chain("08135019")  # doctest: +SKIP
        ('08135019', '08135', '08')
        """
        if not self.known(key):
            raise KeyError(key)
        key = self._index.one_territory(key)
        chain = (key[:length] for length in (8, 5, 2) if length <= len(key))
        return tuple(part for part in chain if self.known(part))  # coastal waters lie in no Kreis

    def _attempts(self, name: str) -> Iterator[list[Entry]]:
        """Ever looser readings of a name; the first that fits anything is taken."""
        words = fold(name)
        yield self._lookup(words)
        yield self._index.alias.get(words, [])
        kind, rest = placenames.without_title(words)
        if kind == "land":
            yield self._index.land.get(rest, [])
        if kind == "kreis":
            yield self._index.titled_kreise.get(rest, [])
        if kind in ("town", "gemeinde"):
            yield [e for e in self._lookup(rest) if self._is_municipal(e, kind)]
        if kind == "kreis":
            yield [e for e in self._index.alias.get(rest, []) if self._is_landkreis(e.key)]

    def _lookup(self, words: str) -> list[Entry]:
        """Entries of all levels for folded words, or for them written out."""
        found: list[Entry] = []
        for form in dict.fromkeys((words, placenames.skeleton(words))):
            indexes = (self._index.land, self._index.kreis, self._index.gemeinde(form[:2]))
            found += [entry for index in indexes for entry in index.get(form, [])]
        return sorted(found, key=lambda e: _HOW.index(e.how))

    def _decide(self, found: Mapping[str, str], level: Level | None, within: str) -> Resolution:
        keys = sorted(k for k in found if not (len(k) == 5 and k[:2] in found and k[2:] == "000"))
        if len(keys) == 1:
            return Resolution((keys[0],), found[keys[0]])
        strong = [k for k in keys if found[k] != "short form"]
        in_kreis = len(within) == 5  # official names are unique there
        if len(strong) == 1 and (
            in_kreis or len(strong[0]) == 2 or strong[0] in self._index.cities
        ):
            return Resolution((strong[0],), found[strong[0]])
        cities = [k for k in strong if k in self._index.cities]
        if level == "kreis" and len(cities) == 1:
            return Resolution((cities[0],), "city")
        return Resolution(tuple(keys), "ambiguous")

    def _fits(self, key: str, level: Level | None, within: str | None) -> bool:
        own_level = _LEVELS[len(key)]
        if level and own_level != level and not (level == "gemeinde" and key in self._index.cities):
            return False
        if within is None:
            return True
        inside = key != within or level is not None or key in self._index.cities
        return inside and key.startswith(self._index.one_territory(within))

    def _is_municipal(self, entry: Entry, kind: str) -> bool:
        if len(entry.key) == 2 or self._is_landkreis(entry.key):
            return False
        return entry.town if kind == "town" else entry.key not in self._index.cities

    def _is_landkreis(self, key: str) -> bool:
        return len(key) == 5 and key not in self._index.cities
