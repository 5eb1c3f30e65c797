"""A report as a DOCX for those who go on writing in it."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from kgraph.output.cleaning import clean
from kgraph.reports.parts import RegionReport, ReportSection

_DAY = datetime(1980, 1, 1)  # the same report is the same file, whenever it is made
_PAGE_MM, _MARGIN_MM = 210, 15
_BODY, _SMALL = 9, 8  # points


def as_document(report: RegionReport) -> bytes:
    """A4 with headings of Word, real tables whose head repeats, and small sentences below."""
    from docx import Document
    from docx.shared import Mm, Pt

    book = Document()
    book.core_properties.author = "kgraph"
    book.core_properties.title = clean(report.title)
    book.core_properties.created = book.core_properties.modified = _DAY
    page = book.sections[0]
    page.page_width, page.page_height = Mm(_PAGE_MM), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN_MM)
    normal = book.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(_BODY)
    normal.paragraph_format.space_after = Pt(2)
    book.add_heading(clean(report.title), 1)
    for sentence in report.lead:
        book.add_paragraph(clean(sentence))
    for section in report.sections:
        _add(book, section)
    for note in report.notes:
        _small(book.add_paragraph(), note)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _add(book: Any, section: ReportSection) -> None:
    book.add_heading(clean(section.heading), 2)
    if section.rows:
        table = book.add_table(rows=1, cols=len(section.columns), style="Light Grid Accent 1")
        table.autofit = False  # Word goes by the cells, LibreOffice by the columns
        for column, share in zip(table.columns, section.widths, strict=True):
            column.width = _width(share)
        _fill(table.rows[0].cells, section.columns, section)
        _repeat(table.rows[0])
        for row in section.rows:
            _fill(table.add_row().cells, row, section)
    for note in section.notes:
        _small(book.add_paragraph(), note)


def _fill(cells: Any, texts: Any, section: ReportSection) -> None:
    from docx.shared import Pt

    for cell, text, share in zip(cells, texts, section.widths, strict=True):
        cell.width = _width(share)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.add_run(clean(text)).font.size = Pt(_SMALL)


def _width(share: int) -> Any:
    """A share (percent) of the page between its margins."""
    from docx.shared import Mm

    return Mm((_PAGE_MM - 2 * _MARGIN_MM) * share / 100)


def _repeat(row: Any) -> None:
    """The head of a table stands again on each page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _small(paragraph: Any, text: str) -> None:
    from docx.shared import Pt

    paragraph.add_run(clean(text)).font.size = Pt(_SMALL)
