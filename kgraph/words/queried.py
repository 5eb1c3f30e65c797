"""The words of a query that is drawn: its title and what the picture shows at first sight."""

from __future__ import annotations

from kgraph.words.said import Words

TITLE = Words(de="Eine Abfrage als Bild: {types}", en="A query, drawn: {types}")
NOTE = Words(
    de="Was diese SPARQL-Abfrage ergibt: {text}.", en="What this SPARQL query gives: {text}."
)
MOST = Words(
    de="Am besten vernetzt: {name}, mit {n} der {total} anderen im Bild.",
    en="Most connected: {name}, to {n} of the {total} others in the picture.",
)
MOST_HOW = Words(
    de="Gezählt ist, mit wie vielen anderen Knoten die Abfrage ihn verbindet; mehrere Verbindungen "
    "zwischen denselben zählen einmal.",
    en="Counted is to how many other nodes the query joins it; several connections between the same "
    "two count once.",
)
CONTENT = Words(de="Die Abfrage ergibt {kinds}.", en="The query gives {kinds}.")
CONTENT_HOW = Words(
    de="Gezählt ist jeder Knoten einmal, mit seinem Typ.",
    en="Each node counts once, with its type.",
)
