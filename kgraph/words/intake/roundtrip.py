"""What is said when our own workbook is taken in again."""

from __future__ import annotations

from kgraph.words.said import Words

IS_EXPORT = Words(
    de="{file} ist eine Ausgabe von kgraph: Nur was geändert ist, zählt",
    en="{file} is an export of kgraph: only what was changed counts",
)
CELL = Words(
    de="{key}: {column} „{old}“ wird „{new}“", en="{key}: {column} “{old}” becomes “{new}”"
)
NEW = Words(de="neu: {label}", en="new: {label}")
GONE = Words(de="fällt weg: {label}", en="vanishes: {label}")
EDITS = Words(de="Änderungen: {n}", en="Edits: {n}")
PERSONAL = Words(de="die Zeile enthält Daten einer Person", en="the row holds data of a person")
ONLY_ORGANISATIONS = Words(
    de="Nehmen Sie Anschrift, Nummer oder Namen heraus", en="Take out the address, number or name"
)
COMPUTED = Words(
    de="die Spalte folgt aus anderen Angaben und wird nicht übernommen",
    en="the column follows from other statements and is not taken in",
)
CHANGE_LIST = Words(
    de="Ändern Sie die Liste, aus der die Zeile stammt", en="Change the list that the row is from"
)
NOT_YOURS = Words(
    de="das steht in einem mitgelieferten Dokument, nicht in Ihren Listen",
    en="a shipped document states this, not your lists",
)
SAY_OTHERWISE = Words(
    de="Sagen Sie es in einer eigenen Liste; beide Angaben stehen dann nebeneinander",
    en="Say so in a list of your own; both statements then stand side by side",
)
NOT_FOUND = Words(
    de="keine Zeile Ihrer Tabellen sagt das so; es folgt aus mehreren, oder sie hat sich geändert",
    en="no row of your tables says just this; it follows from several, or has changed since",
)
TIES_GO = Words(
    de="mit dem Ding {n:fällt eine Angabe|fallen # Angaben} darüber weg (Beziehungen, Angaben, Zahlen)",
    en="with the thing {n:one statement about it goes|# statements about it go} (ties, facts, figures)",
)
UNDO_IF_NOT = Words(
    de="Soll das nicht sein, lassen Sie die Zeile in der Datei stehen",
    en="If that is not wanted, leave its row in the file",
)
NO_SUCH_NAME = Words(
    de="so heißt nichts im Graphen und nichts Neues in der Datei",
    en="nothing in the graph is called so, nor anything new in the file",
)
SEVERAL_NAMES = Words(de="so heißt mehreres", en="several things are called so")
WRITE_THE_ID = Words(
    de="Schreiben Sie die Kennung daneben, oder den Namen wie im Blatt der Dinge",
    en="Write the id beside it, or the name as in the sheet of things",
)
ID_COUNTS = Words(
    de="Es gilt die Kennung daneben; für ein anderes Ding ändern Sie auch sie",
    en="The id beside it counts; change it too, if another thing is meant",
)
NOT_DELETED = Words(
    de="die Ausgabe ist älter als die Daten; was in ihr fehlt, wird darum nicht gelöscht ({n:1 Zeile|# Zeilen})",
    en="the export is older than the data; so what it lacks is not deleted ({n:1 row|# rows})",
)
EXPORT_TO_DELETE = Words(
    de="Um zu löschen, geben Sie den Graphen neu aus", en="To delete, export the graph again"
)
OLDER_EXPORT = Words(
    de="die Zeile hat einen Beleg, steht aber nicht mehr im Graphen: Die Ausgabe ist älter als die Daten",
    en="the row has evidence but is no longer in the graph: the export is older than the data",
)
EXPORT_AGAIN = Words(
    de="Geben Sie den Graphen neu aus; ist die Zeile von Ihnen, leeren Sie den Beleg",
    en="Export the graph again; if the row is yours, empty its evidence",
)
DONE = Words(
    de="Aufgenommen, geändert ist {list} (Eintrag {number}; „kgraph undo“ nimmt es zurück).",
    en="Taken in, changed: {list} (entry {number}; 'kgraph undo' takes it back).",
)
NO_KIND = Words(de="ist keine bekannte Art", en="is no known kind")
SEE_VOCABULARY = Words(de="Siehe docs/ontology.md", en="See docs/ontology.md")
NO_DATE = Words(de="ist kein Datum", en="is no date")
WRITE_DATE = Words(
    de="Schreiben Sie 2015, 2015-06 oder 28.06.2015", en="Write 2015, 2015-06 or 28.06.2015"
)
NO_NAME = Words(de="der Name ist leer", en="the name is empty")
WRITE_NAME = Words(
    de="Schreiben Sie einen Namen, oder löschen Sie die ganze Zeile",
    en="Write a name, or delete the whole row",
)
NEW_WANTS = Words(
    de="eine neue Zeile braucht Name und Typ, und eine bekannte Art oder keine",
    en="a new row needs a name and a type, and a known kind or none",
)
WRITE_TYPE = Words(
    de="Typ ist Netzwerk, Einrichtung, Projekt, Programm oder Veranstaltung",
    en="The type is network, institution, project, programme or event",
)
TAKEN = Words(de="gibt es schon: {id}", en="is there already: {id}")
WRITE_ITS_ID = Words(
    de="Nennen Sie diese Kennung bei den Beziehungen, oder geben Sie der Zeile eine andere",
    en="Name this id in the ties, or give the row another one",
)
TIE_WANTS = Words(
    de="eine neue Beziehung braucht beide Enden und eine bekannte Beziehung",
    en="a new tie needs both ends and a known relation",
)
WRITE_IDS = Words(
    de="Tragen Sie die Kennungen ein, oder Namen, die in derselben Datei neu sind",
    en="Write the ids, or names that are new in the same file",
)
