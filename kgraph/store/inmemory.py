"""A store read once into memory: for work that asks each thing many times, as a website does.

A question by pattern costs a microsecond here, and ten where the engine answers. What is no
pattern of IRIs goes to the store itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from kgraph.model import Match
from kgraph.store import Store

if TYPE_CHECKING:
    from kgraph.store import Result

_ByPredicate = dict[str, list["HeldQuad"]]


class HeldTerm(NamedTuple):
    """A term: its IRI or its text, and the language of a text."""

    value: str
    language: str | None = None


class HeldQuad(NamedTuple):
    """A quad of held terms; it answers to the same names as one of the engine."""

    subject: HeldTerm
    predicate: HeldTerm
    object: HeldTerm
    graph_name: HeldTerm


class StoreInMemory:
    """All quads of a store by subject, by object and by predicate."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._all: list[HeldQuad] = []
        self._subjects: dict[str, _ByPredicate] = {}
        self._objects: dict[str, _ByPredicate] = {}
        self._predicates: _ByPredicate = {}
        self._read(store.match())

    def _read(self, quads: Iterable[Any]) -> None:
        nodes: dict[str, HeldTerm] = {}

        def node(iri: str) -> HeldTerm:
            found = nodes.get(iri)
            if found is None:
                found = nodes[iri] = HeldTerm(iri)
            return found

        for quad in quads:
            target = quad.object
            is_text = hasattr(target, "datatype")
            end = HeldTerm(target.value, target.language) if is_text else node(target.value)
            held = HeldQuad(
                node(quad.subject.value), node(quad.predicate.value), end,
                node(quad.graph_name.value),
            )  # fmt: skip
            self._all.append(held)
            predicate = held.predicate.value
            self._predicates.setdefault(predicate, []).append(held)
            own = self._subjects.setdefault(held.subject.value, {})
            own.setdefault(predicate, []).append(held)
            if not is_text:
                self._objects.setdefault(end.value, {}).setdefault(predicate, []).append(held)

    def match(
        self, subject: Any = None, predicate: str | None = None, object: Any = None,
        graph: Any = None,
    ) -> Iterator[Match]:  # fmt: skip
        """Quads that fit the pattern, as `Store.match` says."""
        if object is not None and hasattr(object, "datatype"):
            return self._store.match(subject, predicate, object, graph)
        source, target, place = _iri(subject), _iri(object), _iri(graph)
        found = self._some(source, predicate, target)
        if source is not None and target is not None:
            found = [quad for quad in found if quad.object.value == target]
        if place is not None:
            found = [quad for quad in found if quad.graph_name.value == place]
        return iter(cast(list[Match], found))

    def _some(self, source: str | None, predicate: str | None, target: str | None) -> list[Any]:
        if source is None and target is None:
            return self._all if predicate is None else self._predicates.get(predicate, [])
        own = self._subjects.get(source, {}) if source is not None else None
        if own is None:
            own = self._objects.get(str(target), {})
        if predicate is not None:
            return own.get(predicate, [])
        return [quad for quads in own.values() for quad in quads]

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        """As the store itself answers."""
        return self._store.query(text, union, **bindings)

    def holds(self, graph: str) -> bool:
        """Whether there is anything in the named graph."""
        return self._store.holds(graph)

    def graphs(self) -> list[str]:
        """The names of all graphs of kgraph, sorted."""
        return self._store.graphs()

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()


def _iri(term: Any) -> str | None:
    return term if term is None or isinstance(term, str) else str(term.value)
