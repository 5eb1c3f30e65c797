r"""The help and the options of `add`, `mapping` and `template`; see `help` and `options`."""

from __future__ import annotations

from kgraph.words.said import Words

#: command -> its help, and commands that show it at work
HELP = {
    "add": (
        Words(
            de="Nimmt Listen so auf, wie sie sind: XLSX, XLS, XLSB, ODS, CSV, JSON, Kantenlisten, "
            "Matrizen, GraphML, GEXF, RDF.\n\n"
            "Zuerst wird gezeigt, wie die Spalten gelesen werden, was neu ist, was der Graph schon "
            "kennt, was sich ändert und wegfällt. In einem Terminal wird dann gefragt; ohne Terminal "
            "und ohne --yes wird nichts geschrieben. Spalten mit Daten von Personen werden erkannt, "
            "gezählt und nie gespeichert. Dieselbe Datei in neuer Fassung ersetzt ihre Zeilen."
            "\n\n{examples}",
            en="Take lists in as they are: XLSX, XLS, XLSB, ODS, CSV, JSON, edge lists, matrices, "
            "GraphML, GEXF, RDF.\n\n"
            "First it is shown how the columns are read, what is new, what the graph knows already, "
            "what changes and vanishes. In a terminal you are asked then; without a terminal and "
            "without --yes nothing is written. Columns with data of persons are recognised, counted "
            "and never stored. A newer version of the same file replaces its rows.\n\n{examples}",
        ),
        "kgraph add Mitglieder.xlsx\n"
        "kgraph add Mitglieder.xlsx --dry-run --full\n"
        'kgraph add Liste.csv --yes --set network="Bündnis Musterau"\n'
        'kgraph add Liste.csv --yes --same "HS Nordau=institution/hochschule-nordau"',
    ),
    "mapping": (
        Words(
            de="check: liest DATEI mit den Zuordnungen des Ordners und sagt, was nicht stimmt. "
            "guess: schreibt die Zuordnung, die DATEI bekäme, als TOML zum Ändern.\n\n{examples}",
            en="check: read FILE by the mappings of the workspace and say what is wrong. guess: "
            "write the mapping that FILE would get, as TOML to be changed.\n\n{examples}",
        ),
        "kgraph mapping check Mitglieder.xlsx\n"
        "kgraph mapping guess Mitglieder.xlsx > mappings/mitglieder.toml",
    ),
    "template": (
        Words(
            de="Schreibt eine Arbeitsmappe zum Ausfüllen: Überschriften, Auswahllisten aus den "
            "Vokabularen, Hilfe in Kommentaren, eine Beispielzeile. „kgraph add“ nimmt sie auf."
            "\n\n{examples}",
            en="Write a workbook to fill in: headings, drop-downs from the vocabularies, help in "
            "comments, an example row. 'kgraph add' takes it in.\n\n{examples}",
        ),
        "kgraph template members -o Mitglieder.xlsx\n"
        "kgraph template network -o Netzwerke.xlsx --lang de",
    ),
}

OPTIONS = {
    "--dry-run": Words(de="Nur zeigen, nichts schreiben.", en="Show only, write nothing."),
    "add --yes": Words(de="Ohne Rückfrage aufnehmen.", en="Take it in without asking."),
    "--partial": Words(
        de="Auch aufnehmen, wenn Zeilen fehlerhaft sind; sie bleiben draußen.",
        en="Take it in even if rows are wrong; they stay out.",
    ),
    "--mapping": Words(
        de="Zuordnung aus mappings/, statt sie zu erkennen.",
        en="Mapping of mappings/, instead of recognising one.",
    ),
    "--encoding": Words(
        de="Zeichenkodierung einer Textdatei, wenn sie falsch erraten wird.",
        en="Encoding of a text file when it is guessed wrongly.",
    ),
    "--sheet": Words(
        de="Nur dieses Blatt lesen, auch ein ausgeblendetes.",
        en="Read this sheet only, a hidden one too.",
    ),
    "--set": Words(
        de="Antwort auf eine Frage: rows=network, network=NAME, relation=CODE, columns=project.",
        en="Answer to a question: rows=network, network=NAME, relation=CODE, columns=project.",
    ),
    "--same": Words(
        de="Dieser Name ist das Ding mit dieser Kennung; NAME=new: ein anderes.",
        en="This name is the thing with this id; NAME=new: another one.",
    ),
    "add --source": Words(
        de="Name der Quelle [Standard: Name der Datei].",
        en="Name of the source [default: the file's].",
    ),
    "--full": Words(
        de="Alles zeigen, nicht nur die ersten zehn.", en="Show all, not the first ten."
    ),
    "template --output": Words(de="Zu schreibende Datei.", en="The file to write."),
}
