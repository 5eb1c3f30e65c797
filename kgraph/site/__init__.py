"""The static website: the whole graph as files, in German and English.

`website` plans the files; nothing is printed before it is asked for, so that a large site need
not fit into memory. Writing them is the caller's.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kgraph import resources
from kgraph.graph.counting import Counted, counted
from kgraph.graph.places import Places
from kgraph.graph.stored import StoredGraph
from kgraph.html.singlefile import one_script
from kgraph.html.site.printing import Printer, root_page
from kgraph.html.site.values import Page
from kgraph.site import downloads, examples, lists, rdf, written
from kgraph.site.book import Book
from kgraph.site.collected import Collected
from kgraph.site.maps import Maps
from kgraph.site.near import Neighbourhood
from kgraph.site.region import region_page
from kgraph.site.sources import Passages, source_page
from kgraph.site.start import start_page
from kgraph.site.thing import thing_page
from kgraph.terms import type_name
from kgraph.words.said import LANGUAGES
from kgraph.words.site import SECTIONS

Files = dict[str, Callable[[], bytes]]


def website(graph: StoredGraph, languages: Sequence[str] = LANGUAGES, base: str = "") -> Files:
    """The files of the site by path, each with the function that makes its bytes.

    `languages` are "de", "en" or both; `base` is the address the site will have, ending in
    "/", for canonical links, the site map and the catalogue; "" leaves addresses relative.
    """
    known = Collected(graph)
    places = Places(graph)
    books = [Book(known, places, language) for language in languages]
    near = Neighbourhood(known, places)
    networks = {
        district: len(counted(places, district).get("Network", Counted()).here)
        for district in places.territory.districts
    }
    maps = Maps.shipped(networks)
    tables = examples.answered(books[0])
    data = _data_files(books, downloads.data_files(books[0].graph, tables), base)
    lengths = {name: len(content) for name, content in data.items()}
    files: Files = {"index.html": functools.partial(root_page, languages, base)}
    for name, content in data.items():
        files[f"data/{name}"] = functools.partial(bytes, content)
    files |= rdf.thing_files(books[0], languages)
    for book in books:
        printer = Printer(book.language, languages, written.credits(book), base)
        for path, made in _pages(book, near, maps, tables, lengths):
            files[f"{book.language}/{path}"] = functools.partial(_printed, printer, made)
        index = lists.search_index(book).encode()
        files[f"assets/search-{book.language}.js"] = functools.partial(bytes, index)
    style = resources.text("viz", "static", "site.css").encode()
    files["assets/site.css"] = functools.partial(bytes, style)
    files["assets/site.js"] = functools.partial(bytes, one_script("site/main").encode())
    if base:
        files["sitemap.xml"] = functools.partial(bytes, _site_map(sorted(files), base))
    return dict(sorted(files.items()))


def _printed(printer: Printer, made: Callable[[], Page]) -> bytes:
    return printer.html(made())


def _pages(
    book: Book, near: Neighbourhood, maps: Maps | None, tables: dict[str, Any],
    lengths: dict[str, int],
) -> Iterator[tuple[str, Callable[[], Page]]]:  # fmt: skip
    """The pages of one language by path."""
    passages = Passages(book)
    once: list[Page] = [
        start_page(book, passages, maps), lists.alphabet_page(book), lists.search_page(book),
        examples.queries_page(book, tables), downloads.downloads_page(book, lengths),
        written.method_page(book), written.licence_page(book),
        written.catalogue_page(book, tuple(lengths)),
    ]  # fmt: skip
    once += [lists.list_page(book, passages, folder, name) for folder, name in SECTIONS]
    for page in once:
        yield page.path, functools.partial(_same, page)
    for iri in book.known.things:
        path = book.link(iri).path
        if type_name(iri) == "Source":
            yield path, functools.partial(source_page, book, passages, iri)
        elif type_name(iri) == "Region":
            yield path, functools.partial(region_page, book, near, maps, iri)
        else:
            yield path, functools.partial(thing_page, book, near, iri)


def _same(page: Page) -> Page:
    return page


def _data_files(books: Sequence[Book], found: dict[str, bytes], base: str) -> dict[str, bytes]:
    """The files of data/: those given, a workbook a language, and the catalogue of them all."""
    for book in books:
        found[f"kgraph-{book.language}.xlsx"] = downloads.workbook(book.graph)
    first = books[0]
    listed = [downloads.listed(name, first.language, len(found[name])) for name in sorted(found)]
    languages = [book.language for book in books]
    found |= rdf.catalogue_files(first, listed, written.credits(first), languages, base)
    return dict(sorted(found.items()))


def _site_map(paths: Sequence[str], base: str) -> bytes:
    """The addresses of all pages, for search engines."""
    pages = "".join(
        f"<url><loc>{base}{path}</loc></url>\n" for path in paths if path.endswith(".html")
    )
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n'
    return f"{head}{pages}</urlset>\n".encode()
