"""Words of plain questions: what asks for what, in German and English; and what is answered.

Cues are folded (ä is ae, small letters); `*` at the end stands for any ending, a blank parts
words that stand side by side.
"""

from __future__ import annotations

from kgraph.words.said import Words

#: what a question wants -> its cues
CUES = {
    "count": "wie viele|wieviele|anzahl|wie viel|wieviel|how many|number of|zaehl*|how much",
    "per": "je|pro|nach|per|by|jeder|jedes|jeden|each|every|je nach",
    "without": "kein|keine|keinen|keinem|keiner|ohne|fehlt|fehlen|no|without|noch kein|noch keine",
    "overview": "was gibt es|was laeuft|was ist los|was passiert|ueberblick|was ist in|"
    "what is going on|whats going on|what is there|overview",
    "show": "wozu dient|wozu gibt es|wofuer gibt es|was macht|was machen|was tut|what does|was ist mit|wofuer steht|was ist|wer ist|was sind|what is|who is|was weiss man ueber|was weisst du ueber|"
    "steckbrief|erklaer*|tell me about|was bedeutet",
    "tied": "mit wem ist|mit wem|verbunden|verbindungen|beziehungen|kontakte|steckt hinter|"
    "steht hinter|wer steckt|connected to|ties",
    "connect": "haengen zusammen|haengt zusammen|haengen|haengt|zusammenhaengen|zusammen|verbindet|verbunden|"
    "verbindung zwischen|connected|connection|kennt|kennen|weg von|weg zu|komme ich|know",
    "common": "gemeinsam|gemeinsamkeiten|gemeinsames|teilen|in common|have in common|share",
    "introduce": "bekannt machen|bekanntmachen|vorstellen|vermitteln|introduce|kontakt herstellen",
    "why": "wo steht dass|wo steht|woher weiss|woher|belegt|beleg|belege|welche quelle|"
    "where does it say|which source says",
    "missing": "welche partner fehlen|fehlende partner|partner fehlen|wer fehlt|wer fehlt noch|"
    "missing partners|who is missing|which partners are missing",
    "transfer": "uebernehmen|uebertragen lassen|abschauen|nachmachen|take over|adopt|"
    "von anderen uebernehmen|von anderen",
    "similar": "aehnlich|aehnliche|aehneln|aehnelt|vergleichbar|vergleichbare|similar|like",
    "central": "am besten vernetzt|best vernetzt|am staerksten vernetzt|zentral|zentralste*|"
    "meisten verbindungen|best connected|most central|am meisten verbindungen",
    "brokers": "vermittelt zwischen|vermittelt|vermittler|brueckenbauer|broker*|mediate*|"
    "zwischen den gruppen|zwischen gruppen|between groups|between the groups|verbindet gruppen",
    "figures": "wie hoch|zahl|zahlen|prozent|percent|figures|figure|statistik|statistiken|"
    "wie gross|what share|welcher anteil|daten zu",
    "matter": "macht was mit|machen was mit|macht etwas mit|macht was|machen was|zu tun|etwas mit|was mit|haben mit|hat mit|to do with|mit zu tun|something with|was fuer|"
    "helfen|hilft|help|helps|geht um|drehen sich um|dreht sich um|engagier*|gegen|widmen|widmet|"
    "interessieren|interessiert|spezialisiert|ausgerichtet|target|targets|for",
    "topic": "arbeiten zum thema|arbeitet zum thema|zum thema|thema|befass*|beschaeftig*|kuemmer*|arbeiten zu|arbeitet zu|arbeiten an|"
    "deal with|deals with|work on|works on|working on|setzen auf|gehen um|geht es um|about|"
    "dealing with|bearbeiten|rund um",
    "group": "richten sich an|richtet sich an|richten sich|richtet sich|zielgruppe|addresses|"
    "address|aimed at",
    "list": "zeig*|nenn*|liste|auflisten|list|show me|show|gib mir|welche|which|what",
    "where": "wo|where|in welchen kreisen|in welchem kreis",
    "involved": "mitgemacht|engagiert|angeschlossen|angehoert|angehoeren|zaehlt|zaehlen|"
    "gehoert dazu|part of|belong|belongs|eingebunden|teil von|teil der|teil des|am tisch|sitzt|sitzen|"
    "vertreten|drin|zu tun|with|beteiligt sich|beteiligen sich|beteiligt|beteiligen|macht mit|machen mit|dabei|mitmachen|"
    "involved|takes part|mitwirken|wirkt mit",
    "not": "nicht|not|nie|never|niemand|nobody|weder|noch nie",
    "most": "meisten|wenigsten|am meisten|am wenigsten|most|fewest",
    "since": "seit wann|ab wann|since when",
    "named": "namens|heissen|heisst|called|named|mit dem namen",
    "responsible": "zustaendig|responsible|in charge",
}
#: relation -> its cues
RELATION_CUES = {
    "member-of": "mitgliedsorganisationen|mitglieds|mitglied|mitglieder|mitgliedern|mitgliedschaft|mitgliedschaften|gehoert an|"
    "gehoeren an|gehoert|gehoeren|gehoert zur|gehoert dem|gehoert der|gehoeren dem|gehoert zu|gehoeren zu|angehoeren|"
    "member|members|membership|belongs to",
    "partner-in": "partner|partnern|partners|partnerschaft",
    "funds": "geld|gelder|kommt das geld|mittel|foerdermittel|money|sponsor*|finanzier*|foerder*|gefoerdert|bezahl*|zahlt|geldgeber|fund|funds|funded|funding|"
    "pays|paid|finances",
    "runs": "traegt|tragen|getragen|fuehrt durch|fuehren durch|durchfuehr*|durchgefuehrt|fuehrt|betreib*|traeger|"
    "setzt um|setzen um|umgesetzt|verantwortet|runs|run|carries out|carried out|operates",
    "coordinates": "koordinier*|koordination|koordinator*|leitet|leitung|geleitet|coordinates|"
    "coordinated|leads|lead",
    "initiated": "angestossen|initiier*|initiativ*|gegruendet|gruendete|ins leben gerufen|"
    "gestartet|initiated|founded|started|launched",
    "organises": "veranstaltet|veranstalteten|veranstalter|organisier*|ausgerichtet|organises|"
    "organised|organized|organizes",
    "commissioned": "auftrag|in auftrag|auftrag gegeben|beauftrag*|auftraggeber|in auftrag gegeben|commissioned|commissions",
    "seat-on": "sitzt in|sitzt im|sitzen in|sitzen im|sitze|sitz in der|sitz im|seat on|"
    "seats on|sits on",
    "seated-in": "wo sitzt|wo hat|wo ist|sitz von|seinen sitz|ihren sitz|where is|seated|"
    "wo liegt|wo sitzen|based|located|beheimatet|ansaessig",
    "active-in": "taetig|aktiv|active",
    "works-on": "woran arbeitet|welche themen|womit befasst|themen von|topics of|which topics|"
    "themen bearbeitet|arbeitet woran",
    "has-target-group": "an wen richtet sich|an wen richten sich|fuer wen ist|fuer wen|"
    "zielgruppen von|whom does|who is the target",
    "takes-part-in": "moderier*|moderator*|input|inputs|impuls*|podium|sass|sassen|referier*|"
    "teilgenommen|nahm teil|nahmen teil|teilnehmer|nimmt teil|took part|"
    "take part|participants|nahmen an|nahm an|teil",
    "supports": "begleitet|begleiten|betreut|supporting|support|unterstuetzte|unterstuetzten|unterstuetzt|unterstuetzen|supports|supported",
    "cooperates-with": "kooperiert|zusammenarbeit|kooperieren|arbeitet zusammen|arbeiten zusammen|cooperates|"
    "cooperate",
}
#: words that say nothing about what is asked
_STOP = """
insgesamt ueberall der die das den dem des ein eine einen einem einer eines und oder mit von vom zu zum zur im
in ins am an auf aus bei beim fuer gegen ueber unter um bis durch als wie so es ist sind war
waren wird werden wurde wurden hat haben hatte hatten gibt gab sich dort hier da dass auch
schon denn eigentlich bitte mir mich ich wir uns man alle alles aller allen all wer was wen
wem wessen welche welcher welches welchem welchen wo wann warum wieso bekannt genannt
genannte genannten erwaehnt aufgefuehrt vor vorkommen kommen kommt kann koennen koennte
koennten sollte sollten darf gerade derzeit aktuell heute stehen steht stand nennt nennen
laufen laeuft lief liefen existieren existiert sitzen sitzt jede jeden jeder the a of to is are were be
been do does did has have had there here for on at by with from who whom what which when
that this these those and or it its me my we us you your any some please can could would
should may exist exists mentioned named stated known list give tell eigenes eigene sein
seine seinen ihr ihre ihren ihrem ihrer how worden gibts gerne bereits moechte wissen finde
find suche mal doch nur etwa ungefaehr ca ueberhaupt jetzt heute momentan irgendwo irgendein
irgendeine irgendwelche irgendwie somewhere anywhere ner nen nem ne na bzw ganz sehr genau wirklich
konkret konkrete verschiedene einzelne weitere andere anderen jeweils bundesweit deutschlandweit
nationwide laut gemaess will wollen muss muessen lassen laesst mein meine meinem meiner unser unsere
unserer unserem hey hallo danke also nun eben halt mehrere davon insbesondere vorhanden hierzu
haette haetten gern hause eingetragene eingetragener eingetragenen gar vielen actually currently really just germany solche solchen jemand jede noch
"""
STOP_WORDS = frozenset(_STOP.split())
#: adjectives and other names of the Länder -> their German name
LAND_WORDS = {
    "baden-wuerttembergisch*|baden wuerttembergisch*": "Baden-Württemberg",
    "bayerisch*|bayrisch*|bavaria|bavarian|bayernweit*": "Bayern",
    "berliner": "Berlin", "brandenburgisch*": "Brandenburg", "bremer": "Bremen",
    "hamburger": "Hamburg", "hessisch*|hesse|hessenweit*|hessian": "Hessen",
    "mecklenburg-vorpommersch*|mecklenburgisch*": "Mecklenburg-Vorpommern",
    "niedersaechsisch*|lower saxony": "Niedersachsen",
    "nordrhein-westfaelisch*|nrw|north rhine-westphalia|north rhine westphalia":
    "Nordrhein-Westfalen",
    "rheinland-pfaelzisch*|rhineland-palatinate|rhineland palatinate": "Rheinland-Pfalz",
    "saarlaendisch*": "Saarland", "saechsisch*|saxony": "Sachsen",
    "sachsen-anhaltisch*|saxony-anhalt|saxony anhalt": "Sachsen-Anhalt",
    "schleswig-holsteinisch*": "Schleswig-Holstein", "thueringisch*|thueringer|thuringia|thuringian":
    "Thüringen",
}  # fmt: skip
_DOCUMENTS = """
papier dokument bericht studie drucksache strategie strategiepapier tagung tagungsdokumentation
dokumentation quelle document paper report study conference source
"""
#: words for a document; with words of its title they mean that source
DOCUMENT_WORDS = frozenset(_DOCUMENTS.split())
#: cues that a reading must not pass over
STRONG = (
    "introduce", "common", "why", "missing", "transfer", "similar", "central", "brokers", "without",
    "per", "count", "responsible", "most", "since", "figures", "not",
)  # fmt: skip

UNDERSTOOD = Words(de="verstanden als: {line}", en="understood as: {line}")
NOT_UNDERSTOOD = Words(
    de="die Frage ist nicht verstanden; diese Wörter passen zu nichts: {words}",
    en="the question is not understood; these words fit nothing: {words}",
)
NOT_ASKED = Words(
    de="die Frage ist nicht verstanden: es ist nicht klar, was gefragt ist",
    en="the question is not understood: it is not clear what is asked",
)
SEVERAL = Words(
    de="die Frage hat mehrere Lesarten; sagen Sie, welche:",
    en="the question has several readings; say which:",
)
PERHAPS = Words(de="Vielleicht meinen Sie:", en="Perhaps you mean:")
SAID_BY = Words(
    de="Keine Quelle sagt das. Durchsucht: {n:1 Aussage|# Aussagen} über {label} ({places}).",
    en="No source states it. Searched: {n:1 statement|# statements} about {label} ({places}).",
)
SAID_BY_NONE = Words(
    de="Keine Quelle sagt das. Durchsucht: alle Aussagen der Quellen {sources}.",
    en="No source states it. Searched: all statements of the sources {sources}.",
)
QUESTION_LONG = Words(
    de="die Frage hat {n} Zeichen; gelesen werden höchstens {most}",
    en="the question has {n} characters; {most} are read at most",
)
QUESTION_EMPTY = Words(de="die Frage ist leer", en="the question is empty")
