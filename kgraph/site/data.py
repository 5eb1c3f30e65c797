"""The folder data/ of a site: tables, graphs, RDF, and the catalogue of them all."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.site import downloads, rdf, written
from kgraph.site.book import Book

_DAY = (1980, 1, 1, 0, 0, 0)  # the same graph makes the same file


def files(
    graph: StoredGraph, books: Sequence[Book], tables: Mapping[str, Table | None], base: str
) -> dict[str, bytes]:  # fmt: skip
    """The files by name: those of the graph, a workbook a language, the catalogue."""
    first = books[0]
    found = downloads.data_files(graph, first.graph, tables)
    for name in [name for name in found if name in downloads.PACKED]:
        found[f"{name}.zip"] = _packed(name, found.pop(name))
    for book in books:
        found[f"kgraph-{book.language}.xlsx"] = downloads.workbook(book.graph)
    listed = [
        downloads.listed(name, first.language, len(found[name])) for name in sorted(found)
    ]  # fmt: skip
    languages = [book.language for book in books]
    found |= rdf.catalogue_files(graph, first, listed, written.credits(first), languages, base)
    return dict(sorted(found.items()))


def _packed(name: str, content: bytes) -> bytes:
    """A file in a ZIP archive of its own: a twentieth of the size, and Windows opens it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        archive.writestr(zipfile.ZipInfo(name, _DAY), content, zipfile.ZIP_DEFLATED, 4)
    return buffer.getvalue()
