"""What people type for a command: German words and others that mean it."""

from __future__ import annotations

from kgraph.words.said import Words

NO_COMMAND = Words(de="Diesen Befehl gibt es nicht: „{name}“.", en="No such command '{name}'.")
MEANT = Words(
    de="Diesen Befehl gibt es nicht: „{name}“. Meinten Sie {meant}?",
    en="No such command '{name}'. Did you mean {meant}?",
)
OR = Words(de="{first} oder {last}", en="{first} or {last}")
SYNONYMS = {
    "finde": "find", "suche": "find", "suchen": "find", "search": "find",
    "zeige": "show", "zeigen": "show", "info": "show", "details": "show",
    "wer": "who", "partner": "who", "beziehungen": "who",
    "verbinde": "connect", "verbinden": "connect", "verbindung": "connect", "path": "connect",
    "weg": "connect", "gemeinsam": "common", "gemeinsames": "common", "shared": "common",
    "warum": "why", "weshalb": "why", "belege": "why", "quellen": "why",
    "vorstellen": "introduce", "kontakt": "introduce",
    "kreis": "region", "gebiet": "region", "ort": "region", "district": "region",
    "luecken": "gaps", "lücken": "gaps", "fehlt": "gaps", "missing": "gaps",
    "aehnlich": "similar", "ähnlich": "similar",
    "uebertragen": "transfer", "übertragen": "transfer", "projekte": "transfer",
    "bewerten": "assess", "pruefe": "check", "prüfe": "check", "pruefen": "check",
    "prüfen": "check", "validate": "check",
    "veraltet": "stale", "alt": "stale", "zentral": "central", "vermittler": "brokers",
    "gemeinschaften": "communities", "gruppen": "communities", "clusters": "communities",
    "ansicht": "view", "karte": "view", "bild": "view", "map": "view", "graph": "view",
    "webseite": "site", "website": "site", "exportieren": "export", "download": "export",
    "bauen": "build", "baue": "build", "lesen": "read", "unterschied": "diff",
    "doppelte": "dedupe", "dubletten": "dedupe", "duplicates": "dedupe",
    "aufraeumen": "clean", "aufräumen": "clean", "hilfe": "help", "abfrage": "sparql",
    "query": "sparql", "bericht": "report",
}  # fmt: skip
