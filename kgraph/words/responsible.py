"""What is said about who is responsible where, in German and English."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "responsible": "Responsible: {bodies}",
        "evidence": "By reference, not by the documents: {places}",
        "part": "{name} ({part})", "derived": "{name} [derived]", "both": " and ",
        "none": "{kind}: not covered", "seat": "Seat: {seat} (by reference)",
        "districts": "Responsible by reference (districts: {count}): {names}",
        "unnamed_body": "No document names this body; what is said of it is reference.",
        "could_be": "Could be an unnamed body of the documents (same kind and district; nobody has "
        "judged it): {names}",
        "maybe": "{name} in {districts}", "how": "{name}: {how}",
        "named": "named in the documents", "reference": "reference: no document names it",
        "reason": "same kind, and the district of both: {districts}",
        "same_name": "same name and kind",
        "heading": "Responsible here", "heading_note": "Reference facts: public texts say it, "
        "not the documents about networks. They count in no number of this page.",
        "confidence": "How sure", "stated": "stated", "how_head": "How it is known",
        "not_covered": "not covered", "kind": "Kind", "body": "Body", "place": "Evidence",
        "bodies": "bodies by reference", "texts": "References: who is responsible where",
        "counts": "Beside that, by reference and named in no document: {bodies} chambers, agencies "
        "and Jobcenter.",
    },
    "de": {
        "responsible": "Zuständig: {bodies}",
        "evidence": "Laut Referenz, nicht laut den Dokumenten: {places}",
        "part": "{name} ({part})", "derived": "{name} [abgeleitet]", "both": " und ",
        "none": "{kind}: nicht erfasst", "seat": "Sitz: {seat} (laut Referenz)",
        "districts": "Zuständig laut Referenz (Kreise: {count}): {names}",
        "unnamed_body": "Kein Dokument nennt diese Stelle; was hier steht, ist Referenz.",
        "could_be": "Könnte eine nicht näher benannte Stelle der Dokumente sein (gleiche Art, "
        "gleicher Kreis; niemand hat es entschieden): {names}",
        "maybe": "{name} in {districts}", "how": "{name}: {how}",
        "named": "in den Dokumenten genannt", "reference": "Referenz: kein Dokument nennt sie",
        "reason": "gleiche Art, und der Kreis von beiden: {districts}",
        "same_name": "gleicher Name und gleiche Art",
        "heading": "Hier zuständig",
        "heading_note": "Referenz: öffentliche Texte sagen es, nicht die "
        "Dokumente über Netzwerke. In keiner Zahl dieser Seite ist es mitgezählt.",
        "confidence": "Gewissheit", "stated": "genannt", "how_head": "Woher",
        "not_covered": "nicht erfasst", "kind": "Art", "body": "Stelle", "place": "Beleg",
        "bodies": "Stellen laut Referenz", "texts": "Referenzen: wer wo zuständig ist",
        "counts": "Daneben, laut Referenz und in keinem Dokument genannt: {bodies} Kammern, "
        "Agenturen und Jobcenter.",
    },
}  # fmt: skip
