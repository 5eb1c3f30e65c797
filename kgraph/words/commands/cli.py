"""What the command line says about its own work: what was written, what it needs to be told."""

from __future__ import annotations

from kgraph.words.said import Words

# below an error
MORE_CANDIDATES = Words(de="… und {n:noch 1|# weitere}", en="… and {n} more")
SAY_WHICH = Words(
    de="Welches meinen Sie? Fragen Sie noch einmal mit der Kennung, z. B. {id}",
    en="Say which by its id, e.g. {id}",
)

# build
BUILT = Words(
    de="{things} Zeilen über Dinge aus {sources:1 Quelle|# Quellen}, {quads} Quads, "
    "{warnings:1 Warnung|# Warnungen}, {seconds} s",
    en="{things} rows about things from {sources:1 source|# sources}, {quads} quads, "
    "{warnings:1 warning|# warnings}, {seconds} s",
)
STORE = Words(de="Speicher: {path}", en="store: {path}")
NOT_REMOTE = Words(
    de="ein entfernter Endpunkt lässt sich nicht bauen; nennen Sie mit --store einen Ordner",
    en="a remote endpoint cannot be built; give a folder with --store",
)

# check and diff
NO_TABLES_TO_CHECK = Words(
    de="ein Endpunkt hat keine Tabellen zum Prüfen; nennen Sie einen Ordner mit --data ORDNER",
    en="an endpoint has no tables to check; name a folder with --data DIR",
)
TWO_GRAPHS = Words(
    de="nennen Sie zwei Graphen oder keinen: dann den gebauten Speicher und seine Tabellen jetzt",
    en="name two graphs, or none: the built store and its tables now",
)
NO_TABLES_TO_COMPARE = Words(
    de="ein Endpunkt hat keine Tabellen; nennen Sie zwei Graphen: kgraph diff URL ORDNER",
    en="an endpoint has no tables; name two graphs: kgraph diff URL DIR",
)
NOTHING_BUILT = Words(
    de="aus diesen Tabellen ist noch nichts gebaut; rufen Sie erst „kgraph build“ auf",
    en="nothing is built from these tables yet; run 'kgraph build' first",
)
NO_SUCH_PATH = Words(
    de="{path} gibt es nicht; nennen Sie einen Ordner mit Tabellen oder den eines Speichers",
    en="{path} does not exist; name a folder of tables or of a store",
)

# dedupe
ELSEWHERE = Words(
    de="nennen Sie Ihren eigenen Ordner mit --data ORDNER oder --add ORDNER",
    en="name your own folder with --data DIR or --add DIR",
)
KEPT_IN_FOLDER = Words(
    de="Urteile stehen in einem Ordner mit Tabellen; {elsewhere}",
    en="judgements are kept in a folder of tables; {elsewhere}",
)
SHIPPED_STAY = Words(
    de="die mitgelieferten Tabellen bleiben, wie sie sind; {elsewhere}",
    en="the shipped tables stay as they are; {elsewhere}",
)
READ_ONLY = Words(
    de="{folder} ist schreibgeschützt; {elsewhere}", en="{folder} is read-only; {elsewhere}"
)
NOT_KEPT = Words(
    de="{path} lässt sich nicht schreiben: {error}; {elsewhere}",
    en="{path} cannot be written: {error}; {elsewhere}",
)
EITHER_JUDGE = Words(
    de="geben Sie entweder --judge oder --undo an", en="give either --judge or --undo"
)
REASON_ALONE = Words(
    de="--reason gehört zu --judge A URTEIL B", en="--reason belongs to --judge A VERDICT B"
)
REASON_MISSING = Words(
    de="begründen Sie es mit --reason TEXT; das steht beim Urteil",
    en="say why with --reason TEXT; it stands beside the judgement",
)
REASON_PLAIN = Words(
    de="eine Begründung ist einfacher Text von höchstens {n} Zeichen",
    en="a reason is plain text of up to {n} characters",
)
JUDGED_ALREADY = Words(
    de="Die beiden sind schon als „{verdict}“ beurteilt: {reason}",
    en="the two are judged '{verdict}' already: {reason}",
)
NOT_POSSIBLE = Words(
    de="„{verdict}“ ist für diese beiden nicht möglich: {refusal}",
    en="'{verdict}' is not possible for these two: {refusal}",
)
REFUSED_ROW = Words(de="{message}. {advice}", en="{message}. {advice}")
OPPOSITE = Words(
    de="andere Urteile sagen das Gegenteil ({clash})",
    en="other judgements say the opposite ({clash})",
)
NOT_KEPT_SO = Words(
    de="dieses Urteil lässt sich nicht behalten: {refusal}",
    en="this judgement cannot be kept: {refusal}",
)
NO_SUCH_PAIR = Words(
    de="{file} in {folder} enthält kein Urteil über dieses Paar; steht es in einem anderen "
    "Ordner, {elsewhere}",
    en="{file} in {folder} judges no such pair; if another folder holds the judgement, {elsewhere}",
)

# files that commands write
FOLDER_FOR_TABLES = Words(
    de="einen Ordner gibt es nur mit csv, neo4j und parquet; nennen Sie die Datei mit -o",
    en="a folder goes with csv, neo4j and parquet only; name the file with -o",
)
ONE_FILE = Words(
    de="lesen Sie eine Datei: kgraph read DATEI, oder mit einem Leser davor: {known}",
    en="read one file: kgraph read FILE, or with a reader before it: {known}",
)
BYTES = Words(de="{path}: {n:1 Byte|# Bytes}", en="{path}: {n:1 byte|# bytes}")
DRAWN = Words(
    de="{path}: {nodes} Knoten, {connections:1 Verbindung|# Verbindungen}",
    en="{path}: {nodes:1 node|# nodes}, {connections:1 connection|# connections}",
)
MAPPED = Words(
    de="{path}: {things:1 Ding|# Dinge} auf {districts:1 Kreis|# Kreisen}",
    en="{path}: {things:1 thing|# things} on {districts:1 Kreis|# Kreise}",
)
SITE_WRITTEN = Words(
    de="{folder}: {pages:1 Seite|# Seiten}, {files:1 Datei|# Dateien}, {size} MB",
    en="{folder}: {pages:1 page|# pages}, {files:1 file|# files}, {size} MB",
)
OPEN_IN_BROWSER = Words(de="Öffnen Sie {path} in einem Browser.", en="Open {path} in a browser.")
NO_ADDRESS = Words(
    de="„{address}“ ist keine Adresse; schreiben Sie https://example.org/site/",
    en="'{address}' is no address; write https://example.org/site/",
)
NO_FOLDER = Words(
    de="{folder} ist kein Ordner; nennen Sie einen neuen oder leeren",
    en="{folder} is no folder; name a new or empty one",
)
FOREIGN_FILES = Words(
    de="{folder} enthält Dateien, die nicht zu einer Website von kgraph gehören, z. B. {file}; "
    "nennen Sie einen neuen oder leeren Ordner",
    en="{folder} holds files that are not of a site made by kgraph, e.g. {file}; "
    "name a new or empty folder",
)

SITE_PROGRESS = Words(de="{done} von {total} Dateien", en="{done} of {total} files")
STEPS = {
    "read": Words(de="Tabellen werden gelesen …", en="reading the tables …"),
    "resolve": Words(de="Namen und Orte werden aufgelöst …", en="resolving names and places …"),
    "validate": Words(de="die Daten werden geprüft …", en="checking the data …"),
    "write": Words(de="der Speicher wird geschrieben …", en="writing the store …"),
}

# clean
NOTHING_TO_REMOVE = Words(
    de="in {folder} ist nichts zu löschen", en="nothing to remove in {folder}"
)
REMOVED = Words(de="gelöscht", en="removed")
NOT_REMOVED = Words(
    de="nichts wurde gelöscht; „kgraph clean --yes“ löscht diese",
    en="nothing was removed; 'kgraph clean --yes' removes these",
)
DAYS = Words(de="{n:1 Tag|# Tage}", en="{n} d")
OF_BEFORE = Words(de="von einer früheren Version", en="of an earlier version")
UNUSED = Words(de="seit {n:1 Tag|# Tagen} nicht gebraucht", en="unused for {n:1 day|# days}")
TABLES_LOST = Words(de="die Tabellen gibt es nicht mehr", en="its tables are gone")
ALL_LARGE = Words(
    de="alle im Zwischenspeicher sind zusammen {size} MB",
    en="all caches together are {size} MB",
)
ASKED_FOR = Words(de="verlangt", en="asked for")

# sparql
NO_QUERY = Words(
    de="„{query}“ ist weder eine Abfrage noch eine Datei",
    en="'{query}' is neither a query nor a file",
)

# help and completion
TOPICS = Words(
    de="Themen von „kgraph help THEMA“: {topics}", en="Topics of 'kgraph help TOPIC': {topics}"
)
NO_COMPLETION = Words(de="keine Vervollständigung für {shell}", en="no completion for {shell}")
PROGRESS = Words(de="Zwischenlage [{bar}] {done} %", en="betweenness [{bar}] {done} %")

#: heads the list of files of a site, which is no page: it is the same for every language
MARKER_HEAD = (
    "Files of a website made by 'kgraph site'; it replaces and deletes these and no others."
)
JUDGED_TITLE = Words(de="Urteil: {a} {verdict} {b}", en="judgement: {a} {verdict} {b}")
UNJUDGED_TITLE = Words(de="Urteil zurückgenommen: {a}, {b}", en="judgement taken back: {a}, {b}")
