"""A headless Chromium that lets nothing out, and pages made from small scenes."""

from __future__ import annotations

import os

import pytest

from kgraph.html.page import page as html_of
from kgraph.html.scene import Edge, Fact, Node, Scene
from kgraph.model import Evidence

CHROMIUM = os.environ.get("KGRAPH_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
HOSTILE = '</script><script>document.title="taken"</script><img src=x onerror="document.title=1">'

#: what follows the first five of its kind
ALIKE = (
    "tbody tr:nth-child(n+6), li:not([role=option]):nth-child(n+6), dl > :nth-child(n+11), "
    "[role=option]:nth-child(n+6):not([aria-selected=true]), label:nth-of-type(n+6)"
)
AXE = """
axe.run({resultTypes: ["violations"]}).then((found) => found.violations.map((one) =>
  [one.id, one.impact, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160))]))
"""


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visit(chromium):
    """`visit(address, **context)` -> the page there, with what it asked for and complained about.

    A new page costs four times as much as going on in the one that is there: each kind of
    context keeps one, which takes nothing from one visit to the next.
    """
    kept = {}

    def new_page(context):
        page = chromium.new_context(**context).new_page()
        page.requests, page.complaints = [], []
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("console", lambda said: page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        return page

    def go(address, viewport=WIDE, color_scheme="light", **context):
        kind = tuple(context.items())
        if kind not in kept:
            kept[kind] = new_page(context)
        elif context.get("java_script_enabled", True):
            kept[kind].evaluate("localStorage.clear()")
        page = kept[kind]
        page.mouse.move(0, 0)
        page.goto("about:blank")
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=color_scheme)
        page.requests, page.complaints = [], []
        page.goto(address)
        return page

    yield go
    for page in kept.values():
        page.context.close()


@pytest.fixture
def opened(visit, tmp_path):
    """`opened(scene, **context)` -> the page of the scene as a file on disk, drawn."""

    def open_page(scene, fragment="", html=None, **context):
        file = tmp_path / "view.html"
        file.write_text(html or html_of(scene), encoding="utf-8")
        page = visit(file.as_uri() + fragment, **context)
        page.wait_for_selector("html[data-ready=yes]", timeout=20_000)
        return page

    return open_page


def unfold(page):
    """Open all that is folded but the menus."""
    page.evaluate(
        "for (const one of document.querySelectorAll('details:not(.menu)')) one.open = true"
    )


def serious(page, impacts=("serious", "critical")):
    """What axe finds: (rule, the first places of it). Call it last: it shortens the page.

    Rows of a table, entries of a list, boxes to tick are alike: the first five stand for all.
    """
    from axe_playwright_python.base import AXE_SCRIPT

    page.evaluate(f"for (const one of document.querySelectorAll('{ALIKE}')) one.remove()")
    if page.evaluate("window.axe === undefined"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(AXE)
    return [(rule, places) for rule, impact, places in found if impact in impacts]


@pytest.fixture
def scene():
    """A network with members, a project, a topic, a region, and a member of hostile name."""
    line = (Evidence("drs-21-1363", "line=81,84"),)
    row = (Evidence("members.xlsx", "row=17"),)
    nodes = (
        Node("https://w3id.org/kgraph/id/network/a", "Fachkräftebündnis Alpha", "Network",
             "Bündnis", facts=(Fact("Ziel", "Fachkräfte gewinnen", line),), evidence=line),
        Node("https://w3id.org/kgraph/id/institution/ihk", "IHK Köln", "Institution", "IHK",
             evidence=row),
        Node("https://w3id.org/kgraph/id/institution/bad", HOSTILE, "Institution", "KMU",
             evidence=row),
        Node("https://w3id.org/kgraph/id/project/p", "Projekt Übergang", "Project", evidence=line),
        Node("https://w3id.org/kgraph/id/topic/t", "Pflege", "Topic", evidence=line),
        Node("https://w3id.org/kgraph/id/region/05315", "Köln", "Region", "Kreisfreie Stadt"),
    )  # fmt: skip
    a, ihk, bad, project, topic, region = (node.id for node in nodes)
    edges = (
        Edge(ihk, a, "member-of", "ist Mitglied in", "hat Mitglied", since="2015", evidence=line),
        Edge(
            ihk, a, "coordinates", "koordiniert", "wird koordiniert von", since="2020", evidence=row
        ),
        Edge(bad, a, "member-of", "ist Mitglied in", "hat Mitglied", role=HOSTILE, evidence=row),
        Edge(
            a, project, "runs", "führt durch", "wird durchgeführt von", until="2018", evidence=line
        ),
        Edge(
            a, topic, "works-on", "arbeitet an", "wird bearbeitet von", is_tie=False, evidence=line
        ),
        Edge(ihk, region, "seated-in", "hat Sitz in", "ist Sitz von", is_tie=False, evidence=row),
    )
    return Scene("Alpha: wer dazugehört", nodes, edges, "Direkte Verbindungen.", (a,), "de",
                 sources={"drs-21-1363": "Drucksache 21/1363",
                          "members.xlsx": "Liste"})  # fmt: skip
