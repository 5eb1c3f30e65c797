"""Chains of `connect`: for people line by line, for programs one row a hop."""

from __future__ import annotations

from typing import Any

from kgraph.model import Table, cite
from kgraph.output.cleaning import clean
from kgraph.output.wording import Wording, plain
from kgraph.words.sentences import PERIODS, SINCE, TIES

_HOP = ("from", "relation", "direction", "to", "role", "since", "until", "evidence")


def by_hop(table: Table) -> Table:
    """Chains as a plain table, one row a hop."""
    rows = [
        (number, position, *(hop[name] for name in _HOP))
        for number, row in enumerate(table.dicts(), start=1)
        for position, hop in enumerate(row["hops"], start=1)
    ]
    more = max(table.total - len(table.rows), 0)
    return table._replace(columns=("chain", "hop", *_HOP), rows=rows, total=len(rows) + more)


def as_lines(table: Table, language: str) -> str:
    """Each thing on a line of its own, the relations between them."""
    reader = Wording(language, numbers=table.numbers)
    lines = reader.leading(table)
    lines += [clean(table.title)] if table.title else []
    for number, row in enumerate(table.dicts(), start=1):
        ties = TIES.say(language, n=row["length"])
        lines += ["", f"{number}. {ties}", f"   {clean(plain(row['hops'][0]['from']))}"]
        for hop in row["hops"]:
            lines += [f"     {line}" for line in _hop_lines(hop, reader)]
            lines.append(f"   {clean(plain(hop['to']))}")
    return "\n".join([*lines, *reader.closing(table)]) + "\n"


def _hop_lines(hop: dict[str, Any], reader: Wording) -> list[str]:
    lines = []
    for tie in (hop, *hop.get("also", ())):
        since, until = tie["since"] or "", tie["until"] or ""
        start = SINCE.say(reader.language, date=since) if since else ""
        both = PERIODS[bool(since), True].say(reader.language, since=since, until=until)
        period = both if until else start
        details = ", ".join(part for part in (tie["role"], period) if part)
        detail = f" ({details})" if details else ""
        places = cite(tie["evidence"], reader.language, reader.numbers)
        lines.append(clean(f"↓ {tie['reading']}{detail}  [{places}]"))
    return lines
