"""Which words of a text are places: names of territories and landscapes, and made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kgraph.names import fold
from kgraph.recognition.tokens import Token

_LONGEST = 6  # words of a name: "Heidenheim an der Brenz" has four
_SIDES = ("nord", "sued", "ost", "west", "mittel", "ober", "unter", "nieder", "nordost",
          "nordwest", "suedost", "suedwest", "zentral")  # fmt: skip
#: names of municipalities that are everyday words, so that alone they mean no place
_EVERYDAY = frozenset(
    [
        "arbeit",
        "alle",
        "bildung",
        "wissen",
        "essen",
        "hausen",
        "forst",
        "wald",
        "berg",
        "burg",
        "land",
        "stadt",
        "kirche",
        "mitte",
        "feld",
        "markt",
        "halle",
        "haus",
        "hof",
        "dorf",
        "senden",
        "werben",
        "lernen",
        "leben",
        "loeben",
        "ehe",
        "see",
        "ort",
        "grund",
        "handwerk",
        "industrie",
        "pflege",
        "gesundheit",
        "hilfe",
        "rat",
        "weg",
        "sprache",
        "beratung",
        "wissen",
        "aktion",
        "projekt",
        "start",
        "zukunft",
        "chance",
        "partner",
        "bescheid",
        "lauf",
        "warten",
        "leiden",
        "sterben",
        "sachen",
        "wiesen",
        "born",
        "bank",
        "linden",
        "rosen",
        "sand",
        "norden",
        "sueden",
        "osten",
        "westen",
        "ausbildung",
        "jugend",
        "frau",
        "familie",
        "beruf",
        "schule",
        "wirtschaft",
        "technik",
        "energie",
        "umwelt",
        "verkehr",
    ]
)


class PlaceWords:
    """Knows places by their folded words."""

    def __init__(
        self, names: Iterable[str], lands: Iterable[str], areas: Iterable[str] = ()
    ) -> None:
        names = [*names, *areas]
        self._areas = {fold(name) for name in areas}
        self._names: set[tuple[str, ...]] = set()
        for name in names:
            for form in _written(name):
                self._names.add(tuple(fold(form).split()))
        self._names -= {(word,) for word in _EVERYDAY}
        self.lands = {fold(name): name for name in lands}
        self._first = {words[:1] for words in self._names}
        self._stems = {fold(name) for name in lands} | {"schwaben", "franken", "pfalz", "baden"}
        self._parts = {word for name in self._names for word in name if len(word) > 3}

    def at(self, tokens: list[Token], position: int) -> int:
        """How many tokens from `position` on are one place; 0 for none."""
        if position >= len(tokens) or not tokens[position].is_capital:
            return 0
        begins = tuple(fold(tokens[position].text).split())[:1] in self._first
        longest = min(_LONGEST, len(tokens) - position) if begins else 0
        for length in range(longest, 0, -1):
            own = tokens[position : position + length]
            if any(token.kind not in ("word", "legal") for token in own):
                continue
            words = tuple(fold(" ".join(token.text for token in own)).split())
            if words in self._names:
                return length + self._bracket(tokens, position + length, words)
        return 1 if self.is_made(tokens[position].text) else 0

    def is_place(self, text: str) -> bool:
        """Whether a whole text is a place."""
        return tuple(fold(text).split()) in self._names or self.is_made(text)

    def is_area(self, word: str) -> bool:
        """Whether a word is a landscape, which may stand behind an article: "der Pfalz"."""
        return fold(word) in self._areas

    def is_made(self, word: str) -> bool:
        """Whether a word is made of places: Lüneburg-Uelzen, Nordhessen, Rhein-Neckar."""
        folded = fold(word)
        parts = folded.split()
        if len(parts) > 1 and "-" in word and " " not in word:
            known = sum(1 for part in parts if (part,) in self._names or part in self._parts)
            return known == len(parts) and all(p[:1].isupper() for p in word.split("-"))
        return any(
            folded.startswith(side) and folded.removeprefix(side) in self._stems for side in _SIDES
        )

    def of_adjective(self, word: str) -> bool:
        """Whether an adjective is of a place: Thüringer, Hessisches, Niederlausitzer."""
        folded = fold(word)
        stems = {re.sub(r"(?:er|isch(?:e[nrsm]?)?)$", "", folded)}
        stems |= {f"{stem}{end}" for stem in stems for end in ("en", "e", "a", "n", "ern", "land")}
        return any((stem,) in self._names or stem in self._stems for stem in stems if len(stem) > 3)

    def land_in(self, text: str) -> str:
        """The Land whose name stands in a text, twice as often at least as any other."""
        folded = f" {fold(text)} "
        counts = {}
        for key in sorted(self.lands, key=len, reverse=True):
            counts[self.lands[key]] = folded.count(f" {key} ")
            folded = folded.replace(f" {key} ", " \0 ")
        first, second = sorted(counts.items(), key=lambda pair: -pair[1])[:2]
        return first[0] if first[1] >= max(2 * second[1], 1) else ""

    def _bracket(self, tokens: list[Token], position: int, words: tuple[str, ...]) -> int:
        """The tokens of an addition that belongs to a name: "(Saale)"."""
        if position + 2 < len(tokens) and tokens[position].text == "(":
            inside = tokens[position + 1].text
            whole = (*words, *fold(inside).split())
            if tokens[position + 2].text == ")" and (self.is_place(inside) or whole in self._names):
                return 3
        return 0


def _written(name: str) -> Iterable[str]:
    """A name as registers have it, without its title, and without what stands behind a comma."""
    yield name
    plain = re.split(r",|\s\(", name)[0]
    yield plain
    bare = re.sub(r"^(?:Landkreis|Kreis|Stadt|Region|Regionalverband|Städteregion)\s+", "", plain)
    yield bare
    if bare.endswith("-Kreis"):
        yield bare.removesuffix("-Kreis")
    yield from (part.strip() for part in bare.split("/"))
    if " " in bare and "(" not in name:
        first = bare.split()[0]
        if re.search(r"\s(?:an der|am|im|in der|bei|ob der|vor der|v\.)", bare) and len(first) > 4:
            yield first
