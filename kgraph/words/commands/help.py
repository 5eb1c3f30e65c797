r"""The help of the commands; `{examples}` stands where the examples go.

A line `\b` keeps click from wrapping what follows it.
"""

from __future__ import annotations

from typing import NamedTuple

from kgraph.words.commands import adding, reviewing, workspace
from kgraph.words.said import Words, say


class Help(NamedTuple):
    """What `kgraph COMMAND --help` says, and commands that show it at work."""

    words: Words
    examples: str | Words = ""

    def say(self, language: str) -> str:
        """The help in a language, with its examples."""
        shown = say(self.examples, language)
        return self.words.say(language, examples=f"\b\n{shown}")


COMMANDS = {
    "kgraph": Help(
        Words(
            de="Ein belegter Wissensgraph der regionalen Fachkräftenetzwerke in Deutschland.\n\n"
            "Fragen Sie einfach: Der Speicher wird bei der ersten Frage von selbst gebaut."
            "\n\n{examples}",
            en="A sourced knowledge graph of regional skilled-labour networks in Germany.\n\n"
            "Ask first: the store is built by itself at the first question.\n\n{examples}",
        ),
        'kgraph who "Fachkräfteallianz Ostwürttemberg"\n'
        "kgraph find Pflege\n"
        "kgraph sparql --saved register --format csv\n"
        "kgraph view region Niedersachsen --open",
    ),
    "find": Help(
        Words(
            de="Dinge, deren Name, anderer Name oder Abkürzung zu TEXT passt.\n\n{examples}",
            en="Things whose name, alias or abbreviation fits TEXT.\n\n{examples}",
        ),
        Words(
            de='kgraph find Pflege\nkgraph find "fachkraeftebuendnis" --type Netzwerk --format json',
            en='kgraph find Pflege\nkgraph find "fachkraeftebuendnis" --type Network --format json',
        ),
    ),
    "show": Help(
        Words(
            de="Ein Ding mit allen Angaben darüber und ihren Quellen.\n\n{examples}",
            en="One thing with all facts about it and their sources.\n\n{examples}",
        ),
        'kgraph show "Fachkräftebündnis Leine-Weser"\nkgraph show "LK Hildesheim" --lang de',
    ),
    "who": Help(
        Words(
            de="Mit wem NAME verbunden ist, wodurch, seit wann und nach welcher Quelle."
            "\n\n{examples}",
            en="Who NAME connects to, by which relation, since when, according to which source."
            "\n\n{examples}",
        ),
        Words(
            de='kgraph who "Fachkräfteallianz Ostwürttemberg"\n'
            "kgraph who INQA-Netzwerkbüro --limit 10 --format json\n"
            'kgraph who "Weserbergland AG" --kind Projekt\n'
            'kgraph who "Goethe-Universität" --rollup',
            en='kgraph who "Fachkräfteallianz Ostwürttemberg"\n'
            "kgraph who INQA-Netzwerkbüro --limit 10 --format json\n"
            'kgraph who "Weserbergland AG" --kind Project\n'
            'kgraph who "Goethe-Universität" --rollup',
        ),
    ),
    "connect": Help(
        Words(
            de="Die kürzesten Ketten von Beziehungen von A nach B, jeder Schritt belegt.\n\n"
            "Eigene Ketten stehen vor denen über Knotenpunkte; beruht eine Antwort auf einem "
            "Knotenpunkt, so sagt sie es.\n\n{examples}",
            en="The shortest chains of ties from A to B, with evidence at every hop.\n\n"
            "Specific chains come before those through hubs; an answer that rests on a hub says "
            "so.\n\n{examples}",
        ),
        'kgraph connect "Landkreis Schaumburg" "Region Hannover"\n'
        'kgraph connect HAWK "Leibniz Universität" --max-hops 8 --avoid INQA-Netzwerkbüro\n'
        'kgraph connect IWAK "Xeem GmbH" --via Event --format json',
    ),
    "common": Help(
        Words(
            de="Worin A und B beide sind und was sie sonst gemeinsam haben.\n\n{examples}",
            en="What A and B are both in, and what else they share.\n\n{examples}",
        ),
        'kgraph common "Landkreis Schaumburg" "Landkreis Nienburg"',
    ),
    "why": Help(
        Words(
            de="Die Quellen hinter einer Verbindung: jede Aussage, die A und B verbindet.\n\n"
            "Widersprechende Aussagen stehen nebeneinander.\n\n{examples}",
            en="The sources behind a connection: every statement that joins A and B.\n\n"
            "Contradicting statements stand side by side.\n\n{examples}",
        ),
        'kgraph why "Weserbergland AG" JOWOMO',
    ),
    "introduce": Help(
        Words(
            de="Wer A mit B bekannt machen könnte, mit einem Satz, warum.\n\n{examples}",
            en="Who could introduce A to B, with a sentence why.\n\n{examples}",
        ),
        'kgraph introduce "Landkreis Schaumburg" HAWK',
    ),
    "region": Help(
        Words(
            de="Alles, was in einer Region und ihren Teilen sitzt oder tätig ist.\n\n{examples}",
            en="Everything seated or active in a region, its parts included.\n\n{examples}",
        ),
        'kgraph region "Landkreis Hildesheim"\n'
        "kgraph region Bayern --format csv\n"
        "kgraph region Leine-Weser --missing",
    ),
    "list": Help(
        Words(
            de="Alle Dinge, auf die alles zutrifft, was angegeben ist.\n\n"
            "DINGE ist ein Typ (Netzwerke, Projekte, Themen), eine Ebene (Kreise, Länder) oder "
            "eine Art (Unternehmen, Jobcenter, Bündnisse), deutsch oder englisch. Was nur eine "
            "Referenz nennt, ist mit --reference dabei.\n\n{examples}",
            en="All things for which everything holds that is given.\n\n"
            "THINGS is a type (networks, projects, topics), a level (districts, states) or a "
            "kind (companies, Jobcenter, alliances), German or English. What only a reference "
            "names is listed with --reference.\n\n{examples}",
        ),
        Words(
            de="kgraph list Netzwerke --land Niedersachsen --topic Pflege\n"
            "kgraph list Kreise --in Hessen --without Netzwerk\n"
            'kgraph list Länder --without "Offensive Mittelstand"\n'
            "kgraph list Unternehmen --in Holzminden",
            en="kgraph list networks --land Niedersachsen --topic Pflege\n"
            "kgraph list districts --in Hessen --without network\n"
            'kgraph list states --without "Offensive Mittelstand"\n'
            "kgraph list Unternehmen --in Holzminden --lang de",
        ),
    ),
    "count": Help(
        Words(
            de="Wie viele es sind, gezählt nach bis zu zwei Merkmalen.\n\n"
            "DINGE und Bedingungen sind die von „kgraph list“. --by nimmt Land, Kreis, Art, Typ, "
            "Thema, Zielgruppe, Quelle, Jahr, Stand.\n\n{examples}",
            en="How many there are, by up to two traits.\n\n"
            "THINGS and conditions are those of 'kgraph list'. --by takes land, kreis, kind, "
            "type, topic, target-group, source, year, status.\n\n{examples}",
        ),
        Words(
            de="kgraph count Netzwerke --by Land\n"
            "kgraph count Netzwerke --by Land --by Art\n"
            "kgraph count Projekte --by Quelle",
            en="kgraph count networks --by land\n"
            "kgraph count networks --by land --by kind\n"
            "kgraph count projects --by source",
        ),
    ),
    "figures": Help(
        Words(
            de="Die Zahlen der Quellen: zu einem Ding und was dazugehört, oder deren Worte passen."
            "\n\nFallzahl und Sterne stehen da wie in der Quelle, widersprechende Zahlen "
            "nebeneinander.\n\n{examples}",
            en="The numbers of the sources: about a thing and what belongs to it, or whose words "
            "fit.\n\nCases and stars are those of the source, contradicting figures stand side "
            "by side.\n\n{examples}",
        ),
        "kgraph figures Typologie\n"
        'kgraph figures "Region Hannover" --what Arbeitslosenquote\n'
        "kgraph figures Rücklauf --lang de",
    ),
    "ask": Help(
        Words(
            de="Eine Frage in Worten, deutsch oder englisch; die Antwort sagt zuerst, als welcher "
            "Befehl sie verstanden ist.\n\nWas nicht verstanden ist oder mehrere Lesarten hat, "
            "wird nicht geraten: dann stehen die Lesarten da (Rückgabewert 3).\n\n{examples}",
            en="A question in words, German or English; the answer says first as which command it "
            "was understood.\n\nWhat is not understood or has several readings is not guessed: "
            "then the readings are offered (exit code 3).\n\n{examples}",
        ),
        Words(
            de='kgraph ask "Welche Kreise in Hessen haben kein Netzwerk?"\n'
            'kgraph ask "Wer fördert die Ausbildungslotsen?"',
            en='kgraph ask "Which districts in Hesse have no network?"\n'
            'kgraph ask "Who funds the Ausbildungslotsen?"',
        ),
    ),
    "frage": Help(
        Words(
            de="Dasselbe wie „kgraph ask“: eine Frage in Worten.\n\n{examples}",
            en="The same as 'kgraph ask': a question in words.\n\n{examples}",
        ),
        'kgraph frage "Welche Kreise in Hessen haben kein Netzwerk?"\n'
        'kgraph frage "Wer finanziert die Ausbildungslotsen?"\n'
        'kgraph frage "Wie viele Netzwerke gibt es je Land?"',
    ),
    "sparql": Help(
        Words(
            de="Eine Frage in SPARQL 1.1: ABFRAGE ist ein Text, eine Datei oder - für die "
            "Standardeingabe.\n\n"
            "Alle Graphen zusammen sind der Standardgraph; GRAPH ?g nennt die Quelle. Die "
            "üblichen Präfixe (kg, org, skos, prov, dcterms, geo, rdfs …) sind vereinbart."
            "\n\n{examples}",
            en="Ask in SPARQL 1.1: QUERY is a text, a file, or - for standard input.\n\n"
            "All graphs together are the default graph; GRAPH ?g tells the source. The usual "
            "prefixes (kg, org, skos, prov, dcterms, geo, rdfs …) need no declaration."
            "\n\n{examples}",
        ),
        "kgraph sparql --saved register --format csv\n"
        'kgraph sparql "SELECT (COUNT(*) AS ?n) { ?x a kg:Network }"\n'
        "kgraph sparql abfrage.rq --format json",
    ),
    "view": Help(
        Words(
            de="Zeichnet ein interaktives Bild in eine HTML-Datei, die ohne Internet auskommt."
            "\n\n{examples}\n\n"
            "ANSICHT ist map, overview, region NAME, network NAME, ego NAME, path VON NACH, "
            "bridges, institutions, projects, communities oder query DATEI (ein CONSTRUCT oder "
            "ein SELECT mit den Spalten source und target).",
            en="Draw an interactive picture into one HTML file that needs no network."
            "\n\n{examples}\n\n"
            "KIND is map, overview, region NAME, network NAME, ego NAME, path FROM TO, bridges, "
            "institutions, projects, communities or query FILE (a CONSTRUCT, or a SELECT with "
            "the columns source and target).",
        ),
        "kgraph view region Niedersachsen --open\n"
        'kgraph view network "Fachkräftebündnis Leine-Weser" -o leine-weser.html\n'
        'kgraph view ego "INQA-Netzwerkbüro" --hops 2\n'
        'kgraph view path "INQA-Netzwerkbüro" "Hochschule Weserbergland"\n'
        "kgraph view query abfrage.rq\n"
        "kgraph view map --open",
    ),
    "export": Help(
        Words(
            de="Schreibt den Graphen oder eine Projektion davon als FORMAT.\n\n"
            "graphml, gexf: Gephi, yEd, Cytoscape, R; cx2: Cytoscape; pajek: Pajek; dl: UCINET; "
            "json: Knoten und Kanten (networkx, d3). csv schreibt nodes.csv und edges.csv in "
            "ORDNER, neo4j und parquet ebenso ihre Tabellen; matrix: Adjazenz, bei zwei Arten von "
            "Knoten Inzidenz. turtle, trig, nquads, jsonld: RDF; dcat, dcat-jsonld: der Katalog der "
            "Quellen (DCAT-AP, VoID). xlsx: eine Arbeitsmappe.\n\n"
            "Mit --projection der Graph, auf dem central, brokers und communities rechnen; "
            "--measure gibt den Knoten ihre Werte mit.\n\n{examples}",
            en="Write the graph, or a projection of it, as FORMAT.\n\n"
            "graphml, gexf: Gephi, yEd, Cytoscape, R; cx2: Cytoscape; pajek: Pajek; dl: UCINET; "
            "json: nodes and links (networkx, d3). csv writes nodes.csv and edges.csv into DIR, "
            "neo4j and parquet their tables likewise; matrix: adjacency, of two kinds of nodes "
            "incidence. turtle, trig, nquads, jsonld: RDF; dcat, dcat-jsonld: the catalogue of the sources "
            "(DCAT-AP, VoID). xlsx: a workbook.\n\n"
            "With --projection the graph that central, brokers and communities compute on; "
            "--measure gives the nodes their values.\n\n{examples}",
        ),
        "kgraph export gexf -o kgraph.gexf\n"
        "kgraph export graphml --projection actors --measure betweenness --measure community\n"
        "kgraph export matrix --projection affiliations -o incidence.csv\n"
        "kgraph export csv out/csv\n"
        "kgraph export xlsx -o kgraph.xlsx",
    ),
    "publish": Help(
        Words(
            de="Der ganze Graph in den SPARQL-Server, den man unter URL fragt, Quelle für Quelle; "
            "was er schon so hat, wird nicht gesendet.\n\n"
            "Danach antwortet jeder Befehl mit --store URL wie der eigene Speicher. Name und "
            "Kennwort stehen in einer Datei (--credentials) oder in KGRAPH_USER und "
            "KGRAPH_PASSWORD; beim Lesen mit --store nennt KGRAPH_CREDENTIALS die Datei.\n\n"
            "{examples}",
            en="The whole graph into the SPARQL server that is asked at URL, source by source; "
            "what it holds already is not sent.\n\n"
            "Then every command answers with --store URL as the own store does. Name and password "
            "stand in a file (--credentials) or in KGRAPH_USER and KGRAPH_PASSWORD; for reading "
            "with --store KGRAPH_CREDENTIALS names the file.\n\n{examples}",
        ),
        "kgraph publish http://localhost:7878/query --dry-run\n"
        "kgraph publish http://localhost:7878/query\n"
        "kgraph publish http://localhost:8890/sparql --credentials login.txt\n"
        "kgraph who INQA-Netzwerkbüro --store http://localhost:7878/query",
    ),
    "ontology": Help(
        Words(
            de="Die Ontologie als Dateien zum Veröffentlichen in ORDNER: Seiten, Turtle, JSON-LD, "
            "Kontext, Formen, je Fassung ein Ordner und .htaccess, das nach Format und Sprache "
            "wählt.\n\n"
            "Mit --base-url leitet .htaccess dorthin weiter, wie w3id.org es braucht, mit --site-url "
            "von der Adresse eines Dings zu seiner Seite oder seinem Turtle.\n\n{examples}",
            en="The ontology as files to publish in DIR: pages, Turtle, JSON-LD, context, shapes, a "
            "folder for each version, and .htaccess that chooses by format and language.\n\n"
            "With --base-url .htaccess sends on to there, as w3id.org needs it; with --site-url "
            "from the address of a thing to its page or its Turtle.\n\n{examples}",
        ),
        "kgraph ontology out/ontology\n"
        "kgraph ontology out/ontology --base-url https://example.org/kgraph/ontology/ "
        "--site-url https://example.org/kgraph/",
    ),
    "site": Help(
        Words(
            de="Schreibt den ganzen Graphen als Website in ORDNER: eine Seite für jedes Ding, "
            "Suche, Dateien zum Herunterladen.\n\n"
            "Die Seiten öffnen sich vom Datenträger und von jedem Webserver und fragen keinen "
            "anderen Server. ORDNER ist neu, leer oder enthält eine frühere Website, die ersetzt "
            "wird.\n\n{examples}",
            en="Write the whole graph as a website into DIR: a page for every thing, search, "
            "downloads.\n\n"
            "The pages work from disk and from any web server, and ask nothing of other servers. "
            "DIR is new, empty, or holds an earlier site, which is replaced.\n\n{examples}",
        ),
        "kgraph site out/site\n"
        "kgraph site out/site --lang de --base-url https://example.org/netzwerke/\n"
        "kgraph site out/site --settings site.toml",
    ),
    "central": Help(
        Words(
            de="Wer zentral ist: Grad, Nähe, Zwischenlage und andere Maße, mit ihrer Lesart."
            "\n\n{examples}",
            en="Who is central: degree, closeness, betweenness and more, with their reading."
            "\n\n{examples}",
        ),
        "kgraph central --projection actors\n"
        "kgraph central --projection actors --by betweenness --robust 200 --lang de\n"
        "kgraph central --projection affiliations --all --format csv --bom",
    ),
    "brokers": Help(
        Words(
            de="Wer zwischen anderen steht: strukturelle Löcher, Trennpunkte, Brücken, Rollen der "
            "Vermittlung.\n\n{examples}",
            en="Who stands between others: structural holes, cut-points, bridges, brokerage roles."
            "\n\n{examples}",
        ),
        "kgraph brokers\n"
        "kgraph brokers --by kind --all --format json\n"
        "kgraph brokers --projection regions --by state --lang de",
    ),
    "communities": Help(
        Words(
            de="Gruppen mit vielen inneren Verbindungen, benannt nach dem, was ihre Mitglieder "
            "teilen.\n\n{examples}",
            en="Groups with many edges inside, named by what their members share.\n\n{examples}",
        ),
        "kgraph communities\nkgraph communities --projection networks --lang de",
    ),
    "gaps": Help(
        Words(
            de="Partner, Themen und Netzwerke, die man in einer Region erwartet und die dort "
            "nirgends genannt sind.\n\n{examples}",
            en="Partners, topics and networks that are expected in a region and named nowhere "
            "there.\n\n{examples}",
        ),
        "kgraph gaps --region Bayern\n"
        'kgraph gaps --region "Landkreis Hildesheim" --lang de\n'
        "kgraph gaps --template vorlage.csv --format csv --bom",
    ),
    "similar": Help(
        Words(
            de="Netzwerke, die NAME ähneln: nach Art, Themen, Partnern, Ort und Namensfamilie, "
            "mit den Gründen.\n\n{examples}",
            en="Networks like NAME by kind, topics, partners, place and name family, with the "
            "reasons.\n\n{examples}",
        ),
        'kgraph similar "Fachkräfteallianz Ostwürttemberg"\n'
        "kgraph similar FaReHi --lang de --format json",
    ),
    "transfer": Help(
        Words(
            de="Projekte, die anderswo laufen und in REGION nicht genannt sind; gemeinsame "
            "Akteure als Brücke.\n\n{examples}",
            en="Projects that run elsewhere and are not named in REGION, with shared actors as "
            "bridge.\n\n{examples}",
        ),
        'kgraph transfer "Landkreis Hildesheim"\nkgraph transfer Hessen --lang de',
    ),
    "assess": Help(
        Words(
            de="Die fünf Schritte beim Aufbau eines Netzwerks, gemessen an dem, was für REGION "
            "genannt ist.\n\n{examples}",
            en="The five steps of building a network held against what is named for REGION."
            "\n\n{examples}",
        ),
        'kgraph assess "Region Leine-Weser"\nkgraph assess "Landkreis Holzminden" --lang de',
    ),
    "stale": Help(
        Words(
            de="Was seit einem Datum kein Dokument mehr bestätigt hat und was davor endete.\n\n"
            "Im Ordner von „kgraph init“ bestätigt --confirm eines davon: eine Quelle von heute, "
            "die es nennt, in tables/confirmed/.\n\n{examples}",
            en="What no document has confirmed since a date, and what ended before it.\n\n"
            "In a folder of 'kgraph init', --confirm confirms one of them: a source of today that "
            "names it, in tables/confirmed/.\n\n{examples}",
        ),
        Words(
            de="kgraph stale --before 2020\n"
            "kgraph stale --before 31.01.2022 --type Netzwerk\n"
            'kgraph stale --confirm "Netz Süd" --reason "Jahresbericht 2026"',
            en="kgraph stale --before 2020\n"
            "kgraph stale --before 2022-01 --type Network --lang de\n"
            'kgraph stale --confirm "Netz Süd" --reason "annual report 2026"',
        ),
    ),
    "build": Help(
        Words(
            de="Baut den Speicher aus den Tabellen: lesen, auflösen, prüfen, schreiben.\n\n"
            "Befunde nennen Datei, Zeile, Spalte und was zu tun ist. Bei Fehlern ist der "
            "Rückgabewert 4, und der bisherige Speicher bleibt in Gebrauch.\n\n{examples}",
            en="Build the store from the tables: read, resolve, validate, write.\n\n"
            "Findings name file, row, column and what to do. With errors the exit code is 4 and "
            "the store of before stays in use.\n\n{examples}",
        ),
        "kgraph build\n"
        "kgraph build --data meine-tabellen --store mein-speicher\n"
        "kgraph build --add mitglieder.xlsx",
    ),
    "check": Help(
        Words(
            de="Alles, was an den Tabellen nicht stimmt, ohne etwas zu bauen.\n\n"
            "Die Befunde sind die von „kgraph build“. Bei Fehlern ist der Rückgabewert 4, bei "
            "Warnungen allein 0.\n\n{examples}",
            en="Everything that is wrong in the tables, without building anything.\n\n"
            "The findings are those of 'kgraph build'. With errors the exit code is 4, with "
            "warnings alone it is 0.\n\n{examples}",
        ),
        "kgraph check --data meine-tabellen\nkgraph check --add mitglieder.xlsx --format csv --bom",
    ),
    "read": Help(
        Words(
            de="Was ein Dokument nennt und sagt: Vorschläge, jeder mit seiner Stelle.\n\n"
            "Gelesen werden Text, PDF, Word, OpenDocument, PowerPoint und HTML, alles auf diesem "
            "Rechner. Dem Graphen wird nichts hinzugefügt; Personen werden ausgelassen. --what "
            "things nennt Einrichtungen, Netzwerke, Projekte; --what ties, welche Beziehungen der "
            "Text ausdrücklich sagt.\n\n"
            "Mit einem LESER davor dessen Zeilen: annex (eine gedruckte Liste von Netzwerken mit "
            "den Spalten Netzwerkname, Ort, Gemeinde, Bundesland, als einfacher Text) oder tables "
            "(CSV, Excel). Was nicht zu lesen ist, steht auf der Fehlerausgabe, mit dem "
            "Rückgabewert 4.\n\n{examples}",
            en="What a document names and says: proposals, each with its place.\n\n"
            "Text, PDF, Word, OpenDocument, PowerPoint and HTML are read, all on this machine. "
            "Nothing is added to the graph; persons are left out. --what things names bodies, "
            "networks, projects; --what ties the ties that the text states.\n\n"
            "With a READER before it, its rows: annex (a printed list of networks with the "
            "columns Netzwerkname, Ort, Gemeinde, Bundesland, as plain text) or tables (CSV, "
            "Excel). What could not be read is said on standard error, with exit code 4."
            "\n\n{examples}",
        ),
        "kgraph read strategie.pdf\n"
        "kgraph read strategie.pdf --what ties --min-score 0.7\n"
        "kgraph read protokoll.docx --text\n"
        "kgraph read annex annex.txt\n"
        "kgraph read annex annex.txt --format csv --bom\n"
        "kgraph read tables mitglieder.xlsx --lang de",
    ),
    "diff": Help(
        Words(
            de="Was NACHHER sagt und VORHER nicht, und umgekehrt: Dinge, Beziehungen, Angaben.\n\n"
            "Beides ist in einem Ordner von „kgraph init“ eine Nummer aus „kgraph log“ oder ein "
            "Tag (der Stand an seinem Ende), sonst ein Ordner mit Tabellen (oder eine Tabelle), "
            "der Ordner eines Speichers, ein Export (.nq, .trig, .jsonld) oder die Adresse "
            "eines Endpunkts. Ohne NACHHER: jetzt. Ohne beides: die neueste Änderung, außerhalb "
            "eines solchen Ordners der zuletzt gebaute Speicher und seine Tabellen jetzt. Nichts "
            "wird gebaut oder geändert. Ohne Unterschied ist der Rückgabewert 1.\n\n{examples}",
            en="What AFTER says and BEFORE does not, and the other way: things, ties, facts.\n\n"
            "In a folder of 'kgraph init' each is a number of 'kgraph log' or a day (as it was at "
            "its end), else a folder of tables (or one table), a folder of a store, an export "
            "(.nq, .trig, .jsonld), or the address of an endpoint. Without AFTER: now. "
            "Without both: the newest change; outside such a folder the store built last, and "
            "its tables now. Nothing is built or changed. Without a difference the exit code is 1."
            "\n\n{examples}",
        ),
        "kgraph diff\n"
        "kgraph diff 3 5\n"
        "kgraph diff 2026-01-31 --lang de\n"
        "kgraph diff tabellen-2025 tabellen-2026 --format csv --bom",
    ),
    "report": Help(
        Words(
            de="Was Dokumente und Referenzen über eine Region sagen, auf ein bis zwei Seiten: "
            "Netzwerke, Partner nach Art, Projekte, Lücken, wer zuständig ist, was nebenan läuft, "
            "Quellen.\n\n"
            "Die Endung der Datei sagt die Form: .html zum Drucken, .docx und .md zum Weiter"
            "schreiben. Ohne -o steht Markdown auf der Standardausgabe.\n\n{examples}",
            en="What documents and references say of a region, on one or two pages: networks, "
            "partners by kind, projects, gaps, who is responsible, what runs next door, sources."
            "\n\n"
            "The ending of the file says the form: .html to print, .docx and .md to write on. "
            "Without -o Markdown goes to standard output.\n\n{examples}",
        ),
        'kgraph report region "Landkreis Hildesheim"\n'
        'kgraph report region "LK Nienburg" -o nienburg.html\n'
        "kgraph report region Hannover -o hannover.docx --lang de",
    ),
    "clean": Help(
        Words(
            de="Graphen im Zwischenspeicher, die gehen können: 90 Tage nicht gebraucht, über 1 GB, "
            "oder ihre Tabellen gibt es nicht mehr.\n\n"
            "Zählt sie auf; --yes löscht sie. Ein Graph, der wieder gebraucht wird, wird wieder "
            "gebaut. Speicher in eigenen Ordnern (--store) bleiben unberührt.\n\n{examples}",
            en="Cached graphs that may go: unused for 90 days, above 1 GB, or their tables are "
            "gone.\n\n"
            "Lists them; --yes removes them. A graph that is needed again is built again. Stores "
            "in folders of your own (--store) are not touched.\n\n{examples}",
        ),
        "kgraph clean\nkgraph clean --all --yes",
    ),
    "dedupe": Help(
        Words(
            de="Dinge, die dasselbe sein könnten (alle oder die zu NAME), warum, und das Urteil "
            "bisher.\n\n"
            "Kein Punktwert führt zusammen: nur das Urteil „gleich“ tut es, und --undo trennt "
            "wieder. Urteile sind Zeilen von judgements.csv in Ihrem Ordner mit Tabellen."
            "\n\n{examples}",
            en="Things that could be one (all, or those of NAME), why, and the verdict so far."
            "\n\n"
            'Nothing is merged by a score: only a judgement "same" merges, and --undo parts '
            "again. Judgements are rows of judgements.csv in your folder of tables."
            "\n\n{examples}",
        ),
        Words(
            de="kgraph dedupe\n"
            'kgraph dedupe "Fachkräfteallianz Hannover"\n'
            'kgraph dedupe --judge network/a verschieden network/b --reason "zwei Orte" '
            "--data meine-tabellen\n"
            "kgraph dedupe --undo network/a network/b --data meine-tabellen",
            en="kgraph dedupe\n"
            'kgraph dedupe "Fachkräfteallianz Hannover" --lang de\n'
            'kgraph dedupe --judge network/a different network/b --reason "two towns" '
            "--data my-tables\n"
            "kgraph dedupe --undo network/a network/b --data my-tables",
        ),
    ),
    "help": Help(
        Words(
            de="Erklärt ein THEMA: names (Namen), sources (Quellen), time (Zeit), formats "
            "(Formate), sparql, tables (Tabellen), exit-codes (Rückgabewerte).\n\n{examples}",
            en="Explain a TOPIC: names, sources, time, formats, sparql, tables, exit-codes."
            "\n\n{examples}",
        ),
        "kgraph help names",
    ),
    "completion": Help(
        Words(
            de="Gibt das Skript aus, mit dem SHELL Befehle und wirkliche Namen ergänzt."
            "\n\n{examples}",
            en="Print the script that lets SHELL complete commands and real names.\n\n{examples}",
        ),
        "kgraph completion bash >> ~/.bashrc\n"
        "kgraph completion fish > ~/.config/fish/completions/kgraph.fish\n"
        "kgraph completion powershell >> $PROFILE",
    ),
}
_MORE = workspace.HELP | adding.HELP | reviewing.HELP
COMMANDS |= {name: Help(*own) for name, own in _MORE.items()}
