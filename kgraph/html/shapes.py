"""Shapes of regions -> SVG paths: our own TopoJSON, or GeoJSON that a user gives.

Drawn coordinates are LAEA (EPSG:3035) in units of 100 m, y growing to the south.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from kgraph.html.laea import project
from kgraph.words import errors as said

UNIT = 100.0  # metres
#: properties in which a feature's official key is looked for, in this order
KEY_NAMES = ("AGS", "ags", "ARS", "ars", "RS", "rs", "AGS_0", "ARS_0", "krs", "KRS", "key", "id")
_MANY = 60_000  # points from which a coarser grid is used
_COARSE = 4  # units

Ring = list[tuple[int, int]]


class Shapes(NamedTuple):
    """Rings of each Kreis and Land by official key."""

    kreise: dict[str, list[Ring]]
    laender: dict[str, list[Ring]]


def from_topojson(topology: Any) -> Shapes:
    """The shapes of data/regions/shapes.json."""
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [list(_absolute(arc, scale, move)) for arc in topology["arcs"]]

    def layer(name: str) -> dict[str, list[Ring]]:
        found = topology["objects"][name]["geometries"]
        return {
            shape["id"]: [_joined(ring, arcs) for polygon in shape["arcs"] for ring in polygon]
            for shape in found
        }

    return Shapes(layer("kreise"), layer("laender"))


def from_geojson(collection: Any) -> Shapes:
    """The shapes of a FeatureCollection in EPSG:4326 whose features have an official key.

    A key of two digits is a Land; of a longer one the first five digits tell the Kreis, so
    Gemeinden may be given too. Raises ValueError when no polygon has a key or a coordinate
    is no degree.
    """
    shapes = Shapes({}, {})
    points = 0
    for feature in collection.get("features", ()):
        key = _key(feature)
        if key:
            rings = list(_rings(feature.get("geometry") or {}))
            points += sum(len(ring) for ring in rings)
            target = shapes.laender if len(key) == 2 else shapes.kreise
            target.setdefault(key[:5], []).extend(rings)
    if not any(ring for rings in shapes.kreise.values() for ring in rings):
        raise ValueError(said.NO_KEYS.of(properties=list(KEY_NAMES)))
    return _coarser(shapes) if points > _MANY else shapes


def path(rings: Iterable[Ring]) -> str:
    """Rings as SVG path data with relative steps.

    >>> path([[(0, 0), (5, 0), (5, 7), (0, 0)]])
    'M0 0l5 0 0 7z'
    """
    found = []
    for ring in rings:
        if len(ring) < 4:
            continue
        (x, y), steps = ring[0], []
        for a, b in pairwise(ring[:-1]):
            steps.append(f"{b[0] - a[0]} {b[1] - a[1]}")
        found.append(f"M{x} {y}l{' '.join(steps)}z".replace(" -", "-"))
    return "".join(found)


def point(lon: float, lat: float) -> tuple[int, int]:
    """Where a place is drawn."""
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(said.NO_DEGREES.of(lon=lon, lat=lat))
    east, north = project(lon, lat)
    return round(east / UNIT), round(-north / UNIT)


def frame(shapes: Shapes) -> tuple[int, int, int, int]:
    """Left, top, width and height of all Kreise."""
    points = [p for rings in shapes.kreise.values() for ring in rings for p in ring]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top


def _absolute(arc: Any, scale: Any, move: Any) -> Iterator[tuple[int, int]]:
    x = y = 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        yield (
            round((x * scale[0] + move[0]) / UNIT),
            round(-(y * scale[1] + move[1]) / UNIT),
        )


def _joined(ring: list[int], arcs: list[Ring]) -> Ring:
    points: Ring = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def _key(feature: Any) -> str:
    properties = {"id": feature.get("id"), **(feature.get("properties") or {})}
    for name in KEY_NAMES:
        value = properties.get(name)
        text = str(value[0] if isinstance(value, list) and value else value or "")
        if text.isdigit():  # a key that lost its zero as a number gets it back
            return text.zfill(next((n for n in (2, 5, 8, 9, 12) if len(text) <= n), 12))
    return ""


def _rings(geometry: Any) -> Iterator[Ring]:
    kind, coordinates = geometry.get("type"), geometry.get("coordinates") or ()
    polygons = coordinates if kind == "MultiPolygon" else [coordinates]
    if kind not in ("Polygon", "MultiPolygon"):
        return
    for polygon in polygons:
        for ring in polygon:
            yield _without_repeats(point(position[0], position[1]) for position in ring)


def _without_repeats(points: Iterable[tuple[int, int]]) -> Ring:
    found: Ring = []
    for one in points:
        if not found or found[-1] != one:
            found.append(one)
    return found


def _coarser(shapes: Shapes) -> Shapes:
    """On a grid of 400 m: points that fall together go, and both sides of a border agree."""

    def snap(rings: list[Ring]) -> list[Ring]:
        step = _COARSE
        return [
            _without_repeats((round(x / step) * step, round(y / step) * step) for x, y in ring)
            for ring in rings
        ]

    return Shapes(
        {key: snap(rings) for key, rings in shapes.kreise.items()},
        {key: snap(rings) for key, rings in shapes.laender.items()},
    )
