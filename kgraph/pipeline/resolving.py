"""Resolve: ids, names and places of the records -> items with IRIs, or findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph import terms
from kgraph.pipeline.circles import check_broader, check_order
from kgraph.pipeline.conventions import broken_conventions
from kgraph.pipeline.identifying import entries, merged, segments, two_types, type_of, with_ids
from kgraph.pipeline.own_regions import own_seat
from kgraph.pipeline.reading import Tables
from kgraph.pipeline.reference import Reference
from kgraph.pipeline.seats import seats
from kgraph.rdf import vocabulary
from kgraph.rdf.links import SCHEMES
from kgraph.readers import TABLES, THING_TABLES
from kgraph.records import Finding, Item, Record, locators
from kgraph.references import References
from kgraph.terms import hash_iri, relation_iri
from kgraph.validation import Codes, check_records, check_relation
from kgraph.words.tables import links as link_words
from kgraph.words.tables import rules as words


@dataclass(frozen=True)
class Resolved:
    """What the tables state, with references resolved."""

    items: tuple[Item, ...]
    references: References
    relations: dict[str, vocabulary.Relation]

    def of(self, *tables: str) -> list[Item]:
        """The items of some tables."""
        return [item for item in self.items if item.record.table in tables]


def resolve(tables: Tables) -> tuple[Resolved, list[Finding]]:
    """Items of all records that can be resolved, and findings about the others."""
    relations = vocabulary.relations(tables.ontology)
    records, findings = with_ids(tables.records)
    findings += check_records(records, _required(), _codes(tables, relations))
    kept, more = merged(records)
    findings += more
    types = segments(records)
    findings += two_types(records, types)
    references = References(
        [*entries(records, types), *tables.reference.entries],
        kept,
        lambda key: tables.gazetteer.resolve(key).key or "",
    )
    concepts = _shipped_concepts(tables)
    items: list[Item] = []
    for record in records:
        item, trouble = _item(_dated(record), types, tables, references, concepts)
        findings += trouble
        if item is None:
            continue
        if record.table == "ties" and record.get("relation") in relations:
            relation = relations[record.get("relation")]
            findings += check_relation(item, (relation.from_types, relation.to_types))
        items.append(item)
    findings += check_order(items)
    findings += broken_conventions(tables, items, references, relations)
    return Resolved(tuple(items), references, relations), findings


def _required() -> dict[str, tuple[str, ...]]:
    return {table: columns[0] for table, columns in TABLES.items()}


def _codes(tables: Tables, relations: dict[str, vocabulary.Relation]) -> Codes:
    return Codes(
        {table: tables.codes(table) for table in THING_TABLES},
        {
            "relation": frozenset(relations),
            "status": vocabulary.notations(tables.ontology, "status"),
            "judgement": vocabulary.notations(tables.ontology, "verdict"),
            "sort": vocabulary.notations(tables.ontology, "scheme-sort"),
        },
        frozenset(record.get("id") for record in tables.of("sources")),
    )


def _dated(record: Record) -> Record:
    """A point in time is a period of that length: it begins and ends there."""
    point = record.get("on")
    if not point:
        return record
    return replace(record, cells={**record.cells, "since": point, "until": point})


def _shipped_concepts(tables: Tables) -> frozenset[str]:
    """The IRIs of the vocabularies' concepts, such as `…/vocabulary/legal-form/gmbh`."""
    return frozenset(
        quad.subject.value for quad in tables.ontology if quad.predicate.value == terms.IN_SCHEME
    )


def _item(
    record: Record, types: Mapping[str, str], tables: Tables, references: References,
    concepts: frozenset[str],
) -> tuple[Item | None, list[Finding]]:  # fmt: skip
    segment = type_of(record, types)
    try:
        places = tuple(locators(record.get("locator")))
    except ValueError:
        return None, []  # the rules have found it
    item = Item(record, "", record.get("source"), places, segment)
    if segment:
        return _thing(item, tables, references)
    if record.table in _ENDS:
        return _statement(item, references, concepts, tables.reference)
    return None, []


def _thing(item: Item, tables: Tables, references: References) -> tuple[Item | None, list[Finding]]:
    record = item.record
    iri = references.iri(record.get("id"))
    if not iri:
        return None, []
    broader, scheme, findings = _above(item, references)
    seat, placed, findings_of_seat = own_seat(record, tables.gazetteer, references)
    keys, more = seats(placed, tables.gazetteer)
    findings += findings_of_seat
    own = {"district_key": keys.district, "state_key": keys.state, "scheme": scheme}
    cells = {**record.cells, **{column: key for column, key in own.items() if key}}
    places = keys.seats or ((seat,) if seat else ())
    resolved = replace(
        item, record=replace(record, cells=cells), iri=iri, object=broader, seats=places
    )
    return resolved, findings + more


def _above(item: Item, references: References) -> tuple[str, str, list[Finding]]:
    """The IRI of the broader concept and the id of the scheme that a row names."""
    record, broader, scheme = item.record, "", item.record.get("scheme")
    if record.table != "concepts":
        return "", "", []
    findings: list[Finding] = []
    if record.get("broader"):
        broader, findings = _reference(record, "broader", references)
        if broader:
            findings += check_broader(item, references.type_of(broader))
    if scheme and scheme not in ("topics", "target-groups"):
        iri, more = _reference(record, "scheme", references)
        findings += more
        scheme = iri.rpartition("/")[2]
    return broader, scheme, findings


_ENDS = {
    "ties": ("from", "to"),
    "judgements": ("a", "b"),
    "facts": ("thing", "value_id"),
    "figures": ("about", ""),
    "links": ("thing", ""),
}


def _statement(
    item: Item, references: References, concepts: frozenset[str], reference: Reference
) -> tuple[Item | None, list[Finding]]:
    record = item.record
    first, second = _ENDS[record.table]
    ends, findings = [], []
    for column in (first, second):
        iri = ""
        if column and record.get(column):
            shipped = terms.VOCABULARY + record.get(column)
            if record.table == "judgements" and shipped in concepts:
                iri = shipped
            else:
                iri, trouble = _reference(record, column, references)
                findings += trouble
            findings += reference.misplaced(record, column, iri)
            if record.table == "judgements" and iri != shipped and iri:
                iri = references.own_iri(record.get(column).rpartition("/")[2])
        ends.append(iri)
    if record.table == "links":
        findings += _link_findings(record)
    needed = {"ties": 2, "judgements": 2, "links": 1}.get(record.table, 0)
    if findings or not all(ends[:needed]):
        return None, findings  # the rules have found the empty cell
    if record.table == "facts" and not record.get("value"):
        name = references.name(ends[1]) or record.get("value_id")
        record = replace(record, cells={**record.cells, "value": name})
        item = replace(item, record=record)
    return replace(item, iri=_statement_iri(record, ends), subject=ends[0], object=ends[1]), []


#: the columns that, with the ends, say what a statement is
_CONTENT = {
    "ties": ("relation", "role", "since", "until", "status", "note"),
    "judgements": ("judgement",),
    "links": ("scheme", "identifier"),
    "facts": ("property", "value"),
    "figures": ("source", "what", "value", "unit", "period", "group", "qualifier", "locator"),
}
_SEGMENTS = {
    "judgements": "judgement", "facts": "fact", "figures": "figure", "links": "identifier",
}  # fmt: skip


def _link_findings(record: Record) -> list[Finding]:
    """What is wrong with the list or the identifier of a link out; empty cells are found before."""
    scheme, identifier = record.get("scheme"), record.get("identifier")
    if not scheme or not identifier:
        return []
    known = SCHEMES.get(scheme)
    if known is None:
        advice = link_words.USE_SCHEME.of(known=sorted(SCHEMES))
        return [record.finding("scheme", link_words.NO_SCHEME, advice)]
    if known.form.fullmatch(identifier) is None:
        message = link_words.NO_IDENTIFIER.of(scheme=scheme)
        return [record.finding("identifier", message, link_words.WRITE_BARE)]
    return []


def _statement_iri(record: Record, ends: Sequence[str]) -> str:
    content = [record.get(column) for column in _CONTENT[record.table]]
    if record.table == "ties":
        return relation_iri(ends[0], content[0], ends[1], content[1:])
    return hash_iri(_SEGMENTS[record.table], *ends, *content)


def _reference(record: Record, column: str, references: References) -> tuple[str, list[Finding]]:
    value = record.get(column)
    iri = references.iri(value)
    if iri:
        return iri, []
    candidates = references.candidates(value)
    if candidates:
        advice = words.WRITE_AN_ID.of(known=list(candidates))
        return "", [record.finding(column, words.SEVERAL, advice)]
    return "", [record.finding(column, words.UNKNOWN, words.ADD_ROW)]
