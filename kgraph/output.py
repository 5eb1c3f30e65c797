"""Table -> text, JSON, CSV or Markdown. Returns strings; writing them out is the caller's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kgraph.model import Evidence, Table, Thing, cite, shorten
from kgraph.words.sentences import NO, NO_COLUMNS, SHOWN, SINCE, TIES, YES

FORMATS = ("text", "json", "csv", "md")
_CONTROL = re.compile(
    "[\ud800-\udfff\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
#: what Markdown would take for markup, in a table cell
_MARKUP = re.compile(r"[\\|<`*_\[\]]|&(?=#?\w+;)")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?$")
#: columns that a text table leaves out: machines need them, people do not
_QUIET = ("id", "number", "number_unit")
#: columns of sentences: where a table is too wide, they stand below their row
_SENTENCES = ("reading", "how", "why")
#: columns of codes that the table itself names (relations, kinds)
_CODES = ("relation", "first", "second", "kind")


def render(
    table: Table, form: str, width: int = 100, language: str = "en", codes: bool = False
) -> str:
    """`table` in one of FORMATS, for readers of `language`; `width` (characters) is for text.

    Codes stay in JSON and in English CSV and Markdown, and with `codes` (a query) everywhere.
    """
    if form == "json":
        return _json(table)
    if "hops" in table.columns:
        if form == "text":
            return _chains(table, language)
        table = _flattened(table)
    named = not codes and (form == "text" or language != "en")
    reader = Wording(language, table.labels if named else {}, named)
    if form == "csv":
        return _csv(table, reader)
    if form == "md":
        return _markdown(table, reader)
    return _text(table, width, reader)


@dataclass(frozen=True)
class Wording:
    """Who reads a table: the language, and whether codes and columns are named for people."""

    language: str = "en"
    labels: Mapping[str, str] = field(default_factory=dict)
    named: bool = False

    def heading(self, column: str) -> str:
        """What a column is called."""
        if not self.named:
            return column
        from kgraph.words.answers import HEADINGS

        return HEADINGS[self.language].get(column, column)

    def cell(self, column: str, cell: Any) -> str:
        """A cell for people."""
        return self.word(column, plain(cell, self.language))

    def worded(self, column: str, cell: Any) -> Any:
        """A cell of a workbook: codes are named, numbers stay numbers."""
        return self.word(column, cell) if isinstance(cell, str) else cell

    def word(self, column: str, text: str) -> str:
        """What the code `text` in a column is called; other text stays."""
        if not self.named:
            return text
        from kgraph.words.cells import CELLS

        own = CELLS.get(column, {})
        if text in own:
            return own[text].say(self.language)
        if column in _CODES and self.language != "en":
            return ", ".join(self.labels.get(code, code) for code in text.split(", "))
        return text


def plain(value: Any, language: str = "en") -> str:
    """A cell as text."""
    if value is None:
        return ""
    if isinstance(value, Thing):
        return value.label
    if isinstance(value, bool):
        return (YES if value else NO).say(language)
    if isinstance(value, float):
        text = f"{value:.4g}" if abs(value) < 10_000 else f"{value:.0f}"
        return text.replace(".", ",") if language == "de" else text
    if isinstance(value, (list, tuple)) and not isinstance(value, Evidence):
        if value and all(isinstance(part, Evidence) for part in value):
            return cite(value, language)
        return "; ".join(plain(part, language) for part in value)
    return str(value)


def _json(table: Table) -> str:
    import json

    rows = [{name: _value(cell) for name, cell in row.items()} for row in table.dicts()]
    envelope: dict[str, Any] = {"rows": rows, "total": table.total, "shown": len(rows)}
    notes = [*([table.lead] if table.lead else []), *table.notes]
    if notes:
        envelope["notes"] = notes
    return json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"


def _value(cell: Any) -> Any:
    if isinstance(cell, (Thing, Evidence)):
        return cell._asdict()
    if isinstance(cell, (list, tuple)):
        return [_value(part) for part in cell]
    if isinstance(cell, dict):
        return {name: _value(part) for name, part in cell.items()}
    return cell


def _csv(table: Table, reader: Wording) -> str:
    import csv
    import io

    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([reader.heading(name) for name in table.columns])
    for row in table.rows:
        pairs = zip(table.columns, row, strict=True)
        writer.writerow([harmless(reader.word(name, _machine(cell))) for name, cell in pairs])
    return buffer.getvalue()


_HOP = ("from", "relation", "direction", "to", "role", "since", "until", "evidence")


def _flattened(table: Table) -> Table:
    """Chains as a plain table, one row a hop."""
    rows = [
        (number, position, *(hop[name] for name in _HOP))
        for number, row in enumerate(table.dicts(), start=1)
        for position, hop in enumerate(row["hops"], start=1)
    ]
    more = max(table.total - len(table.rows), 0)
    columns = ("chain", "hop", *_HOP)
    return Table(columns, rows, len(rows) + more, table.title, table.notes, labels=table.labels)


def _chains(table: Table, language: str) -> str:
    """Chains for people: each thing on a line of its own, the relations between them."""
    lines = [*_leading(table), *([clean(table.title)] if table.title else [])]
    for number, row in enumerate(table.dicts(), start=1):
        ties = TIES.say(language, n=row["length"])
        lines += ["", f"{number}. {ties}", f"   {plain(row['hops'][0]['from'])}"]
        for hop in row["hops"]:
            lines += [f"     {line}" for line in _hop_lines(hop, language)]
            lines.append(f"   {clean(plain(hop['to']))}")
    return "\n".join([*lines, *_closing(table, language)]) + "\n"


def _hop_lines(hop: dict[str, Any], language: str) -> list[str]:
    lines = []
    for tie in (hop, *hop.get("also", ())):
        since, until = tie["since"] or "", tie["until"] or ""
        period = f"{since}–{until}" if until else SINCE.say(language, date=since) if since else ""
        details = ", ".join(part for part in (tie["role"], period) if part)
        detail = f" ({details})" if details else ""
        lines.append(clean(f"↓ {tie['reading']}{detail}  [{cite(tie['evidence'], language)}]"))
    return lines


def _machine(cell: Any) -> str:
    """A cell for a spreadsheet: evidence as `source#locator`."""
    if isinstance(cell, Evidence):
        return f"{cell.source}#{cell.locator}"
    if isinstance(cell, Thing):
        return cell.label
    if isinstance(cell, float):
        return repr(cell)
    if isinstance(cell, (list, tuple)):
        return " | ".join(_machine(part) for part in cell)
    if isinstance(cell, dict):
        return ", ".join(_machine(part) for part in cell.values() if part)
    return plain(cell)


def harmless(text: str) -> str:
    """`text` as a spreadsheet cell that starts no formula: an apostrophe before one.

    >>> harmless("=1+1"), harmless("-5.5")
    ("'=1+1", '-5.5')
    """
    if text.startswith(_FORMULA) and not _NUMBER.match(text):
        return "'" + text
    return text


def _markdown(table: Table, reader: Wording) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(_MARKUP.sub(_escaped, clean(cell)) for cell in cells) + " |"

    def _escaped(mark: re.Match[str]) -> str:
        return {"<": "&lt;", "&": "&amp;"}.get(mark[0], "\\" + mark[0])

    columns = [name for name in table.columns if name not in _QUIET]
    keep = [table.columns.index(name) for name in columns]
    lines = [line([reader.heading(name) for name in columns]), "|" + " --- |" * len(columns)]
    names = table.columns
    lines += [line([reader.cell(names[at], row[at]) for at in keep]) for row in table.rows]
    return "\n".join([*_leading(table), *lines, *_closing(table, reader.language)]) + "\n"


def _leading(table: Table) -> list[str]:
    """What is said before an answer, and an empty line."""
    return [clean(table.lead), ""] if table.lead else []


def _text(table: Table, width: int, reader: Wording) -> str:
    closing = _closing(table, reader.language)
    if not table.rows:
        return "\n".join([*_leading(table), *closing[1:]]) + "\n" if closing or table.lead else ""
    if not table.columns:
        return NO_COLUMNS.say(reader.language, n=len(table.rows)) + "\n"
    grid = _grid(table, reader)
    below = [name for name in grid if name in _SENTENCES] if _too_wide(grid, width) else []
    columns = {name: cells for name, cells in grid.items() if name not in below} or grid
    head = [reader.heading(name) for name in columns]
    body = list(zip(*columns.values(), strict=True))
    widths = _widths([head, *body], width)
    lines = [*_leading(table), *([clean(table.title)] if table.title else [])]
    lines += [*_wrapped(head, widths), "  ".join("─" * size for size in widths)]
    for number, row in enumerate(body):
        heading = table.headings[number] if table.headings else ""
        if heading and (number == 0 or heading != table.headings[number - 1]):
            lines += ["", f"{clean(heading)} ({table.headings.count(heading)})"]
        lines += _wrapped(row, widths)
        for name in below:
            lines += _sentence(grid[name][number], width)
    return "\n".join([*lines, *closing]) + "\n"


def _grid(table: Table, reader: Wording) -> dict[str, list[str]]:
    """The columns that say something, as text, in their order."""
    quiet = (*_QUIET, "relation", "direction") if table.headings else _QUIET
    grid = {}
    for position, name in enumerate(table.columns):
        cells = [row[position] for row in table.rows]
        if name not in quiet and any(cell not in (None, "", []) for cell in cells):
            grid[name] = [clean(reader.cell(name, cell)) for cell in cells]
    if reader.named and "kind" in grid and grid["kind"] == grid.get("label"):  # said twice
        del grid["kind"]
    return grid or {name: [""] * len(table.rows) for name in table.columns}


def _too_wide(grid: dict[str, list[str]], width: int) -> bool:
    widest = [max(len(name), *map(len, cells)) for name, cells in grid.items()]
    return sum(widest) + 2 * (len(grid) - 1) > width


def _sentence(text: str, width: int) -> list[str]:
    """A sentence on lines of its own below its row."""
    import textwrap

    margin = " " * 4
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Column widths: as wide as needed, the widest giving way until all fit into `width`."""
    widths = [
        max((len(row[column]) for row in rows), default=1) or 1 for column in range(len(rows[0]))
    ]
    available = max(width - 2 * (len(widths) - 1), 8 * len(widths))
    while sum(widths) > available:
        widest = widths.index(max(widths))
        if widths[widest] <= 8:
            break
        second = max((size for size in widths if size < widths[widest]), default=8)
        excess = sum(widths) - available
        widths[widest] = max(widths[widest] - excess, second - 1, 8)
    return widths


def _wrapped(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    import textwrap

    columns = [textwrap.wrap(cell, size) or [""] for cell, size in zip(cells, widths, strict=True)]
    height = max(len(column) for column in columns)
    lines = []
    for number in range(height):
        parts = [column[number] if number < len(column) else "" for column in columns]
        padded = [part.ljust(size) for part, size in zip(parts, widths, strict=True)]
        lines.append("  ".join(padded).rstrip())
    return lines


def _closing(table: Table, language: str) -> list[str]:
    notes = [clean(note) for note in table.notes]
    shown = len(table.rows)
    if shown < table.total:
        notes.append(SHOWN.say(language, shown=shown, n=table.total))
    return ["", *notes] if notes else []


def clean(text: str) -> str:
    """Text without control characters, so that a name cannot steer a terminal."""
    return _CONTROL.sub(" ", shorten(text, 2000))
