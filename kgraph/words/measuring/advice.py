"""Sentences of what follows from measures: gaps, similar, transfer, assess, stale."""

from __future__ import annotations

from kgraph.words.said import Words

#: what follows from measures: gaps, similar, transfer, assess, stale
ADVICE: dict[str, Words] = {
    "without_network": Words(
        de="In {count} von {of} Kreisen nennt keine Quelle ein Netzwerk.",
        en="{count} of {of} districts have no network that a source names.",
    ),
    "lacking": Words(
        de="Es fehlen Partner: {partners} · Themen: {topics}",
        en="partners missing: {partners} · topics missing: {topics}",
    ),
    "nothing_missing": Words(de="keine", en="none"),
    "all": Words(de="alle {count}", en="all {count}"),
    "not_named": Words(
        de="„Nicht genannt“ heißt: in keinem Dokument dieses Graphen genannt. Es heißt nicht: nicht "
        "vorhanden.",
        en="“missing” means: named in no document of this graph. It does not mean: not there.",
    ),
    "status": Words(
        de="Hier: für den Kreis genannt · als Partner: Partner eines Netzwerks oder Projekts hier · "
        "im Umfeld: in einer Region, zu der der Kreis gehört · ohne Namen: Quellen sagen, dass eine "
        "dabei ist, nicht welche · unklar: eine Art, die gemeint sein kann · nicht genannt: in "
        "keinem Dokument.",
        en="here: stated for the district · through: partner of a network or project here · "
        "wider: in a region around it · unnamed: sources say that one takes part and not which · "
        "unclear: a kind that may be meant.",
    ),
    "template": Words(
        de="Was erwartet wird, steht in einer Vorlage (data/templates/gaps.csv oder --template "
        "DATEI); Themen passen nach Wörtern ihrer Namen (berechnet).",
        en="What is expected comes from a template (data/templates/gaps.csv, or --template FILE); "
        "topics fit by words of their names (computed).",
    ),
    "family": Words(de="Namensfamilie „{name}“", en="name family “{name}”"),
    "kind": Words(de="Art: {name}", en="kind: {name}"),
    "topic": Words(de="Thema: {name}", en="topic: {name}"),
    "partner": Words(de="Partner: {name}", en="partner: {name}"),
    "state": Words(de="Land: {name}", en="Land: {name}"),
    "region_type": Words(de="Art des Kreises: {name}", en="type of district: {name}"),
    "typology": Words(de="Typologie: {name}", en="typology: {name}"),
    "similar": Words(
        de="Punkte: gewichteter Anteil dessen, was über „{label}“ bekannt ist und auch für das "
        "andere gilt (0 bis 1).",
        en="Score: weighted share of what is known about “{label}” that the other one shares too "
        "(0 to 1).",
    ),
    "computed": Words(
        de="* aus Namen oder Orten berechnet, von keiner Quelle so gesagt.",
        en="* computed from names or places, not stated by a source.",
    ),
    "runs_here": Words(de="{actor}: in der Region", en="{actor}: in the region"),
    "shares": Words(de="{actor} – {via} – {other}", en="{actor} – {via} – {other}"),
    "transfer": Words(
        de="„Nicht genannt“ heißt nicht „läuft nicht“: ein Projekt dieser Liste kann in der "
        "Region laufen, ohne dass ein Dokument es sagt.",
        en="“not named” does not mean “does not run”: a project listed here may run in the region "
        "without any document saying so.",
    ),
    "transfer_bridge": Words(
        de="Brücke: ein Akteur des Projekts, der in der Region ist oder mit einem Akteur der "
        "Region im selben Netzwerk, Projekt oder Gremium (Akteur – Gemeinsames – Akteur der "
        "Region).",
        en="Bridge: an actor of the project that is in the region, or in the same network, "
        "project or organ as an actor of the region (actor – shared – actor of the region).",
    ),
    "assess": Words(
        de="Genannt: für die Region selbst · im Umfeld: nur für eine Region genannt, zu der sie gehört · nicht genannt: "
        "für andere Regionen genannt, für diese nicht · unbekannt: der Graph weiß zu wenig. "
        "Maßstab sind die fünf Schritte der Strategie (nachquali); gefunden wird nach Arten, "
        "Beziehungen und Wörtern der Themen (berechnet).",
        en="present: named · wider: named for a region around it only · missing: named for other "
        "regions, not for this one · unknown: the graph knows too little to say. Held against "
        "the five steps of the strategy (nachquali); what is found is matched by kinds, "
        "relations and words of topics (computed).",
    ),
    "assess_few": Words(
        de="Für diese Region sind nur {count} Akteure genannt; was fehlt, gilt als unbekannt.",
        en="Only {count} actors are named for this region; what is not found counts as unknown.",
    ),
    "stale": Words(
        de="Das Datum ist das Erscheinungsdatum des neuesten Dokuments, das etwas nennt. "
        "Dokumente ohne Datum bestätigen nichts.",
        en="The date is the issue date of the newest document that names the thing. Documents "
        "without a date confirm nothing.",
    ),
    "old": Words(de="zuletzt genannt: {date}", en="last named {date}"),
    "ended": Words(de="laut Quelle beendet: {date}", en="ended {date}, as stated"),
    "undated": Words(de="nur in Dokumenten ohne Datum", en="only in documents without a date"),
}
