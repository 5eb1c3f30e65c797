"""Passages -> running text in blocks, each character knowing its passage.

A hyphen at a line's end before a small letter is taken out (not before "und", "oder"); before
a capital it stays, and nothing stands between. Lists keep their head and their items.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kgraph.records import TextPassage

_BULLET = re.compile(r"^\s*(?:[•▪◦·●\-–—*»→]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_NUMBERED = re.compile(r"^\s*\(?\d{1,2}[.)]\s")
_BREAK = re.compile(r"(?<=\w)[-\u00ad]$")
_STAYS = re.compile(r"(?:und|oder|bzw|sowie|u\.)\b")
_ENDS = (".", "!", "?", ":", ";")
#: a line of a form or flyer: "Träger: X"
_LABEL = re.compile(r"^[A-ZÄÖÜ][\w/() -]{1,38}:\s+\S")
#: a numbered or marked heading: "TOP 3: Projekte", "§ 2 Geschäftsführung", "+++ Ausblick +++"
_MARKED = re.compile(r"^(?:(?:TOP|§|Punkt|Kapitel|Abschnitt|Artikel|Ziffer)\s*\d+|\+{2,}|#{1,6}\s)")
_PARAGRAPH = re.compile(r"^§\s*\d+")
_LONGEST_HEADING = 70
_FULL_LINE = 60  # characters from which a line is one of running text
_SHORT_LINE = 0.6  # share of the next line up to which a line above it is a heading
#: what parts the cells of a row of a table
CELL = " | "
#: what joins list items, so that each is apart and all are one sentence
SEPARATOR = " • "


@dataclass
class TextBlock:
    """A paragraph, heading or list as one text; `at[i]` is the passage of character i."""

    text: str = ""
    at: list[int] = field(default_factory=list)
    is_heading: bool = False
    is_row: bool = False
    is_list: bool = False  # items, with no sentence that leads to them
    head: str = ""  # the line right above the items of a list

    def add(self, passage: int, text: str, between: str = " ") -> None:
        """Append a line; its hyphen to the line before is resolved."""
        if not self.text:
            between = ""
        elif between == " " and _BREAK.search(self.text):
            between = ""
            if text[:1].islower() and not _STAYS.match(text):
                self.text, self.at = self.text[:-1], self.at[:-1]
            elif _STAYS.match(text):
                between = " "
        elif between == " " and self.text.endswith("/"):
            between = ""
        self.text += between + text
        self.at += [passage] * (len(between) + len(text))


def blocks(passages: Sequence[TextPassage]) -> list[TextBlock]:
    """The blocks of a document in order; a list stands in one block with the line before it."""
    found: list[TextBlock] = []
    for group in (part for whole in _groups(passages) for part in _apart(whole)):
        block = TextBlock(is_row=CELL in group[0][1])
        numbered = sum(1 for _, text in group if _NUMBERED.match(text)) > 1
        for number, text in group:
            bullet = _BULLET.match(text)
            if bullet and _NUMBERED.match(text) and not numbered:
                bullet = None  # "16. Tag der Ausbildung" is no item of a list
            if bullet and block.text:
                block.add(number, text[bullet.end() :].strip(), SEPARATOR)
            else:
                block.add(number, text[bullet.end() :].strip() if bullet else text.strip())
        leads = found and found[-1].text.endswith(":") and _BULLET.match(group[0][1])
        if leads:
            found[-1].add(group[0][0], "", SEPARATOR)
            found[-1].text += block.text
            found[-1].at += block.at
            continue
        block.is_list, block.head = _listed([text for _, text in group])
        ends = block.text.endswith((*_ENDS, ","))
        block.is_heading = len(group) <= 2 and not ends and not block.is_list
        found.append(block)
    return found


def _listed(lines: Sequence[str]) -> tuple[bool, str]:
    """Whether lines are the items of a list, and a short line right above them."""
    first, rest = lines[0], lines[1:]
    if _BULLET.match(first):
        return not _NUMBERED.match(first) or len(lines) > 1, ""
    short = len(first) <= _LONGEST_HEADING and not first.endswith((*_ENDS, ","))
    return bool(rest) and short and bool(_BULLET.match(rest[0])), first


def _apart(group: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """A group of lines without what only stands above or below it: headings, labels, rows."""
    labelled = sum(1 for _, text in group if _LABEL.match(text)) > 1
    parts: list[list[tuple[int, str]]] = [[]]
    for at, (number, text) in enumerate(group):
        after = group[at + 1][1] if at + 1 < len(group) else ""
        heading = _is_heading(text, after, not parts[-1])
        alone = heading or CELL in text
        begins = _PARAGRAPH.match(text) or (labelled and _LABEL.match(text))
        if parts[-1] and (alone or begins):
            parts.append([])
        parts[-1].append((number, text))
        if alone:
            parts.append([])
    return [part for part in parts if part]


def _is_heading(text: str, after: str, is_first: bool) -> bool:
    """Whether a line is a heading right above running text."""
    if text.endswith((",", ";", "-", "–", ".")) or len(text) > _LONGEST_HEADING:
        return False
    if _MARKED.match(text):
        return True
    short = len(after) >= _FULL_LINE and len(text) < _SHORT_LINE * len(after)
    begins = after[:1].isupper() and not _BULLET.match(text) and not text.endswith((":", "?", "!"))
    return is_first and short and begins


def _groups(passages: Iterable[TextPassage]) -> list[list[tuple[int, str]]]:
    """Lines that belong together: until an empty one."""
    groups: list[list[tuple[int, str]]] = [[]]
    for number, passage in enumerate(passages):
        if passage.text.strip():
            groups[-1].append((number, " ".join(passage.text.split())))
            if passage.text[:1].isspace() and not _BULLET.match(passage.text):
                groups[-1][-1] = (number, " ".join(passage.text.split()))
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]
