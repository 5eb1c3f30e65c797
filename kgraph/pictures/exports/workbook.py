"""An Excel workbook for people: things, ties, figures, sources."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kgraph import terms
from kgraph.errors import StoreUnusable
from kgraph.graph.relations import statements
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table, cite
from kgraph.output import Wording
from kgraph.pictures.exports.elements import clean, nodes, short
from kgraph.questions import sparql
from kgraph.questions.listing.wanted import SCHEMES, kinds_in
from kgraph.words import errors as said
from kgraph.words.cells import SHEETS
from kgraph.words.locators import readable_locators

_LONGEST = 32_767  # signs in a cell that Excel reads
_THING = ("type", "kind", "district", "state", "since", "until", "lon", "lat", "uri", "evidence")
_SOURCE = {
    "title": terms.TITLE, "publisher": terms.PUBLISHER, "issued": terms.ISSUED,
    "language": terms.LANGUAGE, "licence": terms.LICENCE, "credit": terms.RIGHTS,
    "url": terms.URL, "page": terms.PAGE,
}  # fmt: skip
_WIDTHS = {"label": 48, "from": 44, "to": 44, "evidence": 40, "title": 60, "what": 48, "uri": 20}
_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can name


def files(graph: StoredGraph, _form: str) -> dict[str, bytes]:
    """One workbook with four sheets, the same bytes for the same graph.

    Raises StoreUnusable when there is no room for the temporary files it is made in.
    """
    try:
        return {"": _timeless(_written(graph))}
    except OSError as error:
        raise StoreUnusable(said.NO_TEMPORARY.of(error=said.reason(error))) from error


def _written(graph: StoredGraph) -> bytes:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.created = datetime(*_DAY)
    book.properties.creator = "kgraph"
    tables = sheets(graph)
    book.properties.description = stamp(tables)
    for name, table in tables.items():
        _fill(book.create_sheet(SHEETS[name].say(graph.language)), table, graph.language)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def sheets(graph: StoredGraph) -> dict[str, Table]:
    """The four tables by the name of their sheet."""
    return {
        "things": _things(graph), "ties": _ties(graph), "figures": _figures(graph),
        "sources": _sources(graph),
    }  # fmt: skip


def stamp(tables: Mapping[str, Table]) -> str:
    """A sign of which things and ties an export holds, kept in its properties.

    Taken in again, it tells a row that somebody deleted from one that came later.
    """
    keys = [repr(row[:1]) for row in tables["things"].rows]
    ends = [tables["ties"].columns.index(c) for c in ("from_id", "relation", "to_id", "since")]
    keys += [repr([row[at] for at in ends]) for row in tables["ties"].rows]
    return f"kgraph:{hashlib.sha256('|'.join(sorted(keys)).encode()).hexdigest()[:16]}"


def _figures(graph: StoredGraph) -> Table:
    found = sparql.table(graph, sparql.saved_query("figures"), 60)
    rows = [
        tuple(_figure(*pair, graph.language) for pair in zip(found.columns, row, strict=True))
        for row in found.rows
    ]
    return Table(found.columns, rows, len(rows))


def _figure(name: str, cell: str | None, language: str) -> Any:
    """A cell of the sheet of figures: values are numbers, places read as people say them."""
    if name == "value":
        return float(cell) if cell else None
    if name == "locator" and cell:
        return readable_locators(cell.split("; "), language)
    return cell


def _cited(text: str, language: str) -> str:
    """Passages `source#locator` with `; ` between, as people say them: "iaw-2017, line 3"."""
    parts = (part.partition("#") for part in text.split("; ") if part)
    return cite([Evidence(source, locator) for source, _, locator in parts], language)


def _things(graph: StoredGraph) -> Table:
    rows = [
        (
            node.id,
            node.attributes["label"],
            *(node.attributes.get(name, "") for name in _THING if name != "evidence"),
            _cited(str(node.attributes.get("evidence", "")), graph.language),
        )
        for node in nodes(graph, [])
    ]
    labels = {  # codes of kinds
        own.rpartition("/")[2]: graph.label(own)
        for scheme in SCHEMES
        for own in kinds_in(graph, scheme)
    }
    return Table(("id", "label", *_THING), rows, len(rows), labels=labels)


def _ties(graph: StoredGraph) -> Table:
    columns = (
        "from", "relation", "to", "class", "role", "since", "until", "note", "evidence",
        "from_id", "to_id",
    )  # fmt: skip
    rows = [
        (
            graph.label(tie.subject), graph.reading(tie.relation), graph.label(tie.object),
            "tie" if graph.meaning(tie.relation).is_tie else "structure", tie.role, tie.since,
            tie.until, tie.note, cite(tie.evidence, graph.language), short(tie.subject),
            short(tie.object),
        )
        for tie in statements(graph)
    ]  # fmt: skip
    rows.sort()
    return Table(columns, rows, len(rows))


def _sources(graph: StoredGraph) -> Table:
    found = {quad.subject.value for quad in graph.store.match(None, terms.TYPE, terms.SOURCE)}
    rows = [
        (short(iri), *("; ".join(graph.values(iri, term)) for term in _SOURCE.values()))
        for iri in sorted(found)
    ]
    return Table(("id", *_SOURCE), rows, len(rows))


def _fill(sheet: Any, table: Table, language: str) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    reader = Wording(language, table.labels, named=True)
    sheet.freeze_panes = "A2"
    for number, name in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, 18)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    head = [_cell(sheet, reader.heading(name)) for name in table.columns]
    for cell in head:
        cell.font = Font(bold=True)
    sheet.append(head)
    for row in table.rows:
        pairs = zip(table.columns, row, strict=True)
        sheet.append([_cell(sheet, reader.worded(name, value)) for name, value in pairs])


def _cell(sheet: Any, value: Any) -> Any:
    """A cell that is a number or a text, never a formula, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if isinstance(value, (int, float)) or value is None:
        return WriteOnlyCell(sheet, value)
    text = clean(str(value))[:_LONGEST]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    if text.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True  # as if typed with an apostrophe: it stays text when edited
    return cell


def _timeless(book: bytes) -> bytes:
    """The same workbook without the hour it was written at."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                day = b"\\g<1>1980-01-01T00:00:00Z<"
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*<", day, content)
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return buffer.getvalue()
