"""The words of the page, in German and English."""

from __future__ import annotations

import re

TYPES = {
    "en": {
        "Network": "Network", "Institution": "Institution", "Project": "Project",
        "Programme": "Programme", "Event": "Event", "Region": "Region", "Topic": "Topic",
        "TargetGroup": "Target group", "Concept": "Concept", "Source": "Source",
        "Kind": "Kind", "Group": "Group, opens on click",
    },
    "de": {
        "Network": "Netzwerk", "Institution": "Einrichtung", "Project": "Projekt",
        "Programme": "Programm", "Event": "Veranstaltung", "Region": "Region", "Topic": "Thema",
        "TargetGroup": "Zielgruppe", "Concept": "Begriff", "Source": "Quelle",
        "Kind": "Art", "Group": "Gruppe, öffnet sich",
    },
}  # fmt: skip

PLURALS = {
    "en": {
        "Network": "Networks", "Institution": "Institutions", "Project": "Projects",
        "Programme": "Programmes", "Event": "Events", "Region": "Regions", "Topic": "Topics",
        "TargetGroup": "Target groups", "Concept": "Concepts", "Source": "Sources",
        "Kind": "Kinds", "Group": "Groups, open on click",
    },
    "de": {
        "Network": "Netzwerke", "Institution": "Einrichtungen", "Project": "Projekte",
        "Programme": "Programme", "Event": "Veranstaltungen", "Region": "Regionen",
        "Topic": "Themen", "TargetGroup": "Zielgruppen", "Concept": "Begriffe",
        "Source": "Quellen", "Kind": "Arten", "Group": "Gruppen, öffnen sich",
    },
}  # fmt: skip

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "skip": "Skip to the table", "search": "Search", "search_hint": "Name …",
        "found": "{n} found", "nothing_found": "nothing found", "picture": "Picture",
        "picture_help": "Picture of the network. Arrow keys walk from node to node, Enter shows "
        "details, plus and minus zoom, 0 shows everything.",
        "legend": "Legend and filters", "types": "Types", "kinds": "Kinds",
        "relations": "Relations", "sources": "Sources", "period": "Period", "from": "from",
        "to": "to", "undated": "also without a date", "degree": "Connections at least",
        "size_by": "Size by", "size_ties": "connections", "size_between": "bridging",
        "size_same": "all equal",
        "reading_ties": "A large node has connections to many others.",
        "reading_between": "A large node lies on many shortest ways between others: it can bridge.",
        "reading_same": "All nodes have one size.",
        "all": "all", "none": "none", "reset": "Reset", "nodes": "Nodes", "ties": "Connections",
        "list": "Nodes in the picture", "details": "Details",
        "details_hint": "Choose a node or a line in the picture, in the list or in the table.",
        "facts": "Facts", "mentioned": "Mentioned in", "close": "Close", "open": "Open",
        "open_n": "Open ({n})", "close_group": "Fold", "only": "Only this and its neighbours",
        "everything": "Show everything", "hold": "Pin", "release": "Unpin", "zoom_in": "Zoom in",
        "zoom_out": "Zoom out", "fit": "Fit", "open_all": "Open all groups",
        "export": "Export", "positions": "Positions", "save": "Save in this browser",
        "load": "Load", "download": "As file", "upload": "From file",
        "saved": "Positions saved.", "loaded": "Positions loaded.",
        "not_saved": "This browser does not let a page from disk save; use the file instead.",
        "not_loaded": "These are no positions for this picture.",
        "link": "Copy link", "copied": "The address is copied.", "print": "Print",
        "table_ties": "Table of connections", "table_nodes": "Table of nodes",
        "name": "Name", "type": "Type", "kind": "Kind", "place": "Belongs to",
        "connections": "Connections", "evidence": "Evidence", "relation": "Relation",
        "role": "Role", "since": "since", "until": "until", "note": "Note",
        "shown": "{n} of {total} shown", "more": "Show more", "sort": "Sort by {name}",
        "visible": "{nodes} nodes, {ties} connections shown", "empty": "No node fits the filters.",
        "line": "Connection", "solid": "connects actors", "dashed": "structure, place, topic",
        "bundle": "a thicker line holds several", "line_n": "line {n}", "lines_n": "lines {n}",
        "row_n": "row {n}", "page_n": "page {n}", "made": "Made with kgraph from the sources "
        "named here. This page works without a network.", "noscript": "This page needs "
        "JavaScript for the picture and the tables; it loads nothing from elsewhere.",
        "subset": "Showing {shown} of {total} by number of connections; groups open on click, "
        "search finds all.",
        "theme": "Light or dark", "pinned": "pinned", "stands_for": "stands for {n}",
        "walk_back": "Back", "filters_note": "{n} filters active", "options": "More",
    },
    "de": {
        "skip": "Zur Tabelle springen", "search": "Suche", "search_hint": "Name …",
        "found": "{n} gefunden", "nothing_found": "nichts gefunden", "picture": "Bild",
        "picture_help": "Bild des Netzes. Pfeiltasten gehen von Knoten zu Knoten, Eingabe zeigt "
        "Einzelheiten, Plus und Minus vergrößern und verkleinern, 0 zeigt alles.",
        "legend": "Legende und Filter", "types": "Typen", "kinds": "Arten",
        "relations": "Beziehungen", "sources": "Quellen", "period": "Zeitraum", "from": "von",
        "to": "bis", "undated": "auch ohne Datum", "degree": "Verbindungen mindestens",
        "size_by": "Größe nach", "size_ties": "Verbindungen", "size_between": "Brückenlage",
        "size_same": "alle gleich",
        "reading_ties": "Ein großer Knoten ist mit vielen anderen verbunden.",
        "reading_between": "Ein großer Knoten liegt auf vielen kürzesten Wegen zwischen anderen: "
        "er kann Brücken schlagen.",
        "reading_same": "Alle Knoten sind gleich groß.",
        "all": "alle", "none": "keine", "reset": "Zurücksetzen", "nodes": "Knoten",
        "ties": "Verbindungen", "list": "Knoten im Bild", "details": "Einzelheiten",
        "details_hint": "Wählen Sie einen Knoten oder eine Linie im Bild, in der Liste oder in "
        "der Tabelle.",
        "facts": "Angaben", "mentioned": "Genannt in", "close": "Schließen", "open": "Öffnen",
        "open_n": "Öffnen ({n})", "close_group": "Zuklappen", "only": "Nur dies und seine Nachbarn",
        "everything": "Alles zeigen", "hold": "Festhalten", "release": "Lösen",
        "zoom_in": "Vergrößern", "zoom_out": "Verkleinern", "fit": "Einpassen",
        "open_all": "Alle Gruppen öffnen",
        "export": "Ausgabe", "positions": "Positionen", "save": "In diesem Browser merken",
        "load": "Laden", "download": "Als Datei", "upload": "Aus Datei",
        "saved": "Positionen gemerkt.", "loaded": "Positionen geladen.",
        "not_saved": "Dieser Browser lässt eine Seite von der Platte nichts merken; nehmen Sie "
        "die Datei.",
        "not_loaded": "Das sind keine Positionen für dieses Bild.",
        "link": "Link kopieren", "copied": "Die Adresse ist kopiert.", "print": "Drucken",
        "table_ties": "Tabelle der Verbindungen", "table_nodes": "Tabelle der Knoten",
        "name": "Name", "type": "Typ", "kind": "Art", "place": "Gehört zu",
        "connections": "Verbindungen", "evidence": "Beleg", "relation": "Beziehung",
        "role": "Rolle", "since": "seit", "until": "bis", "note": "Anmerkung",
        "shown": "{n} von {total} gezeigt", "more": "Mehr zeigen", "sort": "Nach {name} ordnen",
        "visible": "{nodes} Knoten, {ties} Verbindungen gezeigt",
        "empty": "Kein Knoten passt zu den Filtern.",
        "line": "Verbindung", "solid": "verbindet Akteure", "dashed": "Gliederung, Ort, Thema",
        "bundle": "eine dicke Linie fasst mehrere zusammen", "line_n": "Zeile {n}",
        "lines_n": "Zeilen {n}", "row_n": "Zeile {n} der Tabelle", "page_n": "Seite {n}",
        "made": "Erstellt mit kgraph aus den hier genannten Quellen. Die Seite kommt ohne Netz "
        "aus.", "noscript": "Für Bild und Tabellen braucht diese Seite JavaScript; sie lädt "
        "nichts von anderswo.",
        "subset": "Gezeigt werden {shown} von {total}, nach Zahl der Verbindungen; Gruppen öffnen "
        "sich beim Anklicken, die Suche findet alle.",
        "theme": "Hell oder dunkel", "pinned": "festgehalten", "stands_for": "steht für {n}",
        "walk_back": "Zurück", "filters_note": "{n} Filter aktiv", "options": "Mehr",
    },
}  # fmt: skip

_LINES = re.compile(r"line=(\d+),(\d+)$")


def place_in_source(locator: str, language: str) -> str:
    """A locator for people, in their language.

    >>> place_in_source("line=81,84", "de"), place_in_source("page=3", "en")
    ('Zeilen 82–84', 'page 3')
    """
    words = WORDS[language]
    lines = _LINES.match(locator)
    if lines:
        first, last = int(lines[1]) + 1, int(lines[2])
        if first == last:
            return words["line_n"].format(n=first)
        return words["lines_n"].format(n=f"{first}–{last}")
    name, _, number = locator.partition("=")
    return words[f"{name}_n"].format(n=number) if name in ("row", "page") else locator
