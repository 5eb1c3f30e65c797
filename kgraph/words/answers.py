"""Words for people, in German and English: column headings and sentences of answers."""

from __future__ import annotations

HEADINGS: dict[str, dict[str, str]] = {
    "en": {
        "label": "name", "fit": "fits by", "evidence": "source", "relation": "relation",
        "direction": "direction",
    },
    "de": {
        "type:Network": "Netzwerk", "type:Institution": "Institution", "type:Project": "Projekt",
        "type:Programme": "Programm", "type:Event": "Veranstaltung", "type:Region": "Region",
        "type:Topic": "Thema", "type:TargetGroup": "Zielgruppe", "type:Concept": "Begriff",
        "type:Source": "Quelle", "where": "wo", "class": "Klasse", "first": "erstes",
        "second": "zweites", "degree": "Grad", "ways": "Wege", "newest": "neueste Angabe",
        "why": "warum", "via": "über", "reading": "Lesart", "status": "Stand",
        "present": "bekannt",
        "label": "Name", "type": "Art", "fit": "passt als", "evidence": "Quelle",
        "relation": "Beziehung", "direction": "Richtung", "role": "Rolle", "since": "seit",
        "until": "bis", "property": "Angabe", "value": "Wert", "kind": "Art",
        # measures
        "rank": "Rang", "shared_with": "gleich mit", "best": "bester", "worst": "schlechtester",
        "strength": "Stärke", "closeness": "Nähe", "harmonic": "harmon. Nähe",
        "betweenness": "Zwischenlage", "eigenvector": "Eigenvektor", "pagerank": "PageRank",
        "core": "Kern", "part": "Teil", "documents": "Dokumente", "group": "Gruppe",
        "constraint": "Constraint", "effective_size": "eff. Größe", "cut_point": "Trennpunkt",
        "bridges": "Brücken", "coordinator": "Koordinator", "gatekeeper": "Türhüter",
        "representative": "Vertreter", "consultant": "Berater", "liaison": "Verbinder",
        "community": "Gruppe", "size": "Größe", "shares": "teilt", "members": "Mitglieder",
        "about": "worum", "expected": "erwartet", "who_could": "wer könnte",
        "connections": "Verbindungen", "networks": "Netzwerke", "actors": "Akteure",
        "missing_partners": "fehlende Partner", "missing_topics": "fehlende Themen",
        "score": "Punkte", "shared": "gemeinsam", "bridge": "Brücke", "how": "wie",
        "step": "Schritt", "found": "gefunden", "confirmed": "bestätigt", "reason": "Grund",
    },
}  # fmt: skip

#: why two things could be one, and what was decided
DUPLICATES: dict[str, dict[str, str]] = {
    "en": {
        "both": "both: {words}", "alike": "{a} ≈ {b}", "common": "{word} (common)",
        "first": "only the first: {words}", "second": "only the second: {words}",
        "equal": "equal names", "place same": "one district", "place other": "other districts",
        "place unknown": "a place is not known", "kind same": "one kind",
        "kind other": "kinds: {a}, {b}", "judged": "judged: {reason}",
        "how": "Decide: kgraph dedupe --judge A same|different|undecided B --reason TEXT; "
        "a name that means several things is told apart by its id (--format json).",
        "veto type": "they are of different types",
        "veto generic": "a body that a source leaves unnamed stays a thing of its own",
        "veto kind": "a {a} is not a {b}",
        "veto place": "two bodies of different districts",
        "veto names": "their names name different places ({a} / {b})",
        "veto number": "their names carry different numbers",
        "veto related": "a source ties one to the other",
        "veto match": "only concepts match; things are the same, different or undecided",
    },
    "de": {
        "both": "beide: {words}", "alike": "{a} ≈ {b}", "common": "{word} (häufig)",
        "first": "nur das erste: {words}", "second": "nur das zweite: {words}",
        "equal": "gleiche Namen", "place same": "ein Kreis", "place other": "andere Kreise",
        "place unknown": "ein Ort ist nicht bekannt", "kind same": "eine Art",
        "kind other": "Arten: {a}, {b}", "judged": "beurteilt: {reason}",
        "how": "Entscheiden: kgraph dedupe --judge A same|different|undecided B --reason TEXT; "
        "einen Namen, der mehreres heißen kann, ersetzt die Kennung (--format json).",
        "veto type": "sie sind verschiedener Art",
        "veto generic": "eine Stelle, die eine Quelle nicht benennt, bleibt für sich",
        "veto kind": "{a} ist nicht {b}",
        "veto place": "zwei Stellen verschiedener Kreise",
        "veto names": "die Namen nennen verschiedene Orte ({a} / {b})",
        "veto number": "die Namen tragen verschiedene Nummern",
        "veto related": "eine Quelle setzt das eine zum anderen in Beziehung",
        "veto match": "nur Begriffe sind gleichbedeutend; Dinge sind dasselbe oder nicht",
    },
}  # fmt: skip
