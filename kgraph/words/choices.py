"""What may be chosen, as Germans call it: options take the word beside the code."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.words.said import Words

#: code -> its German word, one word each, for every option that has the code
CHOICES = {
    # measures and projections (docs/terms.md)
    "degree": "Grad", "strength": "Stärke", "closeness": "Nähe", "harmonic": "harmonisch",
    "betweenness": "Zwischenlage", "eigenvector": "Eigenvektor", "pagerank": "PageRank",
    "core": "Kern", "constraint": "Beschränkung", "effective_size": "Größe",
    "community": "Gemeinschaft",
    "actors": "Akteure", "networks": "Netzwerke", "regions": "Regionen", "ties": "Beziehungen",
    "support": "Unterstützung", "affiliations": "Zugehörigkeiten", "kinds": "Arten",
    "projects": "Projekte", "newman": "Newman", "count": "Anzahl", "structure": "Struktur",
    # groups and types
    "district": "Kreis", "state": "Land", "kind": "Art",
    "network": "Netzwerk", "institution": "Einrichtung", "project": "Projekt",
    "programme": "Programm", "event": "Veranstaltung", "region": "Region", "topic": "Thema",
    "target-group": "Zielgruppe", "concept": "Begriff",
    # verdicts
    "same": "gleich", "different": "verschieden", "undecided": "offen",
    "exact-match": "gleichbedeutend", "close-match": "verwandt",
    # topics of the help
    "names": "Namen", "sources": "Quellen", "time": "Zeit", "formats": "Formate",
    "sparql": "SPARQL", "tables": "Tabellen", "exit-codes": "Rückgabewerte",
    # views
    "overview": "Überblick", "ego": "Umkreis", "path": "Weg", "bridges": "Brücken",
    "institutions": "Einrichtungen", "communities": "Gemeinschaften", "query": "Abfrage",
    "map": "Karte",
    # others
    "all": "alle", "keep": "behalten", "merge": "zusammenfassen", "things": "Dinge",
}  # fmt: skip


def code_of(text: str, known: Collection[str]) -> str:
    """The code among `known` that `text` is or means in German, whatever its case; else "".

    >>> code_of("Grad", ["degree", "core"]), code_of("CORE", ["degree", "core"])
    ('degree', 'core')
    >>> code_of("Projekt", ["Network", "Project"]), code_of("Kreis", ["degree"])
    ('Project', '')
    """
    typed = text.strip().casefold()
    for code in known:
        if typed in (code.casefold(), CHOICES.get(code.casefold(), code).casefold()):
            return code
    return ""


def german(code: str) -> str:
    """The German word of a code; a code without one stays.

    >>> german("Project"), german("csv")
    ('Projekt', 'csv')
    """
    return CHOICES.get(code.casefold(), code)


def called(code: str) -> Words:
    """A code as messages name it: its German word, or the code."""
    return Words(de=german(code), en=code)
