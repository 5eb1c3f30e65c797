"""PDF: one passage a line, page by page; what stands on most pages (headers) is left out."""

from __future__ import annotations

import re
from collections import Counter

from kgraph.errors import BadQuestion
from kgraph.records import TextPassage
from kgraph.words import documents as words

_OFTEN = 0.5  # share of the pages from which a line at an edge is a header or footer
_EDGE = 3  # lines at top and bottom that can be one
_FEWEST = 4  # pages from which headers are looked for


def passages(content: bytes, path: str) -> list[TextPassage]:
    """The lines of all pages (`page=3&line=12`); pages are read one after the other."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        encrypted = "password" in str(error).casefold()
        said = words.ENCRYPTED if encrypted else words.NO_PDF
        raise BadQuestion(said.of(path=path)) from error
    try:
        pages = [_lines(document, number) for number in range(len(document))]
    finally:
        document.close()
    repeated = _headers(pages)
    found: list[TextPassage] = []
    for number, lines in enumerate(pages, start=1):
        for at, line in enumerate(lines, start=1):
            at_edge = at <= _EDGE or at > len(lines) - _EDGE
            if not (at_edge and _shape(line) in repeated):
                found.append(TextPassage(f"page={number}&line={at}", line))
        found.append(TextPassage(f"page={number}", ""))
    return found


def _lines(document: object, number: int) -> list[str]:
    page = document[number]  # type: ignore[index]
    text = page.get_textpage().get_text_range()
    page.close()
    text = text.replace("\ufffe", "-").replace("\x02", "-").replace("\u00ad", "-")
    return [" ".join(line.split()) for line in re.split(r"\r\n|\r|\n", text)]


def _headers(pages: list[list[str]]) -> set[str]:
    """Lines at the edges of most pages, their numbers aside."""
    if len(pages) < _FEWEST:
        return set()
    counts = Counter[str]()
    for lines in pages:
        counts.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:]) if line})
    return {shape for shape, count in counts.items() if count > _OFTEN * len(pages)}


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line)
