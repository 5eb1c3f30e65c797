"""Where a row says that a thing is -> official keys, with what had to be decided."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from kgraph.gazetteer import Gazetteer, Level
from kgraph.names import fold
from kgraph.words.intake import places as words
from kgraph.words.intake.headings import STATES
from kgraph.words.said import Sayable

_POSTCODE = re.compile(r"^(?:D[- ]?)?\d{5}\s+")
_TITLED = re.compile(r"^(?:landkreis|kreis|lkr|lk|stadt|region|staedteregion|kreisfreie) ")


class SeatDoubt(NamedTuple):
    """What is not clear about a place: the column, its text, what is wrong and what to do."""

    column: str
    value: str
    wrong: Sayable
    todo: Sayable


class SeatRead(NamedTuple):
    """Columns of our tables for a seat, doubts, and the places that no register has."""

    cells: dict[str, str]
    doubts: tuple[SeatDoubt, ...]
    unknown: tuple[str, ...]


def place(texts: Mapping[str, str], gazetteer: Gazetteer) -> SeatRead:
    """The seat that `place`, `district`, `landkreis` and `state` of a row mean together.

    What is not sure is a doubt and stays out: nothing is guessed. `Landkreis` above a column
    means a Landkreis where one has the name.
    """
    found = _Seat(gazetteer)
    found.state(texts.get("state", ""))
    town = _POSTCODE.sub("", texts.get("place", ""))
    if texts.get("landkreis"):
        found.landkreis(texts["landkreis"])
    elif texts.get("district"):
        found.district(texts["district"], town)
    found.town(town)
    return SeatRead(found.cells, tuple(found.doubts), tuple(found.unknown))


def area_key(text: str, gazetteer: Gazetteer) -> str:
    """The key of a territory in which something works, "" when the name means none or several."""
    name = STATES.get(fold(text), text)
    levels: tuple[Level | None, ...] = ("land", None)
    for level in levels:
        found = gazetteer.resolve(name, level)
        if found.key:
            return found.key
    return ""


class _Seat:
    """Puts together what the columns of a row say."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._places = gazetteer
        self.cells: dict[str, str] = {}
        self.doubts: list[SeatDoubt] = []
        self.unknown: list[str] = []

    def state(self, text: str) -> None:
        if text:
            self._keep("state", "land", text, STATES.get(fold(text), text), None)

    def landkreis(self, text: str) -> None:
        """A name below "Landkreis": the Landkreis before the town that has the name too."""
        bare = not _TITLED.match(fold(text) + " ")
        within = self.cells.get("state_key")
        if bare:
            key = self._places.resolve(f"Landkreis {text}", "kreis", within).key
            if key:
                self._write("district", f"Landkreis {text}", "kreis", key)
                return
        if self._keep("district", "kreis", text, text, within) and bare:
            label = self._places.label(self.cells["district_key"])
            message = words.NO_LANDKREIS.of(label=label)
            self.doubts.append(SeatDoubt("district", text, message, words.WRITE_KREIS))

    def district(self, text: str, town: str) -> None:
        """A name below "Kreis": a town and a Landkreis of one name are told apart by the place."""
        within = self.cells.get("state_key")
        both = self._both(text, within)
        if not both:
            self._keep("district", "kreis", text, text, within)
            return
        lying = {key for key in both if town and self._places.resolve(town, "gemeinde", key).key}
        if len(lying) == 1:
            self._write("district", text, "kreis", lying.pop())
            return
        labels = [f"{self._places.label(key)} ({key})" for key in both]
        message = words.SEVERAL.of(labels=labels)
        self.doubts.append(SeatDoubt("district", text, message, words.WRITE_WHOLE))

    def _both(self, text: str, within: str | None) -> list[str]:
        """A kreisfreie Stadt and a Landkreis that both bear a bare name."""
        if _TITLED.match(fold(text) + " "):
            return []
        town = self._places.resolve(text, "kreis", within)
        country = self._places.resolve(f"Landkreis {text}", "kreis", within).key
        if not town.key or not country or town.key == country:
            return []
        return [town.key, country]

    def town(self, text: str) -> None:
        if not text:
            return
        within = self.cells.get("district_key") or self.cells.get("state_key")
        found = self._places.resolve(text, "gemeinde", within)
        if not found.keys and within:
            within = self.cells.get("state_key")
            found = self._places.resolve(text, "gemeinde", within)
        if not found.keys and self._places.resolve(text, "kreis", within).key:
            if "district" not in self.cells:
                self._keep("district", "kreis", text, text, within)
            return
        self._decided(text, found.keys, found.how, within)

    def _decided(self, text: str, keys: tuple[str, ...], how: str, within: str | None) -> None:
        if len(keys) == 1:
            self._write("place", text, "gemeinde", keys[0])
            if how == "short form" and not within:
                label = self._places.label(keys[0])
                message = words.SHORT.of(label=f"{label} ({keys[0]})")
                self.doubts.append(SeatDoubt("place", text, message, words.NAME_DISTRICT))
        elif keys:
            labels = [f"{self._places.label(key)} ({key})" for key in keys[:5]]
            message = words.SEVERAL.of(labels=labels)
            self.unknown.append(text)  # the word stays as a fact
            self.doubts.append(SeatDoubt("place", text, message, words.NAME_WHICH))
        else:
            self.unknown.append(text)
            self.doubts.append(SeatDoubt("place", text, words.UNKNOWN, words.CORRECT_OR_ABROAD))

    def _keep(self, column: str, level: Level, printed: str, name: str, within: str | None) -> bool:
        found = self._places.resolve(name, level, within)
        if found.key:
            self._write(column, printed, level, found.key)
            return True
        if found.keys:
            labels = [f"{self._places.label(key)} ({key})" for key in found.keys[:5]]
            message = words.SEVERAL.of(labels=labels)
            self.unknown.append(printed)
            self.doubts.append(SeatDoubt(column, printed, message, words.WRITE_WHOLE))
        else:
            self.unknown.append(printed)
            self.doubts.append(SeatDoubt(column, printed, words.UNKNOWN, words.CORRECT_OR_ABROAD))
        return False

    def _write(self, column: str, printed: str, level: Level, key: str) -> None:
        """The printed name, or the official one where the printed means something else too."""
        meant = self._places.resolve(printed, level).keys
        other = meant and not any(own.startswith(key) or key.startswith(own) for own in meant)
        self.cells[column] = self._places.label(key) if other else printed
        self.cells[f"{column}_key"] = key
