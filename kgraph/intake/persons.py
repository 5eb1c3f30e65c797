"""Names of natural persons in lists: known by titles, first names and initials, never printed.

A name with a word of a body in it ("GmbH", "Universität", "Apotheke") is one of a body, however
it begins. What is a person's by an address or a number is `kgraph.privacy`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from kgraph import resources
from kgraph.names import fold
from kgraph.privacy import is_personal
from kgraph.words.intake.headings import KIND_WORDS, NETWORK_WORDS
from kgraph.words.intake.persons import BODY_ENDS, BODY_WORDS, FIRST_NAMES

_TITLE = re.compile(
    r"(?:Herrn?|Frau|Hr\.|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Dr(?=\s)|Prof\.|Prof(?=\s)|Professor(?:in)?"
    r"|PD|Dipl\.(?:\s?-?[A-Z][a-z]+\.?)?|Mag\.|(?:rer|med|phil|jur|iur|oec|ing|nat|pol|dent|vet|h)\."
    r"|Ing\.|c\.)\s*-?\s*"
)
_TAIL = re.compile(r"\s*(?:\(.*\)?|[–—|/;].*|\s-\s.*|,\s*(?:M\.?|B\.?)\s?(?:A|Sc|Eng)\.?)\s*$")
_WORD = re.compile(r"[A-ZÄÖÜÉ][\w'’äöüßéèáàçñğşıİŞÇ]*(?:-[A-ZÄÖÜ][\w'’]*)*\Z")
_INITIAL = re.compile(r"(?:[A-ZÄÖÜ][a-z]?\.\s?-?)+\Z")
_PARTICLES = frozenset(("von", "van", "de", "der", "den", "zu", "zur", "vom", "al", "el", "bin"))
_MOST_WORDS = 4
#: a person in running text: a first name and a capital word behind it
_PAIR = re.compile(r"(?<![\w-])([A-ZÄÖÜ][\w-]+)\s+(?:(?:von|van|de|der|zu)\s+)*([A-ZÄÖÜ][\w-]+)")


def is_person(name: str) -> bool:
    """Whether a name is that of a natural person.

    >>> is_person("Dr. Sabine Muster"), is_person("Müller, Hans"), is_person("E. Beispiel")
    (True, True, True)
    >>> is_person("Müller GmbH"), is_person("Friedrich Schiller Universität")
    (False, False)
    """
    text = " ".join(name.split())
    text = _TAIL.sub("", text) or text
    bare = _TITLE.sub("", text).strip()
    titled = bare != text
    surname, comma, first = (part.strip() for part in bare.partition(","))
    if comma:
        bare = f"{first} {surname}"
    words = [word for word in bare.replace(".", ". ").split() if word not in _PARTICLES]
    if not words or len(words) > _MOST_WORDS or any(sign.isdigit() for sign in bare):
        return False
    if not all(_WORD.match(word) or _INITIAL.match(word) for word in words):
        return False
    if not _WORD.match(words[-1]) or _is_body(words):
        return False
    if titled:
        return True
    begins = words[0] in _first_names() or words[0].split("-")[0] in _first_names()
    begins = begins or bool(_INITIAL.match(words[0]))
    return len(words) > 1 and begins and not _is_hyphenated(words[0])


def names_person(text: str) -> bool:
    """Whether a text names a person somewhere, or holds an address or number of one.

    >>> names_person("ruht seit 2022, sagt Hans Muster"), names_person("Gasthof Max Eyth Straße")
    (True, False)
    """
    if is_personal(text):
        return True
    return any(
        found[1].split("-")[0] in _first_names()
        and not _is_hyphenated(found[1])
        and not _is_body(_around(text, found.start(), found.end()))
        for found in _PAIR.finditer(text)
    )


def any_person(texts: Iterable[str]) -> bool:
    """Whether one of the texts names a person or is the name of one."""
    return any(is_person(text) or names_person(text) for text in texts)


def _around(text: str, start: int, end: int) -> list[str]:
    """The words of a name in a text, with the capital word before and those behind it."""
    before = re.findall(r"([A-ZÄÖÜ][\w-]+)\s+$", text[:start])
    behind = re.match(r"(?:\s+(?:&|und|[A-ZÄÖÜ][\w.-]*|[a-z]?\.))*", text[end:])
    own = text[start:end].split()
    return [*before, *own, *(behind[0].split() if behind else ())]


def _is_hyphenated(word: str) -> bool:
    """Whether a first name is only the begin of a longer word: "Otto-Hahn-Schule"."""
    parts = word.split("-")
    return len(parts) > 1 and not all(part in _first_names() for part in parts)


def _is_body(words: Iterable[str]) -> bool:
    for word in words:
        for part in fold(word).split():
            if part in _body_words() or part.endswith(BODY_ENDS):
                return True
        if word in ("&", "+"):
            return True
    return False


@cache
def _body_words() -> frozenset[str]:
    single = {word for word, _ in KIND_WORDS if " " not in word}
    return frozenset(BODY_WORDS | single | set(NETWORK_WORDS))


@cache
def _first_names() -> frozenset[str]:
    folder = ("ontology", "vocabularies", "recognition")
    lines = resources.text(*folder, "first-names.txt").splitlines()
    listed = " ".join(line for line in lines if not line.startswith("#")).split()
    return FIRST_NAMES | frozenset(listed)
