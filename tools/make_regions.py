"""Make data/regions/{laender,kreise,gemeinden}.csv from a folder of GV-ISys extracts.

    python tools/make_regions.py FOLDER [OUT]

FOLDER holds laender.csv, kreise.csv and gemeinden.csv with the column names on the right
below; OUT is data/regions unless told. Keys stay text: they begin with zeros.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

#: our column -> the column it is taken from
COLUMNS = {
    "laender": {
        "key": "ags", "name": "name", "seat": "sitz", "nuts1": "nuts1",
        "population": "population", "lat": "lat", "lon": "lon",
    },
    "kreise": {
        "key": "ags", "name": "name", "label": "label", "name_official": "name_official",
        "type": "type", "land_key": "land_ags", "government_region": "regierungsbezirk",
        "seat": "sitz", "nuts3": "nuts3_2021", "population": "population", "lat": "lat",
        "lon": "lon",
    },
    "gemeinden": {
        "key": "ags", "name": "name", "name_official": "name_official", "type": "type",
        "kreis_key": "kreis_ags", "land_key": "land_ags",
        "municipal_association": "gemeindeverband", "postcode": "plz_sitz",
        "area_km2": "area_km2", "population": "population", "lat": "lat", "lon": "lon",
        "agency_district": "arbeitsagentur_code5",
    },
}  # fmt: skip

#: titles that the source prints after the town a Kreis or Land is run from
SEAT_TITLES = (", Landeshauptstadt", ", Kreisstadt")


def convert(table: str, row: dict[str, str]) -> dict[str, str]:
    """One row under our column names."""
    cells = {column: " ".join(row[source].split()) for column, source in COLUMNS[table].items()}
    if "agency_district" in cells:
        cells["agency_district"] = cells["agency_district"][:3]
    for title in SEAT_TITLES:
        if "seat" in cells:
            cells["seat"] = cells["seat"].removesuffix(title)
    return cells


def rows(folder: Path, table: str) -> Iterator[dict[str, str]]:
    """The converted rows of one table, sorted by key."""
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        found = [convert(table, row) for row in csv.DictReader(file)]
    return iter(sorted(found, key=lambda row: row["key"]))


def write(folder: Path, out: Path, table: str) -> int:
    """Write one table; the number of rows written."""
    found = list(rows(folder, table))
    with open(out / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(COLUMNS[table]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(found)
    return len(found)


def main(arguments: list[str]) -> int:
    """Exit code 0 when written, 2 when called without a folder."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    out = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).parents[1] / "data/regions"
    for table in COLUMNS:
        print(f"{table}.csv: {write(Path(arguments[0]), out, table)} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
