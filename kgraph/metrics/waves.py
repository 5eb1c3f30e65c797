"""Breadth-first search from many sources at once, by products of sparse matrices.

For what compiled libraries under permissive licences do not offer: harmonic centrality, and
betweenness from chosen sources with the spread between them. One step of all searches of a
block is one product; the work grows with the edges that are walked, not with their length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

_CELLS = 1_000_000  # nodes × sources of a block: some 60 MB

_CROWDED = 0.02  # share of the cells from which a front is walked as a full matrix


def steps(graph: nx.Graph[str]) -> Any:
    """The matrix that takes a front one step along the edges; loops are left out."""
    import networkx as nx
    from scipy.sparse import csr_array

    rows, columns, _ = _cells(nx.to_scipy_sparse_array(graph, weight=None).astype(float))
    apart = rows != columns
    ends = (columns[apart], rows[apart])
    return csr_array(([1.0] * int(apart.sum()), ends), shape=(len(graph), len(graph)))


def blocks(size: int, sources: Sequence[int]) -> Iterator[Sequence[int]]:
    """The sources in blocks that fit into memory for a graph of `size` nodes."""
    width = max(_CELLS // max(size, 1), 1)
    for start in range(0, len(sources), width):
        yield sources[start : start + width]


def harmonic(graph: nx.Graph[str]) -> list[float]:
    """Mean inverse distance over incoming paths, between 0 and 1."""
    import numpy as np

    size = len(graph)
    if not size:
        return []
    step = steps(graph).T.tocsr()  # against the edges: who reaches the node
    total = np.zeros(size)
    for block in blocks(size, range(size)):
        for distance, front in enumerate(_fronts(step, block)):
            if distance:
                reached = np.bincount(front.indices, minlength=len(block))
                total[list(block)] += reached / distance
    values: list[float] = (total / max(size - 1, 1)).tolist()
    return values


def dependencies(step: Any, sources: Sequence[int]) -> Any:
    """What each source adds to each node's betweenness (Brandes 2001): nodes × sources.

    Pairs are ordered ones, so that the sum over all sources counts a pair of an undirected
    graph twice.
    """
    import numpy as np

    fronts = list(_fronts(step, sources))
    back = step.T.tocsr()
    found = np.zeros((step.shape[0], len(sources)))
    for before, front in zip(reversed(fronts[:-1]), reversed(fronts[1:]), strict=True):
        rows, columns, paths = _cells(front)
        share = front.copy()
        share.data = (1 + found[rows, columns]) / paths
        rows, columns, added = _cells(before.multiply(back @ share))
        found[rows, columns] += added
    found[list(sources), range(len(sources))] = 0.0
    return found


def _fronts(step: Any, sources: Sequence[int]) -> Iterator[Any]:
    """What is reached after 0, 1, 2 … steps, with the number of shortest paths to it."""
    import numpy as np
    from scipy.sparse import csr_array

    shape = (step.shape[0], len(sources))
    rows, columns = np.array(sources, dtype=int), np.arange(len(sources))
    paths, unseen = np.ones(len(sources)), np.ones(shape, dtype=bool)
    while len(rows):
        unseen[rows, columns] = False
        front = csr_array((paths, (rows, columns)), shape=shape)
        yield front
        rows, columns, paths = _beyond(step, front, unseen)


def _beyond(step: Any, front: Any, unseen: Any) -> tuple[Any, Any, Any]:
    """The cells one step beyond `front` that no search has seen."""
    import numpy as np

    if front.nnz > _CROWDED * unseen.size:
        reached = step @ front.toarray()
        rows, columns = np.nonzero((reached > 0) & unseen)
        return rows, columns, reached[rows, columns]
    rows, columns, paths = _cells(step @ front)
    fresh = unseen[rows, columns]
    return rows[fresh], columns[fresh], paths[fresh]


def _cells(matrix: Any) -> tuple[Any, Any, Any]:
    """Rows, columns and values of what a sparse matrix holds, row by row."""
    whole = matrix.tocsr().tocoo()
    return whole.row, whole.col, whole.data
