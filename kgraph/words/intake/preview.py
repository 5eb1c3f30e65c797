"""What `add` shows before anything counts, and what it asks."""

from __future__ import annotations

from kgraph.words.said import Words

# reasons of recognition
NEW = Words(de="im Graphen steht nichts dieses Namens", en="the graph has nothing of this name")
BY_ANSWER = Words(de="so entschieden", en="decided so")
BY_ID = Words(de="gleiche Kennung", en="same id")
BEFORE = Words(de="steht schon in der vorigen Fassung", en="stands in the version before")
SAME_NAME = Words(de="gleicher Name", en="same name")
SAME_SPELLING = Words(
    de="gleicher Name, anders geschrieben: „{name}“", en="same name, spelt “{name}”"
)

OTHER_KIND = Words(
    de="„{name}“ hat im Graphen eine andere Art: {kind}",
    en="“{name}” has another kind in the graph: {kind}",
)
KIND_KEPT = Words(
    de="Die Art der Liste bleibt als Angabe stehen",
    en="The kind of the list stays as a fact",
)

# sections
TITLE = Words(de="{file}: {rows:1 Zeile|# Zeilen}", en="{file}: {rows:1 row|# rows}")
READ_AS = Words(de="Gelesen als", en="Read as")
BY_MAPPING = Words(de="Zuordnung {name}, schon bekannt", en="mapping {name}, known already")
TIES_CHANGE = Words(
    de="Beziehungen: {new} kommen dazu, {changed} ändern sich, {gone} fallen weg, {kept} bleiben",
    en="Ties: {new} appear, {changed} change, {gone} vanish, {kept} stay",
)
NOTHING_REMAINS = Words(
    de="{file} würde die Quelle {source} ganz ersetzen: nichts von ihr bliebe. Ist es eine andere Liste, geben Sie ihr mit --source einen eigenen Namen; soll sie ersetzt werden, schreiben Sie --source {source}",
    en="{file} would replace the source {source} altogether: nothing of it would stay. If it is another list, give it a name of its own with --source; if it is to be replaced, write --source {source}",
)
NEW_THINGS = Words(de="Neu: {n}", en="New: {n}")
RECOGNISED = Words(de="Erkannt: {n}", en="Recognised: {n}")
NO_FILE = Words(
    de="{path} gibt es nicht; prüfen Sie den Pfad", en="there is no {path}; check the path"
)
RENAMED_HINT = Words(
    de='Vielleicht umbenannt: {n}. --same "NAME=KENNUNG" behält die Kennung',
    en='Perhaps renamed: {n}. --same "NAME=ID" keeps the id',
)
UNUSED_SAME = Words(
    de="--same {name}={id} entscheidet nichts: In der Datei steht der Name nicht, oder nichts im Graphen hat die Kennung",
    en="--same {name}={id} decides nothing: the file does not have the name, or nothing in the graph has the id",
)
PROBABLY = Words(de="Vielleicht schon da: {n}", en="Perhaps there already: {n}")
PROBABLY_LINE = Words(
    de="„{name}“ – vielleicht {label} ({id}), {score} von 100",
    en="“{name}”: perhaps {label} ({id}), {score} of 100",
)
RECOGNISED_LINE = Words(de="„{name}“ ist {id}: {reason}", en="“{name}” is {id}: {reason}")
TIES = Words(
    de="Beziehungen: {new} kommen dazu, {gone} fallen weg, {kept} bleiben",
    en="Ties: {new} appear, {gone} vanish, {kept} stay",
)
THINGS = Words(
    de="Nennungen: {new} kommen dazu, {changed} ändern sich, {gone} fallen weg, {kept} bleiben",
    en="Mentions: {new} appear, {changed} change, {gone} vanish, {kept} stay",
)
GONE_LINE = Words(de="fällt weg: {what}", en="vanishes: {what}")
CHANGED_LINE = Words(de="ändert sich: {what}", en="changes: {what}")
LEFT_OUT = Words(
    de="Daten von Personen, nicht aufgenommen: {list}", en="Data of persons, not taken in: {list}"
)
LEFT_OUT_PART = Words(de="{column} ({n:1 Zelle|# Zellen})", en="{column} ({n:1 cell|# cells})")
UNREAD = Words(
    de="Spalten, aus denen nichts genommen wird: {list}",
    en="Columns that nothing is taken from: {list}",
)
PASSED = Words(de="Beiseite gelassen: {list}", en="Left aside: {list}")
PASSED_PART = Words(
    de="{why}: {n:1 Zeile|# Zeilen} ({rows})", en="{why}: {n:1 row|# rows} ({rows})"
)
ERRORS = Words(de="Zeilen mit Fehlern: {n}", en="Rows with errors: {n}")
WARNINGS = Words(de="Hinweise: {n}", en="Notes: {n}")
MORE = Words(de="… und {n:1 weitere|# weitere}", en="… and {n:1 more|# more}")
SUMMED = Words(de="{n}-mal, zuerst in Zeile {row}", en="{n} times, first in row {row}")

SAME_FINDING = Words(
    de="… ebenso in {n:1 weiteren Zeile|# weiteren Zeilen}: {rows}",
    en="… the same in {n:1 more row|# more rows}: {rows}",
)
GRAPH_READ = Words(
    de="{place}: {n} Einträge eines Graphen, gelesen nach ihren Kennungen",
    en="{place}: {n} entries of a graph, read by their ids",
)

# what happens
NOTHING_CHANGES = Words(de="Nichts ändert sich.", en="Nothing changes.")
DRY_RUN = Words(
    de="Nichts ist geschrieben. Mit --yes wird es aufgenommen.",
    en="Nothing is written. With --yes it is taken in.",
)
DONE = Words(
    de="Aufgenommen als Quelle {source} (Eintrag {number}; „kgraph undo“ nimmt es zurück).",
    en="Taken in as the source {source} (entry {number}; 'kgraph undo' takes it back).",
)
LATER = Words(de="s", en="l")
ASK = Words(de="Aufnehmen? [j/N]", en="Take it in? [y/N]")
ASK_SAME = Words(
    de="Ist „{name}“ dasselbe wie {label} ({id})? [j]a, [n]ein, [s]päter",
    en="Is “{name}” the same as {label} ({id})? [y]es, [n]o, [l]ater",
)
ASK_CHOICE = Words(de="{question}. Ihre Antwort", en="{question}. Your answer")
NOT_TAKEN = Words(de="Nicht aufgenommen.", en="Not taken in.")
STAYED_OUT = Words(de="Nicht aufgenommene Zeilen: {rows}", en="Rows that stayed out: {rows}")
MEND_OR_PARTIAL = Words(
    de="Berichtigen Sie die Zeilen, oder nehmen Sie mit --partial die übrigen auf",
    en="Mend the rows, or take in the others with --partial",
)
NO_WORKSPACE = Words(
    de="hier ist kein Arbeitsordner; legen Sie mit „kgraph init ORDNER“ einen an, oder nennen Sie ihn mit --workspace",
    en="there is no workspace here; make one with 'kgraph init DIR', or name it with --workspace",
)
OTHER_FILE = Words(
    de="Die Quelle {source} gibt es schon, mit anderen Überschriften: Ihre Zeilen werden ersetzt. Mit --source bekommt die Datei einen eigenen Namen.",
    en="The source {source} is there already, with other headings: its rows are replaced. --source gives the file a name of its own.",
)
NO_MAPPING = Words(
    de="mappings/ enthält keine Zuordnung „{name}“; vorhanden: {known}",
    en="mappings/ holds no mapping “{name}”; there are: {known}",
)
NONE = Words(de="keine", en="none")
BAD_SET = Words(
    de="--set {text} geht nicht; geschrieben wird NAME=WERT, zum Beispiel rows=network",
    en="--set {text} does not work; write NAME=VALUE, for example rows=network",
)
BAD_DECISION = Words(
    de="--same {text} geht nicht; geschrieben wird „NAME=KENNUNG“ oder „NAME=new“",
    en="--same {text} does not work; write 'NAME=ID' or 'NAME=new'",
)
DECIDED = Words(de="beim Aufnehmen von {file}", en="while {file} was taken in")
CHANGE_TITLE = Words(de="{files} aufgenommen", en="{files} taken in")
SOURCE_SHEET = Words(de="{file}, Blatt {sheet}", en="{file}, sheet {sheet}")

# mapping check
CHECKED = Words(
    de="{name}: liest {tables} Tabelle(n) von {file}",
    en="{name}: reads {tables} table(s) of {file}",
)
FITS_NONE = Words(
    de="keine Tabelle von {file} hat die Überschriften dieser Zuordnung",
    en="no table of {file} has the headings of this mapping",
)
