"""What one can do in a picture: the words of its buttons and of what they answer."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

INTERACTION = by_language(
    {
        "at_first_sight": Words(de="Auf den ersten Blick", en="At first sight"),
        "computed": Words(
            de="Aus diesem Bild berechnet, so in keiner Quelle genannt.",
            en="Computed from this picture; no source says it.",
        ),
        "unfiltered": Words(
            de="Gilt für das Bild, wie es sich öffnet: ohne weitere Filter, auf der ersten Ebene.",
            en="True of the picture as it opens: without further filters, on the first level.",
        ),
        "switched_to": Words(de="Gewechselt zu „{name}“.", en="Switched to “{name}”."),
        "how_counted": Words(de="Wie gezählt?", en="How is it counted?"),
        "as_picture": Words(de="Bild", en="Picture"),
        "as_matrix": Words(de="Matrix", en="Matrix"),
        "levels": Words(de="Ebene", en="Level"),
        "matrix_shared": Words(
            de="Wie viele Brücken zwei Regionen gemeinsam haben. Ein Klick auf eine Zahl listet sie.",
            en="How many bridges two regions share. A click on a number lists them.",
        ),
        "matrix_cross": Words(
            de="Wie viele Dinge einer Art ein Land hat. Ein Klick auf eine Zahl listet sie.",
            en="How many things of a kind a Land has. A click on a number lists them.",
        ),
        "matrix_cell": Words(de="{row} und {column}: {n}", en="{row} and {column}: {n}"),
        "groups": Words(de="Gruppen ({n})", en="Groups ({n})"),
        "why_together": Words(de="Warum zusammen: {text}", en="Why together: {text}"),
        "open_page": Words(de="Seite dazu öffnen", en="Open its page"),
        "quoted": Words(de="{text}", en="“{text}” (quoted, German)"),
        "undo": Words(de="Rückgängig", en="Undo"),
        "arrange": Words(de="Neu anordnen", en="Lay out again"),
        "colour_by": Words(de="Farbe nach", en="Colour by"),
        "colour_type": Words(de="Typ", en="type"),
        "colour_kind": Words(de="Art", en="kind"),
        "colour_group": Words(de="Zugehörigkeit", en="group"),
        "others": Words(de="übrige", en="others"),
        "add_neighbours": Words(de="Nachbarn dazuholen ({n})", en="Add neighbours ({n})"),
        "way_from": Words(de="Verbindung suchen zu …", en="Way from here …"),
        "way_to": Words(de="Weg von {name} hierher", en="Way from {name} to here"),
        "way_chosen": Words(
            de="Wählen Sie nun, wohin der Weg führen soll.",
            en="Now choose where the way is to lead.",
        ),
        "way_title": Words(
            de="Kürzester Weg: {n:1 Schritt|# Schritte}", en="Shortest way: {n:1 step|# steps}"
        ),
        "way_none": Words(
            de="Zwischen beiden führt in dieser Seite kein Weg; gesucht über alle Verbindungen, die "
            "die Filter lassen.",
            en="No way leads from one to the other in this page; searched over all connections that "
            "the filters leave.",
        ),
        "note_add": Words(de="Notiz", en="Note"),
        "note_label": Words(
            de="Ihre Notiz (bleibt in dieser Seite, im Link und in der Ausgabe)",
            en="Your note (stays in this page, in the link and in what you export)",
        ),
        "your_note": Words(de="Eigene Notiz", en="Own note"),
        "emphasised": Words(de="{n:1 hervorgehoben|# hervorgehoben}", en="{n} emphasised"),
        "unmark": Words(de="Hervorhebung aufheben", en="End emphasis"),
        "hubs": Words(de="Zunächst ausgeblendet", en="Hidden at first"),
        "quiet": Words(de="zunächst ausgeblendet", en="hidden at first"),
        "year": Words(de="Jahr", en="Year"),
        "every_year": Words(de="alle", en="all"),
        "undated_n": Words(de="ohne Datum ({n})", en="without a date ({n})"),
        "not_in_picture": Words(
            de="„{text}“: nichts gefunden, auch nicht unter dem, was dazukommen kann.",
            en="“{text}”: nothing found, nor among what can be added.",
        ),
        "search_site": Words(de="Auf der Website suchen: {text}", en="Search the site: {text}"),
        "away": Words(de="nicht im Bild, kommt dazu", en="not in the picture, is added"),
        "csv_from": Words(de="von", en="from"),
        "csv_to": Words(de="zu", en="to"),
        "csv_from_id": Words(de="Kennung von", en="from_id"),
        "csv_to_id": Words(de="Kennung zu", en="to_id"),
        "csv_code": Words(de="Beziehung (Code)", en="code"),
        "csv_id": Words(de="Kennung", en="id"),
        "csv_key": Words(de="Schlüssel", en="key"),
        "csv_networks_per_100000": Words(
            de="Netzwerke je 100.000 Einwohner", en="networks_per_100000"
        ),
        "embed": Words(de="Einbetten (HTML kopieren)", en="Embed (copy HTML)"),
        "embedded": Words(
            de="Der HTML-Text zum Einbetten ist kopiert.", en="The HTML to embed is copied."
        ),
        "source_line": Words(de="Quellen: {sources}. Erstellt mit kgraph.",
                             en="Sources: {sources}. Made with kgraph."),
        "lines": Words(de="Linien", en="Lines"),
        "computed_for": Words(de="im Bild", en="in the picture"),
    }
)  # fmt: skip
