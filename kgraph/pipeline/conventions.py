"""What the conventions of reading need to know, from the tables and the official regions."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.conventions import Examined, Section, check, deprecated, region_iri
from kgraph.names import key
from kgraph.pipeline.reading import Tables
from kgraph.rdf.vocabulary import Relation
from kgraph.records import Finding, Item, locators
from kgraph.references import References
from kgraph.words.tables import rules as words

_SHORTEST_TOWN = 6  # letters; shorter names are words too (Wissen, Lage, Halle)


def broken_conventions(
    tables: Tables, items: Sequence[Item], references: References, relations: dict[str, Relation]
) -> list[Finding]:
    """Warnings about rows that break a convention, and about deprecated relations."""
    found = []
    for item in items:
        relation = relations.get(item.record.get("relation"))  # the rules found an unknown one
        if item.record.table == "ties" and relation and relation.is_deprecated:
            found.append(deprecated(item.record))
    documents = frozenset(
        record.get("id") for record in tables.of("sources") if record.get("kind") == "document"
    )
    if not any(item.source in documents for item in items):
        return found
    sections, trouble = _sections(tables, references)
    reading = Examined(
        items, documents, sections, _territories(tables),
        lambda text: references.iri(text) or ("?" if references.candidates(text) else ""),
    )  # fmt: skip
    return found + trouble + check(reading)


def _sections(tables: Tables, references: References) -> tuple[list[Section], list[Finding]]:
    """The sections that documents are said to have, and those that name no region."""
    sections, findings = [], []
    for record in tables.of("sections"):
        region = references.iri(record.get("region"))
        if not region.startswith(region_iri("")):
            wrong, advice = words.SECTION_REGION, words.WRITE_REGION
            findings.append(record.finding("region", wrong, advice))
            continue
        try:
            places = tuple(locators(record.get("locator")))
        except ValueError:
            continue  # the rules have found it
        title = record.get("title") or record.get("region")
        sections.append(Section(record.get("source"), places, region, title))
    return sections, findings


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
