"""JSON: one envelope for every answer; codes and ids stay as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kgraph.model import Evidence, Table, Thing


def as_json(table: Table) -> str:
    """{"rows", "total", "shown"} and the notes, if there are any.

    A place that has a number of its own, as rows of the annex have, says it beside its locator.
    """
    numbers = table.numbers
    rows = [{name: _value(cell, numbers) for name, cell in row.items()} for row in table.dicts()]
    envelope: dict[str, Any] = {"rows": rows, "total": table.total, "shown": len(rows)}
    notes = [*([table.lead] if table.lead else []), *table.notes]
    if notes:
        envelope["notes"] = notes
    return json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"


def _value(cell: Any, numbers: Mapping[Evidence, str]) -> Any:
    if isinstance(cell, Evidence) and cell in numbers:
        return {**cell._asdict(), "number": numbers[cell]}
    if isinstance(cell, (Thing, Evidence)):
        return cell._asdict()
    if isinstance(cell, (list, tuple)):
        return [_value(part, numbers) for part in cell]
    if isinstance(cell, dict):
        return {name: _value(part, numbers) for name, part in cell.items()}
    return cell
