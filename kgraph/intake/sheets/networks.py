"""GraphML and GEXF -> a grid of nodes and a grid of edges, read by networkx."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

from kgraph.intake.sheets.grid import Choice, FileGrids, Grid
from kgraph.records import Finding, Unreadable
from kgraph.words.intake import sheets as words

_ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def read(content: bytes, name: str, _: Choice) -> FileGrids:
    """Nodes and edges with their attributes; an edge names its ends by the id of the node."""
    form = "GEXF" if name.lower().endswith(".gexf") else "GraphML"
    graph = _graph(content, name, form)
    nodes = [{"id": str(node), **_texts(data)} for node, data in graph.nodes(data=True)]
    edges = [
        {"source": str(a), "target": str(b), **_texts(data)}
        for a, b, data in graph.edges(data=True)
    ]
    return FileGrids(
        (
            Grid(f"{name}[nodes]", "nodes", _rows(nodes), "things"),
            Grid(f"{name}[edges]", "edges", _rows(edges), "ties"),
        )
    )


def _graph(content: bytes, name: str, form: str) -> Any:
    import networkx as nx

    if _ENTITY.search(content[:100_000]):  # entities can grow without end, and no graph needs them
        error: object = "DOCTYPE"
    else:
        try:
            reader = nx.read_gexf if form == "GEXF" else nx.read_graphml
            return reader(io.BytesIO(content))
        except Exception as trouble:  # networkx raises whatever the file makes it stumble over
            error = trouble
    message = words.NO_GRAPH.of(form=form, error=str(error)[:200])
    raise Unreadable(Finding("error", name, None, None, "", message, words.SAVE_AGAIN))


def _texts(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(k): str(v) for k, v in data.items() if not isinstance(v, (dict, list))}


def _rows(entries: Iterable[Mapping[str, str]]) -> list[list[str]]:
    entries = list(entries)
    headings = list(dict.fromkeys(key for entry in entries for key in entry))
    return [headings, *([entry.get(key, "") for key in headings] for entry in entries)]
