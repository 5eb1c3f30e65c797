"""The words of the map, in German and English; what all views say is in wording.py."""

from __future__ import annotations

MAP_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "map_title": "Map: networks, institutions and projects in Germany",
        "map_note": "Each thing stands at the first place a source names for it.",
        "map_help": "Map of the Kreise. Arrow keys move from Kreis to Kreis, Enter shows what is "
        "there, plus and minus zoom, 0 shows all of Germany.",
        "map_hint": "Choose a Kreis, a sign or a number in the map, or a name in a table.",
        "figure": "Shade Kreise by", "figure_networks": "networks in the Kreis",
        "figure_rate": "networks per 100,000 inhabitants",
        "figure_gap": "Kreise without any network",
        "figure_institutions": "institutions in the Kreis",
        "figure_projects": "projects in the Kreis", "figure_off": "no shading",
        "read_networks": "How many networks are stated to be seated or active in the Kreis.",
        "read_rate": "Networks seated or active in the Kreis, divided by its inhabitants.",
        "read_gap": "No source here names a network in the Kreis; there may still be one.",
        "read_institutions": "How many institutions are stated to be seated or active in "
        "the Kreis.",
        "read_projects": "How many projects are stated to run or be seated in the Kreis.",
        "read_off": "Only places and connections.",
        "read_whole": "Shades and the table of Kreise count everything, whatever the filters.",
        "none_here": "none named", "some_here": "at least one", "kreise_n": "{n} Kreise",
        "show_ties": "Show all connections", "chosen_ties": "The connections of what is chosen are "
        "always drawn.", "marks": "Places", "at_land": "place known as a Land only",
        "at_own": "place is a self-named region",
        "cluster_key": "number: several things close together; they part when you zoom in",
        "here": "{n} things here", "nothing_here": "No source here names anything in this Kreis.",
        "table_kreise": "Table of Kreise", "kreis": "Kreis", "kreise": "Kreise", "state": "Land",
        "population": "Inhabitants", "networks": "Networks", "rate": "per 100,000",
        "institutions": "Institutions", "projects": "Projects",
        "unplaced": "{n} of {total} things have no place that a source states; search and "
        "tables have them.",
        "approximate": "Kreis shapes are approximations computed from the centres and areas of the "
        "Gemeinden; they are no official boundaries.",
        "official": "Boundaries from the file that was given.",
        "credit": "Facts on regions", "seat": "seated here", "active": "active here",
        "where": "Place", "km": "km", "germany": "All of Germany", "go_to": "Go to",
        "marks_shown": "{n} things in {places} places shown", "kreis_label": "{name}: {value}",
        "drawn": "Kreise drawn: {n}",
    },
    "de": {
        "map_title": "Karte: Netzwerke, Einrichtungen und Projekte in Deutschland",
        "map_note": "Jedes Ding steht an dem ersten Ort, den eine Quelle für es nennt.",
        "map_help": "Karte der Kreise. Pfeiltasten gehen von Kreis zu Kreis, Eingabe zeigt, was "
        "dort ist, Plus und Minus vergrößern und verkleinern, 0 zeigt ganz Deutschland.",
        "map_hint": "Wählen Sie einen Kreis, ein Zeichen oder eine Zahl in der Karte oder einen "
        "Namen in einer Tabelle.",
        "figure": "Kreise färben nach", "figure_networks": "Netzwerke im Kreis",
        "figure_rate": "Netzwerke je 100.000 Einwohner",
        "figure_gap": "Kreise ohne Netzwerk", "figure_institutions": "Einrichtungen im Kreis",
        "figure_projects": "Projekte im Kreis", "figure_off": "keine Färbung",
        "read_networks": "Wie viele Netzwerke laut Quellen im Kreis sitzen oder tätig sind.",
        "read_rate": "Netzwerke mit Sitz oder Tätigkeit im Kreis, geteilt durch die Einwohner.",
        "read_gap": "Keine Quelle hier nennt ein Netzwerk im Kreis; es kann trotzdem eines geben.",
        "read_institutions": "Wie viele Einrichtungen laut Quellen im Kreis sitzen oder tätig "
        "sind.",
        "read_projects": "Wie viele Projekte laut Quellen im Kreis laufen oder sitzen.",
        "read_off": "Nur Orte und Verbindungen.",
        "read_whole": "Färbung und Tabelle der Kreise zählen alles, auch was Filter verbergen.",
        "none_here": "keines genannt", "some_here": "mindestens eines", "kreise_n": "{n} Kreise",
        "show_ties": "Alle Verbindungen zeigen", "chosen_ties": "Die Verbindungen des Gewählten "
        "sind immer gezeichnet.", "marks": "Orte", "at_land": "nur das Land ist genannt",
        "at_own": "der Ort ist eine selbst benannte Region",
        "cluster_key": "Zahl: mehrere nah beieinander; beim Vergrößern gehen sie auseinander",
        "here": "{n} Dinge hier", "nothing_here": "Keine Quelle hier nennt etwas in diesem Kreis.",
        "table_kreise": "Tabelle der Kreise", "kreis": "Kreis", "kreise": "Kreise", "state": "Land",
        "population": "Einwohner", "networks": "Netzwerke", "rate": "je 100.000",
        "institutions": "Einrichtungen", "projects": "Projekte",
        "unplaced": "Für {n} von {total} nennt keine Quelle einen Ort; Suche und Tabellen haben "
        "auch sie.",
        "approximate": "Die Kreisformen sind aus Mittelpunkten und Flächen der Gemeinden "
        "errechnete Näherungen, keine amtlichen Grenzen.",
        "official": "Grenzen aus der angegebenen Datei.",
        "credit": "Regionsdaten", "seat": "hat hier seinen Sitz", "active": "ist hier tätig",
        "where": "Ort", "km": "km", "germany": "Ganz Deutschland", "go_to": "Gehe zu",
        "marks_shown": "{n} Dinge an {places} Orten gezeigt", "kreis_label": "{name}: {value}",
        "drawn": "Gezeichnete Kreise: {n}",
    },
}  # fmt: skip
