"""Documents -> passages: numbered lines or paragraphs that stay where they are.

Text (.txt, .md), PDF, Word (.docx), OpenDocument (.odt), PowerPoint (.pptx), HTML. Nothing is
fetched and nothing executed; macros, scripts and pictures are not read.
"""

from __future__ import annotations

import importlib
import os

from kgraph.errors import BadQuestion
from kgraph.records import TextPassage
from kgraph.words import documents as words
from kgraph.words.errors import reason

#: ending -> module here that reads it
FORMATS = {
    ".txt": "plain", ".md": "plain", ".pdf": "pdf", ".docx": "word", ".odt": "zipped",
    ".pptx": "zipped", ".html": "hypertext", ".htm": "hypertext",
}  # fmt: skip
_LARGEST = 100_000_000  # bytes


def passages(path: str) -> list[TextPassage]:
    """The passages of a document in order, with their places.

    Raises BadQuestion for a file that is missing, of another kind, too large, encrypted,
    broken, or without text (a scan).
    """
    if not os.path.exists(path):
        raise BadQuestion(words.NO_FILE.of(path=path))
    ending = os.path.splitext(path)[1].casefold()
    if ending not in FORMATS:
        raise BadQuestion(words.NO_FORMAT.of(path=path, known=", ".join(sorted(FORMATS))))
    try:
        size = os.path.getsize(path)
        if size > _LARGEST:
            raise BadQuestion(words.TOO_LARGE.of(path=path, size=round(size / 1e6)))
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        raise BadQuestion(words.NOT_READ.of(path=path, error=reason(error))) from error
    module = importlib.import_module(f"kgraph.readers.documents.{FORMATS[ending]}")
    found: list[TextPassage] = module.passages(content, path)
    if not any(passage.text.strip() for passage in found):
        is_plain = FORMATS[ending] == "plain" or not content.strip()
        raise BadQuestion((words.EMPTY if is_plain else words.NO_TEXT).of(path=path))
    return found
