"""Titles and notes of scenes, in German and English."""

from __future__ import annotations

_WORDS = {
    "en": {
        "network": "{name}: who and what is in it",
        "ego": "{name}: what it connects to",
        "hops_1": "Direct connections and those among them.",
        "hops_n": "Connections up to {n} steps away and those among them.",
        "region": "{name}: networks, institutions and projects",
        "region_note": "What is seated or active in the region, its parts included, with its "
        "connections.",
        "overview": "Overview: Länder and kinds",
        "overview_note": "Each line counts what a Land has of one kind; a Land opens on click.",
        "left_out": "{name} is joined to {n} of them and left out of the picture.",
        "path": "From {a} to {b}",
        "path_note": "The {n} shortest chains of connections, one above the other.",
        "bridges": "Bridges: districts that share institutions, networks and projects",
        "bridges_note": "A line joins two districts in which a source seats or sets to work one "
        "and the same thing; the number says how many.",
        "bridges_wide": "Left out as at work in more than {most} districts: {n}.",
        "no_bridges": "no source states anything that two districts share",
        "shares": "share the {name}", "Institution": "institution", "Project": "project",
        "Network": "network", "Programme": "programme", "Event": "event",
        "institutions": "Institutions: kinds and Länder",
        "institutions_note": "Each line counts the institutions of one kind in a Land, as far as "
        "a source says where they are; a Land opens on click.",
        "projects": "Projects and the districts they are in",
        "projects_note": "A line says that a source seats a project there or lets it be active "
        "there.",
        "no_projects": "no source states where a project is", "districts": "Districts",
        "no_homes": "no source states where these things are",
        "communities": "Communities: groups with many connections inside",
        "communities_note": "{n} groups of at least {least}, found by the Leiden algorithm in the "
        "stated connections; a group is named after what its members share.",
        "no_ties": "no connections are stated between actors",
        "query": "A query, drawn", "query_note": "What a SPARQL query gives.",
        "query_empty": "the query gives nothing to draw", "joined": "is joined to",
        "of_kind": "is of the kind", "kind_of": "kind of", "no_state": "no Land stated",
        "no_kind": "no kind stated", "states": "Länder", "kinds": "Kinds",
    },
    "de": {
        "network": "{name}: wer und was dazugehört",
        "ego": "{name}: womit es verbunden ist",
        "hops_1": "Direkte Verbindungen und die zwischen ihnen.",
        "hops_n": "Verbindungen über bis zu {n} Schritte und die zwischen ihnen.",
        "region": "{name}: Netzwerke, Einrichtungen und Projekte",
        "region_note": "Was in der Region sitzt oder tätig ist, auch in ihren Teilen, mit seinen "
        "Verbindungen.",
        "overview": "Überblick: Länder und Arten",
        "overview_note": "Jede Linie zählt, was ein Land von einer Art hat; ein Land öffnet sich "
        "beim Anklicken.",
        "left_out": "{name} ist mit {n} davon verbunden und im Bild weggelassen.",
        "path": "Von {a} zu {b}",
        "path_note": "Die {n} kürzesten Ketten von Verbindungen, eine über der anderen.",
        "bridges": "Brücken: Kreise mit gemeinsamen Einrichtungen, Netzwerken und Projekten",
        "bridges_note": "Eine Linie verbindet zwei Kreise, in denen laut einer Quelle ein und "
        "dasselbe sitzt oder tätig ist; die Zahl sagt, wie viel.",
        "bridges_wide": "Weggelassen, weil in mehr als {most} Kreisen tätig: {n}.",
        "no_bridges": "keine Quelle nennt etwas, das zwei Kreise gemeinsam haben",
        "shares": "haben gemeinsam: {name}", "Institution": "Einrichtung", "Project": "Projekt",
        "Network": "Netzwerk", "Programme": "Programm", "Event": "Veranstaltung",
        "institutions": "Einrichtungen: Arten und Länder",
        "institutions_note": "Jede Linie zählt die Einrichtungen einer Art in einem Land, soweit "
        "eine Quelle den Ort nennt; ein Land öffnet sich beim Anklicken.",
        "projects": "Projekte und die Kreise, in denen sie laufen",
        "projects_note": "Eine Linie sagt, dass laut einer Quelle ein Projekt dort sitzt oder "
        "tätig ist.",
        "no_projects": "keine Quelle nennt den Ort eines Projekts", "districts": "Kreise",
        "no_homes": "keine Quelle nennt, wo diese Dinge sind",
        "communities": "Gemeinschaften: Gruppen mit vielen inneren Verbindungen",
        "communities_note": "{n} Gruppen ab {least} Mitgliedern, gefunden mit dem Leiden-Verfahren "
        "in den genannten Verbindungen; eine Gruppe heißt nach dem, was ihre Mitglieder teilen.",
        "no_ties": "es sind keine Verbindungen zwischen Akteuren genannt",
        "query": "Eine Abfrage als Bild", "query_note": "Was eine SPARQL-Abfrage ergibt.",
        "query_empty": "die Abfrage ergibt nichts zu zeichnen", "joined": "ist verbunden mit",
        "of_kind": "ist von der Art", "kind_of": "Art von", "no_state": "ohne Angabe des Landes",
        "no_kind": "ohne Angabe der Art", "states": "Länder", "kinds": "Arten",
    },
}  # fmt: skip


def words(language: str) -> dict[str, str]:
    """The words of a language ("de" or "en")."""
    return _WORDS[language]
