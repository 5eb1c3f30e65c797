"""Titles and notes of scenes, in German and English."""

from __future__ import annotations

_WORDS = {
    "en": {
        "network": "{name}: who and what is in it",
        "ego": "{name}: what it connects to",
        "hops_1": "Direct connections and those among them.",
        "hops_n": "Connections up to {n} steps away and those among them.",
        "region": "{name}: networks, institutions and projects",
        "region_note": "What is seated or active in the region, its parts included, with its "
        "connections.",
        "overview": "Overview: Länder and kinds",
        "overview_note": "Each line counts what a Land has of one kind; a Land opens on click.",
        "of_kind": "is of the kind", "kind_of": "kind of", "no_state": "no Land stated",
        "no_kind": "no kind stated", "states": "Länder", "kinds": "Kinds",
    },
    "de": {
        "network": "{name}: wer und was dazugehört",
        "ego": "{name}: womit es verbunden ist",
        "hops_1": "Direkte Verbindungen und die zwischen ihnen.",
        "hops_n": "Verbindungen über bis zu {n} Schritte und die zwischen ihnen.",
        "region": "{name}: Netzwerke, Einrichtungen und Projekte",
        "region_note": "Was in der Region sitzt oder tätig ist, auch in ihren Teilen, mit seinen "
        "Verbindungen.",
        "overview": "Überblick: Länder und Arten",
        "overview_note": "Jede Linie zählt, was ein Land von einer Art hat; ein Land öffnet sich "
        "beim Anklicken.",
        "of_kind": "ist von der Art", "kind_of": "Art von", "no_state": "ohne Angabe des Landes",
        "no_kind": "ohne Angabe der Art", "states": "Länder", "kinds": "Arten",
    },
}  # fmt: skip


def words(language: str) -> dict[str, str]:
    """The words of a language ("de" or "en")."""
    return _WORDS[language]
