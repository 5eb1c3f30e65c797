"""Files of all kinds -> grids of text with positions, and findings for what cannot be read."""

from __future__ import annotations

import importlib
import os

from kgraph.intake.sheets.grid import AS_IT_IS, Choice, FileGrids, Grid
from kgraph.records import Finding, Unreadable
from kgraph.words.errors import reason
from kgraph.words.intake import sheets as words
from kgraph.words.said import Sayable
from kgraph.words.tables import findings as known

__all__ = ["ENDINGS", "Choice", "FileGrids", "Grid", "content_of", "read_book", "read_content"]

#: the largest file that is taken in
MAX_BYTES = 200_000_000
#: ending -> the module here that reads such files
ENDINGS = {
    ".xlsx": "spreadsheets", ".xlsm": "spreadsheets", ".xls": "spreadsheets",
    ".xlsb": "spreadsheets", ".ods": "spreadsheets",
    ".csv": "delimited", ".tsv": "delimited", ".tab": "delimited", ".txt": "delimited",
    ".json": "trees", ".jsonl": "trees", ".ndjson": "trees",
    ".graphml": "networks", ".gexf": "networks",
    ".ttl": "linked", ".trig": "linked", ".jsonld": "linked", ".nt": "linked", ".nq": "linked",
}  # fmt: skip


def read_book(path: str, choice: Choice = AS_IT_IS) -> FileGrids:
    """The grids of the file at `path`. What cannot be read is a finding, never an exception."""
    name = os.path.basename(path)
    trouble = _unfit(path)
    if trouble:
        return FileGrids((), (Finding("error", name, None, None, "", *trouble),))
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        message = known.NOT_READ.of(reason=reason(error))
        return FileGrids((), (Finding("error", name, None, None, "", message, known.CLOSE),))
    return read_content(content, name, choice)


def content_of(path: str) -> bytes:
    """The bytes of a file; none when it cannot be read: `read_book` then says why."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def read_content(content: bytes, name: str, choice: Choice = AS_IT_IS) -> FileGrids:
    """The grids of a file with this content that is called `name`."""
    ending = os.path.splitext(name)[1].lower()
    if ending not in ENDINGS:
        kinds = sorted(ENDINGS)
        message = words.NOT_TAKEN.of(kind=ending or name)
        finding = Finding("error", name, None, None, "", message, words.TAKEN.of(known=kinds))
        return FileGrids((), (finding,))
    module = importlib.import_module(f"kgraph.intake.sheets.{ENDINGS[ending]}")
    try:
        book: FileGrids = module.read(content, name, choice)
    except Unreadable as trouble:
        return FileGrids((), (trouble.finding,))
    if not book.findings and not any(any(row) for grid in book.grids for row in grid.rows):
        finding = Finding("error", name, None, None, "", words.HOLDS_NOTHING, words.FILL_IN)
        return FileGrids((), (finding,))
    return book


def _unfit(path: str) -> tuple[Sayable, Sayable] | None:
    """Why a file is not even opened, and what to do."""
    if os.path.isdir(path):
        return known.IS_FOLDER, known.MOVE_FOLDER
    if not os.path.exists(path):
        return known.MISSING, known.CHECK_PATH
    size = os.path.getsize(path)
    if size > MAX_BYTES:
        most = round(MAX_BYTES / 1e6)
        return known.TOO_LARGE.of(size=round(size / 1e6), most=most), known.SPLIT
    return (known.EMPTY, known.DELETE_OR_SAVE) if size == 0 else None
