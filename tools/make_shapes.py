"""Make data/regions/shapes.json, drawn shapes of Kreise and Länder, from gemeinden.csv.

    python tools/make_shapes.py [OUT]

Boundaries are not among our facts; centres and areas of the Gemeinden are. The shapes are
the cells of a power diagram of the centres with the Gemeinde areas, united to Kreise, within
the union of discs of these areas, smoothed. They are for drawing and say nothing about where
a boundary runs. A kreisfreie Stadt is drawn by several points around its centre, so that
it can lie between the centres of its neighbours as towns do.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import shapely
from power_diagram import Diagram, Problem, fitted
from scipy.spatial import cKDTree
from topology import arcs_of, faces, topology

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from kgraph.html.laea import project  # noqa: E402

_DISC = 0.9  # radius of a Gemeinde's disc in the outline, in radii of a circle of its area
_CLOSE, _OPEN = 6.0, 2.0  # km: narrower bays are filled, narrower spits go
_FEW = 2  # a Kreis of at most so many Gemeinden gets more points
_PART = 12.0  # km², the least area one of them stands for
_CRUMB = 8.0  # km²: a part of a Kreis below that and without a centre goes to its neighbour


class Sites(NamedTuple):
    """The points of the diagram: the first are the centres, in the order of the table."""

    points: Any  # (n, 2) km
    areas: Any  # (n,) km²
    kreise: Any  # (n,) keys


def read(folder: Path) -> Sites:
    """Centres (km, LAEA), areas (km²) and Kreise of all Gemeinden that have a centre."""
    with open(folder / "gemeinden.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["lat"]]
    points = [project(float(row["lon"]), float(row["lat"])) for row in rows]
    areas = [float(row["area_km2"]) for row in rows]
    return Sites(np.array(points) / 1000, np.array(areas), np.array([r["kreis_key"] for r in rows]))


def outline(sites: Sites) -> Any:
    """The union of the discs of all Gemeinden, its narrow bays and spits smoothed out."""
    discs = shapely.buffer(shapely.points(sites.points), np.sqrt(sites.areas / np.pi) * _DISC)
    land = shapely.union_all(discs).buffer(_CLOSE).buffer(-_CLOSE).buffer(-_OPEN).buffer(_OPEN)
    lost = ~shapely.contains_xy(land, *sites.points.T)
    land = shapely.union_all([land, *discs[lost]]).simplify(0.2)
    return shapely.multipolygons([shapely.Polygon(p.exterior) for p in shapely.get_parts(land)])


def spread(sites: Sites, land: Any) -> Sites:
    """With more points for Kreise of one or two Gemeinden, off the centres of others."""
    sizes = Counter(sites.kreise.tolist())
    tree = cKDTree(sites.points)
    points, areas, kreise = list(sites.points), list(sites.areas), sites.kreise.tolist()
    for number, kreis in enumerate(sites.kreise.tolist()):
        if sizes[kreis] > _FEW or sites.areas[number] < 2 * _PART:
            continue
        more = _around(sites, number, tree, land)
        share = sites.areas[number] / (len(more) + 1)
        areas[number] = share
        points += more
        areas += [share] * len(more)
        kreise += [kreis] * len(more)
    return Sites(np.array(points), np.array(areas), np.array(kreise))


def _around(sites: Sites, number: int, tree: Any, land: Any) -> list[Any]:
    """A triangular lattice over the disc of a Gemeinde, without points near other Kreise."""
    centre, area = sites.points[number], sites.areas[number]
    radius, step = np.sqrt(area / np.pi), np.sqrt(max(_PART, area / 40) * 2 / np.sqrt(3))
    reach = int(radius / step) + 2
    found = []
    for row in range(-reach, reach + 1):
        for column in range(-reach, reach + 1):
            point = centre + np.array([(column + row % 2 / 2), row * np.sqrt(3) / 2]) * step
            if not step / 2 < np.hypot(*(point - centre)) < radius:
                continue
            distances, near = tree.query(point, k=6)
            foreign = distances[sites.kreise[near] != sites.kreise[number]]
            if (foreign > min(2.5, step * 0.6)).all() and land.contains(shapely.Point(point)):
                found.append(point)
    return found


def solved(sites: Sites, spots: Sites, land: Any) -> Diagram:
    """The diagram of `spots`; the centres, `sites`, keep to their own Kreis."""
    others = cKDTree(spots.points).query(spots.points[: len(sites.points)], k=100)[1][:, 1:]
    mine = np.repeat(np.arange(len(sites.points)), others.shape[1])
    foreign = spots.kreise[mine] != spots.kreise[others.ravel()]
    targets = spots.areas * land.area / spots.areas.sum()
    pairs = mine[foreign], others.ravel()[foreign]
    return fitted(Problem(spots.points, targets, land, *pairs))


def united(cells: Any, keys: Any, sites: Sites) -> dict[str, Any]:
    """Cells of one key together; crumbs without a centre go to the neighbour they touch most."""
    found = {key: shapely.union_all(cells[keys == key]) for key in sorted(set(keys.tolist()))}
    for key in sorted(found):
        own = sites.points[sites.kreise == key]
        for part in shapely.get_parts(found[key]):
            if part.area < _CRUMB and not shapely.contains_xy(part, *own.T).any():
                _give(part, key, found)
    return found


def _give(part: Any, key: str, found: dict[str, Any]) -> None:
    shared = {
        other: part.boundary.intersection(shape.boundary).length
        for other, shape in found.items()
        if other != key and shape.distance(part) < 1e-6
    }
    if shared and max(shared.values()) > 0:
        taker = max(sorted(shared), key=lambda other: shared[other])
        found[taker] = shapely.union_all([found[taker], part])
        found[key] = shapely.difference(found[key], part)


def report(sites: Sites, kreise: dict[str, list[Any]]) -> str:
    """How well the drawn Kreise keep their areas and their Gemeinden."""
    errors, kept = [], 0
    for key, shapes in kreise.items():
        own = sites.kreise == key
        stated = sites.areas[own].sum()
        errors.append(abs(sum(shape.area for shape in shapes) - stated) / stated)
        drawn = shapely.union_all(shapes)
        kept += int(shapely.contains_xy(drawn, *sites.points[own].T).sum())
    middle, high = np.quantile(errors, [0.5, 0.95])
    return (
        f"{len(kreise)} Kreise; area error: median {middle:.1%}, 95th percentile {high:.1%}, "
        f"largest {max(errors):.1%}; {kept / len(sites.areas):.2%} of the centres in their Kreis"
    )


def main(arguments: list[str]) -> int:
    """Write the file and say how good it is."""
    out = Path(arguments[0]) if arguments else ROOT / "data/regions/shapes.json"
    sites = read(ROOT / "data/regions")
    land = outline(sites)
    spots = spread(sites, land)
    cells = solved(sites, spots, land).cells
    shapes = united(shapely.set_precision(cells, 1e-6), spots.kreise, sites)
    arcs = arcs_of(shapes)
    kreise = faces(arcs, shapes)
    lands = {key[:2] for key in kreise}
    laender = {key: _outlines(key, kreise) for key in sorted(lands)}
    text = json.dumps(topology(arcs, {"kreise": kreise, "laender": laender}), separators=(",", ":"))
    out.write_text(text + "\n", encoding="utf-8", newline="\n")
    print(report(sites, kreise), f"{len(text) / 1000:.0f} kB", sep="; ")
    return 0


def _outlines(land: str, kreise: dict[str, list[Any]]) -> list[Any]:
    own = [shape for key, shapes in kreise.items() if key[:2] == land for shape in shapes]
    return list(shapely.get_parts(shapely.union_all(own)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
