"""Maps of networks by Kreis, from the shapes that travel with the data."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kgraph import resources
from kgraph.graph.territory import REGION, official_key
from kgraph.html.shapes import Ring, Shapes, from_topojson, path
from kgraph.html.site.environment import rendered
from kgraph.html.site.values import Map, ShadedArea
from kgraph.site.book import Book

#: the fewest networks of each shade but the lightest, which is for none
_STEPS = (1, 2, 3, 5)
_MARGIN = 60  # units of 100 m
_GRID = 10  # units of a coarse map


class Maps:
    """The shapes, and how many networks are seated or active in each Kreis."""

    def __init__(self, shapes: Shapes, counts: Mapping[str, int]) -> None:
        self._shapes = shapes
        self._counts = counts
        self._drawn = {key: path(rings) for key, rings in shapes.kreise.items()}
        self._outlines: dict[str, tuple[str, str]] = {}

    @classmethod
    def shipped(cls, counts: Mapping[str, int]) -> Maps | None:
        """Maps from data/regions/shapes.json; None when it is not there."""
        try:
            topology = json.loads(resources.text("data", "regions", "shapes.json"))
        except FileNotFoundError:
            return None
        return cls(from_topojson(topology), counts)

    def country(self, book: Book) -> Map:
        """All Kreise and the borders of the Länder."""
        return self._map(book, sorted(self._drawn), sorted(self._shapes.laender))

    def around(self, book: Book, iri: str) -> Map | None:
        """The Kreise of a Land, or where in its Land a Kreis lies. None without shapes."""
        key = official_key(iri)
        if key in self._shapes.laender:
            return self._map(book, [own for own in sorted(self._drawn) if own[:2] == key], [key])
        if key in self._shapes.kreise and key[:2] in self._shapes.laender:
            return self._where(key)
        return None

    def _map(self, book: Book, districts: list[str], states: list[str]) -> Map:
        areas = tuple(self._area(book, key) for key in districts)
        borders = "".join(path(self._shapes.laender[key]) for key in states)
        rings = [ring for key in states for ring in self._shapes.laender[key]]
        return Map(_box(rings, _MARGIN), areas, borders, _legend(book))

    def _where(self, key: str) -> Map:
        """A Kreis in the outline of its Land, drawn coarsely: hundreds of pages have one."""
        if key[:2] not in self._outlines:
            rings = _coarse(self._shapes.laender[key[:2]])
            self._outlines[key[:2]] = path(rings), _box(rings, _MARGIN // _GRID)
        _, box = self._outlines[key[:2]]
        marked = path(_coarse(self._shapes.kreise[key]))
        return Map(box, (), "", (), marked, f"assets/land-{key[:2]}.svg")

    def files(self) -> dict[str, str]:
        """The outlines of the Länder as pictures of their own, by file name."""
        found = {}
        for key, rings in self._shapes.laender.items():
            coarse = _coarse(rings)
            box = _box(coarse, _MARGIN // _GRID)
            found[f"assets/land-{key}.svg"] = rendered("outline.svg", box=box, d=path(coarse))
        return found

    def _area(self, book: Book, key: str) -> ShadedArea:
        count = self._counts.get(REGION + key, 0)
        link = book.link(REGION + key)
        said = book.number(count) if count else book.words["map_none"]
        title = book.words["map_title"].format(name=link.text, n=said)
        return ShadedArea(self._drawn[key], link.path, title, sum(count >= step for step in _STEPS))


def _coarse(rings: list[Ring]) -> list[Ring]:
    """Rings in units of 1 km, without points that fall together."""
    found = []
    for ring in rings:
        points = [(round(x / _GRID), round(y / _GRID)) for x, y in ring]
        found.append([p for n, p in enumerate(points) if n == 0 or p != points[n - 1]])
    return found


def _box(rings: list[Ring], margin: int) -> str:
    """The view box around rings."""
    xs = [x for ring in rings for x, _ in ring]
    ys = [y for ring in rings for _, y in ring]
    left, top = min(xs) - margin, min(ys) - margin
    return f"{left} {top} {max(xs) - left + margin} {max(ys) - top + margin}"


def _legend(book: Book) -> tuple[tuple[int, str], ...]:
    ends = [*(step - 1 for step in _STEPS[1:]), None]
    found = [(0, book.words["map_none"])]
    for shade, (first, last) in enumerate(zip(_STEPS, ends, strict=True), start=1):
        text = f"≥ {first}" if last is None else str(first) if first == last else f"{first}–{last}"
        found.append((shade, text))
    return tuple(found)
