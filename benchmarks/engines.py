"""Measures and layouts of the product beside those of igraph: equal numbers, CPU, crossings.

    python -m benchmarks engines                 the tables of docs/engines.md
    python benchmarks/engines.py --size 6000     measures of a larger random graph

igraph is under the GPL and no part of kgraph: install it by hand (`pip install igraph`).
Without it only the columns of the product are printed. Times are CPU seconds of this process.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import tempfile
import time
from collections.abc import Callable, Sequence

import networkx as nx
import numpy as np

from kgraph import metrics, pictures
from kgraph.html import boxes
from kgraph.html.layout import _cell, _components, _neighbours
from kgraph.html.parts import drawn
from kgraph.opening import Where, open_graph

IGRAPH = importlib.util.find_spec("igraph")
Points = Sequence[tuple[float, float]]


def cpu(work: Callable[[], list[float]]) -> tuple[float, list[float]]:
    """CPU seconds of `work`, and what it gives."""
    start = time.process_time()
    values = work()
    return time.process_time() - start, values


def second_opinion(graph: nx.Graph[str], name: str) -> list[float]:
    """What igraph has for a measure of a connected undirected graph, in our normalisation."""
    import igraph

    number = {node: position for position, node in enumerate(graph)}
    inner = igraph.Graph(n=len(number), edges=[(number[a], number[b]) for a, b in graph.edges()])
    if name == "betweenness":
        pairs = (len(number) - 1) * (len(number) - 2) / 2
        return [value / pairs for value in inner.betweenness()]
    if name == "harmonic":
        return list(inner.harmonic_centrality())
    return list(inner.closeness() if name == "closeness" else inner.constraint())


def measures(size: int) -> None:
    """Four measures of a random graph with hubs."""
    plain = nx.barabasi_albert_graph(size, 2, seed=1)
    graph = nx.relabel_nodes(plain, {node: f"n{node}" for node in plain})
    nx.set_edge_attributes(graph, 1.0, "weight")
    own = {
        "betweenness": lambda: metrics.betweenness(graph, engine="compiled"),
        "closeness": lambda: metrics.closeness(graph, engine="compiled"),
        "harmonic": lambda: metrics.harmonic(graph, engine="compiled"),
        "constraint": lambda: metrics.constraint(graph),
    }
    print(f"\n| {size} nodes | CPU kgraph | CPU igraph | largest difference |")
    print("| --- | --- | --- | --- |")
    for name, compute in own.items():
        took, values = cpu(lambda compute=compute: list(compute().values()))
        if IGRAPH:
            other, theirs = cpu(lambda name=name: second_opinion(graph, name))
            difference = max(abs(a - b) for a, b in zip(values, theirs, strict=True))
            print(f"| {name} | {took:.2f} | {other:.2f} | {difference:.1e} |", flush=True)
        else:
            print(f"| {name} | {took:.2f} | | |", flush=True)


def leiden(size: int) -> None:
    """Modularity of communities in a random graph that has some."""
    plain = nx.random_partition_graph([40] * (size // 40), 0.15, 8 / size, seed=1)
    graph = nx.relabel_nodes(nx.Graph(plain.edges()), {node: f"n{node}" for node in plain})
    nx.set_edge_attributes(graph, 1.0, "weight")
    took, (ours,) = cpu(lambda: [metrics.leiden(graph, runs=1).modularity])
    print(f"\nLeiden, {size} nodes: modularity {ours:.6f} in {took:.2f} s", end="")
    if IGRAPH:
        import igraph

        inner = igraph.Graph.from_networkx(graph)
        other, (theirs,) = cpu(
            lambda: [
                inner.community_leiden("modularity", weights="weight", n_iterations=-1).modularity
            ]
        )
        print(f", igraph {theirs:.6f} in {other:.2f} s", end="")
    print()


def layouts() -> None:
    """Crossings and stress of the largest parts of pictures and of random graphs."""
    kinds = ("crossings igraph", "crossings kgraph", "stress igraph", "stress kgraph")
    print(f"\n| layout: nodes, edges | {' | '.join(kinds)} |\n|{' --- |' * 5}")
    for name, graph in (*_pictures(), *_random()):
        edges = list(graph.edges())
        size = [_cell(len(graph))] * len(graph)
        ours = boxes.apart(drawn(len(graph), edges, size), size)
        theirs = boxes.apart(_igraph(graph, size), size) if IGRAPH else None
        row = [f"{name}: {len(graph)}, {len(edges)}"]
        row += [f"{crossings(own, edges)}" if own else "" for own in (theirs, ours)]
        row += [f"{stress(own, graph):.3f}" if own else "" for own in (theirs, ours)]
        print(f"| {' | '.join(row)} |", flush=True)


def _pictures() -> list[tuple[str, nx.Graph[int]]]:
    with tempfile.TemporaryDirectory() as folder:
        graph = open_graph(Where(store=folder + "/store"))
        found = []
        for land in ("Niedersachsen", "Bayern"):
            scene = pictures.scene(graph, "region", (land,))
            nodes = [node.id for node in scene.nodes]
            pairs = [(edge.source, edge.target) for edge in scene.edges]
            neighbours = _neighbours(nodes, pairs)
            part = _components(nodes, neighbours)[0]
            number = {node: position for position, node in enumerate(part)}
            joined = [(number[a], number[b]) for a in part for b in neighbours[a] if a < b]
            found.append((land, _numbered(len(part), joined)))
        graph.store.close()
    return found


def _random() -> list[tuple[str, nx.Graph[int]]]:
    sizes = (700, 1200)
    return [("random", nx.barabasi_albert_graph(size, 2, seed=1)) for size in sizes]


def _numbered(count: int, edges: Sequence[tuple[int, int]]) -> nx.Graph[int]:
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(edges)
    return graph


def _igraph(graph: nx.Graph[int], size: list[tuple[float, float]]) -> Points:
    """Kamada–Kawai up to 700 nodes, Fruchterman–Reingold above, as kgraph 0.1.0 had it."""
    import igraph

    igraph.set_random_number_generator(random.Random(1))
    inner = igraph.Graph(n=len(graph), edges=list(graph.edges()))
    start = inner.layout_circle()
    few = len(graph) <= 700
    make = inner.layout_kamada_kawai if few else inner.layout_fruchterman_reingold
    found = make(seed=start)
    return boxes.spread([(x, y) for x, y in found.coords], size)


def crossings(points: Points, edges: Sequence[tuple[int, int]]) -> int:
    """How many pairs of lines cross, lines that share an end not counted."""
    xy = np.asarray(points)
    a, b = xy[[edge[0] for edge in edges]], xy[[edge[1] for edge in edges]]
    total = 0
    for number, (start, end) in enumerate(edges):
        others = slice(number + 1, None)
        apart = np.array([not {start, end} & {*edge} for edge in edges[number + 1 :]], bool)
        one = _side(a[number], b[number], a[others]) * _side(a[number], b[number], b[others])
        two = _side(a[others], b[others], a[number]) * _side(a[others], b[others], b[number])
        total += int(((one < 0) & (two < 0) & apart).sum())
    return total


def _side(start, end, point):
    way, to = end - start, point - start
    return way[..., 0] * to[..., 1] - way[..., 1] * to[..., 0]


def stress(points: Points, graph: nx.Graph[int]) -> float:
    """Kamada and Kawai's stress at the best scale, for each pair: 0 is a perfect picture."""
    steps = np.asarray(nx.floyd_warshall_numpy(graph))
    xy = np.asarray(points)
    far = np.hypot(*(xy[:, None, axis] - xy[None, :, axis] for axis in (0, 1)))
    pairs = np.triu_indices(len(graph), 1)
    ratio = far[pairs] / steps[pairs]
    scale = ratio.sum() / (ratio**2).sum()
    return float(((scale * ratio - 1) ** 2).mean())


def main() -> None:
    """Print the tables as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1_200)
    given, _ = parser.parse_known_args()
    if not IGRAPH:
        print("igraph is not installed here: only what kgraph computes is shown")
    measures(given.size)
    leiden(given.size)
    layouts()


if __name__ == "__main__":
    main()
