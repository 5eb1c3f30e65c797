"""The words of the map, in German and English; what all views say is in wording.py."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

MAP_WORDS = by_language(
    {
        "map_title": Words(
            de="Karte: Netzwerke, Einrichtungen und Projekte in Deutschland",
            en="Map: networks, institutions and projects in Germany",
        ),
        "map_note": Words(
            de="Jedes Ding steht an seinem Sitz, ohne Sitz in seinem Gebiet; bei mehreren in deren Mitte.",
            en="Each thing stands at its seat, without one in its area; of several in their middle.",
        ),
        "map_help": Words(
            de="Karte der Kreise. Pfeiltasten gehen von Kreis zu Kreis, Eingabe zeigt, was dort ist, "
            "Plus und Minus vergrößern und verkleinern, 0 zeigt ganz Deutschland.",
            en="Map of the Kreise. Arrow keys move from Kreis to Kreis, Enter shows what is there, "
            "plus and minus zoom, 0 shows all of Germany.",
        ),
        "map_hint": Words(
            de="Wählen Sie einen Kreis, ein Zeichen oder eine Zahl in der Karte oder einen Namen in "
            "einer Tabelle.",
            en="Choose a Kreis, a sign or a number in the map, or a name in a table.",
        ),
        "figure": Words(de="Kreise färben nach", en="Shade Kreise by"),
        "figure_networks": Words(de="Netzwerke im Kreis", en="networks in the Kreis"),
        "figure_rate": Words(
            de="Netzwerke je 100.000 Einwohner",
            en="networks per 100,000 inhabitants",
        ),
        "figure_gap": Words(de="Kreise ohne Netzwerk", en="Kreise without any network"),
        "figure_institutions": Words(de="Einrichtungen im Kreis", en="institutions in the Kreis"),
        "figure_projects": Words(de="Projekte im Kreis", en="projects in the Kreis"),
        "figure_jobcenter": Words(de="Jobcenter im Netzwerk", en="Jobcenter in a network"),
        "read_jobcenter": Words(
            de="Ob ein Netzwerk oder Projekt das Jobcenter hat, das laut Referenz für den Kreis "
            "zuständig ist; ohne Namen: eine Quelle sagt „das Jobcenter“ und nicht welches.",
            en="Whether a network or project has the Jobcenter that by reference is responsible "
            "for the Kreis; unnamed: a source says “the Jobcenter” and not which.",
        ),
        "jobcenter": Words(
            de="Zuständiges Jobcenter in einem Netzwerk", en="Responsible Jobcenter in a network"
        ),
        "jobcenter_0": Words(de="nein", en="no"),
        "jobcenter_1": Words(de="ohne Namen", en="unnamed"),
        "jobcenter_2": Words(de="ja", en="yes"),
        "figure_off": Words(de="keine Färbung", en="no shading"),
        "read_networks": Words(
            de="Wie viele Netzwerke laut Quellen im Kreis sitzen oder tätig sind.",
            en="How many networks are stated to be seated or active in the Kreis.",
        ),
        "read_rate": Words(
            de="Netzwerke mit Sitz oder Tätigkeit im Kreis, geteilt durch die Einwohner.",
            en="Networks seated or active in the Kreis, divided by its inhabitants.",
        ),
        "read_gap": Words(
            de="Keine Quelle hier nennt ein Netzwerk im Kreis; es kann trotzdem eines geben.",
            en="No source here names a network in the Kreis; there may still be one.",
        ),
        "read_institutions": Words(
            de="Wie viele Einrichtungen laut Quellen im Kreis sitzen oder tätig sind.",
            en="How many institutions are stated to be seated or active in the Kreis.",
        ),
        "read_projects": Words(
            de="Wie viele Projekte laut Quellen im Kreis laufen oder sitzen.",
            en="How many projects are stated to run or be seated in the Kreis.",
        ),
        "read_off": Words(de="Nur Orte und Verbindungen.", en="Only places and connections."),
        "read_whole": Words(
            de="Färbung und Tabelle der Kreise zählen alles, auch was Filter verbergen.",
            en="Shades and the table of Kreise count everything, whatever the filters.",
        ),
        "none_here": Words(de="keines genannt", en="none named"),
        "some_here": Words(de="mindestens eines", en="at least one"),
        "kreise_n": Words(de="{n} Kreise", en="{n} Kreise"),
        "show_duties": Words(
            de="Zeigen, wer laut Referenz zuständig ist",
            en="Show who is responsible by reference",
        ),
        "duties": Words(de="Zuständig laut Referenz", en="Responsible by reference"),
        "duties_note": Words(
            de="Öffentliche Texte sagen es, nicht die Dokumente; keine Zahl hier zählt es mit.",
            en="Public texts say it, not the documents; no number here counts it.",
        ),
        "show_ties": Words(de="Alle Verbindungen zeigen", en="Show all connections"),
        "chosen_ties": Words(
            de="Die Verbindungen des Gewählten sind immer gezeichnet.",
            en="The connections of what is chosen are always drawn.",
        ),
        "marks": Words(de="Orte", en="Places"),
        "at_land": Words(de="nur das Land ist genannt", en="place known as a Land only"),
        "at_own": Words(
            de="der Ort ist eine selbst benannte Region",
            en="place is a self-named region",
        ),
        "cluster_key": Words(
            de="Zahl: mehrere nah beieinander; beim Vergrößern gehen sie auseinander",
            en="number: several things close together; they part when you zoom in",
        ),
        "here": Words(de="{n} Dinge hier", en="{n} things here"),
        "nothing_here": Words(
            de="Keine Quelle hier nennt etwas in diesem Kreis.",
            en="No source here names anything in this Kreis.",
        ),
        "table_kreise": Words(de="Tabelle der Kreise", en="Table of Kreise"),
        "kreis": Words(de="Kreis", en="Kreis"),
        "kreise": Words(de="Kreise", en="Kreise"),
        "state": Words(de="Land", en="Land"),
        "population": Words(de="Einwohner", en="Inhabitants"),
        "networks": Words(de="Netzwerke", en="Networks"),
        "rate": Words(de="je 100.000", en="per 100,000"),
        "institutions": Words(de="Einrichtungen", en="Institutions"),
        "projects": Words(de="Projekte", en="Projects"),
        "unplaced": Words(
            de="Für {n} von {total} nennt keine Quelle einen Ort; Suche und Tabellen haben auch sie.",
            en="{n} of {total} things have no place that a source states; search and tables have them.",
        ),
        "outlines": Words(
            de="Umrisse der Kreise und Länder, vereinfacht, Stand 1.1.2021 (Eisenach im Wartburgkreis)",
            en="Outlines of Kreise and Länder, generalised, as of 1 January 2021 (Eisenach in the "
            "Wartburgkreis)",
        ),
        "outlines_credit": Words(
            de="© GeoBasis-DE / BKG 2021 (dl-de/by-2-0, Daten verändert)",
            en="© GeoBasis-DE / BKG 2021 (dl-de/by-2-0, data changed)",
        ),
        "official": Words(
            de="Grenzen aus der angegebenen Datei.",
            en="Boundaries from the file that was given.",
        ),
        "credit": Words(de="Regionsdaten", en="Facts on regions"),
        "seat": Words(de="hat hier seinen Sitz", en="seated here"),
        "active": Words(de="ist hier tätig", en="active here"),
        "where": Words(de="Ort", en="Place"),
        "km": Words(de="km", en="km"),
        "germany": Words(de="Ganz Deutschland", en="All of Germany"),
        "go_to": Words(de="Gehe zu", en="Go to"),
        "marks_shown": Words(
            de="{n} Dinge an {places} Orten gezeigt",
            en="{n} things in {places} places shown",
        ),
        "kreis_label": Words(de="{name}: {value}", en="{name}: {value}"),
        "drawn": Words(de="Gezeichnete Kreise: {n}", en="Kreise drawn: {n}"),
    }
)
