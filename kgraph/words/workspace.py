"""What is said about a workspace: the folder in which somebody keeps a graph of their own."""

from __future__ import annotations

from kgraph.words.said import Words

NONE = Words(de="keine", en="none")

# kgraph.toml
TOML_HEAD = Words(
    de="Ein Ordner von kgraph: alle Befehle, die hier laufen, arbeiten mit seinem Graphen.",
    en="A folder of kgraph: every command that runs in here works on its graph.",
)
TOML_STANDS_ON = Words(
    de='Worauf der Graph steht: "shipped" (die mitgelieferten Daten), "nothing" (nur die eigenen),\noder eine Liste mitgelieferter Quellen: ["drs-21-1363", "iaw-2017"].',
    en='What the graph stands on: "shipped" (the data kgraph comes with), "nothing" (only your own),\nor a list of sources kgraph comes with: ["drs-21-1363", "iaw-2017"].',
)
TOML_REGIONS = Words(
    de='Welche Orte es gibt: "germany" (alle Länder, Kreise und Gemeinden Deutschlands), oder "own":\nnur die der eigenen Tabelle regions.csv (mit der Spalte parent für das Gebiet darum).',
    en='Which places there are: "germany" (all Länder, Kreise and Gemeinden of Germany), or "own":\nonly those of your own table regions.csv (with the column parent for the region around).',
)
TOML_KEEP = Words(
    de="So viele Megabyte behält der Verlauf; die ältesten Inhalte gehen zuerst,\ndie der letzten zehn Änderungen nie.",
    en="The history keeps so many megabytes; the oldest contents go first,\nthose of the last ten changes never.",
)
NO_TOML = Words(
    de="{path} ist kein TOML ({error}); berichtigen Sie die Zeile, Texte stehen in Anführungszeichen",
    en="{path} is no TOML ({error}); mend the line, texts stand in quotation marks",
)
NO_TEXT = Words(
    de="{path}: „{key}“ ist {value}, erwartet wird ein Text in Anführungszeichen",
    en="{path}: “{key}” is {value}, a text in quotation marks is expected",
)
BAD_LANGUAGE = Words(
    de='{path}: die Sprache „{value}“ gibt es nicht; schreiben Sie language = "de" oder "en"',
    en='{path}: there is no language “{value}”; write language = "de" or "en"',
)
BAD_KEEP = Words(
    de="{path}: keep_mb ist „{value}“; erwartet wird eine ganze Zahl von 0 bis {most}",
    en="{path}: keep_mb is “{value}”; a whole number from 0 to {most} is expected",
)
BAD_REGIONS = Words(
    de='{path}: regions ist „{value}“; schreiben Sie "germany" oder "own"',
    en='{path}: regions is “{value}”; write "germany" or "own"',
)
REGIONS_NEED_NOTHING = Words(
    de='{path}: die mitgelieferten Quellen brauchen die Orte Deutschlands; schreiben Sie regions = "germany", oder stands_on = "nothing"',
    en='{path}: the sources kgraph comes with need the places of Germany; write regions = "germany", or stands_on = "nothing"',
)
BAD_STANDS_ON = Words(
    de='{path}: stands_on ist „{value}“; schreiben Sie "shipped", "nothing" oder eine Liste von Quellen: ["drs-21-1363"]',
    en='{path}: stands_on is “{value}”; write "shipped", "nothing", or a list of sources: ["drs-21-1363"]',
)

# the folder
NO_WORKSPACE_THERE = Words(
    de="in {folder} liegt keine kgraph.toml; „kgraph init {folder}“ legt dort einen Ordner an",
    en="there is no kgraph.toml in {folder}; 'kgraph init {folder}' makes one there",
)
WORKSPACE_THERE = Words(
    de="{folder} hat schon eine kgraph.toml; nehmen Sie diesen Ordner, oder einen außerhalb",
    en="{folder} has a kgraph.toml already; use that folder, or one outside it",
)
NO_FOLDER = Words(
    de="{path} ist eine Datei; nennen Sie einen Ordner", en="{path} is a file; name a folder"
)
WAITING = Words(
    de="ein anderes kgraph ändert gerade {folder}; dieses wartet …",
    en="another kgraph is changing {folder}; this one waits …",
)
BUSY = Words(
    de="{folder} wird seit {seconds} Sekunden von einem anderen kgraph geändert; warten Sie, bis es fertig ist, und versuchen Sie es wieder",
    en="another kgraph has been changing {folder} for {seconds} seconds; wait until it has ended and try again",
)
NOT_CHANGED = Words(
    de="{folder} lässt sich nicht ändern ({error}) und ist, wie es war; schaffen Sie Platz oder Schreibrecht und versuchen Sie es wieder",
    en="{folder} cannot be changed ({error}) and is as it was; make room or get permission to write, and try again",
)
NOT_COMPLETE = Words(
    de="eine Änderung in {folder} ist begonnen und noch nicht zu Ende ({error}); beheben Sie das, der nächste Befehl in diesem Ordner beendet sie",
    en="a change in {folder} is begun and not complete ({error}); mend that, the next command in this folder completes it",
)
IN_USE = Words(
    de="{path} ist in einem anderen Programm geöffnet oder schreibgeschützt; schließen Sie die Datei und versuchen Sie es wieder; nichts wurde geändert",
    en="{path} is open in another program or read-only; close the file and try again; nothing was changed",
)
EDITED_MEANWHILE = Words(
    de="{path} wurde gerade von jemand anderem geändert; versuchen Sie es wieder; nichts wurde geändert",
    en="{path} has just been edited by somebody else; try again; nothing was changed",
)
JOURNAL_DAMAGED = Words(
    de="{path} ist beschädigt, eine begonnene Änderung lässt sich nicht beenden; heben Sie die Datei auf, entfernen Sie sie aus dem Ordner und sehen Sie mit „kgraph status“ nach",
    en="{path} is damaged, a change that was begun cannot be completed; put the file aside and look with 'kgraph status'",
)

OVERRIDDEN = Words(
    de="{option} gilt hier statt des Ordners {folder}",
    en="{option} holds here instead of the folder {folder}",
)
ADDED_ON_TOP = Words(
    de="--add gilt nur für diese Frage; „kgraph add DATEI“ nimmt die Datei in {folder} auf",
    en="--add holds for this question only; 'kgraph add FILE' takes the file into {folder}",
)

# sources and history
NO_SOURCE = Words(
    de="eine Quelle „{slug}“ liegt hier nicht; möglich sind: {known}",
    en="there is no source “{slug}” here; there are: {known}",
)
NO_SHIPPED_SOURCE = Words(
    de="die Quelle „{id}“, auf der der Graph stehen soll (stands_on), bringt kgraph nicht mit; möglich sind: {known}",
    en="kgraph does not come with the source “{id}” that the graph is to stand on (stands_on); there are: {known}",
)
WHOLE_OR_SOME = Words(
    de="--stands-on {word} lässt sich mit nichts anderem verbinden; nennen Sie es allein, oder nur Quellen",
    en="--stands-on {word} cannot be joined with anything else; name it alone, or sources only",
)
BAD_SLUG = Words(
    de="„{slug}“ taugt nicht als Kurzname; nehmen Sie Kleinbuchstaben a–z, Ziffern und „-“",
    en="“{slug}” is no short name; take small letters a–z, digits and “-”",
)
BAD_TABLE = Words(
    de="„{table}“ ist kein Name einer Tabelle; nehmen Sie Kleinbuchstaben",
    en="“{table}” is no name of a table; take small letters",
)
SHIPPED_SOURCE = Words(
    de="„{id}“ bringt kgraph mit; worauf der Graph steht, sagt stands_on in kgraph.toml",
    en="kgraph comes with “{id}”; what the graph stands on is said by stands_on in kgraph.toml",
)
OBJECT_DAMAGED = Words(
    de="{path} im Verlauf ist beschädigt; spielen Sie die Datei aus einer Sicherung zurück",
    en="{path} of the history is damaged; put the file back from a copy",
)
ENTRY_DAMAGED = Words(
    de="{path} im Verlauf lässt sich nicht lesen; spielen Sie die Datei aus einer Sicherung zurück oder entfernen Sie sie",
    en="{path} of the history cannot be read; put the file back from a copy or remove it",
)
TREE_LOST = Words(
    de="der Verlauf behält den Stand von Eintrag {number} nicht mehr (keep_mb in kgraph.toml); nehmen Sie einen jüngeren: „kgraph log“",
    en="the history no longer keeps what entry {number} held (keep_mb in kgraph.toml); take a newer one: 'kgraph log'",
)
CONTENT_LOST = Words(
    de="Eintrag {number} lässt sich nicht zurücknehmen: der Verlauf behält {file} von davor nicht mehr",
    en="entry {number} cannot be taken back: the history no longer keeps {file} of before",
)
NOTHING_TO_UNDO = Words(
    de="es gibt nichts zurückzunehmen; „kgraph log“ zeigt den Verlauf",
    en="there is nothing to take back; 'kgraph log' shows the history",
)
NO_ENTRY_HERE = Words(
    de="einen Eintrag {number} gibt es nicht; „kgraph log“ zeigt alle",
    en="there is no entry {number}; 'kgraph log' shows all",
)
NO_ENTRY = Words(
    de="einen Eintrag {number}, der sich zurücknehmen lässt, gibt es nicht; „kgraph log“ zeigt alle",
    en="there is no entry {number} that can be taken back; 'kgraph log' shows all",
)
CHANGED_SINCE = Words(
    de="Eintrag {number} lässt sich nicht zurücknehmen: {file} hat sich danach noch geändert; nehmen Sie zuerst die jüngeren Einträge zurück („kgraph log“)",
    en="entry {number} cannot be taken back: {file} has changed again since; take the newer entries back first ('kgraph log')",
)

# commands
NEEDS_WORKSPACE = Words(
    de="{folder} liegt in keinem Ordner von kgraph; legen Sie mit „kgraph init ORDNER“ einen an, oder nennen Sie einen mit --workspace",
    en="{folder} lies in no folder of kgraph; make one with 'kgraph init DIR', or name one with --workspace",
)
MADE = Words(de="{folder} ist angelegt", en="{folder} is made")
MADE_NEXT = Words(
    de="weiter: cd {folder}; kgraph add DATEI; kgraph status",
    en="next: cd {folder}; kgraph add FILE; kgraph status",
)
UNDONE = Words(
    de="Eintrag {number} ist zurückgenommen: {title}; „kgraph undo {own}“ stellt ihn wieder her",
    en="entry {number} is taken back: {title}; 'kgraph undo {own}' restores it",
)
UNDONE_NOTHING = Words(
    de="Eintrag {number} ({title}) änderte nichts, was jetzt noch da ist",
    en="entry {number} ({title}) changed nothing that is still there",
)
RETIRED = Words(
    de="die Quelle {source} ist heraus; „kgraph undo {number}“ holt sie zurück",
    en="the source {source} is out; 'kgraph undo {number}' brings it back",
)
FORGOTTEN = Words(
    de="die Quelle {source} ist vergessen, auch im Verlauf: {files:1 Datei|# Dateien} des Ordners und {kept:1 Inhalt|# Inhalte} des Verlaufs sind gelöscht; nichts davon lässt sich zurückholen. Ihre eigene Datei und Sicherungen außerhalb des Ordners bleiben, wie sie sind",
    en="the source {source} is forgotten, in the history too: {files:1 file|# files} of the folder and {kept:1 content|# contents} of the history are removed; nothing of it can be brought back. Your own file, and backups outside the folder, stay as they are",
)
FORGOTTEN_TITLE = Words(de="Quelle {source} vergessen", en="source {source} forgotten")
RETIRED_TITLE = Words(de="Quelle {source} herausgenommen", en="source {source} taken out")
TITLE_UNDO = Words(de="Eintrag {number} zurückgenommen", en="entry {number} taken back")
TITLE_HAND = Words(de="von Hand geändert", en="edited by hand")
TITLE_MADE = Words(de="Ordner angelegt", en="made")
KINDS = {
    "made": Words(de="angelegt", en="made"),
    "change": Words(de="Änderung", en="change"),
    "hand": Words(de="von Hand", en="by hand"),
    "undo": Words(de="zurückgenommen", en="taken back"),
}
#: table -> how many rows of it a list of one's own has
COUNTED = {
    "networks": Words(de="{n:1 Netzwerk|# Netzwerke}", en="networks {n}"),
    "institutions": Words(de="{n:1 Einrichtung|# Einrichtungen}", en="institutions {n}"),
    "projects": Words(de="{n:1 Projekt|# Projekte}", en="projects {n}"),
    "programmes": Words(de="{n:1 Programm|# Programme}", en="programmes {n}"),
    "events": Words(de="{n:1 Veranstaltung|# Veranstaltungen}", en="events {n}"),
    "concepts": Words(de="{n:1 Begriff|# Begriffe}", en="concepts {n}"),
    "ties": Words(de="{n:1 Beziehung|# Beziehungen}", en="ties {n}"),
    "relations": Words(de="{n:1 Beziehung|# Beziehungen}", en="relations {n}"),
    "facts": Words(de="{n:1 Angabe|# Angaben}", en="facts {n}"),
    "figures": Words(de="{n:1 Zahl|# Zahlen}", en="figures {n}"),
    "regions": Words(de="{n:1 Region|# Regionen}", en="regions {n}"),
    "links": Words(de="{n:1 Verweis|# Verweise}", en="links {n}"),
    "sections": Words(de="{n:1 Abschnitt|# Abschnitte}", en="sections {n}"),
    "judgements": Words(de="{n:1 Urteil|# Urteile}", en="judgements {n}"),
}
SECTIONS = {
    "standing": Words(de="steht auf", en="stands on"),
    "source": Words(de="aufgenommen", en="added"),
    "hand": Words(de="von Hand geführt", en="kept by hand"),
    "decided": Words(de="entschieden", en="decided"),
    "changed": Words(de="seit dem letzten Bauen", en="since the last build"),
    "waiting": Words(de="wartet auf Entscheidung", en="waits for a decision"),
    "unread": Words(de="nicht gelesen", en="not read"),
}
STANDING = {
    "shipped": Words(de="alle mitgelieferten Daten", en="all data kgraph comes with"),
    "nothing": Words(de="nichts Mitgeliefertes", en="nothing kgraph comes with"),
}
NEVER_BUILT = Words(de="noch nie gebaut", en="never built yet")
OTHER_FOLDERS = Words(de="Quellen kamen hinzu oder gingen", en="sources came or went")
NEW = Words(de="neu", en="new")
GONE = Words(de="entfernt", en="removed")
CHANGED = Words(de="geändert", en="changed")
DOUBLES = Words(de="vielleicht dasselbe", en="perhaps the same")
LOOK_DEDUPE = Words(de="kgraph dedupe", en="kgraph dedupe")
NO_CHANGE_YET = Words(
    de="hier hat sich noch nichts geändert; „kgraph add DATEI“ nimmt eine Liste auf",
    en="nothing has changed here yet; 'kgraph add FILE' takes a list in",
)
NO_ENTRY_AT = Words(
    de="Am Ende des {date} gab es noch keinen Eintrag; der erste ist vom {since}",
    en="there was no entry yet at the end of {date}; the first is of {since}",
)

# stale --confirm
BEFORE_OR_CONFIRM = Words(
    de="nennen Sie --before DATUM für die Liste, oder --confirm NAME für eine Bestätigung",
    en="give --before DATE for the list, or --confirm NAME to confirm one",
)
NOT_CONFIRMED = Words(
    de="„{name}“ lässt sich nicht bestätigen: das gibt es für Netzwerke, Einrichtungen, Projekte, Programme, Veranstaltungen und Regionen",
    en="“{name}” cannot be confirmed: that is for networks, institutions, projects, programmes, events and regions",
)
REASON_NEEDED = Words(
    de='schreiben Sie mit --reason "…" dazu, woher Sie es wissen',
    en='say with --reason "…" how you know',
)
REASON_REFUSED = Words(
    de="die Begründung bleibt nicht so stehen: {message}. {advice}",
    en="the reason is not kept so: {message}. {advice}",
)
CONFIRMED_TITLE = Words(de="bestätigt: {name}", en="confirmed: {name}")
CONFIRMED_SOURCE = Words(de="Bestätigt am {date}: {name}", en="Confirmed on {date}: {name}")
