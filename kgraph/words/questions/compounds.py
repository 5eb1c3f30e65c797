"""Second parts of compounds that a question takes apart, and pairs of words that are one."""

from __future__ import annotations

_HEADS = """
netzwerke netzwerken netzwerk netzwerks projekte projekten projekt projekts veranstaltungen
veranstaltung programme programmen programm initiativen initiative buendnisse buendnissen buendnis
allianzen allianz
"""
#: heads of compounds, the longest first
HEADS = tuple(sorted(_HEADS.split(), key=lambda head: (-len(head), head)))
#: heads after a hyphen that say nothing of their own
EMPTY_HEADS = frozenset(["liste", "tabelle", "list", "table", "papier"])
#: two words that are one
PAIRS = frozenset(
    [
        "kreisfreie staedte",
        "kreisfreien staedte",
        "kreisfreien staedten",
        "kreisfreie stadt",
        "target groups",
        "target group",
        "urban districts",
        "rural districts",
        "working groups",
        "trade unions",
        "business developments",
        "local authorities",
        "employment agencies",
        "good practices",
        "further training",
        "young people",
        "single parents",
        "skilled workers",
        "lighthouse projects",
    ]
)
#: words for networks of a kind that their name says -> the name
NAMED_KINDS = {
    "fachkraeftebuendnisse": "Fachkräftebündnis", "fachkraeftebuendnissen": "Fachkräftebündnis",
    "fachkraeftebuendnis": "Fachkräftebündnis", "fachkraefteallianzen": "Fachkräfteallianz",
    "fachkraefteallianz": "Fachkräfteallianz",
}  # fmt: skip
