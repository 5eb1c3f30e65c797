"""What offices write above their columns, German and English -> what the column holds.

Words are folded (lower case, umlauts written out). A heading counts when all of it is here, when
it begins with an entry, or when one of its words is one; the longest entry wins.
"""

from __future__ import annotations

#: what a column holds -> what stands above it
HEADINGS: dict[str, tuple[str, ...]] = {
    # what a row or a cell names
    "name": (
        "name", "bezeichnung", "titel", "title", "label", "benennung", "name der organisation",
        "organisationsname", "beneficiary or project",
    ),
    "network": (
        "netzwerk", "netzwerkname", "name des netzwerks", "netzwerk name", "buendnis", "allianz",
        "verbund", "cluster", "arbeitskreis", "network", "network name", "alliance",
        "fachkraeftebuendnis", "fachkraefteallianz", "name des buendnisses", "initiative",
        "name der allianz", "name of network", "gremium",
    ),
    "institution": (
        "institution", "einrichtung", "organisation", "organization", "mitglied", "firma", "betrieb",
        "unternehmen", "firmenname", "unternehmensname", "company", "company name", "member",
        "akteur", "actor", "koerperschaft", "mitgliedsunternehmen", "mitgliedsorganisation",
        "mitgliedseinrichtung", "name des unternehmens", "name der einrichtung", "mitgliedsbetrieb",
        "name der institution", "partnerorganisation", "verein", "kooperationspartner name",
        "name of organisation", "organisation name",
    ),
    "project": (
        "projekt", "projektname", "projekttitel", "project", "project name", "project title",
        "vorhaben", "name des vorhabens", "bezeichnung des vorhabens", "massnahme", "operation",
        "name des projekts", "projektbezeichnung", "vorhabenbezeichnung", "operation name",
        "bezeichnung des vorhabens operation name", "titel des vorhabens",
    ),
    "event": (
        "veranstaltung", "event", "veranstaltungstitel", "name der veranstaltung", "event name",
    ),
    "organiser": ("veranstalter", "veranstalterin", "ausrichter", "organiser", "organizer", "hosted by"),
    "members": (
        "teilnehmende organisationen", "teilnehmende", "teilnehmer organisationen", "participants",
        "mitglieder", "members", "mitgliedsorganisationen", "mitgliedsunternehmen liste",
        "beteiligte", "beteiligte institutionen", "beteiligte einrichtungen", "beteiligte akteure",
        "akteure", "mitwirkende", "member organisations",
        "mitgliedsinstitutionen", "netzwerkmitglieder", "netzwerkpartner", "netzwerk partner",
    ),
    "partners": (
        "partner", "projektpartner", "kooperationspartner", "partners", "verbundpartner",
        "project partners", "partnerorganisationen", "kooperation mit", "beteiligte partner",
    ),
    "runner": (
        "traeger", "projekttraeger", "zuwendungsempfaenger", "beguenstigter", "beguenstigte",
        "name des beguenstigten", "antragsteller", "antragstellerin", "durchfuehrung", "beneficiary",
        "beneficiary name", "name of beneficiary", "lead partner", "projektverantwortlich",
        "durchfuehrende stelle", "projektnehmer", "traeger des projekts", "massnahmetraeger",
        "runner", "run by", "empfaenger", "zuwendungsempfaengerin", "traegerschaft",
        "name des beguenstigten beneficiary name",
    ),
    "coordinator": (
        "koordination", "koordinator", "koordinierung", "koordinierende stelle", "geschaeftsstelle",
        "federfuehrung", "coordinator", "coordination", "koordinierungsstelle", "netzwerkkoordination",
        "coordinated by",
    ),
    "funder": (
        "foerderer", "foerdergeber", "zuwendungsgeber", "gefoerdert durch", "foerdermittelgeber",
        "funder", "funded by", "mittelgeber", "finanzierung durch",
    ),
    "programme": (
        "programm", "foerderprogramm", "programme", "program", "fonds", "fund", "foerderrichtlinie",
        "richtlinie",
    ),
    "parent": ("teil von", "uebergeordnet", "part of", "dachverband", "muttergesellschaft", "gehoert zu"),
    # ties of their own
    "from": ("from", "von", "source", "quelle knoten", "start", "akteur a", "organisation a", "node1", "knoten1", "source id", "von name", "subjekt"),
    "to": ("to", "nach", "zu", "target", "ziel", "an", "ende knoten", "akteur b", "organisation b", "node2", "knoten2", "target id", "nach name", "objekt"),
    "relation": ("relation", "beziehung", "beziehungsart", "art der beziehung", "relationship", "verbindung", "edge type"),
    "weight": ("weight", "gewicht", "staerke", "haeufigkeit", "intensitaet", "strength"),
    "role": ("rolle", "role", "funktion", "status im netzwerk", "mitgliedsart", "art der mitgliedschaft", "mitgliedsstatus"),
    # where
    "place": (
        "ort", "sitz", "stadt", "place", "city", "town", "seat", "sitz ort", "gemeinde", "standort",
        "sitz der geschaeftsstelle", "location", "stadt gemeinde", "plz ort", "plz und ort", "postleitzahl ort",
        "ort des vorhabens",
    ),
    "postcode": ("plz", "postleitzahl", "postcode", "zip", "zip code", "postal code", "postleitzahl des vorhabens"),
    "street": ("strasse", "str", "strasse und hausnummer", "strasse nr", "hausnummer", "anschrift", "adresse", "street", "address", "postfach"),
    "district": ("kreis", "kreis kreisfreie stadt", "landkreis kreisfreie stadt", "landkreis stadt", "district", "county", "landkreis bzw kreisfreie stadt"),
    "landkreis": ("landkreis", "lkr", "lk"),
    "state": ("land", "bundesland", "state", "federal state", "bl"),
    "country": ("staat", "country", "nation"),
    "region": ("region", "wirkungsgebiet", "gebiet", "wirkungskreis", "einzugsgebiet", "active in", "taetig in", "aktionsradius", "zustaendigkeitsgebiet", "regionen"),
    # when
    "since": (
        "seit", "beginn", "gruendung", "gegruendet", "gruendungsjahr", "since", "start date", "begin",
        "von datum", "founded", "mitglied seit", "beitritt", "beitrittsdatum", "aktiv seit",
        "datum des beginns", "beginn des vorhabens", "projektbeginn", "startdatum", "eintritt", "besteht seit",
        "partner seit", "netzwerkpartner seit", "mitglied ab", "dabei seit", "eintrittsdatum", "seit wann", "aufnahme am", "laufzeit von", "laufzeitbeginn", "laufzeit beginn", "operation start date", "datum beginn", "member since",
    ),
    "until": (
        "bis", "ende", "until", "end date", "austritt", "projektende", "enddatum", "ende des vorhabens",
        "austrittsdatum", "mitglied bis", "ausgetreten am", "datum des endes", "laufzeit bis", "laufzeitende", "laufzeit ende", "operation end date", "datum ende",
        "ende des projekts",
    ),
    "period": ("zeitraum", "laufzeit", "period", "projektlaufzeit", "duration", "foerderzeitraum", "dauer", "bewilligungszeitraum"),
    "on": ("am", "datum", "date", "termin", "stichtag"),
    "status": ("status", "stand", "projektstatus"),
    # what it is
    "kind": ("art", "typ", "type", "kind", "kategorie", "category", "art der organisation", "organisationsart", "organisationstyp", "art der einrichtung", "netzwerktyp", "netzwerkart", "art des netzwerks", "class", "gruppe"),
    "form": ("rechtsform", "legal form", "organisationsform"),
    "aliases": ("abkuerzung", "kurzname", "alias", "aliases", "abk", "kuerzel", "kurzbezeichnung", "auch bekannt als", "abbreviation", "short name", "akronym", "acronym"),
    "description": ("beschreibung", "description", "kurzbeschreibung", "inhalt", "ziele", "ziel des vorhabens", "zusammenfassung", "zusammenfassung des vorhabens", "summary", "operation summary", "gegenstand", "aufgaben"),
    "note": ("bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "note", "notes", "kommentar", "hinweis", "sonstiges", "comment", "remark", "remarks"),
    "topic": ("thema", "themen", "schwerpunkt", "schwerpunkte", "topic", "topics", "themenfeld", "handlungsfeld", "handlungsfelder", "themenschwerpunkte"),
    "sector": ("branche", "branchen", "wirtschaftszweig", "sector", "industry", "wz", "gewerk", "sektor", "spezifisches ziel", "interventionsbereich"),
    "target-group": ("zielgruppe", "zielgruppen", "target group", "target groups"),
    "website": ("website", "internet", "homepage", "web", "url", "internetseite", "webseite", "www"),
    # numbers
    "employees": ("beschaeftigte", "mitarbeiter", "mitarbeiterzahl", "anzahl mitarbeiter", "ma", "employees", "mitarbeitende", "beschaeftigtenzahl", "zahl der beschaeftigten", "anzahl beschaeftigte", "headcount", "personal"),
    "amount": (
        "foerdersumme", "zuwendung", "betrag", "amount", "grant", "bewilligte mittel", "foerderbetrag",
        "foerderung", "gesamtkosten", "budget", "zuschuss", "gesamtausgaben", "foerderfaehige ausgaben",
        "foerderfaehige gesamtausgaben", "gesamtbetrag", "total cost", "total eligible expenditure", "mittel",
        "eigenmittel", "eu mittel", "eu beitrag", "umsatz", "turnover", "funding", "kosten", "summe der foerderfaehigen ausgaben",
        "gesamtsumme der foerderfaehigen ausgaben", "bewilligte foerdersumme", "zuwendungssumme",
    ),
    "share": ("anteil", "foerderquote", "kofinanzierungssatz", "quote", "prozent", "share", "rate", "co financing rate", "union co financing rate", "percent", "satz der kofinanzierung", "eu kofinanzierungssatz", "foerdersatz", "unions kofinanzierungssatz"),
    "member-count": ("anzahl mitglieder", "zahl der mitglieder", "mitgliederzahl", "number of members", "members count"),
    # about the row
    "id": ("id", "kennung", "identifier", "schluessel", "iri", "uri"),
    "number": ("nr", "lfd nr", "laufende nummer", "no", "number", "pos", "position", "lfdnr", "nummer", "aktenzeichen", "foerderkennzeichen", "az", "row"),
    "evidence": ("quelle", "beleg", "fundstelle", "evidence", "source", "locator", "stand der daten"),
    "own": ("uri", "lon", "lat", "klasse", "class", "von id", "nach id"),
}  # fmt: skip

#: rows whose first words these are add up or explain, and state nothing
SUMS = (
    "summe", "gesamt", "insgesamt", "total", "zwischensumme", "sum", "gesamtsumme", "endsumme",
    "anzahl gesamt", "subtotal", "uebertrag", "mittelwert", "durchschnitt", "gesamtergebnis",
    "gesamtzahl", "anzahl",
)  # fmt: skip
FOOTNOTES = (
    "quelle", "stand", "anmerkung", "anmerkungen", "hinweis", "hinweise", "erstellt", "legende",
    "fussnote", "source", "note", "notes", "as of", "last updated", "ausgedruckt", "druckdatum",
    "alle angaben", "angaben ohne", "bearbeitet", "seite", "page", "x",
)  # fmt: skip

#: what stands for nothing in a cell
NOTHING = frozenset(
    {
        "", "k a", "ka", "keine angabe", "keine", "keiner", "n a", "na", "nan", "none", "null", "unbekannt",
        "unknown", "tbd", "offen", "entfaellt", "nicht bekannt", "leer", "s o",
    }
)  # fmt: skip

#: words of a title, a sheet or a file -> what its rows are
ROWS: dict[str, tuple[str, ...]] = {
    "network": ("netzwerke", "networks", "buendnisse", "allianzen", "netzwerkliste", "netzwerkregister", "cluster", "netzwerkuebersicht", "alliances", "arbeitskreise"),
    "project": ("projekte", "projects", "projektliste", "vorhaben", "massnahmen", "projektuebersicht", "operations", "beguenstigte", "liste der vorhaben", "foerderprojekte", "beneficiaries"),
    "institution": (
        "mitglieder", "mitgliederliste", "mitgliederverzeichnis", "members", "mitgliedsliste", "member list",
        "unternehmen", "firmen", "kmu", "sme", "smes", "betriebe", "einrichtungen", "institutionen",
        "organisationen", "companies", "firmenliste", "unternehmensliste", "institutions", "akteure",
        "teilnehmer", "partner", "unternehmensdatenbank", "organisations", "kooperationspartner", "betriebsliste",
    ),
}  # fmt: skip

#: words in a name that say that it is a network
NETWORK_WORDS = (
    "netzwerk", "network", "buendnis", "allianz", "alliance", "cluster", "arbeitskreis", "verbund",
    "fachkraeftebuendnis", "fachkraefteallianz", "initiative", "arbeitsgemeinschaft", "runde tisch",
    "runder tisch", "forum", "fachkraefteinitiative", "pakt",
)  # fmt: skip

#: words at the begin or end of a name, folded -> kind of an institution; the first that fits
KIND_WORDS: tuple[tuple[str, str], ...] = (
    ("ihk", "ihk"), ("industrie und handelskammer", "ihk"), ("hwk", "hwk"),
    ("handwerkskammer", "hwk"), ("jobcenter", "jobcenter"), ("agentur fuer arbeit", "employment-agency"),
    ("arbeitsagentur", "employment-agency"), ("kammer", "chamber"), ("aerztekammer", "chamber"),
    ("kreishandwerkerschaft", "association"), ("wirtschaftsfoerderung", "business-development"),
    ("wirtschaftsfoerderungsgesellschaft", "business-development"), ("wifoe", "business-development"), ("wfg", "business-development"),
    ("hochschule", "university"), ("universitaet", "university"), ("uni", "university"),
    ("university", "university"), ("fraunhofer", "research-institute"), ("institut", "research-institute"),
    ("ministerium", "ministry"), ("staatsministerium", "ministry"), ("klinikum", "clinic"),
    ("klinik", "clinic"), ("krankenhaus", "clinic"), ("berufsschule", "school"), ("schule", "school"),
    ("berufskolleg", "school"), ("gymnasium", "school"), ("volkshochschule", "education-provider"),
    ("vhs", "education-provider"), ("bildungswerk", "education-provider"), ("akademie", "education-provider"),
    ("gewerkschaft", "union"), ("dgb", "union"), ("ver di", "union"), ("ig metall", "union"),
    ("arbeitgeberverband", "employers-association"), ("unternehmerverband", "employers-association"),
    ("verband", "association"), ("innung", "association"), ("stiftung", "foundation"),
    ("sparkasse", "bank"), ("volksbank", "bank"), ("bank", "bank"), ("landkreis", "local-authority"),
    ("stadt", "local-authority"), ("gemeinde", "local-authority"), ("samtgemeinde", "local-authority"),
    ("kreis", "local-authority"), ("lkr", "local-authority"), ("lk", "local-authority"),
    ("region", "local-authority"), ("landeshauptstadt", "local-authority"), ("hansestadt", "local-authority"),
    ("bezirksregierung", "state-authority"), ("landesamt", "state-authority"),
    ("ggmbh", "company"), ("gmbh", "company"), ("ag", "company"), ("kg", "company"), ("ohg", "company"),
    ("se", "company"), ("ug", "company"), ("gbr", "company"), ("e k", "company"), ("kgaa", "company"),
    ("ltd", "company"), ("e v", "association"), ("ev", "association"), ("verein", "association"),
)  # fmt: skip

#: type words that no vocabulary has, folded -> (type, kind)
KIND_NAMES: dict[str, tuple[str, str]] = {
    "fachkraeftebuendnis": ("network", "alliance"), "buendnis": ("network", "alliance"),
    "verbund": ("network", "network"), "initiative": ("network", "network"),
    "runder tisch": ("network", "working-group"), "ag": ("network", "working-group"),
    "arbeitsgemeinschaft": ("network", "working-group"), "ak": ("network", "working-group"),
    "firma": ("institution", "company"), "betrieb": ("institution", "company"),
    "behoerde": ("institution", "state-authority"), "verein": ("institution", "association"),
    "verband": ("institution", "association"), "landkreis": ("institution", "local-authority"),
    "stadt": ("institution", "local-authority"), "kommune": ("institution", "local-authority"),
    "gemeinde": ("institution", "local-authority"), "wifoe": ("institution", "business-development"),
    "hochschule": ("institution", "university"), "uni": ("institution", "university"),
    "arbeitsagentur": ("institution", "employment-agency"), "kmu": ("institution", "sme"),
    "bildungseinrichtung": ("institution", "education-provider"), "wirtschaft": ("institution", "company"),
    "forschungseinrichtung": ("institution", "research-institute"), "chamber": ("institution", "chamber"),
    "traeger": ("institution", "education-provider"), "krankenhaus": ("institution", "clinic"),
    "grossunternehmen": ("institution", "large-company"), "modellprojekt": ("project", "pilot"),
}  # fmt: skip

#: abbreviations in names and places, word by word, folded -> written out
ABBREVIATIONS: dict[str, str] = {
    "f": "fuer", "u": "und", "obb": "oberbayern", "ndb": "niederbayern", "opf": "oberpfalz",
    "ufr": "unterfranken", "ofr": "oberfranken", "mfr": "mittelfranken", "lkr": "landkreis",
    "lk": "landkreis", "krs": "kreis", "hann": "hannover", "wirtsch": "wirtschaft", "nds": "niedersachsen",
    "ihk": "ihk", "ges": "gesellschaft", "agt": "agentur", "fk": "fachkraefte", "reg": "region",
    "wf": "wirtschaftsfoerderung", "wifoe": "wirtschaftsfoerderung", "hs": "hochschule",
    "inst": "institut", "verb": "verband", "kh": "kreishandwerkerschaft",
}  # fmt: skip

#: how the Länder are abbreviated, folded -> name
STATES: dict[str, str] = {
    "nds": "Niedersachsen", "ni": "Niedersachsen", "nrw": "Nordrhein-Westfalen", "nw": "Nordrhein-Westfalen",
    "bw": "Baden-Württemberg", "bawue": "Baden-Württemberg", "ba wue": "Baden-Württemberg",
    "by": "Bayern", "bay": "Bayern", "be": "Berlin", "bb": "Brandenburg", "bbg": "Brandenburg", "hb": "Bremen",
    "hh": "Hamburg", "he": "Hessen", "hess": "Hessen", "mv": "Mecklenburg-Vorpommern", "m v": "Mecklenburg-Vorpommern",
    "meck pomm": "Mecklenburg-Vorpommern", "rp": "Rheinland-Pfalz", "rlp": "Rheinland-Pfalz",
    "rh pf": "Rheinland-Pfalz", "sl": "Saarland", "saarl": "Saarland", "sn": "Sachsen", "sachs": "Sachsen",
    "st": "Sachsen-Anhalt", "lsa": "Sachsen-Anhalt", "sachs anh": "Sachsen-Anhalt", "sh": "Schleswig-Holstein",
    "s h": "Schleswig-Holstein", "schl holst": "Schleswig-Holstein", "th": "Thüringen", "thuer": "Thüringen",
    "lower saxony": "Niedersachsen", "bavaria": "Bayern", "saxony": "Sachsen", "hesse": "Hessen",
    "thuringia": "Thüringen", "saxony anhalt": "Sachsen-Anhalt", "north rhine westphalia": "Nordrhein-Westfalen",
    "rhineland palatinate": "Rheinland-Pfalz",
}  # fmt: skip

#: what people call it -> status of the vocabulary
STATUSES: dict[str, str] = {
    "geplant": "planned", "in planung": "planned", "planned": "planned", "beendet": "ended",
    "abgeschlossen": "ended", "ended": "ended", "completed": "ended", "moeglich": "possible",
    "possible": "possible", "laeuft": "running", "laeuft noch": "running", "in arbeit": "running", "in durchfuehrung": "running", "bewilligt": "planned", "aktuell": "running", "eingestellt": "ended", "ausgelaufen": "ended", "laufend": "running", "running": "running", "aktiv": "running",
    "active": "running", "fortgesetzt": "continued", "verstetigt": "institutionalised",
}  # fmt: skip

#: headings of the ends of an edge, by name and by id
GRAPH_ENDS = ("source", "from", "von"), ("target", "to", "nach")
GRAPH_ID_ENDS = ("von id", "from id", "von kennung"), ("nach id", "to id", "nach kennung")
