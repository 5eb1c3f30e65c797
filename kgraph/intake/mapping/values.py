"""What people write in cells -> names without footnotes, several members of one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kgraph.names import fold
from kgraph.words.intake.headings import ABBREVIATIONS, NOTHING

_UNSEEN = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
BROKEN_VALUE = re.compile(
    r"#(?:N/A|NV|REF!|BEZUG!|NAME\?|VALUE!|WERT!|DIV/0!|NULL!|NUM!|ZAHL!|#+)\Z"
)
_FOOTNOTE = re.compile(r"(?:\s?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+|†|‡)|(?<=[^\W\d_])\s?(?<!\()[1-9]\))+\s*\Z")
_NUMBERED = re.compile(r"(?:^|(?<=\s))(?:\d{1,2}[.)]|[a-h]\))\s+(?=\S)")
_BULLET = re.compile(r"^\s*[•◦▪–\-*·]\s+")
_JOINS = ("und ", "u. ", "sowie ", "and ")

#: a legal form alone, as it stands below a name
_FORM = re.compile(
    r"(?:g?GmbH|mbH|AG|KG|OHG|GbR|SE|UG|eG|e\.\s?G\.|e\.\s?V\.|e\.\s?K\.|KGaA|Co\.|&|\(haftungsbeschränkt\)"
    r"|\s)+\Z"
)

MARKS = frozenset({"x", "✓", "✔", "ja", "yes", "j", "y", "1", "●", "•", "true", "wahr"})
NO_MARKS = frozenset({"", "-", "–", "nein", "no", "n", "0", "false", "falsch"})


def cleaned(text: str) -> str:
    """A cell as one line without unseen signs.

    >>> cleaned(" IHK\\xa0Muster ")
    'IHK Muster'
    """
    return " ".join(_UNSEEN.sub("", text).replace("\xa0", " ").split())


def name_of(text: str) -> str:
    """A name without numbering, bullet, quotation marks around it and footnote signs.

    >>> name_of("2. Musterwerk GmbH *"), name_of("k. A.")
    ('Musterwerk GmbH', '')
    """
    name = _BULLET.sub("", cleaned(text))
    name = _NUMBERED.sub("", name, count=1) if _NUMBERED.match(name) else name
    name = _FOOTNOTE.sub("", name).strip(" ,;")
    if len(name) > 1 and name[0] in "\"'„“»" and name[-1] in "\"'“”«":
        name = name[1:-1].strip()
    return "" if is_nothing(name) else name


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing to say."""
    return fold(text) in NOTHING


def separators_of(cells: Sequence[str]) -> tuple[str, ...]:
    """The separators of the members in the cells of one column, () when each holds one.

    Commas count only where no cell has a better one: names hold commas too.

    >>> separators_of(["A; B", "C"]), separators_of(["A, B, C", "D, E"]), separators_of(["A", "B"])
    ((';',), (',',), ())
    """
    found = []
    if any(len(list(_at_lines(cell.strip()))) > 1 for cell in cells):
        found.append("\n")
    if any(";" in cell for cell in cells):
        found.append(";")
    if any(len(_NUMBERED.findall(cell)) > 1 for cell in cells):
        found.append("1.")
    if not found and any(" | " in cell for cell in cells):
        found.append("|")
    if not found and any("," in cell for cell in cells):
        found.append(",")
    return tuple(found)


def parts_of(text: str, separators: Sequence[str]) -> list[str]:
    """The parts of a cell, each a name; what goes on after a comma stays with what is before.

    >>> parts_of("1. A GmbH 2. B e. V.", ("1.",))
    ['A GmbH', 'B e. V.']
    >>> parts_of("Ministerium für Arbeit, und Soziales, IHK", (",",))
    ['Ministerium für Arbeit, und Soziales', 'IHK']
    """
    pieces = [text]
    for separator in filter(None, separators):
        if separator == "1.":
            pieces = [part for piece in pieces for part in _NUMBERED.split(piece)]
        elif separator == ",":
            pieces = [part for piece in pieces for part in _at_commas(piece)]
        elif separator == "\n":
            pieces = [part for piece in pieces for part in _at_lines(piece)]
        else:
            pieces = [part for piece in pieces for part in piece.split(separator)]
    names = (name_of(piece) for piece in pieces)
    return list(dict.fromkeys(name for name in names if name))


def _at_commas(text: str) -> Iterator[str]:
    own = ""
    for part in text.split(","):
        if own and (part.strip().startswith(_JOINS) or part.strip()[:1].islower()):
            own += "," + part
            continue
        if own:
            yield own
        own = part
    yield own


def _at_lines(text: str) -> Iterator[str]:
    """The lines of a cell; one that only goes on with a name stays with the line before.

    >>> list(_at_lines("Hotel Probe\\nGmbH & Co. KG\\nStadt Celle"))
    ['Hotel Probe GmbH & Co. KG', 'Stadt Celle']
    """
    own = ""
    for line in text.split("\n"):
        part = line.strip()
        goes_on = _FORM.match(part) or part.startswith(("&", "+", "und ", "für ", "der ", "des "))
        if own and (goes_on or own.endswith(("-", "&", " und", " für"))):
            own += f" {part}"
            continue
        if own:
            yield own
        own = part
    if own:
        yield own


def written_out(name: str) -> str:
    """A name with its usual abbreviations written out; folded where any was.

    >>> written_out("IHK f. München u. Obb.")
    'ihk fuer muenchen und oberbayern'
    """
    words_of = fold(name).split()
    whole = [ABBREVIATIONS.get(word, word) for word in words_of]
    return " ".join(whole) if whole != words_of else name
