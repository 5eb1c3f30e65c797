"""Plain text: one passage a line, as RFC 5147 counts lines."""

from __future__ import annotations

from kgraph.records import TextPassage


def passages(content: bytes, _path: str) -> list[TextPassage]:
    """The lines of a text in UTF-8, else in the code page of Windows."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    return [TextPassage(f"line={n},{n + 1}", line) for n, line in enumerate(lines)]
