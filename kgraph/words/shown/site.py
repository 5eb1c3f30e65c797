"""The words of the site, in German and English."""

from __future__ import annotations

from kgraph.words.numbers import date
from kgraph.words.said import Words, by_language

WORDS = by_language(
    {
        "site": Words(
            de="Netzwerke der Fachkräftesicherung", en="Skilled-labour networks in Germany"
        ),
        "site_about": Words(
            de="Wer in welchem Netzwerk ist, wer wo was durchführt: aus öffentlichen Dokumenten "
            "gelesen, jede Aussage mit Quelle und Zeilen.",
            en="Who is in which network, who runs what where: read from public documents, every "
            "statement with its source and lines.",
        ),
        "skip": Words(de="Zum Inhalt springen", en="Skip to the content"),
        "menu": Words(de="Arten von Dingen", en="Kinds of things"),
        "other": Words(de="English", en="Deutsch"),
        "other_hint": Words(de="This page in English", en="Diese Seite auf Deutsch"),
        "search": Words(de="Suche", en="Search"),
        "search_hint": Words(de="Name …", en="Name …"),
        "home": Words(de="Start", en="Start"),
        "a-z": Words(de="A–Z", en="A–Z"),
        "method": Words(de="Methode", en="Method"),
        "licence": Words(de="Lizenz und Nachweise", en="Licence and credits"),
        "queries": Words(de="SPARQL-Beispiele", en="SPARQL examples"),
        "downloads": Words(de="Daten herunterladen", en="Downloads"),
        "data": Words(de="Daten", en="Data"),
        "catalogue": Words(de="Katalogeintrag", en="Catalogue entry"),
        "breadcrumb": Words(de="Sie sind hier", en="You are here"),
        "facts": Words(de="Angaben", en="Facts"),
        "figures": Words(de="Zahlen", en="Figures"),
        "ties": Words(de="Verbindungen", en="Connections"),
        "structure": Words(de="Ort, Thema, Teile", en="Place, topic, parts"),
        "printed": Words(de="Namen wie gedruckt", en="Names as printed"),
        "doubts": Words(de="Möglicherweise dasselbe", en="Possibly the same"),
        "near": Words(de="Was nahe liegt", en="What is near"),
        "mentioned": Words(de="Genannt in", en="Named in"),
        "picture": Words(de="Kleines Bild der Verbindungen", en="Small picture of the connections"),
        "key_tie": Words(de="verbindet Akteure", en="connects actors"),
        "key_structure": Words(de="Ort, Thema, Teile", en="place, topic, parts"),
        "key_between": Words(de="untereinander verbunden", en="tied to one another"),
        "who": Words(de="Wer oder was", en="Who or what"),
        "details": Words(de="Näheres", en="Details"),
        "evidence": Words(de="Beleg", en="Evidence"),
        "name": Words(de="Name", en="Name"),
        "kind": Words(de="Art", en="Kind"),
        "type": Words(de="Typ", en="Type"),
        "place": Words(de="Ort", en="Place"),
        "also": Words(de="Auch genannt", en="Also called"),
        "district": Words(de="Kreis", en="District"),
        "state": Words(de="Land", en="Land"),
        "period": Words(de="Zeitraum", en="Period"),
        "since": Words(de="seit {date}", en="since {date}"),
        "until": Words(de="bis {date}", en="until {date}"),
        "from_to": Words(de="{a} bis {b}", en="{a} to {b}"),
        "connections": Words(de="Verbindungen", en="Connections"),
        "sources": Words(de="Quellen", en="Sources"),
        "source": Words(de="Quelle", en="Source"),
        "undecided": Words(
            de="Keine Quelle sagt, ob dies dasselbe ist; beides bleibt, wie es ist.",
            en="No source says whether these are one thing; both stay as they are.",
        ),
        "no_ties": Words(
            de="Keine Quelle in diesem Graphen nennt eine Verbindung. Das heißt nicht, dass es keine "
            "gibt.",
            en="No source in this graph names a connection. That does not mean there is none.",
        ),
        "computed": Words(
            de="Berechnet, von keiner Quelle so gesagt.",
            en="Computed, not stated by a source.",
        ),
        "same_region": Words(de="Im selben Kreis: {name}", en="In the same district: {name}"),
        "in_region": Words(de="alles in {name}", en="all in {name}"),
        "shared": Words(de="Teilt Partner", en="Shares partners"),
        "shares": Words(de="über {names}", en="via {names}"),
        "shares_more": Words(de="über {names} und {n} weitere", en="via {names} and {n} more"),
        "shared_note": Words(
            de="Aus den Verbindungen berechnet; Knotenpunkte, die mit mehr als einem Drittel von allem verbunden sind, zählen nicht als geteilt.",
            en="Computed from connections; hubs, which are tied to more than a third of all, do not count as shared.",
        ),
        "near_districts": Words(de="Kreise in der Nähe", en="Districts nearby"),
        "near_districts_note": Words(
            de="Nach der Entfernung der Mittelpunkte; berechnet.",
            en="By distance of the centres; computed.",
        ),
        "km": Words(de="{n} km", en="{n} km"),
        "located": Words(de="Hat hier Sitz oder ist hier tätig", en="Seated or active here"),
        "located_note": Words(
            de="Teile der Region eingeschlossen.",
            en="Parts of the region included.",
        ),
        "how": Words(de="Wie", en="How"),
        "parts": Words(de="Teile", en="Parts"),
        "wider": Words(de="Gehört zu", en="Belongs to"),
        "population": Words(de="Einwohner", en="Inhabitants"),
        "no_network": Words(
            de="Keine Quelle in diesem Graphen nennt hier ein Netzwerk. Das heißt nicht, dass es "
            "keines gibt.",
            en="No source in this graph names a network here. That does not mean there is none.",
        ),
        "identifier": Words(de="Kennung", en="Identifier"),
        "passages": Words(
            de="Was darin steht, Stelle für Stelle", en="What it states, place by place"
        ),
        "passages_intro": Words(
            de="Was das Dokument an jeder Stelle sagt. Wie die Zeilen zählen, steht in der Anmerkung "
            "zur Quelle; „Nr.“ ist die laufende Nummer in der Anlage.",
            en="What the document says at each place. How its lines are counted stands in the note of "
            "the source; “no.” is the running number in the annex.",
        ),
        "statements": Words(de="Aussagen", en="Statements"),
        "names_it": Words(de="nennt", en="names"),
        "publisher": Words(de="Herausgeber", en="Publisher"),
        "issued": Words(de="Erschienen", en="Published"),
        "language": Words(de="Sprache", en="Language"),
        "rights": Words(de="Lizenz laut Angabe", en="Licence as stated"),
        "credit": Words(de="Nachweis", en="Credit"),
        "note": Words(de="Anmerkung", en="Note"),
        "things_named": Words(de="Genannte Dinge", en="Things named"),
        "relations_stated": Words(de="Beziehungen", en="Relations stated"),
        "facts_stated": Words(de="Angaben", en="Facts"),
        "figures_stated": Words(de="Zahlen", en="Figures"),
        "filter_hint": Words(de="Teil eines Namens …", en="Part of a name …"),
        "shown": Words(de="{n} von {total} gezeigt", en="{n} of {total} shown"),
        "sort": Words(de="Nach {name} ordnen", en="Sort by {name}"),
        "both_languages": Words(de="Deutsch, Englisch", en="German, English"),
        "filter": Words(de="Filter", en="Filter"),
        "all": Words(de="alle", en="all"),
        "start_figures": Words(de="Was darin ist", en="What is in it"),
        "start_map": Words(de="Netzwerke nach Kreisen", en="Networks by district"),
        "start_map_note": Words(
            de="Je kräftiger, desto mehr Netzwerke, die im Kreis sitzen oder tätig sind, soweit eine Quelle sie nennt. Umrisse: © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, Daten verändert).",
            en="The stronger the colour, the more networks seated or active in the district, as far as a source names them. Outlines: © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, data changed).",
        ),
        "map_title": Words(de="{name}: {n}", en="{name}: {n}"),
        "map_none": Words(de="keines genannt", en="none named"),
        "start_states": Words(de="Nach Ländern", en="By Land"),
        "start_known": Words(de="Am meisten verbunden", en="Most connected"),
        "start_sources": Words(de="Quellen", en="Sources"),
        "start_ways": Words(de="Einstiege", en="Ways in"),
        "by_land_note": Words(
            de="Netzwerke, Sitz oder tätig hier", en="Networks, seated or active here"
        ),
        "way_search": Words(de="Einen Namen suchen", en="Search a name"),
        "way_search_about": Words(
            de="Netzwerk, Einrichtung, Projekt, Kreis",
            en="of a network, an institution, a project, a district",
        ),
        "way_region": Words(de="Eine Region ansehen", en="Look at a region"),
        "way_region_about": Words(de="alle Länder und Kreise", en="all Länder and districts"),
        "way_a-z": Words(de="Alle Namen von A bis Z", en="All names from A to Z"),
        "way_downloads": Words(de="Die Daten mitnehmen", en="Take the data away"),
        "way_downloads_about": Words(de="CSV, Excel, Gephi, RDF", en="CSV, Excel, Gephi, RDF"),
        "way_method": Words(de="Wie gelesen wurde", en="How it was read"),
        "way_method_about": Words(de="und was der Graph nicht sagt", en="and what it does not say"),
        "search_intro": Words(
            de="Findet Namen, Abkürzungen und andere Schreibweisen. Braucht kein Netz.",
            en="Finds names, abbreviations and other spellings. Works without a network.",
        ),
        "search_noscript": Words(
            de="Die Suche braucht JavaScript; das Verzeichnis von A bis Z nicht.",
            en="Search needs JavaScript; the list from A to Z does not.",
        ),
        "found": Words(de="{n} gefunden", en="{n} found"),
        "found_more": Words(
            de="{n} gefunden, die ersten {most} gezeigt",
            en="{n} found, the first {most} shown",
        ),
        "nothing": Words(de="nichts gefunden", en="nothing found"),
        "search_words": Words(de="Suchen nach", en="Search for"),
        "letters": Words(de="Buchstaben", en="Letters"),
        "file": Words(de="Datei", en="File"),
        "content": Words(de="Inhalt", en="Content"),
        "size": Words(de="Größe", en="Size"),
        "downloads_intro": Words(
            de="Alles, woraus diese Seiten gemacht sind. CSV-Dateien sind UTF-8 mit Byte-Order-Mark, "
            "damit Excel sie richtig öffnet; keine Zelle beginnt eine Formel.",
            en="Everything these pages are made from. CSV files are UTF-8 with a byte order mark, so "
            "Excel opens them rightly; no cell starts a formula.",
        ),
        "queries_intro": Words(
            de="Fragen, die die Daten beantworten, als gespeicherte Abfragen. Zu stellen mit kgraph "
            "sparql --saved NAME, oder die Turtle-Datei in ein SPARQL-Programm laden.",
            en="Questions the data answer, as saved queries. Ask them with kgraph sparql --saved "
            "NAME, or load the Turtle file into any SPARQL engine.",
        ),
        "query": Words(de="Abfrage", en="Query"),
        "first_rows": Words(de="Erste Zeilen", en="First rows"),
        "no_rows": Words(de="keine Zeilen", en="no rows"),
        "rows_of": Words(de="{shown} von {total} Zeilen", en="{shown} of {total} rows"),
        "catalogue_intro": Words(
            de="Diese Seiten als Datensatzbeschreibung nach DCAT-AP, für Datenportale.",
            en="This page as a dataset description after DCAT-AP, for data portals.",
        ),
        "made": Words(
            de="Erstellt mit kgraph. Keine Cookies, keine Anfrage an andere Server.",
            en="Made with kgraph. No cookies, no request to other servers.",
        ),
        "data_licence": Words(
            de="Daten: CC BY 4.0. Gebietsangaben: {credits}.",
            en="Data: CC BY 4.0. Region facts: {credits}.",
        ),
        "enter": Words(de="Auf Deutsch lesen", en="Enter in English"),
        "contents": Words(de="Auf dieser Seite", en="On this page"),
        "narrower": Words(de="umfasst", en="contains"),
        "generic": Words(de="von der Quelle nicht benannt", en="left unnamed by the source"),
        "generic_value": Words(
            de="ja; hier eine Stelle für sich", en="yes; a body of its own here"
        ),
        "key": Words(de="Amtlicher Schlüssel", en="Official key"),
        "scheme": Words(de="in der Liste", en="in the list"),
        "broader": Words(de="Oberbegriff", en="broader"),
        "list_intro": Words(
            de="Alles, was eine Quelle in diesem Graphen nennt.",
            en="All that a source in this graph names.",
        ),
        "region_intro": Words(
            de="Alle Länder und Kreise; Gemeinden und selbst benannte Regionen, soweit dort etwas ist.",
            en="All Länder and districts; municipalities and self-named regions as far as something "
            "is there.",
        ),
        "networks": Words(de="Netzwerke", en="Networks"),
        "institutions": Words(de="Einrichtungen", en="Institutions"),
        "projects": Words(de="Projekte", en="Projects"),
    }
)

#: what the catalogue is found by
KEYWORDS = (
    Words(de="Fachkräftesicherung", en="skilled labour"),
    Words(de="Netzwerke", en="networks"),
    Words(de="Arbeitsmarkt", en="labour market"),
    Words(de="Regionalentwicklung", en="regional development"),
)

#: the folders that the navigation lists, in its order, with the class of their things
SECTIONS = (
    ("network", "Network"), ("institution", "Institution"), ("project", "Project"),
    ("programme", "Programme"), ("event", "Event"), ("region", "Region"), ("topic", "Topic"),
    ("target-group", "TargetGroup"), ("concept", "Concept"), ("source", "Source"),
)  # fmt: skip


def period(since: str, until: str, language: str) -> str:
    """A stated period for people.

    >>> period("2015", "2021-06", "de"), period("2015", "", "en"), period("", "", "en")
    ('2015 bis Juni 2021', 'since 2015', '')
    """
    words = WORDS[language]
    a, b = date(since, language), date(until, language)
    if a and b:
        return a if a == b else words["from_to"].format(a=a, b=b)
    if a:
        return words["since"].format(date=a)
    return words["until"].format(date=b) if b else ""
