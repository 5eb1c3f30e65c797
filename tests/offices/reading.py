"""What came out of a file, in lines short enough to be written down and compared."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from kgraph.intake.codes import codes
from kgraph.intake.mapping.apply import Ground
from kgraph.intake.mapping.sentence import sentence
from kgraph.intake.proposal import Proposal, Wishes, propose
from kgraph.intake.recognition import KnownThings
from kgraph.intake.sheets import Choice, read_book
from kgraph.pipeline import reading

FOLDER = Path(__file__).parent
FILES = FOLDER / "files"
_SEAT = ("place_key", "district_key", "state_key")


def names() -> list[str]:
    """All files, sorted."""
    return sorted(path.name for path in FILES.iterdir())


def expected(name: str) -> dict[str, Any]:
    """What must come out of a file, and what is said to `add` about it."""
    return tomllib.loads((FOLDER / "expected" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def ground() -> Ground:
    """Vocabularies and places, read once."""
    _, places = reading.official()
    return Ground(codes(reading.ontology()), places)


def proposed(name: str, answers: dict[str, str], known: KnownThings | None = None) -> Proposal:
    """What a file would add to a graph that knows nothing."""
    book = read_book(str(FILES / name), Choice())
    return propose(book, name, known or KnownThings(), ground(), Wishes(answers))


def told(found: Proposal) -> dict[str, Any]:
    """A proposal as lines; parts that are empty are left out."""
    rows = found.rows
    parts: dict[str, Any] = {
        "sentences": [sentence(one.mapping, one.region, "de") for one in found.tables],
        "unclear": [str(one.wrong) for one in found.unclear],
        "findings": [_finding(one) for one in found.findings],
        "things": [_thing(row) for table in _TABLES for row in rows.get(table, ())],
        "ties": [_tie(row) for row in rows.get("ties", ())],
        "facts": [_fact(row) for row in rows.get("facts", ())],
        "figures": [_figure(row) for row in rows.get("figures", ())],
        "sources": [f"{row['id']} | {row['title']}" for row in rows.get("sources", ())],
        "passed": [f"{one.spot.row} {one.why}" for one in found.passed],
        "unread": [column for _, column in found.unread],
        "left_out": [f"{column}: {count}" for column, count in found.left_out.items()],
    }
    return {name: lines for name, lines in parts.items() if lines}


_TABLES = ("networks", "institutions", "projects", "programmes", "events")


def _thing(row: dict[str, str]) -> str:
    seat = [row[column] for column in _SEAT if row[column]]
    extra = [row[column] for column in ("aliases", "form", "description", "status") if row[column]]
    time = row["on"] or "–".join((row["since"], row["until"])).strip("–")
    parts = [row["id"], row["kind"], row["name"], " ".join(seat), time, *extra]
    return " | ".join([*(part for part in parts if part), row["locator"]])


def _tie(row: dict[str, str]) -> str:
    ends = [row[end].rpartition("/")[2] for end in ("from", "to")]
    time = row["on"] or "–".join((row["since"], row["until"])).strip("–")
    parts = [f"{ends[0]} {row['relation']} {ends[1]}", time, row["role"], row["note"]]
    return " | ".join([*(part for part in parts if part), row["locator"]])


def _fact(row: dict[str, str]) -> str:
    return (
        f"{row['thing'].rpartition('/')[2]} | {row['property']} | {row['value']} | {row['locator']}"
    )


def _figure(row: dict[str, str]) -> str:
    about = row["about"].rpartition("/")[2]
    value = f"{row['qualifier']} {row['value']} {row['unit']}".strip()
    return f"{about} | {row['what']} | {value} | {row['locator']}"


def _finding(one: Any) -> str:
    return str(one).partition(". ")[0]
