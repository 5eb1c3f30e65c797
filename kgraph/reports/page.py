"""A report as an HTML page that prints on A4."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from kgraph.output.cleaning import clean
from kgraph.reports.parts import RegionReport, ReportSection

_STYLE = """
body { font: 8.6pt/1.24 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1a1a1a;
  max-width: 190mm; margin: 8mm auto; }
h1 { font-size: 15pt; margin: 0 0 2mm; }
h2 { font-size: 10.5pt; margin: 2.6mm 0 .6mm; break-after: avoid; color: #0b4a6f; }
p { margin: 0 0 1mm; }
p.lead { font-size: 9.2pt; }
p.note { color: #555; font-size: 7.6pt; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .35mm 2mm .35mm 0;
  overflow-wrap: break-word; hyphens: auto; }
th { border-bottom: 1pt solid #444; font-size: 8pt; }
td { border-bottom: .4pt solid #ccc; }
td:last-child { color: #444; font-size: 7.6pt; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@page { size: A4; margin: 10mm 12mm; }
@media print { body { margin: 0; max-width: none; } }
"""


def as_page(report: RegionReport) -> str:
    """The whole page; it needs nothing from elsewhere, and names are never markup."""
    title = _text(report.title)
    lead = "".join(f'<p class="lead">{_text(sentence)}</p>\n' for sentence in report.lead)
    sections = "".join(_section(section) for section in report.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{report.language}">\n<head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n"
        f"{lead}{sections}{_notes(report.notes)}</body>\n</html>\n"
    )


def _section(section: ReportSection) -> str:
    table = ""
    if section.rows:
        sizes = "".join(f'<col style="width:{width}%">' for width in section.widths)
        head = "".join(f"<th>{_text(column)}</th>" for column in section.columns)
        body = "".join(
            f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>\n"
            for row in section.rows
        )
        table = (
            f"<table><colgroup>{sizes}</colgroup>\n<thead><tr>{head}</tr></thead>\n"
            f"<tbody>\n{body}</tbody></table>\n"
        )
    heading = _text(section.heading)
    return f"<section><h2>{heading}</h2>\n{table}{_notes(section.notes)}</section>\n"


def _notes(notes: Iterable[str]) -> str:
    return "".join(f'<p class="note">{_text(note)}</p>\n' for note in notes)


def _text(text: str) -> str:
    return escape(clean(text))
