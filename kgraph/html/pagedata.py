"""A scene as the JSON values that the scripts of every view read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kgraph.html.look import LOOK
from kgraph.html.scene import Edge, Fact, Node, Scene
from kgraph.words.locators import readable_locator, readable_numbers
from kgraph.words.types import PLURALS, TYPES


class PageData:
    """The nodes and ties of a scene by number, with the passages where sources say so."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._passages = PassageNumbers(scene)
        self.number = {node.id: position for position, node in enumerate(scene.nodes)}

    def values(self, words: Mapping[str, str]) -> dict[str, Any]:
        """What all views have; `words` are those of the page."""
        scene, passages = self._scene, self._passages
        relations = sorted({(e.relation, e.reading, e.inverse, e.is_tie) for e in scene.edges})
        code = {relation[:2]: position for position, relation in enumerate(relations)}
        return {
            "title": scene.title, "language": scene.language, "words": words,
            "types": TYPES[scene.language], "plurals": PLURALS[scene.language],
            "look": {name: look._asdict() for name, look in LOOK.items()},
            "nodes": [_node(node, self.number, passages) for node in scene.nodes],
            "ties": [
                _tie(e, self.number, code[e.relation, e.reading], passages) for e in scene.edges
            ],
            "relations": [
                {"code": c, "reading": r, "inverse": i, "tie": t} for c, r, i, t in relations
            ],
            "evidence": passages.rows, "sources": scene.sources,
        }  # fmt: skip

    def facts(self, facts: Iterable[Fact]) -> list[list[Any]]:
        """Facts with the numbers of their passages."""
        return _facts(facts, self._passages)


class PassageNumbers:
    """Each passage once: [source id, where in it], referred to by number."""

    def __init__(self, scene: Scene) -> None:
        self.rows: list[tuple[str, str]] = []
        self._language = scene.language
        self._own = scene.numbers
        self._numbers: dict[Any, int] = {}

    def numbers(self, evidence: Any) -> list[int]:
        """The numbers of some passages; new ones are added."""
        return [self._number(passage) for passage in evidence]

    def _number(self, passage: Any) -> int:
        if passage not in self._numbers:
            self._numbers[passage] = len(self.rows)
            own = self._own.get(passage)
            where = readable_locator(passage.locator, self._language)
            where = f"{readable_numbers([own], self._language)}, {where}" if own else where
            self.rows.append((passage.source, where))
        return self._numbers[passage]


def _node(node: Node, number: dict[str, int], passages: PassageNumbers) -> dict[str, Any]:
    found: dict[str, Any] = {"id": node.id, "name": node.label, "type": node.type}
    for name in ("kind", "group", "count", "column", "least", "off", "away"):
        if getattr(node, name):
            found[name] = getattr(node, name)
    if node.parent:
        found["parent"] = number[node.parent]
    if node.facts:
        found["facts"] = _facts(node.facts, passages)
    if node.evidence:
        found["evidence"] = passages.numbers(node.evidence)
    return found


def _tie(
    edge: Edge, number: dict[str, int], relation: int, passages: PassageNumbers
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "from": number[edge.source], "to": number[edge.target], "relation": relation,
    }  # fmt: skip
    for name in ("role", "since", "until", "note"):
        if getattr(edge, name):
            found[name] = getattr(edge, name)
    if not edge.directed:
        found["undirected"] = True
    if edge.layer >= 0:
        found["layer"] = edge.layer
    if edge.weight != 1:
        found["weight"] = edge.weight
    if edge.evidence:
        found["evidence"] = passages.numbers(edge.evidence)
    return found


def _facts(facts: Iterable[Fact], passages: PassageNumbers) -> list[list[Any]]:
    return [[fact.name, fact.value, passages.numbers(fact.evidence)] for fact in facts]
