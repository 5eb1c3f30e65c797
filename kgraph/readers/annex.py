"""The printed list of networks (annex of a Bundestag paper, as plain text) -> rows.

Its four columns (Netzwerkname, Ort, Gemeinde = Kreis, Bundesland) have lost their borders:
cells wrap, words are cut at line ends, page headers stand in between. A row is read from its
end: the Land, the longest Kreis name before it, a place that lies in that Kreis; the rest is
the name. A row ends where that succeeds. Joining of wrapped lines is in `annex_words`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kgraph.readers.annex_words import Word, text_of, words_of
from kgraph.readers.contract import Reader, Reading, Territories
from kgraph.readers.separated import text_of_file
from kgraph.records import Finding, Record
from kgraph.words.said import Sayable
from kgraph.words.tables import rules as doubt

_COLUMNS = "Netzwerkname Ort Gemeinde Bundesland"
_ANNEX_MARK = re.compile(r"Anlage zu Frage \d+$")
_LONGEST_PLACE = 5  # words in "Landkreis Neustadt an der Waldnaab"
_RECORDED = (
    "name", "place", "district", "state", "place_key", "district_key", "state_key", "locator",
)  # fmt: skip
_LONG_ROW = 8  # lines; no row known has more


@dataclass(frozen=True)
class AnnexRow:
    """One printed row. Lines count from 1; `doubts` is empty when nothing was unsure."""

    name: str
    place: str
    district: str
    state: str
    first_line: int
    last_line: int
    doubts: tuple[Sayable, ...] = ()
    place_key: str = ""
    district_key: str = ""
    state_key: str = ""
    locator: str = ""


class _Tail(NamedTuple):
    """Where state, district and place begin in the words of a row, and their keys."""

    state_at: int
    district_at: int
    place_at: int
    state_key: str
    district_keys: tuple[str, ...]
    place_keys: tuple[str, ...]
    doubts: tuple[Sayable, ...]


def read_annex(
    lines: Sequence[str], territories: Territories
) -> tuple[list[AnnexRow], list[Finding]]:
    """All rows of the list in document order, and what could not be read as a row.

    `lines` is the whole document; the list begins after its column header. Each doubt of a row
    is a finding too (severity "warning"); lines that end in no row are an "error".
    """
    rows: list[AnnexRow] = []
    pending: list[tuple[int, str]] = []
    for number, line in _body(lines):
        pending.append((number, line))
        row = _row(pending, territories)
        if row:
            rows.append(row)
            pending = []
    findings = [_warning(row, why) for row in rows for why in row.doubts]
    if pending:
        findings.append(_left_over(pending))
    return rows, findings


def _read(path: str, territories: Territories) -> Reading:
    name = os.path.basename(path)
    text, trouble = text_of_file(path, name)
    found, findings = read_annex(text.split("\n"), territories)
    records = [_record(name, number, row) for number, row in enumerate(found, start=1)]
    named = (replace(finding, file=name) for finding in findings)
    return Reading(tuple(records), (*trouble, *named))


READER = Reader("annex", (".txt",), _read)


def _record(file: str, number: int, row: AnnexRow) -> Record:
    """The row as a record of the table networks; its kind is not printed."""
    cells = {"row": str(number)} | {column: getattr(row, column) for column in _RECORDED}
    return Record("networks", file, row.first_line, {c: v for c, v in cells.items() if v})


def _body(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The numbered lines of the list without its page headers."""
    stripped = [line.strip() for line in lines]
    if _COLUMNS not in stripped:
        return
    start = stripped.index(_COLUMNS)
    title = stripped[start - 1] if start else None
    for number, line in enumerate(stripped[start + 1 :], start + 2):
        if line and line not in (_COLUMNS, title) and not _ANNEX_MARK.match(line):
            yield number, line


def _row(pending: Sequence[tuple[int, str]], territories: Territories) -> AnnexRow | None:
    words = words_of(pending)
    tail = _tail(words, territories)
    if tail is None:
        return None
    name = words[: tail.place_at]
    state = territories.label(tail.state_key)
    doubts = [*tail.doubts, *(word.doubt for word in name if word.doubt)]
    if state != text_of(words[tail.state_at :]):
        doubts.append(doubt.PRINTED_STATE.of(text=text_of(words[tail.state_at :])))
    if len(pending) > _LONG_ROW:
        doubts.append(doubt.MANY_LINES.of(n=len(pending)))
    numbers = [number for number, _ in pending]
    return AnnexRow(
        name=text_of(name),
        place=text_of(words[tail.place_at : tail.district_at]),
        district=text_of(words[tail.district_at : tail.state_at]),
        state=state,
        first_line=numbers[0],
        last_line=numbers[-1],
        doubts=tuple(doubts),
        place_key=tail.place_keys[0] if len(tail.place_keys) == 1 else "",
        district_key=tail.district_keys[0] if len(tail.district_keys) == 1 else "",
        state_key=tail.state_key,
        locator=_locator(numbers),
    )


def _tail(words: Sequence[Word], territories: Territories) -> _Tail | None:
    """State, district and place at the end of the words, or None: the row goes on."""
    for state_at in (len(words) - 2, len(words) - 1):
        if state_at < 3:
            continue
        state_keys = territories.resolve(text_of(words[state_at:]), "land", None).keys
        if len(state_keys) == 1:
            found = _district(words, state_at, state_keys[0], territories)
            if found:
                return found
    return None


def _district(
    words: Sequence[Word], end: int, state: str, territories: Territories
) -> _Tail | None:
    """The longest Kreis name before the state that leaves a place before it."""
    for start in range(max(end - _LONGEST_PLACE, 2), end):
        keys = territories.resolve(text_of(words[start:end]), "kreis", state).keys
        found = _place(words, start, keys, territories) if keys else None
        if found:
            at, districts, place_keys, doubts = found
            return _Tail(end, start, at, state, districts, place_keys, doubts)
    return None


def _place(
    words: Sequence[Word], end: int, districts: tuple[str, ...], territories: Territories
) -> tuple[int, tuple[str, ...], tuple[str, ...], tuple[Sayable, ...]] | None:
    """The place before a district: in it, else (as a doubt) elsewhere in the Land."""
    starts = range(max(end - _LONGEST_PLACE, 1), end)
    inside = {at: _inside(text_of(words[at:end]), districts, territories) for at in starts}
    fitting = [at for at in starts if inside[at]]
    if fitting:
        at = _at_line_start(words, fitting)
        within, keys = zip(*inside[at], strict=True)
        return at, within, keys, _unclear(within, keys)
    for at in starts:
        elsewhere = territories.resolve(text_of(words[at:end]), "gemeinde", districts[0][:2]).keys
        if elsewhere:
            return at, districts, elsewhere, (doubt.OTHER_DISTRICT,)
    return None


def _inside(
    name: str, districts: tuple[str, ...], territories: Territories
) -> list[tuple[str, str]]:
    """Pairs of district and place key for every meaning of a place name in the districts."""
    return [
        (district, key)
        for district in districts
        for key in territories.resolve(name, "gemeinde", district).keys
    ]


def _at_line_start(words: Sequence[Word], starts: Sequence[int]) -> int:
    """A wrapped name ends its line, so a place that begins a line is the likelier one."""
    return next((at for at in starts if words[at].starts_line), starts[0])


def _unclear(districts: Sequence[str], keys: Sequence[str]) -> tuple[Sayable, ...]:
    if len(keys) == 1:
        return ()
    return (doubt.PLACE_OPEN.of(keys=sorted({*districts, *keys})),)


def _locator(numbers: Sequence[int]) -> str:
    """Line ranges as people write them: [82, 83, 86] -> "82-83, 86"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(f"{a}-{b}" if a != b else str(a) for a, b in ranges)


def _warning(row: AnnexRow, why: Sayable) -> Finding:
    return Finding("warning", "annex", row.first_line, None, row.name, why, doubt.READ_PRINTED)


def _left_over(pending: Sequence[tuple[int, str]]) -> Finding:
    first, last = pending[0][0], pending[-1][0]
    message = doubt.NO_END.of(first=str(first), last=str(last))
    return Finding("error", "annex", first, None, pending[0][1], message, doubt.ADD_SPELLING)
