"""HTML: one passage a heading, paragraph, item or row; scripts and styles are not read."""

from __future__ import annotations

from html.parser import HTMLParser

from kgraph.records import TextPassage

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "td",
        "th",
        "br",
        "section",
        "article",
        "header",
        "footer",
        "nav",
        "ul",
        "ol",
        "table",
        "dt",
        "dd",
        "blockquote",
        "figcaption",
        "title",
        "main",
        "aside",
        "form",
        "pre",
    ]
)
_SILENT = frozenset(("script", "style", "template", "noscript", "svg"))


def passages(content: bytes, _path: str) -> list[TextPassage]:
    """The blocks of a page (`paragraph=7`); items of lists keep a bullet."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.flush()
    found: list[TextPassage] = []
    for number, block in enumerate(reader.blocks, start=1):
        found.append(TextPassage(f"paragraph={number}", block))
        if not block.startswith("• "):
            found.append(TextPassage(f"paragraph={number}", ""))
    return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._text, self._silent, self._item = "", 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.flush()
            self._item = tag == "li"

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        if tag in _BLOCKS:
            self.flush()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text += data

    def flush(self) -> None:
        """End the block that is being read."""
        text = " ".join(self._text.split())
        if text:
            self.blocks.append(f"• {text}" if self._item else text)
            self._item = False
        self._text = ""
