"""Boxes on a plane: spread them, push them apart, fill a disc with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

Point = tuple[float, float]
Size = tuple[float, float]

_ROUNDS = 800
_PATIENCE = 24
_MANY = 120


def spread(points: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    """`points` turned so that they lie rather than stand, scaled to the room the boxes need."""
    import numpy as np

    xy = np.asarray(points, float)
    xy = xy - xy.mean(axis=0)
    if len(xy) > 2:
        axes = np.linalg.svd(xy, full_matrices=False)[2]
        axes *= np.sign(axes.sum(axis=1, keepdims=True) + 1e-12)
        xy = xy @ axes.T
    xy = _even(xy)
    extent = np.maximum(np.ptp(xy, axis=0), 1e-9)
    room = sum(w * h for w, h in sizes) * 1.2
    flat = min(max(extent[1] / extent[0], 0.55), 0.9)
    width = math.sqrt(room / flat)
    scaled = xy / extent * np.array([width, width * flat if extent[1] > 1e-6 else 0.0])
    return [(float(x), float(y)) for x, y in scaled]


def _even(xy: Any) -> Any:
    """Crowded middles given room: coordinates half way to their ranks, in large pictures."""
    import numpy as np

    if len(xy) < _MANY:
        return xy
    ranks = xy.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / (len(xy) - 1)
    low, high = xy.min(axis=0), xy.max(axis=0)
    return (xy - low) / np.maximum(high - low, 1e-9) * 0.4 + ranks * 0.6


def apart(points: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    """`points` moved as little as needed until no two boxes overlap."""
    if len(points) < 2:
        return list(points)
    import numpy as np

    xy, half = np.asarray(points, float), np.asarray(sizes, float) / 2
    xy = xy + _jitter(len(xy))
    for round_number in range(1, _ROUNDS):
        move = _moves(xy, half)
        if move is None:
            break
        xy = xy + move
        if round_number > _PATIENCE and round_number % 4 == 0:
            xy = xy * 1.04  # too tight: more room for all
    return [(round(float(x), 1), round(float(y), 1)) for x, y in xy]


def _moves(xy: Any, half: Any) -> Any:
    """How each point gives way to those it overlaps with; None when no boxes overlap."""
    import numpy as np

    pairs = _near(xy, half)
    a, b = pairs[:, 0], pairs[:, 1]
    way = xy[b] - xy[a]
    overlap = half[a] + half[b] - np.abs(way)
    hit = (overlap > 0.5).all(axis=1)
    if not hit.any():
        return None
    a, b, way, overlap = a[hit], b[hit], way[hit], overlap[hit]
    along = (overlap[:, 1] < overlap[:, 0]).astype(int)  # the axis with the shorter way out
    rows = np.arange(len(a))
    step = np.where(way[rows, along] >= 0, 1.0, -1.0) * (overlap[rows, along] / 2 + 0.5)
    move = np.zeros_like(xy)
    weight = half.prod(axis=1)  # the larger box moves less
    share = weight[b] / (weight[a] + weight[b])
    np.add.at(move, (a, along), -step * share * 1.2)
    np.add.at(move, (b, along), step * (1 - share) * 1.2)
    return move


def _near(xy: Any, half: Any) -> Any:
    """Pairs of boxes that may overlap: small ones by a tree, the few large ones each by itself."""
    import numpy as np
    from scipy.spatial import cKDTree

    reach = half.max(axis=1)
    small = np.flatnonzero(reach <= np.median(reach) * 1.5)
    found = [np.empty((0, 2), dtype=int)]
    if len(small) > 1:
        radius = float(2 * reach[small].max()) * 1.0001
        tree = cKDTree(xy[small])
        found.append(small[tree.query_pairs(radius, p=math.inf, output_type="ndarray")])
    is_small = np.zeros(len(xy), dtype=bool)
    is_small[small] = True
    for large in np.flatnonzero(~is_small):
        close = (np.abs(xy - xy[large]) < half + half[large]).all(axis=1)
        close &= is_small | (np.arange(len(xy)) > large)
        others = np.flatnonzero(close)
        found.append(np.column_stack([np.full(len(others), large), others]))
    return np.concatenate(found)


def _jitter(count: int) -> Any:
    """Tiny fixed offsets, so that equal points part."""
    import numpy as np

    turn = np.arange(count) * 2.399963
    return np.column_stack([np.cos(turn), np.sin(turn)]) * 0.01


def disc(count: int, cell: Size) -> list[Point]:
    """`count` places on a grid that fills a disc around (0, 0), row by row.

    >>> disc(1, (10, 10))
    [(0.0, 0.0)]
    """
    if count == 1:
        return [(0.0, 0.0)]
    reach = math.ceil(math.sqrt(count)) + 2
    spots = []
    for row in range(-reach, reach + 1):
        for column in range(-reach, reach + 1):
            x = (column + (row % 2) / 2) * cell[0]
            y = row * cell[1]
            spots.append((round(math.hypot(x, y), 3), y, x))
    inner = sorted(spots)[:count]
    middle_x = (max(x for _, _, x in inner) + min(x for _, _, x in inner)) / 2
    middle_y = (max(y for _, y, _ in inner) + min(y for _, y, _ in inner)) / 2
    return [(x - middle_x, y - middle_y) for _, y, x in sorted(inner, key=lambda s: (s[1], s[2]))]


def disc_radius(count: int, cell: Size) -> float:
    """The radius around `disc(count, cell)`."""
    return max(math.hypot(x, y) for x, y in disc(count, cell)) + min(cell) * 0.6
