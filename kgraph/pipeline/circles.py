"""Relations that may not lead back to where they began: part of, within, broader."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator, Sequence

from kgraph.records import Finding, Item
from kgraph.words.tables import rules as words

#: relations of order: nothing is above itself, not even by way of others
_ORDERS = ("part-of", "within")
_CONCEPTS = ("concept", "topic", "target-group")


def check_order(items: Sequence[Item]) -> list[Finding]:
    """Findings about ties of a thing to itself, circles of parts and concepts, and schemes."""
    ties = [item for item in items if item.record.table == "ties"]
    concepts = [item for item in items if item.record.table == "concepts" and item.object]
    findings = [
        item.record.finding("to", words.TO_ITSELF, words.WRITE_OTHER)
        for item in ties
        if item.subject == item.object
    ]
    for relation in _ORDERS:
        own = [item for item in ties if item.record.get("relation") == relation]
        pairs = [(item, item.subject, item.object) for item in own if item.subject != item.object]
        findings += _circles(pairs, "to")
    findings += _circles([(item, item.iri, item.object) for item in concepts], "broader")
    return findings + _check_schemes([item for item in items if item.record.table == "concepts"])


def _check_schemes(concepts: Sequence[Item]) -> list[Finding]:
    """Findings about rows whose scheme is a concept, or no concept at all."""
    schemes = {item.record.get("id") for item in concepts if not item.record.get("scheme")}
    schemes |= {"", "topics", "target-groups"}
    return [
        item.record.finding("scheme", words.NO_SCHEME, words.WRITE_SCHEME)
        for item in concepts
        if item.record.get("scheme") not in schemes
    ]


def check_broader(item: Item, segment: str) -> Iterator[Finding]:
    """Whether what is broader than a concept is one; `segment` is the IRI segment of its type."""
    if segment not in _CONCEPTS:
        message = words.NOT_BROADER.of(type=segment)
        yield item.record.finding("broader", message, words.WRITE_CONCEPT)


def _circles(pairs: Sequence[tuple[Item, str, str]], column: str) -> list[Finding]:
    """One finding for each row that lies on a circle."""
    above: dict[str, set[str]] = {}
    for _, below, upper in pairs:
        above.setdefault(below, set()).add(upper)
    on_circle = _on_circles(above)
    return [
        item.record.finding(column, words.CIRCLE, words.BREAK_CIRCLE)
        for item, below, upper in pairs
        if below in on_circle and on_circle[below] == on_circle.get(upper)
    ]


def _on_circles(above: dict[str, set[str]]) -> dict[str, int]:
    """Node -> number of its circle, for nodes that lie on one."""
    try:
        graphlib.TopologicalSorter(above).prepare()
        return {}  # the usual case, without the third of a second that networkx takes to load
    except graphlib.CycleError:
        import networkx

    graph = networkx.DiGraph((below, upper) for below, uppers in above.items() for upper in uppers)
    return {
        node: number
        for number, nodes in enumerate(networkx.strongly_connected_components(graph))
        for node in nodes
        if len(nodes) > 1 or graph.has_edge(node, node)
    }
