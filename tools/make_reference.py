"""Make data/reference/{bodies,responsible}.csv from a folder of reference tables.

    python tools/make_reference.py FOLDER [OUT]

FOLDER holds chambers.csv, agencies.csv, jobcenter_2022.csv and responsible.csv; OUT is
data/reference unless told. reference_texts.csv says which source or derivation stands behind
each text that responsible.csv names, reference_more.csv holds rows found since. What cannot be
matched stops the making; nothing is guessed. Keys stay text: they begin with zeros.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

from kgraph.names import slug

TOOLS = Path(__file__).parent
DATA = TOOLS.parent / "data"
Row = dict[str, str]
BODIES = ("id", "kind", "number", "name", "aliases", "seat_key", "form", "source")
RESPONSIBLE = (
    "body", "district_key", "part_de", "part_en", "confidence", "source", "also", "place",
    "derivation",
)  # fmt: skip
KINDS = {"IHK": "ihk", "HWK": "hwk", "agency": "employment-agency", "Jobcenter": "jobcenter"}
#: words of a chamber's name that people leave out
PARTICLES = re.compile(r"\b(?:zu|für|des|der|die|Region) ")
#: names that a chamber has taken since its row was written: short name -> new name
RENAMED = {"IHK Stade für den Elbe-Weser-Raum": "IHK Elbe-Weser"}
PARTS = (
    ("all but the ", "ohne den ehemaligen Kreis "), ("all but ", "ohne "),
    ("former Landkreis ", "ehemaliger Landkreis "), ("former Kreis ", "ehemaliger Kreis "),
    (", Gemeinden not stated", ", Gemeinden nicht genannt"), (" and ", " und "),
    ("extent within the Kreis (", "Umfang im Kreis ("), (") not confirmed", ") nicht bestätigt"),
)  # fmt: skip


def read(path: Path) -> list[Row]:
    """The rows of a CSV file, cells trimmed."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{k: " ".join(v.split()) for k, v in row.items()} for row in csv.DictReader(file)]


def districts() -> dict[str, Row]:
    """The rows of data/regions/kreise.csv by key."""
    return {row["key"]: row for row in read(DATA / "regions" / "kreise.csv")}


def chambers(folder: Path) -> list[Row]:
    """79 IHK and 53 HWK with seat; aliases are short forms that only one chamber can mean."""
    rows = read(folder / "chambers.csv")
    forms = [_short_forms(row) for row in rows]
    common = Counter(form for own in forms for form in own)
    return [
        {
            "id": "ref-" + slug(row["name_short"]), "kind": KINDS[row["type"]],
            "name": RENAMED.get(row["name_short"], row["name_short"]),
            "seat_key": territory(row["seat_ags"]),
            "aliases": " | ".join(sorted(form for form in own if common[form] == 1)),
            "source": "kgraph-2026-11",
        }
        for row, own in zip(rows, forms, strict=True)
    ]  # fmt: skip


def _short_forms(row: Row) -> set[str]:
    name = row["name_short"]
    found = {PARTICLES.sub("", name), f"{row['type']} {row['seat'].split(' (')[0].split('/')[0]}"}
    return (found | {name}) - {RENAMED.get(name, name)}


def territory(key: str) -> str:
    """The one key of a territory: a kreisfreie Stadt has five digits."""
    return key[:5] if key.endswith("000") else key


def agencies(folder: Path) -> list[Row]:
    """The agencies for employment by number, with the seat that their name names."""
    towns: dict[tuple[str, str], list[str]] = {}
    for row in read(DATA / "regions" / "gemeinden.csv"):
        towns.setdefault((row["agency_district"], row["name"]), []).append(row["key"])
    found = []
    for row in read(folder / "agencies.csv"):
        number, seat = row["agency_number"], row["seat"]
        keys = ["11000"] if seat == "Berlin" else towns.get((number, seat), [])
        if seat and len(keys) != 1:
            raise SystemExit(f"agencies.csv: '{seat}' is no one place of district {number}")
        found.append({
            "id": f"ref-agentur-{number}", "kind": "employment-agency", "number": number,
            "name": row["name"], "aliases": "", "source": "ba-agenturbezirke-2023",
            "seat_key": territory(keys[0]) if seat else "",
        })  # fmt: skip
    return found


def jobcenters(folder: Path, rows: list[Row]) -> list[Row]:
    """The Jobcenter of 2022; where a town and the district around it share a name, both say so."""
    kreise = districts()
    of: dict[str, list[str]] = {}
    for row in rows:
        if row["kind"] == "Jobcenter":
            of.setdefault(row["institution"], []).append(row["kreis_ags"])
    listed = read(folder / "jobcenter_2022.csv")
    shared = Counter(row["name"].split(",")[0] for row in listed)
    found = []
    for row in listed:
        printed, keys = row["name"], of.get(row["name"], [])
        base = printed.split(",")[0]
        name, kreis = base, kreise[keys[0]] if len(keys) == 1 else None
        if shared[base] > 1 and kreis:
            in_town = kreis["type"] in ("Kreisfreie Stadt", "Stadtkreis")
            name = f"{base}, Stadt" if in_town else kreis["label"]
        others = {printed, base, kreis["label"] if kreis and "," not in printed else base}
        found.append({
            "id": f"ref-jobcenter-{row['traegernummer']}", "kind": "jobcenter",
            "number": row["traegernummer"], "name": f"Jobcenter {name}", "seat_key": "",
            "aliases": " | ".join(sorted(f"Jobcenter {other}" for other in others - {name})),
            "form": row["traegerform"], "source": "einglmv-2022",
        })  # fmt: skip
    return found


def part(text: str) -> tuple[str, str]:
    """Which part of a district, in German and English; empty for the whole."""
    if text == "whole":
        return "", ""
    english = german = text.removeprefix("part: ")
    for word, own in PARTS:
        if word == "all but the " and german.startswith(word):
            german = german.replace("the former Kreis ", "").replace("all but ", own)
        german = german.replace(word, own)
    return german, english


def responsible(rows: list[Row], named: dict[tuple[str, str], str]) -> list[Row]:
    """Who is responsible where, each row with its source or the way it was derived."""
    texts = {row["text"]: row for row in read(TOOLS / "reference_texts.csv")}
    found = []
    for row in rows:
        text = texts.get(row["source"])
        if text is None:
            raise SystemExit(f"reference_texts.csv: no line for '{row['source']}'")
        if bool(text["derivation"]) != (row["confidence"] == "derived"):
            raise SystemExit(f"reference_texts.csv: '{row['source']}' is {row['confidence']}")
        german, english = part(row["part"])
        first, _, second = text["sources"].partition("|")
        found.append({
            "body": named[row["kind"], row["institution"]], "district_key": row["kreis_ags"],
            "part_de": german, "part_en": english, "confidence": row["confidence"],
            "source": first or "kgraph-2026-11", "also": second, "place": text["place"],
            "derivation": text["derivation"],
        })  # fmt: skip
    return found


def write(path: Path, columns: tuple[str, ...], rows: list[Row]) -> None:
    """Write one table and say how long it is."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{path.name}: {len(rows)} rows")


def main(arguments: list[str]) -> int:
    """Exit code 0 when written, 2 when called without a folder."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder, out = Path(arguments[0]), Path(arguments[1]) if arguments[1:] else DATA / "reference"
    rows = read(folder / "responsible.csv") + read(TOOLS / "reference_more.csv")
    listed, agents = jobcenters(folder, rows), agencies(folder)
    bodies = [*chambers(folder), *agents, *listed]
    jobs = read(folder / "jobcenter_2022.csv")
    named = {("agency", row["number"]): row["id"] for row in agents}
    named |= {("Jobcenter", j["name"]): b["id"] for j, b in zip(jobs, listed, strict=True)}
    for kind in ("IHK", "HWK"):
        own = [row for row in read(folder / "chambers.csv") if row["type"] == kind]
        named |= {(kind, row["name_short"]): "ref-" + slug(row["name_short"]) for row in own}
    write(out / "bodies.csv", BODIES, bodies)
    write(out / "responsible.csv", RESPONSIBLE, responsible(rows, named))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
