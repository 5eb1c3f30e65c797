"""What is wrong in a table of links out."""

from __future__ import annotations

from kgraph.words.said import Words

NO_SCHEME = Words(de="dieses Verzeichnis kennt kgraph nicht", en="kgraph does not know this list")
USE_SCHEME = Words(de="Möglich sind {known}", en="Known are {known}")
NO_IDENTIFIER = Words(
    de="das ist keine Kennung von {scheme}", en="this is no identifier of {scheme}"
)
WRITE_BARE = Words(
    de="Schreiben Sie nur die Kennung, ohne Adresse (Q1055, DE929)",
    en="Write the identifier alone, without an address (Q1055, DE929)",
)
