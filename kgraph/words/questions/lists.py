"""Words around lists and counts: what people call things, kinds and states, and what is said."""

from __future__ import annotations

from kgraph.words.said import Words

#: what is listed -> words that people type for it, in both languages (folded, one word each;
#: "_" stands for a blank)
THING_WORDS = {
    "network": "netzwerk netzwerke netzwerken netzwerks network networks",
    "institution": "einrichtung einrichtungen institution institutions institutionen organisation "
    "organisationen organisations organization organizations akteur akteure akteuren actor actors",
    "project": "projekt projekte projekten projekts project projects vorhaben",
    "programme": "programm programme programmen programmes program programs foerderprogramm "
    "foerderprogramme foerderprogrammen",
    "event": "veranstaltung veranstaltungen event events termin termine",
    "region": "region regionen regions gebiet gebiete",
    "state": "land laender laendern bundesland bundeslaender bundeslaendern state states",
    "district": "kreis kreise kreisen district districts counties county",
    "municipality": "gemeinde gemeinden ort orte orten stadt staedte staedten municipality "
    "municipalities towns cities",
    "topic": "thema themen topic topics handlungsfeld handlungsfelder",
    "target-group": "zielgruppe zielgruppen target_group target_groups",
    "concept": "begriff begriffe concept concepts",
    "source": "quelle quellen dokument dokumente dokumenten source sources document documents",
    "thing": "ding dinge alles things thing",
}
#: code of a kind -> words for it that the vocabulary does not have
KIND_WORDS = {
    "company": "firma firmen betrieb betriebe betrieben unternehmen companies company firms firm "
    "businesses",
    "sme": "kmu kleinunternehmen mittelstaendler smes sme firma firmen betrieb betriebe betrieben "
    "unternehmen companies company firms firm businesses",
    "large-company": "grossunternehmen firma firmen betrieb betriebe betrieben unternehmen companies "
    "company firms firm businesses",
    "ihk": "ihk ihks ihken industrie_und_handelskammern kammer kammern chambers",
    "hwk": "hwk hwks handwerkskammer handwerkskammern kammer kammern chambers",
    "chamber": "kammer kammern chambers",
    "employment-agency": "arbeitsagentur arbeitsagenturen agenturen_fuer_arbeit "
    "employment_agencies",
    "jobcenter": "jobcenter jobcentern job_center jobcenters",
    "university": "hochschule hochschulen universitaet universitaeten uni unis fachhochschule "
    "fachhochschulen universities",
    "ministry": "ministerium ministerien ministries",
    "local-authority": "kommune kommunen kommunalverwaltung kommunalverwaltungen local_authorities",
    "business-development": "wirtschaftsfoerderung wirtschaftsfoerderungen "
    "wirtschaftsfoerderern wirtschaftsfoerderer business_developments",
    "union": "gewerkschaft gewerkschaften unions trade_unions",
    "employers-association": "arbeitgeberverband arbeitgeberverbaende",
    "research-institute": "forschungsinstitut forschungsinstitute institut institute",
    "school": "schule schulen schools",
    "clinic": "klinik kliniken krankenhaus krankenhaeuser clinics hospitals",
    "bank": "bank banken sparkasse sparkassen banks",
    "foundation": "stiftung stiftungen foundations",
    "education-provider": "bildungstraeger",
    "service-office": "servicestelle servicestellen",
    "alliance": "buendnis buendnisse buendnissen allianz allianzen fachkraeftebuendnis "
    "fachkraeftebuendnisse fachkraefteallianz fachkraefteallianzen alliances",
    "working-group": "arbeitskreis arbeitskreise arbeitskreisen arbeitsgruppe arbeitsgruppen "
    "working_groups",
    "cluster": "cluster clusters",
    "association": "verein vereine vereinen verband verbaende associations",
    "company-network": "unternehmensnetzwerk unternehmensnetzwerke",
    "education-region": "bildungsregion bildungsregionen",
    "regional-cooperation": "regionale_kooperationen",
    "study": "studie studien untersuchung untersuchungen studies",
    "platform": "plattform plattformen platforms",
    "good-practice": "praxisbeispiel praxisbeispiele gute_beispiele good_practices",
    "pilot": "pilotprojekt pilotprojekte modellprojekt modellprojekte pilots",
    "lighthouse": "leuchtturmprojekt leuchtturmprojekte leuchttuerme lighthouse_projects",
    "offer": "angebot angebote offers",
    "event-format": "veranstaltungsformat veranstaltungsformate",
    "fund": "fonds funds",
    "funding-guideline": "foerderrichtlinie foerderrichtlinien",
    "initiative": "initiative initiativen initiatives",
    "strategy": "strategie strategien strategies",
    "conference": "tagung tagungen konferenz konferenzen conferences",
    "workshop": "workshop workshops",
    "fair": "messe messen fairs",
    "meeting": "treffen meetings",
    "landkreis": "landkreise landkreisen landkreises rural_districts",
    "kreis": "landkreis landkreise landkreisen landkreises rural_districts",
    "kreisfreie-stadt": "kreisfreie_staedte kreisfreien_staedte kreisfreien_staedten urban_districts",
    "stadtkreis": "kreisfreie_staedte kreisfreien_staedte kreisfreien_staedten kreisfreie_stadt "
    "stadtkreise stadtkreisen urban_districts",
    "organ": "gremium gremien organ organe bodies",
    "event-series": "veranstaltungsreihe veranstaltungsreihen",
}
#: words for things of a legal form, whatever their kind
LEGAL_FORMS = frozenset(["verein", "vereine", "vereinen"])
#: code of a status -> words for it that the vocabulary does not have
STATUS_WORDS = {
    "planned": "geplant geplante geplanten planned vorgesehen",
    "running": "laufend laufende laufenden running laufen_noch laeuft_noch",
    "ended": "beendet beendete beendeten abgeschlossen abgeschlossene ended finished ausgelaufen",
    "continued": "fortgefuehrt fortgesetzt continued",
    "transferred": "uebertragen uebernommen transferred taken_over",
    "institutionalised": "verstetigt verstetigte dauerhaft regelinstrument made_permanent "
    "permanent institutionalized institutionalised",
    "possible": "moeglich possible",
}
#: what --without takes beside relations and types -> words for it
WITHOUT_WORDS = {
    "member-of": "mitglied mitglieder mitgliedern member members",
    "partner-in": "partner partnern partners",
    "funds": "foerderer foerderung geldgeber funder funding finanzierung",
    "runs": "traeger durchfuehrung runner",
    "coordinates": "koordination koordinator coordinator",
    "topic": "thema themen topic topics",
    "has-target-group": "zielgruppe zielgruppen target_group target_groups",
    "seated-in": "sitz seat",
    "place": "ort place region",
}
#: what --without takes -> what it is called where all of it is listed
WITHOUT_CALLED = {
    "member-of": Words(de="Mitglied", en="member-of"),
    "partner-in": Words(de="Partner", en="partner-in"),
    "funds": Words(de="Förderung", en="funds"),
    "runs": Words(de="Träger", en="runs"),
    "coordinates": Words(de="Koordination", en="coordinates"),
    "topic": Words(de="Thema", en="topic"),
    "has-target-group": Words(de="Zielgruppe", en="has-target-group"),
    "seated-in": Words(de="Sitz", en="seated-in"),
    "place": Words(de="Ort", en="place"),
}
#: what --by takes -> what it is called where all of it is listed
BY_CALLED = {
    "land": Words(de="Land", en="land"),
    "kreis": Words(de="Kreis", en="kreis"),
    "kind": Words(de="Art", en="kind"),
    "type": Words(de="Typ", en="type"),
    "topic": Words(de="Thema", en="topic"),
    "target-group": Words(de="Zielgruppe", en="target-group"),
    "source": Words(de="Quelle", en="source"),
    "year": Words(de="Jahr", en="year"),
    "status": Words(de="Stand", en="status"),
}
#: what --by takes -> words for it
BY_WORDS = {
    "land": "land bundesland laender bundeslaender state states",
    "kreis": "kreis landkreis kreise landkreise district districts",
    "kind": "art arten kind kinds",
    "type": "typ typen type types",
    "topic": "thema themen topic topics",
    "target-group": "zielgruppe zielgruppen target_group target_groups",
    "source": "quelle quellen dokument dokumente source sources document documents",
    "year": "jahr jahre year years",
    "status": "stand status",
}
#: what options are called in notes
OPTION_WORDS = {
    "land": Words(de="Land", en="state"),
    "kreis": Words(de="Kreis", en="district"),
    "region": Words(de="Gebiet:", en="in"),
    "seat": Words(de="Sitz in:", en="seated in"),
    "active": Words(de="tätig in:", en="active in"),
    "topic": Words(de="Thema", en="topic"),
    "target_group": Words(de="Zielgruppe", en="target group"),
    "about": Words(de="Thema, Zielgruppe oder Name", en="topic, target group or name"),
    "kind": Words(de="Art", en="kind"),
    "source": Words(de="Quelle", en="source"),
    "member_of": Words(de="Mitglied in:", en="member of"),
    "partner_in": Words(de="Partner in:", en="partner in"),
    "funded_by": Words(de="gefördert von:", en="funded by"),
    "tied_to": Words(de="verbunden mit:", en="tied to"),
    "relation": Words(de="mit der Beziehung", en="with the relation"),
    "status": Words(de="Stand", en="status"),
    "since": Words(de="seit oder nach", en="begun from"),
    "until": Words(de="zu Ende bis", en="ended by"),
    "at": Words(de="möglich zum Zeitpunkt", en="possible at"),
    "before": Words(de="begonnen vor", en="begun before"),
    "without": Words(de="ohne", en="without"),
    "name": Words(de="Name enthält", en="name contains"),
}
LEVELS = {
    "state": Words(de="Länder", en="States"),
    "district": Words(de="Kreise", en="Districts"),
    "municipality": Words(de="Gemeinden", en="Municipalities"),
    "thing": Words(de="Dinge", en="Things"),
}
BY_TOPIC = Words(de="Thema {label}", en="topic {label}")
BY_GROUP = Words(de="Zielgruppe {label}", en="target group {label}")
BY_NAME = Words(de="Name", en="name")
NOT_STATED = Words(de="ohne Angabe", en="not stated")

#: said before what an answer says of everything, when it is narrowed
LOOKED_FOR = Words(de="„{text}“", en="“{text}”")
UNNARROWED = Words(de="Ohne diese Bedingungen gilt:", en="Without these conditions:")
#: dates of a tie behind the name of what it ties to
DATES = {
    "since": Words(de="seit {date} oder später", en="since {date} or later"),
    "until": Words(de="zu Ende bis {date}", en="ended by {date}"),
    "at": Words(de="möglich zum Zeitpunkt {date}", en="possible at {date}"),
}

# notes
CONDITIONS = Words(de="Gesucht: {things}; {conditions}.", en="Asked for: {things}; {conditions}.")
ALL_OF = Words(de="Gesucht: {things}.", en="Asked for: {things}.")
RELAXED = Words(
    de="Ohne die Bedingung „{condition}“: {n:1 Treffer|# Treffer}.",
    en="Without the condition “{condition}”: {n:1 thing|# things}.",
)
REFERENCE_LEFT_OUT = Words(
    de="Nicht dabei: {n:1 Stelle (Kammer, Agentur oder Jobcenter)|# Stellen (Kammern, Agenturen "
    "und Jobcenter)}, die kein Dokument nennt, nur eine Referenz; --reference nimmt sie "
    "hinzu.",
    en="Left out: {n} chambers, agencies and Jobcenter that no document names, only a reference; "
    "--reference adds them.",
)
REFERENCE_IN = Words(
    de="Darunter {n:1 Stelle, die kein Dokument nennt, nur eine Referenz; ihr Ort ist der Bezirk, "
    "für den sie zuständig ist|#, die kein Dokument nennt, nur eine Referenz; ihr Ort ist der "
    "Bezirk, für den sie zuständig sind}.",
    en="{n} of them no document names, only a reference; their place is the district they are "
    "responsible for.",
)
WIDER_TOO = Words(
    de="Gezählt ist, was {rule}. Dazu {n}, {wider}.",
    en="What counts: {rule}. {n} more are {wider}.",
)
RULE = Words(de="Gezählt ist, was {rule}.", en="What counts: {rule}.")
WITHOUT_NO = Words(
    de="„Ohne“ heißt: Keine Quelle nennt es. Es heißt nicht: Es gibt keines.",
    en="“Without” means that no source states it, not that there is none.",
)
WITHOUT_WIDER = Words(
    de="{n} davon liegen in einer größeren Region, in der eines tätig ist.",
    en="{n} of them lie in a larger region where one is active.",
)
UNDATED_IN = Words(
    de="{n} davon ohne Datum: Nichts schließt {date} aus, nichts belegt es.",
    en="{n} of them have no dates: nothing excludes {date}, nothing states it.",
)
COUNTED_ONCE = Words(
    de="Zusammen {n:1 Ding|# verschiedene}; was zu mehreren Zeilen gehört, zählt in jeder.",
    en="{n:1 thing|# different ones} in all; what belongs to several rows counts in each.",
)
COUNTED_ALL = Words(de="Zusammen: {n}.", en="In all: {n}.")
NONE_IN = Words(de="Keine: {names}.", en="None: {names}.")
NONE_MANY = Words(
    de="Keine in {n} von {all}; sie stehen mit 0 am Ende.",
    en="None in {n} of {all}; they stand at the end with 0.",
)

# refusals
NO_KIND_AT_ALL = Words(
    de="„{text}“ ist weder ein Typ noch eine Art; es gibt die Typen {known} und jede Art davon (Unternehmen, "
    "Jobcenter, Bündnisse …)",
    en="neither type nor kind “{text}”; there are the types {known} and every kind of them "
    "(companies, Jobcenter, alliances …)",
)
NO_THINGS = Words(
    de="„{text}“ kann man nicht auflisten; möglich sind: {known}, Kreise, Länder, Gemeinden, und jede "
    "Art davon (Unternehmen, Jobcenter, Bündnisse …)",
    en="“{text}” cannot be listed; there are: {known}, districts, states, municipalities, and "
    "every kind of them (companies, Jobcenter, alliances …)",
)
NO_KIND = Words(
    de="Eine Art „{text}“ gibt es dort nicht. Gesucht: {things}; deren Arten: {known}",
    en="no kind “{text}” of {things}; there are: {known}",
)
NO_STATUS = Words(
    de="Den Stand „{text}“ gibt es nicht; möglich sind: {known}",
    en="no status “{text}”; there are: {known}",
)
NO_SUCH_SOURCE = Words(
    de="Die Quelle „{text}“ gibt es nicht; möglich sind: {known}",
    en="no source “{text}”; there are: {known}",
)
NO_STATE = Words(
    de="{label} ist kein Land; nehmen Sie --in statt --land, das versteht jede Region",
    en="{label} is no state; --in takes every region",
)
#: how a district is called that bears the name of its town
DISTRICT_OF = Words(de="Landkreis {name}", en="Landkreis {name}")
NO_DISTRICT = Words(
    de="{label} ist kein Kreis; nehmen Sie --in statt --kreis, das versteht jede Region",
    en="{label} is no district; --in takes every region",
)
NO_TOPIC = Words(
    de="Kein Thema, keine Zielgruppe und kein Name enthält „{text}“",
    en="no topic and no name contains “{text}”",
)
NO_TOPIC_NEAR = Words(
    de="Kein Thema, keine Zielgruppe und kein Name enthält „{text}“; meinten Sie eines von diesen?",
    en="no topic and no name contains “{text}”; did you mean one of these?",
)
NO_NAMED = Words(
    de="Kein Netzwerk heißt „{text}“; --without nimmt eine Beziehungsart ({known}), einen Typ "
    "(Netzwerk) oder den Namen eines Netzwerks",
    en="no network is called “{text}”; --without takes a relation ({known}), a type (network) or "
    "the name of a network",
)
NO_BY = Words(
    de="Nach „{text}“ lässt sich nicht zählen; möglich sind: {known}",
    en="“{text}” is nothing to count by; there are: {known}",
)
TWO_BY = Words(
    de="Gezählt wird nach höchstens zwei Merkmalen", en="things are counted by two traits at most"
)
