"""Text for a terminal: columns side by side; what does not fit stands below its row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kgraph.model import Table
from kgraph.output.breaking import wrapped
from kgraph.output.cleaning import clean
from kgraph.output.columns import TextColumn, is_too_wide, lines, must_split, widths
from kgraph.output.wording import Wording, is_evidence, is_list
from kgraph.words.sentences import AND_MORE, NO_COLUMNS

#: columns that a text table leaves out: machines need them, people do not
_QUIET = ("id", "number", "number_unit")
#: columns that headings say, and those that others say
_IN_HEADINGS = ("relation", "direction", "about", "missing_partners", "missing_topics")
#: columns of sentences: where a table is too wide, they stand below their row
_SENTENCES = ("reading", "how", "why")
#: columns that give way next, before a word is split
_BELOW = ("evidence", "who_could", "responsible", "members", "bridge", "found")
_SPELLED = (*_SENTENCES, *_BELOW, "quote")
_SHORT = 32  # characters of a value that shares its line below a row with others
_KEPT = 2  # columns that stay side by side in any case
#: columns that a text leaves out when all their cells are alike
_MUTE = ("class",)
_MOST = 6  # things of a list that a text shows; other forms have all
_MARGIN = " " * 4


def as_text(table: Table, width: int, reader: Wording) -> str:
    """A table of at most `width` characters a line, where words allow it."""
    leading, closing = reader.leading(table), reader.closing(table)
    if not table.rows:
        said = [line for note in (*leading, *closing[1:]) for line in _wrapped(note, width) or [""]]
        return "\n".join(said) + "\n" if said else ""
    if not table.columns:
        return NO_COLUMNS.say(reader.language, n=len(table.rows)) + "\n"
    beside, below = _parted(_grid(table, reader), width)
    sizes = widths(beside, width)
    found = [*leading, *([clean(table.title)] if table.title else [])]
    found += lines(beside, [column.heading for column in beside], sizes)
    found.append("  ".join("─" * size for size in sizes))
    for number in range(len(table.rows)):
        heading = table.headings[number] if table.headings else ""
        if heading and (number == 0 or heading != table.headings[number - 1]):
            found += ["", *_wrapped(f"{clean(heading)} ({table.headings.count(heading)})", width)]
        found += lines(beside, [column.cells[number] for column in beside], sizes)
        for group in _together(below, number):
            found += _wrapped(group, width, _MARGIN)
    for note in closing:
        found += _wrapped(note, width) if note else [""]
    return "\n".join(found) + "\n"


def _grid(table: Table, reader: Wording) -> list[TextColumn]:
    """The columns that say something, as text, in their order."""
    quiet = (*_QUIET, *_IN_HEADINGS) if table.headings else _QUIET
    found = []
    for position, name in enumerate(table.columns):
        cells = [row[position] for row in table.rows]
        if name in quiet or (name == "how" and "why" in table.columns):
            continue
        if name in _MUTE and len(set(map(str, cells))) == 1:
            continue
        if any(cell not in (None, "", [], ()) for cell in cells):
            texts = [clean(_cell(reader, name, cell)) for cell in cells]
            whole = any(is_list(cell) and is_evidence(cell) for cell in cells)
            found.append(TextColumn(name, reader.heading(name), texts, whole))
    by_name = {column.name: column for column in found}
    kind, label = by_name.get("kind"), by_name.get("label")
    if reader.named and kind and label and kind.cells == label.cells:  # said twice
        found.remove(kind)
    relation, read = by_name.get("relation"), by_name.get("reading")
    if relation and read and relation.cells == read.cells:
        found.remove(read)
    empty = [""] * len(table.rows)
    return found or [TextColumn(name, reader.heading(name), empty) for name in table.columns]


def _cell(reader: Wording, name: str, cell: Any) -> str:
    """A cell, of a long list its beginning and how many follow."""
    if is_list(cell) and not is_evidence(cell) and len(cell) > _MOST + 1:
        first = reader.cell(name, cell[:_MOST])
        return first + AND_MORE.say(reader.language, n=len(cell) - _MOST)
    return reader.cell(name, cell)


def _parted(columns: Sequence[TextColumn], width: int) -> tuple[list[TextColumn], list[TextColumn]]:
    """What stands side by side, and what stands below the row so that no word is split."""
    quotes = [column for column in columns if column.name == "quote" and len(columns) > 1]
    columns = [column for column in columns if column not in quotes]
    if not is_too_wide(columns, width):
        return list(columns), quotes
    sentences = [column for column in columns if column.name in _SENTENCES]
    beside = [column for column in columns if column not in sentences] or list(columns)
    below = [column for column in sentences if column not in beside]
    for name in _BELOW:
        if not must_split(beside, width):
            break
        gone = [column for column in beside if column.name == name and len(beside) > 1]
        beside = [column for column in beside if column not in gone]
        below += gone
    while len(beside) > _KEPT and must_split(beside, width):
        below.insert(0, beside.pop(_last(beside)))
    below.sort(key=lambda column: column.name == "evidence")  # sources last
    return beside, [*quotes, *below]


def _last(columns: Sequence[TextColumn]) -> int:
    """The column that gives way next: the last one that is not the widest."""
    widest = max(column.natural for column in columns)
    return max((at for at, own in enumerate(columns) if own.natural < widest), default=-1)


def _together(columns: Sequence[TextColumn], number: int) -> list[str]:
    """What stands below a row: short values on one line, others on lines of their own."""
    short = [own for own in columns if own.name not in _SPELLED and own.natural <= _SHORT]
    values = [text for text in (_below(own, number) for own in short) if text]
    rest = [text for text in (_below(own, number) for own in columns if own not in short) if text]
    return [" · ".join(values), *rest] if values else rest


def _below(column: TextColumn, number: int) -> str:
    """A cell below its row, after its heading; a sentence needs no heading."""
    text = column.cells[number]
    is_sentence = not text or column.name in (*_SENTENCES, "quote")
    return text if is_sentence else f"{column.heading}: {text}"


def folded(text: str, width: int) -> str:
    """Text whose long lines, its notes, are broken between words."""
    return "\n".join(
        "\n".join(_wrapped(line, width)) if len(line) > width else line for line in text.split("\n")
    )


def _wrapped(text: str, width: int, margin: str = "") -> list[str]:
    if len(margin) + len(text) <= width:
        return [margin + text]
    lines = wrapped(text, width - len(margin))
    return [margin + line for line in lines]
