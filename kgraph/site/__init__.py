"""The static website: the whole graph as files, in German and English.

`website` plans the files; nothing is printed before it is asked for, so that a large site need
not fit into memory. Writing them is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from kgraph import resources
from kgraph.graph.counting import Counted, counted
from kgraph.graph.places import Places
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level
from kgraph.html.singlefile import one_script
from kgraph.html.site.pieces import sign_styles
from kgraph.html.site.printing import Frame, Printer, root_page, script_words
from kgraph.html.site.values import Page
from kgraph.site import changes, data, downloads, examples, lists, rdf, written
from kgraph.site.book import Book
from kgraph.site.collected import Collected
from kgraph.site.graphdata import graph_script
from kgraph.site.maps import Maps
from kgraph.site.near import Neighbourhood
from kgraph.site.region import region_page
from kgraph.site.reporting import Reports, report_path
from kgraph.site.settings import SiteSettings
from kgraph.site.shell import picture_assets, picture_page
from kgraph.site.sources import Passages, source_pages
from kgraph.site.start import start_page
from kgraph.site.thing import thing_page
from kgraph.store.inmemory import StoreInMemory
from kgraph.terms import type_name
from kgraph.words.said import LANGUAGES
from kgraph.words.shown.site import SECTIONS, WORDS

Files = dict[str, Callable[[], bytes]]
_FIRST_DAY = "1970-01-01"  # of a site whose builds nobody dates


class Build(NamedTuple):
    """What a build is told beside the graph.

    `base` is the address the site will have, ending in "/", for canonical links, the site map,
    the feed and the catalogue; "" leaves addresses relative. `earlier` is the file
    `changes.FILE` of the build before, `day` the date of this one.
    """

    languages: Sequence[str] = LANGUAGES
    base: str = ""
    settings: SiteSettings = SiteSettings()
    earlier: str = ""
    day: str = _FIRST_DAY


def website(graph: StoredGraph, build: Build | None = None) -> Files:
    """The files of the site by path, each with the function that makes its bytes."""
    build = build or Build()
    held = StoredGraph(StoreInMemory(graph.store), graph.language)
    known = Collected(held)
    places = Places(held)
    books = [Book(known, places, language) for language in build.languages]
    shared = _Shared(
        Neighbourhood(known, places), _maps(places),
        examples.answered(StoredGraph(graph.store, books[0].language)),
        changes.history(known, build.earlier, build.day),
    )  # fmt: skip
    found = data.files(graph, books, shared.tables, build.base)
    lengths = {name: len(content) for name, content in found.items()}
    files: Files = {f"data/{name}": partial(bytes, content) for name, content in found.items()}
    files["index.html"] = partial(root_page, _frames(build), build.base)
    files |= rdf.thing_files(StoredGraph(graph.store, books[0].language), books[0], build.languages)
    for book in books:
        printer = Printer(_frame(build, book.language), written.credits(book), build.base)
        for path, made in _pages(book, shared, build, lengths):
            files[f"{book.language}/{path}"] = partial(_printed, printer, made)
        files |= _beside(book, shared, build)
    files |= _assets(build, shared)
    if build.base:
        files["sitemap.xml"] = partial(bytes, _site_map(sorted(files), build.base))
    return dict(sorted(files.items()))


class _Shared(NamedTuple):
    """What both languages are made from."""

    near: Neighbourhood
    maps: Maps | None
    tables: dict[str, Any]
    history: changes.History


def _maps(places: Places) -> Maps | None:
    networks = {
        district: len(counted(places, district).get("Network", Counted()).here)
        for district in places.territory.districts
    }
    return Maps.shipped(networks)


def _frame(build: Build, language: str) -> Frame:
    """What stands around every page of a language."""
    title = build.settings.title.get(language) or WORDS[language]["site"]
    own = [name for name in ("imprint", "privacy") if getattr(build.settings, name)]
    return Frame(language, tuple(build.languages), title, tuple(own))


def _frames(build: Build) -> list[Frame]:
    return [_frame(build, language) for language in build.languages]


def _printed(printer: Printer, made: Callable[[], Page]) -> bytes:
    return printer.html(made())


def _pages(
    book: Book, shared: _Shared, build: Build, lengths: dict[str, int]
) -> Iterator[tuple[str, Callable[[], Page]]]:
    """The pages of one language by path."""
    passages, reports = Passages(book), Reports(book)
    for page in _pages_about_all(book, passages, shared, build, lengths):
        yield page.path, partial(_same, page)
    for iri in book.known.things:
        path = book.link(iri).path
        if type_name(iri) == "Source":
            yield from source_pages(book, passages, iri)
        elif type_name(iri) == "Region":
            yield path, partial(region_page, book, shared.near, shared.maps, iri)
            if level(iri) == "district":
                yield report_path(iri), partial(reports.page, iri)
        else:
            yield path, partial(thing_page, book, shared.near, iri)


def _pages_about_all(
    book: Book, passages: Passages, shared: _Shared, build: Build, lengths: dict[str, int]
) -> Iterator[Page]:
    """Start, lists, search, texts: the pages that are about no single thing."""
    yield start_page(book, passages, shared.maps)
    yield lists.alphabet_page(book)
    yield lists.search_page(book)
    yield examples.queries_page(book, shared.tables)
    yield downloads.downloads_page(book, lengths)
    yield written.method_page(book)
    yield written.licence_page(book)
    yield written.catalogue_page(book, tuple(lengths), build.settings.publisher)
    yield changes.changes_page(book, shared.history)
    if build.settings.imprint:
        yield written.imprint_page(book, build.settings)
    if build.settings.privacy:
        yield written.privacy_page(book, build.settings)
    for folder, name in SECTIONS:
        yield lists.list_page(book, passages, folder, name)


def _same(page: Page) -> Page:
    return page


def _beside(book: Book, shared: _Shared, build: Build) -> Files:
    """Files of one language that are no pages."""
    title = _frame(build, book.language).title
    author = build.settings.publisher or "kgraph"
    scripts = [f"graph-{book.language}.js", "vis-network.js", "shell.js", "picture.js"]
    files = [f"../assets/{name}" for name in scripts]
    picture = picture_page(book.language, book.say("picture_page"), files)
    feed = changes.feed(book, shared.history, title, author, build.base)
    return {
        f"assets/search-{book.language}.js": partial(bytes, lists.search_index(book).encode()),
        f"assets/graph-{book.language}.js": partial(_graph_script, book),
        f"{book.language}/picture.html": partial(bytes, picture.encode()),
        f"{book.language}/feed.xml": partial(bytes, feed.encode()),
    }


def _graph_script(book: Book) -> bytes:
    return graph_script(book).encode()


def _assets(build: Build, shared: _Shared) -> Files:
    """Style, script and what pages of both languages share."""
    style = resources.text("viz", "static", "site.css") + sign_styles()
    script = script_words(build.languages) + one_script("site/main")
    found = {"assets/site.css": style.encode(), "assets/site.js": script.encode()}
    for name, text in picture_assets().items():
        found[f"assets/{name}"] = text.encode("utf-8", "replace")
    for name, text in shared.maps.files().items() if shared.maps else ():
        found[name] = text.encode()
    found[changes.FILE] = shared.history.text()
    return {name: partial(bytes, content) for name, content in found.items()}


def _site_map(paths: Sequence[str], base: str) -> bytes:
    """The addresses of all pages, for search engines."""
    pages = "".join(
        f"<url><loc>{base}{path}</loc></url>\n" for path in paths if path.endswith(".html")
    )
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n'
    return f"{head}{pages}</urlset>\n".encode()
