"""The written pages: method, licence and credits, catalogue entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kgraph import resources, terms
from kgraph.html.site.method import blocks, method
from kgraph.html.site.overviews import TextPage
from kgraph.html.site.values import Crumb
from kgraph.site.book import Book
from kgraph.site.downloads import about, media_type
from kgraph.site.settings import SiteSettings
from kgraph.site.sources import to_be_had


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
    """The licence in the language of the page, and the licence and credit of each source."""
    words, known = book.words, book.known
    rows = [
        (
            book.link(iri), known.value(iri, terms.PUBLISHER),
            known.value(iri, terms.LICENCE), known.value(iri, terms.RIGHTS),
            tuple(to_be_had(book, iri)),
        )
        for iri in (*known.sources(), *known.references())
    ]  # fmt: skip
    return TextPage(
        template="text.html", path="licence.html", title=words["licence"],
        description=words["licence"], crumbs=(Crumb(words["home"], "index.html"),),
        section="licence", credits=tuple(rows),
        blocks=blocks(resources.licence(book.language), book.language),
    )  # fmt: skip


def imprint_page(book: Book, settings: SiteSettings) -> TextPage:
    """Who publishes these pages, in their own words."""
    return _own_words(book, "imprint", settings.imprint)


def privacy_page(book: Book, settings: SiteSettings) -> TextPage:
    """What these pages do not do, then what those who publish them say."""
    page = _own_words(book, "privacy", settings.privacy)
    return replace(page, before=(book.say("asks_nothing"), book.say("by_host"), *page.before))


def _own_words(book: Book, name: str, texts: Mapping[str, str]) -> TextPage:
    """A text of the publisher; one in another language only is shown and said to be so."""
    language = book.language if book.language in texts else next(iter(texts))
    title = book.say(name)
    return TextPage(
        template="text.html", path=f"{name}.html", title=title, description=title,
        crumbs=(Crumb(book.words["home"], "index.html"),), section=name,
        blocks=blocks(texts[language], language),
        before=() if language == book.language else (book.say("in_other_language"),),
    )  # fmt: skip


def catalogue_page(book: Book, names: tuple[str, ...], publisher: str) -> TextPage:
    """What the catalogue entry says, for people."""
    words = book.words
    rows = [
        (words["name"], words["site"]), (words["content"], words["site_about"]),
        (words["publisher"], publisher or "kgraph"), (words["language"], words["both_languages"]),
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
