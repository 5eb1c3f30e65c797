"""The graph in the forms that other programs open: a format and a graph -> files as bytes."""

from __future__ import annotations

import importlib

from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.words import refusals

#: format -> the module here that makes it, and the end of its file names
FORMATS: dict[str, tuple[str, str]] = {
    "graphml": ("networks", ".graphml"),
    "gexf": ("networks", ".gexf"),
    "csv": ("tables", ""),
    "csv-nodes": ("tables", ".csv"),
    "csv-edges": ("tables", ".csv"),
    "xlsx": ("workbook", ".xlsx"),
    "turtle": ("linked", ".ttl"),
    "trig": ("linked", ".trig"),
    "nquads": ("linked", ".nq"),
    "jsonld": ("linked", ".jsonld"),
}
#: what of the graph becomes edges
SCOPES = ("all", "ties")
PARALLEL = ("keep", "merge")


def export(
    graph: StoredGraph, form: str, scope: str = "all", parallel: str = "keep"
) -> dict[str, bytes]:
    """The files of an export by name; a single file has the name "".

    `scope` "ties" leaves out structure (seated in, part of, topics); `parallel` "merge" makes
    one edge of all statements between two things in one direction. Both count for networks
    and tables of nodes and edges; RDF and xlsx always hold every statement. Raises BadQuestion
    for an unknown word.

    >>> export(graph, "csv")  # doctest: +SKIP
    {'nodes.csv': b'...', 'edges.csv': b'...'}
    """
    for word, known in ((form, tuple(FORMATS)), (scope, SCOPES), (parallel, PARALLEL)):
        if word not in known:
            raise BadQuestion(refusals.NO_WORD.of(code=word, known=known))
    module = importlib.import_module(f"kgraph.pictures.exports.{FORMATS[form][0]}")
    if FORMATS[form][0] in ("workbook", "linked"):
        found: dict[str, bytes] = module.files(graph, form)
    else:
        found = module.files(graph, form, scope, parallel)
    return found
