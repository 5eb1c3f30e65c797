"""Words of the pages of the ontology."""

from __future__ import annotations

from kgraph.words.said import Words

WORDS = {
    "version": Words(de="Fassung", en="Version"),
    "context": Words(de="JSON-LD-Kontext", en="JSON-LD context"),
    "other": Words(de="English", en="Deutsch"),
    "classes": Words(de="Klassen", en="Classes"),
    "properties": Words(de="Eigenschaften", en="Properties"),
    "property": Words(de="Eigenschaft", en="property"),
    "from": Words(de="von", en="from"),
    "to": Words(de="nach", en="to"),
    "meaning": Words(de="Bedeutung", en="meaning"),
    "diagram": Words(de="Schaubild:", en="Diagram:"),
    "kind_of": Words(de="Unterklasse von", en="kind of"),
    "example": Words(de="Beispiel", en="Example"),
}
WRITTEN = Words(
    de="{n:1 Datei|# Dateien} in {folder}, Fassung {version}",
    en="{n:1 file|# files} in {folder}, version {version}",
)
