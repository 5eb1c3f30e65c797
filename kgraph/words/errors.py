"""What is said when something cannot be read, written, opened or reached."""

from __future__ import annotations

import errno

from kgraph.words.said import Said, Sayable, Words

#: what the operating system says, for the cases that people meet
_REASONS = {
    errno.ENOENT: Words(de="das gibt es nicht", en="No such file or directory"),
    errno.EACCES: Words(de="keine Berechtigung", en="Permission denied"),
    errno.EPERM: Words(de="nicht erlaubt", en="Operation not permitted"),
    errno.EEXIST: Words(de="das gibt es schon", en="File exists"),
    errno.ENOTDIR: Words(de="das ist kein Ordner", en="Not a directory"),
    errno.EISDIR: Words(de="das ist ein Ordner", en="Is a directory"),
    errno.ENOSPC: Words(de="der Datenträger ist voll", en="No space left on device"),
    errno.EROFS: Words(de="der Datenträger ist schreibgeschützt", en="Read-only file system"),
    errno.ENAMETOOLONG: Words(de="der Name ist zu lang", en="File name too long"),
    errno.ECONNREFUSED: Words(de="die Verbindung wurde abgelehnt", en="Connection refused"),
}
NOT_UTF8 = Words(de="kein UTF-8-Text", en="no UTF-8 text")


def reason(error: BaseException) -> Sayable:
    """Why the system refused, in both languages where the case is a usual one."""
    if error.args and isinstance(error.args[0], (Words, Said)):
        return error.args[0]
    if isinstance(error, UnicodeDecodeError):
        return NOT_UTF8
    cause = getattr(error, "reason", None)
    if isinstance(cause, OSError):
        error = cause
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, error.strerror or str(error))
    return str(error)


# the data and the store
DATA_HAS_ERRORS = Words(
    de="{n:1 Fehler|# Fehler} in den Daten; der Speicher blieb, wie er war",
    en="{n:1 error|# errors} in the data; the store was left as it was",
)
FROM_BEFORE = Words(
    de="{error}; diese Antwort stammt aus dem Graphen von vorher",
    en="{error}; this answer is from the graph of before",
)
FROM_ROWS_WITHOUT_ERRORS = Words(
    de="die Tabellen enthalten Fehler („kgraph check“ zeigt sie); hier zählen die Zeilen ohne Fehler",
    en="the tables hold errors ('kgraph check' shows them); the rows without errors count here",
)
BUILDING = Words(
    de="der Graph wird aus seinen Tabellen gebaut …",
    en="building the graph from its tables …",
)
WORKSPACE_READ_ONLY = Words(
    de="in {folder} darf nichts geschrieben werden: der Graph liegt im Zwischenspeicher",
    en="nothing may be written in {folder}: the graph is kept in the cache",
)
STORE_NOT_OPENED = Words(
    de="der Speicher in {path} lässt sich nicht öffnen ({error}); neu bauen: „kgraph build“",
    en="the store in {path} cannot be opened ({error}); run 'kgraph build'",
)
STORE_NOT_READ = Words(
    de="der Speicher in {path} lässt sich nicht lesen ({error}); neu bauen: „kgraph build“",
    en="the store in {path} cannot be read ({error}); run 'kgraph build'",
)
STORE_NOT_WRITTEN = Words(
    de="der Speicher in {path} lässt sich nicht schreiben: {error}",
    en="the store in {path} cannot be written: {error}",
)
STORE_CHANGES = Words(
    de="der Speicher in {path} ändert sich schneller, als er zu öffnen ist; versuchen Sie es noch "
    "einmal",
    en="the store in {path} changes faster than it can be opened; try again",
)
STORE_REMOVED = Words(
    de="der Speicher in {path} wurde beim Öffnen gelöscht; versuchen Sie es noch einmal",
    en="the store in {path} was removed while it was opened; try again",
)
STORE_BUSY = Words(
    de="ein anderes kgraph schreibt seit {seconds} s in {path}; beenden Sie es, oder nennen Sie "
    "mit --store einen anderen Ordner",
    en="another kgraph has been writing in {path} for {seconds} s; end it, or name another folder "
    "with --store",
)
WAITING = Words(
    de="ein anderes kgraph baut gerade diesen Graphen; es wird gewartet …",
    en="another kgraph is building this graph; waiting for it …",
)
CACHE_READ_ONLY = Words(
    de="der Zwischenspeicher {path} ist schreibgeschützt", en="the cache {path} is read-only"
)
NO_CACHE = Words(de="kein Zwischenspeicher ({error})", en="no cache ({error})")
BUILT_ALONE = Words(
    de="{reason}; der Graph wird nur für diese Frage gebaut. Nennen Sie mit --store einen Ordner",
    en="{reason}; the graph is built for this question alone. Name a folder with --store",
)
CACHE_DAMAGED = Words(
    de="der Graph im Zwischenspeicher ist beschädigt und wird neu gebaut",
    en="the graph in the cache is damaged and is built anew",
)
OTHER_TABLES = Words(
    de="der Speicher in {path} ist aus {built} gebaut, nicht aus {asked}; nennen Sie einen anderen "
    "Speicher, oder bauen Sie diesen mit „kgraph build“ und denselben --data, --add und --store neu",
    en="the store in {path} was built from {built}, not from {asked}; name another store, or build "
    "this one anew with 'kgraph build' and the same --data, --add and --store",
)
TABLES_GONE = Words(
    de="{paths} gibt es nicht mehr; diese Antwort stammt aus dem Graphen, der daraus gebaut wurde",
    en="{paths} is gone; this answer is from the graph that was built from it",
)
TABLES_GONE_BUILD = Words(
    de="{paths} gibt es nicht mehr, und der Speicher ist daraus gebaut; holen Sie es zurück, oder nennen Sie mit --data und --add, woraus er jetzt gebaut werden soll",
    en="{paths} is gone, and the store is built from it; bring it back, or name with --data and --add what to build from now",
)
BUILD_ANEW = Words(
    de="der Speicher in {path} muss neu gebaut werden: „kgraph build --store {path}“ mit den "
    "--data oder --add, aus denen er gebaut war",
    en="the store in {path} must be built anew: run 'kgraph build --store {path}' with the "
    "--data or --add it was built with",
)
DAMAGED = Words(
    de="der Speicher in {path} ist beschädigt ({error}); neu bauen: „kgraph build“",
    en="the store in {path} is damaged ({error}); run 'kgraph build'",
)
STORE_NO_FOLDER = Words(
    de="der Speicher in {path} lässt sich nicht schreiben: das ist kein Ordner; nennen Sie einen "
    "mit --store",
    en="the store in {path} cannot be written: that is no folder; name one with --store",
)
STORE_FOREIGN = Words(
    de="{path} enthält Dateien, die nicht zu einem Speicher von kgraph gehören, z. B. {file}; "
    "nichts wurde geändert. Nennen Sie mit --store einen neuen oder leeren Ordner",
    en="{path} holds files that are not of a kgraph store, e.g. {file}; nothing was changed. Name "
    "a new or empty folder with --store",
)
UNKNOWN_TABLES = Words(de="unbekannten Tabellen", en="unknown tables")
STORE_EARLIER = Words(
    de="{path} ist ein Speicher, den kgraph 0.1.0 aus {built} gebaut hat; diese Version liest ihn "
    "nicht, und nichts wurde geändert. Bauen Sie ihn aus denselben Tabellen in einen neuen Ordner "
    "(kgraph build --data … --store NEU); den alten können Sie dann löschen",
    en="{path} is a store that kgraph 0.1.0 built from {built}; this version does not read it, and "
    "nothing was changed. Build it from the same tables into a new folder (kgraph build --data … "
    "--store NEW); the old one can then be deleted",
)
MARKER_FOREIGN = Words(
    de="{path} ist keine Datei, die kgraph angelegt hat", en="{path} is no file that kgraph made"
)
NO_ROOM = Words(
    de="der Speicher in {path} lässt sich nicht schreiben: auf dem Datenträger sind {free} MB frei, "
    "der Speicher braucht etwa {needed} MB; schaffen Sie Platz, oder nennen Sie mit --store einen "
    "anderen Datenträger",
    en="the store in {path} cannot be written: the disk has {free} MB left, the store needs about "
    "{needed} MB; make room or name another disk with --store",
)
#: stands in the marker of a store, which is the same for every language
ABOUT_STORE = "A store of kgraph. Everything in this folder may be removed by kgraph."
STORE_DAMAGED = Words(
    de="der Speicher in {path} ist beschädigt: {reason}; bauen Sie ihn neu mit "
    "„kgraph build --store {path}“ und den --data oder --add, aus denen er gebaut war",
    en="the store in {path} is damaged: {reason}; build it anew with 'kgraph build --store {path}' "
    "and the --data or --add it was built with",
)
POINTER_DAMAGED = Words(
    de="der Speicher in {path} lässt sich nicht lesen: seine Datei „{file}“ ist beschädigt "
    "({reason}); bauen Sie ihn neu mit „kgraph build --store {path}“ und den --data oder --add, "
    "aus denen er gebaut war",
    en="the store in {path} cannot be read: its file '{file}' is damaged ({reason}); build it anew "
    "with 'kgraph build --store {path}' and the --data or --add it was built with",
)
NOT_OURS = Words(de="so schreibt kgraph sie nicht", en="it is not as kgraph writes it")
FILE_CHANGED = Words(
    de="die Datei {file} ist nicht, wie sie geschrieben wurde",
    en="the file {file} is not as it was written",
)
WITH_FILE = Words(de="{error}: {file}", en="{error}: {file}")
NO_CACHE_FOLDER = Words(
    de="dieser Benutzer hat keinen Ordner für einen Zwischenspeicher; nennen Sie mit --store einen "
    "Ordner",
    en="this user has no folder for a cache; name a folder with --store",
)
FOLDER_LACKING = Words(
    de="dieser Installation fehlt ihr Ordner „{name}“; installieren Sie kgraph neu",
    en="this installation lacks its folder '{name}'; install kgraph again",
)
LICENCE_LACKING = Words(
    de="dieser Installation fehlt LICENSE-DATA.md; installieren Sie kgraph neu",
    en="this installation lacks LICENSE-DATA.md; install kgraph again",
)
REGIONS_LACKING = Words(
    de="{file} fehlt: {folder} enthält alle Dateien oder keine",
    en="{file} is missing: {folder} holds all or none",
)

# queries and endpoints
QUERY_NOT_READ = Words(
    de="die Abfrage ist nicht zu lesen: {error}", en="the query cannot be read: {error}"
)
NO_FUNCTION = Words(
    de="die Abfrage ruft eine Funktion auf, die es hier nicht gibt ({error}); SPARQL 1.1 nennt die, "
    "die es gibt",
    en="the query calls a function that is not known here ({error}); SPARQL 1.1 lists those that "
    "are",
)
QUERY_FAILED = Words(de="die Abfrage schlug fehl: {error}", en="the query failed: {error}")
QUERY_STOPPED = Words(
    de="nach {seconds} s abgebrochen; fragen Sie enger oder erhöhen Sie die Zeitgrenze",
    en="stopped after {seconds} s; narrow the question or raise the time limit",
)
RESULT_LARGE = Words(
    de="das Ergebnis ist größer als {most} MB; fragen Sie enger oder mit LIMIT",
    en="the result is larger than {most} MB; narrow the question or use LIMIT",
)
QUERY_MEMORY = Words(
    de="die Abfrage braucht mehr als {most} GB Arbeitsspeicher; fragen Sie enger",
    en="the query needs more than {most} GB of memory; narrow the question",
)
ENGINE_BROKE = Words(
    de="an der Abfrage ist der Abfragekern gescheitert: sie ist zu lang oder zu tief verschachtelt",
    en="the query broke the engine: it is too long or nested too deeply",
)
NO_GRAPHS = Words(
    de="der Speicher hat keine Graphen von kgraph, oder alte ohne Bezeichnungen; füllen Sie ihn mit "
    "„kgraph publish URL“ oder laden Sie den Export als TriG oder N-Quads, mit seinen Graphen",
    en="the store has no graphs of kgraph, or old ones without labels; fill it by "
    "'kgraph publish URL', or load the export as TriG or N-Quads, with its graphs",
)
ENDPOINT_LARGE = Words(
    de="der Endpunkt {url} antwortet mit mehr als {most} MB; fragen Sie enger",
    en="the endpoint {url} answers with more than {most} MB; narrow the question",
)
ENDPOINT_SLOW = Words(
    de="der Endpunkt {url} hat nicht in {seconds} s geantwortet",
    en="the endpoint {url} has not answered within {seconds} s",
)
ENDPOINT_NO_RESULT = Words(
    de="der Endpunkt {url} antwortet mit {kind}, das ist kein SPARQL-Ergebnis ({error})",
    en="the endpoint {url} answers {kind}, which is no SPARQL result ({error})",
)
ENDPOINT_NO_QUERY = Words(
    de="der Endpunkt kann die Abfrage nicht lesen ({error})",
    en="the endpoint cannot read the query ({error})",
)
ENDPOINT_ANSWERS = Words(
    de="der Endpunkt {url} antwortet: {error}", en="the endpoint {url} answers {error}"
)
ENDPOINT_TOO_LATE = Words(
    de="der Endpunkt {url} hat nicht rechtzeitig geantwortet",
    en="the endpoint {url} did not answer in time",
)
ENDPOINT_NOT_REACHED = Words(
    de="der Endpunkt {url} ist nicht zu erreichen ({error})",
    en="the endpoint {url} cannot be reached ({error})",
)
NO_HEAD = Words(de="dem JSON fehlt head", en="the JSON has no head")

# files that a person names
NOT_WRITTEN = Words(
    de="{path} lässt sich nicht schreiben: {error}", en="{path} cannot be written: {error}"
)
NO_TEMPORARY = Words(
    de="temporäre Dateien lassen sich nicht schreiben: {error}; schaffen Sie Platz, oder nennen Sie "
    "in der Umgebung mit TMPDIR (Windows: TEMP) einen anderen Ordner",
    en="temporary files cannot be written: {error}; make room, or name another folder in the "
    "environment with TMPDIR (Windows: TEMP)",
)
TOO_MANY_ROWS = Words(
    de="die Tabellen haben {n} Zeilen; sie zu bauen braucht etwa {needed} GB Arbeitsspeicher, frei sind "
    "{free} GB. Lassen Sie Tabellen weg, oder bauen Sie auf einem größeren Rechner",
    en="the tables have {n} rows; building them needs about {needed} GB of memory, {free} GB are free. "
    "Leave tables out, or build on a larger machine",
)
FILE_BUSY = Words(
    de="ein anderes kgraph hält {path} besetzt; versuchen Sie es später noch einmal",
    en="another kgraph keeps {path} busy; try again later",
)
ANSWER_NOT_WRITTEN = Words(
    de="die Antwort lässt sich nicht schreiben: {error}", en="the answer cannot be written: {error}"
)
INTERRUPTED = Words(de="unterbrochen", en="interrupted")
ARGUMENT_BYTES = Words(
    de="ein Argument enthält Bytes, die kein UTF-8-Text sind",
    en="an argument holds bytes that are no UTF-8 text",
)
NO_MEMORY = Words(
    de="das ist mehr, als in den Arbeitsspeicher passt; fragen Sie nach weniger",
    en="this is more than fits into the memory; ask for less",
)
FILE_NOT_READ = Words(
    de="Die Datei {path} ist nicht zu lesen: {error}", en="the file {path} cannot be read: {error}"
)
TEMPLATE_NOT_READ = Words(
    de="Die Vorlage {path} ist nicht zu lesen: {error}",
    en="the template '{path}' cannot be read: {error}",
)
BOUNDARIES_UNUSABLE = Words(
    de="die Grenzen sind nicht zu gebrauchen: {error}", en="the boundaries cannot be used: {error}"
)
NO_GEOJSON = Words(
    de="das ist keine FeatureCollection von Flächen (GeoJSON)",
    en="this is no FeatureCollection of polygons (GeoJSON)",
)
NO_DEGREES = Words(
    de="{lon}, {lat} sind keine Grad: die Koordinaten müssen EPSG:4326 sein",
    en="{lon}, {lat} are no degrees: the coordinates must be EPSG:4326",
)
NO_KEYS = Words(
    de="kein Polygon hat einen amtlichen Schlüssel; gesucht wurde in {properties}",
    en="no polygon has an official key; looked in {properties}",
)
