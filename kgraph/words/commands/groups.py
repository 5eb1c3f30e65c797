"""What the commands are for: the headings under which the help lists them."""

from __future__ import annotations

from kgraph.words.said import Words

#: heading -> commands, in the order in which the help shows them
GROUPS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    (
        Words(de="Fragen", en="Questions"),
        ("ask", "frage", "find", "show", "who", "region", "list", "count", "figures", "connect",
         "common", "why", "introduce"),
    ),
    (
        Words(de="Was daraus folgt", en="What follows from it"),
        ("gaps", "similar", "transfer", "assess", "stale", "report"),
    ),
    (
        Words(de="Netzwerkmaße", en="Measures of networks"),
        ("central", "brokers", "communities"),
    ),
    (
        Words(de="Bilder, Dateien, Website", en="Pictures, files, website"),
        ("view", "export", "site"),
    ),
    (
        Words(de="Eigene Listen und Dokumente", en="Your own lists and documents"),
        ("init", "add", "mapping", "template", "read", "review", "attach", "dedupe", "check",
         "status", "log", "diff", "undo", "retire"),
    ),
    (
        Words(de="Für Fachleute", en="For experts"),
        ("sparql", "ontology", "publish", "build", "clean"),
    ),
    (Words(de="Hilfe", en="Help"), ("help", "completion")),
)  # fmt: skip
