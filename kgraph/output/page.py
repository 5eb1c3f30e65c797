"""HTML: one page with one table that prints well and needs nothing from elsewhere."""

from __future__ import annotations

from html import escape

from kgraph.model import Table
from kgraph.output.cleaning import clean
from kgraph.output.separated import LOCATORS, with_fragments
from kgraph.output.wording import Wording
from kgraph.words.sentences import ANSWER

_STYLE = """
body { font: 11pt/1.4 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; }
h1 { font-size: 1.3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; }
td { border-bottom: 1px solid #ccc; }
th { border-bottom: 2px solid #444; }
tr { break-inside: avoid; }
.fragment { color: #555; font-size: .8em; overflow-wrap: anywhere; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; font-size: 9pt; } thead { display: table-header-group; }
  .fragment { display: none; } }
"""


def as_page(table: Table, reader: Wording) -> str:
    """The whole page; names are text and never markup."""
    title = clean(table.title) or ANSWER.say(reader.language)
    table = with_fragments(table)
    keep = [at for at, name in enumerate(table.columns) if name != "id"]
    head = "".join(_head(reader, table.columns[at]) for at in keep)
    body = "".join(
        f"<tr>{''.join(_cell(reader, table.columns[at], row[at]) for at in keep)}</tr>\n"
        for row in table.rows
    )
    lead = f"<p>{_text(table.lead)}</p>\n" if table.lead else ""
    notes = "".join(f"<p>{_text(note)}</p>\n" for note in reader.closing(table) if note)
    return (
        f'<!DOCTYPE html>\n<html lang="{reader.language}">\n<head><meta charset="utf-8">'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head>\n<body>\n"
        f"<h1>{_text(title)}</h1>\n{lead}<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}"
        f"</tbody>\n</table>\n{notes}</body>\n</html>\n"
    )


def _head(reader: Wording, name: str) -> str:
    kind = ' class="fragment"' if name == LOCATORS else ""
    return f"<th{kind}>{_text(reader.heading(name))}</th>"


def _cell(reader: Wording, name: str, cell: object) -> str:
    kind = ' class="fragment"' if name == LOCATORS else ""
    return f"<td{kind}>{_text(reader.cell(name, cell))}</td>"


def _text(text: str) -> str:
    return escape(clean(text, 32_000))
