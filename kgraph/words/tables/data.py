"""Words of the data side: what a check, a reading and a difference say, German and English."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

SUM = Words(
    de="{errors:1 Fehler|# Fehler}, {warnings:1 Warnung|# Warnungen}.",
    en="{errors:1 error|# errors}, {warnings:1 warning|# warnings}.",
)
SUM_OF_FILE = Words(
    de="{file}: {errors:1 Fehler|# Fehler}, {warnings:1 Warnung|# Warnungen}",
    en="{file}: {errors:1 error|# errors}, {warnings:1 warning|# warnings}",
)
#: what `check` and `read` close with
FINDINGS = by_language(
    {
        "title": Words(de="Was an den Tabellen nicht stimmt", en="What is wrong in the tables"),
        "none": Words(
            de="An den Tabellen ist nichts zu beanstanden.",
            en="Nothing is wrong in the tables.",
        ),
        "read": Words(
            de="{rows} Zeilen gelesen, davon unsicher: {unsure}.",
            en="{rows} rows read, {unsure} of them unsure.",
        ),
        "no_rows": Words(
            de="{file} enthält nichts, was der Leser {reader} als Zeile erkennt.",
            en="{file} holds nothing that the reader {reader} knows as a row.",
        ),
    }
)

#: what differs between two graphs
DIFFERENCES = by_language(
    {
        "title": Words(de="Was sich unterscheidet", en="What differs"),
        "came": Words(de="ist neu", en="is new"),
        "left": Words(de="ist nicht mehr da", en="is not there any more"),
        "renamed": Words(de="trägt einen anderen Namen", en="has another name"),
        "merged": Words(de="gilt als {other}", en="counts as {other}"),
        "parted": Words(
            de="gilt für sich, nicht mehr als {other}",
            en="counts as a thing of its own, no longer as {other}",
        ),
        "none": Words(de="Beide Graphen sagen dasselbe.", en="The two graphs say the same."),
        "moved": Words(
            de="Aussagen, die bleiben, aber an anderer Stelle ihrer Quelle stehen: {count}.",
            en="Statements that stay as they are but stand elsewhere in their source: {count}.",
        ),
    }
)

#: how many of each change there are; what a list names as a member has joined, for this list
CHANGES = {
    "joined": Words(
        de="{n:1 Mitgliedschaft neu genannt|# Mitgliedschaften neu genannt}",
        en="{n:1 joined|# joined}",
    ),
    "resigned": Words(
        de="{n:1 Mitgliedschaft nicht mehr genannt|# Mitgliedschaften nicht mehr genannt}",
        en="{n:1 no longer named as a member|# no longer named as members}",
    ),
    "came Network": Words(
        de="{n:1 neues Netzwerk|# neue Netzwerke}", en="{n:1 new network|# new networks}"
    ),
    "left Network": Words(
        de="{n:1 Netzwerk nicht mehr da|# Netzwerke nicht mehr da}",
        en="{n:1 network gone|# networks gone}",
    ),
    "came Institution": Words(
        de="{n:1 neue Einrichtung|# neue Einrichtungen}",
        en="{n:1 new institution|# new institutions}",
    ),
    "left Institution": Words(
        de="{n:1 Einrichtung nicht mehr da|# Einrichtungen nicht mehr da}",
        en="{n:1 institution gone|# institutions gone}",
    ),
    "came Project": Words(
        de="{n:1 neues Projekt|# neue Projekte}", en="{n:1 new project|# new projects}"
    ),
    "left Project": Words(
        de="{n:1 Projekt nicht mehr da|# Projekte nicht mehr da}",
        en="{n:1 project gone|# projects gone}",
    ),
    "renamed": Words(de="{n:1 umbenannt|# umbenannt}", en="{n:1 renamed|# renamed}"),
    "other": Words(
        de="{n:1 weiterer Unterschied|# weitere Unterschiede}",
        en="{n:1 other difference|# other differences}",
    ),
}
