"""Ties and things of the graph -> nodes and edges of a scene."""

from __future__ import annotations

from collections.abc import Iterable

from kgraph import terms
from kgraph.graph.places import Places
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.html.scene import Edge, Fact, Node, Scene
from kgraph.model import Evidence, Tie
from kgraph.questions.show import show
from kgraph.terms import type_name
from kgraph.words.numbers import number

#: said by the node's kind and by "mentioned in" already
_SAID = (terms.KIND, terms.PRINTED_NAME)


class Sketch:
    """Collects what a scene shows; nodes come with the ties that need them."""

    def __init__(self, graph: StoredGraph) -> None:
        self.graph = graph
        self.places = Places(graph)
        self._things: dict[str, dict[str, str | int]] = {}
        self._made: dict[str, Node] = {}
        self._ties: dict[str, Tie] = {}
        self._edges: list[Edge] = []
        self._relations: dict[str, list[Tie]] = {}

    def thing(
        self, iri: str, parent: str = "", column: int = 0, row: int = 0, group: str = ""
    ) -> None:
        """Show a thing; said twice, the first says where."""
        where: dict[str, str | int] = {
            "parent": parent, "column": column, "row": row, "group": group,
        }  # fmt: skip
        self._things.setdefault(iri, where)

    def made(self, node: Node) -> None:
        """Show a node that is no thing of the graph: a kind, a group."""
        self._made.setdefault(node.id, node)

    def edge(self, edge: Edge) -> None:
        """Show an edge that is no stated tie."""
        self._edges.append(edge)

    def tie(self, tie: Tie) -> None:
        """Show a stated tie and both its ends."""
        self.thing(tie.subject)
        self.thing(tie.object)
        self._ties.setdefault(tie.node, tie)

    def ties(self, ties: Iterable[Tie]) -> None:
        """Show several stated ties."""
        for tie in ties:
            self.tie(tie)

    def has_things(self) -> bool:
        """Whether anything is in the sketch."""
        return bool(self._things)

    def relations_of(self, iri: str) -> list[Tie]:
        """Every relation that a source states about the thing, read once."""
        if iri not in self._relations:
            self._relations[iri] = relations_of(self.graph, iri)
        return self._relations[iri]

    def has(self, iri: str) -> bool:
        """Whether the thing is in the sketch."""
        return iri in self._things

    def scene(self, title: str, note: str = "", focus: tuple[str, ...] = (), layout: str = "free",
              columns: tuple[str, ...] = ()) -> Scene:  # fmt: skip
        """What was collected, in the order of labels."""
        order = sorted(self._things, key=lambda iri: (self.graph.label(iri).casefold(), iri))
        nodes: list[Node] = [self._made[name] for name in sorted(self._made)]
        nodes += [self._node(iri) for iri in order]
        edges = [self._drawn(self._ties[node]) for node in sorted(self._ties)] + self._edges
        sources = _sources(nodes, edges)
        return Scene(
            title=title, nodes=tuple(nodes), edges=tuple(edges), note=note, focus=focus,
            language=self.graph.language, layout=layout, columns=columns,
            sources={name: self._source_title(name) for name in sorted(sources)},
        )  # fmt: skip

    def reading(
        self, relation: str, source: str, target: str, evidence: Iterable[Evidence] = ()
    ) -> Edge:
        """An edge with the words of a relation of the vocabulary."""
        return Edge(
            source, target, relation, self.graph.reading(relation),
            self.graph.reading(relation, inverse=True), is_tie=self.graph.meaning(relation).is_tie,
            evidence=tuple(evidence),
        )  # fmt: skip

    def kind(self, iri: str) -> str:
        """The kind of a thing, for people."""
        return next((self.graph.label(v) for v in self.graph.values(iri, terms.KIND)), "")

    def _node(self, iri: str) -> Node:
        where = self._things[iri]
        return Node(
            id=iri, label=self.graph.label(iri), type=type_name(iri), kind=self.kind(iri),
            group=str(where["group"]) or self._state(iri), parent=str(where["parent"]),
            column=int(where["column"]), row=int(where["row"]), facts=self._facts(iri),
            evidence=tuple(self.graph.mentions(iri)),
        )  # fmt: skip

    def _state(self, iri: str) -> str:
        """The name of the Land of a thing; of several, all their names."""
        return ", ".join(self.graph.label(state) for state in self.places.states(iri))

    def _facts(self, iri: str) -> tuple[Fact, ...]:
        """Literal facts, then the relations that the picture does not draw."""
        ties = self.relations_of(iri)
        readings = {self._read(tie, iri) for tie in ties}
        said = readings | {self.graph.label(term) for term in _SAID}
        facts = [
            Fact(str(name), self._read_value(str(name), str(value)), tuple(evidence))
            for name, value, evidence in show(self.graph, iri).rows
            if name not in said
        ]
        outside = {
            Fact(self._read(tie, iri), self.graph.label(tie.other(iri)), tie.evidence)
            for tie in ties
            if tie.node not in self._ties
        }
        return (*facts, *sorted(outside)[:60])

    def _read_value(self, name: str, value: str) -> str:
        """Inhabitants with the marks of the language; keys and codes as they are."""
        is_count = name == self.graph.label(terms.POPULATION) and value.isdigit()
        return number(int(value), self.graph.language) if is_count else value

    def _read(self, tie: Tie, iri: str) -> str:
        return self.graph.reading(tie.relation, inverse=tie.object == iri)

    def _drawn(self, tie: Tie) -> Edge:
        graph = self.graph
        return Edge(
            tie.subject, tie.object, tie.relation, graph.reading(tie.relation),
            graph.reading(tie.relation, inverse=True), tie.role, tie.since, tie.until, tie.note,
            self.graph.meaning(tie.relation).is_tie, evidence=tie.evidence,
        )  # fmt: skip

    def _source_title(self, name: str) -> str:
        return next(iter(self.graph.values(f"{terms.ID}source/{name}", terms.TITLE)), name)


def _sources(nodes: Iterable[Node], edges: Iterable[Edge]) -> set[str]:
    found = {one.source for edge in edges for one in edge.evidence}
    for node in nodes:
        found.update(passage.source for passage in node.evidence)
        found.update(passage.source for fact in node.facts for passage in fact.evidence)
    return found
