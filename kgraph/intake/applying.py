"""The edits of our own workbook, made in the tables of the sources that state them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.intake.adding import Adder
from kgraph.intake.outcome import TABLES, Around, Outcome, day_in, refuse
from kgraph.intake.persons import is_person, names_person
from kgraph.intake.places import place
from kgraph.intake.roundtrip import Edit
from kgraph.intake.rows import Rows
from kgraph.names import fold, slug
from kgraph.words.intake import roundtrip as words

_THING = {"label": "name", "kind": "kind", "since": "since", "until": "until"}
_TIE = {"role": "role", "since": "since", "until": "until", "note": "note"}
_SEAT = "seated-in"
_SEAT_COLUMNS = ("place", "place_key", "district", "district_key", "state", "state_key")
#: columns of an export that name things by their id
_ENDS = {"ties": ("from", "to"), "facts": ("thing", "value_id"), "figures": ("about",)}


def applied(
    found: Sequence[Edit], file: str, sources: Mapping[str, Rows], around: Around
) -> Outcome:
    """The tables of the sources with the edits in them; new rows go to the source of the file."""
    copied = {
        name: {table: [dict(row) for row in rows] for table, rows in tables.items()}
        for name, tables in sources.items()
    }
    outcome = Outcome(copied)
    adder = Adder(outcome, slug(file.rpartition(".")[0], 60) or "export", file, around)
    worker = _Worker(outcome, around, {e.key[0]: e.new for e in found if e.column == "label"})
    for edit in sorted(found, key=lambda one: one.what == "new"):
        if is_personal_edit(edit):
            refuse(outcome, edit, "", words.PERSONAL, words.ONLY_ORGANISATIONS)
        elif edit.what == "new":
            adder.add(edit)
        else:
            worker.change(edit)
    for tables in outcome.sources.values():
        for rows in tables.values():
            rows[:] = [row for row in rows if not row.pop("gone", "")]
    return outcome


def is_personal_edit(edit: Edit) -> bool:
    """Whether what an edit writes names a person or holds an address or number of one."""
    if edit.what == "gone":
        return False
    texts = [edit.new] if edit.what == "cell" else list(edit.cells.values())
    named = edit.cells.get("label", "") if edit.column in ("", "label") else ""
    return any(map(names_person, texts)) or is_person(named)


class _Worker:
    """Changes and removes what is there."""

    def __init__(self, outcome: Outcome, around: Around, renamed: Mapping[str, str]) -> None:
        self._out = outcome
        self._around = around
        self._renamed = renamed
        #: rows as they were, for edits of several cells of one row
        self._was = {
            id(row): dict(row)
            for tables in outcome.sources.values()
            for rows in tables.values()
            for row in rows
        }

    def change(self, edit: Edit) -> None:
        if edit.sheet == "things":
            self._thing(edit)
        elif self._relation(edit) == _SEAT:
            self._seat(edit)
        elif edit.what == "gone":
            self._remove(edit, self._ties(edit))
        elif edit.column in ("from", "to"):
            self._end(edit)
        elif edit.column in _TIE:
            self._write(edit, self._ties(edit), _TIE[edit.column])
        elif edit.column not in ("evidence", "class"):
            refuse(self._out, edit, edit.new, words.COMPUTED, words.CHANGE_LIST, "warning")

    def _thing(self, edit: Edit) -> None:
        rows = self._things(edit.key[0])
        if edit.what == "gone":
            if self._remove(edit, rows):
                self._with_it(edit)
        elif edit.column in _THING:
            self._write(edit, rows, _THING[edit.column])
        elif edit.column != "evidence":
            refuse(self._out, edit, edit.new, words.COMPUTED, words.CHANGE_LIST, "warning")

    def _write(self, edit: Edit, rows: list[dict[str, str]], column: str) -> None:
        if not rows:
            self._not_here(edit)
            return
        value = self._value(edit, column)
        if value is None:
            return
        for row in rows:
            row[column] = value
        self._done(edit, rows)

    def _value(self, edit: Edit, column: str) -> str | None:
        if column == "kind":
            own = self._around.codes.kind(edit.new, edit.key[0].partition("/")[0])
            if not own[1]:
                refuse(self._out, edit, edit.new, words.NO_KIND, words.SEE_VOCABULARY)
            return own[1] or None
        if column in ("since", "until"):
            return day_in(self._out, edit, column, edit.new)
        if column == "name" and not edit.new:
            refuse(self._out, edit, "", words.NO_NAME, words.WRITE_NAME)
            return None
        return edit.new

    def _remove(self, edit: Edit, rows: list[dict[str, str]]) -> bool:
        """Take rows out; what other sources name as well stays there, and that is said."""
        bare = edit.key[0].rpartition("/")[2]
        if not rows or (edit.sheet == "things" and bare in self._around.base):
            if not any(f"{edit.key[end]}" in self._gone() for end in (0, -1)):
                self._not_here(edit)
            return False
        for row in rows:
            row["gone"] = "x"
        self._done(edit, [])
        return True

    def _gone(self) -> set[str]:
        """Things that are taken out: their ties go with them."""
        return {edit.key[0] for edit in self._out.edits if edit.what == "gone"}

    def _with_it(self, edit: Edit) -> None:
        """The ties, facts and figures of a thing that is gone."""
        count = 0
        for tables in self._out.sources.values():
            for table, columns in _ENDS.items():
                for row in tables.get(table, ()):
                    if any(row.get(column) == edit.key[0] for column in columns):
                        count += not row.get("gone")
                        row["gone"] = "x"
        if count:
            wrong = words.TIES_GO.of(n=count)
            label = edit.cells["label"]
            refuse(self._out, edit, label, wrong, words.UNDO_IF_NOT, "warning")

    def _seat(self, edit: Edit) -> None:
        """Another town written beside "is seated in": the seat of the thing changes."""
        rows = self._things(edit.key[0])
        if edit.what == "gone":
            key = edit.key[2].rpartition("/")[2]
            rows = [row for row in rows if key in (row.get("place_key"), row.get("district_key"))]
            self._seated(edit, rows, {})
        elif edit.column == "to" and not rows:
            self._not_here(edit)
        elif edit.column == "to":
            seat = place({"place": edit.new}, self._around.places)
            if not seat.cells:
                doubt = seat.doubts[0]
                refuse(self._out, edit, edit.new, doubt.wrong, doubt.todo)
            else:
                self._seated(edit, rows, seat.cells)
        elif edit.column not in ("evidence", "class", "from"):
            refuse(self._out, edit, edit.new, words.COMPUTED, words.CHANGE_LIST, "warning")

    def _seated(self, edit: Edit, rows: list[dict[str, str]], cells: Mapping[str, str]) -> None:
        for row in rows:
            row |= {column: cells.get(column, "") for column in _SEAT_COLUMNS if column in row}
            row |= cells
        if rows:
            self._done(edit, rows)

    def _end(self, edit: Edit) -> None:
        """Another name beside an id: the tie has another end, unless the thing was renamed."""
        position = 0 if edit.column == "from" else 2
        if self._renamed.get(edit.key[position]) == edit.new:
            return
        known = self._around.names.get(fold(edit.new), ())
        rows = self._ties(edit)
        if len(known) > 1:
            refuse(self._out, edit, edit.new, words.SEVERAL_NAMES, words.WRITE_THE_ID)
        elif not known:  # a name from before a renaming, or one that is nowhere: the id counts
            wrong, todo = words.NO_SUCH_NAME, words.ID_COUNTS
            refuse(self._out, edit, edit.new, wrong, todo, "warning")
        elif not rows:
            self._not_here(edit)
        else:
            reading = self._around.codes.relation(edit.key[1])
            flipped = reading is not None and reading.inverse
            column = "from" if (position == 0) != flipped else "to"
            for row in rows:
                row[column] = next(iter(known))
            self._done(edit, rows)

    def _done(self, edit: Edit, rows: list[dict[str, str]]) -> None:
        self._out.edits.append(edit)
        self._out.touched += [(row, edit) for row in rows]

    def _not_here(self, edit: Edit) -> None:
        """Say why a row cannot be changed: a shipped document states it, or no table has it."""
        sources = (edit.before or edit.cells).get("evidence", "")
        own = any(name in sources for name in self._out.sources)
        wrong = words.NOT_FOUND if own or not self._around.base else words.NOT_YOURS
        value = edit.new or " – ".join(edit.key)
        refuse(self._out, edit, value, wrong, words.SAY_OTHERWISE, "warning")

    def _relation(self, edit: Edit) -> str:
        reading = self._around.codes.relation(edit.key[1]) if len(edit.key) > 1 else None
        return reading.relation if reading else ""

    def _things(self, key: str) -> list[dict[str, str]]:
        type_name, _, identifier = key.partition("/")
        table = TABLES.get(type_name, "")
        return [
            row
            for tables in self._out.sources.values()
            for row in tables.get(table, ())
            if row.get("id") == identifier
        ]

    def _ties(self, edit: Edit) -> list[dict[str, str]]:
        """The rows of a tie as it was: same ends, relation and period; then the same role."""
        old = edit.before or edit.cells
        relation = self._relation(edit)
        found = []
        for tables in self._out.sources.values():
            for row in tables.get("ties", ()):
                was = self._was.get(id(row), row)
                same = (was["from"], was["to"]) == (edit.key[0], edit.key[2])
                if same and was["relation"] == relation and _same_time(was, old):
                    found.append(row)
        exact = [r for r in found if self._was.get(id(r), r).get("role", "") == old["role"]]
        return exact or found


def _same_time(row: Mapping[str, str], old: Mapping[str, str]) -> bool:
    return all(row.get(column, "") == old[column] for column in ("since", "until"))
