"""JSON: one envelope for every answer; codes and ids stay as they are."""

from __future__ import annotations

import json
from typing import Any

from kgraph.model import Evidence, Table, Thing


def as_json(table: Table) -> str:
    """{"rows", "total", "shown"} and the notes, if there are any."""
    rows = [{name: _value(cell) for name, cell in row.items()} for row in table.dicts()]
    envelope: dict[str, Any] = {"rows": rows, "total": table.total, "shown": len(rows)}
    notes = [*([table.lead] if table.lead else []), *table.notes]
    if notes:
        envelope["notes"] = notes
    return json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"


def _value(cell: Any) -> Any:
    if isinstance(cell, (Thing, Evidence)):
        return cell._asdict()
    if isinstance(cell, (list, tuple)):
        return [_value(part) for part in cell]
    if isinstance(cell, dict):
        return {name: _value(part) for name, part in cell.items()}
    return cell
