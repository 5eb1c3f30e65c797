"""Länder, Kreise and Gemeinden as features that lie within one another."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph import terms
from kgraph.names import slug
from kgraph.rdf import Quads
from kgraph.rdf.links import address
from kgraph.terms import graph_of, thing_iri

Row = Mapping[str, str]

#: official rows by level: the table they come from and its source
SOURCES = {
    "laender": "gv-isys-laender",
    "kreise": "gv-isys-kreise",
    "gemeinden": "gv-isys-gemeinden",
}

#: Kreise that have grown since NUTS 2021: Eisenach became part of the Wartburgkreis
_GROWN = frozenset({"16063"})


def write_region(quads: Quads, table: str, row: Row, number: int, parent: str) -> None:
    """One official territory; `number` is its row in data/regions/<table>.csv, `parent` a key."""
    source = SOURCES[table]
    graph, iri, key = graph_of(source), thing_iri("region", row["key"]), row["key"]
    quads.link(graph, iri, terms.TYPE, terms.REGION)
    quads.link(graph, iri, terms.TYPE, terms.FEATURE)
    kind = slug(row.get("type") or "land")
    quads.link(graph, iri, terms.KIND, f"{terms.VOCABULARY}region-type/{kind}")
    label = row.get("label") or row["name"]
    quads.text(graph, iri, terms.PREF_LABEL, label, "de")
    for name in sorted({row["name"], row.get("name_official", "")} - {label}):
        quads.text(graph, iri, terms.ALT_LABEL, name, "de")
    identifier = f"{iri}#ags"
    quads.link(graph, iri, terms.IDENTIFIER, identifier)
    quads.link(graph, identifier, terms.TYPE, terms.IDENTIFIER_CLASS)
    quads.text(graph, identifier, terms.NOTATION, key)
    if parent:
        quads.link(graph, iri, terms.WITHIN, thing_iri("region", parent))
    _write_figures(quads, graph, iri, row)
    quads.passages(graph, iri, source, [f"row={number}"])


def _write_figures(quads: Quads, graph: str, iri: str, row: Row) -> None:
    nuts = row.get("nuts3") or row.get("nuts1") or ""
    quads.text(graph, iri, terms.NUTS, nuts)
    match = terms.CLOSE_MATCH if row["key"] in _GROWN else terms.EXACT_MATCH
    quads.link(graph, iri, match, address("nuts", nuts) if nuts else "")
    quads.typed(graph, iri, terms.POPULATION, row["population"], terms.XSD + "integer")
    quads.typed(graph, iri, terms.AREA, row.get("area_km2", ""), terms.XSD + "decimal")
    quads.text(graph, iri, terms.AGENCY_DISTRICT, row.get("agency_district", ""))
    if row.get("lat"):
        point = f"{iri}#centre"
        quads.link(graph, iri, terms.HAS_CENTROID, point)
        quads.link(graph, point, terms.TYPE, terms.GEOMETRY)
        wkt = f"POINT({row['lon']} {row['lat']})"
        quads.typed(graph, point, terms.AS_WKT, wkt, terms.WKT_LITERAL)
