"""GraphML and GEXF: networkx writes them, for Gephi, yEd, Cytoscape, igraph, R."""

from __future__ import annotations

import calendar
import io
import re
from typing import Any

from kgraph.graph.stored import StoredGraph
from kgraph.html.look import look_of
from kgraph.pictures.exports.elements import Value, edges, nodes


def files(graph: StoredGraph, form: str, scope: str, parallel: str) -> dict[str, bytes]:
    """The network as one file: `form` is "graphml" or "gexf"."""
    return {"": written(network(graph, scope, parallel), form)}


def written(made: Any, form: str) -> bytes:
    """A network as GraphML or GEXF; the latter dresses it, so write it last."""
    import networkx as nx

    buffer = io.BytesIO()
    if form == "graphml":
        nx.write_graphml_xml(made, buffer, named_key_ids=True)
        return buffer.getvalue()
    nx.write_gexf(_dressed(made), buffer)
    # the day of writing would make two exports of the same graph differ
    return re.sub(rb' lastmodifieddate="[^"]*"', b"", buffer.getvalue(), count=1)


def network(graph: StoredGraph, scope: str = "all", parallel: str = "keep") -> Any:
    """The graph as a networkx DiGraph, or MultiDiGraph when parallel statements are kept.

    Attributes are str, int or float; what no source states is absent.
    """
    import networkx as nx

    drawn = edges(graph, scope, parallel)
    made: Any = nx.DiGraph() if parallel == "merge" else nx.MultiDiGraph()
    for node in nodes(graph, drawn):
        made.add_node(node.id, **node.attributes)
    for edge in drawn:
        keyed = {} if parallel == "merge" else {"key": edge.id}
        made.add_edge(edge.source, edge.target, **keyed, id=edge.id, **edge.attributes)
    return made


def _dressed(made: Any) -> Any:
    """With what Gephi reads beside the data: colours by type, a timeline of whole days."""
    for _, values in made.nodes(data=True):
        colour = look_of(values["type"]).colour
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        values["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
        values.update(_days(values))
    for *_, values in made.edges(data=True):
        values.update(_days(values))
    return made


def _days(values: dict[str, Value]) -> dict[str, str]:
    """`start` and `end` as days: a year begins on 1 January and ends on 31 December.

    >>> _days({"since": "2015", "until": "2016-02"})
    {'start': '2015-01-01', 'end': '2016-02-29'}
    """
    found = {}
    if since := str(values.get("since", "")):
        found["start"] = (since + "-01-01")[:10]
    if until := str(values.get("until", "")):
        year, month = int(until[:4]), int(until[5:7] or 12)
        last = f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
        found["end"] = until if len(until) == 10 else last
    return found
