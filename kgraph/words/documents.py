"""What is said of documents that are read, and of what is found in them."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

NO_FORMAT = Words(
    de="{path}: diese Art von Datei wird nicht gelesen; gelesen werden: {known}",
    en="{path}: files of this kind are not read; these are: {known}",
)
TOO_LARGE = Words(
    de="{path} ist mit {size} MB zu groß; teilen Sie das Dokument",
    en="{path} has {size} MB and is too large; split the document",
)
NOT_READ = Words(de="{path} ist nicht zu lesen: {error}", en="{path} cannot be read: {error}")
EMPTY = Words(de="{path}: die Datei ist leer", en="{path}: the file is empty")
NO_FILE = Words(de="Die Datei {path} gibt es nicht", en="there is no file {path}")
NO_TEXT = Words(
    de="{path} enthält keinen Text, wohl eine eingescannte Seite; lassen Sie eine Texterkennung "
    "laufen (OCR) und lesen Sie deren Ergebnis",
    en="{path} holds no text, probably a scanned page; run text recognition (OCR) and read its "
    "result",
)
ENCRYPTED = Words(
    de="{path} ist mit einem Kennwort verschlüsselt; speichern Sie es ohne Kennwort",
    en="{path} is encrypted with a password; save it without one",
)
NO_PDF = Words(
    de="{path} ist kein PDF oder beschädigt; öffnen Sie es und speichern Sie es neu",
    en="{path} is no PDF or damaged; open it and save it again",
)
NO_WORD_FILE = Words(
    de="{path} ist beschädigt oder keine Datei dieser Art; öffnen und speichern Sie es neu",
    en="{path} is damaged or no file of its kind; open it and save it again",
)
PERSONS = Words(
    de="{n:1 Person wurde|# Personen wurden} ausgelassen; kgraph nimmt keine auf.",
    en="{n:1 person was|# persons were} left out; kgraph takes none in.",
)
CANDIDATES = Words(
    de="Vorschläge nach Regeln; nichts davon ist in den Graphen übernommen. Prüfen Sie jeden an seiner "
    "Stelle im Dokument.",
    en="Proposals by rules; nothing of it is in the graph yet. Check each at its place in the "
    "document.",
)
ONLY_TEXT_OR_WHAT = Words(
    de="--text zeigt den Text; --what und --min-score gehören zu Vorschlägen",
    en="--text shows the text; --what and --min-score belong to proposals",
)
#: what names a thing, or states a tie: the reason of a candidate in words
REASONS = by_language(
    {
        "known": Words(de="der Name ist bekannt", en="the graph has the name"),
        "legal": Words(de="Rechtsform im Namen", en="legal form in the name"),
        "place": Words(de="Art der Einrichtung und Ort", en="kind of body and place"),
        "quote": Words(de="Name in Anführungszeichen", en="name in quotation marks"),
        "genitive": Words(de="Teil einer genannten Einrichtung", en="part of a named body"),
        "compound": Words(de="Eigenname im Wort", en="proper name in the word"),
        "for": Words(de="Art und Zweck der Einrichtung", en="kind and purpose of the body"),
        "words": Words(de="Art der Einrichtung und Name", en="kind of body and name"),
        "adjective": Words(
            de="großgeschriebenes Wort im Namen", en="capital adjective in the name"
        ),
        "body": Words(de="bekannte Abkürzung", en="well-known abbreviation"),
        "unique": Words(de="es gibt nur eine", en="there is only one"),
        "region": Words(de="Gebiet im selben Satz", en="area in the same sentence"),
        "generic": Words(de="Einrichtungen ohne Namen", en="bodies without a name"),
        "by": Words(de="im Satz mit „von“ oder „durch“: „{cue}“", en="passive voice: “{cue}”"),
        "does": Words(de="im selben Satz: „{cue}“", en="verb in the same sentence: “{cue}”"),
        "role": Words(
            de="Rolle im Satz oder in der Liste: „{cue}“",
            en="role in the sentence or list: “{cue}”",
        ),
        "has": Words(de="Aufgabe im Satz: „{cue}“", en="task in the sentence: “{cue}”"),
        "in": Words(de="Zugehörigkeit im Satz: „{cue}“", en="belonging in the sentence: “{cue}”"),
        "with": Words(de="gemeinsam: „{cue}“", en="together: “{cue}”"),
        "name": Words(de="steht im Namen", en="stands in the name"),
        "foreign": Words(de="von einem anderen Erkenner", en="by another recogniser"),
        "own": Words(de="Zugehörigkeit: „{cue}“", en="possessive: “{cue}”"),
    }
)
