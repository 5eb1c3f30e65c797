"""The outlines of Kreise and Länder: complete, valid, side by side, of the right size, ours."""

from __future__ import annotations

import csv
import json
import statistics
import sys
from pathlib import Path
from typing import Any

import pytest
import shapely

from kgraph.html.shapes import from_geojson, from_topojson, path, point

FOLDER = Path(__file__).resolve().parent.parent / "data" / "regions"
KM = 10  # drawn units


def rows(name: str) -> list[dict[str, str]]:
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def topology() -> Any:
    return json.loads((FOLDER / "shapes.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def polygons(topology: Any) -> dict[str, Any]:
    """Every Kreis and Land by key, in drawn units."""
    shapes = from_topojson(topology)
    return {
        key: shapely.union_all(_rings_of(topology, layer, key, own))
        for layer, found in (("kreise", shapes.kreise), ("laender", shapes.laender))
        for key, own in found.items()
    }


def _rings_of(topology: Any, layer: str, key: str, rings: Any) -> list[Any]:
    """The polygons of one region: the file says how many rings each has."""
    [shape] = [g for g in topology["objects"][layer]["geometries"] if g["id"] == key]
    rest = iter(rings)
    parts = [[next(rest) for _ in polygon] for polygon in shape["arcs"]]
    made = [shapely.Polygon(part[0], part[1:]) for part in parts]
    assert all(one.is_valid and not one.is_empty for one in made), key
    return made


def kreise_of(polygons: dict[str, Any]) -> dict[str, Any]:
    return {key: shape for key, shape in polygons.items() if len(key) == 5}


def test_every_kreis_and_land_has_a_valid_shape(polygons: dict[str, Any]) -> None:
    keys = {row["key"] for name in ("kreise.csv", "laender.csv") for row in rows(name)}
    assert set(polygons) == keys
    assert all(shape.is_valid and shape.area > KM**2 for shape in polygons.values())


def test_kreise_do_not_overlap_and_fill_their_land(polygons: dict[str, Any]) -> None:
    kreise = kreise_of(polygons)
    whole = shapely.union_all(list(kreise.values()))
    assert sum(shape.area for shape in kreise.values()) == pytest.approx(whole.area, rel=1e-9)
    for land in [key for key in polygons if len(key) == 2]:
        parts = sum(shape.area for key, shape in kreise.items() if key[:2] == land)
        assert polygons[land].area == pytest.approx(parts, rel=1e-9)


def test_centres_of_gemeinden_lie_in_their_kreis(polygons: dict[str, Any]) -> None:
    found = [
        polygons[row["kreis_key"]].contains(
            shapely.Point(point(float(row["lon"]), float(row["lat"])))
        )
        for row in rows("gemeinden.csv")
        if row["lat"]
    ]
    assert len(found) == 10_978
    assert sum(found) / len(found) >= 0.999


def test_areas_are_about_right(polygons: dict[str, Any]) -> None:
    stated: dict[str, float] = {}
    for row in rows("gemeinden.csv"):
        for key in (row["kreis_key"], row["land_key"]):
            stated[key] = stated.get(key, 0) + float(row["area_km2"])
    errors = {
        key: abs(shape.area / KM**2 - stated[key]) / stated[key] for key, shape in polygons.items()
    }
    kreise = sorted(error for key, error in errors.items() if len(key) == 5)
    assert statistics.median(kreise) < 0.004
    assert kreise[380] < 0.03  # the 95th percentile
    assert max(error for key, error in errors.items() if len(key) == 2) < 0.06


@pytest.mark.parametrize("key", ["08222", "08421", "07315", "06414", "04012"])
def test_a_town_on_a_river_is_one_piece(polygons: dict[str, Any], key: str) -> None:
    assert len(shapely.get_parts(polygons[key])) == 1


def test_the_tool_makes_the_file_from_the_official_outlines() -> None:
    outlines = FOLDER.parents[2] / "shared" / "regions" / "kreis_outlines_2021.csv"
    if not outlines.exists():
        pytest.skip("the official outlines are not beside the repository")
    sys.path.insert(0, str(FOLDER.parents[1] / "tools"))
    try:
        from make_shapes import made, read, text_of  # type: ignore[import-not-found]
    finally:
        sys.path.pop(0)
    text = (FOLDER / "shapes.json").read_text(encoding="utf-8")
    assert text_of(made(read(outlines))) == text


#: towns that lie wholly inside one Landkreis, with that Landkreis
ENCLAVES = {
    "09663": "09679", "09662": "09678", "09461": "09471", "09462": "09472", "09163": "09187",
    "09261": "09274", "09263": "09278", "09361": "09371", "09363": "09374", "09561": "09571",
    "12052": "12071", "07211": "07235", "08121": "08125", "15002": "15088",
    "09763": "09780", "09762": "09777",
}  # fmt: skip


@pytest.mark.parametrize(("town", "around"), ENCLAVES.items())
def test_a_town_inside_a_landkreis_is_a_hole_in_it(
    polygons: dict[str, Any], town: str, around: str
) -> None:
    largest = max(shapely.get_parts(polygons[around]), key=lambda part: part.area)
    assert shapely.Polygon(largest.exterior).covers(polygons[town])
    assert polygons[town].intersection(polygons[around]).area == 0


def test_the_file_stays_small() -> None:
    assert (FOLDER / "shapes.json").stat().st_size < 300_000


SQUARE = [[[9.0, 52.0], [9.1, 52.0], [9.1, 52.1], [9.0, 52.1], [9.0, 52.0]]]


def feature(properties: dict[str, Any], coordinates: Any = SQUARE) -> Any:
    return {
        "type": "Feature", "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": coordinates},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("properties", "key"),
    [
        ({"AGS": "03254"}, "03254"),
        ({"ags": 3254}, "03254"),
        ({"ARS": "032540021021"}, "03254"),
        ({"krs": ["03254"]}, "03254"),
        ({"AGS": "03254021"}, "03254"),
    ],
)
def test_boundaries_are_known_by_their_official_key(properties: Any, key: str) -> None:
    shapes = from_geojson({"features": [feature(properties)]})
    assert list(shapes.kreise) == [key]


def test_a_land_among_the_boundaries_is_an_outline() -> None:
    shapes = from_geojson({"features": [feature({"AGS": "03"}), feature({"AGS": "03254"})]})
    assert (list(shapes.laender), list(shapes.kreise)) == (["03"], ["03254"])


def test_boundaries_without_a_key_or_in_metres_are_refused() -> None:
    with pytest.raises(ValueError, match="AGS"):
        from_geojson({"features": [feature({"name": "Hildesheim"})]})
    metres = [[[550000.0, 5770000.0]] * 4]
    with pytest.raises(ValueError, match="EPSG:4326"):
        from_geojson({"features": [feature({"AGS": "03254"}, metres)]})


def test_path_data_is_relative_and_closed() -> None:
    assert path([[(10, 20), (15, 20), (15, 12), (10, 20)]]) == "M10 20l5 0 0-8z"
