"""The written pages: method, licence and credits, catalogue entry."""

from __future__ import annotations

from kgraph import resources, terms
from kgraph.html.site.method import blocks, method
from kgraph.html.site.overviews import TextPage
from kgraph.html.site.values import Crumb
from kgraph.site.book import Book
from kgraph.site.downloads import about, media_type


def method_page(book: Book) -> TextPage:
    """How the graph was read and what it does not say."""
    words = book.words
    return TextPage(
        template="text.html", path="method.html", title=words["method"],
        description=f"{words['way_method']} {words['way_method_about']}",
        crumbs=(Crumb(words["home"], "index.html"),), section="method",
        blocks=method(book.language),
    )  # fmt: skip


def licence_page(book: Book) -> TextPage:
    """The licence word for word, and the licence and credit of each source."""
    words, known = book.words, book.known
    rows = [
        (
            book.link(iri), known.value(iri, terms.PUBLISHER),
            known.value(iri, terms.LICENCE), known.value(iri, terms.RIGHTS),
        )
        for iri in (*known.sources(), *known.references())
    ]  # fmt: skip
    return TextPage(
        template="text.html", path="licence.html", title=words["licence"],
        description=words["licence"], crumbs=(Crumb(words["home"], "index.html"),),
        section="licence", blocks=blocks(resources.licence(), "en"), credits=tuple(rows),
    )  # fmt: skip


def catalogue_page(book: Book, names: tuple[str, ...]) -> TextPage:
    """What the catalogue entry says, for people."""
    words = book.words
    rows = [
        (words["name"], words["site"]), (words["content"], words["site_about"]),
        (words["publisher"], "kgraph"), (words["language"], words["both_languages"]),
        (words["licence"], "CC BY 4.0"),
    ]  # fmt: skip
    rows += [(name, f"{about(name, book.language)} ({media_type(name)})") for name in names]
    return TextPage(
        template="text.html", path="catalogue.html", title=words["catalogue"],
        description=words["catalogue_intro"], crumbs=(Crumb(words["home"], "index.html"),),
        section="catalogue", blocks=blocks(words["catalogue_intro"]), rows=tuple(rows),
    )  # fmt: skip


def credits(book: Book) -> tuple[str, ...]:
    """The credits that sources ask for, each once; what is said in parts is not repeated."""
    found: dict[str, None] = {}
    for iri in (*book.known.sources(), *book.known.references()):
        for text in book.known.values(iri, terms.RIGHTS):
            found.update(dict.fromkeys(part.strip() for part in text.split(";")))
    return tuple(found)
