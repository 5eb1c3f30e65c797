"""The lists that rules rest on: words for bodies and networks, cues of ties, first names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

#: endings that count only as a whole word or behind a hyphen: "Kreis" is not in "Umkreis"
_SHORT = 6
_LISTS = (
    "heads.csv",
    "bodies.csv",
    "cues.csv",
    "first-names.txt",
    "landscapes.txt",
    "small-words.csv",
)


class Head(NamedTuple):
    """A word that says what a body is; `heads.csv` explains the columns."""

    ending: str
    gender: str
    plural: str
    type: str
    kind: str
    takes: str
    generic: str
    unit: str


class FoundHead(NamedTuple):
    """A head in a text: over how many words, in which number, and where its ending begins."""

    head: Head
    words: int
    is_plural: bool
    before: str  # what stands before the ending in the same word: "fach" of "Fachschule"


class Cue(NamedTuple):
    """Words that state a relation, in a form that says where the bodies stand."""

    relation: str
    form: str
    pattern: re.Pattern[str]


class Lexicon:
    """The lists, ready to be asked. `texts` holds the contents of the files by name."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        heads = [Head(**row) for row in _rows(texts["heads.csv"])]
        self.bodies = {
            row["name"]: (row["type"], row["kind"]) for row in _rows(texts["bodies.csv"])
        }
        self.cues = [
            Cue(row["relation"], row["form"], _words_of(row["pattern"], row["form"]))
            for row in _rows(texts["cues.csv"])
        ]
        small = _rows(texts["small-words.csv"])
        self.small = {row["use"]: frozenset(row["words"].split()) for row in small}
        self.first_names = frozenset(_words(texts["first-names.txt"]))
        self.landscapes = tuple(
            w.replace("-Land", " Land") for w in _words(texts["landscapes.txt"])
        )
        self._single: dict[str, tuple[Head, bool]] = {}
        self._several: list[tuple[tuple[str, ...], Head, bool]] = []
        for head in heads:
            for form, is_plural in _forms(head):
                if " " in form:
                    self._several.append((tuple(form.split()), head, is_plural))
                else:
                    self._single.setdefault(form, (head, is_plural))
        self._several.sort(key=lambda entry: (-len(entry[0]), -len(entry[0][0])))
        self._by_second: dict[str, list[tuple[tuple[str, ...], Head, bool]]] = {}
        for entry in self._several:
            self._by_second.setdefault(entry[0][1], []).append(entry)

    def head_at(self, words: list[str], position: int) -> FoundHead | None:
        """The head that begins at a word (of several words), or that the word ends with."""
        if not 0 <= position < len(words):
            return None
        if not words[position][:1].isupper() and not words[position][:1].isdigit():
            return None
        second = words[position + 1].casefold() if position + 1 < len(words) else ""
        for form, head, is_plural in self._by_second.get(second, ()):
            found = _several_at(form, words, position)
            if found is not None:
                return FoundHead(head, len(form), is_plural, found)
        return self._ending(words[position])

    def _ending(self, word: str) -> FoundHead | None:
        small = word.casefold()
        for start in range(max(len(small) - 2, 0)):
            found = self._single.get(small[start:])
            if found and _stands_alone(small, start, found[0].ending):
                return FoundHead(found[0], 1, found[1], word[:start])
        return self._single_short(small, word)

    def _single_short(self, small: str, word: str) -> FoundHead | None:
        found = self._single.get(small)
        return FoundHead(found[0], 1, found[1], word[:0]) if found and len(small) < 3 else None


def _words_of(pattern: str, form: str) -> re.Pattern[str]:
    """A cue's words; verbs may begin a sentence, nouns are always written large."""
    is_noun = form in ("role", "has")
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", 0 if is_noun else re.IGNORECASE)


def file_names() -> tuple[str, ...]:
    """The files of lists, in ontology/vocabularies/recognition."""
    return _LISTS


def _stands_alone(small: str, start: int, ending: str) -> bool:
    if start == 0 or small[start - 1] == "-":
        return True
    return len(ending) >= _SHORT and start >= 2 and small[start - 1].isalpha()


def _several_at(form: tuple[str, ...], words: list[str], position: int) -> str | None:
    """What stands before the first word of a head of several words, None when it is not there."""
    own = words[position : position + len(form)]
    if len(own) < len(form):
        return None
    first = own[0].casefold()
    if len(form) > 1 and form[0].endswith(("e", "es")) and form[0] not in ("welcome",):
        stem = form[0].removesuffix("s").removesuffix("e")
        if not re.fullmatch(rf"{re.escape(stem)}(?:e[nrsm]?)?", first):
            return None
        before = ""
    else:
        if not first.endswith(form[0]):
            return None
        before = own[0][: len(first) - len(form[0])]
        if before and not before.endswith("-") and len(form[0]) < _SHORT:
            return None
    rest = [word.casefold() for word in own[1:]]
    return before if rest == list(form[1:]) else None


def _forms(head: Head) -> Iterable[tuple[str, bool]]:
    """All written forms of a head: nominative, genitive, dative; singular and plural."""
    first, _, last = head.ending.rpartition(" ")
    lead = f"{first} " if first else ""
    endings = {"", "s", "es"} if head.gender in "mn" else {""}
    if last.endswith(("nis", "uss")):
        endings |= {"ses"}
    if " für " in head.ending:
        noun, rest = head.ending.split(" ", 1)
        yield from ((f"{noun} {rest}", False), (head.plural, True))
        return
    yield from ((f"{lead}{last}{ending}", False) for ending in endings)
    if head.plural and head.plural != head.ending:
        yield head.plural, True
        if not head.plural.endswith(("n", "s")):
            yield head.plural + "n", True


def _rows(text: str) -> list[dict[str, str]]:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return list(csv.DictReader(lines))


def _words(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return " ".join(lines).split()
