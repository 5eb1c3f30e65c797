"""Word: one passage a paragraph or row of a table, in the order of the document."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.records import TextPassage
from kgraph.words import documents as words


def passages(content: bytes, path: str) -> list[TextPassage]:
    """Paragraphs (`paragraph=7`) with an empty passage after each; items of lists keep a bullet."""
    import docx

    try:
        document = docx.Document(io.BytesIO(content))
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise BadQuestion(words.NO_WORD_FILE.of(path=path)) from error
    found: list[TextPassage] = []
    number = 0
    for part in document.iter_inner_content():
        rows = (
            [" | ".join(_cells(row)) for row in part.rows]
            if hasattr(part, "rows")
            else [_text(part)]
        )
        for row in rows:
            number += 1
            found.append(TextPassage(f"paragraph={number}", row))
            if not row.startswith("• "):
                found.append(TextPassage(f"paragraph={number}", ""))
    return found


def _text(paragraph: Any) -> str:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    numbered = paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    is_item = paragraph.text.strip() and (numbered or style.startswith("List"))
    return f"• {paragraph.text}" if is_item else str(paragraph.text)


def _cells(row: Any) -> list[str]:
    texts = [" ".join(cell.text.split()) for cell in row.cells]
    return [text for at, text in enumerate(texts) if text and (at == 0 or text != texts[at - 1])]
