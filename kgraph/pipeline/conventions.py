"""What the conventions of reading need to know, from the tables and the official regions."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.conventions import Reading, Section, check, deprecated, region_iri
from kgraph.names import key
from kgraph.pipeline.reading import Tables
from kgraph.rdf.vocabulary import Relation
from kgraph.records import Finding, Item, locators
from kgraph.references import References

_SHORTEST_TOWN = 6  # letters; shorter names are words too (Wissen, Lage, Halle)


def broken_conventions(
    tables: Tables, items: Sequence[Item], references: References, relations: dict[str, Relation]
) -> list[Finding]:
    """Warnings about rows that break a convention, and about deprecated relations."""
    found = [
        deprecated(item.record)
        for item in items
        if item.record.table == "ties" and relations[item.record.get("relation")].is_deprecated
    ]
    documents = frozenset(
        record.get("id") for record in tables.of("sources") if record.get("kind") == "document"
    )
    if not any(item.source in documents for item in items):
        return found
    reading = Reading(
        items, documents, _sections(tables), _territories(tables),
        lambda text: references.iri(text) or ("?" if references.candidates(text) else ""),
    )  # fmt: skip
    return found + check(reading)


def _sections(tables: Tables) -> list[Section]:
    return [
        Section(
            record.get("source"),
            tuple(locators(record.get("locator"))),
            region_iri(record.get("region")),
            record.get("title") or record.get("region"),
        )
        for record in tables.of("sections")
    ]


def _territories(tables: Tables) -> dict[str, str]:
    """Names of Länder, Kreise, towns and of regions that name themselves -> their labels."""
    found: dict[str, str] = {}
    for row in tables.regions["gemeinden"]:
        if "tadt" in row["type"] and len(row["name"]) >= _SHORTEST_TOWN:
            found[key(row["name"])] = row["name"]
    for table in ("kreise", "laender"):
        found.update({key(row["name"]): row["name"] for row in tables.regions[table]})
    for record in tables.of("regions"):
        found[key(record.get("name"))] = record.get("name")
    return found
