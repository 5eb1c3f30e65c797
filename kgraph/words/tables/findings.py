"""What is wrong in tables, and what to do about it: the messages of findings."""

from __future__ import annotations

from kgraph.words.said import Words

# the form of a finding: severity, place, value, what is wrong, what to do
FINDING = Words(
    de="{severity}: {place}:{value} {message}. {advice}",
    en="{severity}: {place}:{value} {message}. {advice}",
)
SEVERITIES = {
    "error": Words(de="Fehler", en="error"),
    "warning": Words(de="Warnung", en="warning"),
}
ROW = Words(de=", Zeile {row}", en=", row {row}")
COLUMN = Words(de=", Spalte {column}", en=", column {column}")
VALUE = Words(de=" „{value}“", en=" “{value}”")

# files
HOLDS_NO_TABLE = Words(de="enthält keine Tabelle", en="holds no table")
PUT_TABLES = Words(
    de="Legen Sie Tabellen wie networks.csv hinein (siehe docs/data.md)",
    en="Put tables such as networks.csv there (see docs/data.md)",
)
IS_FOLDER = Words(de="ist ein Ordner, keine Tabelle", en="is a folder, not a table")
MOVE_FOLDER = Words(
    de="Nehmen Sie ihn weg oder legen Sie die Datei selbst hierher",
    en="Move it away or put the file itself here",
)
MISSING = Words(de="gibt es nicht", en="does not exist")
CHECK_PATH = Words(de="Prüfen Sie den Pfad", en="Check the path")
TOO_LARGE = Words(
    de="hat {size} MB; gelesen werden Tabellen bis {most} MB",
    en="is {size} MB; tables of up to {most} MB are read",
)
SPLIT = Words(
    de="Teilen Sie sie, oder lassen Sie weg, was keine Netzwerke betrifft",
    en="Split it, or leave out what is no network data",
)
EMPTY = Words(de="ist leer", en="is empty")
DELETE_OR_SAVE = Words(
    de="Löschen Sie sie, oder speichern Sie die Tabelle neu mit ihrer Kopfzeile",
    en="Delete it, or save the table again with its header",
)
NOT_READ = Words(de="ist nicht zu lesen: {reason}", en="cannot be read: {reason}")
CLOSE = Words(
    de="Schließen Sie sie in anderen Programmen, oder prüfen Sie die Rechte",
    en="Close it elsewhere, or look at its permissions",
)
NO_CSV = Words(de="ist als CSV nicht zu lesen: {error}", en="cannot be read as CSV: {error}")
LOOK_FOR_QUOTE = Words(
    de="Suchen Sie ein Anführungszeichen, das nicht geschlossen ist, und speichern Sie neu",
    en="Look for a quotation mark that is not closed, and save again",
)
BROKEN_BYTE = Words(
    de="enthält das Byte {byte}, das kein Zeichen ist",
    en="holds the byte {byte}, which is no character",
)
SAVE_UTF8 = Words(
    de="Speichern Sie die Tabelle neu als UTF-8 (in Excel „CSV UTF-8“)",
    en="Save the table again as UTF-8 ('CSV UTF-8' in Excel)",
)
TOO_LARGE_UNPACKED = Words(
    de="ist entpackt zu groß: {size} MB", en="is too large once unpacked: {size} MB"
)
UNPACKS_TO = Words(de="ist entpackt {times}-mal so groß", en="unpacks to {times} times its size")
MANY_TAGS = Words(
    de="enthält mehr als {most} Zellen und Texte", en="holds more than {most} cells and texts"
)
SAVE_CSV = Words(de="Speichern Sie die Tabellen als CSV", en="Save its tables as CSV")
NO_WORKBOOK = Words(de="ist keine Arbeitsmappe: {error}", en="is no workbook: {error}")
SAVE_XLSX = Words(
    de="Öffnen Sie sie in Excel und speichern Sie sie neu als .xlsx",
    en="Open it in Excel and save it again as .xlsx",
)
NO_SHEET = Words(
    de="kein Blatt heißt nach einer Tabelle, die kgraph kennt",
    en="no sheet names a table kgraph knows",
)
NAME_SHEET = Words(
    de="Benennen Sie ein Blatt nach einer von: {known}", en="Name a sheet after one of: {known}"
)

# headers and rows
NO_TABLE = Words(de="ist keine Tabelle, die kgraph kennt", en="is no table kgraph knows")
NAME_TABLE = Words(
    de="Benennen Sie sie nach einer von: {known}", en="Name it after one of: {known}"
)
NO_HEADER = Words(de="hat keine Kopfzeile", en="has no header")
COLUMNS = Words(
    de="Spalten von {table}: {required}; möglich: {optional}",
    en="Columns of {table}: {required}; optional: {optional}",
)
COLUMN_MISSING = Words(de="die Spalte „{column}“ fehlt", en="the column '{column}' is missing")
COLUMN_TWICE = Words(de="die Spalte ist zweimal da", en="the column is there twice")
KEEP_ONE = Words(de="Behalten Sie eine davon", en="Keep one of them")
NO_SUCH_COLUMN = Words(
    de="die Tabelle {table} hat keine solche Spalte; sie wird nicht gelesen",
    en="the table {table} has no such column; it is not read",
)
TOO_MANY_CELLS = Words(
    de="die Zeile hat {cells} Zellen, die Kopfzeile {columns}",
    en="the row has {cells} cells, the header {columns}",
)
QUOTE_CELLS = Words(
    de="Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen",
    en="Put cells that contain the separator in quotation marks",
)
CONTROL = Words(
    de="die Zelle enthält ein Steuerzeichen ({character})",
    en="the cell holds a control character ({character})",
)
TYPE_AGAIN = Words(de="Schreiben Sie die Zelle neu", en="Type the cell again")
CELL_LONG = Words(
    de="die Zelle hat {n} Zeichen; gelesen werden {most}",
    en="the cell holds {n} characters; {most} are read",
)
SHORTEN = Words(de="Kürzen Sie sie", en="Shorten it")
UNSEEN = Words(
    de="die Zelle enthält ein unsichtbares Zeichen ({character})",
    en="the cell holds a character nobody sees ({character})",
)
BROKEN_VALUE = Words(
    de="die Zelle enthält das Zeichen einer Tabellenkalkulation für einen fehlerhaften Wert",
    en="the cell holds a spreadsheet's sign for a broken value",
)
MEND_FORMULA = Words(
    de="Berichtigen Sie die Formel, aus der er kommt, oder leeren Sie die Zelle",
    en="Mend the formula it comes from, or empty the cell",
)
FORMULA = Words(
    de="die Zelle enthält eine Formel, keinen Wert", en="the cell holds a formula, not a value"
)
PASTE_VALUE = Words(
    de="Kopieren Sie die Zelle und fügen Sie ihren Wert ein",
    en="Copy the cell and paste its value",
)
JUDGEMENTS_COLUMN = Words(
    de="der Tabelle der Urteile fehlt die Spalte „{column}“; ergänzen Sie sie",
    en="the table of judgements has no column '{column}'; add it",
)

# cells
CELL_EMPTY = Words(de="die Zelle ist leer", en="the cell is empty")
WRITE_ONE = Words(de="Schreiben Sie eines von: {known}", en="Write one of: {known}")
WRITE_COLUMN = Words(de="Füllen Sie die Spalte {column}", en="Write the {column}")
BAD_ID = Words(
    de="die Kennung hat andere Zeichen als a-z, 0-9 und -",
    en="the id has other characters than a-z, 0-9 and -",
)
ID_LETTERS = Words(
    de="Nehmen Sie kleine Buchstaben a-z, Ziffern und Bindestriche",
    en="Use small letters a-z, digits and hyphens",
)
ID_TWICE = Words(de="die Kennung steht auch in Zeile {row}", en="the id stands in row {row} too")
OWN_ID = Words(
    de="Geben Sie jeder Zeile eine eigene Kennung; judgements.csv sagt, was dasselbe ist",
    en="Give each row an id of its own; judgements.csv says what is the same",
)
PERSONAL = Words(
    de="eine E-Mail-Adresse oder Telefonnummer gehört nicht in den Graphen",
    en="an e-mail address or telephone number does not belong into the graph",
)
LEAVE_OUT = Words(
    de="Lassen Sie sie weg; erfasst wird die Organisation, nicht die Person",
    en="Leave it out; the organisation is recorded, not the person",
)
NO_DATE = Words(de="ist kein Datum", en="is no date")
WRITE_DATE = Words(
    de="Schreiben Sie 2015, 2015-06 oder 2015-06-28", en="Write 2015, 2015-06 or 2015-06-28"
)
NO_ROW = Words(de="ist keine Zeilennummer", en="is no row number")
WRITE_WHOLE = Words(de="Schreiben Sie eine ganze Zahl ab 1", en="Write a whole number from 1 up")
NO_CODE = Words(de="steht nicht in der Liste der Werte", en="is no code of this list")
USE_ONE = Words(de="Nehmen Sie eines von: {known}", en="Use one of: {known}")
ENDS_EARLY = Words(de="endet, bevor es beginnt", en="ends before it begins")
LOOK_AT_DATES = Words(de="Prüfen Sie since und until", en="Look at since and until")
NO_NUMBER = Words(de="ist keine Zahl", en="is no number")
WRITE_NUMBER = Words(
    de="Schreiben Sie Ziffern mit Dezimalpunkt, z. B. 24.5",
    en="Write digits with a decimal point, e.g. 24.5",
)
SOURCE_UNKNOWN = Words(de="steht nicht in der Tabelle sources", en="is not in the table sources")
ADD_SOURCE = Words(
    de="Tragen Sie die Quelle dort ein, oder nehmen Sie eine von: {known}",
    en="Add it there, or use one of: {known}",
)
NO_LOCATOR = Words(de="die Fundstelle in der Quelle fehlt", en="the place in the source is missing")
WRITE_LOCATOR = Words(
    de="Schreiben Sie Zeilen (82-84) oder eine Seite (page=3)",
    en="Write lines (82-84) or a page (page=3)",
)
BAD_LOCATOR = Words(
    de="„{text}“ nennt keine Fundstelle in einer Quelle", en="'{text}' names no place in a source"
)
BESIDE_PERIOD = Words(de="steht neben einem Zeitraum", en="stands beside a period")
POINT_OR_PERIOD = Words(
    de="Schreiben Sie einen Zeitpunkt (on) oder einen Zeitraum (since, until)",
    en="Write a point in time (on) or a period (since, until)",
)
WRITE_VALUE = Words(
    de="Schreiben Sie den Wert, oder in value_id das Ding, das er nennt",
    en="Write the value, or in value_id the thing it names",
)
MANY_ERRORS = Words(
    de="das sind mehr als {most} Fehler; der Rest wurde nicht angesehen",
    en="these are more than {most} errors; the rest was not looked at",
)
MEND_FIRST = Words(
    de="Beheben Sie die ersten und versuchen Sie es dann noch einmal",
    en="Mend the first ones, then try again",
)
NOT_UPWARD = Words(
    de="„{text}“ zählt nicht von 1 an aufwärts", en="'{text}' does not count upward from 1"
)
LINES_DOWN = Words(
    de="die Zeilen {text} zählen nicht aufwärts", en="lines {text} do not count upward"
)

# regions
NO_HEADING = Words(
    de="die Spalte hat keine Überschrift (Zelle {cell} der Zeile 1)",
    en="the column has no heading (cell {cell} of row 1)",
)
WRITE_HEADING = Words(
    de="Schreiben Sie ihre Überschrift in Zeile 1, oder leeren Sie die Spalte",
    en="Write its heading into row 1, or empty the column",
)
MANY_ERRORS_HERE = Words(
    de="enthält mehr als {most} Fehler; die Zeilen ab hier wurden nicht angesehen",
    en="has more than {most} errors; rows from here on were not looked at",
)
MANY_ROWS = Words(de="hat mehr als {most} Zeilen", en="has more than {most} rows")
SPLIT_UP = Words(de="Teilen Sie sie in mehrere Dateien", en="Split it into several files")
NOT_UNPACKED = Words(de="lässt sich nicht entpacken ({error})", en="cannot be unpacked ({error})")
CELLS_FAR = Words(
    de="enthält Zellen weit weg von den anderen (Zeile {row}, Spalte {column})",
    en="has cells far from the others (row {row}, column {column})",
)
DELETE_COLUMNS = Words(
    de="Löschen Sie alle Spalten nach der {most}., die nicht zur Tabelle gehören",
    en="Delete all columns after the {most}th that are not part of the table",
)
PERMISSIONS = Words(
    de="Prüfen Sie die Rechte, oder nennen Sie einen anderen Ordner",
    en="Look at its permissions, or name another folder",
)
NOT_GENERIC = Words(de="ist weder yes noch no", en="is neither yes nor no")
WRITE_YES = Words(
    de="Schreiben Sie yes für „die IHK“ ohne ihren Ort, sonst nichts",
    en="Write yes for 'the IHK' without its town, else nothing",
)
NO_LANGUAGE = Words(de="bezeichnet keine Sprache", en="is no tag of a language")
WRITE_LANGUAGE = Words(de="Schreiben Sie de, en oder de-AT", en="Write de, en or de-AT")
KEY_OTHERWISE = Words(
    de="ist {label}, aber der Name daneben lautet „{name}“",
    en="is {label}, but the name beside it says “{name}”",
)
CORRECT_KEY = Words(
    de="Berichtigen Sie den Schlüssel oder den Namen", en="Correct the key or the name"
)

# what lies beside the tables and is not read
KIND_NOT_READ = Words(
    de="wird nicht gelesen: die Endung ist keine von {endings}",
    en="is not read: its ending is none of {endings}",
)
SAVE_OR_MOVE = Words(
    de="Als .xlsx oder .csv speichern, oder aus dem Ordner nehmen",
    en="Save it as .xlsx or .csv, or move it out of the folder",
)
FOLDER_NOT_READ = Words(
    de="wird nicht gelesen: Unterordner zählen nicht mit",
    en="is not read: folders below do not count",
)
NAME_FOLDER = Words(
    de="Mit --add {path} mitlesen, oder aus dem Ordner nehmen",
    en="Read it, too, with --add {path}, or move it out of the folder",
)
SHEET_NOT_READ = Words(
    de="das Blatt „{sheet}“ wird nicht gelesen: sein Name ist keiner einer Tabelle",
    en="the sheet “{sheet}” is not read: its name is none of a table",
)
