"""What `kgraph help TOPIC` explains."""

from __future__ import annotations

from kgraph.words.said import Words

TOPICS: dict[str, Words] = {
    "names": Words(
        de="""\
Namen sind freier Text, deutsch oder kurz. Großschreibung, Bindestriche, Rechtsformen, ä/ae/a und
übliche Abkürzungen (IHK, HWK, LK, Kreis, Uni) machen keinen Unterschied:
  kgraph who "fachkraefteallianz ostwuerttemberg"
  kgraph show "LK Hildesheim"
Ein Teil eines Namens, der nur auf eines passt, ist verstanden, und kgraph sagt es:
  kgraph show "Start Guide"
Passt mehreres oder nichts, fragt kgraph mit Vorschlägen derselben Art zurück (Rückgabewert 3).
Sagen Sie mit der Kennung aus der letzten Spalte, was gemeint ist:
  kgraph who institution/landkreis-hildesheim
Behörde und Gebiet tragen denselben Namen: Fragen nach Beziehungen meinen die Behörde, Fragen
nach Regionen das Gebiet ("LK Nienburg", "Stadt Hannover", "Deutschland"). find versteht mehrere
Merkmale zugleich: kgraph find "Pflege Niedersachsen".""",
        en="""\
Names are free text, German or short. Upper case, hyphens, legal forms, ä/ae/a and usual
abbreviations (IHK, HWK, LK, Kreis, Uni) make no difference:
  kgraph who "fachkraefteallianz ostwuerttemberg"
  kgraph show "LK Hildesheim"
A part of a name that fits only one thing is understood, and said:
  kgraph show "Start Guide"
What fits several things, or none, is asked back with candidates of the same kind (exit code 3).
Say which by the id in the last column:
  kgraph who institution/landkreis-hildesheim
An authority and its territory share a name: questions about ties mean the authority,
questions about regions the territory ("LK Nienburg", "Stadt Hannover", "Deutschland"). find
takes several ideas at once: kgraph find "Pflege Niedersachsen".""",
    ),
    "sources": Words(
        de="""\
Jede Aussage hat eine Quelle und eine Stelle darin: „leine-weser-2021, Zeile 17“ ist Zeile 17
des Textes dieses Dokuments, „Nr. 26“ die Zeile 26 der Anlage; in JSON und in einer eigenen
Spalte von CSV ist die Stelle ein genormtes Fragment, line=16,17
(RFC 5147), row=17 (RFC 7111), page=12 (RFC 8118).
  kgraph why "Weserbergland AG" JOWOMO     jede Aussage, die zwei Dinge verbindet
  kgraph show leine-weser-2021             was die Quelle ist
Widersprechende Quellen stehen nebeneinander.""",
        en="""\
Every statement has a source and a place in it: "leine-weser-2021, line 17" is line 17 of the
text of that document, "no. 26" row 26 of the annex; in JSON, and in a column of its own in CSV,
the place is a standard fragment, line=16,17
(RFC 5147), row=17 (RFC 7111), page=12 (RFC 8118).
  kgraph why "Weserbergland AG" JOWOMO     every statement that joins two things
  kgraph show leine-weser-2021             what the source is
Contradicting sources stand side by side.""",
    ),
    "time": Words(
        de="""\
Ein Datum ist so genau, wie die Quelle es angibt: 2015, Juni 2015, 28.06.2015. Beim Fragen geht
auch 2015-06 und 2015-06-28.
  kgraph who "Fachkräftebündnis Leine-Weser" --at 2018
  kgraph connect HAWK HSW --at 2021-03
Eine Beziehung ohne Datum ist nicht ausgeschlossen; die Antwort sagt, wie viele das sind.
Beendete Beziehungen bleiben mit ihrem Ende in der Antwort.""",
        en="""\
Dates are as precise as the source has them: 2015, 2015-06, 2015-06-28.
  kgraph who "Fachkräftebündnis Leine-Weser" --at 2018
  kgraph connect HAWK HSW --at 2021-03
A tie without dates is not excluded; the answer says how many there are. Ended ties stay in
the answer with their end.""",
    ),
    "formats": Words(
        de="""\
Jeder Befehl, der antwortet, schreibt mit -o DATEI eine Datei; ihre Endung sagt die Form: .csv
.xlsx .json .md .html .txt. Ohne Datei sagt sie --format; --limit begrenzt die Zeilen.
JSON ist {{"rows": [...], "total": n, "shown": m}}; ein Beleg ist {{"source", "locator"}}.
Für Excel: -o DATEI.xlsx, oder --excel de für CSV mit Semikolon, Dezimalkomma und
Byte-Order-Mark; keine Zelle beginnt eine Formel.
Eine lange Antwort im Terminal läuft durch den Pager (PAGER, KGRAPH_PAGER; leer schaltet ab).
kgraph sparql kann auch die W3C-Formate: json, xml, csv, tsv, turtle, nt, jsonld, rdfxml.""",
        en="""\
Every answering command writes a file with -o FILE; its ending says the form: .csv .xlsx .json
.md .html .txt. Without a file --format says it; --limit bounds the rows.
JSON is {{"rows": [...], "total": n, "shown": m}}; evidence is {{"source", "locator"}}.
For Excel: -o FILE.xlsx, or --excel de for CSV with semicolons, decimal commas and a byte order
mark; no cell starts a formula.
A long answer in a terminal goes through the pager (PAGER, KGRAPH_PAGER; empty turns it off).
kgraph sparql also gives the W3C formats: json, xml, csv, tsv, turtle, nt, jsonld, rdfxml.""",
    ),
    "sparql": Words(
        de="""\
  kgraph sparql --list                       die gespeicherten Abfragen und was sie beantworten
  kgraph sparql --saved register --format csv
  kgraph sparql "SELECT ?n {{ ?n a kg:Network }} LIMIT 5"
  kgraph sparql abfrage.rq --param place="Landkreis Schaumburg"
Alle Graphen zusammen sind der Standardgraph; GRAPH ?g {{ }} nennt die Quelle. Abfragen lesen
nur, haben eine Zeitgrenze (--timeout) und fragen keinen anderen Endpunkt (--allow-network).
docs/ontology.md nennt Klassen und Eigenschaften.""",
        en="""\
  kgraph sparql --list                       the saved queries and what they answer
  kgraph sparql --saved register --format csv
  kgraph sparql "SELECT ?n {{ ?n a kg:Network }} LIMIT 5"
  kgraph sparql abfrage.rq --param place="Landkreis Schaumburg"
All graphs together are the default graph; GRAPH ?g {{ }} tells the source. Queries are
read-only, bounded in time (--timeout), and ask no other endpoint (--allow-network).
docs/ontology.md lists classes and properties.""",
    ),
    "tables": Words(
        de="""\
Eigene Tabellen kommen zu den mitgelieferten hinzu, als CSV oder Excel:
  kgraph build --add meine-netzwerke.xlsx
  kgraph who "Mein Netzwerk" --add meine-netzwerke.xlsx
Eine Datei oder ein Blatt heißt nach seiner Tabelle (networks, institutions, ties … oder
Netzwerke, Institutionen, Beziehungen …); deutsche Überschriften werden verstanden. Eine Zeile
ohne Quelle hat die Datei selbst als Quelle und ihre Zeile als Stelle. docs/data.md beschreibt
jede Spalte.""",
        en="""\
Own tables go on top of the shipped ones, as CSV or Excel:
  kgraph build --add my-networks.xlsx
  kgraph who "Mein Netzwerk" --add my-networks.xlsx
A file or sheet is named after its table (networks, institutions, ties ... or Netzwerke,
Institutionen, Beziehungen ...); German headings are understood. A row without a source has
the file itself as source and its row as place. docs/data.md describes every column.""",
    ),
    "exit-codes": Words(
        de="""\
0 beantwortet   1 nichts gefunden   2 falscher Aufruf   3 Name unbekannt oder mehrdeutig
4 Fehler in den Daten               5 Speicher oder Endpunkt unbrauchbar""",
        en="""\
0 answered   1 nothing found   2 usage   3 name unknown or ambiguous
4 data has errors              5 store or endpoint unusable""",
    ),
}
