"""Every kind of view of the shipped graph in a browser, and views that are hostile or large."""

from __future__ import annotations

import time

import pytest

from browser.conftest import HOSTILE, NARROW, WIDE, serious, unfold  # type: ignore[import-not-found]
from kgraph.html.scene import Edge, Node, Scene
from kgraph.model import Evidence
from kgraph.pictures import scene as scene_of

pytestmark = pytest.mark.browser

KINDS = [
    ("overview", ()),
    ("region", ("Saarland",)),
    ("network", ("Fachkräftebündnis Leine-Weser",)),
    ("ego", ("Hochschule Weserbergland",)),
    ("path", ("INQA-Netzwerkbüro", "Hochschule Weserbergland")),
    ("bridges", ()),
    ("institutions", ()),
    ("projects", ()),
    ("communities", ()),
    ("query", ("CONSTRUCT { ?x org:memberOf ?y } WHERE { ?x org:memberOf ?y }",)),
]


@pytest.mark.parametrize(("kind", "names"), KINDS, ids=[kind for kind, _ in KINDS])
def test_every_kind_opens_quietly_and_serves_everyone(opened, graph, kind, names):
    page = opened(scene_of(graph, kind, names), bypass_csp=True)
    assert [url.partition(":")[0] for url in page.requests] == ["file"]
    unfold(page)
    page.focus("#list")
    page.keyboard.press("ArrowDown")
    assert page.locator("#panel h2").inner_text().strip() != ""
    for viewport in (NARROW, WIDE):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for viewport in (WIDE, NARROW):
        page.set_viewport_size(viewport)
        assert serious(page) == []
    assert page.complaints == []


def test_a_group_opens_beside_its_node_and_folds_again(opened, graph):
    page = opened(scene_of(graph, "overview", ()))
    before = page.locator("#list [role=option]").count()
    page.fill("#search", "Saarland")
    page.press("#search", "Enter")
    page.locator("#panel button", has_text="Open (").click()
    assert page.locator("#list [role=option]").count() == before + 6
    page.locator("#panel button", has_text="Fold").click()
    assert page.locator("#list [role=option]").count() == before


@pytest.mark.parametrize(
    "name",
    [HOSTILE, "\u202eevil\u2066", "ä" * 5000, "👩‍🔧👩‍🔧", "\"'`<!--", ""],
    ids=["script", "backwards", "long", "emoji", "quotes", "empty"],
)
def test_hostile_names_stay_text_and_export(opened, name):
    place = (Evidence(name or "doc", "line=0,1"),)
    nodes = (Node("a", name, "Network", name, name, evidence=place), Node("b", "B", "Project"))
    tie = Edge("a", "b", "runs", name or "runs", name, role=name, note=name, evidence=place)
    page = opened(Scene("T" + name, nodes, (tie,), name, ("a",), sources={name or "doc": name}))
    page.locator("details.menu summary", has_text="Export").click()
    with page.expect_download() as download:
        page.locator("#png").click()
    assert download.value.path()
    assert page.locator("img").count() == 0
    assert page.complaints == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_ten_thousand_nodes_open_and_every_one_is_found(opened):
    nodes = tuple(
        Node(f"n{i}", f"Netz {i}", "Network", group=f"Land {i % 9}") for i in range(10_000)
    )
    edges = tuple(
        Edge(nodes[i].id, nodes[(i * i) % max(i, 1) // 2].id, "member-of", "in")
        for i in range(1, 10_000)
    )
    start = time.perf_counter()
    page = opened(Scene("Big", nodes, edges))
    assert time.perf_counter() - start < 20  # writing it included; benchmarks/ has the real time
    assert "500 of 10,000" in page.locator("header").inner_text()
    page.fill("#search", "Netz 9876")
    page.press("#search", "Enter")
    assert page.locator("#panel h2").inner_text().strip() == "Netz 9876"
    assert page.complaints == []
