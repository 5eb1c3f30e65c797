"""The sign of each type as an outline, the same as in the interactive views."""

from __future__ import annotations

import math

from kgraph.html.look import look_of


def outline(shape: str) -> str:
    """The path of a shape within a circle of radius 1 (viz/static/shared/signs.mjs has the same).

    >>> outline("diamond")
    'M1 0L0 1L-1 0L0 -1Z'
    """
    corners = {
        "triangle": (3, -90), "triangleDown": (3, 90), "diamond": (4, 0), "hexagon": (6, 0),
    }  # fmt: skip
    if shape in corners:
        count, turn = corners[shape]
        return _polygon([1.0] * count, turn)
    if shape == "star":
        return _polygon([1.12, 0.5] * 5, -90)
    return _DRAWN.get(shape, _DRAWN["cross"])


def sign(type_name: str) -> tuple[str, str]:
    """Path and colour of a type."""
    look = look_of(type_name)
    return outline(look.shape), look.colour


def _polygon(radii: list[float], turn: float) -> str:
    points = []
    for place, radius in enumerate(radii):
        angle = math.radians(turn + place * 360 / len(radii))
        points.append(f"{radius * math.cos(angle):.2f} {radius * math.sin(angle):.2f}")
    text = "M" + "L".join(points) + "Z"
    return text.replace("-0.00", "0").replace(".00", "").replace("0.00", "0")


_DRAWN = {
    "dot": "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z",
    "square": "M-.85-.85H.85V.85H-.85Z",
    "house": "M0-1L.85-.2V.85H-.85V-.2Z",
    "cross": "M-.35-1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
    "page": "M-.7-1H.35L.7-.65V1H-.7Z",
}
