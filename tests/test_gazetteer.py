"""Place names find their keys, and nothing is guessed."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from kgraph.gazetteer import Gazetteer

REGIONS = Path(__file__).parents[1] / "data" / "regions"


def rows(name: str) -> list[dict[str, str]]:
    with open(REGIONS / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return Gazetteer(rows("laender"), rows("kreise"), rows("gemeinden"), rows("aliases"))


def test_the_shipped_tables_have_every_territory_once_with_its_zeros() -> None:
    sizes = {"laender": (16, 2), "kreise": (400, 5), "gemeinden": (10981, 8)}
    for name, (count, digits) in sizes.items():
        keys = [row["key"] for row in rows(name)]
        assert (len(keys), len(set(keys))) == (count, count)
        assert {len(key) for key in keys} == {digits}
        assert keys == sorted(keys)
        assert keys[0].startswith("01")


@pytest.mark.parametrize(
    ("name", "level", "within", "key", "how"),
    [
        ("Heidenheim", None, "08135", "08135019", "short form"),
        ("Winsen", None, "03353", "03353040", "short form"),
        ("Simmern", "gemeinde", "07140", "07140144", "short form"),
        ("Oldenburg", "gemeinde", "03", "03403", "short form"),
        ("Kempten", None, None, "09763", "short form"),
        ("Ostheim vor der Rhön", None, None, "09673153", "written out"),
        ("Weißenburg in Bayern", None, None, "09577177", "written out"),
        ("St. Peter-Ording", None, None, "01054113", "written out"),
        ("Frankfurt a.M.", None, None, "06412", "written out"),
        ("Frankfurt/Main", None, None, "06412", "written out"),
        ("Markt Einersheim", None, None, "09675148", "exact"),
        ("Nienburg/Weser", "gemeinde", None, "03256022", "exact"),
        ("Cottbus", None, None, "12052", "exact"),
        ("Cottbus/Chóśebuz", None, None, "12052", "exact"),
        ("Chóśebuz", None, None, "12052", "bilingual"),
        ("Kamenz", None, None, "14625250", "bilingual"),
        ("Kalawa", None, None, "12066052", "bilingual"),
        ("Westerland", "gemeinde", "01054", "01054168", "alias"),
        ("Feldenberger Seenlandschaft", "gemeinde", "13071", "13071033", "alias"),
        ("HM-PY", None, None, "03252", "alias"),
        ("LK HOL", None, None, "03255", "alias"),
        ("08135", None, None, "08135", "key"),
    ],
)
def test_short_and_long_forms_find_their_key(
    places: Gazetteer, name: str, level: None, within: str | None, key: str, how: str
) -> None:
    found = places.resolve(name, level, within)
    assert (found.keys, found.how) == ((key,), how)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("LK Hildesheim", "03254"),
        ("Landkreis Hildesheim", "03254"),
        ("Landkreises Bautzen", "14625"),
        ("Kreis Offenbach", "06438"),
        ("Kreis Rhein-Sieg", "05382"),
        ("Kreis Neuss", "05162"),
        ("Landkreis Nienburg/Weser", "03256"),
        ("Landkreis Nienburg", "03256"),
        ("Region Hannover", "03241"),
        ("Regionalverband Saarbrücken", "10041"),
        ("Eifelkreis Bitburg-Prüm", "07232"),
        ("Wissenschaftsstadt Darmstadt", "06411"),
        ("Hanse- und Universitätsstadt Rostock", "13003"),
        ("Lutherstadt Wittenberg", "15091375"),
        ("Freistaat Bayern", "09"),
        ("Nordrhein Westfalen", "05"),
        ("Brandenburg", "12"),
    ],
)
def test_titles_are_understood(places: Gazetteer, name: str, key: str) -> None:
    assert places.resolve(name).keys == (key,)


@pytest.mark.parametrize(
    ("name", "city", "district"),
    [("Kassel", "06611", "06633"), ("Rostock", "13003", "13072"), ("München", "09162", "09184")],
)
def test_a_stadt_and_a_landkreis_of_one_name_are_kept_apart(
    places: Gazetteer, name: str, city: str, district: str
) -> None:
    assert places.resolve(name).keys == (city, district)
    assert places.resolve(f"Stadt {name}").keys == (city,)
    assert places.resolve(f"{name}, Landkreis").keys == (district,)
    assert places.resolve(f"Kreis {name}").keys == (district,)
    asked = places.resolve(name, "kreis")
    assert (asked.keys, asked.how) == ((city,), "city")


def test_21_base_names_are_a_stadt_and_a_landkreis(places: Gazetteer) -> None:
    how = [
        places.resolve(r["name"], "kreis").how for r in rows("kreise") if r["type"] == "Landkreis"
    ]
    assert how.count("city") == 21


def test_a_name_that_is_not_the_official_one_of_the_stadt_stays_ambiguous(
    places: Gazetteer,
) -> None:
    assert places.resolve("Oldenburg", "kreis").keys == ("03403", "03458")
    assert places.resolve("Offenbach", "kreis").keys == ("06413", "06438")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Heidenheim", ("08135", "08135019", "09577140")),
        ("Frankfurt", ("06412", "12053")),
        ("Hannover", ("03241", "03241001")),
        ("Bremen", ("04", "04011")),
        ("Winsen", ("01060100", "03351024", "03353040")),
    ],
)
def test_what_cannot_be_decided_is_ambiguous(
    places: Gazetteer, name: str, keys: tuple[str, ...]
) -> None:
    found = places.resolve(name)
    assert (found.keys, found.how, found.key) == (keys, "ambiguous", None)


@pytest.mark.parametrize(
    "name", ["", "IHK", "Region Goslar", "LK Hannover", "Kreis Aachen", "Rhein-Sieg", "Stadt"]
)
def test_what_is_no_territory_is_unknown(places: Gazetteer, name: str) -> None:
    assert (places.resolve(name).keys, places.resolve(name).how) == ((), "unknown")


def test_a_kreisfreie_stadt_is_one_territory_with_five_digits(places: Gazetteer) -> None:
    assert places.resolve("Kassel", "gemeinde").keys == ("06611",)
    assert places.resolve("06611000").keys == ("06611",)
    assert [places.resolve("Berlin", level).keys for level in ("land", "kreis", "gemeinde")] == [
        ("11",),
        ("11000",),
        ("11000",),
    ]
    assert places.resolve("Hamburg").keys == ("02",)
    assert places.resolve("Essen").keys == ("05113",)  # not Essen (Oldenburg)


def test_territories_know_their_label_and_what_they_lie_in(places: Gazetteer) -> None:
    assert places.label("06633") == "Landkreis Kassel"
    assert places.label("08135019") == "Heidenheim an der Brenz"
    assert places.chain("08135019") == ("08135019", "08135", "08")
    assert places.chain("06611000") == ("06611", "06")
    assert (places.kreis_of("08135019"), places.kreis_of("08")) == ("08135", None)
    assert places.land_of("13072") == "13"
    with pytest.raises(KeyError):
        places.chain("99")


def test_every_kreis_and_nearly_every_gemeinde_is_found_by_its_official_name(
    places: Gazetteer,
) -> None:
    assert [r for r in rows("kreise") if places.resolve(r["label"], "kreis").key != r["key"]] == []
    missed = [
        row["key"]
        for row in rows("gemeinden")
        if row["type"].split(",")[0].split()[0] != "Gemeindefreies"
        and places.resolve(row["name_official"], "gemeinde", row["kreis_key"]).key
        not in (row["key"], row["kreis_key"])
    ]
    assert missed == ["13075101", "13075102"]  # two Neuenkirchen in one Kreis


def test_every_alias_leads_to_its_key_alone(places: Gazetteer) -> None:
    for row in rows("aliases"):
        assert places.resolve(row["alias"]).keys == (row["key"],), row


def test_building_costs_little() -> None:
    tables = rows("laender"), rows("kreise"), rows("gemeinden")
    start = time.process_time()
    Gazetteer(*tables)
    assert time.process_time() - start < 0.2  # about 0.02 s; the rest is for slow machines
