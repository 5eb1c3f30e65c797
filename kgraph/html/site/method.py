"""The page that says how the graph was read and what it does not say."""

from __future__ import annotations

# ruff: noqa: E501 (the example of blocks)
from kgraph.html.site.overviews import Block
from kgraph.words.measuring.method import METHOD


def method(language: str) -> tuple[Block, ...]:
    """The text as blocks."""
    return blocks(METHOD.say(language))


def blocks(text: str, language: str = "") -> tuple[Block, ...]:
    """Headings (`# `), list items (`- `) and paragraphs; a line that follows one belongs to it.

    >>> blocks("# Licence\\n\\nOne\\nparagraph\\n\\n- an item")[1:]
    (Block(element='p', text='One paragraph', language=''), Block(element='li', text='an item', language=''))
    """
    found: list[Block] = []
    goes_on = False
    for line in text.splitlines():
        if not line.strip():
            goes_on = False
        elif line.startswith(("# ", "- ")):
            found.append(Block("h2" if line[0] == "#" else "li", line[2:], language))
            goes_on = True
        elif goes_on and found[-1].element != "h2":
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {line.strip()}")
        else:
            found.append(Block("p", line, language))
            goes_on = "\n\n" in text
    return tuple(found)
