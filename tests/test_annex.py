"""The printed list is read row by row, and every doubt is said."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kgraph.gazetteer import Gazetteer
from kgraph.readers.annex import AnnexRow, read_annex

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT.parent / "shared" / "documents" / "000_c6598127a8248b08.txt"
TITLE = "Beispielbüro: Unterstützte Netzwerke"
HEADER = [TITLE, "Netzwerkname Ort Gemeinde Bundesland"]


def table(*parts: str) -> list[dict[str, str]]:
    with open(ROOT.joinpath("data", *parts), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    names = ("laender", "kreise", "gemeinden", "aliases")
    return Gazetteer(*(table("regions", f"{name}.csv") for name in names))


def read(places: Gazetteer, *lines: str) -> list[AnnexRow]:
    rows, findings = read_annex([*HEADER, *lines], places)
    assert [f for f in findings if f.severity == "error"] == []
    return rows


def cells(row: AnnexRow) -> tuple[str, str, str, str]:
    return row.name, row.place, row.district, row.state


def test_a_row_on_one_line(places: Gazetteer) -> None:
    (row,) = read(places, "Netz Eins Goslar Landkreis Goslar Niedersachsen")
    assert cells(row) == ("Netz Eins", "Goslar", "Landkreis Goslar", "Niedersachsen")
    assert (row.place_key, row.district_key, row.state_key) == ("03153017", "03153", "03")
    assert (row.locator, row.doubts) == ("3", ())


def test_a_line_that_ends_in_a_land_need_not_end_a_row(places: Gazetteer) -> None:
    rows = read(
        places,
        "PROBE",
        "Bayern",
        "Hof Hof Bayern",
        "Ankunft in",
        "Sachsen",
        "Leipzig Leipzig Sachsen",
    )
    assert [cells(row) for row in rows] == [
        ("PROBE Bayern", "Hof", "Hof", "Bayern"),
        ("Ankunft in Sachsen", "Leipzig", "Leipzig", "Sachsen"),
    ]
    assert [row.locator for row in rows] == ["3-5", "6-8"]


def test_a_name_that_ends_in_the_place(places: Gazetteer) -> None:
    rows = read(
        places,
        "Bündnis Leipzig Leipzig Leipzig Sachsen",
        "Probe Hamburg Hamburg Hamburg Hamburg",
        "Netz der Stadt",
        "Goslar",
        "Goslar Landkreis Goslar Niedersachsen",
    )
    assert [(row.name, row.place) for row in rows] == [
        ("Bündnis Leipzig", "Leipzig"),
        ("Probe Hamburg", "Hamburg"),
        ("Netz der Stadt Goslar", "Goslar"),
    ]


def test_wrapped_place_district_and_state(places: Gazetteer) -> None:
    rows = read(
        places,
        "Nordprobe Feldberger",
        "Seenlandschaft",
        "Landkreis",
        "Mecklenburgische Seenplatte",
        "Mecklenburg-",
        "Vorpommern",
        "Westprobe",
        "Brandenburg an der ",
        "Havel",
        "Brandenburg an der ",
        "Havel",
        "Brandenburg",
    )
    assert [cells(row) for row in rows] == [
        (
            "Nordprobe",
            "Feldberger Seenlandschaft",
            "Landkreis Mecklenburgische Seenplatte",
            "Mecklenburg-Vorpommern",
        ),
        ("Westprobe", "Brandenburg an der Havel", "Brandenburg an der Havel", "Brandenburg"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "name", "doubts"),
    [
        ("Bündnis Jugend-", "Beruf", "Bündnis Jugend-Beruf", 0),
        ("LERNVER-", "BUND Nord", "LERNVERBUND Nord", 1),
        ("BGF-", "Stelle Nord", "BGF-Stelle Nord", 0),
        ("Netz Süd-", "OstWest", "Netz Süd-OstWest", 1),
        ("Werk der west-", "lichen Probe", "Werk der westlichen Probe", 1),
        ("Forum Nord -", "Süd", "Forum Nord - Süd", 0),
        ("Netz Havel/", "Spree", "Netz Havel/Spree", 0),
        ("Probe e.", "V.", "Probe e. V.", 0),
        ("Probe", "Nord e.V.", "Probe Nord e.V.", 0),
        ("Lernen.Leben.", "Vielfalt", "Lernen.Leben.Vielfalt", 1),
        ("Initiative Nord (AB.", "CD)", "Initiative Nord (AB.CD)", 1),
    ],
)
def test_what_a_line_end_does_to_a_name(
    places: Gazetteer, first: str, second: str, name: str, doubts: int
) -> None:
    (row,) = read(places, first, second, "Goslar Landkreis Goslar Niedersachsen")
    assert (row.name, len(row.doubts)) == (name, doubts)


def test_page_headers_are_no_part_of_a_row(places: Gazetteer) -> None:
    (row,) = read(
        places,
        "Probe",
        "Anlage zu Frage 3",
        TITLE,
        "Goslar",
        "Goslar Landkreis Goslar Niedersachsen",
    )
    assert (row.name, row.locator) == ("Probe Goslar", "3, 6-7")
    assert (row.first_line, row.last_line) == (3, 7)


def test_a_state_without_its_hyphen_is_read_and_said(places: Gazetteer) -> None:
    (row,) = read(places, "Probe Essen Essen Nordrhein Westfalen")
    assert row.state == "Nordrhein-Westfalen"
    assert tuple(map(str, row.doubts)) == ("state is printed “Nordrhein Westfalen”",)


def test_a_place_outside_the_printed_district_is_kept_and_said(places: Gazetteer) -> None:
    (row,) = read(places, "Probe Trier Trier Trier-Saarburg Rheinland-Pfalz")
    assert cells(row) == ("Probe Trier", "Trier", "Trier-Saarburg", "Rheinland-Pfalz")
    assert (row.place_key, row.district_key) == ("07211", "07235")
    assert tuple(map(str, row.doubts)) == ("the place does not lie in the printed district",)


def test_the_place_tells_which_of_two_districts_is_meant(places: Gazetteer) -> None:
    rows = read(
        places,
        "Probe Oldenburg Oldenburg Niedersachsen",
        "Probe Aachen Aachen Nordrhein-Westfalen",
        "Probe Wildeshausen Landkreis Oldenburg Niedersachsen",
    )
    assert [(row.place_key, row.district_key) for row in rows] == [
        ("03403", "03403"),
        ("05334002", "05334"),
        ("03458014", "03458"),
    ]


def test_lines_that_end_in_no_row_are_an_error_with_advice(places: Gazetteer) -> None:
    rows, findings = read_annex([*HEADER, "Probe Xstadt Landkreis Goslar Niedersachsen"], places)
    assert rows == []
    assert [(f.severity, f.row) for f in findings] == [("error", 3)]
    assert "aliases.csv" in findings[0].advice


def test_a_document_without_the_list_gives_nothing(places: Gazetteer) -> None:
    assert read_annex(["Ein Text", "ohne Liste"], places) == ([], [])


#: rows that the review of docs/annex-notes.md corrected by hand: row -> name as read
CORRECTED = {
    127: "Fachkräftebündnis Süd-OstNiedersachsen",
    129: "Pflegenetzwerk SüdOst-Niedersachsen",
}


def test_the_reviewed_table_is_what_the_document_prints(places: Gazetteer) -> None:
    if not DOCUMENT.exists():
        pytest.skip("../shared/documents is not here: the annex itself cannot be read")
    rows, findings = read_annex(DOCUMENT.read_text(encoding="utf-8").split("\n"), places)
    assert [f for f in findings if f.severity == "error"] == []
    columns = ("place", "district", "state", "place_key", "district_key", "state_key", "locator")
    reviewed = [row for row in table("networks.csv") if row["row"]]
    assert len(rows) == len(reviewed) == 269
    for number, (read_row, row) in enumerate(zip(rows, reviewed, strict=True), 1):
        assert [getattr(read_row, column) for column in columns] == [row[c] for c in columns]
        assert (read_row.name, str(number)) == (CORRECTED.get(number, row["name"]), row["row"])
    doubtful = [n for n, row in enumerate(rows, 1) if row.doubts]
    assert doubtful == [41, 92, 127, 129, 145, 160, 162, 169, 201, 209, 255]


def test_the_reviewed_table_has_whole_rows_and_known_keys(places: Gazetteer) -> None:
    reviewed = [row for row in table("networks.csv") if row["row"]]
    assert len({row["id"] for row in reviewed}) == 269
    for row in reviewed:
        assert places.resolve(row["place"], "gemeinde", row["state_key"]).keys
        assert places.land_of(row["district_key"]) == row["state_key"]
        inside = places.kreis_of(row["place_key"]) == row["district_key"]
        assert inside or row["id"] == "eduhub-trier"


def test_judgements_of_the_annex_name_rows_of_the_table() -> None:
    ids = {row["id"] for row in table("networks.csv")}
    doubles = [
        (row["a"], row["b"])
        for row in table("judgements.csv")
        if row["judgement"] == "same" and row["source"] == "drs-21-1363"
    ]
    name = "netzwerk-teilzeitausbildung-baden-wuerttemberg"
    assert (name, name + "-2") in doubles
    assert all(a in ids and b in ids for a, b in doubles)
