"""Power diagrams (weighted Voronoi diagrams) whose cells have given areas.

The diagram is the lower convex hull of the points lifted to x² + y² − w (Aurenhammer 1987).
Weights that give each cell its area are found by a damped Newton method on the areas
(Kitagawa, Mérigot and Thibert 2019, "Convergence of a Newton algorithm for semi-discrete
optimal transport"). Lengths are in km, areas in km².
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import spsolve
from scipy.spatial import ConvexHull

_FAR = 4000.0  # ghost points at this distance make every cell finite
_GHOSTS = 16


class Diagram(NamedTuple):
    """Clipped cells in the order of the points, and the borders between neighbours."""

    cells: Any  # shapely geometries, empty for a hidden point
    areas: Any
    pairs: Any  # (m, 2) numbers of neighbouring points
    slopes: Any  # (m,) how fast area moves over the border when a weight grows


def diagram(points: Any, weights: Any, hull: Any) -> Diagram:
    """The power diagram of `points` (n, 2) with `weights` (n,), clipped to `hull`."""
    triangles, centres = _triangulation(points, weights)
    cells = _clipped(_cells(triangles, centres, len(points)), hull)
    pairs, borders = _borders(triangles, centres, len(points))
    apart = np.linalg.norm(points[pairs[:, 0]] - points[pairs[:, 1]], axis=1)
    slopes = shapely.length(_clipped(borders, hull)) / (2 * apart)
    return Diagram(cells, shapely.area(cells), pairs, slopes)


class Problem(NamedTuple):
    """What the cells should be: their areas, and which point may not swallow which."""

    points: Any  # (n, 2)
    targets: Any  # (n,) the areas should add up to the area of the hull
    hull: Any
    protected: Any  # (m,) a point that shall stay in its own cell ...
    others: Any  # (m,) ... beside this one


#: a protected point keeps at least this share of the way (squared) to the other
_MARGIN = 0.82
_PRESSURE = 10.0  # how hard a border is held off a protected point


def fitted(problem: Problem, rounds: int = 60) -> Diagram:
    """The diagram whose areas come nearest to the targets, as protected points allow.

    The weights are where a concave function has its top: its gradient is what the areas lack,
    less the pressure of borders that come too near to a protected point.
    """
    weights = np.zeros(len(problem.points))
    now = diagram(problem.points, weights, problem.hull)
    slope = _gradient(problem, weights, now)
    for _ in range(rounds):
        step = _newton_step(problem, weights, now, slope)
        weights, now, after = _walked(problem, weights, step, float(step @ slope))
        slope = after
        if np.linalg.norm(slope) < 5e-3 * np.linalg.norm(problem.targets):
            break
    return now


def _walked(problem: Problem, weights: Any, step: Any, steep: float) -> tuple[Any, Diagram, Any]:
    """The longest of ever halved steps that does not go far over the top."""
    length = 1.0
    while True:
        there = weights + length * step
        found = diagram(problem.points, there, problem.hull)
        slope = _gradient(problem, there, found)
        if step @ slope > -0.2 * steep or length < 0.02:
            return there, found, slope
        length /= 2


def _too_near(problem: Problem, weights: Any) -> Any:
    """By how much each pair of protected point and other breaks the rule, in km²."""
    way = problem.points[problem.protected] - problem.points[problem.others]
    most = _MARGIN * (way**2).sum(axis=1)
    return np.maximum(0, weights[problem.others] - weights[problem.protected] - most)


def _gradient(problem: Problem, weights: Any, now: Diagram) -> Any:
    push = 2 * _PRESSURE * _too_near(problem, weights)
    count = len(weights)
    gained = np.bincount(problem.protected, push, count)
    return problem.targets - now.areas + gained - np.bincount(problem.others, push, count)


def _newton_step(problem: Problem, weights: Any, now: Diagram, slope: Any) -> Any:
    """Where the gradient would be zero, to first order; hidden cells move by small steps."""
    count = len(weights)
    active = _too_near(problem, weights) > 0
    rows = np.concatenate([now.pairs[:, 0], problem.protected[active]])
    columns = np.concatenate([now.pairs[:, 1], problem.others[active]])
    values = np.concatenate([now.slopes, np.full(active.sum(), 2 * _PRESSURE)])
    half = coo_matrix((values, (rows, columns)), shape=(count, count))
    matrix = csr_matrix(half + half.T)
    starved = now.areas < 0.1 * problem.targets
    damped = np.asarray(matrix.sum(axis=1)).ravel() + 1e-4 + 0.5 * starved
    return spsolve((diags(damped) - matrix).tocsc(), slope)


def _triangulation(points: Any, weights: Any) -> tuple[Any, Any]:
    """Triangles of the regular triangulation (ghosts included) and their power centres."""
    turn = np.arange(_GHOSTS) * 2 * np.pi / _GHOSTS
    middle = points.mean(axis=0)
    ghosts = np.column_stack([np.cos(turn), np.sin(turn)]) * _FAR
    xy = np.vstack([points - middle, ghosts])
    lifted = (xy**2).sum(axis=1) - np.concatenate([weights, np.zeros(_GHOSTS)])
    hull = ConvexHull(np.column_stack([xy, lifted]))
    lower = hull.equations[:, 2] < -1e-12
    normal = hull.equations[lower]
    centres = -normal[:, :2] / (2 * normal[:, 2:3]) + middle
    return hull.simplices[lower], centres


def _cells(triangles: Any, centres: Any, count: int) -> Any:
    """The convex polygon of each point: the power centres around it, by angle."""
    point = triangles.ravel()
    corner = np.repeat(centres, 3, axis=0)
    keep = point < count
    point, corner = point[keep], corner[keep]
    number = np.bincount(point, minlength=count)
    sums = np.column_stack([np.bincount(point, corner[:, k], count) for k in (0, 1)])
    mean = sums / np.maximum(number, 1)[:, None]
    angle = np.arctan2(*(corner - mean[point]).T[::-1])
    order = np.lexsort((angle, point))
    point, corner = point[order], corner[order]
    cells = np.full(count, shapely.Polygon(), dtype=object)
    full = number >= 3
    inside = full[point]
    rank = np.cumsum(full) - 1
    rings = shapely.linearrings(*corner[inside].T, indices=rank[point[inside]])
    cells[full] = shapely.polygons(rings)
    return cells


def _borders(triangles: Any, centres: Any, count: int) -> tuple[Any, Any]:
    """Neighbouring points and the segment between their cells."""
    number = np.arange(len(triangles))
    edges = np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]])
    edges = np.sort(edges, axis=1)
    owner = np.concatenate([number] * 3)
    order = np.lexsort((owner, edges[:, 1], edges[:, 0]))
    edges, owner = edges[order], owner[order]
    twin = (edges[:-1] == edges[1:]).all(axis=1) & (edges[:-1, 1] < count)
    first = np.flatnonzero(twin)
    ends = np.stack([centres[owner[first]], centres[owner[first + 1]]], axis=1)
    pairs = edges[first]
    apart = np.linalg.norm(np.diff(ends, axis=1)[:, 0], axis=1) > 1e-9
    gap = pairs[apart, 0], pairs[apart, 1]
    return np.column_stack(gap), shapely.linestrings(ends[apart])


def _clipped(shapes: Any, hull: Any) -> Any:
    shapely.prepare(hull)
    inside = shapely.contains_properly(hull, shapes)
    found = shapes.copy()
    found[~inside] = shapely.intersection(shapes[~inside], hull)
    return found
