"""What each option means; "COMMAND --option" where it means something of its own there."""

from __future__ import annotations

from kgraph.words.commands import adding, reviewing, workspace
from kgraph.words.commands.conditions import CONDITION_OPTIONS
from kgraph.words.said import Words

OPTIONS = {
    **CONDITION_OPTIONS,
    # which data, which form
    "--data": Words(
        de="Ordner mit Tabellen statt der mitgelieferten.",
        en="Folder with tables to use instead of the shipped ones.",
    ),
    "--add": Words(
        de="Eigene Tabelle oder eigener Ordner, zusätzlich zu den anderen.",
        en="Own table or folder, on top of the others.",
    ),
    "--store": Words(
        de="Ordner des Speichers oder Adresse eines SPARQL-Endpunkts.",
        en="Folder of the store, or address of a SPARQL endpoint.",
    ),
    "--format": Words(de="Form der Antwort.", en="Form of the answer."),
    "--limit": Words(de="So viele Zeilen höchstens [Standard im Terminal: 50].", en="Rows at most (text: 50)."),
    "--lang": Words(
        de="Sprache von allem, was gesagt wird [Standard: die der Umgebung].",
        en="Language of all that is said [default: the locale's].",
    ),
    "site --lang": Words(
        de="Nur diese Sprache [Standard: beide].", en="Only this language [default: both]."
    ),
    "--excel": Words(
        de="CSV, wie ein Excel dieser Sprache es öffnet: de mit Semikolon und Dezimalkomma.",
        en="CSV as an Excel of this language opens it: de with semicolons and decimal commas.",
    ),
    "--bom": Words(
        de="CSV für Excel: mit Byte-Order-Mark.", en="CSV for Excel: with a byte order mark."
    ),
    "--help": Words(de="Zeigt diese Hilfe.", en="Show this message and exit."),
    "--version": Words(de="Zeigt die Version.", en="Show the version and exit."),
    "--output": Words(
        de="Zu schreibende Datei; ihre Endung sagt die Form (.csv .xlsx .json .md .html .txt).",
        en="The file to write; its ending says the form (.csv .xlsx .json .md .html .txt).",
    ),
    "view --output": Words(
        de="Zu schreibende Datei [Standard: out/ANSICHT-NAME.html].",
        en="The file to write [default: out/KIND-NAME.html].",
    ),
    "export --output": Words(
        de="Zu schreibende Datei [Standard: out/kgraph.…].",
        en="The file to write [default: out/kgraph.…].",
    ),
    "report --output": Words(
        de="Zu schreibende Datei; ihre Endung sagt die Form (.html .htm .md .docx).",
        en="The file to write; its ending says the form (.html .htm .md .docx).",
    ),
    # publish
    "--update": Words(
        de="Wohin Änderungen gehen [Standard: nach der Adresse].",
        en="Where updates go [default: by the address].",
    ),
    "--graph-store": Words(
        de="Adresse für das Graph Store Protocol [Standard: nach der Adresse].",
        en="Address for the Graph Store Protocol [default: by the address].",
    ),
    "--credentials": Words(
        de="Datei mit NAME:KENNWORT oder einem Token.",
        en="File with USER:PASSWORD or a token.",
    ),
    "--dry-run": Words(
        de="Nur sagen, was gesendet würde.", en="Only say what would be sent."
    ),
    # find, who, connect, region
    "find --type": Words(de="Nur dieser Typ, z. B. Netzwerk.", en="Only this type, e.g. Network."),
    "who --hops": Words(
        de="2: auch, womit diese verbunden sind.", en="2: also what those are tied to."
    ),
    "--kind": Words(
        de="Nur Dinge dieses Typs oder dieser Art (Projekt, Jobcenter).",
        en="Only things of this type or kind (Project, jobcenter).",
    ),
    "--relation": Words(
        de="Nur diese Beziehungsart, z. B. \"ist Mitglied in\".", en="Only this relation, e.g. member-of."
    ),
    "--role": Words(de="Nur Rollen, die dies enthalten.", en="Only roles that contain this."),
    "--at": Words(
        de="Nur, was zu diesem Zeitpunkt bestehen kann (2021, Juni 2021).",
        en="Only what can hold at this date (2021, 2021-06).",
    ),
    "connect --at": Words(
        de="Nur Beziehungen, die zu diesem Zeitpunkt bestehen können (2021, Juni 2021).",
        en="Only ties that can hold at this date (2021, 2021-06).",
    ),
    "--rollup": Words(
        de="Mit den Beziehungen der eigenen Einheiten und Gremien.",
        en="With the relations of its units and organs.",
    ),
    "--paths": Words(de="Ketten höchstens.", en="Chains at most."),
    "--max-hops": Words(de="Beziehungen je Kette höchstens.", en="Ties a chain at most."),
    "--via": Words(
        de="Nur Ketten über ein Ding dieser Art oder dieses Namens.",
        en="Only chains through a thing of this kind or name.",
    ),
    "--avoid": Words(
        de="Nicht über Dinge dieser Art oder dieses Namens.",
        en="Not through things of this kind or name.",
    ),
    "--source": Words(
        de="Nur Beziehungen, die diese Quelle nennt.", en="Only ties that this source states."
    ),
    "--through": Words(
        de="Was verbindet: Beziehungen, dazu Struktur (Teil von, Nachfolge, Ort einer "
        "Veranstaltung) oder Sitze und Regionen.",
        en="What connects: ties, and structure (part of, successor, place of an event) or seats "
        "and regions too.",
    ),
    "--through-regions": Words(
        de="Dasselbe wie --through regions.", en="The same as --through regions."
    ),
    "--missing": Words(
        de="Arten von Partnern und wie viele dort bekannt sind.",
        en="Kinds of partners and how many are known there.",
    ),
    # sparql
    "--saved": Words(
        de="Eine gespeicherte Abfrage; --list zeigt sie.", en="A saved query; --list shows them."
    ),
    "--list": Words(
        de="Die gespeicherten Abfragen und was sie beantworten.",
        en="The saved queries and what they answer.",
    ),
    "--param": Words(de="Ein Parameter der Abfrage.", en="A query's parameter."),
    "sparql --format": Words(
        de="Form des Ergebnisses; json, xml, csv und tsv sind die W3C-Formate.",
        en="Form of the result; json, xml, csv and tsv are the W3C result formats.",
    ),
    "sparql --limit": Words(
        de="Zeilen oder Tripel höchstens.", en="Rows, or triples, at most."
    ),
    "--timeout": Words(de="Sekunden.", en="Seconds."),
    "--allow-network": Words(
        de="SERVICE darf andere Endpunkte fragen.", en="Let SERVICE ask other endpoints."
    ),
    # view, export, site
    "--open": Words(de="Öffnet die Datei im Browser.", en="Open the file in the browser."),
    "view --hops": Words(de="Schritte bei ego.", en="Steps of ego."),
    "--boundaries": Words(
        de="Karte: GeoJSON (EPSG:4326) mit Grenzen; amtliche Schlüssel in einer Eigenschaft wie "
        "AGS oder ARS.",
        en="Map: GeoJSON (EPSG:4326) with boundaries; official keys in a property like AGS or ARS.",
    ),
    "--scope": Words(
        de="Kanten: alle genannten Beziehungen oder nur die zwischen Akteuren.",
        en="Edges: all stated relations, or only ties between actors.",
    ),
    "--measure": Words(
        de="Den Knoten einer Projektion dieses Maß mitgeben; mehrmals möglich.",
        en="Give the nodes of a projection this measure; may be repeated.",
    ),
    "export --projection": Words(
        de="Statt des ganzen Graphen eine Projektion; docs/measures.md erklärt jede.",
        en="A projection instead of the whole graph; docs/measures.md explains each.",
    ),
    # read
    "--text": Words(
        de="Nur den Text zeigen, jede Stelle mit ihrer Nummer.",
        en="Only show the text, each passage with its number.",
    ),
    "--what": Words(
        de="Was vorgeschlagen wird.",
        en="What is proposed: things or ties.",
    ),
    "--min-score": Words(
        de="Nur Vorschläge ab diesem Wert.", en="Only proposals of at least this score."
    ),
    "--unknown": Words(
        de="Ohne die Namen, die der Graph schon kennt.",
        en="Without the names that the graph knows already.",
    ),
    "--parallel": Words(
        de="Mehrere Aussagen über dieselben zwei Dinge: behalten oder zu einer Kante "
        "zusammenfassen.",
        en="Several statements between two things: keep them, or merge them into one edge.",
    ),
    "--base-url": Words(
        de="Künftige Adresse der Website: für kanonische Links, Sitemap und Katalog.",
        en="Address the site will have: for canonical links, the site map and the catalogue.",
    ),
    "--site-url": Words(
        de="Adresse der Website („kgraph site“): Adressen von Dingen leiten dorthin weiter.",
        en="Address of the website ('kgraph site'): addresses of things lead there.",
    ),
    "--settings": Words(
        de="site.toml: Titel, Impressum und Datenschutz dessen, der veröffentlicht [Standard: die "
        "im Arbeitsordner].",
        en="site.toml: title, imprint and privacy notice of the publisher [default: the one in the "
        "workspace].",
    ),
    # measures
    "--projection": Words(
        de="Wer ein Knoten ist und was eine Verbindung heißt; docs/measures.md erklärt jede.",
        en="Who is a node and what an edge means; docs/measures.md explains each.",
    ),
    "--keep-hubs": Words(
        de="Dinge behalten, die fast alle verbinden.", en="Keep things that join nearly everyone."
    ),
    "--hub-share": Words(
        de="Anteil der Knoten, ab dem ein Ding ein Knotenpunkt ist.",
        en="Share of the nodes from which a thing is a hub.",
    ),
    "--weights": Words(
        de="Gewicht eines geteilten Dings: 1/(k-1) oder 1.",
        en="Weight of a shared thing: 1/(k-1), or 1.",
    ),
    "--roll-up": Words(
        de="Einheiten zählen als ihre Organisation.", en="Units count as their organisation."
    ),
    "--seed": Words(de="Startwert des Zufalls.", en="Start of random draws."),
    "--robust": Words(
        de="Spannen der Ränge über N Läufe, jeder ohne ein zufälliges Zehntel der Aussagen.",
        en="Rank ranges over N runs, each without a random tenth of the statements.",
    ),
    "--leave-one-out": Words(
        de="Spannen der Ränge, wenn jeweils ein Dokument fehlte (statt --robust).",
        en="Rank ranges if one document at a time were missing (instead of --robust).",
    ),
    "--exact": Words(
        de="Die Zwischenlage nie schätzen.", en="Never estimate betweenness."
    ),
    "central --by": Words(
        de="Maß, das ordnet und vorgelesen wird.", en="Measure that ranks and is read out."
    ),
    "central --all": Words(
        de="Alle Maße, nicht nur die üblichen.", en="All measures, not only the usual ones."
    ),
    "brokers --by": Words(
        de="Gruppen, zwischen denen Rollen gezählt werden.",
        en="Groups between which roles are counted.",
    ),
    "brokers --all": Words(
        de="Auch die effektive Größe und alle fünf Rollen.",
        en="Effective size and all five roles, too.",
    ),
    # advice
    "--region": Words(
        de="Region; ohne sie ganz Deutschland.", en="Region; without it all of Germany."
    ),
    "--detail": Words(
        de="Zeile für Zeile, auch bei mehreren Kreisen.",
        en="Line by line, also for several districts.",
    ),
    "--template": Words(
        de="Eigene Vorlage (CSV) statt der mitgelieferten.",
        en="Own template (CSV) instead of the shipped one.",
    ),
    "--before": Words(de="Ein Datum: 2020, Juni 2020 oder 30.06.2020.", en="2020, 2020-06 or 2020-06-30."),
    "stale --type": Words(
        de="Nur dieser Typ; mehrmals möglich.",
        en="Only this type, e.g. Network; may be repeated.",
    ),
    # dedupe
    "clean --all": Words(
        de="Alle Graphen im Zwischenspeicher, nicht nur überflüssige.",
        en="All cached graphs, not only superfluous ones.",
    ),
    "--yes": Words(
        de="Löscht sie; sonst werden sie nur aufgezählt.",
        en="Remove them; without it they are listed only.",
    ),
    "--judge": Words(
        de="Urteil eintragen: A gleich|verschieden|offen B (für Begriffe auch gleichbedeutend, "
        "verwandt); braucht --reason.",
        en="Record: A same|different|undecided B (concepts also exact-match, close-match); "
        "needs --reason.",
    ),
    "--reason": Words(
        de="Warum; steht neben dem Urteil.", en="Why; stands beside the judgement."
    ),
    "--undo": Words(de="Ein Urteil zurücknehmen.", en="Take a judgement back."),
    "--least": Words(
        de="Punkte, ab denen ein Paar ohne Urteil erscheint.",
        en="Score from which a pair without a judgement is listed.",
    ),
    "dedupe --type": Words(de="Ein Typ, z. B. Thema.", en="One type, e.g. Topic."),
}  # fmt: skip

#: what stands for a value in usage lines
OPTIONS |= workspace.OPTIONS | adding.OPTIONS | reviewing.OPTIONS
METAVARS = {
    "DIR": "ORDNER", "[DIR]": "[ORDNER]", "PATH": "PFAD", "FILE": "DATEI", "TYPE": "TYP",
    "KIND": "ART", "view KIND": "ANSICHT", "KIND|NAME": "ART|NAME", "DATE": "DATUM", "NAME=VALUE": "NAME=WERT",
    "A VERDICT B": "A URTEIL B", "INTEGER": "ZAHL", "INTEGER RANGE": "ZAHL", "FLOAT": "ZAHL",
    "FLOAT RANGE": "ZAHL", "QUERY": "ABFRAGE", "TOPIC": "THEMA", "ID": "KENNUNG",
    "CODE": "CODE", "URL": "URL", "TEXT": "TEXT", "NAME": "NAME", "N": "N", "A": "A", "B": "B",
    "A B": "A B", "[NAME]...": "[NAME]...", "REGION": "REGION", "FORMAT": "FORMAT",
    "SHELL": "SHELL", "THINGS": "DINGE", "ABOUT": "WORÜBER", "READER": "LESER",
    "[READER] FILE": "[LESER] DATEI", "SOURCE": "QUELLE", "NUMBER": "NUMMER",
    "KEY=VALUE": "NAME=WERT", "NAME=ID": "NAME=KENNUNG", "FILE...": "DATEI...", "ACTION": "AKTION",
    "BEFORE": "VORHER", "AFTER": "NACHHER", "DOCUMENT": "DOKUMENT", "[DOCUMENT]": "[DOKUMENT]",
    "KEY": "SCHLÜSSEL",
}  # fmt: skip
