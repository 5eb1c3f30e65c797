"""JSON and JSON lines -> a grid: an object is a row, its keys are the headings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kgraph.intake.sheets.delimited import decoded
from kgraph.intake.sheets.grid import Choice, FileGrids, Grid
from kgraph.records import Finding, Unreadable
from kgraph.words.intake import sheets as words

_DEPTH = 3
_LINES = (".jsonl", ".ndjson")


def read(content: bytes, name: str, choice: Choice) -> FileGrids:
    """A grid for each list of objects; those of an object carry the key of the list."""
    text, _ = decoded(content, name, choice.encoding)
    lists = _lists(_parsed(text, name))
    grids = tuple(
        _grid(f"{name}[{key}]" if key and len(lists) > 1 else name, key, entries)
        for key, entries in lists
    )
    if not grids:
        finding = Finding("error", name, None, None, "", words.JSON_SHAPE, words.WANT_LIST)
        raise Unreadable(finding)
    return FileGrids(grids)


def _parsed(text: str, name: str) -> Any:
    number = 0
    try:
        if not name.lower().endswith(_LINES):
            return json.loads(text)
        entries = []
        for line in text.splitlines():
            number += 1
            entries.append(json.loads(line) if line.strip() else {})
        return entries
    except (ValueError, RecursionError) as error:
        message = words.NO_JSON.of(error=str(error)[:200])
        line_of = number or getattr(error, "lineno", None)
        finding = Finding("error", name, line_of, None, "", message, words.SAVE_AGAIN)
        raise Unreadable(finding) from error


def _lists(found: Any) -> list[tuple[str, Sequence[Mapping[str, Any]]]]:
    if isinstance(found, list):
        return [("", found)] if found and all(isinstance(e, dict) for e in found) else []
    if not isinstance(found, dict):
        return []
    return [
        (key, value)
        for key, value in found.items()
        if isinstance(value, list) and value and all(isinstance(e, dict) for e in value)
    ]


def _grid(file: str, sheet: str, entries: Sequence[Mapping[str, Any]]) -> Grid:
    flat = [dict(_flat(entry)) for entry in entries]
    headings = list(dict.fromkeys(key for entry in flat for key in entry))
    rows = [headings, *([entry.get(key, "") for key in headings] for entry in flat)]
    return Grid(file, sheet, rows)


def _flat(
    entry: Mapping[str, Any], above: str = "", depth: int = _DEPTH
) -> Iterator[tuple[str, str]]:
    """Pairs of heading and text; objects within become headings of two words."""
    for key, value in entry.items():
        name = f"{above} {key}".strip()
        if isinstance(value, dict) and depth > 1:
            yield from _flat(value, name, depth - 1)
        else:
            yield name, _text(value)


def _text(value: Any) -> str:
    """A list is several members in one cell; names of objects stand for them."""
    if value is None or value is False:
        return ""
    if value is True:
        return "x"
    if isinstance(value, list):
        return "\n".join(text for text in map(_text, value) if text)
    if isinstance(value, dict):
        named = next((value[k] for k in ("name", "label", "id") if value.get(k)), "")
        return str(named)
    return str(value).strip()
