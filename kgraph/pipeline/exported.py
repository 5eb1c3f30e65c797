"""An RDF export -> a store in memory that questions can be asked, with its names found again."""

from __future__ import annotations

import os

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.rdf import Quads
from kgraph.rdf.index import distinct_labels, write_keys, write_labels
from kgraph.store import EmbeddedStore
from kgraph.words import errors as said

_FORMS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".ttl": ox.RdfFormat.TURTLE,
}


def exported(path: str) -> EmbeddedStore:
    """The graph that `kgraph export` wrote to `path` as RDF; raises BadQuestion.

    The computed graph, which exports leave out, is made again as far as names go. Labels of
    things that share one may be told apart otherwise than they were.
    """
    form = _FORMS[os.path.splitext(path)[1].lower()]
    try:
        with open(path, "rb") as file:
            quads = list(ox.parse(file, format=form))
    except (OSError, SyntaxError, ValueError) as error:
        raise BadQuestion(said.FILE_NOT_READ.of(path=path, error=said.reason(error))) from error
    names: dict[str, list[str]] = {}
    for predicate in (terms.PREF_LABEL, terms.TITLE, terms.ALT_LABEL):
        for quad in quads:
            iri = getattr(quad.subject, "value", "")
            if quad.predicate.value == predicate and iri.startswith(terms.ID):
                names.setdefault(iri, []).append(str(getattr(quad.object, "value", "")))
    index = Quads()
    write_labels(index, distinct_labels(names, {}))
    write_keys(index, [(iri, name) for iri, own in names.items() for name in own])
    return EmbeddedStore.memory([*quads, *index.quads])
