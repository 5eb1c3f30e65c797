"""What the files to download are, by their names and groups."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

ABOUT = by_language(
    {
        "tables": Words(de="Tabellen", en="Tables"),
        "graphs": Words(de="Netzwerkanalyse", en="Network analysis"),
        "rdf": Words(de="RDF", en="RDF"),
        "register.csv": Words(
            de="Die gedruckte Liste der Netzwerke, Zeile für Zeile",
            en="The printed list of networks, row by row",
        ),
        "things.csv": Words(de="Alle Dinge mit ihren Namen", en="All things with their names"),
        "relations.csv": Words(de="Alle genannten Beziehungen", en="All stated relations"),
        "ties.csv": Words(
            de="Die Beziehungen, die Akteure verbinden",
            en="The relations that connect actors",
        ),
        "figures.csv": Words(de="Alle Zahlen", en="All numbers"),
        "kgraph.xlsx": Words(
            de="Excel: Dinge, Verbindungen, Zahlen, Quellen auf vier Blättern",
            en="Excel: things, connections, numbers, sources on four sheets",
        ),
        "kgraph.gexf": Words(de="Gephi", en="Gephi"),
        "kgraph.graphml": Words(de="yEd, Cytoscape, R", en="yEd, Cytoscape, R"),
        "kgraph.ttl": Words(de="Turtle, alle Aussagen", en="Turtle, all statements"),
        "kgraph.trig": Words(
            de="TriG, ein Graph je Quelle", en="TriG, a named graph for each source"
        ),
        "kgraph.jsonld": Words(
            de="JSON-LD, ein Graph je Quelle",
            en="JSON-LD, a named graph for each source",
        ),
        "catalog.ttl": Words(
            de="Beschreibung dieses Datensatzes nach DCAT-AP (Turtle)",
            en="This dataset described after DCAT-AP (Turtle)",
        ),
        "catalog.jsonld": Words(
            de="Beschreibung dieses Datensatzes nach DCAT-AP (JSON-LD)",
            en="This dataset described after DCAT-AP (JSON-LD)",
        ),
    }
)
