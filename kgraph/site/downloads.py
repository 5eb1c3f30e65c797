"""The files to take away, and what they are."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph.graph.stored import StoredGraph
from kgraph.html.site.overviews import Download, DownloadsPage
from kgraph.html.site.values import Crumb
from kgraph.model import Table
from kgraph.output import render
from kgraph.pictures.exports import linked, networks
from kgraph.pictures.exports import workbook as workbooks
from kgraph.pictures.exports.elements import whole
from kgraph.site.book import Book
from kgraph.words.numbers import size
from kgraph.words.shown.downloads import ABOUT

#: saved queries that are handed out as CSV
TABLES = ("register", "things", "relations", "ties", "figures")
#: file -> (format of `kgraph export`, media type)
_RDF = {
    "kgraph.ttl": ("turtle", "text/turtle"),
    "kgraph.trig": ("trig", "application/trig"),
    "kgraph.jsonld": ("jsonld", "application/ld+json"),
}
_NETWORKS = {
    "kgraph.graphml": ("graphml", "application/graphml+xml"),
    "kgraph.gexf": ("gexf", "application/gexf+xml"),
}
#: files that lie in a ZIP archive of their own
PACKED = ("kgraph.gexf", "kgraph.graphml", "kgraph.jsonld", "kgraph.trig", "kgraph.ttl")
_BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_GROUPS = {
    "tables": (*(f"{name}.csv" for name in TABLES), "kgraph.xlsx"),
    "graphs": ("kgraph.gexf.zip", "kgraph.graphml.zip"),
    "rdf": (
        "kgraph.ttl.zip",
        "kgraph.trig.zip",
        "kgraph.jsonld.zip",
        "catalog.ttl",
        "catalog.jsonld",
    ),
}


def data_files(
    graph: StoredGraph, held: StoredGraph, tables: Mapping[str, Table | None]
) -> dict[str, bytes]:
    """The files of data/ that do not depend on the language, by name.

    `held` is the graph in memory: what reads thing by thing is made from it.
    """
    found = {}
    for name in TABLES:
        table = tables.get(name)
        if table is not None:
            found[f"{name}.csv"] = render(table, "csv").encode("utf-8-sig")
    quads, network = linked.statements(graph), whole(held)
    found |= {name: linked.serialized(quads, form) for name, (form, _) in _RDF.items()}
    found |= {name: networks.files(network, form)[""] for name, (form, _) in _NETWORKS.items()}
    return found


def workbook(graph: StoredGraph) -> bytes:
    """The Excel workbook in the language of the graph."""
    return workbooks.files(graph, "xlsx")[""]


def media_type(name: str) -> str:
    """The media type of a file; of a packed one that of what is in it.

    >>> media_type("ties.csv"), media_type("kgraph-de.xlsx")[:27]
    ('text/csv', 'application/vnd.openxmlform')
    """
    name = name.removesuffix(".zip")
    if name.startswith("catalog."):
        return "text/turtle" if name.endswith(".ttl") else "application/ld+json"
    if name.endswith(".csv"):
        return "text/csv"
    return _BOOK if name.endswith(".xlsx") else (_RDF | _NETWORKS)[name][1]


def about(name: str, language: str) -> str:
    """What a file holds, for people."""
    return ABOUT[language].get(
        name.removesuffix(".zip").replace("-de.", ".").replace("-en.", "."), name
    )


def listed(name: str, language: str, length: int) -> Download:
    """A file as the page of downloads and the catalogue list it."""
    path, said = f"data/{name}", size(length, language)
    return Download(path, name, about(name, language), said, media_type(name), length)


def downloads_page(book: Book, lengths: Mapping[str, int]) -> DownloadsPage:
    """The page of downloads; `lengths` gives the bytes of each file of data/."""
    words = book.words
    groups = []
    for group, names in _GROUPS.items():
        own = [name.replace(".xlsx", f"-{book.language}.xlsx") for name in names]
        files = tuple(listed(n, book.language, lengths[n]) for n in own if n in lengths)
        groups.append((ABOUT[book.language][group], files))
    return DownloadsPage(
        template="downloads.html", path="downloads.html", title=words["downloads"],
        description=words["downloads_intro"], crumbs=(Crumb(words["home"], "index.html"),),
        section="downloads", groups=tuple(groups),
    )  # fmt: skip
