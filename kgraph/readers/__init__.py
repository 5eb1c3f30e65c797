"""Readers: a file -> records. `TABLES` says which tables there are and their columns.

`registry` holds the readers by name; what each has to do is in `contract`.
"""

from __future__ import annotations

from kgraph.names import fold

_SEAT = ("place", "district", "state", "place_key", "district_key", "state_key")
_EVIDENCE = ("source", "locator")
_PERIOD = ("since", "until", "on", "status")
_THING = (
    "id",
    "aliases",
    *_SEAT,
    *_PERIOD,
    "generic",
    "form",
    "description",
    "row",
)

#: table name -> (columns that must be there, columns that may be there)
TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sources": (
        ("id", "title"),
        (
            "short_title",
            "publisher",
            "issued",
            "kind",
            "language",
            "licence",
            "credit",
            "url",
            "page",
            "note",
        ),
    ),
    "networks": (("name", "kind"), (*_THING, *_EVIDENCE)),
    "institutions": (("name", "kind"), (*_THING, *_EVIDENCE)),
    "projects": (("name", "kind"), (*_THING, *_EVIDENCE)),
    "programmes": (("name", "kind"), (*_THING, *_EVIDENCE)),
    "events": (("name", "kind"), (*_THING, *_EVIDENCE)),
    "regions": (("name", "kind"), (*_THING, "parent", *_EVIDENCE)),
    "concepts": (
        ("label",),
        ("id", "scheme", "sort", "label_en", "broader", "aliases", "description", *_EVIDENCE),
    ),
    "ties": (("from", "relation", "to"), ("role", *_PERIOD, "note", *_EVIDENCE)),
    "facts": (("thing", "property"), ("value", "value_id", *_EVIDENCE)),
    "figures": (
        ("what", "value", "unit"),
        ("id", "about", "period", "group", "qualifier", *_EVIDENCE),
    ),
    "judgements": (("a", "judgement", "b"), ("reason", *_EVIDENCE)),
    "links": (("thing", "scheme", "identifier"), _EVIDENCE),
    "sections": (("source", "locator", "region"), ("title",)),
}

#: tables whose rows are things, and the IRI segment of their type
THING_TABLES = {
    "networks": "network",
    "institutions": "institution",
    "projects": "project",
    "programmes": "programme",
    "events": "event",
    "regions": "region",
}

#: German (and other) headings people use -> our column
HEADINGS = {
    "kennung": "id", "key": "id", "schluessel": "id", "obergebiet": "parent",
    "uebergeordnet": "parent", "bezeichnung": "name", "netzwerk": "name", "netzwerkname": "name",
    "institution": "name", "projekt": "name", "art": "kind", "typ": "kind", "type": "kind",
    "alias": "aliases", "abkuerzung": "aliases", "auch bekannt als": "aliases",
    "ort": "place", "sitz": "place", "stadt": "place", "kreis": "district",
    "landkreis": "district", "land": "state", "bundesland": "state", "seit": "since",
    "beginn": "since", "am": "on", "bis": "until", "ende": "until", "rechtsform": "form",
    "beschreibung": "description", "quelle": "source", "fundstelle": "locator",
    "stelle": "locator", "zeile": "locator", "von": "from", "beziehung": "relation",
    "nach": "to", "zu": "to", "an": "to", "rolle": "role", "bemerkung": "note",
    "eigenschaft": "property", "ding": "thing", "verzeichnis": "scheme", "wert": "value",
    "einheit": "unit", "zeitraum": "period",
    "gruppe": "group", "titel": "title", "herausgeber": "publisher", "datum": "issued",
    "urteil": "judgement", "grund": "reason", "begriff": "label", "schema": "scheme",
}  # fmt: skip

#: file or sheet names people use -> our table
TABLE_NAMES = {
    "netzwerke": "networks", "institutionen": "institutions", "einrichtungen": "institutions",
    "projekte": "projects", "programme": "programmes", "veranstaltungen": "events",
    "regionen": "regions", "begriffe": "concepts", "beziehungen": "ties",
    "mitglieder": "ties", "angaben": "facts", "zahlen": "figures", "quellen": "sources",
    "urteile": "judgements", "verweise": "links",
}  # fmt: skip


def table_of(title: str) -> str | None:
    """The table a file or sheet called `title` holds, None when the name says nothing.

    `networks`, `Netzwerke` and `networks-2026` all name the table networks.
    """
    for word in fold(title).split():
        name = TABLE_NAMES.get(word, word)
        if name in TABLES:
            return name
    return None
