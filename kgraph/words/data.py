"""Words of the data side: what a check, a reading and a difference say, German and English."""

from __future__ import annotations

#: column headings, and codes that stand in a cell ("column:code") as people read them
HEADINGS: dict[str, dict[str, str]] = {
    "en": {
        "change:came": "new", "change:left": "gone", "change:appeared": "new tie",
        "change:vanished": "tie gone", "change:stated": "new fact", "change:dropped": "fact gone",
    },
    "de": {
        "severity": "Schwere", "file": "Datei", "row": "Zeile", "column": "Spalte",
        "message": "Befund", "advice": "Abhilfe", "unsure": "unsicher", "name": "Name",
        "place": "Ort", "district": "Kreis", "state": "Land", "place_key": "AGS Ort",
        "district_key": "AGS Kreis", "state_key": "AGS Land", "change": "Änderung",
        "before": "vorher", "after": "nachher",
        "severity:error": "Fehler", "severity:warning": "Warnung", "change:came": "neu",
        "change:left": "fort", "change:renamed": "umbenannt", "change:merged": "vereinigt",
        "change:parted": "getrennt", "change:appeared": "neue Beziehung",
        "change:vanished": "Beziehung fort", "change:changed": "geändert",
        "change:stated": "neue Angabe", "change:dropped": "Angabe fort",
    },
}  # fmt: skip

#: what `check` and `read` close with
FINDINGS: dict[str, dict[str, str]] = {
    "en": {
        "title": "What is wrong in the tables",
        "sum": "{errors} errors, {warnings} warnings.",
        "sum of a file": "{file}: {errors} errors, {warnings} warnings",
        "none": "Nothing is wrong in the tables.",
        "read": "{rows} rows read, {unsure} of them unsure.",
        "no rows": "{file} holds nothing that the reader {reader} knows as a row.",
    },
    "de": {
        "title": "Was an den Tabellen nicht stimmt",
        "sum": "Fehler: {errors}, Warnungen: {warnings}.",
        "sum of a file": "{file}: Fehler: {errors}, Warnungen: {warnings}",
        "none": "An den Tabellen ist nichts zu beanstanden.",
        "read": "{rows} Zeilen gelesen, davon unsicher: {unsure}.",
        "no rows": "{file} enthält nichts, was der Leser {reader} als Zeile erkennt.",
    },
}

#: what differs between two graphs
DIFFERENCES: dict[str, dict[str, str]] = {
    "en": {
        "title": "What differs",
        "came": "is new",
        "left": "is not there any more",
        "renamed": "has another name",
        "merged": "counts as {other}",
        "parted": "counts as a thing of its own, no longer as {other}",
        "none": "The two graphs say the same.",
        "moved": "Statements that stay as they are but stand elsewhere in their source: {count}.",
    },
    "de": {
        "title": "Was sich unterscheidet",
        "came": "ist neu",
        "left": "ist nicht mehr da",
        "renamed": "trägt einen anderen Namen",
        "merged": "gilt als {other}",
        "parted": "gilt für sich, nicht mehr als {other}",
        "none": "Beide Graphen sagen dasselbe.",
        "moved": "Aussagen, die bleiben, aber an anderer Stelle ihrer Quelle stehen: {count}.",
    },
}
