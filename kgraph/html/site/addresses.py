"""Where each thing's page lies and what a place in a source is called on it.

Paths are relative to the folder of a language ("de/"), ASCII, and short: Windows allows 260
characters for a path, so a name keeps to 56. A name depends on the thing alone, so links from
elsewhere keep working when the data grow.
"""

from __future__ import annotations

import hashlib
import re

from kgraph import terms
from kgraph.names import slug

_LONGEST = 56
#: names that Windows gives to devices, with any ending
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|index)$")
_SIMPLE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*$")
_LINES = re.compile(r"line=(\d+),(\d+)$")

#: the folder of each type of thing; a thing of no known type lies with the concepts
FOLDERS = tuple(terms.TYPES)


def address(iri: str) -> str:
    """The path of a thing's page within the folder of a language.

    >>> address("https://w3id.org/kgraph/id/network/hohenlohe-plus-e-v")
    'network/hohenlohe-plus-e-v.html'
    >>> address("https://w3id.org/kgraph/id/region/03254")
    'region/03254.html'
    >>> address("https://w3id.org/kgraph/id/topic/aux")
    'topic/aux-321f6814.html'
    """
    folder, _, name = iri.removeprefix(terms.ID).partition("/")
    if folder not in FOLDERS:
        folder, name = "concept", iri
    return f"{folder}/{file_name(name)}.html"


def turtle_path(page: str) -> str:
    """The Turtle file beside a page about a thing, from the folder of the site.

    >>> turtle_path("network/a.html"), turtle_path("index.html")
    ('rdf/network/a.ttl', 'data/catalog.ttl')
    """
    return "data/catalog.ttl" if page == "index.html" else f"rdf/{page.removesuffix('.html')}.ttl"


def file_name(name: str) -> str:
    """`name` if any file system takes it, else what is left of it with a digest of the whole."""
    if len(name) <= _LONGEST and _SIMPLE.match(name) and not _DEVICES.match(name):
        return name
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    return "-".join(part for part in (slug(name, _LONGEST - 9), digest) if part)


def anchor(locator: str) -> str:
    """The name of a place on its source's page.

    >>> anchor("line=81,84"), anchor("line=16,17"), anchor("row=17")
    ('l82-84', 'l17', 'row-17')
    """
    lines = _LINES.match(locator)
    if lines:
        first, last = int(lines[1]) + 1, int(lines[2])
        return f"l{first}" if first == last else f"l{first}-{last}"
    return file_name(locator.replace("=", "-").replace(",", "-"))


def way_up(path: str) -> str:
    """How to get from a page to the folder its path is relative to.

    >>> way_up("network/a.html"), way_up("index.html")
    ('../', '')
    """
    return "../" * path.count("/")
