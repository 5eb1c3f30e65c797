"""What one does in a picture: findings, levels, matrix, walking on, taking back, links, paper."""

from __future__ import annotations

import re

import pytest

from browser.conftest import NARROW, WIDE, serious, unfold  # type: ignore[import-not-found]
from kgraph.pictures import scene as scene_of
from kgraph.pictures.walking import walkable

pytestmark = pytest.mark.browser


def listed(page):
    return page.locator("#list [role=option]").count()


def seen(page):
    """How many connections the page says that it shows."""
    return int(re.search(r"(\d+) connections", page.locator("#visible").inner_text())[1])


def pages_of(page):
    """How many pages the page prints."""
    page.evaluate("window.print = () => {}")
    page.evaluate("document.getElementById('print').click()")
    page.wait_for_timeout(200)
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))


def test_bridges_are_read_filtered_and_taken_back(opened, graph):
    page = opened(walkable(graph, scene_of(graph, "bridges", ())), bypass_csp=True)
    at_first = seen(page)
    page.locator("#messages li button").first.click()
    assert page.locator("#panel li").count() > 30
    page.locator("#relations").evaluate("one => { one.open = true }")
    page.locator("#relations label", has_text="larger region").click()
    assert seen(page) < at_first / 2
    page.locator("#undo").click()
    assert seen(page) == at_first
    page.locator("#messages li button").first.click()
    page.keyboard.press("Escape")  # back from the finding, as by undo
    assert page.locator("#panel li").count() == 0
    page.locator("#messages li button").first.click()
    page.locator("#undo").click()
    assert page.locator("#panel li").count() == 0
    assert seen(page) == at_first
    assert not page.locator("#unfiltered").is_visible()
    page.locator("#levels button", has_text="Länder").click()
    assert page.locator("#unfiltered").is_visible()  # the findings are of Kreise
    assert page.locator("#list [role=option]", has_text="Niedersachsen").count() == 1
    page.locator("#ways button", has_text="Matrix").click()
    page.locator("#matrix td button").first.click()
    assert page.locator("#panel li").count() > 0
    assert pages_of(page) == 1
    unfold(page)
    for viewport in (WIDE, NARROW):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert serious(page) == []
    assert page.complaints == []


def test_a_link_keeps_filters_notes_and_what_was_added(opened, graph):
    drawn = walkable(graph, scene_of(graph, "ego", ("Weserbergland AG",)))
    page = opened(drawn)
    at_first = listed(page)
    page.locator("#list [role=option]", has_text="Weserbergland plus").click()
    page.locator("#panel button", has_text="Add neighbours").click()
    assert listed(page) > at_first
    page.locator("#panel summary", has_text="Note").click()
    page.fill("#own-note", "ask in May")
    page.press("#own-note", "Tab")
    page.locator("#types input[value=Institution]").uncheck()
    address, seen = page.evaluate("location.hash"), listed(page)
    again = opened(drawn, address)
    assert listed(again) == seen
    assert not again.locator("#types input[value=Institution]").is_checked()
    assert again.input_value("#own-note") == "ask in May"
    assert again.locator("#panel h2").inner_text().strip() == "Weserbergland plus"
    assert pages_of(again) == 1
    assert again.locator("#undo").is_disabled()  # nothing was done since it was opened
    assert again.complaints == []


def test_a_way_leads_over_what_is_not_drawn_yet(opened, graph):
    page = opened(walkable(graph, scene_of(graph, "ego", ("Weserbergland AG",))))
    page.locator("#panel button", has_text="Way from here").click()
    page.fill("#search", "iKantine")
    page.press("#search", "Enter")
    page.locator("#panel button", has_text="Way from Weserbergland AG").click()
    assert page.locator("#panel h2").inner_text().startswith("Shortest way: ")
    assert page.locator("#panel li").count() >= 1
    assert page.complaints == []
