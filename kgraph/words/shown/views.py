"""The words of the page, in German and English."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

WORDS = by_language(
    {
        "skip": Words(de="Zur Tabelle springen", en="Skip to the table"),
        "search": Words(de="Suche", en="Search"),
        "search_hint": Words(de="Name …", en="Name …"),
        "found": Words(de="{n} gefunden", en="{n} found"),
        "nothing_found": Words(de="nichts gefunden", en="nothing found"),
        "picture": Words(de="Bild", en="Picture"),
        "picture_help": Words(
            de="Bild des Netzes. Pfeiltasten gehen von Knoten zu Knoten, Eingabe zeigt Einzelheiten, "
            "Plus und Minus vergrößern und verkleinern, 0 zeigt alles.",
            en="Picture of the network. Arrow keys walk from node to node, Enter shows details, plus "
            "and minus zoom, 0 shows everything.",
        ),
        "legend": Words(de="Legende und Filter", en="Legend and filters"),
        "types": Words(de="Typen", en="Types"),
        "kinds": Words(de="Arten", en="Kinds"),
        "relations": Words(de="Beziehungen", en="Relations"),
        "sources": Words(de="Quellen", en="Sources"),
        "period": Words(de="Zeitraum", en="Period"),
        "from": Words(de="von", en="from"),
        "to": Words(de="bis", en="to"),
        "undated": Words(de="auch ohne Datum", en="also without a date"),
        "degree": Words(de="Verbindungen mindestens", en="Connections at least"),
        "size_by": Words(de="Größe nach", en="Size by"),
        "size_ties": Words(de="Verbindungen", en="connections"),
        "size_between": Words(de="Brückenlage", en="bridging"),
        "size_same": Words(de="alle gleich", en="all equal"),
        "reading_ties": Words(
            de="Ein großer Knoten ist mit vielen anderen verbunden.",
            en="A large node has connections to many others.",
        ),
        "reading_between": Words(
            de="Ein großer Knoten liegt auf vielen kürzesten Wegen zwischen anderen: er kann Brücken "
            "schlagen.",
            en="A large node lies on many shortest ways between others: it can bridge.",
        ),
        "reading_same": Words(de="Alle Knoten sind gleich groß.", en="All nodes have one size."),
        "all": Words(de="alle", en="all"),
        "none": Words(de="keine", en="none"),
        "reset": Words(de="Zurücksetzen", en="Reset"),
        "nodes": Words(de="Knoten", en="Nodes"),
        "ties": Words(de="Verbindungen", en="Connections"),
        "list": Words(de="Knoten im Bild", en="Nodes in the picture"),
        "details": Words(de="Einzelheiten", en="Details"),
        "details_hint": Words(
            de="Wählen Sie einen Knoten oder eine Linie im Bild, in der Liste oder in der Tabelle.",
            en="Choose a node or a line in the picture, in the list or in the table.",
        ),
        "facts": Words(de="Angaben", en="Facts"),
        "mentioned": Words(de="Genannt in", en="Mentioned in"),
        "close": Words(de="Schließen", en="Close"),
        "open": Words(de="Öffnen", en="Open"),
        "open_n": Words(de="Öffnen ({n})", en="Open ({n})"),
        "close_group": Words(de="Zuklappen", en="Fold"),
        "only": Words(de="Nur dies und seine Nachbarn", en="Only this and its neighbours"),
        "everything": Words(de="Alles zeigen", en="Show everything"),
        "hold": Words(de="Festhalten", en="Pin"),
        "release": Words(de="Lösen", en="Unpin"),
        "zoom_in": Words(de="Vergrößern", en="Zoom in"),
        "zoom_out": Words(de="Verkleinern", en="Zoom out"),
        "fit": Words(de="Einpassen", en="Fit"),
        "open_all": Words(de="Alle Gruppen öffnen", en="Open all groups"),
        "export": Words(de="Ausgabe", en="Export"),
        "positions": Words(de="Positionen", en="Positions"),
        "save": Words(de="In diesem Browser merken", en="Save in this browser"),
        "load": Words(de="Laden", en="Load"),
        "download": Words(de="Anordnung als Datei speichern", en="Save layout to a file"),
        "upload": Words(de="Anordnung aus Datei laden", en="Load layout from a file"),
        "saved": Words(de="Positionen gemerkt.", en="Positions saved."),
        "loaded": Words(de="Positionen geladen.", en="Positions loaded."),
        "not_saved": Words(
            de="Dieser Browser lässt eine Seite von der Platte nichts merken; nehmen Sie die Datei.",
            en="This browser does not let a page from disk save; use the file instead.",
        ),
        "not_loaded": Words(
            de="Das sind keine Positionen für dieses Bild.",
            en="These are no positions for this picture.",
        ),
        "link": Words(de="Link kopieren", en="Copy link"),
        "copied": Words(de="Die Adresse ist kopiert.", en="The address is copied."),
        "print": Words(de="Drucken", en="Print"),
        "table_ties": Words(de="Tabelle der Verbindungen", en="Table of connections"),
        "table_nodes": Words(de="Tabelle der Knoten", en="Table of nodes"),
        "name": Words(de="Name", en="Name"),
        "type": Words(de="Typ", en="Type"),
        "kind": Words(de="Art", en="Kind"),
        "place": Words(de="Gehört zu", en="Belongs to"),
        "connections": Words(de="Verbindungen", en="Connections"),
        "evidence": Words(de="Beleg", en="Evidence"),
        "relation": Words(de="Beziehung", en="Relation"),
        "role": Words(de="Rolle", en="Role"),
        "since": Words(de="seit", en="since"),
        "until": Words(de="bis", en="until"),
        "note": Words(de="Anmerkung", en="Note"),
        "shown": Words(de="{n} von {total} gezeigt", en="{n} of {total} shown"),
        "more": Words(de="Mehr zeigen", en="Show more"),
        "sort": Words(de="Nach {name} ordnen", en="Sort by {name}"),
        "visible": Words(
            de="{nodes:1 Knoten|# Knoten}, {ties:1 Verbindung|# Verbindungen} gezeigt",
            en="{nodes:1 node|# nodes}, {ties:1 connection|# connections} shown",
        ),
        "empty": Words(de="Kein Knoten passt zu den Filtern.", en="No node fits the filters."),
        "line": Words(de="Verbindung", en="Connection"),
        "solid": Words(de="verbindet Akteure", en="connects actors"),
        "dashed": Words(de="Struktur, Ort, Thema", en="structure, place, topic"),
        "bundle": Words(
            de="eine dicke Linie fasst mehrere zusammen",
            en="a thicker line holds several",
        ),
        "made": Words(
            de="Erstellt mit kgraph aus den hier genannten Quellen. Die Seite kommt ohne Internet aus.",
            en="Made with kgraph from the sources named here. This page works without a network.",
        ),
        "noscript": Words(
            de="Für Bild und Tabellen braucht diese Seite JavaScript; sie lädt nichts von anderswo.",
            en="This page needs JavaScript for the picture and the tables; it loads nothing from "
            "elsewhere.",
        ),
        "subset": Words(
            de="Gezeigt werden {shown} von {total}, nach Zahl der Verbindungen; Gruppen öffnen sich "
            "beim Anklicken, die Suche findet alle.",
            en="Showing {shown} of {total} by number of connections; groups open on click, search "
            "finds all.",
        ),
        "theme": Words(de="Hell oder dunkel", en="Light or dark"),
        "pinned": Words(de="festgehalten", en="pinned"),
        "stands_for": Words(de="steht für {n}", en="stands for {n}"),
        "walk_back": Words(de="Zurück", en="Back"),
        "filters_note": Words(de="{n} Filter aktiv", en="{n} filters active"),
        "options": Words(de="Mehr", en="More"),
    }
)
