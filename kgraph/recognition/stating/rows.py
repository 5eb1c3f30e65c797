"""Tables in documents: which column names bodies, and what its heading makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.recognition.flow import CELL, SEPARATOR, TextBlock
from kgraph.recognition.lexicon import Cue
from kgraph.recognition.names import NameMention
from kgraph.recognition.stating.beside import Beside
from kgraph.recognition.stating.reach import ClausePlace
from kgraph.recognition.stating.sentences import Clause

#: what a heading of a table, or the title above it, says of the bodies below
_RELATIONS = (
    ("member-of", re.compile(r"[Mm]itglied(?!\s+seit)")),
    ("partner-in", re.compile(r"[Pp]artner")),
    ("runs", re.compile(r"[Tt]räger|Veranstalter")),
    ("funds", re.compile(r"[Ff]örderer|[Gg]eldgeber|[Mm]ittelgeber|[Zz]uwendungsgeber")),
    ("supports", re.compile(r"[Uu]nterstützer|Sponsor")),
)
_BODIES = re.compile(
    r"Einrichtung|Institution|Organisation|Name|Mitglied|Partner|Unternehmen|Träger|Akteur|Betrieb"
)
_PLACE = re.compile(r"^(?:Ort|Sitz|Stadt|Standort|Gemeinde)$")
_SINCE = re.compile(r"(?:[Mm]itglied|dabei|Beitritt|Partner)?\s*(?:seit|ab)$|^Beitritt")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_TITLE = 80
_NEAR = 3  # blocks above a table in which its title stands


class TableHead(NamedTuple):
    """The columns of a table by what they hold, -1 for none; `relation` "" when none is said.

    `said` is the word of the heading or title that says the relation.
    """

    relation: str
    said: str
    bodies: int
    place: int
    since: int


class SectionRole(NamedTuple):
    """What a heading says of the bodies below it: the relation, and the word for it."""

    relation: str
    said: str


class Rows(Beside):
    """Reads the ties that the rows of tables state."""

    def _tables(self) -> None:
        """All tables of the document: a head, and the rows below it."""
        head: TableHead | None = None
        for number, block in enumerate(self.blocks):
            if not block.is_row:
                head = None
            elif head is None:
                head = _head_of(self.blocks, number)
            elif head.bodies >= 0:
                self._row(number, block, head)

    def _sections(self, roles: Sequence[Cue]) -> None:
        """Lists below a heading such as "Mitglieder (Auswahl)", until running text comes."""
        section: SectionRole | None = None
        for number, block in enumerate(self.blocks):
            if block.is_list:
                own = _role_of(block.head, roles) or section
                if own:
                    self._items(number, block, own)
            elif block.is_heading and len(block.text) <= _LONGEST_TITLE:
                section = _role_of(block.text, roles) or section
            else:
                section = None

    def _items(self, number: int, block: TextBlock, section: SectionRole) -> None:
        """The first body of each item; the line above the items is none."""
        start = len(block.head) + len(SEPARATOR) if block.head else 0
        for item in block.text[start:].split(SEPARATOR):
            end = start + len(item)
            own = [m for m in self.found[number] if start <= m.start < end and self._acts(m)]
            clause = Clause(start, end, item, tuple(own), False)
            place = ClausePlace(number, clause, item, ())
            for body in own[:1]:
                self._tie(place, body, section.relation, self.things.main, "role", section.said)
            start = end + len(SEPARATOR)

    def _row(self, number: int, block: TextBlock, head: TableHead) -> None:
        cells = _cells(block.text)
        own = [m for m in self.found[number] if not m.nested]
        body = next((m for m in _in(cells, head.bodies, own) if self._acts(m)), None)
        if body is None or body.generic:
            return
        clause = Clause(0, len(block.text), block.text, tuple(own), False)
        place = ClausePlace(number, clause, _since(cells, block.text, head), ())
        if head.relation and self.things.main:
            self._tie(place, body, head.relation, self.things.main, "role", head.said)
        for town in _in(cells, head.place, own):
            if town.named_by == "region":
                self._tie(place._replace(sentence=""), body, "seated-in", town.name, "place", "Ort")


def _role_of(heading: str, roles: Sequence[Cue]) -> SectionRole | None:
    """The role that a heading ends with: "Unsere Partner", "Mitglieder (Auswahl)"."""
    text = re.sub(r"\s*\([^)]*\)$", "", heading)
    for cue in roles:
        found = [match for match in cue.pattern.finditer(text) if match.end() == len(text)]
        if found:
            return SectionRole(cue.relation, found[0][0])
    return None


def _head_of(blocks: Sequence[TextBlock], number: int) -> TableHead:
    """What the columns below a first row hold; the relation may stand in the title above."""
    texts = [blocks[number].text[a:b].strip() for a, b in _cells(blocks[number].text)]
    above = [b.text for b in blocks[max(number - _NEAR, 0) : number] if not b.is_row]

    def column(pattern: re.Pattern[str], taken: int = -1) -> int:
        fits = (at for at, text in enumerate(texts) if at != taken and pattern.search(text))
        return next(fits, -1)

    since = column(_SINCE)
    bodies = column(_BODIES, since)
    said = [texts[bodies], *reversed(above)] if bodies >= 0 else []
    fits = (
        (own, match[0]) for text in said for own, pattern in _RELATIONS
        if (match := pattern.search(text))
    )  # fmt: skip
    relation, word = next(fits, ("", ""))
    return TableHead(relation, word, bodies, column(_PLACE), since)


def _cells(text: str) -> list[tuple[int, int]]:
    """Beginnings and ends of the cells of a row."""
    found, start = [], 0
    for part in text.split(CELL):
        found.append((start, start + len(part)))
        start += len(part) + len(CELL)
    return found


def _in(
    cells: Sequence[tuple[int, int]], column: int, mentions: Sequence[NameMention]
) -> list[NameMention]:
    if not 0 <= column < len(cells):
        return []
    start, end = cells[column]
    return [m for m in mentions if start <= m.start < end]


def _since(cells: Sequence[tuple[int, int]], text: str, head: TableHead) -> str:
    """The year of a row as a sentence would say it, "" without one."""
    if not 0 <= head.since < len(cells):
        return ""
    year = _YEAR.search(text[slice(*cells[head.since])])
    return f"seit {year[0]}" if year else ""
