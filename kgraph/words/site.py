"""The words of the site, in German and English."""

from __future__ import annotations

# ruff: noqa: E501 (a sentence is one line, so that both languages stay side by side)
import re

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "site": "Skilled-labour networks in Germany",
        "site_about": "Who is in which network, who runs what where: read from public documents, "
        "every statement with its source and lines.",
        "skip": "Skip to the content", "menu": "Kinds of things", "other": "Deutsch",
        "other_hint": "Diese Seite auf Deutsch", "search": "Search", "search_hint": "Name …",
        "home": "Start", "a-z": "A–Z",
        "method": "Method", "licence": "Licence and credits", "queries": "SPARQL examples",
        "downloads": "Downloads", "data": "Data", "catalogue": "Catalogue entry", "breadcrumb": "You are here",
        "facts": "Facts", "figures": "Figures", "ties": "Connections", "structure": "Place, topic, parts",
        "printed": "Names as printed", "doubts": "Possibly the same", "near": "What is near",
        "mentioned": "Named in", "picture": "Small picture of the connections",
        "picture_shown": "{shown} of {total} shown", "picture_all": "{total} connected things",
        "key_tie": "connects actors", "key_structure": "place, topic, parts",
        "key_between": "tied to one another",
        "who": "Who or what", "details": "Details", "evidence": "Evidence",
        "name": "Name", "kind": "Kind", "type": "Type",
        "place": "Place", "also": "Also called",
        "district": "District", "state": "Land", "period": "Period", "since": "since {date}",
        "until": "until {date}", "from_to": "{a} to {b}", "connections": "Connections",
        "sources": "Sources", "source": "Source",
        "undecided": "No source says whether these are one thing; both stay as they are.",
        "no_ties": "No source in this graph names a connection. That does not mean there is none.",
        "computed": "Computed, not stated by a source.",
        "districts_n": "{n} districts", "same_region": "In the same district: {name}", "in_region": "all in {name}",
        "shared": "Shares partners", "shares": "via {names}", "shares_more": "via {names} and {n} more",
        "shared_note": "Computed from connections; hubs, which are tied to more than a third of all, do not count as shared.",
        "near_districts": "Districts nearby", "near_districts_note": "By distance of the centres; computed.",
        "km": "{n} km", "networks_n": "networks: {n}",
        "located": "Seated or active here", "located_note": "Parts of the region included.",
        "how": "How", "parts": "Parts", "wider": "Belongs to",
        "population": "Inhabitants", "no_network": "No source in this graph names a network here. "
        "That does not mean there is none.",
        "identifier": "Identifier",
        "passages": "What it states, place by place",
        "passages_intro": "Places count the lines of the text version, or rows of the table.",
        "statements": "Statements", "names_it": "names", "publisher": "Publisher",
        "issued": "Published", "language": "Language", "rights": "Licence as stated", "credit": "Credit",
        "note": "Note", "things_named": "Things named", "relations_stated": "Relations stated",
        "facts_stated": "Facts", "figures_stated": "Figures",
        "rows": "{n} entries", "filter": "Filter", "all": "all",
        "start_figures": "What is in it", "start_map": "Networks by district",
        "start_map_note": "The stronger the colour, the more networks seated or active in the district, as far as a source names them. "
        "Shapes computed from the centres and areas of the municipalities, not official boundaries.",
        "map_title": "{name}: {n}", "map_none": "none named",
        "start_states": "By Land", "start_known": "Most connected", "start_sources": "Sources",
        "start_ways": "Ways in", "by_land_note": "Networks, seated or active here",
        "degree": "{n} connections", "way_search": "Search a name", "way_search_about": "of a network, an institution, a project, a district",
        "way_region": "Look at a region", "way_region_about": "all Länder and districts",
        "way_a-z": "All names from A to Z", "way_downloads": "Take the data away",
        "way_downloads_about": "CSV, Excel, Gephi, RDF", "way_method": "How it was read",
        "way_method_about": "and what it does not say",
        "search_intro": "Finds names, abbreviations and other spellings. Works without a network.",
        "search_noscript": "Search needs JavaScript; the list from A to Z does not.",
        "found": "{n} found", "found_more": "{n} found, the first {most} shown",
        "nothing": "nothing found", "search_words": "Search for", "letters": "Letters",
        "file": "File", "content": "Content", "size": "Size",
        "downloads_intro": "Everything these pages are made from. CSV files are UTF-8 with a byte "
        "order mark, so Excel opens them rightly; no cell starts a formula.",
        "queries_intro": "Questions the data answer, as saved queries. Ask them with "
        "kgraph sparql --saved NAME, or load the Turtle file into any SPARQL engine.",
        "query": "Query", "first_rows": "First rows", "no_rows": "no rows",
        "rows_of": "{shown} of {total} rows",
        "catalogue_intro": "This page as a dataset description after DCAT-AP, for data portals.",
        "made": "Made with kgraph. No cookies, no request to other servers.",
        "data_licence": "Data: CC BY 4.0. Region facts: {credits}.",
        "enter": "Enter in English", "contents": "On this page", "narrower": "contains",
        "generic": "left unnamed by the source", "generic_value": "yes; a body of its own here",
        "key": "Official key",
        "scheme": "in the list", "broader": "broader",
        "list_intro": "All that a source in this graph names.",
        "region_intro": "All Länder and districts; municipalities and self-named regions as far as something is there.",
        "networks": "Networks", "institutions": "Institutions", "projects": "Projects",
        "n_places": "{n} places",
    },
    "de": {
        "site": "Netzwerke der Fachkräftesicherung",
        "site_about": "Wer in welchem Netzwerk ist, wer wo was durchführt: aus öffentlichen "
        "Dokumenten gelesen, jede Aussage mit Quelle und Zeilen.",
        "skip": "Zum Inhalt springen", "menu": "Arten von Dingen", "other": "English",
        "other_hint": "This page in English", "search": "Suche", "search_hint": "Name …",
        "home": "Start", "a-z": "A–Z",
        "method": "Methode", "licence": "Lizenz und Nachweise", "queries": "SPARQL-Beispiele",
        "downloads": "Daten herunterladen", "data": "Daten", "catalogue": "Katalogeintrag", "breadcrumb": "Sie sind hier",
        "facts": "Angaben", "figures": "Zahlen", "ties": "Verbindungen", "structure": "Ort, Thema, Teile",
        "printed": "Namen wie gedruckt", "doubts": "Möglicherweise dasselbe", "near": "Was nahe liegt",
        "mentioned": "Genannt in", "picture": "Kleines Bild der Verbindungen",
        "picture_shown": "{shown} von {total} gezeigt", "picture_all": "{total} verbundene Dinge",
        "key_tie": "verbindet Akteure", "key_structure": "Ort, Thema, Teile",
        "key_between": "untereinander verbunden",
        "who": "Wer oder was", "details": "Näheres", "evidence": "Beleg",
        "name": "Name", "kind": "Art", "type": "Typ",
        "place": "Ort", "also": "Auch genannt",
        "district": "Kreis", "state": "Land", "period": "Zeitraum", "since": "seit {date}",
        "until": "bis {date}", "from_to": "{a} bis {b}", "connections": "Verbindungen",
        "sources": "Quellen", "source": "Quelle",
        "undecided": "Keine Quelle sagt, ob dies dasselbe ist; beides bleibt, wie es ist.",
        "no_ties": "Keine Quelle in diesem Graphen nennt eine Verbindung. Das heißt nicht, dass es keine gibt.",
        "computed": "Berechnet, von keiner Quelle so gesagt.",
        "districts_n": "{n} Kreise", "same_region": "Im selben Kreis: {name}", "in_region": "alles in {name}",
        "shared": "Teilt Partner", "shares": "über {names}", "shares_more": "über {names} und {n} weitere",
        "shared_note": "Aus den Verbindungen berechnet; Knotenpunkte, die mit mehr als einem Drittel von allem verbunden sind, zählen nicht als geteilt.",
        "near_districts": "Kreise in der Nähe", "near_districts_note": "Nach der Entfernung der Mittelpunkte; berechnet.",
        "km": "{n} km", "networks_n": "Netzwerke: {n}",
        "located": "Hat hier Sitz oder ist hier tätig", "located_note": "Teile der Region eingeschlossen.",
        "how": "Wie", "parts": "Teile", "wider": "Gehört zu",
        "population": "Einwohner", "no_network": "Keine Quelle in diesem Graphen nennt hier ein Netzwerk. "
        "Das heißt nicht, dass es keines gibt.",
        "identifier": "Kennung",
        "passages": "Was darin steht, Stelle für Stelle",
        "passages_intro": "Die Stellen zählen die Zeilen der Textfassung oder die Zeilen der Tabelle.",
        "statements": "Aussagen", "names_it": "nennt", "publisher": "Herausgeber",
        "issued": "Erschienen", "language": "Sprache", "rights": "Lizenz laut Angabe", "credit": "Nachweis",
        "note": "Anmerkung", "things_named": "Genannte Dinge", "relations_stated": "Beziehungen",
        "facts_stated": "Angaben", "figures_stated": "Zahlen",
        "rows": "{n} Einträge", "filter": "Filter", "all": "alle",
        "start_figures": "Was darin ist", "start_map": "Netzwerke nach Kreisen",
        "start_map_note": "Je kräftiger, desto mehr Netzwerke, die im Kreis sitzen oder tätig sind, soweit eine Quelle sie nennt. "
        "Die Formen sind aus Mittelpunkten und Flächen der Gemeinden berechnet, keine amtlichen Grenzen.",
        "map_title": "{name}: {n}", "map_none": "keines genannt",
        "start_states": "Nach Ländern", "start_known": "Am meisten verbunden", "start_sources": "Quellen",
        "start_ways": "Einstiege", "by_land_note": "Netzwerke, Sitz oder tätig hier",
        "degree": "{n} Verbindungen", "way_search": "Einen Namen suchen", "way_search_about": "Netzwerk, Einrichtung, Projekt, Kreis",
        "way_region": "Eine Region ansehen", "way_region_about": "alle Länder und Kreise",
        "way_a-z": "Alle Namen von A bis Z", "way_downloads": "Die Daten mitnehmen",
        "way_downloads_about": "CSV, Excel, Gephi, RDF", "way_method": "Wie gelesen wurde",
        "way_method_about": "und was der Graph nicht sagt",
        "search_intro": "Findet Namen, Abkürzungen und andere Schreibweisen. Braucht kein Netz.",
        "search_noscript": "Die Suche braucht JavaScript; das Verzeichnis von A bis Z nicht.",
        "found": "{n} gefunden", "found_more": "{n} gefunden, die ersten {most} gezeigt",
        "nothing": "nichts gefunden", "search_words": "Suchen nach", "letters": "Buchstaben",
        "file": "Datei", "content": "Inhalt", "size": "Größe",
        "downloads_intro": "Alles, woraus diese Seiten gemacht sind. CSV-Dateien sind UTF-8 mit "
        "Byte-Order-Mark, damit Excel sie richtig öffnet; keine Zelle beginnt eine Formel.",
        "queries_intro": "Fragen, die die Daten beantworten, als gespeicherte Abfragen. Zu stellen mit "
        "kgraph sparql --saved NAME, oder die Turtle-Datei in ein SPARQL-Programm laden.",
        "query": "Abfrage", "first_rows": "Erste Zeilen", "no_rows": "keine Zeilen",
        "rows_of": "{shown} von {total} Zeilen",
        "catalogue_intro": "Diese Seiten als Datensatzbeschreibung nach DCAT-AP, für Datenportale.",
        "made": "Erstellt mit kgraph. Keine Cookies, keine Anfrage an andere Server.",
        "data_licence": "Daten: CC BY 4.0. Gebietsangaben: {credits}.",
        "enter": "Auf Deutsch lesen", "contents": "Auf dieser Seite", "narrower": "umfasst",
        "generic": "von der Quelle nicht benannt", "generic_value": "ja; hier eine Stelle für sich",
        "key": "Amtlicher Schlüssel",
        "scheme": "in der Liste", "broader": "Oberbegriff",
        "list_intro": "Alles, was eine Quelle in diesem Graphen nennt.",
        "region_intro": "Alle Länder und Kreise; Gemeinden und selbst benannte Regionen, soweit dort etwas ist.",
        "networks": "Netzwerke", "institutions": "Einrichtungen", "projects": "Projekte",
        "n_places": "{n} Stellen",
    },
}  # fmt: skip

#: the folders that the navigation lists, in its order, with the class of their things
SECTIONS = (
    ("network", "Network"), ("institution", "Institution"), ("project", "Project"),
    ("programme", "Programme"), ("event", "Event"), ("region", "Region"), ("topic", "Topic"),
    ("target-group", "TargetGroup"), ("concept", "Concept"), ("source", "Source"),
)  # fmt: skip

LANGUAGES = ("de", "en")

_DATE = re.compile(r"\d{4}(-\d\d){0,2}$")


def number(value: float, language: str) -> str:
    """A number with the marks of the language.

    >>> number(278371, "de"), number(1234.5, "en"), number(2, "de")
    ('278.371', '1,234.5', '2')
    """
    text = f"{value:,.6f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text


def period(since: str, until: str, language: str) -> str:
    """A stated period for people.

    >>> period("2015", "2021-06", "de"), period("2015", "", "en"), period("", "", "en")
    ('2015 bis 06/2021', 'since 2015', '')
    """
    words = WORDS[language]
    a, b = date(since, language), date(until, language)
    if a and b:
        return a if a == b else words["from_to"].format(a=a, b=b)
    if a:
        return words["since"].format(date=a)
    return words["until"].format(date=b) if b else ""


def date(text: str, language: str) -> str:
    """A date of its own precision: `28.06.2024` or `2024-06-28`.

    >>> date("2024-06-28", "de"), date("2024-06", "de"), date("2024-06", "en")
    ('28.06.2024', '06/2024', '2024-06')
    """
    if language != "de" or not _DATE.match(text):
        return text
    parts = text.split("-")
    return ("." if len(parts) == 3 else "/").join(reversed(parts))


def size(count: int, language: str) -> str:
    """A number of bytes for people.

    >>> size(215468, "de"), size(4_300_000, "en"), size(800, "en")
    ('215 kB', '4.3 MB', '800 B')
    """
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count // 1000} kB"
    return number(round(count / 1_000_000, 1), language) + " MB"
