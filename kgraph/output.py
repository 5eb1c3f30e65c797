"""Table -> text, JSON, CSV or Markdown. Returns strings; writing them out is the caller's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kgraph.model import Evidence, Table, Thing, cite, shorten

FORMATS = ("text", "json", "csv", "md")
_CONTROL = re.compile(
    "[\ud800-\udfff\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
#: what Markdown would take for markup, in a table cell
_MARKUP = re.compile(r"[\\|<`*_\[\]]|&(?=#?\w+;)")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?$")
#: columns that a text table leaves out: machines need them, people do not
_QUIET = ("id",)
#: columns of sentences: where a table is too wide, they stand below their row
_SENTENCES = ("reading", "how", "why")


def render(
    table: Table, form: str, width: int = 100, headings: dict[str, str] | None = None
) -> str:
    """`table` in one of FORMATS. `width` (characters) and `headings` serve the text form only."""
    if form == "json":
        return _json(table)
    if "hops" in table.columns:
        if form == "text":
            return _chains(table)
        table = _flattened(table)
    if form == "csv":
        return _csv(table)
    if form == "md":
        return _markdown(table)
    return _text(table, width, headings or {})


def plain(value: Any) -> str:
    """A cell as text."""
    if value is None:
        return ""
    if isinstance(value, Thing):
        return value.label
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 10_000 else f"{value:.0f}"
    if isinstance(value, (list, tuple)) and not isinstance(value, Evidence):
        if value and all(isinstance(part, Evidence) for part in value):
            return cite(value)
        return "; ".join(plain(part) for part in value)
    return str(value)


def _json(table: Table) -> str:
    import json

    rows = [{name: _value(cell) for name, cell in row.items()} for row in table.dicts()]
    envelope: dict[str, Any] = {"rows": rows, "total": table.total, "shown": len(rows)}
    if table.notes:
        envelope["notes"] = list(table.notes)
    return json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"


def _value(cell: Any) -> Any:
    if isinstance(cell, (Thing, Evidence)):
        return cell._asdict()
    if isinstance(cell, (list, tuple)):
        return [_value(part) for part in cell]
    if isinstance(cell, dict):
        return {name: _value(part) for name, part in cell.items()}
    return cell


def _csv(table: Table) -> str:
    import csv
    import io

    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([harmless(_machine(cell)) for cell in row])
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
    return Table(("chain", "hop", *_HOP), rows, len(rows) + more, table.title, table.notes)


def _chains(table: Table) -> str:
    """Chains for people: each thing on a line of its own, the relations between them."""
    lines = [clean(table.title)] if table.title else []
    for number, row in enumerate(table.dicts(), start=1):
        ties = "tie" if row["length"] == 1 else "ties"
        lines += ["", f"{number}. {row['length']} {ties}", f"   {plain(row['hops'][0]['from'])}"]
        for hop in row["hops"]:
            lines += [f"     {line}" for line in _hop_lines(hop)]
            lines.append(f"   {clean(plain(hop['to']))}")
    return "\n".join([*lines, *_closing(table)]) + "\n"


def _hop_lines(hop: dict[str, Any]) -> list[str]:
    lines = []
    for tie in (hop, *hop.get("also", ())):
        since, until = tie["since"] or "", tie["until"] or ""
        period = f"{since}–{until}" if until else f"since {since}" if since else ""
        details = ", ".join(part for part in (tie["role"], period) if part)
        detail = f" ({details})" if details else ""
        lines.append(clean(f"↓ {tie['reading']}{detail}  [{cite(tie['evidence'])}]"))
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


def _markdown(table: Table) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(_MARKUP.sub(_escaped, clean(cell)) for cell in cells) + " |"

    def _escaped(mark: re.Match[str]) -> str:
        return {"<": "&lt;", "&": "&amp;"}.get(mark[0], "\\" + mark[0])

    columns = [name for name in table.columns if name not in _QUIET]
    keep = [table.columns.index(name) for name in columns]
    lines = [line(columns), "|" + " --- |" * len(columns)]
    lines += [line([plain(row[position]) for position in keep]) for row in table.rows]
    return "\n".join([*lines, *_closing(table)]) + "\n"


def _text(table: Table, width: int, headings: dict[str, str]) -> str:
    if not table.rows:
        return "\n".join(_closing(table)[1:]) + "\n" if _closing(table) else ""
    if not table.columns:
        return f"{len(table.rows)} rows without columns\n"
    grid = _grid(table, headings)
    below = [name for name in grid if name in _SENTENCES] if _too_wide(grid, width) else []
    columns = {name: cells for name, cells in grid.items() if name not in below} or grid
    head = [headings.get(name, name) for name in columns]
    body = list(zip(*columns.values(), strict=True))
    widths = _widths([head, *body], width)
    lines = [clean(table.title)] if table.title else []
    lines += [*_wrapped(head, widths), "  ".join("─" * size for size in widths)]
    for number, row in enumerate(body):
        heading = table.headings[number] if table.headings else ""
        if heading and (number == 0 or heading != table.headings[number - 1]):
            lines += ["", f"{clean(heading)} ({table.headings.count(heading)})"]
        lines += _wrapped(row, widths)
        for name in below:
            lines += _sentence(grid[name][number], width)
    return "\n".join([*lines, *_closing(table)]) + "\n"


def _grid(table: Table, headings: dict[str, str]) -> dict[str, list[str]]:
    """The columns that say something, as text, in their order."""
    quiet = (*_QUIET, "relation", "direction") if table.headings else _QUIET
    grid = {}
    for position, name in enumerate(table.columns):
        cells = [row[position] for row in table.rows]
        if name not in quiet and any(cell not in (None, "", []) for cell in cells):
            grid[name] = [clean(_worded(name, cell, headings)) for cell in cells]
    return grid or {name: [""] * len(table.rows) for name in table.columns}


def _too_wide(grid: dict[str, list[str]], width: int) -> bool:
    widest = [max(len(name), *map(len, cells)) for name, cells in grid.items()]
    return sum(widest) + 2 * (len(grid) - 1) > width


def _sentence(text: str, width: int) -> list[str]:
    """A sentence on lines of its own below its row."""
    import textwrap

    margin = " " * 4
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)


def _worded(column: str, cell: Any, words: dict[str, str]) -> str:
    """A cell for people: codes in their language (`words["type:Network"]`)."""
    text = plain(cell)
    return words.get(f"{column}:{text}", text)


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


def _closing(table: Table) -> list[str]:
    notes = [clean(note) for note in table.notes]
    shown = len(table.rows)
    if shown < table.total:
        notes.append(f"{shown} of {table.total} rows; show more with --limit")
    return ["", *notes] if notes else []


def clean(text: str) -> str:
    """Text without control characters, so that a name cannot steer a terminal."""
    return _CONTROL.sub(" ", shorten(text, 2000))
