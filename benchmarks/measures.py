"""Time and memory of betweenness and its kin: kgraph against plain networkx and bare igraph.

    python benchmarks/measures.py                 1 k and 12 k nodes, estimate at 50 k
    python benchmarks/measures.py --slow          also networkx at 12 k (about five minutes)
    python benchmarks/measures.py --repeat 5      best of five

Each case runs in a Python of its own; the time is that of the computation with all
conversion, without the start of Python and the imports of the graph library. Memory is the
peak of that Python. "bare" is igraph as its
manual has it: a graph from the edge list, one call of `betweenness()`; conversion included.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time

EDGES_A_NODE = 2
SOURCES = 1_000
WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def graph_of(size: int):
    """A seeded random graph with hubs (Barabási and Albert), nodes named like things."""
    import networkx as nx

    plain = nx.barabasi_albert_graph(size, EDGES_A_NODE, seed=1)
    return nx.relabel_nodes(plain, {node: f"n{node}" for node in plain})


def kgraph_exact(graph):
    from kgraph.metrics import betweenness

    return list(betweenness(graph, engine="compiled").values())


def bare_igraph(graph):
    import igraph

    number = {node: place for place, node in enumerate(graph)}
    inner = igraph.Graph(n=len(number), edges=[(number[a], number[b]) for a, b in graph.edges()])
    pairs = (len(number) - 1) * (len(number) - 2) / 2
    return [value / pairs for value in inner.betweenness()]


def networkx_exact(graph):
    import networkx as nx

    return list(nx.betweenness_centrality(graph).values())


def kgraph_estimate(graph):
    from kgraph.metrics.centrality import estimated_betweenness

    return estimated_betweenness(graph, SOURCES).values


def kgraph_closeness(graph):
    from kgraph.metrics import closeness

    return list(closeness(graph, engine="compiled").values())


def networkx_closeness(graph):
    import networkx as nx

    return list(nx.closeness_centrality(graph).values())


def kgraph_leiden(graph):
    from kgraph.metrics import leiden

    return [leiden(graph).modularity]


TASKS = {
    task.__name__: task
    for task in (
        kgraph_exact, bare_igraph, networkx_exact, kgraph_estimate, kgraph_closeness,
        networkx_closeness, kgraph_leiden,
    )
}  # fmt: skip


def child(task: str, size: int) -> None:
    """Run one case and print what was measured."""
    graph = graph_of(size)
    import igraph  # noqa: F401 (the imports are not what is compared)

    import kgraph.metrics  # noqa: F401

    before = [resource.getrusage(who) for who in WHO]
    start = time.perf_counter()
    values = TASKS[task](graph)
    seconds = time.perf_counter() - start
    after = [resource.getrusage(who) for who in WHO]
    cpu = [
        a.ru_utime + a.ru_stime - b.ru_utime - b.ru_stime
        for a, b in zip(after, before, strict=True)
    ]
    measured = {"seconds": seconds, "cpu": cpu, "megabytes": sum(a.ru_maxrss for a in after) / 1024}
    print(json.dumps({**measured, "values": values}))


def measure(task: str, size: int, repeat: int) -> dict:
    """The fastest of `repeat` runs."""
    runs = []
    for _ in range(repeat):
        command = [sys.executable, __file__, "--child", task, "--size", str(size)]
        runs.append(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))
    return min(runs, key=lambda run: run["seconds"])


def main() -> None:
    """Run all cases and print them as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--child", choices=sorted(TASKS))
    parser.add_argument("--size", type=int, default=1_000)
    given = parser.parse_args()
    if given.child:
        child(given.child, given.size)
        return
    cases = [(name, 1_000) for name in TASKS]
    cases += [(name, 12_000) for name in TASKS if given.slow or not name.startswith("networkx")]
    cases += [("kgraph_estimate", 50_000), ("kgraph_leiden", 50_000)]
    found = {}
    print("| case | nodes | seconds | CPU own + helper | MB |\n| --- | --- | --- | --- | --- |")
    for name, size in cases:
        run = found[name, size] = measure(name, size, given.repeat)
        cpu = " + ".join(f"{seconds:.2f}" for seconds in run["cpu"])
        memory = f"{run['megabytes']:.0f}"
        print(f"| {name} | {size} | {run['seconds']:.3f} | {cpu} | {memory} |", flush=True)
    report(found)


def report(found: dict) -> None:
    """What the numbers say: ratio to bare igraph, differences, error of the estimate."""
    for size in (1_000, 12_000):
        ours, bare = found["kgraph_exact", size], found["bare_igraph", size]
        ratio = ours["seconds"] / bare["seconds"]
        free = max(ours["cpu"]) / sum(bare["cpu"])
        print(f"\n{size} nodes: kgraph takes {ratio:.2f}× the time of bare igraph", end=" ")
        print(
            f"({free:.2f}× by the CPU of the busier process: that is with two free cores);", end=" "
        )
        print(f"largest difference {difference(ours, bare):.1e}")
        plain = found.get(("networkx_exact", size))
        if plain:
            print(
                f"networkx takes {plain['seconds'] / ours['seconds']:.0f}× the time of kgraph;",
                end=" ",
            )
            print(f"largest difference {difference(ours, plain):.1e}")
        estimate = found["kgraph_estimate", size]
        errors = [abs(a - b) for a, b in zip(estimate["values"], ours["values"], strict=True)]
        first = sorted(range(size), key=lambda node: -ours["values"][node])[:100]
        share = sum(errors[node] / ours["values"][node] for node in first) / 100
        print(f"estimate from {SOURCES} sources: largest error {max(errors):.1e},", end=" ")
        print(f"mean error of the first 100: {share:.1%} of their value")


def difference(one: dict, other: dict) -> float:
    """The largest difference between two runs' values."""
    return max(abs(a - b) for a, b in zip(one["values"], other["values"], strict=True))


if __name__ == "__main__":
    main()
