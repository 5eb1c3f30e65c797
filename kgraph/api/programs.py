"""The graph for other programs: SPARQL, rdflib, networkx, pages and files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kgraph import terms
from kgraph.api.frames import Asker, of_results
from kgraph.asking import pictures, reports, sparql
from kgraph.asking.measuring import Over, Taken, projected
from kgraph.errors import BadQuestion
from kgraph.graph.relations import all_ties
from kgraph.questions import sparql as queries
from kgraph.words import refusals

if TYPE_CHECKING:
    import networkx
    import rdflib
    from pyvis.network import Network


class Programs(Asker):
    """sparql, rdflib, graph, multigraph; view, export."""

    def sparql(
        self, query: str, *, timeout: float = 30.0, allow_network: bool = False, **parameters: str
    ) -> Any:
        """Result of a SPARQL query, or of a saved one by its name ("register").

        A SELECT gives a frame: columns of numbers, dates and truth values are typed, others
        text (None where unbound). An ASK gives a bool, a CONSTRUCT or DESCRIBE an rdflib.Graph.
        `parameters` are those the query declares, `timeout` is in seconds, `allow_network` lets
        SERVICE ask other endpoints.
        """
        is_saved = query in queries.saved_names()
        text, saved = (None, query) if is_saved else (query, None)
        asked = sparql.prepared(text, saved, allow_network)
        if queries.makes_graph(asked):
            import rdflib

            data = sparql.serialized(self._graph, asked, "nt", parameters, timeout)
            return rdflib.Graph().parse(data=data, format="nt")
        content = sparql.serialized(self._graph, asked, "json", parameters, timeout)
        return of_results(json.loads(content))

    def view(self, kind: str, *names: str, hops: int = 1, boundaries: str = "") -> str:
        """An interactive picture as the text of an HTML page that needs no network.

        `kind` and `names` are those of the command; the name of the kind "query" is the text
        of a query, `boundaries` the text of a GeoJSON file, for the kind "map".

        >>> html = graph.view("region", "Niedersachsen")  # doctest: +SKIP
        """
        return pictures.view(self._graph, kind, *names, hops=hops, boundaries=boundaries).html

    def pyvis(self, kind: str, *names: str, hops: int = 1) -> Network:
        """The picture of `view` as a `pyvis.network.Network`: nodes by IRI, with places.

        >>> graph.pyvis("region", "Hildesheim").write_html("hildesheim.html")  # doctest: +SKIP
        """
        return pictures.pyvis(self._graph, kind, *names, hops=hops)

    def report(self, kind: str, name: str, *, format: str = "") -> bytes:
        """The printed page of a region (kind "region") as md, html or docx: bytes of a file."""
        return reports.report(self._graph, kind, name, format=format)

    def export(
        self, format: str, *, scope: str = "all", parallel: str = "keep",
        measure: Sequence[str] = (), bom: bool = False, projection: str = "",
        keep_hubs: bool = False, hub_share: float = 1 / 3, weights: str = "newman",
        roll_up: bool = False, seed: int = 1,
    ) -> dict[str, bytes]:  # fmt: skip
        """The graph, or a projection with measures, in a format of the command.

        File name -> content; a single file has the name "".
        """
        over = Taken(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return pictures.export(
            self._graph, format, over, scope=scope, parallel=parallel, measure=measure, bom=bom
        )

    @property
    def rdflib(self) -> rdflib.Dataset:
        """An rdflib Dataset over the same store: union default graph, read it, do not write it.

        The prefixes of the graph (kg:, org:, skos: …) are bound.

        Raises BadQuestion when the store is a remote endpoint.
        """
        import rdflib
        from oxrdflib import OxigraphStore

        engine = getattr(self._graph.store, "engine", None)
        if engine is None:
            raise BadQuestion(refusals.RDFLIB_LOCAL)
        made = rdflib.Dataset(store=OxigraphStore(store=engine), default_union=True)
        for prefix, namespace in terms.PREFIXES.items():
            made.bind(prefix, namespace, replace=True)
        return made

    def graph(
        self, projection: str = "actors", *, measures: Sequence[str] = (),
        keep_hubs: bool = False, hub_share: float = 1 / 3, weights: str = "newman",
        roll_up: bool = False, seed: int = 1,
    ) -> networkx.Graph[str]:  # fmt: skip
        """A networkx graph of a projection, see docs/measures.md for their names and meaning.

        Nodes are IRIs (of kinds, codes) with label, type, part, documents and the `measures`;
        two-mode graphs have `bipartite` and `mode`. Edges have weight, count and via. All are
        text or numbers, so that networkx writes the graph in every format. Raises
        BadQuestion for a name that is none.
        """
        over = Over(projection, keep_hubs, hub_share, weights, roll_up, seed)
        return projected(self._graph, over, measures=measures)

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
