"""What a draft states, once its things are recognised -> rows of our tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.intake.draft import Draft, ListPlace, NamedThing, Valued
from kgraph.intake.recognition import KnownAs
from kgraph.names import fold

Rows = dict[str, list[dict[str, str]]]

_TABLES = {
    "network": "networks", "institution": "institutions", "project": "projects",
    "programme": "programmes", "event": "events",
}  # fmt: skip
_COLUMNS = (
    "aliases", "place", "place_key", "district", "district_key", "state", "state_key", "since",
    "until", "on", "status", "form", "description",
)  # fmt: skip
_TIE_COLUMNS = ("role", "since", "until", "on", "status", "note")
_MOST_ROWS = 40


def rows_of(
    draft: Draft, known: Sequence[KnownAs], sources: Mapping[str, str], titles: Mapping[str, str]
) -> Rows:
    """The rows of a source; `sources` maps a file with its sheet to the id of its source.

    Rows that are refused state nothing: a thing that only they name has no row, nor have ties.
    """
    kept = _Kept(draft, sources)
    rows: Rows = {"sources": []}
    for at, thing in enumerate(draft.things):
        own = known[at]
        table = _TABLES.get(own.type)
        if table and thing.name:
            rows.setdefault(table, []).extend(kept.things(thing, own))
    _together(rows)
    for tie in draft.ties:
        for source, locator in kept.places(tie.spots):
            target = f"region/{tie.region}" if tie.region else _reference(known[tie.object])
            row = {"from": _reference(known[tie.subject]), "relation": tie.relation, "to": target}
            row |= {column: tie.cells.get(column, "") for column in _TIE_COLUMNS}
            rows.setdefault("ties", []).append(row | {"source": source, "locator": locator})
    for value in draft.values:
        for source, locator in kept.places([value.spot]):
            _value(rows, value, _reference(known[value.about]), (source, locator))
    rows["ties"] = _once(rows.get("ties", []))
    used = {row["source"] for table in rows.values() for row in table if row.get("source")}
    rows["sources"] = [
        {"id": own, "title": title, "kind": "table"} for own, title in titles.items() if own in used
    ]
    return {table: found for table, found in rows.items() if found}


def _reference(own: KnownAs) -> str:
    return f"{own.type}/{own.id}"


class _Kept:
    """Places of rows that are not refused, a source each."""

    def __init__(self, draft: Draft, sources: Mapping[str, str]) -> None:
        self._refused = draft.refused
        self._sources = sources

    def places(self, spots: Sequence[ListPlace]) -> list[tuple[str, str]]:
        """(source, locator) for each source that the spots lie in."""
        found: dict[str, list[int]] = {}
        for spot in spots:
            if spot not in self._refused:
                found.setdefault(self._sources[spot.file], []).append(spot.row)
        return [
            (source, ", ".join(f"row={row}" for row in sorted(set(numbers))[:_MOST_ROWS]))
            for source, numbers in found.items()
        ]

    def things(self, thing: NamedThing, own: KnownAs) -> list[dict[str, str]]:
        """The rows of a thing, one a source."""
        cells = {column: thing.cells.get(column, "") for column in _COLUMNS}
        return [
            {"id": own.id, "name": thing.name, "kind": own.kind or thing.kind, **cells,
             "source": source, "locator": locator}
            for source, locator in self.places(thing.spots)
        ]  # fmt: skip


def _value(rows: Rows, value: Valued, about: str, place: tuple[str, str]) -> None:
    what, text, unit, extra = value.what, value.value, value.unit, value.qualifier
    end = {"source": place[0], "locator": place[1]}
    if unit:
        row = {"what": what, "about": about, "value": text, "unit": unit, "qualifier": extra}
        row |= end
        rows.setdefault("figures", []).append(row)
    else:
        row = {"thing": about, "property": what, "value": text, "value_id": "", **end}
        rows.setdefault("facts", []).append(row)


def _together(rows: Rows) -> None:
    """Rows of one thing in one source become one; names that differ become aliases."""
    for table in _TABLES.values():
        kept: dict[tuple[str, str], dict[str, str]] = {}
        for row in rows.get(table, []):
            first = kept.setdefault((row["id"], row["source"]), row)
            if first is row:
                continue
            if fold(first["name"]) != fold(row["name"]):
                known = [a for a in first["aliases"].split(" | ") if a]
                if row["name"] not in known:
                    first["aliases"] = " | ".join([*known, row["name"]])
            for column in _COLUMNS:
                first[column] = first[column] or row[column]
            places = dict.fromkeys(f"{first['locator']}, {row['locator']}".split(", "))
            first["locator"] = ", ".join(list(places)[:_MOST_ROWS])
        if table in rows:
            rows[table] = list(kept.values())


def _once(ties: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """Ties without those that say exactly the same twice; their places come together."""
    kept: dict[tuple[str, ...], dict[str, str]] = {}
    for row in ties:
        own = tuple(text for column, text in row.items() if column != "locator")
        first = kept.setdefault(own, row)
        if first is not row and row["locator"] not in first["locator"].split(", "):
            first["locator"] += f", {row['locator']}"
    return list(kept.values())
