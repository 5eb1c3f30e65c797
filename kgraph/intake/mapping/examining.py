"""A mapping from before, held against a newer file: do its cells name several things now?"""

from __future__ import annotations

from dataclasses import replace

from kgraph.intake.mapping.guess import of_rows
from kgraph.intake.mapping.model import NEVER, Mapping, ThingRule
from kgraph.intake.mapping.tables import Region
from kgraph.intake.mapping.values import separators_of
from kgraph.records import Finding
from kgraph.words.intake import mapping as words


def examined(mapping: Mapping, region: Region) -> tuple[Mapping, list[Finding]]:
    """The mapping with the separators that cells of names hold now, and what is said about it.

    A comma is never added: names hold commas. A take with `split = []` stays as it is.
    """
    if mapping.shape != "rows":
        return mapping, []
    found: list[Finding] = []
    things = tuple(
        _rule(rule, place == 0, mapping, region, found) for place, rule in enumerate(mapping.things)
    )
    return (replace(mapping, things=things), found) if found else (mapping, [])


def _rule(
    rule: ThingRule, first: bool, mapping: Mapping, region: Region, found: list[Finding]
) -> ThingRule:
    take = rule.name
    column = region.column(take.column) if take.column else None
    if column is None or take.split == NEVER:
        return rule
    usual = of_rows(rule.type) if first else ("\n", "1.", ";", "|")
    fresh = [s for s in separators_of(region.cells(column)) if s in usual and s not in take.split]
    if not fresh:
        return rule
    message = words.SPLIT_NOW.of(separators=[words.SEPARATORS[s] for s in fresh])
    advice = words.SAY_NEVER.of(name=mapping.name, column=take.column)
    place = (region.grid.file, region.header, f"{column.letter} ({column.heading})", "")
    found.append(Finding("warning", *place, message, advice))
    return replace(rule, name=replace(take, split=(*take.split, *fresh)))
