"""What a rule takes of one row: cleaned texts, without data of persons, with what was wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kgraph.intake.draft import Draft, ListPlace
from kgraph.intake.mapping.model import Take
from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.mapping.tables import ListColumn, Region, SheetRow
from kgraph.intake.mapping.title import title_name
from kgraph.intake.mapping.values import BROKEN_VALUE, CONTROL, cleaned, parts_of
from kgraph.intake.persons import is_person, names_person
from kgraph.names import fold
from kgraph.privacy import is_personal
from kgraph.records import Finding
from kgraph.words.intake import mapping as words
from kgraph.words.said import Sayable

MAX_CHARACTERS = 32_767
_FORMULA = re.compile(r"=[A-Za-zÄÖÜ(+\-\d]|[+@](?=[A-Za-z]+\()")
_SHOWN = 80


class RowReader:
    """One row of a table while it is read; it keeps what is wrong with it."""

    def __init__(
        self,
        region: Region,
        row: SheetRow,
        draft: Draft,
        columns: Mapping[str, ListColumn] | None = None,
    ) -> None:
        self.region = region
        self.row = row
        self.draft = draft
        self.spot = ListPlace(region.grid.file, row.number)
        self.refused = False
        #: columns whose names are all those of persons
        self.persons: set[str] = set()
        self._columns = columns or by_heading(region)

    def text(self, take: Take) -> str:
        """The text of a take on one line, "" when the row has none or it must not be kept."""
        return cleaned(self.raw(take))

    def raw(self, take: Take, name: bool = False) -> str:
        """The text with its line ends. In a name, data of a person refuse the row."""
        if take.constant:
            return take.constant
        if take.title:
            return title_name(self.region)
        column = self._columns.get(fold(take.column))
        text = self.row.cell(column.at) if column else ""
        if not text or not self._is_sound(text, take.column):
            return ""
        if not (take.split and name) and (is_personal(text) or (not name and names_person(text))):
            self._leave_out(take.column, name)
            return ""
        if take.values:
            meant = {fold(key): value for key, value in take.values.items()}
            text = meant.get(fold(text), meant.get("else", text))
        return take.before + text if take.before and text else text

    def names(self, take: Take, bodies: bool = False) -> list[str]:
        """The names in a cell; a part with data of a person is left out and counted.

        Among `bodies`, the bare name of a person is none: it is left out, too. A cell of which
        nothing is left for that reason makes the row one of `persons`, or an error.
        """
        text = self.raw(take, name=True)
        found = parts_of(text, take.split)
        sound = [name for name in found if not is_personal(name)]
        kept = [name for name in sound if not (bodies and is_person(name))]
        if found and not sound:
            self._leave_out(take.column, True)
        elif len(kept) < len(found):
            self.draft.left_out[take.column] += len(found) - len(kept)
        if sound and not kept:
            self.persons.add(take.column)
        for name in kept:
            if name.count(",") > 1 and any(take.split):
                self.find(take.column, name, words.COMMAS, words.CHECK_MAPPING)
        return [name for name in kept if not self._is_time(name, take.column)]

    def _is_time(self, name: str, column: str) -> bool:
        """A date where a name belongs is none, and is said."""
        if not name[-1:].isdigit() and not name[:1].isdigit():
            return False
        period = period_of(name, "since")
        if not (period.since or period.until):
            return False
        self.find(column, name, words.NAME_IS_TIME, words.CHECK_MAPPING)
        return True

    def holds(self, take: Take) -> bool:
        """Whether the cell of a take holds anything, sound or not."""
        column = self._columns.get(fold(take.column)) if take.column else None
        return bool(column and self.row.cell(column.at).strip())

    def find(
        self, column: str, value: str, wrong: Sayable, todo: Sayable, severity: str = "warning"
    ) -> None:
        """Keep a finding about the row; an error keeps the row out."""
        place = self._columns.get(fold(column))
        shown = f"{place.letter} ({place.heading})" if place else column or None
        finding = Finding(
            severity, self.spot.file, self.spot.row, shown, value[:_SHOWN], wrong, todo
        )
        self.draft.findings.append(finding)
        if severity == "error":
            self.refused = True
            self.draft.refused.add(self.spot)

    def _is_sound(self, text: str, column: str) -> bool:
        if len(text) > MAX_CHARACTERS:
            message = words.TOO_LONG.of(n=len(text), most=MAX_CHARACTERS)
            self.find(column, text, message, words.SHORTEN, "error")
        elif CONTROL.search(text):
            message = words.CONTROL.of(character=ascii(CONTROL.findall(text)[0]))
            self.find(column, CONTROL.sub("\ufffd", text), message, words.TYPE_AGAIN, "error")
        elif BROKEN_VALUE.match(text.strip()):
            self.find(column, text, words.NO_VALUE, words.MEND_FORMULA)
        elif _FORMULA.match(text):
            self.find(column, text, words.FORMULA, words.PASTE_VALUE)
        else:
            return True
        return False

    def _leave_out(self, column: str, name: bool) -> None:
        self.draft.left_out[column] += 1
        if name:  # the value is not shown: it would be kept in what the terminal remembers
            self.find(column, "", words.CONTACT_IN_NAME, words.ONLY_NAME, "error")


def by_heading(region: Region) -> dict[str, ListColumn]:
    """The columns of a table by their folded headings; the first of a heading counts."""
    return {fold(column.heading): column for column in reversed(region.columns)}


def personal_cells(region: Region) -> Iterator[tuple[str, int]]:
    """The columns of a table that hold data of persons, and how many cells of them do."""
    for column in region.columns:
        if column.role == "personal":
            yield column.heading, len(region.cells(column))
