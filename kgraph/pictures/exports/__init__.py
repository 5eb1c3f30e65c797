"""The graph in the forms that other programs open: a format and a graph -> files as bytes."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.measures.asked import Asked
from kgraph.words import refusals

#: format -> the module here that makes it, and the end of its file names
FORMATS: dict[str, tuple[str, str]] = {
    "graphml": ("networks", ".graphml"),
    "gexf": ("networks", ".gexf"),
    "json": ("networks", ".json"),
    "csv": ("tables", ""),
    "csv-nodes": ("tables", ".csv"),
    "csv-edges": ("tables", ".csv"),
    "neo4j": ("tables", "-neo4j"),
    "parquet": ("tables", "-parquet"),
    "pajek": ("research", ".net"),
    "dl": ("research", ".dl"),
    "cx2": ("research", ".cx2"),
    "matrix": ("research", ".csv"),
    "xlsx": ("workbook", ".xlsx"),
    "turtle": ("linked", ".ttl"),
    "trig": ("linked", ".trig"),
    "nquads": ("linked", ".nq"),
    "jsonld": ("linked", ".jsonld"),
    "dcat": ("catalogue", "-catalogue.ttl"),
    "dcat-jsonld": ("catalogue", "-catalogue.jsonld"),
}
#: formats of several files, which go into a folder
FOLDERS = ("csv", "neo4j", "parquet")
#: what of the graph becomes edges
SCOPES = ("all", "ties")
PARALLEL = ("keep", "merge")
_OF_ALL = ("workbook", "linked", "catalogue")


@dataclass(frozen=True)
class Chosen:
    """What of a graph is exported: as stated, or a projection with measures.

    `scope` "ties" leaves out structure (seated in, part of, topics); `parallel` "merge" makes
    one edge of all statements between two things in one direction. Both count for the graph
    as stated, `measures` for a projection.
    """

    scope: str = "all"
    parallel: str = "keep"
    projection: Asked | None = None
    measures: Sequence[str] = ()


def export(graph: StoredGraph, form: str, chosen: Chosen | None = None) -> dict[str, bytes]:
    """The files of an export by name; a single file has the name "".

    RDF and xlsx always hold every statement. Raises BadQuestion for an unknown word.

    >>> export(graph, "csv")  # doctest: +SKIP
    {'nodes.csv': b'...', 'edges.csv': b'...'}
    """
    chosen = chosen or Chosen()
    words = ((form, tuple(FORMATS)), (chosen.scope, SCOPES), (chosen.parallel, PARALLEL))
    for word, known in words:
        if word not in known:
            raise BadQuestion(refusals.NO_WORD.of(code=word, known=known))
    name = FORMATS[form][0]
    module = importlib.import_module(f"kgraph.pictures.exports.{name}")
    if name in _OF_ALL and (chosen.projection or chosen.measures):
        raise BadQuestion(refusals.NO_PROJECTION_IN.of(form=form))
    made: dict[str, bytes] = module.files(graph if name in _OF_ALL else _found(graph, chosen), form)
    return made


def _found(graph: StoredGraph, chosen: Chosen) -> object:
    if chosen.projection:
        from kgraph.pictures.exports.projected import projected

        return projected(graph, chosen.projection, chosen.measures)
    if chosen.measures:
        raise BadQuestion(refusals.MEASURES_OF_PROJECTION)
    from kgraph.pictures.exports.elements import whole

    return whole(graph, chosen.scope, chosen.parallel)
