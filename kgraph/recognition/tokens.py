"""Text -> tokens and sentences. German: ordinals, abbreviations and legal forms stay whole."""

from __future__ import annotations

import re
from typing import NamedTuple

_LEGAL = (
    r"e\.\s?V\.|e\.\s?G\.|gGmbH|GmbH(?:\s?&\s?Co\.?\s?(?:KG|OHG))?|mbH|gUG|UG|gAG|AG|SE|eG|KGaA"
    r"|KG|OHG|GbR|AöR|KdöR|KöR|gKU"
)
_TOKEN = re.compile(
    rf"(?P<legal>(?:{_LEGAL})(?!\w))"
    r"|(?P<masked>\[[^\]\n]{1,40}\])"
    r"|(?P<ordinal>\d{1,3}\.(?=\s))"
    r"|(?P<number>\d+(?:[.,:/]\d+)*)"
    r"|(?P<word>[^\W\d_](?:[\w]|[-’'/&.+](?=[\w]))*-?)"
    r"|(?P<mark>\S)"
)
_ABBREVIATED = re.compile(
    r"(?:^|\W)(?:z|d|u|o|i|v|a|s|h|B|h|St|Dr|Prof|Nr|ca|bzw|etc|usw|vgl|inkl|ggf|sog|rd|Mio|Mrd"
    r"|Abs|Art|Hrsg|Tel|Co|e|V|Dipl|Ing|geb|Jg|Bd|S|f|ff|Str|Kfm|med|jur|bspw|evtl|lfd|Lkr|Jan"
    r"|Feb|Apr|Aug|Sept|Okt|Nov|Dez)$"
)


#: characters around a full stop that tell whether it ends a sentence
_NEAR = 40


class Token(NamedTuple):
    """A word, number or mark with its place in the text."""

    text: str
    start: int
    end: int
    kind: str  # legal, masked, ordinal, number, word, mark

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that begins with a capital letter, or a legal form."""
        return self.kind == "legal" or (self.kind == "word" and self.text[:1].isupper())


def tokens(text: str) -> list[Token]:
    """The tokens of a text.

    >>> [token.text for token in tokens("am 3. Mai: Netz e. V., Aus- und Möbel GmbH & Co. KG")]
    ['am', '3.', 'Mai', ':', 'Netz', 'e. V.', ',', 'Aus-', 'und', 'Möbel', 'GmbH & Co. KG']
    """
    return [
        Token(found[0], found.start(), found.end(), str(found.lastgroup))
        for found in _TOKEN.finditer(text)
    ]


def sentences(text: str) -> list[tuple[int, int]]:
    """Beginnings and ends of the sentences of a text.

    >>> text = "Der Verein e. V. tagt am 3. Mai. Er hat, z. B. in Ulm, Gäste. Ende"
    >>> [text[a:b].strip() for a, b in sentences(text)]
    ['Der Verein e. V. tagt am 3. Mai.', 'Er hat, z. B. in Ulm, Gäste.', 'Ende']
    """
    found, start = [], 0
    for mark in re.finditer(r"[.!?](?=[\s“”\"»)]*(?:\s|$))[“”\"»)]*", text):
        before = text[max(mark.start() - _NEAR, 0) : mark.start()]
        after = text[mark.end() : mark.end() + _NEAR].lstrip()
        if mark[0].startswith("."):
            if _ABBREVIATED.search(before) and not re.search(r"\be\. ?V$", before):
                continue
            if (
                re.search(r"(?<![\d.])\d{1,2}$", before)
                or (not after[:1].isupper() and after[:1] not in '„"[•§+0123456789')
            ) and after:
                continue
            if (
                re.search(r"\be\. ?V$", before)
                and not re.match(r"(?:Der|Die|Das|Er|Sie|Es|In|Im|Am|Seit|Mit|Zu|Für)\b", after)
                and after
            ):
                continue
        found.append((start, mark.end()))
        start = mark.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found
