"""Own tables in the build: what a heading means, what is doubtful, what stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run_command

from kgraph import pipeline
from kgraph.errors import DataHasErrors
from kgraph.records import Finding


def checked(folder: Path, text: str) -> list[Finding]:
    (folder / "Netzwerke.csv").write_text(text, encoding="utf-8")
    found, _ = pipeline.check([str(folder)])
    return [one for one in found if one.column in ("place", "district")]


def seats(folder: Path, text: str) -> dict[str, str]:
    """Name -> key of the seat."""
    (folder / "Netzwerke.csv").write_text(text, encoding="utf-8")
    tables, _ = pipeline.read([str(folder)])
    resolved, _ = pipeline.resolve(tables)
    return {item.record.get("name"): " ".join(item.seats) for item in resolved.items}


def test_below_landkreis_a_name_means_the_landkreis_and_below_kreis_the_town(
    tmp_path: Path,
) -> None:
    text = "Name;Art;Landkreis\nA;alliance;Osnabrück\nB;alliance;Lkr. Harburg\nC;alliance;München\n"
    assert seats(tmp_path, text) == {"A": "03459", "B": "03353", "C": "09184"}
    assert seats(tmp_path, text.replace("Landkreis", "Kreis")) == {
        "A": "03404", "B": "03353", "C": "09162",
    }  # fmt: skip


def test_a_town_below_landkreis_is_taken_where_no_landkreis_has_its_name_and_said(
    tmp_path: Path,
) -> None:
    text = "Name;Art;Landkreis\nA;alliance;Wolfsburg\n"
    assert seats(tmp_path, text) == {"A": "03103"}
    (finding,) = checked(tmp_path, text)
    assert (finding.severity, finding.message) == (
        "warning", "there is no Landkreis of this name; read as Wolfsburg",
    )  # fmt: skip


def test_a_place_with_part_of_the_official_name_is_said(tmp_path: Path) -> None:
    (finding,) = checked(tmp_path, "Name;Art;Ort\nA;alliance;Linz\n")
    assert str(finding).startswith(
        "warning: Netzwerke.csv, row 2, column place: “Linz” is read as Linz am Rhein (07138041)."
    )


def test_a_place_abroad_stops_no_build(tmp_path: Path) -> None:
    (finding,) = checked(tmp_path, "Name;Art;Ort\nA;alliance;Straßburg (Elsass)\n")
    assert (finding.severity, finding.value) == ("warning", "Straßburg (Elsass)")


def test_coastal_waters_and_one_digit_keys_build(tmp_path: Path) -> None:
    text = (
        "name,kind,place_key,state_key\nA,alliance,13000999,\nB,alliance,07000999,\nC,alliance,,1\n"
    )
    (tmp_path / "networks.csv").write_text(text, encoding="utf-8")
    findings, quads = pipeline.check([str(tmp_path)])
    assert [one for one in findings if one.severity == "error"] == []
    assert quads


def test_warnings_stand_beside_errors_and_a_wrong_date_is_one_error(tmp_path: Path) -> None:
    text = "Name;Art;Ort;Seit;Bis\nA;alliance;Linz;2020-13-01;2019\n"
    path = tmp_path / "Netzwerke.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataHasErrors) as refused:
        pipeline.build(str(tmp_path / "store"), [str(path)])
    told = [(one.severity, one.column) for one in refused.value.findings]
    assert told == [("error", "since"), ("warning", "place")]
    assert "1 error in the data" in str(refused.value)


def test_a_blank_in_the_path_of_kgraph_data_parts_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "mein Netz"
    folder.mkdir()
    (folder / "Netzwerke.csv").write_text("Name;Art\nA;alliance\n", encoding="utf-8")
    answer = run_command("check", KGRAPH_DATA=str(folder))
    assert (answer.code, "0 errors" in answer.text) == (0, True)
