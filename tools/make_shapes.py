"""Make data/regions/shapes.json, the outlines of Kreise and Länder, from official ones.

    python tools/make_shapes.py [OUTLINES.csv] [OUT]

OUTLINES.csv has the columns `kreis_ags` and `wkt_epsg4326` (a MULTIPOLYGON in degrees); neighbours
share the points of their borders. Ours were taken from VG5000 of the BKG, 1 : 5,000,000, status
01.01.2021. A Kreis that has become part of another one since is united with it; Länder are
their Kreise united.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from topology import arcs_of, faces, topology

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from kgraph.html.laea import project  # noqa: E402

OUTLINES = ROOT.parent / "shared" / "regions" / "kreis_outlines_2021.csv"
#: Kreise of 2021 that are part of another one now
_MERGED = {"16056": "16063"}  # Eisenach, Wartburgkreis


def read(path: Path) -> dict[str, Any]:
    """The outline of each Kreis of today by key, in km of LAEA."""
    found: dict[str, list[Any]] = defaultdict(list)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            shape = shapely.transform(shapely.from_wkt(row["wkt_epsg4326"]), _projected)
            found[_MERGED.get(row["kreis_ags"], row["kreis_ags"])].append(shape)
    return {key: shapely.union_all(shapes) for key, shapes in sorted(found.items())}


def _projected(points: Any) -> Any:
    """Degrees (n, 2) to km; on a grid of a millimetre, so that neighbours go on sharing points."""
    return np.round([project(lon, lat) for lon, lat in points], 3) / 1000


def made(outlines: dict[str, Any]) -> dict[str, Any]:
    """The TopoJSON of Kreise and Länder."""
    arcs = arcs_of(outlines)
    kreise = faces(arcs, outlines)
    lands = sorted({key[:2] for key in kreise})
    return topology(arcs, {"kreise": kreise, "laender": {key: _land(key, kreise) for key in lands}})


def _land(land: str, kreise: dict[str, list[Any]]) -> list[Any]:
    own = [shape for key, shapes in kreise.items() if key[:2] == land for shape in shapes]
    return list(shapely.get_parts(shapely.union_all(own)))


def text_of(topology: dict[str, Any]) -> str:
    """The file: compact JSON and a line end."""
    return json.dumps(topology, separators=(",", ":")) + "\n"


def main(arguments: list[str]) -> int:
    """Write the file and say what is in it."""
    source = Path(arguments[0]) if arguments else OUTLINES
    out = Path(arguments[1]) if len(arguments) > 1 else ROOT / "data/regions/shapes.json"
    found = made(read(source))
    out.write_text(text_of(found), encoding="utf-8", newline="\n")
    counts = [len(found["objects"][name]["geometries"]) for name in ("kreise", "laender")]
    points = sum(len(arc) for arc in found["arcs"])
    print(f"{counts[0]} Kreise, {counts[1]} Länder, {len(found['arcs'])} arcs, {points} points")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
