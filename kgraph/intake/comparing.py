"""What a new version of a source changes: mentions and ties that appear, change, vanish, stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph.intake.rows import Rows

_THINGS = ("networks", "institutions", "projects", "programmes", "events", "regions", "concepts")
#: columns that say where something stands, not what it says
_PLACES = ("source", "locator")


class Changes(NamedTuple):
    """Labels of what appears, changes, vanishes, and how many stay as they are."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    kept: int


def things(old: Rows, new: Rows) -> Changes:
    """Changes of the things that a source mentions."""
    before = {row["id"]: row for table in _THINGS for row in old.get(table, ()) if row.get("id")}
    after = {row["id"]: row for table in _THINGS for row in new.get(table, ())}
    names = {own: row.get("name") or row.get("label", own) for own, row in (before | after).items()}
    both = before.keys() & after.keys()
    changed = {own for own in both if _content(before[own]) != _content(after[own])}
    return Changes(
        _sorted(names[own] for own in after.keys() - before.keys()),
        _sorted(_difference(before[own], after[own], names[own]) for own in changed),
        _sorted(names[own] for own in before.keys() - after.keys()),
        len(both) - len(changed),
    )


def statements(old: Rows, new: Rows) -> Changes:
    """Changes of the ties, facts and figures of a source."""
    labels = {
        f"{table[:-1]}/{row['id']}": row.get("name", row["id"])
        for rows in (old, new)
        for table in _THINGS
        for row in rows.get(table, ())
        if row.get("id")
    }
    before, after = (_statements(rows, labels) for rows in (old, new))
    return Changes(
        _sorted(after[own] for own in after.keys() - before.keys()),
        (),
        _sorted(before[own] for own in before.keys() - after.keys()),
        len(before.keys() & after.keys()),
    )


def _statements(rows: Rows, labels: Mapping[str, str]) -> dict[tuple[tuple[str, str], ...], str]:
    found = {}
    for table in ("ties", "facts", "figures"):
        for row in rows.get(table, ()):
            found[(("table", table), *_content(row))] = _reading(table, row, labels)
    return found


def _reading(table: str, row: Mapping[str, str], labels: Mapping[str, str]) -> str:
    def label(column: str) -> str:
        return labels.get(row.get(column, ""), row.get(column, "").rpartition("/")[2])

    if table == "ties":
        return f"{label('from')} – {row.get('relation', '')} – {label('to')}"
    end = label("thing") if table == "facts" else label("about")
    what = row.get("property") or row.get("what", "")
    return f"{end}: {what} {row.get('value', '')} {row.get('unit', '')}".strip()


def _content(row: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((c, text) for c, text in row.items() if text and c not in _PLACES))


def _difference(before: Mapping[str, str], after: Mapping[str, str], name: str) -> str:
    own = dict(_content(before)), dict(_content(after))
    columns = [c for c in sorted(own[0].keys() | own[1].keys()) if own[0].get(c) != own[1].get(c)]
    parts = [f"{c} {own[0].get(c, '–')} → {own[1].get(c, '–')}" for c in columns]
    return f"{name}: {', '.join(parts)}"


def _sorted(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(labels, key=str.casefold))
