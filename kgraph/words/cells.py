"""What the codes in the cells of answers are called; JSON keeps the codes."""

from __future__ import annotations

from kgraph.words import attaching, reviewing, workspace
from kgraph.words.said import Words
from kgraph.words.types import TYPES_OF

_CLASSES = {
    "tie": Words(de="Beziehung", en="tie"),
    "structure": Words(de="Struktur", en="structure"),
    "judgement": Words(de="Urteil", en="judgement"),
}
_STATES = {
    "planned": Words(de="geplant", en="planned"),
    "running": Words(de="läuft", en="running"),
    "ended": Words(de="beendet", en="ended"),
    "continued": Words(de="fortgeführt", en="continued"),
    "transferred": Words(de="übertragen", en="transferred"),
    "institutionalised": Words(de="verstetigt", en="institutionalised"),
    # gaps and assess
    "here": Words(de="hier", en="here"),
    "through": Words(de="als Partner", en="through"),
    "wider": Words(de="im Umfeld", en="wider"),
    "unclear": Words(de="unklar", en="unclear"),
    "unnamed": Words(de="ohne Namen", en="unnamed"),
    "missing": Words(de="nicht genannt", en="missing"),
    "present": Words(de="genannt", en="present"),
    "unknown": Words(de="unbekannt", en="unknown"),
    "possible": Words(de="möglich", en="possible"),
}
#: languages of sources, by their codes
LANGUAGES_OF_SOURCES = {
    "de": Words(de="Deutsch", en="German"),
    "en": Words(de="Englisch", en="English"),
}
#: the sides of a projection onto two kinds of nodes
_SIDES = {
    "actor": Words(de="Akteur", en="actor"),
    "kind": Words(de="Art", en="kind"),
    "project": Words(de="Projekt", en="project"),
}
#: column -> code -> what it is called
CELLS: dict[str, dict[str, Words]] = {
    "type": TYPES_OF,
    "decision": reviewing.STATES,
    "what": reviewing.WHAT,
    "missing": attaching.MISSING,
    "generic": {"yes": Words(de="ja", en="yes"), "no": Words(de="nein", en="no")},
    "class": _CLASSES,
    "section": workspace.SECTIONS,
    "entry": workspace.KINDS,
    "status": _STATES,
    "mode": _SIDES,
    "language": LANGUAGES_OF_SOURCES,
    "direction": {
        "out": Words(de="von hier aus", en="out"),
        "in": Words(de="hierher", en="in"),
    },
    "fit": {
        "exact": Words(de="genau", en="exact"),
        "beginning": Words(de="Anfang", en="beginning"),
        "part": Words(de="Teil", en="part"),
        "word": Words(de="ganzes Wort", en="word"),
        "initials": Words(de="Kürzel", en="initials"),
        "ideas": Words(de="Merkmale", en="ideas"),
        "figure": Words(de="Zahl", en="figure"),
        "similar": Words(de="ähnlich", en="similar"),
    },
    "about": {
        "network": Words(de="Netzwerk", en="network"),
        "partner": Words(de="Partner", en="partner"),
        "topic": Words(de="Thema", en="topic"),
    },
    "severity": {
        "error": Words(de="Fehler", en="error"),
        "warning": Words(de="Warnung", en="warning"),
    },
    "change": {
        "came": Words(de="neu", en="new"),
        "new": Words(de="neu", en="new"),
        "same": Words(de="unverändert", en="same"),
        "gone": Words(de="nicht mehr da", en="gone"),
        "removed": Words(de="entfernt", en="removed"),
        "left": Words(de="fort", en="gone"),
        "renamed": Words(de="umbenannt", en="renamed"),
        "merged": Words(de="vereinigt", en="merged"),
        "parted": Words(de="getrennt", en="parted"),
        "appeared": Words(de="neue Beziehung", en="new tie"),
        "vanished": Words(de="Beziehung fort", en="tie gone"),
        "changed": Words(de="geändert", en="changed"),
        "stated": Words(de="neue Angabe", en="new fact"),
        "dropped": Words(de="Angabe fort", en="fact gone"),
    },
    "verdict": {
        "same": Words(de="dasselbe", en="same"),
        "different": Words(de="verschieden", en="different"),
        "undecided": Words(de="offen", en="undecided"),
    },
}
#: sheets of the workbook
SHEETS = {
    "things": Words(de="Dinge", en="things"),
    "ties": Words(de="Beziehungen", en="ties"),
    "figures": Words(de="Zahlen", en="figures"),
    "sources": Words(de="Quellen", en="sources"),
}
