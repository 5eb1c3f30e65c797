"""Figures as people say them: "rund 3.000", "33,1 Prozentpunkte", "knapp 6 Mio. Euro"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.words.numbers import number
from kgraph.words.said import Words

#: units as a source has them -> what stands behind the number
UNITS = {
    "Anzahl": Words(de=" ", en=" "),
    "Prozent": Words(de=" %", en="%"),
    "Prozentpunkte": Words(de=" Prozentpunkte", en=" percentage points"),
    "Jahre": Words(de=" Jahre", en=" years"),
    "Stunden": Words(de=" Stunden", en=" hours"),
    "Minuten": Words(de=" Minuten", en=" minutes"),
    "Euro": Words(de=" Euro", en=" euros"),
}
MILLIONS = Words(de="{n} Mio.", en="{n} million")
BILLIONS = Words(de="{n} Mrd.", en="{n} billion")
#: what stands before a number
HEDGES = {
    "rund": Words(de="rund", en="about"),
    "etwa": Words(de="etwa", en="about"),
    "ca.": Words(de="ca.", en="about"),
    "knapp": Words(de="knapp", en="just under"),
    "fast": Words(de="fast", en="almost"),
    "gut": Words(de="gut", en="a good"),
    "mehr als": Words(de="mehr als", en="more than"),
    "weniger als": Words(de="weniger als", en="less than"),
    "über": Words(de="über", en="over"),
    "bis zu": Words(de="bis zu", en="up to"),
    "nie unter": Words(de="nie unter", en="never under"),
    "alle": Words(de="alle", en="all"),
    "insgesamt": Words(de="insgesamt", en="in all"),
    "die beiden": Words(de="die beiden", en="both, that is"),
    "zunächst": Words(de="zunächst", en="at first"),
    "seit": Words(de="seit", en="for"),
}
#: pieces of shares that a source gives in words
PIECES = {
    "zwei Drittel": "two thirds", "ein weiteres Drittel": "another third", "ein Drittel": "a third",
    "drei Viertel": "three quarters", "zwei Fünftel": "two fifths", "ein Fünftel": "a fifth",
    "ein Zehntel": "a tenth", "die Hälfte": "half", "neun von zehn": "nine in ten",
    "jeder Dritte": "every third", "jeder zweite": "every second",
}  # fmt: skip
STARS = {
    "0,01": Words(de="signifikant, p < 0,01 (***)", en="significant, p < 0.01 (***)"),
    "0,05": Words(de="signifikant, p < 0,05 (**)", en="significant, p < 0.05 (**)"),
    "0,10": Words(de="signifikant, p < 0,10 (*)", en="significant, p < 0.10 (*)"),
    "no star": Words(de="nicht signifikant (kein Stern)", en="not significant (no star)"),
}
SIGNIFICANT = Words(de="signifikant", en="significant")
NOT_SIGNIFICANT = Words(de="nicht signifikant", en="not significant")
ALSO_STAR = Words(de="kein Stern; in Abbildung 15 p < 0,10", en="no star; in figure 15 p < 0.10")
OUT_OF = Words(de="{n} von {all}", en="{n} of {all}")
ELEVEN = Words(de="insgesamt elf", en="eleven in all")

CONTAINS = Words(de="umfasst", en="contains")
DIFFERS = Words(de="anders: {others}", en="elsewhere: {others}")
ALSO = Words(
    de="{n:1 Angabe steht|# Angaben stehen} neben anderen über dasselbe; beide stehen da, keine "
    "ist berichtigt.",
    en="{n:1 figure stands|# figures stand} beside others about the same; both are here, none is "
    "corrected.",
)
SAMPLES = Words(
    de="Fallzahlen (n) stehen in der Spalte „n“, die Sterne in „Signifikanz“, wie die Quelle sie "
    "druckt.",
    en="Numbers of cases stand in the column “n”, stars in “significance”, as the source prints "
    "them.",
)
SEARCHED = Words(
    de="Gesucht in allen {n} Zahlen der Quellen: {text}.",
    en="Looked through all {n} figures of the sources: {text}.",
)
NO_FIGURE = Words(
    de="keine Quelle nennt eine Zahl zu {label}", en="no source gives a figure about {label}"
)
NO_FIGURE_NAMED = Words(
    de="unter den {n} Zahlen der Quellen passt keine zu „{text}“",
    en="none of the {n} figures of the sources fits “{text}”",
)
_SAMPLE = re.compile(r"n\s*=\s*(\d+)$")
_STAR = re.compile(r"p<(0,\d+) \(\*+\)$")


class SaidFigure(NamedTuple):
    """A figure: as people say it, the number of cases, significance as printed, the rest."""

    text: str
    cases: str
    stars: str
    rest: str

    def full(self, language: str) -> str:
        """All of it in one phrase: "33,1 Prozentpunkte (n = 31, signifikant)"."""
        details = [f"n = {self.cases}"] if self.cases else []
        if self.stars:
            is_plain = self.stars.startswith(("nicht", "not", "kein", "no "))
            details.append((NOT_SIGNIFICANT if is_plain else SIGNIFICANT).say(language))
        details += [self.rest] if self.rest else []
        return f"{self.text} ({', '.join(details)})" if details else self.text


def reading(value: str, unit: str, qualifier: str, language: str) -> SaidFigure:
    """A value with its unit and what the source says around it.

    >>> reading("3000", "Anzahl", "rund", "de").text
    'rund 3.000'
    >>> reading("33.1", "Prozentpunkte", "p<0,01 (***); n=31", "de").full("de")
    '33,1 Prozentpunkte (n = 31, signifikant)'
    >>> reading("6000000", "Euro", "knapp", "de").text
    'knapp 6 Mio. Euro'
    >>> reading("3", "Anzahl", "von insgesamt elf", "de").text
    '3 von insgesamt elf'
    """
    cases, stars, phrases, rest = "", "", [], []
    parts = [part.strip() for part in qualifier.split(";") if part.strip()]
    amount = (_amount(value, language) + UNITS.get(unit, _unit(unit)).say(language)).strip()
    for part in parts:
        if found := _SAMPLE.match(part):
            cases = found[1]
        elif is_star(part):
            stars = _stars(part, language)
        elif part in HEDGES or any(piece in part for piece in PIECES) or part.startswith("von "):
            phrases.append(part)
        elif part != "n":
            rest.append(part)
    return SaidFigure(_phrase(amount, phrases, language), cases, stars, ", ".join(rest))


def is_star(part: str) -> bool:
    """Whether a part of a qualifier is about significance."""
    return bool(_STAR.match(part)) or part.startswith("kein Stern")


def _phrase(amount: str, phrases: Sequence[str], language: str) -> str:
    for part in phrases:
        if part in HEDGES:
            amount = f"{HEDGES[part].say(language)} {amount}"
        elif part.startswith("von "):
            whole = part.removeprefix("von ")
            whole = ELEVEN.say(language) if whole == ELEVEN.de else whole
            amount = OUT_OF.say(language, n=amount, all=whole)
        else:
            amount = f"{_share(part, language)} ({amount})"
    return amount


def _share(part: str, language: str) -> str:
    """A share in words: "knapp zwei Drittel" or "just under two thirds"."""
    if language == "de":
        return part
    piece = max((own for own in PIECES if own in part), key=len)
    before, after = (side.strip() for side in part.split(piece, 1))
    hedge = HEDGES[before].en if before in HEDGES else before
    hedge = {"nur": "only"}.get(hedge, hedge)
    return " ".join(word for word in (hedge, PIECES[piece], after) if word)


def _stars(part: str, language: str) -> str:
    if found := _STAR.match(part):
        return STARS[found[1]].say(language)
    return (STARS["no star"] if part == "kein Stern" else ALSO_STAR).say(language)


def _amount(value: str, language: str) -> str:
    try:
        own = float(value)
    except ValueError:
        return value
    for size, words in ((1e9, BILLIONS), (1e6, MILLIONS)):
        if abs(own) >= size and round(own / size, 3) * size == own:
            return words.say(language, n=number(own / size, language))
    return number(own, language).replace("-", "−")


def _unit(unit: str) -> Words:
    return Words(de=f" {unit}", en=f" {unit}")
