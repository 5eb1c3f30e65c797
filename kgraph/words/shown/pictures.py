"""Titles and notes of scenes, in German and English."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

_WORDS = by_language(
    {
        "network": Words(de="{name}: wer und was dazugehört", en="{name}: who and what is in it"),
        "ego": Words(de="{name}: womit es verbunden ist", en="{name}: what it connects to"),
        "hops_1": Words(
            de="Direkte Verbindungen und die zwischen ihnen.",
            en="Direct connections and those among them.",
        ),
        "hops_n": Words(
            de="Verbindungen über bis zu {n} Schritte und die zwischen ihnen.",
            en="Connections up to {n} steps away and those among them.",
        ),
        "region": Words(
            de="{name}: Netzwerke, Einrichtungen und Projekte",
            en="{name}: networks, institutions and projects",
        ),
        "region_note": Words(
            de="Was in der Region sitzt oder tätig ist, auch in ihren Teilen, mit seinen Verbindungen.",
            en="What is seated or active in the region, its parts included, with its connections.",
        ),
        "overview": Words(de="Überblick: Länder und Arten", en="Overview: Länder and kinds"),
        "overview_note": Words(
            de="Jede Zahl sagt, wie viel ein Land von einer Art hat; im Bild ist sie eine Linie. Ein "
            "ausgewähltes Land lässt sich öffnen.",
            en="Each number counts what a Land has of one kind; in the picture it is a line. A chosen "
            "Land can be opened.",
        ),
        "folded_note": Words(
            de="Jeder Kreis steht, wo er liegt, und öffnet sich beim Anklicken; Linien zu Orten sind "
            "zunächst ausgeblendet.",
            en="Each district stands where it lies and opens on click; lines to places are hidden at "
            "first.",
        ),
        "outside": Words(
            de="Partner ohne Kreis in dieser Region",
            en="Partners without a district in this region",
        ),
        "folded_kinds": Words(
            de="Gleichartiges ist zusammengefasst und öffnet sich beim Anklicken; Linien zu Orten sind "
            "zunächst ausgeblendet.",
            en="Things of one kind stand together and open on click; lines to places are hidden at first.",
        ),
        "left_out": Words(
            de="{name} ist mit {n} davon verbunden und zunächst ausgeblendet.",
            en="{name} is joined to {n} of them and hidden at first.",
        ),
        "path": Words(de="Von {a} zu {b}", en="From {a} to {b}"),
        "path_note": Words(
            de="Die {n} kürzesten Ketten von Verbindungen, eine über der anderen.",
            en="The {n} shortest chains of connections, one above the other.",
        ),
        "path_one": Words(
            de="Die kürzeste Kette von Verbindungen.", en="The shortest chain of connections."
        ),
        "bridges": Words(
            de="Brücken: Kreise mit gemeinsamen Einrichtungen, Netzwerken und Projekten",
            en="Bridges: districts that share institutions, networks and projects",
        ),
        "bridges_note": Words(
            de="Eine Linie verbindet zwei Kreise, in denen laut einer Quelle ein und dasselbe sitzt "
            "oder tätig ist; die Zahl sagt, wie viel.",
            en="A line joins two districts in which a source seats or sets to work one and the same "
            "thing; the number says how many.",
        ),
        "bridges_wide": Words(
            de="Weggelassen, weil in mehr als {most} Kreisen tätig: {n}.",
            en="Left out as at work in more than {most} districts: {n}.",
        ),
        "no_bridges": Words(
            de="keine Quelle nennt etwas, das zwei Kreise gemeinsam haben",
            en="no source states anything that two districts share",
        ),
        "shares": Words(de="haben gemeinsam: {name}", en="share the {name}"),
        "Institution": Words(de="Einrichtung", en="institution"),
        "Project": Words(de="Projekt", en="project"),
        "Network": Words(de="Netzwerk", en="network"),
        "Programme": Words(de="Programm", en="programme"),
        "Event": Words(de="Veranstaltung", en="event"),
        "institutions": Words(
            de="Einrichtungen: Arten und Länder",
            en="Institutions: kinds and Länder",
        ),
        "institutions_note": Words(
            de="Jede Zahl zählt die Einrichtungen einer Art in einem Land, soweit eine Quelle den Ort "
            "nennt; im Bild ist sie eine Linie. Ein ausgewähltes Land lässt sich öffnen.",
            en="Each number counts the institutions of one kind in a Land, as far as a source says "
            "where they are; in the picture it is a line. A chosen Land can be opened.",
        ),
        "projects": Words(
            de="Projekte und die Kreise, in denen sie laufen",
            en="Projects and the districts they are in",
        ),
        "projects_note": Words(
            de="Eine Linie steht für ein Projekt, das laut einer Quelle dort sitzt oder tätig ist.",
            en="A line says that a source seats a project there or lets it be active there.",
        ),
        "no_projects": Words(
            de="keine Quelle nennt den Ort eines Projekts",
            en="no source states where a project is",
        ),
        "districts": Words(de="Kreise", en="Districts"),
        "no_homes": Words(
            de="keine Quelle nennt, wo diese Dinge sind",
            en="no source states where these things are",
        ),
        "communities": Words(
            de="Gemeinschaften: Gruppen mit vielen inneren Verbindungen",
            en="Communities: groups with many connections inside",
        ),
        "communities_note": Words(
            de="{n} Gruppen ab {least} Mitgliedern, gefunden mit dem Leiden-Verfahren in den "
            "genannten Verbindungen; eine Gruppe heißt nach dem, was ihre Mitglieder teilen.",
            en="{n} groups of at least {least}, found by the Leiden algorithm in the stated "
            "connections; a group is named after what its members share.",
        ),
        "nothing_shared": Words(
            de="nichts, was die meisten gemeinsam haben",
            en="nothing that most of them share",
        ),
        "no_ties": Words(
            de="es sind keine Verbindungen zwischen Akteuren genannt",
            en="no connections are stated between actors",
        ),
        "query_empty": Words(
            de="die Abfrage ergibt nichts zu zeichnen",
            en="the query gives nothing to draw",
        ),
        "joined": Words(de="ist verbunden mit", en="is joined to"),
        "of_kind": Words(de="ist von der Art", en="is of the kind"),
        "kind_of": Words(de="Art von", en="kind of"),
        "no_state": Words(de="ohne Angabe des Landes", en="no Land stated"),
        "no_kind": Words(de="ohne Angabe der Art", en="no kind stated"),
        "states": Words(de="Länder", en="Länder"),
        "kinds": Words(de="Arten", en="Kinds"),
    }
)


def words(language: str) -> dict[str, str]:
    """The words of a language ("de" or "en")."""
    return _WORDS[language]
