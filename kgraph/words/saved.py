"""What the list of saved queries says of each, in the language of the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.words.said import Words

#: saved queries that are tables of the whole graph: what they hold
TABLES = {
    "figures": Words(de="Alle Zahlen der Quellen.", en="Every numeric observation of the sources."),
    "register": Words(
        de="Die Anlage von drs-21-1363 als Tabelle: jede gedruckte Zeile, in ihrer Reihenfolge.",
        en="The annex of drs-21-1363 as a table: every printed row, in document order.",
    ),
    "relations": Words(
        de="Jede genannte Beziehung zwischen zwei Dingen, eine Zeile je Aussage und Quelle.",
        en="Every stated relation between two things, one row a statement and source.",
    ),
    "things": Words(
        de="Jedes Ding, das eine Quelle nennt oder das amtliche Verzeichnis führt, eine Zeile je "
        "Name.",
        en="Every thing that a source mentions or the official register lists, one row a name.",
    ),
    "ties": Words(
        de="Nur Beziehungen zwischen Akteuren, eine Zeile je Beziehung und Quelle: das, worauf "
        "„kgraph connect“ geht.",
        en="Ties only, one row a tie and source: exactly what 'kgraph connect' walks.",
    ),
}
ASKED = Words(
    de="Gefragt von: {asker}. Belegt durch: {places}.",
    en="Asked by: {asker}. Justified by: {places}.",
)
ASKERS = {
    "KMU": Words(de="KMU", en="KMU"),
    "network office": Words(de="Netzwerkbüro", en="network office"),
    "regional business development": Words(
        de="regionale Wirtschaftsförderung", en="regional business development"
    ),
    "researcher": Words(de="Forschung", en="researcher"),
}
LINES = Words(de="Zeilen {n}", en="lines {n}")
LINE = Words(de="Zeile {n}", en="line {n}")
_HEAD = re.compile(r"Asked by: (?P<asker>[^.]+)\. Justified by: (?P<places>.+)$")
_PLACE = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)+), lines? (\d[\d/ ,–-]*\d|\d)")


def _lines(numbers: str, language: str) -> str:
    return (LINE if numbers.isdigit() else LINES).say(language, n=numbers)


def described(name: str, comments: Sequence[str], language: str) -> list[str]:
    """What a saved query answers, who asked, and where the answer stands, by its comments.

    >>> described("cq-1", ["Wer?", "Who?", "Asked by: KMU. Justified by: iaw-2017, line 5."], "de")
    ['Wer?', 'Gefragt von: KMU. Belegt durch: iaw-2017, Zeile 5.']
    """
    if name in TABLES:
        return [TABLES[name].say(language)]
    german, english, *rest = comments
    found = [german if language == "de" else english]
    for line in rest:
        head = _HEAD.match(line)
        if head and head["asker"] in ASKERS:
            places = [
                f"{source}, " + _lines(numbers.replace("-", "–"), language)
                for source, numbers in _PLACE.findall(head["places"])
            ]
            asker = ASKERS[head["asker"]]
            found.append(ASKED.say(language, asker=asker, places="; ".join(places)))
    return found
