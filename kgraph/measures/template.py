"""Editable templates: what a region is expected to have, and the steps it is held against."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple

from kgraph import resources
from kgraph.errors import BadQuestion
from kgraph.graph.world import World
from kgraph.model import Evidence
from kgraph.records import locators
from kgraph.words import refusals
from kgraph.words.errors import reason
from kgraph.words.said import Sayable

_ABOUT = ("network", "partner", "topic")


class Expectation(NamedTuple):
    """One line of gaps.csv: `match` holds kind codes (partner) or word beginnings (topic).

    `maybe` holds kinds that may be meant but need not be: an unspecified chamber for an IHK.
    """

    id: str
    about: str
    labels: dict[str, str]
    match: tuple[str, ...]
    maybe: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Step(NamedTuple):
    """One line of assess.csv: a check (a name kgraph knows) within a step of the strategy."""

    step: str
    check: str
    labels: dict[str, str]
    evidence: tuple[Evidence, ...]


def expectations(text: str = "") -> list[Expectation]:
    """The lines of a gaps template; the shipped one without `text`.

    Raises BadQuestion that names row and column of what cannot be read.
    """
    text = text or resources.text("data", "templates", "gaps.csv")
    found = []
    for number, row in _rows(text, ("id", "about", "label_de", "label_en", "match")):
        about = row["about"]
        if about not in _ABOUT:
            raise _wrong(number, "about", refusals.TEMPLATE_ABOUT.of(value=about, known=_ABOUT))
        match = _list(row["match"])
        if about != "network" and not match:
            raise _wrong(number, "match", refusals.TEMPLATE_MATCH)
        found.append(
            Expectation(row["id"], about, _labels(row), match, _list(row.get("maybe", "")),
                        _evidence(number, row))
        )  # fmt: skip
    return found


def expected_in(world: World) -> list[Expectation]:
    """The shipped expectations, read once for all questions about a world."""
    if Expectation not in world.beside:
        world.beside[Expectation] = expectations()
    found: list[Expectation] = world.beside[Expectation]
    return found


def steps(known: Sequence[str], text: str = "") -> list[Step]:
    """The lines of an assess template; `known` are the checks there are."""
    text = text or resources.text("data", "templates", "assess.csv")
    found = []
    for number, row in _rows(text, ("step", "check", "label_de", "label_en")):
        if row["check"] not in known:
            wrong = refusals.TEMPLATE_CHECK.of(value=row["check"], known=list(known))
            raise _wrong(number, "check", wrong)
        found.append(Step(row["step"], row["check"], _labels(row), _evidence(number, row)))
    return found


def _rows(text: str, needed: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """(row number as a spreadsheet shows it, cells) of a comma or semicolon separated text."""
    text = text.removeprefix("\ufeff")
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    missing = [name for name in needed if name not in (reader.fieldnames or ())]
    if missing:
        raise BadQuestion(refusals.TEMPLATE_COLUMN.of(column=missing[0]))
    rows = enumerate(reader, start=2)
    return [(n, {k: (v or "").strip() for k, v in row.items() if k}) for n, row in rows]


def _labels(row: dict[str, str]) -> dict[str, str]:
    return {"de": row["label_de"], "en": row["label_en"] or row["label_de"]}


def _evidence(number: int, row: dict[str, str]) -> tuple[Evidence, ...]:
    if not row.get("source"):
        return ()
    try:
        return tuple(Evidence(row["source"], place) for place in locators(row.get("locator", "")))
    except ValueError as error:
        raise _wrong(number, "locator", reason(error)) from error


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _wrong(number: int, column: str, wrong: Sayable) -> BadQuestion:
    return BadQuestion(refusals.TEMPLATE_ROW.of(row=number, column=column, wrong=wrong))
