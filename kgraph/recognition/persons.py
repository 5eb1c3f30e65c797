"""Persons, to be left out: only how many there are is ever said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.recognition.flow import blocks
from kgraph.recognition.tokens import Token
from kgraph.recognition.tokens import tokens as tokens_of
from kgraph.records import TextPassage

_TITLES = re.compile(
    r"(?:Herrn?|Frau|Dr|Prof|Professor(?:in)?|Dipl|Landrat|Landrätin|Minister(?:in)?"
    r"|\w*[Mm]inister(?:in)?|Staatssekretär(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Präsident(?:in)?"
    r"|\w*[Gg]eschäftsführer(?:in)?|\w*[Ll]eiter(?:in)?|\w*[Vv]orsitzende[rn]?|\w*[Ss]precher(?:in)?"
    r"|Ansprechpartner(?:in)?|Projektmanager(?:in)?|\w*[Rr]eferent(?:in)?|Autor(?:in)?|Kontakt"
    r"|\w*[Kk]oordinator(?:in)?|Dezernent(?:in)?|Direktor(?:in)?|Chef(?:in)?|Moderator(?:in)?)$"
)
#: words of address, behind which one capital word is a name already
_ADDRESS = re.compile(r"Herrn?|Frau|Dr|Prof")
_LEFT_OUT = "…"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:(?:Tel|Fon|Telefon|Fax|Mobil)[.:\s]*|\+49[\s(]*)[\d()/ -]{5,}\d")


def spans(text: str, tokens: list[Token], first_names: frozenset[str]) -> list[tuple[int, int]]:
    """Beginnings and ends of all that is a person's: names, addresses, numbers.

    A name is a title or function and one to three capital words behind it, or a first name
    and the word behind it. What another list calls a body stays: see `names`.
    """
    found = [(token.start, token.end) for token in tokens if token.kind == "masked"]
    found += [match.span() for rule in (_MAIL, _PHONE) for match in rule.finditer(text)]
    for position, token in enumerate(tokens):
        if token.kind != "word":
            continue
        if _TITLES.fullmatch(token.text):
            end = _name_end(tokens, position + 1, first_names)
            if end == position + 1 and _ADDRESS.fullmatch(token.text):
                end = _surname_end(tokens, position + 1)
            if end > position + 1:
                found.append((token.start, tokens[end - 1].end))
        elif token.text in first_names and "-" not in token.text:
            end = _name_end(tokens, position, first_names)
            if end > position + 1:
                found.append((token.start, tokens[end - 1].end))
    return _apart(found)


def without_persons(
    passages: Sequence[TextPassage], first_names: frozenset[str]
) -> list[TextPassage]:
    """The passages with `…` for all that is a person's, in the lines that it stands in."""
    texts = [passage.text for passage in passages]
    for block in blocks(passages):
        for start, end in spans(block.text, tokens_of(block.text), first_names):
            lines = sorted(set(block.at[start:end]))
            for word in dict.fromkeys(block.text[start:end].split()):
                for line in lines:
                    texts[line] = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", _LEFT_OUT, texts[line])
    return [TextPassage(one.locator, text) for one, text in zip(passages, texts, strict=True)]


def _name_end(tokens: list[Token], position: int, first_names: frozenset[str]) -> int:
    """The end of a name of a person that begins at a token; `position` when none does."""
    end = position
    while end < len(tokens) and tokens[end].text in (".", ":", "Dr", "Prof", "von", "Dipl", "med"):
        end += 1
    start, has_first = end, False
    while end < len(tokens) and end - start < 3:
        token = tokens[end]
        if token.kind != "word" or not token.is_capital or token.text.isupper():
            break
        has_first = has_first or token.text.split("-")[0] in first_names
        end += 1
    return end if has_first and end > start else position


def _surname_end(tokens: list[Token], position: int) -> int:
    """The end of a surname behind a word of address; `position` when a firm bears it."""
    end = position
    while end < len(tokens) and tokens[end].text in (".", "Dr", "Prof", "von", "med", "Ing", "-"):
        end += 1
    if end >= len(tokens) or tokens[end].kind != "word" or not tokens[end].is_capital:
        return position
    firm = any(token.kind == "legal" for token in tokens[end : end + 4])
    school = tokens[end].text.endswith(("schule", "Schule", "stiftung", "Stiftung", "haus", "Haus"))
    return position if firm or school or tokens[end].text.isupper() else end + 1


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
