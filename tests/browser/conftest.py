"""A headless Chromium that lets nothing out, and pages made from small scenes."""

from __future__ import annotations

import os

import pytest

from kgraph.model import Evidence
from kgraph.views.page import page as html_of
from kgraph.views.scene import Edge, Fact, Node, Scene

CHROMIUM = os.environ.get("KGRAPH_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
HOSTILE = '</script><script>document.title="taken"</script><img src=x onerror="document.title=1">'


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium, tmp_path):
    """`opened(scene, **context)` -> the page, with what it asked for and complained about."""
    contexts = []

    def open_page(scene, fragment="", html=None, **context):
        file = tmp_path / "view.html"
        file.write_text(html or html_of(scene), encoding="utf-8")
        contexts.append(chromium.new_context(**{"viewport": WIDE, **context}))
        page = contexts[-1].new_page()
        page.requests, page.complaints = [], []
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("console", lambda said: page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(file.as_uri() + fragment)
        page.wait_for_selector("html[data-ready=yes]", timeout=20_000)
        return page

    yield open_page
    for context in contexts:
        context.close()


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
        Edge(a, topic, "has-topic", "hat Thema", "ist Thema von", is_tie=False, evidence=line),
        Edge(ihk, region, "seated-in", "hat Sitz in", "ist Sitz von", is_tie=False, evidence=row),
    )
    return Scene("Alpha: wer dazugehört", nodes, edges, "Direkte Verbindungen.", (a,), "de",
                 sources={"drs-21-1363": "Drucksache 21/1363",
                          "members.xlsx": "Liste"})  # fmt: skip
