"""GraphML, GEXF 1.3 and node-link JSON: networkx writes them, for Gephi, yEd, igraph, R, d3."""

from __future__ import annotations

import calendar
import io
import json
import re
from typing import Any

from kgraph.html.look import look_of
from kgraph.pictures.exports.elements import Elements, Value


def files(found: Elements, form: str) -> dict[str, bytes]:
    """The network as one file: `form` is "graphml", "gexf" or "json" (node-link)."""
    return {"": {"graphml": graphml, "gexf": gexf, "json": node_link}[form](found)}


def network(found: Elements) -> Any:
    """A networkx graph: directed if most edges are, a multigraph if pairs have several.

    Attributes are str, int or float; what no source states is absent. An edge of a directed
    graph that holds both ways has `direction` "mutual": readers refuse files that mix
    directed and undirected edges.
    """
    import networkx as nx

    made: Any = {
        (True, True): nx.MultiDiGraph, (True, False): nx.DiGraph,
        (False, True): nx.MultiGraph, (False, False): nx.Graph,
    }[found.directed, found.parallel]()  # fmt: skip
    made.graph["name"] = found.name
    for node in found.nodes:
        made.add_node(node.id, **node.attributes)
    for edge in found.edges:
        keyed = {"key": edge.id} if found.parallel else {}
        kind = {"direction": "mutual"} if found.directed and not edge.is_directed else {}
        made.add_edge(edge.source, edge.target, **keyed, id=edge.id, **edge.attributes, **kind)
    return made


def graphml(found: Elements) -> bytes:
    """GraphML, valid by its schema: ids are name tokens ("network:a"), keys have own ids."""
    import networkx as nx

    buffer = io.BytesIO()
    nx.write_graphml_xml(_tokens(network(found)), buffer)
    return buffer.getvalue()


def gexf(found: Elements) -> bytes:
    """GEXF 1.3 with colours by type and a timeline of whole days, the same bytes each time."""
    import networkx as nx

    buffer = io.BytesIO()
    nx.write_gexf(_dressed(_tokens(network(found))), buffer, version="1.3")
    # the day of writing would make two exports of the same graph differ
    text = re.sub(rb' lastmodifieddate="[^"]*"', b"", buffer.getvalue(), count=1)
    text = text.replace(b'="http://w3.org/', b'="http://www.w3.org/')  # as networkx misspells it
    return re.sub(rb'(<graph [^>]*?) name="[^"]*"', rb"\1", text, count=1)  # not in GEXF


def node_link(found: Elements) -> bytes:
    """Node-link JSON as networkx, d3 and Sigma read it; edges have their ends and `key`."""
    import networkx as nx

    data = nx.node_link_data(network(found), edges="edges")
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _tokens(made: Any) -> Any:
    """The graph with ids that XML takes as name tokens: "network/a" becomes "network:a"."""
    import networkx as nx

    names = {node: re.sub(r"[^\w.:-]", ".", node.replace("/", ":")) for node in made}
    return nx.relabel_nodes(made, names)


def _dressed(made: Any) -> Any:
    """With what Gephi reads beside the data: colours by type, a timeline of whole days."""
    for _, values in made.nodes(data=True):
        colour = look_of(values["type"]).colour
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        values["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
        values.update(_days(values))
    for *_, values in made.edges(data=True):
        values.update(_days(values))
        if "direction" in values:
            values["type"] = values.pop("direction")  # an edge type of GEXF
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
