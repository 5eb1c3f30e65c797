"""What is in a workspace and what happened to it, as answers."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.names import fold
from kgraph.readers.listing import unread
from kgraph.readers.tables import read_file, read_folder
from kgraph.records import Record
from kgraph.store import inputs, place
from kgraph.words import workspace as words
from kgraph.words.reviewing import LOOK_REVIEW, PROPOSALS
from kgraph.words.said import say
from kgraph.workspace import Workspace, history
from kgraph.workspace.files import digest_or_none
from kgraph.workspace.history import HAND, MADE, UNDO, HistoryEntry
from kgraph.workspace.standing import shipped_sources


class StatusRow(NamedTuple):
    """One thing to know about a workspace; `section` is a code of `words.SECTIONS`."""

    section: str
    name: str
    rows: int | None
    note: str


class LogRow(NamedTuple):
    """One entry of the history; `entry` is its kind."""

    nr: int
    time: str
    entry: str
    title: str
    files: str  # names of what was added
    changed: int  # files of the workspace that it changed


def status_table(
    own: Workspace, folders: Sequence[str], waiting: int | None, language: str, proposals: int = 0
) -> Table:
    """What is in the workspace, what changed since the last build, what waits, what is not read.

    `folders` are all it is built from; `waiting` is how many pairs nobody has judged, None
    when that is not known; `proposals` how many of documents are open.
    """
    rows = [
        *_standing(own, language),
        *_sources(own, language),
        *_changed(own, folders, language),
        *_waits(waiting, proposals, language),
        *(StatusRow("unread", os.path.relpath(f.file, own.folder), None, say(f.wrong, language))
          for f in unread([p for p in folders if p.startswith(own.folder)])),
    ]  # fmt: skip
    return Table(StatusRow._fields, rows, len(rows), own.settings.name)


def log_table(own: Workspace, language: str) -> Table:
    """All entries of the history, the newest first."""
    known = history.entries(own)
    rows = [
        LogRow(
            entry.number, entry.time, entry.kind, title_of(entry, language),
            ", ".join(entry.files), _files_changed(own, known, place),
        )
        for place, entry in enumerate(known)
    ][::-1]  # fmt: skip
    return Table(LogRow._fields, rows, len(rows), own.settings.name)


def title_of(entry: HistoryEntry, language: str) -> str:
    """What an entry is called for people."""
    if entry.kind == UNDO:
        title = words.TITLE_UNDO.say(language, number=str(entry.undoes))
        return f"{title}: {entry.title}" if entry.title else title
    own = {HAND: words.TITLE_HAND, MADE: words.TITLE_MADE}.get(entry.kind)
    return entry.title or (own.say(language) if own else "")


def source_called(own: Workspace, name: str) -> str:
    """The added source of a name: its folder, its id or its title; raises BadQuestion."""
    if name in own.sources():
        return name
    wanted = fold(name)
    found = [
        slug
        for slug in own.sources()
        if any(wanted in (fold(r.get("id")), fold(r.get("title"))) for r in _catalogue(own, slug))
    ]
    if len(found) == 1:
        return found[0]
    if name in shipped_sources():
        raise BadQuestion(words.SHIPPED_SOURCE.of(id=name))
    known = found or own.sources()
    raise BadQuestion(words.NO_SOURCE.of(slug=name, known=known or words.NONE))


def _standing(own: Workspace, language: str) -> Iterator[StatusRow]:
    stands_on = own.settings.stands_on
    if isinstance(stands_on, str):
        yield StatusRow("standing", words.STANDING[stands_on].say(language), None, "")
    else:
        yield from (StatusRow("standing", name, None, "") for name in stands_on)


def _sources(own: Workspace, language: str) -> Iterator[StatusRow]:
    for slug in own.sources():
        records, _ = read_folder(os.path.join(own.tables, slug))
        titles = [r.get("title") for r in records if r.table == "sources"]
        yield _source("source", slug, records, ", ".join(titles), language)
    if os.path.isdir(own.tables):
        records, _ = read_folder(own.tables)
        if records:
            yield _source("hand", "tables/", records, "", language)
    if os.path.isfile(own.judgements):
        records, _ = read_file(own.judgements)
        if records:
            yield StatusRow("decided", "judgements.csv", len(records), "")


def _source(
    section: str, name: str, records: Sequence[Record], title: str, language: str
) -> StatusRow:
    counts = Counter(record.table for record in records if record.table != "sources")
    each = ", ".join(
        words.COUNTED[table].say(language, n=number) for table, number in counts.items()
    )
    note = f"{title}: {each}" if title and each else title or each
    return StatusRow(section, name, sum(counts.values()), note)


def _catalogue(own: Workspace, slug: str) -> list[Record]:
    records, _ = read_folder(os.path.join(own.tables, slug))
    return [record for record in records if record.table == "sources"]


def _changed(own: Workspace, folders: Sequence[str], language: str) -> Iterator[StatusRow]:
    """Files that came, changed or went since the store was built."""
    found = place.current_or_none(own.store)
    if found is None:
        yield StatusRow("changed", words.NEVER_BUILT.say(language), None, "")
        return
    from kgraph.readers.listing import input_files

    root = os.path.realpath(own.folder)
    before = {os.path.realpath(path): entry["sha256"] for path, entry in found["files"].items()}
    now = {os.path.realpath(path) for path in input_files(folders)}
    if found["data"] != inputs.identified(folders):
        yield StatusRow("changed", words.OTHER_FOLDERS.say(language), None, "")
    for path in sorted(before.keys() | now):
        if not path.startswith(root + os.sep):
            continue
        if path not in now:
            what = words.GONE
        elif path not in before:
            what = words.NEW
        elif digest_or_none(path) != before[path]:
            what = words.CHANGED
        else:
            continue
        yield StatusRow("changed", os.path.relpath(path, root), None, what.say(language))


def _waits(waiting: int | None, proposals: int, language: str) -> Iterator[StatusRow]:
    if proposals:
        yield StatusRow("waiting", PROPOSALS.say(language), proposals, LOOK_REVIEW.say(language))
    if waiting:
        yield StatusRow(
            "waiting", words.DOUBLES.say(language), waiting, words.LOOK_DEDUPE.say(language)
        )


def _files_changed(own: Workspace, known: Sequence[HistoryEntry], place: int) -> int:
    """How many files an entry changed; 0 when what was before it is no longer kept."""
    try:
        before = history.tree_at(own, known[place - 1]) if place else {}
        after = history.tree_at(own, known[place])
    except BadQuestion:
        return 0
    return sum(1 for n in before.keys() | after.keys() if before.get(n) != after.get(n))
