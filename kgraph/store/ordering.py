"""Rows in the order that SPARQL defines, whatever collation the server that gave them has.

SPARQL compares strings by code points (fn:compare, section 17.3 of SPARQL 1.1); some servers
order them by the rules of a language. The engine of the embedded store sorts the rows again, so
that both stores answer alike.
"""

from __future__ import annotations

import re
from typing import Any

import pyoxigraph as ox

#: an ORDER BY of plain variables at the end of a query, where no LIMIT depends on it
_ORDER = re.compile(
    r"\bORDER\s+BY\s+((?:(?:(?:ASC|DESC)\s*\(\s*\?\w+\s*\)|\?\w+)\s*)+)\Z", re.IGNORECASE
)
Row = dict[str, dict[str, Any]]


def in_order(text: str, rows: list[Row], names: list[str]) -> list[Row]:
    """Rows of SPARQL results in JSON with the columns `names`, as the query `text` orders them.

    They stay as they are when it does not order them by plain columns, or by blank nodes. Rows
    that are equal in what orders them keep their order.

    >>> rows = [{"x": {"type": "literal", "value": value}} for value in "bZa"]
    >>> [row["x"]["value"] for row in in_order("SELECT ?x { } ORDER BY ?x", rows, ["x"])]
    ['Z', 'a', 'b']
    """
    order = _ORDER.search(text.rstrip())
    if order is None:
        return rows
    keys = list(dict.fromkeys(re.findall(r"\?(\w+)", order[1])))
    kinds = {row[key]["type"] for row in rows for key in keys if key in row}
    if not set(keys) <= set(names) or not kinds <= {"uri", "literal", "typed-literal"}:
        return rows
    lines = (
        f"({number} {' '.join(_spelled(row.get(key)) for key in keys)})"
        for number, row in enumerate(rows)
    )
    head = " ".join(f"?{key}" for key in keys)
    values = f"VALUES (?place__ {head}) {{ {' '.join(lines)} }}"
    found: Any = ox.Store().query(f"SELECT ?place__ {{ {values} }} ORDER BY {order[1]} ?place__")
    return [rows[int(row["place__"].value)] for row in found]


def _spelled(term: dict[str, Any] | None) -> str:
    """A term of SPARQL results in JSON as it is written in a query."""
    if term is None:
        return "UNDEF"
    if term["type"] == "uri":
        return str(ox.NamedNode(term["value"]))
    language, datatype = term.get("xml:lang"), term.get("datatype")
    if language:
        return str(ox.Literal(term["value"], language=language))
    return str(ox.Literal(term["value"], datatype=ox.NamedNode(datatype) if datatype else None))
