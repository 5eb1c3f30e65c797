"""The report of a Kreis as a page of the site: the same content as `kgraph report region`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.graph.territory import key
from kgraph.graph.world import World
from kgraph.html.site.overviews import ReportPage, ReportTable
from kgraph.html.site.values import Crumb, Link
from kgraph.reports.region import report
from kgraph.site.book import Book
from kgraph.words.shown import reporting as words
from kgraph.words.types import PLURALS

Part = Link | str


class Reports:
    """Ready to make the report of any Kreis in one language."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._world = World(book.graph)
        self._links: Mapping[str, Link] = self._named()

    def _named(self) -> dict[str, Link]:
        """Name -> the thing that bears it; sources by their ids, too."""
        book = self._book
        found = {book.label(iri): book.link(iri)._replace(type="") for iri in book.known.things}
        for iri in book.known.sources():
            name = iri.rpartition("/source/")[2]
            found[name] = Link(name, book.link(iri).path)
        return found

    def page(self, iri: str) -> ReportPage:
        """The page of the report of a Kreis."""
        book = self._book
        made = report(book.graph, iri, self._world)
        tables = tuple(
            ReportTable(
                f"s{number}", section.heading, tuple(section.columns),
                tuple(self._cells(section.columns, row) for row in section.rows),
                tuple(section.notes),
            )
            for number, section in enumerate(made.sections, 1)
        )  # fmt: skip
        plural = PLURALS[book.language]["Region"]
        own = book.link(iri)
        return ReportPage(
            template="report.html", path=report_path(iri), title=made.title,
            description=" ".join(made.lead)[:300], section="region",
            crumbs=(Crumb(book.words["home"], "index.html"), Crumb(plural, "region/index.html"),
                    Crumb(own.text, own.path)),
            lead=tuple(made.lead), tables=tables, notes=tuple(made.notes),
        )  # fmt: skip

    def _cells(self, columns: Sequence[str], row: Sequence[str]) -> tuple[tuple[Part, ...], ...]:
        """The cells of a row; what a kind or a status is called is no thing's name."""
        plain = {one.say(self._book.language) for one in (words.KIND, words.STATUS)}
        return tuple(
            (cell,) if column in plain else self._parts(cell)
            for column, cell in zip(columns, row, strict=True)
        )

    def _parts(self, cell: str) -> tuple[Part, ...]:
        """A cell with its names linked; several names are parted by semicolons."""
        return tuple(self._links.get(text, text) for text in cell.split("; "))


def report_path(iri: str) -> str:
    """Where the report of a Kreis lies.

    >>> report_path("https://w3id.org/kgraph/id/region/03254")
    'report/03254.html'
    """
    return f"report/{key(iri)}.html"
