"""What the types of things are called, one and several."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

TYPES_OF = {
    "Network": Words(de="Netzwerk", en="Network"),
    "Institution": Words(de="Einrichtung", en="Institution"),
    "Project": Words(de="Projekt", en="Project"),
    "Programme": Words(de="Programm", en="Programme"),
    "Event": Words(de="Veranstaltung", en="Event"),
    "Region": Words(de="Region", en="Region"),
    "Topic": Words(de="Thema", en="Topic"),
    "TargetGroup": Words(de="Zielgruppe", en="Target group"),
    "Concept": Words(de="Begriff", en="Concept"),
    "Source": Words(de="Quelle", en="Source"),
    "Kind": Words(de="Art", en="Kind"),
    "Bundle": Words(de="Bündel, öffnet sich", en="Bundle, opens on click"),
    "Group": Words(de="Gruppe, öffnet sich", en="Group, opens on click"),
}
TYPES = by_language(TYPES_OF)

PLURALS_OF = {
    "Network": Words(de="Netzwerke", en="Networks"),
    "Institution": Words(de="Einrichtungen", en="Institutions"),
    "Project": Words(de="Projekte", en="Projects"),
    "Programme": Words(de="Programme", en="Programmes"),
    "Event": Words(de="Veranstaltungen", en="Events"),
    "Region": Words(de="Regionen", en="Regions"),
    "Topic": Words(de="Themen", en="Topics"),
    "TargetGroup": Words(de="Zielgruppen", en="Target groups"),
    "Concept": Words(de="Begriffe", en="Concepts"),
    "Source": Words(de="Quellen", en="Sources"),
    "Kind": Words(de="Arten", en="Kinds"),
    "Bundle": Words(de="Bündel (anklicken)", en="Bundles (click)"),
    "Group": Words(de="Gruppen (anklicken)", en="Groups (click)"),
}
PLURALS = by_language(PLURALS_OF)


def titled(label: str, type_called: str) -> str:
    """A name with its type behind it, never with two brackets.

    >>> titled("Pflege", "Thema"), titled("Frauen (Zielgruppe)", "Zielgruppe")
    ('Pflege (Thema)', 'Frauen (Zielgruppe)')
    >>> titled("Landkreis Hildesheim (Kommune)", "Einrichtung")
    'Landkreis Hildesheim (Kommune), Einrichtung'
    """
    if label.endswith(f"({type_called})"):
        return label
    return f"{label}, {type_called}" if label.endswith(")") else f"{label} ({type_called})"
