"""Words for people, in German and English: column headings and sentences of answers."""

from __future__ import annotations

HEADINGS: dict[str, dict[str, str]] = {
    "en": {
        "label": "name", "fit": "fits by", "evidence": "source", "relation": "relation",
        "direction": "direction",
    },
    "de": {
        "label": "Name", "type": "Art", "fit": "passt als", "evidence": "Quelle",
        "relation": "Beziehung", "direction": "Richtung", "role": "Rolle", "since": "seit",
        "until": "bis", "property": "Angabe", "value": "Wert", "kind": "Art",
    },
}  # fmt: skip
