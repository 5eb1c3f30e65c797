"""Fewer requests to a distant store: what is asked of one node is fetched for its siblings too.

Nodes that came in one result (the statements about a thing, the things they name) are mostly
asked the same next. The first time only one node is fetched, then its siblings in growing
batches, as file systems read ahead: a look at one node costs one request, a walk over n nodes
about log n. What has been read is remembered; so an opened graph answers from one state.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

if TYPE_CHECKING:
    from kgraph.store.endpoint import Endpoint, Result

#: how many nodes are fetched the first time that a batch of siblings is asked, and so on
_BATCHES = (1, 30, 300, 1000)
#: quads remembered; beyond, all are forgotten
_MOST_QUADS = 500_000


class Shape(NamedTuple):
    """What is asked of a node: as which end of a triple ("s" or "o"), predicate, graph."""

    end: str
    predicate: str | None
    graph: str | None


class _Siblings:
    """Nodes of one result, and how often each shape was asked of them in vain."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self.nodes = list(dict.fromkeys(nodes))
        self._asked: dict[Shape, int] = defaultdict(int)
        self._next: dict[Shape, int] = defaultdict(int)

    def batch(self, node: str, shape: Shape, known: dict[tuple[str, Shape], Any]) -> list[str]:
        """The node, and those of its siblings that are fetched with it."""
        size = _BATCHES[min(self._asked[shape], len(_BATCHES) - 1)]
        self._asked[shape] += 1
        found, place = [node], self._next[shape]
        while len(found) < size and place < len(self.nodes):
            sibling = self.nodes[place]
            place += 1
            if sibling != node and (sibling, shape) not in known:
                found.append(sibling)
        self._next[shape] = place
        return found


class ReadingAhead:
    """An endpoint that is asked for batches of nodes; it gives what the endpoint gives."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self._known: dict[tuple[str, Shape], list[Any]] = {}
        self._siblings: dict[str, _Siblings] = {}
        self._size = 0

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Any]:
        own, other = _iri(subject), _iri(object)
        shape = Shape("s" if own else "o", _iri(predicate) or None, _iri(graph) or None)
        if own:
            found = self._of(own, shape)
            if object is not None:
                wanted = ox.NamedNode(object) if isinstance(object, str) else object
                found = [quad for quad in found if quad.object == wanted]
            return iter(found)
        if other:
            return iter(self._of(other, shape))
        found = list(self.endpoint.match(subject, predicate, object, graph))
        self._meet(found)
        return iter(found)

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        return self.endpoint.query(text, union, **bindings)

    def holds(self, graph: str) -> bool:
        return self.endpoint.holds(graph)

    def graphs(self) -> list[str]:
        return self.endpoint.graphs()

    def close(self) -> None:
        self.endpoint.close()

    def _of(self, node: str, shape: Shape) -> list[Any]:
        found = self._known.get((node, shape))
        if found is None:
            siblings = self._siblings.setdefault(node, _Siblings([node]))
            self._fetch(siblings.batch(node, shape, self._known), shape)
            found = self._known[node, shape]
        return found

    def _fetch(self, nodes: list[str], shape: Shape) -> None:
        if self._size > _MOST_QUADS:
            self._known.clear()
            self._size = 0
        for node in nodes:
            self._known[node, shape] = []
        quads = list(self.endpoint.matching(nodes, shape.end, shape.predicate, shape.graph))
        for quad in quads:
            end = quad.subject if shape.end == "s" else quad.object
            self._known[end.value, shape].append(quad)
        self._size += len(quads)
        self._meet(quads, shape.end)

    def _meet(self, quads: list[Any], asked: str = "") -> None:
        """Note which nodes came together: subjects, and objects of each predicate.

        Those at the end that was `asked` are siblings already.
        """
        together: dict[str, list[str]] = defaultdict(list)
        for quad in quads:
            if asked != "s":
                together[""].append(quad.subject.value)
            if asked != "o" and isinstance(quad.object, ox.NamedNode):
                together[quad.predicate.value].append(quad.object.value)
        for nodes in together.values():
            siblings = _Siblings(nodes)
            for node in siblings.nodes:
                before = self._siblings.get(node)
                if before is None or len(before.nodes) < len(siblings.nodes):
                    self._siblings[node] = siblings


def _iri(term: Any) -> str:
    """The IRI of a node, "" for what is none."""
    if isinstance(term, str):
        return term
    return str(term.value) if isinstance(term, ox.NamedNode) else ""
