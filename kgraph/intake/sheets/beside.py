"""What a workbook keeps beside the cells that are read: comments, authors, margins, other sheets.

Only whether something is there is told, never what it says.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator

from kgraph.words.intake import persons as words
from kgraph.words.said import Sayable

_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".ods", ".xls")
#: what programs, not people, write as the author
_PROGRAMS = frozenset({"", "openpyxl", "kgraph", "libreoffice", "excel"})
_AUTHORS = re.compile(
    rb"<(dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager|Company)\b[^>]*>"
    rb"([^<]{0,500})<"
)
_COMMENTS = re.compile(r"(?:^|/)(?:comments?\d*|threadedComments?\d*|persons?\d*)[/.]", re.I)
_OWN_AUTHOR = re.compile(rb"<author>([^<]*)</author>")
_DRAWN = re.compile(r"(?:^|/)(?:media|embeddings|drawings|Pictures|ObjectReplacements|Object \d+)/")
_MARGINS = re.compile(rb"<(?:odd|even|first)(?:Header|Footer)\b[^>]*>([^<]{0,2000})<")
_CODES = re.compile(r"&(?:amp;)?(?:[LCRPNDTAFGZ]|\"[^\"]*\"|\d+|K[0-9A-F]{6})", re.I)
_MOST_BYTES = 50_000_000


def kept_beside(content: bytes, name: str) -> list[Sayable]:
    """What a file of a workbook holds beside its cells, in words; [] for other files.

    A format that cannot be looked through counts as holding something.
    """
    ending = name[name.rfind(".") :].lower()
    if ending not in _WORKBOOKS:
        return []
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return list(dict.fromkeys(_found(archive)))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return [words.OLD_FORMAT]


def stamp_in(content: bytes) -> str:
    """The sign that an export of ours has in its properties, "" without one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist()) & {"docProps/core.xml", "meta.xml"}
            texts = [archive.read(name) for name in names]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ""
    found = re.search(rb"kgraph:[0-9a-f]{16}", b"".join(texts))
    return found[0].decode() if found else ""


def _found(archive: zipfile.ZipFile) -> Iterator[Sayable]:
    for part in archive.infolist():
        name = part.filename
        if part.file_size > _MOST_BYTES:
            continue
        if name.startswith("docProps/") or name == "meta.xml":
            yield from _authors(archive.read(name))
        elif _COMMENTS.search(name):
            if not _is_ours(archive.read(name)):
                yield words.COMMENTS
        elif name in ("content.xml", "styles.xml"):
            yield from _of_open_document(archive.read(name))
        elif _DRAWN.search(name):
            yield from _drawn(name, archive.read(name))
        elif re.search(r"xl/worksheets/[^/]+\.xml$", name):
            margins = (_CODES.sub("", html.unescape(m.decode("utf-8", "replace")))
                       for m in _MARGINS.findall(archive.read(name)))  # fmt: skip
            if any(re.search(r"[^\W\d_]", text) for text in margins):
                yield words.MARGINS


def _authors(content: bytes) -> Iterator[Sayable]:
    for _, text in _AUTHORS.findall(content):
        own = text.decode("utf-8", "replace").strip().casefold()
        if own not in _PROGRAMS:
            yield words.AUTHOR


def _is_ours(content: bytes) -> bool:
    """Whether all comments are the help that our templates have."""
    authors = _OWN_AUTHOR.findall(content)
    return bool(authors) and all(author == b"kgraph" for author in authors)


def _of_open_document(content: bytes) -> Iterator[Sayable]:
    if b"<office:annotation" in content:
        yield words.COMMENTS
    if b"<draw:" in content:
        yield words.DRAWN
    margin = re.search(rb"<style:(?:header|footer)\b.{0,5000}?</style:(?:header|footer)>", content)
    if margin and re.search(rb"<text:p[^>]*>[^<]*[A-Za-z]{3}", margin[0]):
        yield words.MARGINS


def _drawn(name: str, content: bytes) -> Iterator[Sayable]:
    """Pictures and text boxes; the frames that comments are drawn in do not count."""
    if name.endswith((".vml", ".rels")):
        return
    if name.endswith(".xml") and not re.search(rb"<(?:a:t|a:blip|xdr:pic)\b", content):
        return
    yield words.DRAWN
