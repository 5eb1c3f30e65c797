"""OpenDocument text and PowerPoint: XML in a zip file, one passage a paragraph."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from kgraph.errors import BadQuestion
from kgraph.records import TextPassage
from kgraph.words import documents as words

_UNPACKED = 200_000_000  # bytes of XML that are read
_ODT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DRAW = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def passages(content: bytes, path: str) -> list[TextPassage]:
    """Paragraphs of an .odt (`paragraph=7`), or of a .pptx by slide (`page=2&line=4`)."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            if sum(entry.file_size for entry in book.infolist()) > _UNPACKED:
                raise BadQuestion(words.TOO_LARGE.of(path=path, size=round(_UNPACKED / 1e6)))
            if path.casefold().endswith(".odt"):
                return list(_paragraphs(book.read("content.xml")))
            return list(_slides(book))
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, RuntimeError) as error:
        raise BadQuestion(words.NO_WORD_FILE.of(path=path)) from error


def _paragraphs(xml: bytes) -> Iterator[TextPassage]:
    root, items = ElementTree.fromstring(xml), set[ElementTree.Element]()
    for item in root.iter(f"{_ODT}list-item"):
        items.update(item.iter(f"{_ODT}p"))
    number = 0
    for element in root.iter():
        if element.tag in (f"{_ODT}p", f"{_ODT}h"):
            number += 1
            text = " ".join("".join(element.itertext()).split())
            is_item = element in items and text
            yield TextPassage(f"paragraph={number}", f"• {text}" if is_item else text)
            if not is_item:
                yield TextPassage(f"paragraph={number}", "")


def _slides(book: zipfile.ZipFile) -> Iterator[TextPassage]:
    names = [n for n in book.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", n)]
    for number, name in enumerate(
        sorted(names, key=lambda n: int(re.findall(r"\d+", n)[0])), start=1
    ):
        root = ElementTree.fromstring(book.read(name))
        for at, paragraph in enumerate(root.iter(f"{_DRAW}p"), start=1):
            text = " ".join("".join(t.text or "" for t in paragraph.iter(f"{_DRAW}t")).split())
            yield TextPassage(f"page={number}&line={at}", text)
        yield TextPassage(f"page={number}", "")
