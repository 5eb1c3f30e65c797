"""How alike two names are: word by word, rare words counting more than common ones."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from kgraph.names import bare
from kgraph.names import words as key_words

#: two words count as one from this rapidfuzz ratio on
ALIKE = 84.0
#: weight of a word that says little about which thing is meant
COMMON_WEIGHT = 0.2
_SHORTEST_FUZZY = 5
_SILENT_WORDS = """
a am an auf aus bei beim das dem den der des die ein eine fuer im in mit of the und vom von
vor zu zum zur
"""
_COMMON_WORDS = """
ag agentur allianz alliance amt arbeit arbeitsgemeinschaft arbeitsgruppe arbeitskreis ausbildung
buendnis cluster fachkraefte fachkraefteallianz fachkraeftebuendnis fachkraefteinitiative
fachkraeftenetzwerk fachkraeftesicherung gemeinde gesellschaft handwerk hochschule hwk ihk
initiative jobcenter kammer kompetenzzentrum koordinierungsstelle kreis land landesamt
ministerium network netz netzwerk netzwerke pflegenetzwerk pflege projekt regional regionale
regionalen regionaler regionales region schule service servicestelle stadt uni unternehmen
unternehmensnetzwerk verband verbund verein welcome center wirtschaft wirtschaftsfoerderung
willkommen zentrum
"""
_SILENT = frozenset(bare(word) for word in _SILENT_WORDS.split())
_COMMON = frozenset(bare(word) for word in _COMMON_WORDS.split())


class Fit(NamedTuple):
    """How two names meet: the share of their weight in common, and which words."""

    share: float  # 0 to 1
    first: str
    second: str
    both: tuple[tuple[str, str], ...]  # pairs of words, equal or alike
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


def words(name: str) -> tuple[str, ...]:
    """The words of a name that count, folded; all of them if none does.

    >>> words("Netzwerk für die Region Hannover e. V.")
    ('netzwerk', 'region', 'hannover')
    """
    found = key_words(name)
    return tuple(word for word in found if word not in _SILENT) or tuple(found)


def printed(name: str, word: str) -> str:
    """The word of `name` that was folded to `word`, as it is printed."""
    for part in name.replace("-", " ").split():
        clean = part.strip("()[]„“”\"',.;:!?")
        if "".join(key_words(clean)) == word:
            return clean
    return word


class Rarity:
    """How much a word says: 1 for a word of one thing, COMMON_WEIGHT at most for common ones.

    Keeps the words of each name, so that a name is taken apart once.
    """

    def __init__(self, things: Iterable[Iterable[str]]) -> None:
        self._words: dict[str, tuple[str, ...]] = {}
        self._weights: dict[str, float] = {}
        self.counts: Counter[str] = Counter()
        size = 0
        for names in things:
            size += 1
            self.counts.update({word for name in names for word in self.words(name)})
        self._size = max(size, 2)

    def words(self, name: str) -> tuple[str, ...]:
        """`words` of the name, remembered."""
        found = self._words.get(name)
        if found is None:
            found = self._words[name] = words(name)
        return found

    def weight(self, word: str) -> float:
        """Between COMMON_WEIGHT and 1, less for each thing whose name holds the word."""
        found = self._weights.get(word)
        if found is None:
            rare = 1 - math.log(max(self.counts[word], 1)) / math.log(self._size + 1)
            common = word in _COMMON
            found = min(rare, COMMON_WEIGHT) if common else max(rare, COMMON_WEIGHT)
            self._weights[word] = found
        return found

    def is_common(self, word: str) -> bool:
        """Whether the word tells hardly anything."""
        return self.weight(word) <= COMMON_WEIGHT


def fit(first: str, second: str, rarity: Rarity) -> Fit:
    """How two names meet; spelling, word order and compounds written apart do not matter.

    >>> rarity = Rarity([["Bündnis Jade-Bay"], ["Bündnis Harz"], ["Bündnis Ulm"]])
    >>> fit("Bündnis Jade-Bay", "Jadebay-Bündnis", rarity).share
    1.0
    """
    own, other = _compounds(rarity.words(first), rarity.words(second))
    both, left, right = _matched(own, other)
    weight = rarity.weight
    common = sum(
        (weight(a) + weight(b)) * (1.0 if a == b else fuzz.ratio(a, b) / 100) for a, b in both
    )
    total = sum(map(weight, own)) + sum(map(weight, other))
    return Fit(common / total if total else 0.0, first, second, both, left, right)


def _compounds(first: Sequence[str], second: Sequence[str]) -> tuple[list[str], list[str]]:
    """Neighbours of one name joined where the other writes them as one word."""
    return _joined(first, set(second)), _joined(second, set(first))


def _joined(own: Sequence[str], other: set[str]) -> list[str]:
    found: list[str] = []
    position = 0
    while position < len(own):
        pair = "".join(own[position : position + 2])
        if pair in other and own[position] not in other:  # never so for the last, alone
            found.append(pair)
            position += 2
        else:
            found.append(own[position])
            position += 1
    return found


def _matched(
    first: Sequence[str], second: Sequence[str]
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...], tuple[str, ...]]:
    """Pairs of words of two names, and the words left on either side."""
    rest = list(second)
    both: list[tuple[str, str]] = []
    left: list[str] = []
    for word in first:
        if word in rest:
            rest.remove(word)
            both.append((word, word))
        else:
            left.append(word)
    for word in tuple(left):
        near = max(rest, key=lambda other: _alike(word, other), default="")
        if near and _alike(word, near):
            left.remove(word)
            rest.remove(near)
            both.append((word, near))
    return tuple(both), tuple(left), tuple(rest)


def _alike(first: str, second: str) -> float:
    shorter = min(len(first), len(second))
    if shorter < _SHORTEST_FUZZY or not (first.isalpha() and second.isalpha()):
        return 0.0
    return fuzz.ratio(first, second, score_cutoff=ALIKE)
