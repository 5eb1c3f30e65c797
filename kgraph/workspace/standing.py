"""What a workspace stands on: the shipped tables whole, some of their sources, or none.

Some of them are rows copied into a folder that kgraph makes by itself; it is made anew when the
shipped tables or `stands_on` change. The official regions come along unless the workspace has
its own: they are what places are resolved against, not statements.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kgraph import resources
from kgraph.errors import BadQuestion
from kgraph.store.files import replace
from kgraph.store.inputs import stamp
from kgraph.version import __version__
from kgraph.words import workspace as words
from kgraph.workspace.settings import NOTHING, OWN, SHIPPED
from kgraph.workspace.writing import table_text

if TYPE_CHECKING:
    from kgraph.workspace import Workspace

Row = dict[str, str]
Shipped = dict[str, list[Row]]

_MADE = "made.json"
#: columns of the shipped tables that name things by their id
_REFERENCES = ("from", "to", "thing", "value_id", "about", "broader", "scheme", "a", "b", "region")
_THINGS = ("networks", "institutions", "projects", "programmes", "events", "regions", "concepts")


def standing(workspace: Workspace, folder: str) -> list[str]:
    """The folders of tables that the workspace stands on; `folder` is for what must be made.

    Raises BadQuestion for a source that kgraph does not come with, OSError when `folder` cannot
    be written.
    """
    shipped = workspace.settings.stands_on == SHIPPED
    if shipped and not has_regions(workspace):
        return [resources.folder("data")]
    made = _state(workspace)
    if _made(folder) != made:
        _make(folder, workspace, made)
    return [folder, resources.folder("data")] if shipped else [folder]


def has_regions(workspace: Workspace) -> bool:
    """Whether the workspace has official regions of its own, instead of the shipped ones."""
    return os.path.isfile(workspace.path("regions", "gemeinden.csv"))


def chosen(stands_on: Sequence[str]) -> str | tuple[str, ...]:
    """What "shipped", "nothing" or ids of sources mean together; raises BadQuestion."""
    whole = [word for word in stands_on if word in (SHIPPED, NOTHING)]
    if whole and len(set(stands_on)) > 1:
        raise BadQuestion(words.WHOLE_OR_SOME.of(word=whole[0]))
    if whole or not stands_on:
        return whole[0] if whole else SHIPPED
    known = shipped_sources()
    unknown = [name for name in stands_on if name not in known]
    if unknown:
        raise BadQuestion(words.NO_SHIPPED_SOURCE.of(id=unknown[0], known=sorted(known)))
    return tuple(dict.fromkeys(stands_on))


def shipped_sources() -> dict[str, str]:
    """The sources kgraph comes with: id -> title."""
    return {row["id"]: row["short_title"] or row["title"] for row in _rows("sources.csv")}


def _make(folder: str, workspace: Workspace, made: str) -> None:
    settings = workspace.settings
    stands_on = settings.stands_on
    regions = _regions(workspace)
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    fresh = tempfile.mkdtemp(prefix="base-", dir=os.path.dirname(folder))
    try:
        _copy_regions(regions, os.path.join(fresh, "regions"), settings.regions == OWN)
        if isinstance(stands_on, tuple):
            for table, rows in _chosen(frozenset(stands_on)).items():
                replace(os.path.join(fresh, f"{table}.csv"), table_text(rows).encode())
        replace(os.path.join(fresh, _MADE), made.encode())
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _regions(workspace: Workspace) -> str:
    """The folder of the official regions that places are resolved against."""
    own = workspace.path("regions")
    return own if has_regions(workspace) else resources.path("data", "regions")


def _copy_regions(source: str, target: str, headers_only: bool) -> None:
    """The official register; or the tables of one that holds no place."""
    if not headers_only:
        shutil.copytree(source, target)
        return
    os.mkdir(target)
    for name in (name for name in os.listdir(source) if name.endswith(".csv")):
        with open(os.path.join(source, name), "rb") as file:
            replace(os.path.join(target, name), file.readline())


def _chosen(sources: frozenset[str]) -> Shipped:
    """The rows that the sources state, and the rows of things that these rows name."""
    names = sorted(n for n in os.listdir(resources.folder("data")) if n.endswith(".csv"))
    whole = {name.removesuffix(".csv"): _rows(name) for name in names}
    known = {row["id"] for row in whole["sources"]}
    unknown = sorted(sources - known)
    if unknown:
        raise BadQuestion(words.NO_SHIPPED_SOURCE.of(id=unknown[0], known=sorted(known)))
    found = {
        table: [r for r in rows if r.get("source") in sources] for table, rows in whole.items()
    }
    own = {row["id"] for table in _THINGS for row in found[table]}
    defined = {row["id"] for table in _THINGS for row in whole[table]}
    while missing := (_named(found) & defined) - own:
        for table in _THINGS:
            found[table] += [row for row in whole[table] if row["id"] in missing]
        own |= missing
    cited = {row["source"] for rows in found.values() for row in rows if row.get("source")}
    found["sources"] = [row for row in whole["sources"] if row["id"] in cited | sources]
    found["judgements"] = [row for row in whole["judgements"] if {row["a"], row["b"]} <= own]
    return {table: rows for table, rows in found.items() if rows}


def _named(found: Shipped) -> set[str]:
    """What the rows name by id; names of types before an id ("network/a") do not count."""
    return {
        part.rpartition("/")[2]
        for table, rows in found.items()
        if table != "judgements"
        for row in rows
        for column in _REFERENCES
        for part in _parts(row.get(column) or "")
    }


def _parts(cell: str) -> Iterator[str]:
    yield from (part.strip() for part in cell.split(";") if part.strip())


def _rows(name: str) -> list[Row]:
    text = resources.text("data", name)
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def _state(workspace: Workspace) -> str:
    settings = workspace.settings
    stands_on = settings.stands_on
    folders = [resources.folder("data"), _regions(workspace)]
    files = [os.path.join(path, name) for path in folders for name in sorted(os.listdir(path))]
    chosen = stands_on if isinstance(stands_on, str) else list(stands_on)
    stamps = [[os.path.basename(path), *stamp(path)[:2]] for path in files]
    return json.dumps([__version__, chosen, settings.regions, stamps])


def _made(folder: str) -> str:
    try:
        with open(os.path.join(folder, _MADE), encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""
