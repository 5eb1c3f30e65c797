"""The Python API: the questions of the command line, answered as pandas DataFrames.

>>> import kgraph
>>> graph = kgraph.open()  # doctest: +SKIP
>>> graph.who("Fachkräfteallianz Ostwürttemberg")  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.api.lists import Lists
from kgraph.api.measures import Measures
from kgraph.api.overview import overview
from kgraph.api.programs import Programs
from kgraph.api.questions import Questions
from kgraph.graph.stored import StoredGraph
from kgraph.opening import Where, open_graph
from kgraph.workspace import open_workspace


class Graph(Questions, Lists, Measures, Programs):
    """An open graph. Names are free text or ids, as on the command line.

    Every table has a column `evidence`: a list of (source, locator) pairs. An empty answer
    is an empty frame, with the reason in `attrs["notes"]`; an unclear name raises
    `kgraph.NameNotClear` with its candidates, a choice there is not `kgraph.BadQuestion`.
    """

    def __init__(self, graph: StoredGraph, where: Where) -> None:
        super().__init__(graph)
        self._where = where

    def __repr__(self) -> str:
        return f"<kgraph.Graph of {', '.join(self._where.folders)}>"

    def _repr_html_(self) -> str:
        """Counts by type, and the sources with how often they are cited, for notebooks."""
        return overview(self._graph)


def open(
    data: str | Sequence[str] = (), *, add: str | Sequence[str] = (), store: str | None = None,
    workspace: str | None = None, language: str = "en", credentials: str | None = None,
) -> Graph:  # fmt: skip
    """Open the graph, building it first when its tables are new or changed.

    `data`: folders of tables to use instead of the shipped ones; `add`: tables or folders on
    top; `store`: folder of the store, or the address of a SPARQL 1.1 endpoint; `workspace`: a
    folder of `kgraph init`, which is used unless `data` or `store` is given; `credentials`: a
    file of one line USER:PASSWORD, or a token, for an endpoint that wants to know who asks.
    Raises `kgraph.DataHasErrors` with findings, or `kgraph.StoreUnusable`.
    """
    from kgraph.store.login import read_credentials

    own = open_workspace(workspace) if workspace else None
    login = read_credentials(credentials) if credentials else None
    where = Where(_several(data), _several(add), store, own, login)
    return Graph(open_graph(where, language), where)


def _several(paths: str | Sequence[str]) -> tuple[str, ...]:
    return (paths,) if isinstance(paths, str) else tuple(paths)
