"""Words of the printed page of a region."""

from __future__ import annotations

from kgraph.words.said import Words

TITLE = Words(de="Fachkräftenetzwerke: {region}", en="Skilled-labour networks: {region}")
LEAD = Words(
    de="Genannt sind hier {networks:1 Netzwerk|# Netzwerke|keine Netzwerke}, {institutions:1 "
    "Einrichtung|# Einrichtungen|keine Einrichtungen} und {projects:1 Projekt|# Projekte|keine "
    "Projekte}.",
    en="Named here: {networks:1 network|# networks}, {institutions:1 institution|# institutions} "
    "and {projects:1 project|# projects}.",
)
WIDER = Words(
    de="Dazu kommt, was im größeren Gebiet tätig ist: {wider}.",
    en="Beside that, what is active in {wider}.",
)
LACKING = Words(
    de="Kein Dokument nennt hier als Partner: {kinds}.",
    en="No document names as partners here: {kinds}.",
)
UNNAMED = Words(
    de="Nur ohne Namen genannt: {kinds}.", en="Named only without saying which: {kinds}."
)
NETWORKS = Words(de="Netzwerke", en="Networks")
PARTNERS = Words(de="Partner nach Art", en="Partners by kind")
PROJECTS = Words(de="Projekte und Angebote", en="Projects and offers")
GAPS = Words(de="Was kein Dokument hier nennt", en="What no document names here")
RESPONSIBLE = Words(de="Wer zuständig ist (laut Referenz)", en="Who is responsible (by reference)")
NEXT_DOOR = Words(de="Was nebenan läuft", en="What runs next door")
NEIGHBOURS = Words(de="Netzwerke in den nächsten Kreisen", en="Networks in the nearest districts")
SOURCES = Words(de="Quellen", en="Sources")
# columns
NAME = Words(de="Name", en="name")
KIND = Words(de="Art", en="kind")
HERE = Words(de="hier", en="here")
STATUS = Words(de="Stand", en="status")
WHICH = Words(de="genannt", en="named")
WHO = Words(de="wer", en="who")
WHERE = Words(de="wo", en="where")
WHY = Words(de="warum es passt", en="why it fits")
EXPECTED = Words(de="erwartet", en="expected")
COULD = Words(de="zuständig (Referenz)", en="responsible (reference)")
BODY = Words(de="Stelle", en="body")
DISTANCE = Words(de="Entfernung", en="distance")
EVIDENCE = Words(de="Beleg", en="source")
CODE = Words(de="Kürzel", en="id")
TITLE_OF = Words(de="Titel", en="title")
PUBLISHED = Words(de="erschienen", en="issued")
# cells
SEAT = Words(de="Sitz: {place}", en="seat: {place}")
ACTIVE = Words(de="tätig: {place}", en="active: {place}")
PARTNER = Words(de="Partner", en="partner")
TOPIC = Words(de="Thema", en="topic")
NETWORK = Words(de="Netzwerk", en="network")
KM = Words(de="{km} km", en="{km} km")
NONE = Words(de="keines genannt", en="none named")
NOTHING = Words(de="Nichts genannt.", en="Nothing named.")
MORE = Words(de="… und {n:noch 1|# weitere}", en="… and {n} more")
NOT_NAMED = Words(
    de="„Nicht genannt“ heißt: in keinem Dokument dieses Graphen. Es heißt nicht, dass es das "
    "nicht gibt.",
    en="“Not named” means: in no document of this graph. It does not mean that there is none.",
)
RUNS = Words(
    de="Was hier steht, ist anderswo genannt; es kann auch hier laufen, ohne dass ein Dokument "
    "es sagt.",
    en="What stands here is named elsewhere; it may run here, too, without a document saying so.",
)
BY_REFERENCE = Words(
    de="Öffentliche Texte sagen es, nicht die Dokumente über Netzwerke.",
    en="Public texts say so, not the documents about networks.",
)
MADE = Words(
    de='Erstellt mit kgraph {version}: kgraph report region "{region}". Jede Angabe steht an der '
    "genannten Stelle.",
    en='Made by kgraph {version}: kgraph report region "{region}". Each statement stands at the '
    "place that is named.",
)
#: what the command says
WRITTEN = Words(de="{path}: Bericht geschrieben", en="{path}: report written")
NO_ENDING = Words(
    de="die Endung von {path} sagt keine Form eines Berichts; möglich sind: {known}",
    en="the ending of {path} names no form of a report; there are: {known}",
)
NAME_A_FILE = Words(
    de="ein DOCX gehört in eine Datei: -o DATEI.docx", en="a DOCX belongs in a file: -o FILE.docx"
)
