"""Words of the website's pages that count, lead on, or speak of the site itself."""

from __future__ import annotations

from kgraph.words.said import Words

SAID = {
    # counts
    "rows": Words(de="{n:1 Eintrag|# Einträge}", en="{n:1 entry|# entries}"),
    "degree": Words(de="{n:1 Verbindung|# Verbindungen}", en="{n:1 connection|# connections}"),
    "districts_n": Words(de="{n:1 Kreis|# Kreise}", en="{n:1 district|# districts}"),
    "n_places": Words(de="{n:1 Stelle|# Stellen}", en="{n:1 place|# places}"),
    "networks_n": Words(de="{n:1 Netzwerk|# Netzwerke}", en="{n:1 network|# networks}"),
    "picture_shown": Words(de="{shown} von {total} gezeigt", en="{shown} of {total} shown"),
    "picture_all": Words(
        de="{total:1 verbundenes Ding|# verbundene Dinge}",
        en="{total:1 connected thing|# connected things}",
    ),
    # evidence
    "open_document": Words(de="Dokument öffnen", en="Open the document"),
    "open_page": Words(de="Seite zum Dokument", en="Page about the document"),
    "address": Words(de="Adresse", en="Address"),
    "page_about": Words(de="Seite dazu", en="Page about it"),
    "to_be_had": Words(de="Wo es zu haben ist", en="Where it is to be had"),
    "no_address": Words(
        de="Eine öffentliche Adresse dieses Dokuments ist nicht bekannt.",
        en="No public address of this document is known.",
    ),
    "quoted_note": Words(
        de="Anmerkung", en="Note (quoted in German, as it stands with the source)"
    ),
    "parts_of_source": Words(de="Stellen der Reihe nach", en="The places in their order"),
    "part_n": Words(de="Teil {n}", en="part {n}"),
    "part_from_to": Words(de="{first} bis {last}", en="{first} to {last}"),
    "before": Words(de="davor", en="before"),
    "after": Words(de="danach", en="after"),
    # leading on
    "report": Words(de="Bericht zum Drucken", en="Report to print"),
    "print": Words(de="Drucken", en="Print"),
    "open_picture": Words(de="Bild zum Anfassen öffnen", en="Open the interactive picture"),
    "picture_of": Words(de="Bild zum Anfassen: {name}", en="Interactive picture: {name}"),
    "picture_page": Words(de="Bild zum Anfassen", en="Interactive picture"),
    "no_such_picture": Words(
        de="Zu dieser Adresse gibt es kein Bild. Ein Bild öffnet man von der Seite eines Dings aus.",
        en="There is no picture at this address. Open one from the page of a thing.",
    ),
    # search
    "guessed": Words(
        de="Nichts heißt genau so; dies ist ähnlich geschrieben:",
        en="Nothing is called just so; these are spelt alike:",
    ),
    "without_word": Words(
        de="Alle Wörter zusammen kommen nicht vor; dies passt zu einem Teil davon:",
        en="All the words together are found nowhere; this fits some of them:",
    ),
    # lists
    "clear": Words(de="Filter leeren", en="Clear filters"),
    # what changed
    "changes": Words(de="Was sich geändert hat", en="What has changed"),
    "changes_intro": Words(
        de="Was neu ist, was anders ist und was fehlt, von einem Bau dieser Seiten zum nächsten. "
        "Auch als Feed (Atom).",
        en="What is new, what differs and what is gone, from one build of these pages to the next. "
        "Also as a feed (Atom).",
    ),
    "no_changes": Words(
        de="Seit dem ersten Bau am {date} hat sich nichts geändert.",
        en="Nothing has changed since the first build on {date}.",
    ),
    "added": Words(de="Neu", en="New"),
    "changed": Words(de="Geändert", en="Changed"),
    "gone": Words(de="Nicht mehr da", en="No longer there"),
    "feed": Words(de="Atom-Feed", en="Atom feed"),
    "change_title": Words(
        de="{date}: {added} neu, {changed} geändert, {gone} nicht mehr da",
        en="{date}: {added} new, {changed} changed, {gone} no longer there",
    ),
    "and_more": Words(de="… und {n} weitere", en="… and {n} more"),
    # who publishes
    "imprint": Words(de="Impressum", en="Imprint"),
    "privacy": Words(de="Datenschutz", en="Privacy"),
    "in_other_language": Words(
        de="Dieser Text liegt nur auf Englisch vor.", en="This text is given in German only."
    ),
    "asks_nothing": Words(
        de="Diese Seiten setzen keine Cookies, laden nichts von anderen Servern und zählen niemanden. "
        "Die Suche läuft im Browser; was man eintippt, verlässt ihn nicht. Bilder merken sich "
        "verschobene Punkte nur auf Wunsch, und nur im Browser.",
        en="These pages set no cookies, load nothing from other servers and count nobody. The search "
        "runs in the browser; what is typed does not leave it. Pictures remember moved nodes only "
        "when asked to, and only in the browser.",
    ),
    "by_host": Words(
        de="Was darüber hinaus gilt, sagt, wer diese Seiten veröffentlicht:",
        en="What holds beside that is said by those who publish these pages:",
    ),
}  # fmt: skip
