"""The Python API: the questions of the command line, answered as pandas DataFrames.

>>> import kgraph
>>> graph = kgraph.open()  # doctest: +SKIP
>>> graph.who("Fachkräfteallianz Ostwürttemberg")  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kgraph.errors import BadQuestion, NothingFound
from kgraph.graph.naming import REGIONS_FIRST, resolve
from kgraph.graph.periods import checked
from kgraph.graph.relations import all_ties
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Thing
from kgraph.opening import Where, open_graph
from kgraph.questions import common as _common
from kgraph.questions import connect as _connect
from kgraph.questions import find as _find
from kgraph.questions import introduce as _introduce
from kgraph.questions import region as _region
from kgraph.questions import show as _show
from kgraph.questions import sparql as _sparql
from kgraph.questions import who as _who
from kgraph.questions.paths.walking import Conditions

if TYPE_CHECKING:
    import networkx
    import pandas
    import rdflib


class Graph:
    """An open graph. Names are free text or ids, as on the command line.

    Every table has a column `evidence`: a list of (source, locator) pairs. An empty answer
    is an empty frame; an unclear name raises `kgraph.NameNotClear` with its candidates.
    """

    def __init__(self, graph: StoredGraph, where: Where) -> None:
        self._graph = graph
        self._where = where

    def find(self, text: str, type: str = "") -> pandas.DataFrame:
        """Things whose name fits: columns id, label, type, fit, evidence."""
        return _frame(_find.find(self._graph, text, type))

    def show(self, name: str) -> pandas.DataFrame:
        """All stated facts about one thing: columns property, value, evidence."""
        return _frame(_show.show(self._graph, self._iri(name)))

    def who(
        self, name: str, *, hops: int = 1, kind: str = "", relation: str = "",
        at: str = "", rollup: bool = False,
    ) -> pandas.DataFrame:  # fmt: skip
        """What a thing connects to, one row a relation.

        Columns id, label, type, relation, direction, role, since, until, evidence; with
        `hops=2` or `rollup` also via. Dates are text as precise as the source has them.
        """
        code = _who.check_relation(self._graph, relation)
        filters = _who.Filters(hops, kind, code, "", checked(at), rollup)
        return _frame(_who.who(self._graph, self._iri(name), filters))

    def connect(
        self, first: str, second: str, *, paths: int = 3, max_hops: int = 6,
        avoid: Sequence[str] = (), at: str = "", through_regions: bool = False,
    ) -> pandas.DataFrame:  # fmt: skip
        """Shortest chains of ties, one row a hop: chain, hop, from, relation ... evidence."""
        limits = _connect.Limits(paths, max_hops, (), [self._iri(name) for name in avoid])
        conditions = Conditions(checked(at), "", through_regions)
        start, end = self._iri(first), self._iri(second)
        try:
            table = _connect.connect(self._graph, start, end, limits, conditions)
        except NothingFound:
            return _frame(Table(("chain", "hop", *_HOP), [], 0))
        rows = [
            (number, position, *(hop[name] for name in _HOP))
            for number, row in enumerate(table.dicts(), start=1)
            for position, hop in enumerate(row["hops"], start=1)
        ]
        return _frame(Table(("chain", "hop", *_HOP), rows, len(rows)))

    def common(self, first: str, second: str) -> pandas.DataFrame:
        """What two things share: id, label, type, class, first, second, degree, evidence."""
        return self._pair(_common.common, _common.COMMON, first, second)

    def why(self, first: str, second: str) -> pandas.DataFrame:
        """Every statement that joins two things directly, with its places in the sources."""
        return self._pair(_common.why, _common.WHY, first, second)

    def introduce(self, first: str, second: str) -> pandas.DataFrame:
        """Who could introduce the first to the second, with ways, newest, why, evidence."""
        return self._pair(_introduce.introduce, _introduce.COLUMNS, first, second)

    def region(self, name: str) -> pandas.DataFrame:
        """Everything seated or active in a region, its parts included."""
        thing = resolve(self._graph, name, REGIONS_FIRST)
        if thing.type != "Region":
            raise BadQuestion(f"{thing.label} is no region")
        return _frame(_region.region(self._graph, thing.id))

    def sparql(self, query: str, *, timeout: float = 30.0, **parameters: str) -> Any:
        """Result of a SPARQL query, or of a saved one by its name ("register").

        A SELECT gives a frame of text (None where unbound), an ASK a bool, a CONSTRUCT or
        DESCRIBE an rdflib.Graph. `parameters` are those the query declares.
        """
        text = _sparql.saved(query) if query in _sparql.saved_names() else query
        asked = _sparql.Query(text)
        given = _sparql.bindings(self._graph, text, parameters)
        if _sparql.makes_graph(asked):
            import rdflib

            data = _sparql.serialized(self._graph, asked, "nt", timeout, **given)
            return rdflib.Graph().parse(data=data, format="nt")
        table = _sparql.table(self._graph, asked, timeout, **given)
        if table.columns == ("answer",):
            return table.rows[0][0] == "true"
        return _frame(table)

    @property
    def rdflib(self) -> rdflib.Dataset:
        """An rdflib Dataset over the same store: union default graph, read it, do not write it.

        Raises BadQuestion when the store is a remote endpoint.
        """
        import rdflib
        from oxrdflib import OxigraphStore

        engine = getattr(self._graph.store, "engine", None)
        if engine is None:
            raise BadQuestion("rdflib works on a local store, not on an endpoint")
        return rdflib.Dataset(store=OxigraphStore(store=engine), default_union=True)

    def graph(self, projection: str = "actors") -> networkx.Graph[str]:
        """A networkx graph of a projection, see docs/measures.md for their names and meaning.

        Nodes are IRIs with label and type. Raises BadQuestion for a name that is none.
        """
        from kgraph.graph.world import World
        from kgraph.measures.asked import Asked, projected

        asked = Asked(projection=projection)
        found: networkx.Graph[str] = projected(World(self._graph), asked).graph
        for iri in found:
            thing = self._graph.thing(iri)
            found.nodes[iri].update(label=thing.label, type=thing.type)
        return found

    def multigraph(self) -> networkx.MultiDiGraph[str]:
        """Every tie as an edge of its own, from subject to object.

        Nodes are IRIs with label and type; edges carry relation, role, since, until and
        evidence as `source#locator` text.
        """
        import networkx

        found: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        for tie in all_ties(self._graph):
            for iri in (tie.subject, tie.object):
                thing = self._graph.thing(iri)
                found.add_node(iri, label=thing.label, type=thing.type)
            evidence = " | ".join(f"{place.source}#{place.locator}" for place in tie.evidence)
            found.add_edge(
                tie.subject, tie.object, relation=tie.relation, role=tie.role,
                since=tie.since, until=tie.until, evidence=evidence,
            )  # fmt: skip
        return found

    def __repr__(self) -> str:
        return f"<kgraph.Graph of {', '.join(self._where.folders)}>"

    def _repr_html_(self) -> str:
        """Counts by type, for notebooks."""
        query = (
            "SELECT ?type (COUNT(?id) AS ?number) { ?id a ?type . ?id rdfs:label ?label . "
            "FILTER(STRSTARTS(STR(?type), STR(kg:))) } GROUP BY ?type ORDER BY ?type"
        )
        table = _sparql.table(self._graph, _sparql.Query(query), 30.0)
        html = _frame(table).to_html(index=False, escape=True)
        return str(html)

    def _iri(self, name: str) -> str:
        return resolve(self._graph, name).id

    def _pair(
        self, ask: Any, columns: tuple[str, ...], first: str, second: str
    ) -> pandas.DataFrame:
        try:
            return _frame(ask(self._graph, self._iri(first), self._iri(second)))
        except NothingFound:
            return _frame(Table(columns, [], 0))


_HOP = ("from", "relation", "direction", "to", "role", "since", "until", "evidence")


def open(
    data: str | Sequence[str] = (), *, add: str | Sequence[str] = (), store: str | None = None,
    language: str = "en",
) -> Graph:  # fmt: skip
    """Open the graph, building it first when its tables are new or changed.

    `data`: folders of tables to use instead of the shipped ones; `add`: tables or folders on
    top; `store`: folder of the store, or the address of a SPARQL 1.1 endpoint. Raises
    `kgraph.DataHasErrors` with findings, or `kgraph.StoreUnusable`.
    """
    where = Where(_several(data), _several(add), store)
    return Graph(open_graph(where, language), where)


def _several(paths: str | Sequence[str]) -> tuple[str, ...]:
    return (paths,) if isinstance(paths, str) else tuple(paths)


def _frame(table: Table) -> pandas.DataFrame:
    import pandas

    rows = [[_plain(cell) for cell in row] for row in table.rows]
    frame = pandas.DataFrame(rows, columns=list(table.columns), dtype=object)
    frame.attrs["notes"] = list(table.notes)
    return frame


def _plain(cell: Any) -> Any:
    if isinstance(cell, Thing):
        return cell.label
    if isinstance(cell, list):
        return [tuple(part) if isinstance(part, tuple) else part for part in cell]
    return cell
