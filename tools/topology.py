"""Polygons with shared borders -> arcs on a grid, each border once, as TopoJSON.

The format is TopoJSON 1.0 (github.com/topojson/topojson-specification) with coordinates in
metres of EPSG:3035. Everything here counts in km until the arcs are quantised.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from shapely.ops import polygonize

GRID = 0.1  # km, the step of the stored coordinates

Arc = list[tuple[int, int]]


def arcs_of(areas: Mapping[str, Any]) -> list[Arc]:
    """The borders of `areas` between points where three meet, on the grid.

    Raises ValueError when an arc meets another elsewhere than at their ends, or itself: on so
    coarse a grid the shapes would not stay those that were given.
    """
    names = sorted(areas)
    merged = shapely.line_merge(shapely.union_all([areas[name].boundary for name in names]))
    lines = sorted(shapely.get_parts(merged), key=lambda line: list(line.coords))
    made = [_arc(line) for line in lines]
    for number in _crossing(made):
        made[number] = _untangled(made[number])
    if crossing := _crossing(made):
        raise ValueError(f"{len(crossing)} of {len(made)} arcs meet others on the grid")
    return made


def _arc(line: Any) -> Arc:
    """The points of a line on the grid; those that fall on the one before are left out."""
    whole = [(int(x), int(y)) for x, y in np.round(np.asarray(line.coords) / GRID)]
    return [point for at, point in enumerate(whole) if at == 0 or point != whole[at - 1]]


def _untangled(arc: Arc) -> Arc:
    """An arc that meets itself, without the one point that makes it: a spit below the grid."""
    for at in range(1, len(arc) - 1):
        fewer = [*arc[:at], *arc[at + 1 :]]
        if shapely.LineString(fewer).is_simple:
            return fewer
    return arc


def _crossing(arcs: list[Arc]) -> list[int]:
    """Numbers of arcs that meet themselves or another one elsewhere than at their ends."""
    lines = np.array([shapely.LineString(arc if len(arc) > 1 else arc * 2) for arc in arcs])
    found = set(np.flatnonzero(~shapely.is_simple(lines)).tolist())
    found.update(number for number, arc in enumerate(arcs) if arc[0] == arc[-1] and len(arc) < 4)
    for a, b in shapely.STRtree(lines).query(lines, predicate="intersects").T:
        if a < b:
            met = lines[a].intersection(lines[b])
            ends = shapely.MultiPoint([arcs[k][end] for k in (a, b) for end in (0, -1)])
            if not ends.covers(met):
                found.update((int(a), int(b)))
    return sorted(found)


def faces(arcs: list[Arc], owner: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The polygons between `arcs`, each given to the area of `owner` that it covers most of."""
    names = sorted(owner)
    areas = np.array([owner[name] for name in names])
    tree = shapely.STRtree(areas)
    found: dict[str, list[Any]] = {name: [] for name in names}
    lines = [np.asarray(arc) * GRID for arc in arcs]
    for face in polygonize(lines):
        near = tree.query(face, predicate="intersects")
        shares = shapely.area(shapely.intersection(areas[near], face))
        found[names[near[int(shares.argmax())]]].append(face)
    return found


def topology(arcs: list[Arc], layers: Mapping[str, Mapping[str, list[Any]]]) -> dict[str, Any]:
    """TopoJSON of the `layers` (name -> key -> polygons made of whole arcs)."""
    low = [min(point[axis] for arc in arcs for point in arc) for axis in (0, 1)]
    starts = {}
    for number, arc in enumerate(arcs):
        starts[arc[0], arc[1]] = number
        starts[arc[-1], arc[-2]] = ~number
    metres = round(GRID * 1000)
    return {
        "type": "Topology",
        "transform": {"scale": [metres] * 2, "translate": [low[0] * metres, low[1] * metres]},
        "objects": {
            layer: {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "MultiPolygon", "id": key, "arcs": _polygons(shapes, arcs, starts)}
                    for key, shapes in sorted(areas.items())
                ],
            }
            for layer, areas in layers.items()
        },
        "arcs": [_deltas(arc, low) for arc in arcs],
    }


def _deltas(arc: Arc, low: list[int]) -> list[list[int]]:
    steps = np.diff(np.asarray(arc), axis=0).tolist()
    return [[arc[0][0] - low[0], arc[0][1] - low[1]], *steps]


def _polygons(shapes: list[Any], arcs: list[Arc], starts: dict[Any, int]) -> list[list[list[int]]]:
    """Each polygon as rings, the outer one first and clockwise, each ring as numbers of arcs."""
    ordered = sorted(shapes, key=lambda shape: (-shape.area, shape.bounds))
    turned = [shapely.geometry.polygon.orient(shape, -1.0) for shape in ordered]
    return [
        [_walk(ring, arcs, starts) for ring in (shape.exterior, *shape.interiors)]
        for shape in turned
    ]


def _walk(ring: Any, arcs: list[Arc], starts: dict[Any, int]) -> list[int]:
    """The arcs along a ring; ~n is arc n backwards."""
    points = [(round(x / GRID), round(y / GRID)) for x, y in ring.coords[:-1]]
    first = next(
        at for at, point in enumerate(points) if (point, points[(at + 1) % len(points)]) in starts
    )
    points = [*points[first:], *points[:first]]
    at, found = 0, []
    while at < len(points):
        number = starts[points[at], points[(at + 1) % len(points)]]
        found.append(number)
        at += len(arcs[number if number >= 0 else ~number]) - 1
    return found
