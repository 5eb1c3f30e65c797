"""An RDF export -> a store in memory that questions can be asked."""

from __future__ import annotations

import os

import pyoxigraph as ox

from kgraph.errors import BadQuestion
from kgraph.store import EmbeddedStore
from kgraph.store.index import index_of
from kgraph.words import errors as said

_FORMS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".jsonld": ox.RdfFormat.JSON_LD,
}


def exported(path: str) -> EmbeddedStore:
    """The graph that `kgraph export` wrote to `path` as RDF with its graphs; raises BadQuestion.

    The index, which exports leave out, is computed again.
    """
    form = _FORMS[os.path.splitext(path)[1].lower()]
    try:
        with open(path, "rb") as file:
            quads = list(ox.parse(file, format=form))
    except (OSError, SyntaxError, ValueError) as error:
        raise BadQuestion(said.FILE_NOT_READ.of(path=path, error=said.reason(error))) from error
    return EmbeddedStore.memory([*quads, *index_of(quads)])
