"""What is said about a file that is taken in, before anything of it is understood."""

from __future__ import annotations

from kgraph.words.said import Words

ENCRYPTED = Words(de="ist mit einem Kennwort verschlüsselt", en="is encrypted with a password")
SAVE_OPEN = Words(
    de="Öffnen Sie sie, und speichern Sie sie ohne Kennwort (Datei > Informationen > Arbeitsmappe schützen)",
    en="Open it and save it without a password (File > Info > Protect Workbook)",
)
OLD_DOCUMENT = Words(
    de="ist ein altes Office-Dokument, aber keine Arbeitsmappe",
    en="is an old Office document, but no workbook",
)
NOT_TAKEN = Words(
    de="ist von einer Art, die hier nicht aufgenommen wird: {kind}",
    en="is of a kind that is not taken in here: {kind}",
)
TAKEN = Words(
    de="Aufgenommen werden: {known}. PDF und Word liest kgraph read",
    en="Taken in are: {known}. kgraph read is for PDF and Word",
)
HOLDS_NOTHING = Words(de="enthält keine Tabelle", en="holds no table")
FILL_IN = Words(
    de="Prüfen Sie, ob die richtige Datei gespeichert wurde",
    en="Check that the right file was saved",
)
NO_SUCH_SHEET = Words(de="hat kein Blatt „{sheet}“", en="has no sheet “{sheet}”")
SHEETS_ARE = Words(de="Ihre Blätter: {known}", en="Its sheets: {known}")
HIDDEN = Words(de="ist ausgeblendet und wird nicht gelesen", en="is hidden and is not read")
NAME_HIDDEN = Words(de="Mit --sheet „{sheet}“ wird es gelesen", en="--sheet “{sheet}” reads it")
NO_VALUE = Words(de="enthält eine Formel ohne Ergebnis", en="holds a formula without a result")
SAVE_VALUES = Words(
    de="Öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie, damit die Ergebnisse darin stehen",
    en="Open the file in Excel or LibreOffice and save it, so that the results are in it",
)
BROKEN = Words(de="ist nicht zu lesen: {error}", en="cannot be read: {error}")
SAVE_AGAIN = Words(
    de="Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie neu",
    en="Open it in the program that it comes from, and save it again",
)
NO_ENCODING = Words(
    de="ist in keiner Zeichenkodierung zu lesen, die sich erraten lässt",
    en="can be read in no encoding that can be guessed",
)
NOT_IN_ENCODING = Words(de="ist nicht in {encoding} geschrieben", en="is not written in {encoding}")
NAME_ENCODING = Words(
    de="Nennen Sie eine mit --encoding (utf-8, cp1252, cp850, utf-16-le …), oder speichern Sie sie als „CSV UTF-8“",
    en="Name one with --encoding (utf-8, cp1252, cp850, utf-16-le …), or save it as 'CSV UTF-8'",
)
GUESSED = Words(
    de="gelesen als {encoding}, zum Beispiel „{sample}“; --encoding nennt eine andere Kodierung",
    en="read as {encoding}, for example “{sample}”; --encoding names another encoding",
)
NO_JSON = Words(de="ist kein JSON: {error}", en="is no JSON: {error}")
JSON_SHAPE = Words(de="ist JSON ohne Liste von Einträgen", en="is JSON without a list of entries")
WANT_LIST = Words(
    de="Erwartet wird eine Liste von Objekten, je eines für eine Zeile",
    en="A list of objects is expected, one for each row",
)
NO_GRAPH = Words(
    de="ist als {form} nicht zu lesen: {error}", en="cannot be read as {form}: {error}"
)
NO_STATEMENTS = Words(
    de="enthält keine Organisationen in ORG oder in der Ontologie von kgraph",
    en="holds no organisations in ORG or in the ontology of kgraph",
)
PERSONS_LEFT = Words(
    de="nennt {n:1 Person, die nicht aufgenommen wird|# Personen, die nicht aufgenommen werden}",
    en="names {n:1 person, who is|# persons, who are} not taken in",
)
NO_PERSONS = Words(
    de="Im Graphen stehen Organisationen, keine Personen",
    en="The graph holds organisations, no persons",
)
SEE_ONTOLOGY = Words(
    de="Gelesen werden org:Organization, org:Membership, org:memberOf und die Klassen und Beziehungen der Ontologie von kgraph; siehe docs/mapping.md",
    en="org:Organization, org:Membership, org:memberOf and the classes and relations of kgraph's ontology are read; see docs/mapping.md",
)
