"""Draw rows of the shipped tables at random, so that somebody can hold them against the documents.

`python tools/sample_rows.py 20261122` prints 200 rows, each with its place; with
`--texts FOLDER`, a folder of text files that begin with the number of the document in
sources.csv (000_….txt is the first), also the lines themselves.
The seed decides the rows: the same tables and the same seed give the same sample.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


@dataclass(frozen=True)
class Row:
    """One row of a table, as it is written there."""

    table: str
    number: int  # line in the spreadsheet, the headings are line 1
    cells: dict[str, str]

    def text(self) -> str:
        """The filled cells on one line."""
        filled = " | ".join(f"{name}={value}" for name, value in self.cells.items() if value)
        return f"{self.table}.csv {self.number}: {filled}"


def rows(folder: Path, sources: Sequence[str]) -> list[Row]:
    """Every row with a place in one of the sources, in the order of the files."""
    return [
        Row(path.stem, number, cells)
        for path in sorted(folder.glob("*.csv"))
        if path.stem not in ("sources", "sections")
        for number, cells in enumerate(_cells(path), 2)
        if cells.get("locator") and cells.get("source") in sources
    ]


def draw(found: Sequence[Row], size: int, seed: int) -> list[Row]:
    """`size` rows, as many of each source as its share of all rows (largest remainder)."""
    strata: dict[str, list[Row]] = {}
    for row in found:
        strata.setdefault(row.cells["source"], []).append(row)
    exact = {source: size * len(part) / len(found) for source, part in strata.items()}
    quota = {source: int(share) for source, share in exact.items()}
    by_remainder = sorted(exact, key=lambda source: quota[source] - exact[source])
    for source in by_remainder[: size - sum(quota.values())]:
        quota[source] += 1
    chance = random.Random(seed)
    return [row for source, part in strata.items() for row in chance.sample(part, quota[source])]


def lines_of(locator: str) -> Iterator[int]:
    """The line numbers of a place such as "5-6, 93"."""
    for part in locator.split(","):
        first, _, last = part.strip().partition("-")
        if first.isdigit():
            yield from range(int(first), int(last or first) + 1)


def _cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _text(number: int, texts: Path | None) -> list[str]:
    found = sorted(texts.glob(f"{number:03}_*.txt")) if texts else []
    return found[0].read_text(encoding="utf-8").split("\n") if found else []


def main() -> None:
    """Print the sample."""
    parser = argparse.ArgumentParser(description="Draw rows of data/ to be read again.")
    parser.add_argument("seed", type=int)
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--texts", type=Path, help="folder of the documents' text files")
    asked = parser.parse_args()
    documents = [s["id"] for s in _cells(DATA / "sources.csv") if s["kind"] == "document"]
    texts = {source: _text(place, asked.texts) for place, source in enumerate(documents)}
    sample = draw(rows(DATA, documents), asked.size, asked.seed)
    for number, row in enumerate(sample, 1):
        print(f"{number}. {row.text()}")
        text = texts[row.cells["source"]]
        for line in lines_of(row.cells["locator"]):
            if line <= len(text):
                print(f"    {line}: {text[line - 1]}")


if __name__ == "__main__":
    main()
