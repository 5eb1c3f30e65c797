"""What is said about a mapping: the sentence that shows it, what is not clear, what is wrong."""

from __future__ import annotations

from kgraph.words.said import Words

# a mapping as a file
NO_TOML = Words(
    de="mappings/{name}.toml ist kein TOML: {error}", en="mappings/{name}.toml is no TOML: {error}"
)
NO_SHAPE = Words(
    de="mappings/{name}.toml: shape ist „rows“ oder „matrix“, nicht „{value}“",
    en="mappings/{name}.toml: shape is 'rows' or 'matrix', not '{value}'",
)
NO_THING = Words(
    de="mappings/{name}.toml nennt kein Ding: Es fehlt ein Abschnitt [[thing]]",
    en="mappings/{name}.toml names no thing: a section [[thing]] is missing",
)
WANT_TABLES = Words(
    de="mappings/{name}.toml: {title} wird als [[{title}]] geschrieben",
    en="mappings/{name}.toml: {title} is written as [[{title}]]",
)
UNKNOWN_KEY = Words(
    de="mappings/{name}.toml, {place}: „{key}“ gibt es hier nicht; möglich sind {known}",
    en="mappings/{name}.toml, {place}: there is no “{key}” here; possible are {known}",
)
KEY_MISSING = Words(
    de="mappings/{name}.toml, {place}: „{key}“ fehlt",
    en="mappings/{name}.toml, {place}: “{key}” is missing",
)
NO_TYPE = Words(
    de="mappings/{name}.toml, {place}: „{value}“ ist kein Typ; möglich sind {known}",
    en="mappings/{name}.toml, {place}: “{value}” is no type; possible are {known}",
)
NO_SUCH_KEY = Words(
    de="mappings/{name}.toml, {place}: kein [[thing]] heißt „{key}“, nur {known}",
    en="mappings/{name}.toml, {place}: no [[thing]] has the key “{key}”, only {known}",
)
ONE_TEST = Words(
    de="mappings/{name}.toml, {place}: genau eines von {known} gehört hierher",
    en="mappings/{name}.toml, {place}: exactly one of {known} belongs here",
)
WANT_TAKE = Words(
    de="mappings/{name}.toml, {place}: {key} ist eine Überschrift in Anführungszeichen oder {{ column = …, … }}",
    en="mappings/{name}.toml, {place}: {key} is a heading in quotation marks or {{ column = …, … }}",
)
NO_COLUMN = Words(
    de="die Zuordnung nennt die Spalte „{column}“, die hier fehlt",
    en="the mapping names the column “{column}”, which is not here",
)
CHANGE_MAPPING = Words(
    de="Überschriften hier: {known}. Berichtigen Sie mappings/{name}.toml",
    en="Headings here: {known}. Correct mappings/{name}.toml",
)

# the sentence
SENTENCE = Words(de="{place}: {rows}; {parts}", en="{place}: {rows}; {parts}")
ROW_IS = Words(de="Zeile = {type}", en="row = {type}")
ROW_IS_TIE = Words(de="Zeile = Beziehung", en="row = tie")
MATRIX_IS = Words(
    de="Zeile = {row}, Spalte = {column}, ein Zeichen = „{relation}“",
    en="row = {row}, column = {column}, a mark = “{relation}”",
)
COLUMN = Words(de="Spalte {letter} {what}", en="column {letter} {what}")
CONSTANT = Words(de="{what} „{value}“", en="{what} “{value}”")
FROM_TITLE = Words(de="{what} „{value}“ aus dem Titel", en="{what} “{value}” from the title")
SEVERAL = Words(de="{what} (mehrere, {separator})", en="{what} (several, {separator})")
SEPARATORS = {
    ";": Words(de="Semikolon", en="semicolon"),
    ",": Words(de="Komma", en="comma"),
    "\n": Words(de="Zeilenumbruch", en="line break"),
    "1.": Words(de="nummeriert", en="numbered"),
    "|": Words(de="senkrechter Strich", en="bar"),
}
TIE = Words(de="{subject} „{relation}“ {object}", en="{subject} “{relation}” {object}")
THINGS = {
    "network": Words(de="Netzwerk", en="network"),
    "institution": Words(de="Einrichtung", en="institution"),
    "project": Words(de="Projekt", en="project"),
    "programme": Words(de="Programm", en="programme"),
    "event": Words(de="Veranstaltung", en="event"),
    "": Words(de="Akteur", en="actor"),
}
#: what the things of a guessed mapping are called where the type alone says less
KEYS = {
    "members": Words(de="Mitglieder", en="members"),
    "member": Words(de="Mitglied", en="member"),
    "partners": Words(de="Partner", en="partners"),
    "runner": Words(de="Träger", en="run by"),
    "coordinator": Words(de="Koordination", en="coordinated by"),
    "funder": Words(de="Förderer", en="funded by"),
    "parent": Words(de="Teil von", en="part of"),
    "from": Words(de="von", en="from"),
    "to": Words(de="nach", en="to"),
    "institution": Words(de="Einrichtung", en="institution"),
    "network": Words(de="Netzwerk", en="network"),
    "project": Words(de="Projekt", en="project"),
    "programme": Words(de="Programm", en="programme"),
    "event": Words(de="Veranstaltung", en="event"),
    "organiser": Words(de="Veranstalter", en="organised by"),
}
PARTS = {
    "name": Words(de="Name", en="name"),
    "id": Words(de="Kennung", en="id"),
    "kind": Words(de="Art", en="kind"),
    "aliases": Words(de="Kurzname", en="short name"),
    "place": Words(de="Ort", en="place"),
    "postcode": Words(de="PLZ", en="postcode"),
    "district": Words(de="Kreis", en="district"),
    "landkreis": Words(de="Landkreis", en="Landkreis"),
    "state": Words(de="Land", en="state"),
    "region": Words(de="Wirkungsgebiet", en="working area"),
    "since": Words(de="seit", en="since"),
    "until": Words(de="bis", en="until"),
    "period": Words(de="Zeitraum", en="period"),
    "on": Words(de="am", en="on"),
    "status": Words(de="Status", en="status"),
    "form": Words(de="Rechtsform", en="legal form"),
    "description": Words(de="Beschreibung", en="description"),
    "role": Words(de="Rolle", en="role"),
    "note": Words(de="Bemerkung", en="note"),
    "relation": Words(de="Beziehung", en="relation"),
    "fact": Words(de="Angabe „{what}“", en="fact “{what}”"),
    "figure": Words(de="Zahl „{what}“ in {unit}", en="figure “{what}” in {unit}"),
}

# what is not clear
NO_TABLE_HERE = Words(
    de="darin ist keine Tabelle zu erkennen: keine Zeile hat Überschriften, die bekannt sind",
    en="no table can be made out in it: no row has headings that are known",
)
NAME_HEADINGS = Words(
    de="Überschriften wie Netzwerk, Mitglied, Projekt, Name, Ort oder eine Zuordnung mit --mapping helfen",
    en="Headings such as Netzwerk, Mitglied, Projekt, Name, Ort help, or a mapping with --mapping",
)
WHAT_ARE_ROWS = Words(
    de="es ist nicht klar, was eine Zeile ist", en="it is not clear what a row is"
)
SAY_ROWS = Words(
    de="Sagen Sie es mit --set rows=network, --set rows=institution oder --set rows=project",
    en="Say it with --set rows=network, --set rows=institution or --set rows=project",
)
WHICH_NETWORK = Words(
    de="die Zeilen sind Mitglieder, aber weder Titel noch Spalte nennt ihr Netzwerk",
    en="the rows are members, but neither a title nor a column names their network",
)
SAY_NETWORK = Words(
    de="Nennen Sie es mit --set network=NAME; mit --set network=- bleiben es Einrichtungen ohne Netzwerk",
    en="Name it with --set network=NAME; with --set network=- they stay institutions without one",
)
WHICH_RELATION = Words(
    de="es ist nicht klar, welche Beziehung die Zeilen meinen",
    en="it is not clear which relation the rows mean",
)
SAY_RELATION = Words(
    de="Nennen Sie sie mit --set relation=CODE, zum Beispiel member-of, partner-in, cooperates-with",
    en="Name it with --set relation=CODE, for example member-of, partner-in, cooperates-with",
)
WHAT_ARE_COLUMNS = Words(
    de="es ist nicht klar, was die Spalten dieser Matrix sind",
    en="it is not clear what the columns of this matrix are",
)
SAY_COLUMNS = Words(
    de="Sagen Sie es mit --set columns=network, --set columns=project oder --set columns=institution",
    en="Say it with --set columns=network, --set columns=project or --set columns=institution",
)
BAD_ANSWER = Words(
    de="--set {key}={value} geht nicht; möglich sind {known}",
    en="--set {key}={value} does not work; possible are {known}",
)

# rows
NO_NAME = Words(de="die Zeile hat keinen Namen", en="the row has no name")
WRITE_NAME = Words(
    de="Schreiben Sie den Namen in die Spalte, oder löschen Sie die Zeile",
    en="Write the name into the column, or delete the row",
)
NO_STATUS = Words(
    de="ist kein Status, den kgraph kennt (geplant, läuft, beendet …)",
    en="is no status that kgraph knows (planned, running, ended …)",
)
STATUS_KEPT = Words(de="Das Wort bleibt als Angabe stehen", en="The word stays as a fact")
NO_LIST_HERE = Words(
    de="das Blatt ist keine Liste und bleibt draußen", en="the sheet is no list and stays out"
)
READ_IT_ALONE = Words(
    de="Ist es doch eine, nehmen Sie es für sich auf: --sheet BLATT --source NAME --set rows=institution",
    en="If it is one, take it in by itself: --sheet SHEET --source NAME --set rows=institution",
)
SPLIT_NOW = Words(
    de="Zellen der Spalte nennen jetzt mehrere ({separators}); so werden sie gelesen",
    en="cells of the column now name several ({separators}); they are read so",
)
SAY_NEVER = Words(
    de='Ist das falsch, schreiben Sie in mappings/{name}.toml {{ column = "{column}", split = [] }}',
    en='If that is wrong, write {{ column = "{column}", split = [] }} in mappings/{name}.toml',
)
COMMAS = Words(
    de="der Name hat mehrere Kommas; nennt die Zelle mehrere, trennen Sie sie wie in den anderen Zeilen",
    en="the name has several commas; if the cell names several, part them as the other rows do",
)
NAME_IS_TIME = Words(
    de="in der Spalte der Namen steht eine Zeit; sie ist kein Name",
    en="a time stands in the column of names; it is no name",
)
CHECK_MAPPING = Words(
    de="Prüfen Sie die Überschrift, oder die Zuordnung in mappings/",
    en="Check the heading, or the mapping in mappings/",
)
NAME_ABOVE = Words(
    de="die Zeile hat keinen eigenen Namen; sie gehört zu „{name}“ darüber",
    en="the row has no name of its own; it belongs to “{name}” above",
)
CHECK_ABOVE = Words(
    de="Stimmt das nicht, schreiben Sie den Namen in die Zeile",
    en="If that is wrong, write the name into the row",
)
CONTROL = Words(
    de="die Zelle enthält ein Steuerzeichen ({character})",
    en="the cell holds a control character ({character})",
)
TYPE_AGAIN = Words(de="Tippen Sie die Zelle neu", en="Type the cell again")
TOO_LONG = Words(
    de="die Zelle hat {n} Zeichen; gelesen werden höchstens {most}",
    en="the cell has {n} characters; at most {most} are read",
)
SHORTEN = Words(de="Kürzen Sie die Zelle", en="Shorten the cell")
NO_VALUE = Words(
    de="die Zelle zeigt einen Fehler statt eines Werts", en="the cell shows an error, no value"
)
MEND_FORMULA = Words(de="Berichtigen Sie die Formel", en="Mend the formula")
FORMULA = Words(de="die Zelle enthält eine Formel als Text", en="the cell holds a formula as text")
PASTE_VALUE = Words(de="Setzen Sie den Wert an ihre Stelle", en="Put the value in its place")
CONTACT_IN_NAME = Words(
    de="im Namen stehen Daten einer Person (Anschrift, Nummer oder Ansprechpartner)",
    en="the name holds data of a person (address, number or contact person)",
)
ONLY_NAME = Words(
    de="Lassen Sie in der Zelle nur den Namen der Organisation stehen",
    en="Leave only the name of the organisation in the cell",
)
UNKNOWN_KIND = Words(
    de="ist keine bekannte Art; gelesen als „{kind}“", en="is no known kind; read as “{kind}”"
)
ADD_KIND = Words(
    de="Bekannt sind: {known}. In der Zuordnung sagt values, was ein Wort bedeutet",
    en="Known are: {known}. In the mapping, values says what a word means",
)
UNKNOWN_RELATION = Words(de="ist keine bekannte Beziehung", en="is no known relation")
ADD_RELATION = Words(
    de="Bekannt sind zum Beispiel „ist Mitglied in“, „ist Partner in“, „führt durch“, „fördert“; in der Zuordnung sagt values, was ein Wort bedeutet",
    en="Known are for example 'is member of', 'is partner in', 'runs', 'funds'; in the mapping, values says what a word means",
)
WRONG_ENDS = Words(
    de="die Beziehung „{relation}“ verbindet nicht {subject} mit {object}",
    en="the relation “{relation}” does not join {subject} with {object}",
)
OTHER_RELATION = Words(
    de="Wählen Sie eine andere Beziehung, oder berichtigen Sie die Art",
    en="Choose another relation, or correct the kind",
)
DATES = {
    "day": Words(
        de="ein einzelner Tag: Es ist nicht klar, ob er Beginn oder Ende ist",
        en="a single day: it is not clear whether it is the beginning or the end",
    ),
    "vague": Words(de="die Zeit ist nur ungefähr", en="the time is vague"),
    "unread": Words(de="das ist als Zeit nicht zu lesen", en="this cannot be read as a time"),
    "number": Words(
        de="eine Zahl, aber kein Jahr und kein Datum", en="a number, but no year and no date"
    ),
    "backwards": Words(de="das Ende liegt vor dem Beginn", en="the end lies before the beginning"),
}
WRITE_DATE = Words(
    de="Schreiben Sie 2015, 06/2015, 28.06.2015 oder 2015–2021; ohne das bleibt die Zeit weg",
    en="Write 2015, 06/2015, 28.06.2015 or 2015–2021; without that the time is left out",
)
KEPT_AS_FACT = Words(
    de="Die Zeit bleibt als Angabe stehen; schreiben Sie ein Jahr, wenn Sie es wissen",
    en="The time stays as a fact; write a year if you know it",
)
NO_NUMBER = Words(de="das ist keine einzelne Zahl", en="this is no single number")
WRITE_NUMBER = Words(
    de="Schreiben Sie eine Zahl wie 1.234,50; ohne das bleibt sie weg",
    en="Write a number such as 1,234.50; without that it is left out",
)
ENDS_GONE = Words(
    de="die Zeile nennt ein Ende, das keine andere Zeile hat: „{value}“",
    en="the row names an end that no other row has: “{value}”",
)
ADD_NODE = Words(
    de="Ergänzen Sie das Ding, oder löschen Sie die Zeile", en="Add the thing, or delete the row"
)

NO_MARK = Words(
    de="das ist weder ein Zeichen noch eine Zahl", en="this is neither a mark nor a number"
)
WRITE_MARK = Words(
    de="Schreiben Sie x, ja oder eine Zahl; so verbindet die Zelle nichts",
    en="Write x, yes or a number; as it is the cell joins nothing",
)

# rows left aside
IS_SUM = Words(de="Summenzeile", en="row of sums")
IS_FOOTNOTE = Words(de="Fußnote oder Hinweis", en="footnote or remark")
IS_HEADING = Words(de="wiederholte Kopfzeile", en="headings again")
IS_SECTION = Words(de="Zwischenüberschrift", en="heading of a section")
IS_NUMBERING = Words(de="Spaltennummern", en="numbers of the columns")
NO_THING_OF_LISTS = Words(
    de="kein Akteur: bleibt, wie der Graph es kennt", en="no actor: stays as the graph knows it"
)
IS_EXAMPLE = Words(de="Beispielzeile der Vorlage", en="example row of the template")
BY_RULE = Words(
    de="nach der Regel skip oder only der Zuordnung", en="by the rule skip or only of the mapping"
)
EMPTY_SOURCE = Words(de="ohne Angaben", en="without anything")
