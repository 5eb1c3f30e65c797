"""The sample that readers hold against the documents."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import sample_rows


def table(folder: Path) -> None:
    (folder / "networks.csv").write_text(
        "name,source,locator\n"
        + "".join(f"N{number},d,{number}\n" for number in range(30))
        + "".join(f"M{number},e,{number}\n" for number in range(10))
        + "Own,mine,1\nNowhere,d,\n",
        encoding="utf-8",
    )


def test_each_source_has_its_share_and_rows_without_a_place_have_none(tmp_path: Path) -> None:
    table(tmp_path)
    found = sample_rows.rows(tmp_path, ["d", "e"])
    assert len(found) == 40
    drawn = sample_rows.draw(found, 8, 1)
    assert Counter(row.cells["source"] for row in drawn) == {"d": 6, "e": 2}
    assert len({row.number for row in drawn}) == 8


def test_a_seed_decides_the_sample(tmp_path: Path) -> None:
    table(tmp_path)
    found = sample_rows.rows(tmp_path, ["d", "e"])
    assert sample_rows.draw(found, 8, 1) == sample_rows.draw(found, 8, 1)
    assert sample_rows.draw(found, 8, 1) != sample_rows.draw(found, 8, 2)


@pytest.mark.parametrize(
    ("locator", "lines"),
    [("5-7, 93", [5, 6, 7, 93]), ("17", [17]), ("row=3", []), ("", [])],
)
def test_a_place_is_its_lines(locator: str, lines: list[int]) -> None:
    assert list(sample_rows.lines_of(locator)) == lines
