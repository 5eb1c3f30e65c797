"""The edits of our own workbook, made in the tables of the sources that state them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from kgraph.intake.codes import CodeBook
from kgraph.intake.mapping.graphs import OWN_ID
from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.roundtrip import Edit
from kgraph.intake.rows import Rows
from kgraph.names import fold, slug
from kgraph.privacy import is_personal
from kgraph.records import Finding
from kgraph.words.intake import roundtrip as words
from kgraph.words.said import Sayable, Words
from kgraph.words.types import TYPES_OF

_THING = {"label": "name", "kind": "kind", "since": "since", "until": "until"}
_TIE = {"role": "role", "since": "since", "until": "until", "note": "note"}
_TABLES = {
    "network": "networks", "institution": "institutions", "project": "projects",
    "programme": "programmes", "event": "events",
}  # fmt: skip


@dataclass
class Outcome:
    """The tables of each source after the edits, and what could not be done."""

    sources: dict[str, Rows]
    edits: list[Edit] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def applied(
    found: Sequence[Edit], file: str, sources: Mapping[str, Rows], codes: CodeBook,
    taken: Collection[str] = (),
) -> Outcome:  # fmt: skip
    """The tables of the sources with the edits in them; new rows go to the source of the file.

    `taken` are the ids that the graph has: a new row must not take one for itself.
    """
    copied = {
        name: {table: [dict(row) for row in rows] for table, rows in tables.items()}
        for name, tables in sources.items()
    }
    outcome = Outcome(copied)
    worker = _Worker(outcome, file, codes, taken)
    for edit in found:
        worker.apply(edit)
    for tables in outcome.sources.values():
        for rows in tables.values():
            rows[:] = [row for row in rows if not row.pop("gone", "")]
    return outcome


class _Worker:
    def __init__(
        self, outcome: Outcome, file: str, codes: CodeBook, taken: Collection[str]
    ) -> None:
        self._taken = taken
        self._out = outcome
        self._file = file
        self._source = slug(file.rpartition(".")[0], 60) or "export"
        self._codes = codes
        self._ids: dict[str, str] = {}

    def apply(self, edit: Edit) -> None:
        if any(is_personal(text) for text in edit.cells.values()):
            self._refuse(edit, "", words.PERSONAL, words.ONLY_ORGANISATIONS)
        elif edit.what == "new":
            self._new_thing(edit) if edit.sheet == "things" else self._new_tie(edit)
        else:
            self._change(edit)

    def _change(self, edit: Edit) -> None:
        rows = self._things(edit.key[0]) if edit.sheet == "things" else self._ties(edit)
        columns = _THING if edit.sheet == "things" else _TIE
        if edit.what == "cell" and edit.column in ("evidence", "from", "to", "class"):
            return  # names beside ids, and places, follow from elsewhere
        if edit.what == "cell" and edit.column not in columns:
            self._refuse(edit, edit.new, words.COMPUTED, words.CHANGE_LIST, "warning")
        elif not rows:
            todo = words.SAY_OTHERWISE
            self._refuse(edit, edit.new or " – ".join(edit.key), words.NOT_YOURS, todo, "warning")
        elif edit.what == "gone":
            for row in rows:
                row["gone"] = "x"
            self._out.edits.append(edit)
        else:
            value = self._value(edit, columns[edit.column], rows[0])
            if value is not None:
                for row in rows:
                    row[columns[edit.column]] = value
                self._out.edits.append(edit)

    def _value(self, edit: Edit, column: str, row: Mapping[str, str]) -> str | None:
        if column == "kind":
            own = self._codes.kind(edit.new, edit.key[0].partition("/")[0])
            if not own[1]:
                self._refuse(edit, edit.new, words.NO_KIND, words.SEE_VOCABULARY)
            return own[1] or None
        if column in ("since", "until") and edit.new:
            period = period_of(edit.new, column)
            day = period.since or period.until
            if not day:
                self._refuse(edit, edit.new, words.NO_DATE, words.WRITE_DATE)
            return day or None
        if column == "name" and not edit.new:
            self._refuse(edit, "", words.NO_NAME, words.WRITE_NAME)
            return None
        return edit.new

    def _things(self, key: str) -> list[dict[str, str]]:
        type_name, _, identifier = key.partition("/")
        table = _TABLES.get(type_name, "")
        return [
            row
            for tables in self._out.sources.values()
            for row in tables.get(table, ())
            if row.get("id") == identifier
        ]

    def _ties(self, edit: Edit) -> list[dict[str, str]]:
        """The rows of a tie as it was: same ends, relation and period."""
        reading = self._codes.relation(edit.key[1])
        old = {**edit.cells, edit.column: edit.old} if edit.column else edit.cells
        return [
            row
            for tables in self._out.sources.values()
            for row in tables.get("ties", ())
            if (row["from"], row["to"]) == (edit.key[0], edit.key[2])
            and reading is not None
            and row["relation"] == reading.relation
            and all(row.get(column, "") == old[column] for column in ("since", "until"))
        ]

    def _new_thing(self, edit: Edit) -> None:
        cells = edit.cells
        type_name = _TYPE_WORDS.get(fold(cells["type"]), "")
        own, kind = self._codes.kind(cells["kind"], type_name) if cells["kind"] else ("", "")
        if type_name not in _TABLES or not cells["label"] or (cells["kind"] and not own):
            self._refuse(edit, cells["label"], words.NEW_WANTS, words.WRITE_TYPE)
            return
        identifier = cells["id"].partition("/")[2] if OWN_ID.match(cells["id"]) else ""
        identifier = identifier or slug(cells["label"])
        if identifier in self._taken:
            wrong = words.TAKEN.of(id=f"{type_name}/{identifier}")
            self._refuse(edit, cells["label"], wrong, words.WRITE_ITS_ID)
            return
        self._ids[fold(cells["label"])] = f"{type_name}/{identifier}"
        row = {
            "id": identifier, "name": cells["label"], "kind": kind or _USUAL[type_name],
            "since": cells["since"], "until": cells["until"], "source": self._source,
            "locator": f"row={edit.row}",
        }  # fmt: skip
        self._own(_TABLES[type_name]).append(row)
        self._out.edits.append(edit)

    def _new_tie(self, edit: Edit) -> None:
        cells = edit.cells
        reading = self._codes.relation(cells["relation"])
        ends = [cells[f"{end}_id"] or self._ids.get(fold(cells[end]), "") for end in ("from", "to")]
        if reading is None or not all(ends):
            value = f"{cells['from']} – {cells['relation']} – {cells['to']}"
            self._refuse(edit, value, words.TIE_WANTS, words.WRITE_IDS)
            return
        if reading.inverse:
            ends.reverse()
        row = {"from": ends[0], "relation": reading.relation, "to": ends[1]}
        row |= {column: cells[column] for column in _TIE}
        self._own("ties").append(row | {"source": self._source, "locator": f"row={edit.row}"})
        self._out.edits.append(edit)

    def _own(self, table: str) -> list[dict[str, str]]:
        tables = self._out.sources.setdefault(self._source, {})
        if "sources" not in tables:
            tables["sources"] = [{"id": self._source, "title": self._file, "kind": "table"}]
        return tables.setdefault(table, [])

    def _refuse(
        self, edit: Edit, value: str, wrong: Sayable, todo: Words, how: str = "error"
    ) -> None:
        column = edit.column or None
        finding = Finding(how, self._file, edit.row or None, column, value, wrong, todo)
        self._out.findings.append(finding)


_TYPE_WORDS = {fold(text): code.lower() for code, own in TYPES_OF.items() for text in (*own, code)}
_USUAL = {
    "network": "network", "institution": "other", "project": "project", "programme": "programme",
    "event": "meeting",
}  # fmt: skip
