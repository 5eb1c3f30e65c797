"""The map: its values, its file, boundaries that a user gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run

from kgraph.graph.stored import StoredGraph
from kgraph.html.map import Chart, breaks, counts, page
from kgraph.pictures.map import map as chart

SQUARE = [[[9.8, 52.0], [10.1, 52.0], [10.1, 52.3], [9.8, 52.3], [9.8, 52.0]]]


def boundaries(folder: Path, properties: dict[str, str]) -> str:
    feature = {
        "type": "Feature", "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }  # fmt: skip
    file = folder / "boundaries.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return str(file)


@pytest.fixture(scope="module")
def shown(graph: StoredGraph) -> Chart:
    """The map of the shipped data."""
    return chart(graph)


def test_every_kreis_is_drawn_and_gaps_are_those_of_the_command(shown: Chart, run: Run) -> None:
    bare = [value for value in counts(shown)["gap"] if not value]
    rows = run("gaps", "--format", "json").json["rows"]
    assert len(shown.areas) == 400
    assert len(bare) == sum(row["networks"] == 0 for row in rows)


def test_the_page_names_its_credits_and_says_what_its_shapes_are(
    shown: Chart, graph: StoredGraph
) -> None:
    html = page(shown)
    assert "Statistisches Bundesamt (Destatis)" in html
    assert "GeoBasis-DE / BKG" in html
    assert "www.bkg.bund.de" in html
    assert "dl-de/by-2-0, data changed" in html
    assert page(chart(graph)) == html


def test_official_boundaries_take_the_place_of_the_shapes(run: Run, tmp_path: Path) -> None:
    target, file = tmp_path / "map.html", boundaries(tmp_path, {"AGS": "03254"})
    answer = run("view", "map", "-o", str(target), "--boundaries", file, "--lang", "en")
    assert answer.code == 0
    assert answer.text.endswith("on 1 Kreis\n")
    assert "Boundaries from the file" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "null", "[" * 100_000, '{"features": null}', '{"features": [1]}',
        '{"features": [{"properties": {"AGS": "03254"}, "geometry": {"type": "Polygon", '
        '"coordinates": [[[1e400, 2], [3, 4], [1, 2]]]}}]}',
        '{"features": [{"properties": {"AGS": "03254"}, "geometry": {"type": "Polygon", '
        '"coordinates": [[["a", "b"]]]}}]}',
    ],
)  # fmt: skip
def test_a_file_that_is_no_map_is_a_usage_error(run: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "b.json").write_text(content)
    target = tmp_path / "map.html"
    answer = run("view", "map", "-o", str(target), "--boundaries", str(tmp_path / "b.json"))
    assert (answer.code, target.exists()) == (2, False)
    assert "the boundaries cannot be used: " in answer.stderr
    assert "object" not in answer.stderr


def test_boundaries_that_cannot_be_used_are_a_usage_error(run: Run, tmp_path: Path) -> None:
    file = boundaries(tmp_path, {"name": "Hildesheim"})
    answer = run("view", "map", "-o", str(tmp_path / "map.html"), "--boundaries", file)
    assert answer.code == 2
    assert "AGS" in answer.stderr
    assert run("view", "map", "--boundaries", str(tmp_path / "none")).code == 2
    assert run("view", "map", "Hildesheim").code == 2


def test_shades_begin_at_counts_when_there_are_few_and_at_quantiles_otherwise() -> None:
    assert breaks([0, 1, 2, 3, 4, 5, 15]) == [1, 2, 3, 4]
    assert breaks([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5]) == [0.5, 2.5, 4.5, 6.5]
