"""Boxes on a plane: spread them, push them apart, fill a disc with them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

Point = tuple[float, float]
Size = tuple[float, float]

_ROUNDS = 400


def spread(points: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    """`points` turned so that they lie rather than stand, scaled to the room the boxes need."""
    import numpy as np

    xy = np.asarray(points, float)
    xy = xy - xy.mean(axis=0)
    if len(xy) > 2:
        axes = np.linalg.svd(xy, full_matrices=False)[2]
        axes *= np.sign(axes.sum(axis=1, keepdims=True) + 1e-12)
        xy = xy @ axes.T
    extent = np.maximum(np.ptp(xy, axis=0), 1e-9)
    room = sum(w * h for w, h in sizes) * 1.9
    flat = min(max(extent[1] / extent[0], 0.35), 0.75)
    width = math.sqrt(room / flat)
    scaled = xy / extent * np.array([width, width * flat if extent[1] > 1e-6 else 0.0])
    return [(float(x), float(y)) for x, y in scaled]


def apart(points: Sequence[Point], sizes: Sequence[Size]) -> list[Point]:
    """`points` moved as little as needed until no two boxes overlap."""
    if len(points) < 2:
        return list(points)
    import numpy as np

    xy, half = np.asarray(points, float), np.asarray(sizes, float) / 2
    xy = xy + _jitter(len(xy))
    for _ in range(_ROUNDS):
        move = _moves(xy, half)
        if move is None:
            break
        xy = xy + move
    return [(round(float(x), 1), round(float(y), 1)) for x, y in xy]


def _moves(xy: Any, half: Any) -> Any:
    """How each point gives way to those it overlaps with; None when no boxes overlap."""
    import numpy as np
    from scipy.spatial import cKDTree

    reach = float((half.max(axis=0) * 2).max())
    pairs = cKDTree(xy).query_pairs(reach * 1.0001, p=math.inf, output_type="ndarray")
    if not len(pairs):
        return None
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


def _jitter(count: int) -> Any:
    """Tiny fixed offsets, so that equal points part."""
    import numpy as np

    turn = np.arange(count) * 2.399963
    return np.column_stack([np.cos(turn), np.sin(turn)]) * 0.01


def disc(count: int, cell: Size) -> list[Point]:
    """`count` places on a grid that fills a disc around (0, 0), the innermost first... row by row.

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


def disc_size(count: int, cell: Size) -> Size:
    """The square around `disc(count, cell)` with its title above."""
    places = disc(count, cell)
    radius = max(math.hypot(x, y) for x, y in places) + max(cell) / 2
    return 2 * radius + 30, 2 * radius + 60


def seed_igraph(number: int) -> None:
    """Make igraph's random numbers start from `number`."""
    import random

    import igraph

    igraph.set_random_number_generator(random.Random(number))
