"""What is said while candidates of documents are decided, in terminal, workbook and page."""

from __future__ import annotations

from kgraph.words.said import Words, by_language

QUEUE_BROKEN = Words(
    de="{path} ist nicht zu lesen; nehmen Sie die Fassung von vorher (kgraph undo) oder löschen Sie "
    "die Datei und lesen Sie das Dokument neu",
    en="{path} cannot be read; take the version of before (kgraph undo), or delete the file and "
    "read the document again",
)
NO_ENTRY = Words(
    de="{id}: diesen Vorschlag gibt es nicht; kgraph review nennt alle offenen",
    en="{id}: there is no such proposal; kgraph review lists all open ones",
)
NO_VERDICT = Words(
    de="{id}: „{verdict}“ ist keine Entscheidung; möglich sind annehmen, ablehnen, später, offen",
    en="{id}: “{verdict}” is no decision; there are accept, reject, later, open",
)
REASON_PERSONAL = Words(
    de="{id}: Name und Begründung haben höchstens {n} Zeichen und nennen keine Person, Adresse oder "
    "Telefonnummer",
    en="{id}: name and reason have at most {n} characters and name no person, address or telephone "
    "number",
)
NO_KIND = Words(
    de="{id}: die Art „{kind}“ gibt es nicht; docs/ontology.md nennt alle",
    en="{id}: there is no kind “{kind}”; docs/ontology.md lists all",
)
NO_RELATION = Words(
    de="{id}: die Beziehung „{relation}“ gibt es nicht; docs/ontology.md nennt alle",
    en="{id}: there is no relation “{relation}”; docs/ontology.md lists all",
)
END_REJECTED = Words(
    de="{id}: „{name}“ ist abgelehnt; nehmen Sie es erst an, dann die Beziehung",
    en="{id}: “{name}” is rejected; accept it first, then the tie",
)
ENDS_DO_NOT_FIT = Words(
    de="{id}: {relation} kann diese beiden Dinge nicht verbinden; wählen Sie eine andere Beziehung "
    "oder eine andere Art",
    en="{id}: {relation} cannot join these two things; choose another relation or another kind",
)
SOURCE_TAKEN = Words(
    de="Es gibt schon eine Liste mit dem Namen {source}; benennen Sie das Dokument um oder geben Sie "
    "ihm mit --source einen anderen",
    en="there is a list called {source} already; rename the document, or give it another name with "
    "--source",
)
READ_TITLE = Words(de="Dokument gelesen: {file}", en="document read: {file}")
DECIDED_TITLE = Words(
    de="Prüfung von {source}: {n:1 Entscheidung|# Entscheidungen}",
    en="review of {source}: {n:1 decision|# decisions}",
)
TAKEN_IN = Words(
    de="{file} ist gelesen: {n:1 Vorschlag ist|# Vorschläge sind} offen.",
    en="{file} is read: {n:1 proposal is|# proposals are} open.",
)
READ_AGAIN = Words(
    de="{file} ist neu gelesen: {new} neu, {gone} nicht mehr da, {unchanged} unverändert. Was nicht "
    "mehr da ist, steht nicht mehr im Graphen.",
    en="{file} is read again: {new} new, {gone} gone, {unchanged} unchanged. What is gone is no "
    "longer in the graph.",
)
SAME_AGAIN = Words(
    de="{file} ist unverändert; {n:1 Vorschlag ist|# Vorschläge sind} offen.",
    en="{file} is unchanged; {n:1 proposal is|# proposals are} open.",
)
SAVED = Words(
    de="{n:1 Entscheidung|# Entscheidungen} zu {source} gespeichert (Eintrag {number}). „kgraph undo "
    "{number}“ nimmt sie zurück.",
    en="{n:1 decision|# decisions} about {source} kept (entry {number}). 'kgraph undo {number}' takes "
    "them back.",
)
NOTHING_DECIDED = Words(
    de="Keine neue Entscheidung; nichts wurde geändert.",
    en="no new decision; nothing was changed.",
)
NOTHING_OPEN = Words(
    de="Kein Vorschlag ist offen. „kgraph review DOKUMENT“ liest ein Dokument.",
    en="no proposal is open. 'kgraph review DOCUMENT' reads a document.",
)
HOW_TO_DECIDE = Words(
    de="Entscheiden: im Terminal „kgraph review“, in Excel „--xlsx DATEI“, im Browser „--html DATEI“ "
    "und danach „--apply DATEI“; oder „--accept SCHLÜSSEL“.",
    en="Decide: 'kgraph review' in a terminal, '--xlsx FILE' in Excel, '--html FILE' in a browser and "
    "'--apply FILE' afterwards; or '--accept KEY'.",
)
NO_DOCUMENT = Words(
    de="Kein Dokument heißt {name}; gelesen sind: {known}",
    en="no document is called {name}; read are: {known}",
)
PROPOSALS = Words(de="Vorschläge aus Dokumenten", en="proposals of documents")
LOOK_REVIEW = Words(de="kgraph review", en="kgraph review")
NONE = Words(de="noch keines", en="none yet")
APPLY_ALONE = Words(
    de="--apply, --xlsx, --html und --accept, --reject, --later gehören nicht zusammen; nehmen Sie "
    "eines davon",
    en="--apply, --xlsx, --html and --accept, --reject, --later do not go together; take one of them",
)
ONE_CORRECTED = Words(
    de="--name, --kind, --relation und --same gelten für genau ein --accept",
    en="--name, --kind, --relation and --same are for exactly one --accept",
)
NO_DECISIONS = Words(
    de="{path} enthält keine Entscheidungen von kgraph; nehmen Sie die Arbeitsmappe von --xlsx oder "
    "die Datei, die die Seite von --html speichert",
    en="{path} holds no decisions of kgraph; take the workbook of --xlsx, or the file that the page "
    "of --html saves",
)
OTHER_DOCUMENT = Words(
    de="Zeile {row}: kein Dokument heißt {source}",
    en="row {row}: no document is called {source}",
)
WRITTEN = Words(
    de="{path}: {n:1 Vorschlag|# Vorschläge}. Danach: kgraph review --apply {back}",
    en="{path}: {n:1 proposal|# proposals}. Afterwards: kgraph review --apply {back}",
)
DECISIONS_FILE = Words(de="entscheidungen.json", en="decisions.json")
SAVED_BY_PAGE = Words(
    de="(die Datei, die die Seite speichert)", en="(the file that the page saves)"
)
PERHAPS_SAME = Words(
    de="„{name}“ ist vielleicht dasselbe wie {label}: --accept {key} --same {id}",
    en="“{name}” is perhaps the same as {label}: --accept {key} --same {id}",
)
#: the terminal
ASK = Words(
    de="[a] annehmen  [x] ablehnen  [k] korrigieren  [g] gleich wie …  [s] später  [z] zurück  "
    "[q] Ende",
    en="[a] accept  [x] reject  [c] correct  [g] same as …  [l] later  [z] back  [q] quit",
)
#: key -> what it does; those of both languages work in both
KEYS = {
    "a": "accept", "x": "reject", "k": "correct", "c": "correct", "g": "same", "s": "later",
    "l": "later", "z": "back", "q": "quit", "\x03": "quit", "\x04": "quit", "\x1b": "quit",
}  # fmt: skip
ASK_WHY = Words(de="Warum? (Eingabetaste: ohne Grund)", en="Why? (Enter: no reason)")
ASK_NAME = Words(de="Name", en="Name")
ASK_KIND = Words(de="Art", en="Kind")
ASK_RELATION = Words(de="Beziehung", en="Relation")
ASK_SAME = Words(
    de="Gleich wie (Kennung wie institution/ihk-ulm oder Schlüssel eines anderen Vorschlags)",
    en="Same as (an id such as institution/ihk-ulm, or the key of another proposal)",
)
PROGRESS = Words(de="{at} von {n} · {source} · {place}", en="{at} of {n} · {source} · {place}")
WHY_PROPOSED = Words(de="{reason} · Punkte {score}", en="{reason} · score {score}")
IS_KNOWN = Words(de="Im Graphen: {label} ({id})", en="in the graph: {label} ({id})")
COULD_BE = Words(de="Vielleicht: {label} ({id})", en="perhaps: {label} ({id})")
FIRST_ALREADY = Words(de="Das ist der erste.", en="this is the first.")
#: words of columns, states and buttons, for workbook, page and table
COLUMNS = by_language(
    {
        "key": Words(de="Schlüssel", en="key"),
        "document": Words(de="Dokument", en="document"),
        "decision": Words(de="Entscheidung", en="decision"),
        "reason": Words(de="Begründung", en="reason"),
        "what": Words(de="Ding oder Beziehung", en="thing or tie"),
        "name": Words(de="Name", en="name"),
        "kind": Words(de="Art", en="kind"),
        "relation": Words(de="Beziehung", en="relation"),
        "to": Words(de="nach", en="to"),
        "same_as": Words(de="gleich wie", en="same as"),
        "since": Words(de="seit", en="since"),
        "until": Words(de="bis", en="until"),
        "place": Words(de="Fundstelle", en="place"),
        "sentence": Words(de="Satz", en="sentence"),
        "why": Words(de="Warum vorgeschlagen", en="why proposed"),
        "score": Words(de="Punkte", en="score"),
        "change": Words(de="Änderung", en="change"),
        "known": Words(de="im Graphen", en="in the graph"),
    }
)
WHAT = {
    "thing": Words(de="Ding", en="thing"),
    "tie": Words(de="Beziehung", en="tie"),
}
VERDICTS = {
    "accept": Words(de="annehmen", en="accept"),
    "reject": Words(de="ablehnen", en="reject"),
    "later": Words(de="später", en="later"),
    "open": Words(de="offen", en="open"),
}
STATES = {
    "open": Words(de="offen", en="open"),
    "accepted": Words(de="angenommen", en="accepted"),
    "rejected": Words(de="abgelehnt", en="rejected"),
    "later": Words(de="später", en="later"),
}
PAGE = by_language(
    {
        "title": Words(de="Vorschläge prüfen", en="Review proposals"),
        "lead": Words(
            de="Nichts verlässt diesen Rechner. Entscheiden Sie, dann speichern Sie die "
            "Entscheidungen als Datei und lesen sie mit „kgraph review --apply DATEI“ ein.",
            en="Nothing leaves this computer. Decide, then save the decisions as a file and read "
            "them with 'kgraph review --apply FILE'.",
        ),
        "save": Words(de="Entscheidungen speichern", en="Save decisions"),
        "file": DECISIONS_FILE,
        "decided": Words(de="entschieden", en="decided"),
        "of": Words(de="von", en="of"),
        "show_open": Words(de="nur offene zeigen", en="show open ones only"),
        "filter": Words(de="Suchen", en="Search"),
        "shortcuts": Words(
            de="Tasten: a annehmen, x ablehnen, s später, j und k blättern",
            en="Keys: a accept, x reject, s later, j and k move",
        ),
        "offers": Words(
            de="Eine Beziehung anzunehmen nimmt die beiden Dinge mit an.",
            en="To accept a tie accepts its two things.",
        ),
        "saved": Words(de="gespeichert", en="saved"),
        "correct": Words(de="korrigieren", en="correct"),
    }
)
NEW = Words(de="neu", en="new")
SHEET = Words(de="Vorschläge", en="Proposals")
SHEET_LISTS = Words(de="Listen", en="Lists")
