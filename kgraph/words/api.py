"""Words of what a notebook shows."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

OVERVIEW = by_language(
    {
        "type": Words(de="Typ", en="type"),
        "number": Words(de="Anzahl", en="number"),
        "source": Words(de="Quelle", en="source"),
        "statements": Words(de="Beziehungen daraus", en="relations from it"),
    }
)
