"""Opening a view of 10,000 nodes in headless Chromium, beside pyvis's own page of the same graph.

kgraph's page draws the 500 best connected nodes and folds the others into groups, which open
and are searched; it is laid out when written. pyvis's page draws all nodes and lays them out
in the browser. Needs what the view tests need: playwright and a Chromium (KGRAPH_CHROMIUM,
else /usr/bin/chromium). Nothing leaves the browser.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

import networkx as nx
from playwright.sync_api import TimeoutError, sync_playwright
from pyvis.network import Network

from kgraph.html.page import page as html_of
from kgraph.html.scene import Edge, Node, Scene

NODES, RUNS, FOUND = 10_000, 3, "Net 9876"
LIMIT, ANSWER = 120, 5  # seconds for pyvis's page, and for 1+1 in it
CHROMIUM = os.environ.get("KGRAPH_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
]  # fmt: skip
#: notes that vis-network, which both pages use, has drawn a line
DRAWN = """
const own = CanvasRenderingContext2D.prototype.stroke;
CanvasRenderingContext2D.prototype.stroke = function (...given) {
  if (this.canvas.closest?.(".vis-network")) window.drawn = true;
  return own.apply(this, given);
};
"""
PAUSES = """
window.longest = 0;
requestAnimationFrame(function next(now) {
  window.longest = Math.max(window.longest, now - (window.last ?? now));
  window.last = now;
  requestAnimationFrame(next);
});
"""
SHOWN = "name => document.querySelector('#panel h2')?.innerText.trim() === name"
READY = "document.documentElement.dataset.ready === 'yes' && window.drawn"


def main() -> None:
    """Print the table."""
    graph = nx.barabasi_albert_graph(NODES, 2, seed=1)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        files = Path(folder, "kgraph.html"), Path(folder, "pyvis.html")
        took = _write(files[0], _kgraph, graph), _write(files[1], _pyvis, graph)
        sizes = [file.stat().st_size / 1e6 for file in files]
        runs = [_visit(playwright, files[0], READY, _use) for _ in range(RUNS)]
        ours = {name: statistics.median_low(run[name] for run in runs) for name in runs[0]}
        theirs = _visit(playwright, files[1], "window.drawn")
    print(f"\n### View of {NODES:,} nodes, {graph.number_of_edges():,} edges\n")
    print("| what | kgraph | pyvis | pyvis ÷ kgraph |\n| --- | --- | --- | --- |")
    _row("laid out (ours only) and written, s", *took)
    _row("file, MB", *sizes)
    for name, value in ours.items():
        _row(name, value, theirs.get(name, "not measured"))


def _kgraph(graph: nx.Graph) -> str:
    nodes = tuple(Node(f"n{i}", f"Net {i}", "Network", group=f"Land {i % 16}") for i in graph)
    edges = (Edge(f"n{a}", f"n{b}", "partner-in", "is partner in") for a, b in graph.edges)
    return html_of(Scene("Ten thousand", nodes, tuple(edges)))


def _pyvis(graph: nx.Graph) -> str:
    network = Network(cdn_resources="in_line", directed=True)
    network.add_nodes(list(graph), label=[f"Net {i}" for i in graph])
    network.add_edges(list(graph.edges))
    return network.generate_html(notebook=False)


def _write(file: Path, make, graph: nx.Graph) -> float:
    start = time.perf_counter()
    file.write_text(make(graph), encoding="utf-8")
    return time.perf_counter() - start


def _visit(playwright, file: Path, ready: str, use=lambda _: {}) -> dict:
    """How the page opens, and what `use` finds then, in a browser of its own."""
    with playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS) as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.add_init_script(DRAWN)
        start = time.perf_counter()
        found = {"load event, s": _took(start, LIMIT, page.goto, file.as_uri())}
        found["drawn (ours: and ready), s"] = _took(start, LIMIT, page.wait_for_function, ready)
        answer = _took(time.perf_counter(), ANSWER, page.wait_for_function, "1 + 1")
        return {**found, "1+1 answered after that, s": answer, **use(page)}


def _took(start: float, limit: int, wait, what: str) -> float | str:
    left = max(0.1, start + limit - time.perf_counter())
    try:
        wait(what, timeout=left * 1000)
    except TimeoutError:
        return f"not within {limit} s"
    return time.perf_counter() - start


def _use(page) -> dict:
    """The longest time between two frames of dragging and zooming, and the time of a search."""
    page.evaluate(PAUSES)
    until = time.perf_counter() + 3
    while time.perf_counter() < until:
        page.mouse.move(640, 430)
        page.mouse.down()
        page.mouse.move(560, 380, steps=20)
        page.mouse.up()
        page.mouse.wheel(0, -120)
        page.mouse.wheel(0, 120)
    pause = page.evaluate("window.longest") / 1000
    start = time.perf_counter()
    page.fill("#search", FOUND)
    page.press("#search", "Enter")
    page.wait_for_function(SHOWN, arg=FOUND)
    found = time.perf_counter() - start
    return {"longest pause while dragging and zooming, s": pause, "search until shown, s": found}


def _row(name: str, one: float, two: float | str) -> None:
    ratio = f"{two / one:.1f}" if isinstance(two, float) else ""
    if two == f"not within {LIMIT} s":
        ratio = f"> {LIMIT / one:.0f}"
    text = f"{two:.2f}" if isinstance(two, float) else two
    print(f"| {name} | {one:.2f} | {text} | {ratio} |", flush=True)
