"""The whole graph as one script a language: the interactive pictures of a site are cut from it.

One file of a few hundred kilobytes that is loaded with the first picture, instead of a picture
beside each of thousands of pages.
"""

from __future__ import annotations

import json
from typing import Any

from kgraph import terms
from kgraph.graph.places import PLACING
from kgraph.html.page import data
from kgraph.html.scene import Scene
from kgraph.model import Evidence, Tie
from kgraph.site.book import Book
from kgraph.site.near import ACTORS
from kgraph.terms import type_name


def graph_script(book: Book) -> str:
    """The script: things, ties and places as rows of numbers, and what all pictures share."""
    found = GraphRows(book)
    text = json.dumps(found.values(), separators=(",", ":"), ensure_ascii=True)
    return f"window.kgraphGraph={text};\n"


class GraphRows:
    """Things, kinds and places by number."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._number = {iri: number for number, iri in enumerate(book.known.things)}
        self._evidence: dict[Evidence, int] = {}
        self._sources: dict[str, int] = {}
        self._kinds: dict[str, int] = {}
        self._relations: dict[str, int] = {}
        self._types = sorted({type_name(iri) for iri in self._number})

    def values(self) -> dict[str, Any]:
        """What the script holds."""
        book = self._book
        things = [self._thing(iri) for iri in self._number]
        ties = [self._tie(tie) for tie in self._stated()]
        return {
            "common": {
                **data(Scene("", (), (), language=book.language)), "search": "search.html?q=",
            },
            "ids": terms.ID,
            "types": self._types, "kinds": list(self._kinds), "things": things,
            "relations": [self._relation(code) for code in self._relations], "ties": ties,
            "evidence": [self._place(one) for one in self._evidence],
            "sources": [[name, book.source(name).text] for name in self._sources],
            "inside": self._inside(), "placing": PLACING,
            "nothing": book.say("no_such_picture"),
        }  # fmt: skip

    def _thing(self, iri: str) -> list[Any]:
        link = self._book.link(iri)
        kind = self._kinds.setdefault(link.kind, len(self._kinds)) if link.kind else -1
        return [link.text, self._types.index(type_name(iri)), kind, link.path,
                self._book.states(iri)]  # fmt: skip

    def _stated(self) -> list[Tie]:
        """Each relation between two things of the site once, sorted."""
        found = {tie.node: tie for ties in self._book.known.relations.values() for tie in ties}
        both = (t for t in found.values() if t.subject in self._number and t.object in self._number)
        return sorted(both, key=lambda tie: (tie.subject, tie.relation, tie.object, tie.node))

    def _tie(self, tie: Tie) -> list[Any]:
        relation = self._relations.setdefault(tie.relation, len(self._relations))
        places = [self._evidence.setdefault(e, len(self._evidence)) for e in tie.evidence]
        details = {
            name: value
            for name in ("role", "since", "until", "note")
            if (value := getattr(tie, name))
        }
        row = [self._number[tie.subject], self._number[tie.object], relation, places]
        return [*row, details] if details else row

    def _relation(self, code: str) -> dict[str, Any]:
        graph = self._book.graph
        return {"code": code, "reading": graph.reading(code),
                "inverse": graph.reading(code, inverse=True),
                "tie": graph.meaning(code).is_tie}  # fmt: skip

    def _place(self, place: Evidence) -> list[Any]:
        source = self._sources.setdefault(place.source, len(self._sources))
        return [source, self._book.place(place), self._book.where(place)]

    def _inside(self) -> dict[int, list[int]]:
        """Region -> the actors in it, parts included, wider regions not."""
        found = {}
        for iri, number in self._number.items():
            if type_name(iri) == "Region":
                within = self._book.places.within(iri)
                here = {tie.subject for is_wider, tie in within if not is_wider}
                actors = [one for one in here if type_name(one) in ACTORS and one in self._number]
                if actors:
                    found[number] = sorted(self._number[one] for one in actors)
        return found
