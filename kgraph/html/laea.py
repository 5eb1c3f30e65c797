"""Lambert azimuthal equal-area projection of Europe: ETRS89-extended / LAEA (EPSG:3035).

Formulas: Snyder 1987, Map Projections: A Working Manual, USGS PP 1395, pp. 187-190 (oblique,
ellipsoidal); the same as EPSG method 9820. Areas are true; within Germany lengths are true to
about 0.2 %, so one scale bar holds for the whole map.
"""

from __future__ import annotations

from math import asin, cos, log, radians, sin, sqrt

_A = 6378137.0  # GRS 1980, metres
_E2 = 0.006694380022903416
_LAT0, _LON0 = radians(52.0), radians(10.0)
_EAST, _NORTH = 4321000.0, 3210000.0


def project(lon: float, lat: float) -> tuple[float, float]:
    """Easting and northing in metres of a point in degrees (ETRS89 or WGS 84).

    >>> [round(metres, 2) for metres in project(5.0, 50.0)]
    [3962799.45, 2999718.85]
    """
    pole = _q(radians(90.0))
    beta, beta0 = asin(_q(radians(lat)) / pole), asin(_q(_LAT0) / pole)
    turn = radians(lon) - _LON0
    radius = _A * sqrt(pole / 2)
    stretch = _A * cos(_LAT0) / sqrt(1 - _E2 * sin(_LAT0) ** 2) / (radius * cos(beta0))
    cosine = sin(beta0) * sin(beta) + cos(beta0) * cos(beta) * cos(turn)
    reach = radius * sqrt(2 / (1 + cosine))
    east = reach * stretch * cos(beta) * sin(turn)
    north = reach / stretch * (cos(beta0) * sin(beta) - sin(beta0) * cos(beta) * cos(turn))
    return _EAST + east, _NORTH + north


def _q(lat: float) -> float:
    """The authalic quantity q of a latitude in radians."""
    e, s = sqrt(_E2), sin(lat)
    return (1 - _E2) * (s / (1 - _E2 * s * s) - log((1 - e * s) / (1 + e * s)) / (2 * e))
