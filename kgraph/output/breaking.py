"""Where a line of text may break: not within "z. B." or "66,7 %", and a word only with a hyphen."""

from __future__ import annotations

import re

from kgraph.output.syllables import parted

#: stands for a blank at which no line breaks; text for people never has it
_HELD = "\x00"
#: blanks that hold: before a sign or unit, after an abbreviation, a number's name, a comparison
_HOLDING = (
    r"(?<=\d) (?=[%€‰]|km²|Mio\.|Mrd\.|Euro\b)",
    r"(?<=\bz\.) (?=B\.)|(?<=\bu\.) (?=[aÄä]\.)|(?<=\bd\.) (?=h\.)|(?<=\be\.) (?=V\.)",
    r"(?<=\bNr\.) (?=\d)|(?<=\bno\.) (?=\d)|(?<=\bn =) (?=\d)|(?<=\bn) (?== \d)|(?<=§) (?=\d)",
    r"(?<=\bp) (?=[<>=≤] ?\d)|(?<=p [<>=≤]) (?=\d)",
    r"(?<=[Zz]eile) (?=\d)|(?<=[Zz]eilen) (?=\d)|(?<=\bSeite) (?=\d)|(?<=\bSeiten) (?=\d)",
    r"(?<=\bline) (?=\d)|(?<=\blines) (?=\d)",
    r"(?<=\brow) (?=\d)|(?<=\brows) (?=\d)|(?<=\bpage) (?=\d)|(?<=\bpages) (?=\d)",
)


def held(text: str) -> str:
    """The text in which no break falls where it reads badly; `loose` undoes it.

    >>> held("66,7 % (z. B. MINT)").split()
    ['66,7\\x00%', '(z.\\x00B.', 'MINT)']
    """
    for pattern in _HOLDING:
        text = re.sub(pattern, _HELD, text)
    return text


def loose(text: str) -> str:
    """The text with plain blanks again."""
    return text.replace(_HELD, " ")


def wrapped(text: str, width: int, hyphens: bool = False) -> list[str]:
    """Text on lines of at most `width` characters; a longer word is broken with a hyphen.

    With `hyphens` a line may also end after a hyphen that the text has.

    >>> wrapped("die regionale Landesentwicklung", 12)
    ['die', 'regionale', 'Landesent-', 'wicklung']
    """
    if len(text) <= width:
        return [text]
    import textwrap

    words = " ".join(_parts(word, width, hyphens) for word in held(text).split())
    made = textwrap.wrap(words, width, break_on_hyphens=hyphens)
    return [loose(line) for line in made] or [""]


def _parts(word: str, width: int, hyphens: bool) -> str:
    """A word, or its parts with hyphens and blanks between them where it is too long."""
    longest = max(re.split(r"(?<=[^\W\d_]-)(?=[^\W\d_])", word), key=len) if hyphens else word
    if len(longest) <= width:
        return word
    if _HELD in word:  # too long to be held together
        return " ".join(_parts(own, width, hyphens) for own in loose(word).split())
    first, rest = parted(word, width)
    return f"{first} {_parts(rest, width, hyphens)}" if rest else first
