"""Resolve the seat that a row states: place, district and state -> official keys."""

from __future__ import annotations

from dataclasses import dataclass

from kgraph.gazetteer import Gazetteer, Level, Resolution
from kgraph.placenames import LANDKREIS
from kgraph.records import Finding, Record
from kgraph.words.tables import findings as words
from kgraph.words.tables import rules


@dataclass(frozen=True)
class Seats:
    """The keys of the seat: `seats` are the most precise regions that the row states."""

    seats: tuple[str, ...] = ()
    district: str = ""
    state: str = ""


_LEVELS: tuple[tuple[str, Level, tuple[int, ...]], ...] = (
    ("state", "land", (2,)),
    ("district", "kreis", (5,)),
    ("place", "gemeinde", (8, 5)),
)


def seats(record: Record, gazetteer: Gazetteer) -> tuple[Seats, list[Finding]]:
    """The seat of a thing. A printed place outside its printed district gives two seats.

    A key column (`place_key` …) counts before the name beside it. A place that cannot be
    decided within a district that can is a warning; everything else unclear is an error.
    """
    keys: dict[str, str] = {}
    findings: list[Finding] = []
    for column, level, lengths in _LEVELS:
        within = keys.get("district") or keys.get("state")
        given = record.get(f"{column}_key")
        if given:
            keys[column], trouble = _given_key(record, f"{column}_key", lengths, gazetteer)
            trouble += _contradiction(record, column, level, keys[column], gazetteer)
        else:
            softly = column == "place" and bool(keys.get("district"))
            keys[column], trouble = _named(record, column, level, within, gazetteer, softly)
        findings += trouble
    district = keys["district"]
    place = keys["place"]
    if place and not district:
        district = gazetteer.kreis_of(place) or ""
    stated = [place or district or keys["state"]]
    if place and keys["district"] and gazetteer.kreis_of(place) != keys["district"]:
        stated.append(keys["district"])
    state = keys["state"] or (gazetteer.land_of(stated[0]) or "" if stated[0] else "")
    return Seats(tuple(key for key in stated if key), district, state), findings


def _given_key(
    record: Record, column: str, lengths: tuple[int, ...], gazetteer: Gazetteer
) -> tuple[str, list[Finding]]:
    text = record.get(column)
    key = text.zfill(next((n for n in sorted(lengths) if len(text) in (n, n - 1)), 0))
    if len(key) in lengths and gazetteer.known(key):
        return key, []
    return "", [record.finding(column, rules.NO_KEY, rules.LOOK_UP_KEY)]


def _contradiction(
    record: Record, column: str, level: Level, key: str, gazetteer: Gazetteer
) -> list[Finding]:
    """A finding when the name beside a key means other territories; unknown names are none."""
    name = record.get(column)
    meant = gazetteer.resolve(name, level).keys if name and key else ()
    if not meant or any(own.startswith(key) or key.startswith(own) for own in meant):
        return []
    message = words.KEY_OTHERWISE.of(label=gazetteer.label(key), name=name)
    return [record.finding(f"{column}_key", message, words.CORRECT_KEY)]


def _named(
    record: Record,
    column: str,
    level: Level,
    within: str | None,
    gazetteer: Gazetteer,
    softly: bool,
) -> tuple[str, list[Finding]]:
    name = record.get(column)
    if not name:
        return "", []
    resolution = gazetteer.resolve(name, level, within)
    if resolution.key:
        return resolution.key, _short(record, column, within, resolution, gazetteer)
    if column == "district" and (found := _without_title(name, within, gazetteer)):
        message = rules.NO_LANDKREIS.of(place=gazetteer.label(found))
        return found, [record.finding(column, message, rules.WRITE_STADT, "warning")]
    where = rules.WITHIN.of(place=gazetteer.label(within)) if within else ""
    if resolution.keys:
        labels = [f"{gazetteer.label(key)} ({key})" for key in resolution.keys[:5]]
        message = rules.SEVERAL_PLACES.of(where=where, labels=labels)
    else:
        message = rules.NO_PLACE.of(level=rules.LEVELS[level], where=where)
        softly = softly or column == "place"  # it may lie abroad
    advice = rules.WRITE_KEY.of(column=column)
    severity = "warning" if softly else "error"
    return "", [record.finding(column, message, advice, severity)]


def _short(
    record: Record, column: str, within: str | None, found: Resolution, gazetteer: Gazetteer
) -> list[Finding]:
    """A doubt about a place whose name is only part of the one it is read as: Linz am Rhein."""
    if column != "place" or within or found.how != "short form" or not found.key:
        return []
    message = rules.READ_AS.of(place=f"{gazetteer.label(found.key)} ({found.key})")
    advice = rules.WRITE_KEY.of(column=column)
    return [record.finding(column, message, advice, "warning")]


def _without_title(name: str, within: str | None, gazetteer: Gazetteer) -> str:
    """The town that stands in a column headed "Landkreis", where no Landkreis has its name."""
    first, _, rest = name.partition(" ")
    return gazetteer.resolve(rest, "kreis", within).key or "" if first == LANDKREIS else ""
