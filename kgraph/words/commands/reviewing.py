r"""The help and the options of `review` and `attach`; see `help` and `options`."""

from __future__ import annotations

from kgraph.words.said import Words

#: command -> its help, and commands that show it at work
HELP = {
    "review": (
        Words(
            de="Vorschläge aus Dokumenten entscheiden: annehmen, ablehnen, korrigieren, gleich wie, "
            "später.\n\n"
            "Mit DOKUMENT wird es gelesen, mit seinem Text im Arbeitsordner behalten und in die "
            "Reihe gestellt; eine neue Fassung zeigt, was neu und was nicht mehr da ist. Im Terminal "
            "entscheidet je eine Taste; ohne Terminal stehen die offenen Vorschläge da. Was "
            "angenommen ist, steht mit Dokument und Zeile im Graphen; „kgraph undo“ nimmt es zurück. "
            "Wer entschieden hat, wird nicht gespeichert.\n\n{examples}",
            en="Decide proposals of documents: accept, reject, correct, same as, later.\n\n"
            "With DOCUMENT it is read, kept in the workspace with its text, and put into the queue; "
            "a new version shows what is new and what is gone. In a terminal one key each decides; "
            "without one the open proposals are listed. What is accepted stands in the graph with "
            "document and line; 'kgraph undo' takes it back. Who decided is not stored."
            "\n\n{examples}",
        ),
        "kgraph review strategie.pdf\n"
        "kgraph review\n"
        "kgraph review --xlsx pruefung.xlsx\n"
        "kgraph review --html pruefung.html\n"
        "kgraph review --apply pruefung.xlsx\n"
        "kgraph review --accept 3fa9c102 --accept 77b0e1d4",
    ),
    "attach": (
        Words(
            de="Gibt der Quelle QUELLE ihr Dokument: eine Kopie mit Text bleibt im Arbeitsordner.\n\n"
            "Jeder Name wird an seiner Stelle gesucht; was dort nicht steht, wird gemeldet. Danach "
            "zeigen „why“ und „show --quote“ den Satz hinter einer Angabe.\n\n{examples}",
            en="Give the source SOURCE its document: a copy with its text stays in the workspace.\n\n"
            "Each name is looked for at its place; what does not stand there is listed. From then on "
            "'why' and 'show --quote' print the sentence behind a statement.\n\n{examples}",
        ),
        "kgraph attach leine-weser-2021 strategie.txt\n"
        'kgraph why "Weserbergland AG" JOWOMO\n'
        "kgraph show JOWOMO --quote",
    ),
}

OPTIONS = {
    "--document": Words(de="Nur dieses Dokument.", en="Only this document."),
    "--every": Words(de="Auch Entschiedenes zeigen.", en="Show what is decided, too."),
    "--xlsx": Words(
        de="Offene Vorschläge als Arbeitsmappe mit Auswahllisten schreiben.",
        en="Write the open proposals as a workbook with drop-downs.",
    ),
    "--html": Words(
        de="Offene Vorschläge als Seite schreiben, die ohne Server und Internet läuft.",
        en="Write the open proposals as a page that needs no server and no network.",
    ),
    "--apply": Words(
        de="Entscheidungen aus der Arbeitsmappe oder der Datei der Seite einlesen.",
        en="Read decisions from the workbook, or from the file that the page saved.",
    ),
    "--accept": Words(de="Diesen Vorschlag annehmen.", en="Accept this proposal."),
    "--reject": Words(de="Diesen Vorschlag ablehnen.", en="Reject this proposal."),
    "--later": Words(de="Diesen Vorschlag aufschieben.", en="Put this proposal off."),
    "--reopen": Words(
        de="Die Entscheidung über diesen Vorschlag streichen.",
        en="Cancel the decision about this proposal.",
    ),
    "review --reason": Words(
        de="Begründung der Entscheidungen dieses Aufrufs.", en="Reason of this call's decisions."
    ),
    "review --name": Words(de="Name, den das Ding bekommt.", en="The name that the thing gets."),
    "review --kind": Words(de="Art, die das Ding bekommt.", en="The kind that the thing gets."),
    "review --relation": Words(
        de="Beziehung statt der vorgeschlagenen.", en="The relation instead of the proposed one."
    ),
    "review --same": Words(
        de="Kennung im Graphen, die das Ding ist.", en="The thing of the graph that it is."
    ),
    "review --source": Words(
        de="Name der Quelle, die das Dokument wird [Standard: Name der Datei].",
        en="Name of the source that the document becomes [default: the file's].",
    ),
    "--recogniser": Words(
        de="Auch dieses Erkennungsprogramm fragen; was nicht im Text steht, bleibt weg.",
        en="Ask this recogniser, too; what does not stand in the text is left out.",
    ),
    "--address": Words(
        de="Adresse einer Schnittstelle wie der von OpenAI, für den Erkenner chat; der Schlüssel "
        "kommt aus KGRAPH_CHAT_KEY.",
        en="Address of an interface like OpenAI's, for the recogniser chat; the key comes from "
        "KGRAPH_CHAT_KEY.",
    ),
    "--model": Words(de="Modell an dieser Adresse.", en="Model at this address."),
    "--quote": Words(
        de="Den Satz des Dokuments dazu zeigen, wenn es im Arbeitsordner liegt.",
        en="Show the sentence of the document, when the workspace keeps it.",
    ),
}
