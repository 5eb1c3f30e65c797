"""Resolved items -> all quads of the store, without doubles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kgraph import terms
from kgraph.model import Match
from kgraph.pipeline.reading import REGION_TABLES, Tables
from kgraph.pipeline.resolving import Resolved
from kgraph.rdf import KIND_SCHEMES, Quads, vocabulary
from kgraph.rdf import reference as who_where
from kgraph.rdf.catalogue import write_catalogue, write_reference, write_source
from kgraph.rdf.labels import distinct_labels, write_forms, write_labels
from kgraph.rdf.links import write_link
from kgraph.rdf.regions import write_region
from kgraph.rdf.things import Preferred, aliases, write_concept, write_thing, write_top
from kgraph.rdf.ties import (
    write_fact,
    write_figure,
    write_judgement,
    write_relation,
    write_seats,
)
from kgraph.records import Item, Record
from kgraph.store.index import Statements, index_of
from kgraph.terms import JUDGEMENTS, thing_iri

_REGION = thing_iri("region", "")


def quads_of(tables: Tables, resolved: Resolved) -> list[Match]:
    """Every quad of the store, once, in an order that the tables alone decide."""
    quads = Quads()
    write_catalogue(quads)
    for record in tables.of("sources"):
        write_source(quads, record)
    _write_things(quads, resolved)
    for item in resolved.of("ties"):
        write_relation(quads, item, resolved.relations[item.record.get("relation")])
    for item in resolved.of("facts"):
        write_fact(quads, item)
    for item in resolved.of("figures"):
        write_figure(quads, item)
    for item in resolved.of("links"):
        write_link(quads, item)
    for item in resolved.of("judgements"):
        write_judgement(quads, JUDGEMENTS, item)
    _write_reference(quads, tables, resolved)
    _write_regions(quads, tables)
    _write_labels(quads, tables, resolved)
    index = index_of(quads.quads)
    return list(dict.fromkeys((*quads.quads, *index, *tables.ontology)))


def _write_things(quads: Quads, resolved: Resolved) -> None:
    schemes = {
        item.record.get("id"): item.iri
        for item in resolved.of("concepts")
        if not item.record.get("scheme")
    }
    for name in ("topics", "target-groups"):
        schemes.setdefault(name, f"{terms.VOCABULARY}{name}")
    names = _preferred(resolved)
    for item in resolved.items:
        if item.record.table == "concepts":
            write_concept(quads, item, schemes, names[item.iri])
        elif item.type:
            write_thing(quads, item, names[item.iri].german, _is_kept(item))
            write_seats(quads, item, resolved.relations["seated-in"])
    _write_tops(quads, resolved, schemes)


def _write_tops(quads: Quads, resolved: Resolved, schemes: Mapping[str, str]) -> None:
    """What lies below no concept of its own scheme stands at its top."""
    own = {item.iri: item.record.get("scheme") for item in resolved.of("concepts")}
    below = {
        item.iri for item in resolved.of("concepts")
        if item.object and own.get(item.object) == own[item.iri]
    }  # fmt: skip
    for item in resolved.of("concepts"):
        if own[item.iri] and item.iri not in below:
            write_top(quads, item, schemes[own[item.iri]])


def _preferred(resolved: Resolved) -> dict[str, Preferred]:
    """The preferred names of each thing: those of its own row before those judged the same."""
    found: dict[str, Preferred] = {}
    rest = (item for item in resolved.of("concepts") if not item.type)
    for item in (*_kept_first(resolved), *rest):
        before = found.get(item.iri) or Preferred(_name(item))
        english = before.english or item.record.get("label_en")
        found[item.iri] = before._replace(english=english)
    return found


def _write_reference(quads: Quads, tables: Tables, resolved: Resolved) -> None:
    """Who is responsible where, in the graphs of the references."""
    for record in tables.reference.of("sources"):
        write_reference(quads, record)
    for record in tables.reference.of("derivations"):
        who_where.write_derivation(quads, record)
    for iri, record, is_own in _bodies(tables, resolved):
        key = record.get("seat_key")
        seat = tables.gazetteer.label(key) if key else ""
        who_where.write_body(quads, record, iri, is_own, seat)
    for record in tables.reference.of("responsible"):
        body = resolved.references.iri(record.get("body"))
        iri = thing_iri("responsibility", f"{record.get('body')}-{record.get('district_key')}")
        who_where.write_responsibility(quads, record, iri, body)


def _bodies(tables: Tables, resolved: Resolved) -> list[tuple[str, Record, bool]]:
    """IRI, row, and whether the body is no institution of the documents."""
    named = {item.iri for item in resolved.items if item.type}
    own = ((resolved.references.iri(r.get("id")), r) for r in tables.reference.of("bodies"))
    return [(iri, record, iri not in named) for iri, record in own]


def _write_regions(quads: Quads, tables: Tables) -> None:
    """All Länder and Kreise, and the Gemeinden that something refers to."""
    used = _used_keys(quads.quads)
    for table in REGION_TABLES:
        for number, row in enumerate(tables.regions[table], start=2):
            if table != "gemeinden" or row["key"] in used:
                parent = row.get("kreis_key") or row.get("land_key", "")
                write_region(quads, table, row, number, parent)


def _used_keys(quads: Iterable[Match]) -> set[str]:
    return {
        quad.object.value.removeprefix(_REGION)
        for quad in quads
        if quad.object.value.startswith(_REGION)
    }


def _write_labels(quads: Quads, tables: Tables, resolved: Resolved) -> None:
    """What each thing is called in answers, and other forms by which it is found."""
    found = Statements(quads.quads)
    names: dict[str, list[str]] = {}
    qualifiers: dict[str, str] = {}
    kinds = vocabulary.german_labels(tables.ontology)
    for item in _kept_first(resolved):
        names.setdefault(item.iri, []).extend([_name(item), *aliases(item)])
        qualifiers.setdefault(item.iri, _qualifier(item, tables, resolved, kinds))
    for iri, own in _region_names(found).items():
        names.setdefault(iri, own)
        qualifiers.setdefault(iri, _region_qualifier(iri.removeprefix(_REGION), tables))
    for record in tables.of("sources"):
        names[thing_iri("source", record.get("id"))] = _titles(record)
    labels = distinct_labels(names, qualifiers)
    write_labels(quads, labels)
    texts = {thing_iri("source", r.get("id")): _titles(r) for r in tables.reference.of("sources")}
    write_labels(quads, distinct_labels(texts, {}))
    bodies = _bodies(tables, resolved)
    who_where.write_labels(quads, bodies, labels.values())
    forms = [(iri, name) for iri, record, _ in bodies for name in who_where.body_names(record)]
    forms += _region_aliases(tables, names)
    write_forms(quads, (form for form in forms if not found.is_named(*form)))


def _name(item: Item) -> str:
    return item.record.get("name") or item.record.get("label")


def _titles(record: Record) -> list[str]:
    """The names of a source, the short one first."""
    names = (record.get(column) for column in ("short_title", "title", "id"))
    return [name for name in names if name]


def _kept_first(resolved: Resolved) -> list[Item]:
    """Things, those whose own id stands for a merged cluster before the others."""
    things = [item for item in resolved.items if item.type]
    return sorted(things, key=lambda item: not _is_kept(item))


def _is_kept(item: Item) -> bool:
    return item.iri.endswith("/" + item.record.get("id"))


def _qualifier(item: Item, tables: Tables, resolved: Resolved, kinds: dict[str, str]) -> str:
    """What tells a thing apart from others of its name: its seat, scheme or kind."""
    if item.seats and tables.gazetteer.known(item.seats[0]):
        return tables.gazetteer.label(item.seats[0])
    if item.seats:
        return resolved.references.name(thing_iri("region", item.seats[0]))
    if item.record.table == "concepts":
        scheme = item.record.get("scheme")
        own = {"topics": "Thema", "target-groups": "Zielgruppe"}
        return own.get(scheme) or tables.concept_labels.get(scheme, "Schema")
    kind = f"{terms.VOCABULARY}{KIND_SCHEMES.get(item.type, '')}/{item.record.get('kind')}"
    return kinds.get(kind, item.type)


def _region_qualifier(key: str, tables: Tables) -> str:
    """A Gemeinde is told apart by its Kreis, a Land by being one (Berlin, Hamburg)."""
    if not key.isdigit():
        return ""  # a region that names itself; its id may have eight letters too
    if len(key) == 8:
        district = tables.gazetteer.kreis_of(key)
        return tables.gazetteer.label(district) if district else ""
    return "Land" if len(key) == 2 else ""


def _region_names(found: Statements) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for predicate in (terms.PREF_LABEL, terms.ALT_LABEL):
        for iri, literals in found.of(predicate).items():
            if iri.startswith(_REGION):
                names.setdefault(iri, []).extend(literal.value for literal in literals)
    return names


def _region_aliases(tables: Tables, names: dict[str, list[str]]) -> list[tuple[str, str]]:
    rows = ((thing_iri("region", row["key"]), row["alias"]) for row in tables.regions["aliases"])
    return [(iri, alias) for iri, alias in rows if iri in names]
