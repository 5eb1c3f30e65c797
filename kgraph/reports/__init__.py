"""Reports: what several questions say of one region, on a page to print or to paste.

`content` makes it in one of FORMS; `region.report` says what stands in it.
"""

from __future__ import annotations

from kgraph.reports.parts import RegionReport

#: ending of a file -> form
ENDINGS = {".html": "html", ".htm": "html", ".md": "md", ".docx": "docx"}
FORMS = ("md", "html", "docx")


def content(report: RegionReport, form: str) -> bytes:
    """A report in one of FORMS, as the bytes of a file."""
    if form == "docx":
        from kgraph.reports.document import as_document

        return as_document(report)
    if form == "html":
        from kgraph.reports.page import as_page

        return as_page(report).encode("utf-8", "replace")
    from kgraph.reports.written import as_markdown

    return as_markdown(report).encode("utf-8", "replace")
