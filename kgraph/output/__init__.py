"""Table -> text, JSON, CSV, Markdown, HTML or a workbook. Writing it out is the caller's."""

from __future__ import annotations

from typing import NamedTuple

from kgraph.model import Table
from kgraph.output.cleaning import clean as clean
from kgraph.output.cleaning import harmless as harmless
from kgraph.output.wording import Wording as Wording
from kgraph.output.wording import plain as plain

FORMATS = ("text", "json", "csv", "md", "html", "xlsx")
#: forms that are text; "xlsx" is a file
_TEXTS = ("text", "json", "csv", "md", "html")
#: ending of a file -> form
ENDINGS = {
    ".csv": "csv", ".xlsx": "xlsx", ".json": "json", ".md": "md", ".html": "html",
    ".htm": "html", ".txt": "text",
}  # fmt: skip


def render(
    table: Table, form: str, width: int = 100, language: str = "en", codes: bool = False,
    excel: str = "",
) -> str:  # fmt: skip
    """`table` as text of one of FORMATS but xlsx, for readers of `language`.

    `width` (characters) is for the form text. Codes stay in JSON and in English CSV and
    Markdown, and with `codes` (a query) everywhere. `excel` "de" makes CSV as a German Excel
    reads it: semicolons and decimal commas.
    """
    if form == "json":
        from kgraph.output.interchange import as_json

        return as_json(table)
    if "hops" in table.columns:
        from kgraph.output.chains import as_lines, by_hop

        if form == "text":
            return as_lines(table, language)
        table = by_hop(table)
    named = not codes and (form in ("text", "html") or language != "en")
    reader = Wording(language, table.labels if named else {}, named, table.numbers)
    if form == "csv":
        from kgraph.output.separated import as_csv

        return as_csv(table, reader, excel)
    if named:
        table = _as_read(table)
    if form == "md":
        from kgraph.output.markdown import as_markdown

        return as_markdown(table, reader)
    if form == "html":
        from kgraph.output.page import as_page

        return as_page(table, reader)
    from kgraph.output.text import as_text

    return as_text(table, width, reader)


def _as_read(table: Table) -> Table:
    """Relations as they read from the thing asked about, where the text has that as headings."""
    columns = table.columns
    if not table.headings or "relation" not in columns or "direction" not in columns:
        return table
    relation, direction = columns.index("relation"), columns.index("direction")
    rows = [
        tuple(heading if at == relation else cell for at, cell in enumerate(row) if at != direction)
        for row, heading in zip(table.rows, table.headings, strict=False)
    ]
    kept = tuple(name for name in columns if name != "direction")
    return table._replace(columns=kept, rows=rows)


class Form(NamedTuple):
    """How an answer is written: see `render`; `bom` marks CSV as UTF-8 for Excel."""

    name: str
    width: int = 100
    language: str = "en"
    codes: bool = False
    bom: bool = False
    excel: str = ""


def content(table: Table, form: Form) -> bytes:
    """`table` as the bytes of a file, in any of FORMATS."""
    if form.name == "xlsx":
        from kgraph.output.chains import by_hop
        from kgraph.output.sheet import as_workbook

        shown = by_hop(table) if "hops" in table.columns else table
        labels = {} if form.codes else shown.labels
        return as_workbook(shown, Wording(form.language, labels, not form.codes, shown.numbers))
    text = render(table, form.name, form.width, form.language, form.codes, form.excel)
    marked = form.name == "csv" and (form.bom or bool(form.excel))
    return text.encode("utf-8-sig" if marked else "utf-8", "replace")
