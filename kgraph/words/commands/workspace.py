r"""The help and the options of the commands of a workspace; see `help` and `options`.

A line `\b` keeps click from wrapping what follows it.
"""

from __future__ import annotations

from kgraph.words.said import Words

#: command -> its help, and commands that show it at work
HELP = {
    "init": (
        Words(
            de="Legt in ORDNER einen Ordner für einen eigenen Graphen an.\n\n"
            "Jeder Befehl, der darin läuft, arbeitet mit diesem Graphen. Er steht auf den "
            "mitgelieferten Daten, auf einigen ihrer Quellen oder auf nichts (--stands-on).\n\n"
            "{examples}",
            en="Make in DIR a folder for a graph of your own.\n\n"
            "Every command that runs in it works on this graph. It stands on the data kgraph "
            "comes with, on some of their sources, or on nothing (--stands-on).\n\n{examples}",
        ),
        "kgraph init mein-netz\n"
        "kgraph init mein-netz --stands-on drs-21-1363 --stands-on iaw-2017\n"
        'kgraph init ein-anderes --stands-on nothing --name "Ein anderes Netz"',
    ),
    "status": (
        Words(
            de="Was im Ordner ist, was sich seit dem letzten Bauen geändert hat, was auf eine "
            "Entscheidung wartet, und was nicht gelesen wird und warum.\n\n{examples}",
            en="What is in the folder, what has changed since the last build, what waits for a "
            "decision, and what is not read and why.\n\n{examples}",
        ),
        "kgraph status\nkgraph status --workspace mein-netz --format json",
    ),
    "log": (
        Words(
            de="Alle Änderungen des Ordners, die neueste zuerst.\n\n{examples}",
            en="All changes of the folder, the newest first.\n\n{examples}",
        ),
        "kgraph log\nkgraph log --limit 5 --lang de",
    ),
    "undo": (
        Words(
            de="Nimmt die neueste Änderung zurück, oder den Eintrag NUMMER aus „kgraph log“.\n\n"
            "Alle Dateien, die er geändert hat, sind danach wieder wie davor. Auch ein Zurücknehmen "
            "lässt sich zurücknehmen: mit seiner Nummer.\n\n{examples}",
            en="Take back the newest change, or the entry NUMBER of 'kgraph log'.\n\n"
            "All files that it changed are then as they were before it. Taking back can be taken "
            "back, too: by its number.\n\n{examples}",
        ),
        "kgraph undo\nkgraph undo 7",
    ),
    "retire": (
        Words(
            de="Nimmt eine aufgenommene Quelle mit allen ihren Zeilen heraus.\n\n"
            "QUELLE ist ihr Name, wie „kgraph status“ ihn zeigt. Die aufgenommene Datei bleibt in "
            "documents/; „kgraph undo“ holt die Zeilen zurück.\n\n"
            "Mit --forget ist die Quelle für immer fort: Zeilen, Zuordnungen, die Dateien, die mit ihr "
            "kamen, und alles davon im Verlauf. Das geht auch nach „undo“ und nach „retire“."
            "\n\n{examples}",
            en="Take out an added source with all its rows.\n\n"
            "SOURCE is its name as 'kgraph status' shows it. The added file stays in documents/; "
            "'kgraph undo' brings the rows back.\n\n"
            "With --forget the source is gone for good: rows, mappings, the files that came in with "
            "it, and all of that in the history. This works after 'undo' and 'retire', too."
            "\n\n{examples}",
        ),
        "kgraph retire mitglieder-2024\nkgraph retire mitglieder-2024 --forget",
    ),
}
OPTIONS = {
    "--forget": Words(
        de="Für immer vergessen, auch im Verlauf; nicht zurückzunehmen.",
        en="Forget it for good, in the history too; cannot be taken back.",
    ),
    "--workspace": Words(
        de="Ordner von „kgraph init“ [Standard: der, in dem der Befehl läuft].",
        en="Folder of 'kgraph init' [default: the one the command runs in].",
    ),
    "stale --confirm": Words(
        de="Bestätigt NAME mit dem Datum von heute, als Quelle im Ordner von „kgraph init“.",
        en="Confirm NAME with today's date, as a source in the folder of 'kgraph init'.",
    ),
    "stale --reason": Words(de="Woher Sie es wissen.", en="How you know."),
    "init --stands-on": Words(
        de="„shipped“ (alles Mitgelieferte), „nothing“, oder eine mitgelieferte Quelle; für mehrere "
        "Quellen mehrmals [Standard: shipped].",
        en="“shipped” (all that kgraph comes with), “nothing”, or one source of it; several times "
        "for several sources [default: shipped].",
    ),
    "init --regions": Words(
        de="Welche Orte es gibt: die Deutschlands („germany“) oder nur die der eigenen Tabelle "
        "regions („own“) [Standard: germany].",
        en="Which places there are: those of Germany (“germany”), or only those of your own table "
        "regions (“own”) [default: germany].",
    ),
    "init --name": Words(
        de="Wie der Graph heißt [Standard: wie der Ordner].",
        en="What the graph is called [default: like the folder].",
    ),
    "init --publisher": Words(
        de="Wer ihn herausgibt, etwa Ihr Büro.", en="Who publishes it, such as your office."
    ),
}
