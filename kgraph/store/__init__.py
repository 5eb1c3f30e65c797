"""The store: embedded Oxigraph on disk, in memory, or a remote SPARQL 1.1 endpoint.

All answer questions through the same four calls (`match`, `query`, `holds`, `close`).
RDF terms are pyoxigraph's own; `.value` is the IRI or the lexical form.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import pyoxigraph as ox

from kgraph import terms
from kgraph.errors import BadQuestion, StoreDamaged, StoreUnusable, TimeIsUp
from kgraph.model import Match
from kgraph.words import errors as said

if TYPE_CHECKING:
    from kgraph.store.login import Credentials

    Result = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean

T = TypeVar("T")


class Store(Protocol):
    """What every store can do."""

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Match]:
        """Quads that fit the pattern; None is a wildcard, an IRI may be a plain str."""

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        """Result of a SPARQL query over the union of all graphs.

        Without `union`, over the graphs that FROM names in the query; an endpoint decides by
        itself what its default graph is.
        `bindings` set columns of its SELECT before evaluation. Raises BadQuestion for a query that
        cannot be parsed, StoreUnusable when reading fails. Evaluation goes on while the
        result is read: to bound its time, read it inside `within`.
        """

    def holds(self, graph: str) -> bool:
        """Whether there is anything in the named graph."""

    def graphs(self) -> list[str]:
        """The names of all graphs of kgraph, sorted."""

    def close(self) -> None:
        """Let go of files or connections."""


def node(iri: Any) -> Any:
    """`iri` as an RDF node; terms and None pass through."""
    return ox.NamedNode(iri) if isinstance(iri, str) else iri


class EmbeddedStore:
    """Oxigraph in this process; on disk it is opened read-only, so many may read at once."""

    def __init__(self, engine: ox.Store, path: str = "") -> None:
        self.engine = engine
        self.path = path  # the folder it lies in, "" in memory

    @classmethod
    def open(cls, path: str) -> EmbeddedStore:
        """The store in the folder `path`; raises StoreUnusable when it is none or damaged."""
        try:
            return cls(ox.Store.read_only(path), path)
        except (OSError, RuntimeError, ValueError) as error:
            raise StoreDamaged(
                said.STORE_NOT_OPENED.of(path=path, error=said.reason(error)), path
            ) from error

    @classmethod
    def memory(cls, quads: Iterable[Match] = ()) -> EmbeddedStore:
        """A store in memory that holds `quads`."""
        engine = ox.Store()
        engine.bulk_extend(cast(Iterable[ox.Quad], quads))
        return cls(engine)

    def match(
        self,
        subject: Any = None,
        predicate: str | None = None,
        object: Any = None,
        graph: Any = None,
    ) -> Iterator[Match]:
        found: Iterator[Any] = self.engine.quads_for_pattern(
            node(subject), node(predicate), node(object), node(graph)
        )
        return self._read(found)

    def _read(self, found: Iterator[Match]) -> Iterator[Match]:
        try:
            yield from found
        except (OSError, RuntimeError) as error:
            raise StoreDamaged(
                said.DAMAGED.of(path=self.path, error=said.reason(error)), self.path
            ) from error

    def query(self, text: str, union: bool = True, /, **bindings: Any) -> Result:
        substitutions = {ox.Variable(name): node(term) for name, term in bindings.items()}
        try:
            return self.engine.query(
                text,
                prefixes=terms.PREFIXES,
                base_iri=terms.ID,
                use_default_graph_as_union=union,
                substitutions=substitutions or None,
            )
        except SyntaxError as error:
            raise BadQuestion(said.QUERY_NOT_READ.of(error=said.reason(error))) from error
        except (OSError, RuntimeError, ValueError) as error:
            from kgraph.store.child import is_unknown_function

            if is_unknown_function(error):
                raise BadQuestion(said.NO_FUNCTION.of(error=said.reason(error))) from error
            raise StoreUnusable(said.QUERY_FAILED.of(error=said.reason(error))) from error

    def holds(self, graph: str) -> bool:
        return next(self.match(None, None, None, graph), None) is not None

    def graphs(self) -> list[str]:
        return sorted(name.value for name in self.engine.named_graphs())

    def close(self) -> None:
        del self.engine


def within(seconds: float | None, work: Callable[[], T]) -> T:
    """The result of `work()`, or TimeIsUp when it takes longer than `seconds`.

    The engine cannot be interrupted: an overdue evaluation goes on in a thread that does
    not keep the process alive. `work` must return plain values; engine results belong to
    the thread that made them.
    """
    if seconds is None:
        return work()
    outcome: list[T] = []
    trouble: list[BaseException] = []

    def target() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            _forget_locals(error)
            trouble.append(error)

    thread = threading.Thread(target=target, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TimeIsUp(said.QUERY_STOPPED.of(seconds=seconds))
    if trouble:
        raise trouble[0]
    return outcome[0]


def _forget_locals(error: BaseException | None) -> None:
    """Let this thread drop the engine's results that the traceback holds: no other may."""
    import traceback  # no answer needs it

    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def write(path: str, quads: Iterable[Match]) -> None:
    """Write `quads` as a new store into the folder `path`, flushed and ready to be read.

    Raises StoreUnusable when the disk refuses.
    """
    try:
        engine = ox.Store(path)
        engine.bulk_extend(cast(Iterable[ox.Quad], quads))
        engine.flush()
    except (OSError, RuntimeError) as error:
        raise StoreUnusable(
            said.STORE_NOT_WRITTEN.of(path=path, error=said.reason(error))
        ) from error


def open_store(url: str, login: Credentials | None = None) -> Store:
    """The store at `url`: a folder, `:memory:`, or the http(s) address of an endpoint.

    What a store lacks of the index is computed when it is asked for. Raises BadQuestion when the
    address holds a name or password: it would stand in messages.
    """
    if url == ":memory:":
        return EmbeddedStore.memory()
    if url.startswith(("http://", "https://")):
        from kgraph.store.ahead import ReadingAhead
        from kgraph.store.endpoint import Endpoint
        from kgraph.store.http import Caller
        from kgraph.words.publishing import URL_WITH_LOGIN

        if "@" in url.split("/")[2]:
            raise BadQuestion(URL_WITH_LOGIN)
        return indexed(ReadingAhead(Endpoint(url, Caller(login))))
    store = EmbeddedStore.open(url)
    return store if store.holds(terms.INDEX) else indexed(store)


def indexed(store: Store) -> Store:
    """The store with an index, computed when it is asked for and not there."""
    from kgraph.store.index import Computing  # a store that kgraph has built needs none

    return Computing(store)
