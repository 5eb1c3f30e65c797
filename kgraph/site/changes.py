"""What changed from one build of a site to the next: a page, a feed, and what they rest on.

A build writes a digest of what it says about each thing; the next one compares.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.html.site.addresses import address
from kgraph.html.site.environment import rendered
from kgraph.html.site.overviews import ChangeEntry, ChangesPage
from kgraph.html.site.values import Crumb, Link
from kgraph.site.book import Book
from kgraph.site.collected import Collected
from kgraph.terms import type_name
from kgraph.words.numbers import date

FILE = "assets/changes.json"
_KEPT = 30  # builds with changes that are remembered
_NAMED = 100  # things of one sort that an entry names

Row = tuple[str, str, str]  # path, label, type


class History(NamedTuple):
    """The digests of the newest build, when the first one was, and what changed since."""

    first: str
    state: dict[str, tuple[str, str, str]]  # path -> label, type, digest
    entries: list[dict[str, Any]]  # the newest first: day, added, changed, gone, each rows

    def text(self) -> bytes:
        """As the file of the site holds it."""
        return json.dumps(self._asdict(), separators=(",", ":"), sort_keys=True).encode() + b"\n"


def history(known: Collected, earlier: str, day: str) -> History:
    """The history after this build; `earlier` is the file of the build before, "" for none."""
    state = _state(known)
    try:
        found = json.loads(earlier)
        before = {path: (str(a), str(b), str(c)) for path, (a, b, c) in found["state"].items()}
        first, entries = str(found["first"]), list(found["entries"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return History(day, state, [])  # no build before, or a file that is none of ours
    entry = _compared(before, state)
    if any(entry.values()):
        entries = [{"day": day, **entry}, *entries][:_KEPT]
    return History(first, state, entries)


def _state(known: Collected) -> dict[str, tuple[str, str, str]]:
    return {
        address(iri): (known.labels.get(iri, ""), type_name(iri), _digest(known, iri))
        for iri in known.things
    }


def _digest(known: Collected, iri: str) -> str:
    """What is said about a thing, as a few letters."""
    said = [
        known.labels.get(iri, ""),
        sorted(tuple(own) for own in known.properties(iri)),
        sorted(tie[1:] for tie in known.relations.get(iri, ())),
        sorted(map(repr, known.stated.get(iri, ()))),
        sorted(map(repr, known.mentions.get(iri, ()))),
        sorted(map(repr, known.doubts.get(iri, ()))),
    ]
    return hashlib.sha256(repr(said).encode("utf-8", "replace")).hexdigest()[:12]


def _compared(before: dict[str, Any], now: dict[str, Any]) -> dict[str, list[Row]]:
    def rows(paths: Any, found: dict[str, Any]) -> list[Row]:
        return [(path, found[path][0], found[path][1]) for path in sorted(paths)]

    both = before.keys() & now.keys()
    return {
        "added": rows(now.keys() - before.keys(), now),
        "changed": rows((path for path in both if before[path][2] != now[path][2]), now),
        "gone": rows(before.keys() - now.keys(), before),
    }


def changes_page(book: Book, found: History) -> ChangesPage:
    """The page of changes, the newest first."""
    return ChangesPage(
        template="changes.html", path="changes.html", title=book.say("changes"),
        description=book.say("changes_intro"), crumbs=(Crumb(book.words["home"], "index.html"),),
        section="changes", entries=tuple(_entries(book, found)),
        nothing=book.say("no_changes", date=date(found.first, book.language)),
    )  # fmt: skip


def _entries(book: Book, found: History) -> list[ChangeEntry]:
    here = {address(iri) for iri in book.known.things}
    made = []
    for place, entry in enumerate(found.entries):
        groups = []
        for name in ("added", "changed", "gone"):
            rows = entry[name]
            links = [
                Link(label, path if path in here else "", kind)
                for path, label, kind in rows[:_NAMED]
            ]
            left = len(rows) - len(links)
            more = book.say("and_more", n=left) if left else ""
            if rows:
                groups.append((book.say(name), tuple(links), more))
        anchor = f"c{len(found.entries) - place}"
        made.append(ChangeEntry(anchor, str(entry["day"]), _title(book, entry), tuple(groups)))
    return made


def _title(book: Book, entry: dict[str, Any]) -> str:
    counts = {name: len(entry[name]) for name in ("added", "changed", "gone")}
    return book.say("change_title", date=date(entry["day"], book.language), **counts)


def feed(book: Book, found: History, title: str, author: str, base: str) -> str:
    """The changes as an Atom feed (RFC 4287); without a known address its links are relative."""
    newest = found.entries[0]["day"] if found.entries else found.first
    folder = f"{base}{book.language}/" if base else ""
    return rendered(
        "feed.xml", language=book.language, title=title, about=book.say("changes"),
        own=f"{terms.BASE}id/catalogue/changes/{book.language}", newest=newest, author=author,
        page=f"{folder}changes.html", itself=f"{folder}feed.xml" if base else "",
        entries=_entries(book, found),
    )  # fmt: skip
