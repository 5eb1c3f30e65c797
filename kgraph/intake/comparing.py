"""What a new version of a source changes: mentions and ties that appear, change, vanish, stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kgraph.intake.rows import Rows
from kgraph.words.intake.mapping import PARTS

_THINGS = ("networks", "institutions", "projects", "programmes", "events", "regions", "concepts")
#: columns that say where something stands, not what it says
_PLACES = ("source", "locator")


class Changes(NamedTuple):
    """Labels of what appears, changes, vanishes, and how many stay as they are."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    kept: int


class Naming(NamedTuple):
    """What relations and columns are called for a reader of a language."""

    language: str = "en"
    relations: Mapping[tuple[str, str], str] = {}  # (code, language) -> label

    def relation(self, code: str) -> str:
        """The label of a relation, its code when it has none."""
        return self.relations.get((code, self.language), code)

    def column(self, name: str) -> str:
        """What a column of our tables is called."""
        base = name.removesuffix("_key")
        return PARTS[base].say(self.language) if base in PARTS else name


#: as the tables write it
IN_CODES = Naming()


def things(old: Rows, new: Rows, naming: Naming = IN_CODES) -> Changes:
    """Changes of the things that a source mentions."""
    before = {row["id"]: row for table in _THINGS for row in old.get(table, ()) if row.get("id")}
    after = {row["id"]: row for table in _THINGS for row in new.get(table, ())}
    names = {own: row.get("name") or row.get("label", own) for own, row in (before | after).items()}
    both = before.keys() & after.keys()
    changed = {own for own in both if _content(before[own]) != _content(after[own])}
    return Changes(
        _sorted(names[own] for own in after.keys() - before.keys()),
        _sorted(_difference(before[own], after[own], names[own], naming) for own in changed),
        _sorted(names[own] for own in before.keys() - after.keys()),
        len(both) - len(changed),
    )


def statements(old: Rows, new: Rows, naming: Naming = IN_CODES) -> Changes:
    """Changes of the ties, facts and figures of a source.

    A tie between the same two things that says something else now is one that changed.
    """
    labels = {
        f"{table[:-1]}/{row['id']}": row.get("name", row["id"])
        for rows in (old, new)
        for table in _THINGS
        for row in rows.get(table, ())
        if row.get("id")
    }
    before, after = (_statements(rows) for rows in (old, new))
    gone, fresh = (
        [own for own in first if own not in second]
        for first, second in ((before, after), (after, before))
    )
    pairs = _pairs(gone, fresh)
    changed = [
        _difference(before[a], after[b], _reading(after[b], labels, naming), naming)
        for a, b in pairs
    ]
    gone = [own for own in gone if own not in {a for a, _ in pairs}]
    fresh = [own for own in fresh if own not in {b for _, b in pairs}]
    return Changes(
        _sorted(_reading(after[own], labels, naming) for own in fresh),
        _sorted(changed),
        _sorted(_reading(before[own], labels, naming) for own in gone),
        len(before.keys() & after.keys()),
    )


Said = tuple[tuple[str, str], ...]


def _pairs(gone: Iterable[Said], fresh: Iterable[Said]) -> list[tuple[Said, Said]]:
    """Ties of before and of now that join the same two things by one relation."""
    waiting: dict[Said, list[Said]] = defaultdict(list)
    for own in gone:
        waiting[_ends(own)].append(own)
    return [
        (waiting[_ends(own)].pop(0), own) for own in fresh if _ends(own) and waiting.get(_ends(own))
    ]


def _ends(own: Said) -> Said:
    """What a tie joins; () for facts and figures."""
    return tuple((column, text) for column, text in own if column in ("from", "relation", "to"))


def _statements(rows: Rows) -> dict[Said, Mapping[str, str]]:
    return {
        (("table", table), *_content(row)): row
        for table in ("ties", "facts", "figures")
        for row in rows.get(table, ())
    }


def _reading(row: Mapping[str, str], labels: Mapping[str, str], naming: Naming) -> str:
    def label(column: str) -> str:
        return labels.get(row.get(column, ""), row.get(column, "").rpartition("/")[2])

    if "relation" in row:
        return f"{label('from')} – {naming.relation(row['relation'])} – {label('to')}"
    end = label("thing") if "thing" in row else label("about")
    what = row.get("property") or row.get("what", "")
    return f"{end}: {naming.column(what)} {row.get('value', '')} {row.get('unit', '')}".strip()


def _content(row: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((c, text) for c, text in row.items() if text and c not in _PLACES))


def _difference(
    before: Mapping[str, str], after: Mapping[str, str], name: str, naming: Naming
) -> str:
    own = dict(_content(before)), dict(_content(after))
    columns = [c for c in sorted(own[0].keys() | own[1].keys()) if own[0].get(c) != own[1].get(c)]
    # a key beside its name says the same for machines
    columns = [c for c in columns if c.removesuffix("_key") == c or c[:-4] not in columns]
    parts = [f"{naming.column(c)} {own[0].get(c, '–')} → {own[1].get(c, '–')}" for c in columns]
    return f"{name}: {', '.join(parts)}"


def _sorted(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(labels, key=str.casefold))
