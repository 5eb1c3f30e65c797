"""What a plain question asks for: who, when, where, how many, whether; and what is said of it.

Cues are folded; `*` at the end stands for any ending, a blank parts words side by side.
"""

from __future__ import annotations

from kgraph.words.said import Words

_PEOPLE_WORDS_TEXT = """
leute personen menschen teilgenommen mitgemacht teilnehmer teilnehmende people participants took
part teil
"""
#: what the answer must have -> the cues that ask for it, the first that fits
SLOTS = {
    "when": "wann|seit wann|ab wann|bis wann|when|since when|until when|in welchem jahr|"
    "welchem jahr|welches jahr|seit welchem jahr|which year|what year|wie lange|how long|"
    "seit wie vielen jahren|von wann|wie alt",
    "count": "wie viele|wieviele|anzahl|wie viel|wieviel|how many|number of|wie vielen|how much",
    "where": "wo|where|wohin|in welcher stadt|in welchem ort",
}
#: how a question begins that is answered by yes
_WHETHER_TEXT = """
ist sind hat haben gibt gibts gab gehoert gehoeren arbeitet arbeiten wird werden foerdert macht
machen nimmt kooperiert kooperieren sitzt liegt war waren wurde wurden beteiligt unterstuetzt
koordiniert finanziert kostet kuemmert steht stehen nennt is are was were does do did has have
can kann kennt hatte leitet betreibt existiert bestehen besteht richtet laeuft zaehlt
"""
WHETHER = frozenset(_WHETHER_TEXT.split())
#: property of a fact -> what asks for it
FACT_CUES = {
    "meeting-rhythm": "wie oft trifft|wie oft treffen|wie haeufig trifft|wie haeufig treffen|trifft sich|"
    "treffen sich|wie oft tagt|wie haeufig tagt|tagt|how often does|how often do|meets|meet|"
    "wie oft findet|wie haeufig findet|findet|statt|wie oft kommt|zusammenkommen|wie oft|wie haeufig|how often",
    "rhythm": "wie oft|wie haeufig|how often|wie oft erscheint|wie oft erscheinen|erscheint|erscheinen",
    "newsletter-rhythm": "newsletter",
    "cost": "kostet|kosten|kostenlos|kostenfrei|gebuehrenfrei|cost|costs|free of charge|wie teuer|teuer",
    "award": "preis|auszeichnung|ausgezeichnet|ausgezeichnete|praemiert|gewonnen|award|awards|prize|bekommen",
    "location": "soll hin|hin|kommt hin|hinkommen|soll entstehen|entsteht|standort|soll|entstehen|angesiedelt",
    "venue": "veranstaltungsort|fand statt|findet statt|statt|stattgefunden|raeumlichkeiten|venue|took place|take place",
    "website": "internetseite|webseite|website|homepage|internetadresse|webadresse|online zu finden|im internet",
    "aim": "ziel|ziele|zweck|bezweckt|will|aim|goal|purpose|goals|aims",
    "task": "aufgabe|aufgaben|zustaendig fuer|leistet|task|tasks",
    "result": "ergebnis|ergebnisse|herausgekommen|heraus|kam heraus|result|results|outcome",
    "time": "uhrzeit|um wie viel uhr|wie spaet|uhr|what time",
    "decision-making": "entscheidet|entscheiden|beschluesse|beschliesst|entscheidungen|decide|decisions",
    "rules": "regeln|geschaeftsordnung|rules",
    "theme": "motto|ueberschrift",
    "follow-up": "fortsetzung|nachfolge|danach",
    "duration": "dauer|dauert|wie lange",
    "forecast-horizon": "bis zu welchem jahr|bis wann|reichen|gehen|horizont",
    "economic-structure": "wirtschaftsstruktur|wirtschaft gepraegt",
    "labour-demand": "arbeitskraeftebedarf|bedarf|gesucht|gesuchten",
    "population-trend": "bevoelkerungsentwicklung",
    "sponsorship": "traegerschaft",
    "budget-chapter": "haushaltskapitel|haushalt",
    "answers-inquiry": "antwortet auf|welche anfrage",
    "background": "hintergrund",
    "handover": "abgegeben|uebergeben|weitergegeben",
    "enlargement": "erweitert|erweiterung|vergroessert",
    "follow-up ": "nachfolger",
}
#: what `show` calls the number of people of a region
POPULATION_CUES = (
    "bevoelkerung|einwohner|einwohnerinnen|einwohnern|einwohnerzahl|menschen leben|menschen wohnen|leute wohnen|leute "
    "leben|bewohner|bevoelkerungszahl|inhabitants|people live|population|wie gross ist die bevoelkerung"
)
#: words that say in which order dates are asked for, and verbs beside them
_WHEN_VERBS_TEXT = """
gibt gibts existiert besteht gegruendet gruendete gestartet startete start startet begann
beginnt begonnen angefangen faengt fing endete endet beendet war waren fand findet statt
stattgefunden lief laeuft erschienen erschien rausgekommen herausgekommen veroeffentlicht datum
founded start started begin began end ended held take place took published existed exist come
out eingerichtet ins leben gerufen entstand entstanden gebildet durchgefuehrt eroeffnet
eroeffnete wird wurde an aktiv alt gestellt released established created set up launched launch
been old initiated beantwortet stammt
"""
WHEN_VERBS = frozenset(_WHEN_VERBS_TEXT.split())
#: relation -> relations that say nearly the same, in the order in which they are looked at
FAMILIES = {
    "member-of": "seat-on partner-in takes-part-in part-of cooperates-with",
    "partner-in": "cooperates-with member-of takes-part-in supports funds organises runs seat-on",
    "funds": "administers-funding supports",
    "supports": "funds",
    "runs": "organises coordinates initiated",
    "coordinates": "runs organises",
    "organises": "runs coordinates initiated",
    "initiated": "organises runs commissioned",
    "commissioned": "funds initiated",
    "cooperates-with": "partner-in member-of organises",
    "takes-part-in": "partner-in member-of presented-at",
    "seat-on": "member-of",
    "seated-in": "located-at held-at active-in",
    "active-in": "seated-in located-at",
}  # fmt: skip
#: role of a tie -> what asks for it
ROLE_CUES = {
    "input": "input|inputs|impuls*", "moderat": "moderier*|moderator*|moderat*",
    "podium": "podium|podiums*|panel", "greeting": "gruss*|begruess*|welcom*",
}  # fmt: skip
#: verbs that say nothing beside a number
_FIGURE_FILLERS_TEXT = """
gemacht mitgemacht bekommen bekamen bekam erhalten erhielten genutzt nutzen nutzten nutzt nutzte
kriegen durchlaufen leben lebt wohnen kommen kommt kamen zusammen gekommen entstanden geschaffen
gefuehrt gefuehrten befragten teilgenommen teil nahmen nehmen waren dabei gestellt leute
personen menschen haben hat hatte hatten gemeldet stark gross hoch ausgegeben lesen abonniert
besucht besuchten gezaehlt took part were have there are in auf davon bei der beim laut schon
etwa rund
"""
FIGURE_FILLERS = frozenset(_FIGURE_FILLERS_TEXT.split())
_MONTHS_TEXT = """
januar februar maerz april mai juni juli august september oktober november dezember january
february march may june july october december herbst sommer ende anfang mitte
"""
MONTHS = frozenset(_MONTHS_TEXT.split())
#: what asks for those who took part, and how figures say it
PEOPLE_WORDS = frozenset(_PEOPLE_WORDS_TEXT.split())
PEOPLE_IN_FIGURES = "teilnehm"
#: words of the passive, words before who does it, nouns for those at the other end
PASSIVE = frozenset(["wird", "werden", "wurde", "wurden", "is", "are", "was", "were"])
BY_WORDS = frozenset(["von", "vom", "durch", "by"])
HAVING = frozenset(["partner", "partnern", "partners", "mitglieder", "mitgliedern", "members"])
#: words between a part and its whole: "die Lenkungsgruppe vom Bündnis"
OF_WORDS = frozenset(["von", "vom", "der", "des", "of", "im", "in"])
#: a landscape that is no region of its own -> its Länder
LANDSCAPES = {
    "ostdeutschland|neue bundeslaender|neuen bundeslaender|neuen bundeslaendern|ostdeutschen laendern|"
    "eastern germany|east germany": "Berlin Brandenburg Mecklenburg-Vorpommern Sachsen Sachsen-Anhalt "
    "Thüringen",
    "sueddeutschland|southern germany": "Baden-Württemberg Bayern",
}
#: numbers as words
NUMBERS = {
    "ein": 1, "einem": 1, "eins": 1, "eines": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3,
    "vier": 4, "four": 4, "fuenf": 5, "five": 5, "sechs": 6, "six": 6, "sieben": 7, "seven": 7,
    "acht": 8, "eight": 8, "neun": 9, "nine": 9, "zehn": 10, "ten": 10,
}  # fmt: skip

_BEGUN_TEXT = """
angefangen begonnen begann begannen gegruendet gestartet starteten startete entstanden entstand
beginnen starten started founded began begun
"""
BEGUN = frozenset(_BEGUN_TEXT.split())
_ENDED_TEXT = """
beendet endeten endete geendet abgeschlossen ausgelaufen ended finished over ausgelaufene
beendete
"""
ENDED = frozenset(_ENDED_TEXT.split())
_BESIDE_TEXT = """
jahr jahre year jahres stattgefunden statt fand fanden liefen lief laufen took place happened
gelaufen gab gefoerdert held
"""
BESIDE = frozenset(_BESIDE_TEXT.split())
_QUESTION_WORDS_TEXT = """
wer was wen wem welche welcher welches welchen welchem wo wann wie wieso warum wieviele wieviel
wofuer worin woran womit wodurch wohin who what which how when where why whom
"""
QUESTION_WORDS = frozenset(_QUESTION_WORDS_TEXT.split())
_WHO_TEXT = """
wer wen wem welche welcher welchen who whom which
"""
WHO = frozenset(_WHO_TEXT.split())
_ARTICLES_TEXT = """
der die das den dem des the im am vom zum zur beim
"""
#: words before a word for things that only says what a name is of
ARTICLES = frozenset(_ARTICLES_TEXT.split())
_NO_NAMES_TEXT = """
oft haeufig stark gestiegen hoch nie selten ja nein nicht immer
"""
#: words that are also names of answers of a survey, and no names in a question
NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
_JOINING_TEXT = """
und oder sowie and or in im der
"""
JOINING = frozenset(_JOINING_TEXT.split())
_BEFORE_TOPIC_TEXT = """
zu zum zur ueber mit on about for fuer an bei gegen um
"""
#: words before a topic that nothing else announces
BEFORE_TOPIC = frozenset(_BEFORE_TOPIC_TEXT.split())
_ADDED_TEXT = """
weser am an in im der a d oder main saale rhein ob vor bei i
"""
#: how the name of a town goes on that people leave out
ADDED = frozenset(_ADDED_TEXT.split())

YES = Words(de="Ja: {n:1 Aussage|# Aussagen}.", en="Yes: {n:1 statement|# statements}.")
YES_FOUND = Words(de="Ja, genannt: {n}.", en="Yes, named: {n}.")
NO_SOURCE = Words(de="Keine Quelle sagt das.", en="No source states it.")
OTHERWISE = Words(
    de="Genau so sagt es keine Quelle; nah daran sagen die Quellen:",
    en="No source states just this; what is near, sources state:",
)
TIED_OTHERWISE = Words(
    de="„{relation}“ sagt keine Quelle; so sind sie verbunden:",
    en="No source states “{relation}”; this is how they are tied:",
)
STATED = Words(de="Genannt: {n}.", en="Named: {n}.")
MOST = Words(de="Am meisten: {names} ({n}).", en="Most: {names} ({n}).")
FEWEST = Words(de="Am wenigsten: {names} ({n}).", en="Fewest: {names} ({n}).")
THESE_ARE = Words(de="Das sind: {names}.", en="These are: {names}.")
NO_DATE = Words(de="Keine Quelle nennt dafür ein Datum.", en="No source gives a date for it.")
NONE_COUNTED = Words(
    de="Keine Quelle nennt welche mit Namen, und keine nennt eine Zahl.",
    en="No source names any, and none gives a number.",
)
SEVERAL_STEPS = Words(
    de="mehrere Lesarten, jede beantwortet:", en="several readings, each answered:"
)
WITHOUT_THOSE = Words(de="davon ab: {line}", en="less: {line}")
IN_BOTH = Words(de="und zugleich: {line}", en="and also: {line}")
BOTH_SAID = Words(
    de="Was die Quellen als Zahl nennen, und wie viele sie mit Namen nennen:",
    en="What sources give as a number, and how many they name:",
)
UNDERSTOOD_PART = Words(de="Verstanden ist: {words}.", en="Understood: {words}.")
