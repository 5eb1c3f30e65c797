"""A report in Markdown, for those who paste."""

from __future__ import annotations

from kgraph.output.markdown import escaped, line
from kgraph.reports.parts import RegionReport


def as_markdown(report: RegionReport) -> str:
    """Headings, tables and sentences; names are text and never markup."""
    lines = [f"# {escaped(report.title)}", ""]
    for sentence in report.lead:
        lines += [escaped(sentence), ""]
    for section in report.sections:
        lines += [f"## {escaped(section.heading)}", ""]
        if section.rows:
            lines += [line(section.columns), "|" + " --- |" * len(section.columns)]
            lines += [*(line(row) for row in section.rows), ""]
        for note in section.notes:
            lines += [escaped(note), ""]
    lines += [escaped(note) for note in report.notes]
    return "\n".join(lines) + "\n"
