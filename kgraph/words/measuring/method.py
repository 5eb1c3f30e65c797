"""How the graph was read and what it does not say: the page on method of the site."""

from __future__ import annotations

from kgraph.words.said import Words

METHOD = Words(
    de="""
# Vom Dokument zur Aussage
Dokumente werden Zeile für Zeile in Tabellen gelesen. Jede Zeile nennt ihre Quelle und die Stelle darin: Zeilen eines Textes, eine Tabellenzeile, eine Seite. Aus diesen Zeilen entsteht der Graph; nichts darin kommt von anderswo.
- Ein Ding behält die Namen, die seine Quellen drucken. Trennstriche am Zeilenende werden aufgelöst, sonst wird nichts berichtigt.
- Orte werden auf die amtlichen Schlüssel der Gemeinden und Kreise bezogen, wie sie neben dem Namen stehen. Wo eine Quelle schweigt, bleibt der Ort leer.
- Eine Beziehung steht nur hier, wenn ein Satz, eine Liste oder eine Tabelle sie nennt. Nebeneinander genannt zu sein ist keine Beziehung.
- Beziehungen, die Akteure verbinden (Mitgliedschaft, Partnerschaft, Durchführung, Förderung, Koordination, Teilnahme …), heißen Verbindungen. Was wohin gehört (Ort, Thema, Teile), steht getrennt davon.
- Widersprechen sich Quellen, bleiben beide Aussagen stehen.
# Eines oder zwei
Zwei Einträge werden nur nach einem begründeten Urteil zu einem. Wo die Quellen es offen lassen, bleiben beide, und ihre Seiten sagen „möglicherweise dasselbe“. Eine Stelle, die eine Quelle nicht benennt („die Kammer“), bleibt ein Ding für sich.
# Was berechnet ist
Zahlen der Verbindungen, „was nahe liegt“, die Karte und die kleinen Bilder sind aus den Aussagen berechnet. Das steht jeweils dabei; keine Quelle sagt es so.
# Was der Graph nicht sagt
- Nicht genannt heißt nicht: nicht vorhanden. Der Graph kennt, was seine Dokumente nennen. Ein Kreis, der hier kein Netzwerk hat, kann sehr wohl eines haben.
- Die Dokumente gehen verschieden tief. Eine lange Liste nennt Netzwerke mit ihrem Sitz, nicht aber ihre Mitglieder; ein Strategiepapier beschreibt eine Region genau. Viele Verbindungen können heißen: ausführlich beschrieben.
- Ein Datum steht nur dort, wo eine Quelle es nennt. Eine Verbindung ohne Datum kann beendet sein.
- „Wird unterstützt von“ sagt, was die Quelle sagt, nicht wie viel oder wie lange.
- Natürliche Personen, Telefonnummern und E-Mail-Adressen kommen nicht vor: beteiligt ist die Organisation, nicht ihre Beschäftigten.
- Der Text der Dokumente wird nicht wiedergegeben, nur was darin steht und wo.
- Die Umrisse auf der Karte sind die des BKG von 2021, vereinfacht: gut, um zu sehen, wo etwas liegt, nicht zum Messen (© GeoBasis-DE / BKG 2021, dl-de/by-2-0, Daten verändert).
# Selbst nachprüfen
Jede Aussage führt zur Seite ihrer Quelle, die Stelle für Stelle aufzählt, was dort gelesen wurde. Alle Daten lassen sich herunterladen; die SPARQL-Beispiele zeigen, wie man fragt.
""",
    en="""
# From a document to a statement
Documents are read into tables, row by row. Each row names its source and the place in it: lines of a text, a row of a table, a page. From these rows the graph is built; nothing in it comes from elsewhere.
- A thing keeps the names its sources print. Line-end hyphens are undone, nothing else is corrected.
- Places are resolved to the official keys of municipalities and districts, as printed beside the name. Where a source is silent, the place stays empty.
- A relation is recorded only where a sentence, a list or a table states it. Being named side by side is no relation.
- Relations that connect actors (membership, partnership, running, funding, coordination, taking part …) are called connections. What belongs where (place, topic, parts) is kept apart.
- When sources contradict one another, both statements stay.
# One thing or two
Two entries become one only after a judgement with a reason. Where the sources leave it open, both stay, and their pages say “possibly the same”. A body that a source leaves unnamed (“the chamber”) stays a thing of its own.
# What is computed
Numbers of connections, “what is near”, the map and the small pictures are computed from the statements. They are marked as such; no source says them.
# What the graph does not say
- Missing is not absent. The graph knows what its documents name. A district without a network here may well have one.
- The documents differ in depth. A long list names networks with their seats but not their members; a strategy paper tells one region in detail. Many connections can mean: described at length.
- A date is given only where a source gives it. A connection without a date may have ended.
- “Is supported by” says what the source says, not how much or how long.
- There are no natural persons, no telephone numbers and no e-mail addresses: the organisation takes part, not its employee.
- The text of the documents is not reproduced, only what it states and where.
- Outlines on the map are those of the BKG of 2021, generalised: good to see where something is, not to measure with (© GeoBasis-DE / BKG 2021, dl-de/by-2-0, data changed).
# Check it yourself
Every statement leads to its source page, which lists place by place what was read there. All data can be downloaded; the SPARQL examples show how to ask.
""",
)
