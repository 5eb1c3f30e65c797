"""New rows of our own workbook: things and ties that people wrote into an export."""

from __future__ import annotations

from kgraph.intake.mapping.graphs import OWN_ID
from kgraph.intake.outcome import TABLES, Around, Outcome, day_in, refuse
from kgraph.intake.roundtrip import Edit
from kgraph.names import fold, slug
from kgraph.words.intake import roundtrip as words
from kgraph.words.types import TYPES_OF

_TIMES = ("since", "until")


class Adder:
    """Puts new rows into the source of the file."""

    def __init__(self, outcome: Outcome, source: str, file: str, around: Around) -> None:
        self._out = outcome
        self._source = source
        self._file = file
        self._around = around
        self._taken = {i.rpartition("/")[2] for ids in around.names.values() for i in ids}
        self._new: dict[str, set[str]] = {}

    def add(self, edit: Edit) -> None:
        """Add a thing or a tie, unless the row is one of an older export."""
        ids = ("id",) if edit.sheet == "things" else ("from_id", "to_id")
        if edit.cells.get("evidence") and all(edit.cells[column] for column in ids):
            value = edit.cells.get("label") or f"{edit.cells['from']} – {edit.cells['to']}"
            refuse(self._out, edit, value, words.OLDER_EXPORT, words.EXPORT_AGAIN, "warning")
        elif edit.sheet == "things":
            self._thing(edit)
        else:
            self._tie(edit)

    def _thing(self, edit: Edit) -> None:
        cells = edit.cells
        type_name = _TYPE_WORDS.get(fold(cells["type"]), "")
        codes = self._around.codes
        own, kind = codes.kind(cells["kind"], type_name) if cells["kind"] else ("", "")
        if type_name not in TABLES or not cells["label"] or (cells["kind"] and not own):
            refuse(self._out, edit, cells["label"], words.NEW_WANTS, words.WRITE_TYPE)
            return
        identifier = cells["id"].partition("/")[2] if OWN_ID.match(cells["id"]) else ""
        identifier = identifier or slug(cells["label"])
        if identifier in self._taken:
            wrong = words.TAKEN.of(id=f"{type_name}/{identifier}")
            refuse(self._out, edit, cells["label"], wrong, words.WRITE_ITS_ID)
            return
        times = self._times(edit)
        if times is None:
            return
        self._taken.add(identifier)
        self._new.setdefault(fold(cells["label"]), set()).add(f"{type_name}/{identifier}")
        row = {"id": identifier, "name": cells["label"], "kind": kind or _USUAL[type_name]}
        self._put(TABLES[type_name], edit, row | times)

    def _tie(self, edit: Edit) -> None:
        cells = edit.cells
        reading = self._around.codes.relation(cells["relation"])
        value = f"{cells['from']} – {cells['relation']} – {cells['to']}"
        if reading is None:
            refuse(self._out, edit, value, words.TIE_WANTS, words.WRITE_IDS)
            return
        ends: list[str] = []
        for end in ("from", "to"):
            known = {cells[f"{end}_id"]} - {""} or self._called(cells[end])
            if len(known) != 1:
                wrong = words.SEVERAL_NAMES if known else words.NO_SUCH_NAME
                refuse(self._out, edit, cells[end] or value, wrong, words.WRITE_THE_ID)
                return
            ends += known
        times = self._times(edit)
        if times is None:
            return
        if reading.inverse:
            ends.reverse()
        row = {"from": ends[0], "relation": reading.relation, "to": ends[1]}
        row |= {column: cells[column] for column in ("role", "note")}
        self._put("ties", edit, row | times)

    def _called(self, name: str) -> set[str]:
        """The ids of things of a name, new ones of the same file too."""
        return {*self._around.names.get(fold(name), ()), *self._new.get(fold(name), ())}

    def _times(self, edit: Edit) -> dict[str, str] | None:
        found = {}
        for column in _TIMES:
            day = day_in(self._out, edit, column, edit.cells[column])
            if day is None:
                return None
            found[column] = day
        return found

    def _put(self, table: str, edit: Edit, row: dict[str, str]) -> None:
        tables = self._out.sources.setdefault(self._source, {})
        if "sources" not in tables:
            tables["sources"] = [{"id": self._source, "title": self._file, "kind": "table"}]
        row |= {"source": self._source, "locator": f"row={edit.row}"}
        tables.setdefault(table, []).append(row)
        self._out.edits.append(edit)
        self._out.touched.append((row, edit))


_TYPE_WORDS = {fold(text): code.lower() for code, own in TYPES_OF.items() for text in (*own, code)}
_USUAL = {
    "network": "network", "institution": "other", "project": "project", "programme": "programme",
    "event": "meeting",
}  # fmt: skip
