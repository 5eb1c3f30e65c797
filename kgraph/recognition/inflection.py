"""German endings: a name in the nominative, whatever case the sentence has it in."""

from __future__ import annotations

import re

from kgraph.recognition.lexicon import FoundHead

_ADJECTIVE = re.compile(r"(?<=\w{3})e[nrsm]?$")
#: an adjective's ending after no article, as names stand in lists: "Hessisches Ministerium"
_ENDINGS = {"m": "er", "f": "e", "n": "es"}


def nominative(word: str, found: FoundHead) -> str:
    """The head word of a name in the nominative singular.

    A compound keeps what stands before the head: "Landesministeriums" -> "Landesministerium".
    """
    ending = found.head.ending.rpartition(" ")[2] if found.words > 1 else found.head.ending
    before = found.before
    plain = ending if before and not before.endswith("-") else ending[:1].upper() + ending[1:]
    if word.isupper() or word[len(before) :].isupper():
        return word
    return before + plain


def adjective(word: str, gender: str) -> str:
    """An adjective of a name in the nominative; "-er" of a place does not change.

    >>> adjective("Technischen", "f"), adjective("Hessische", "n"), adjective("Thüringer", "f")
    ('Technische', 'Hessisches', 'Thüringer')
    """
    if word.endswith("er") and not word.endswith(("cher", "ler", "ner", "ßer", "aler", "iger")):
        return word
    if word.endswith("ner") and word[:-2].endswith(("n",)) and gender == "f":
        return word
    stem = _ADJECTIVE.sub("", word)
    return stem + _ENDINGS.get(gender, "e") if stem != word else word


def is_adjective(word: str) -> bool:
    """Whether a word has the ending of an adjective before a noun."""
    return (bool(_ADJECTIVE.search(word)) and len(word) > 4 and word.isalpha()) or (
        bool(re.fullmatch(r"[A-ZÄÖÜ]\w+(?:-[A-ZÄÖÜ]\w+)*er", word)) and len(word) > 5
    )
