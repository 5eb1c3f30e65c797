"""What a view does in a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from browser.conftest import HOSTILE, NARROW, WIDE, serious, unfold  # type: ignore[import-not-found]

pytestmark = pytest.mark.browser


def names(page):
    """The names in the list of nodes, as read out."""
    return page.locator("#list [role=option]").all_inner_texts()


def ask_for(page, text):
    page.fill("#search", text)
    page.press("#search", "Enter")


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_opens_from_disk_without_a_request_and_without_a_complaint(
    opened, scene, viewport, colours
):
    page = opened(scene, viewport=viewport, color_scheme=colours)
    assert [url.partition(":")[0] for url in page.requests] == ["file"]
    assert page.complaints == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_leaves_no_names_behind_but_its_door_and_those_of_vis_network(opened, scene):
    before, after = (
        set(opened(scene, html=html).evaluate("Object.getOwnPropertyNames(window)"))
        for html in ("<html data-ready=yes>", None)
    )
    of_vis_network = {"vis", "regeneratorRuntime", "__core-js_shared__"}
    assert after - before == {"kgraphAt", "kgraphLines"} | of_vis_network


def test_draws_every_node(opened, scene):
    page = opened(scene)
    assert len(names(page)) == 6
    colours = page.evaluate(
        """() => { const canvas = document.querySelector("#picture canvas");
        const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        const found = new Set();
        for (let i = 0; i < pixels.length; i += 4)
          found.add([pixels[i], pixels[i + 1], pixels[i + 2]].join());
        return [...found]; }"""
    )
    assert {"0,114,178", "230,159,0", "0,158,115", "240,228,66", "86,180,233"} <= set(colours)


def test_a_hostile_name_stays_text(opened, scene):
    page = opened(scene)
    assert page.title() == "Alpha: wer dazugehört"
    assert page.locator("#nodes-table").get_by_text("</script><script>").count() == 1
    ask_for(page, "script")
    assert page.locator("#panel h2").inner_text().strip() == HOSTILE
    assert page.locator("img").count() == 0


def test_search_suggests_across_umlauts_and_shows_details(opened, scene):
    page = opened(scene)
    page.fill("#search", "koeln")
    assert page.locator("#suggestions [role=option]").all_inner_texts() == [
        "Köln\nRegion",
        "IHK Köln\nEinrichtung",
    ]
    page.press("#search", "ArrowDown")
    page.press("#search", "Enter")
    assert page.locator("#panel h2").inner_text().strip() == "IHK Köln"
    panel = page.locator("#panel").inner_text()
    assert "koordiniert" in panel
    assert "drs-21-1363, Zeilen 82–84" in panel


def test_a_name_in_the_panel_is_walked_to(opened, scene):
    page = opened(scene)
    ask_for(page, "IHK")
    page.locator("#panel .walk", has_text="Alpha").first.click()
    assert page.locator("#panel h2").inner_text().strip() == "Fachkräftebündnis Alpha"
    page.locator("#panel button", has_text="Zurück").click()
    assert page.locator("#panel h2").inner_text().strip() == "IHK Köln"


def test_a_click_on_a_node_opens_its_panel(opened, scene):
    page = opened(scene)
    ask_for(page, "Pflege")
    spot = page.evaluate("kgraphAt('https://w3id.org/kgraph/id/project/p')")
    page.mouse.click(spot["x"], spot["y"])
    assert page.locator("#panel h2").inner_text().strip() == "Projekt Übergang"


def test_filters_by_type_relation_source_period_and_degree(opened, scene):
    page = opened(scene)
    page.locator("#types label", has_text="Themen").click()
    assert len(names(page)) == 5
    page.locator("#reset").click()
    page.locator("#relations > summary").click()
    page.locator("#relations label", has_text="ist Mitglied in").click()
    assert page.locator("#ties-table tbody tr").count() == 4
    page.locator("#reset").click()
    page.locator("#sources > summary").click()
    page.locator("#sources label", has_text="Liste").click()
    assert page.locator("#ties-table tbody tr").count() == 3
    page.locator("#reset").click()
    page.locator("#period > summary").click()
    page.fill("#from", "2019")
    page.locator("#undated").uncheck()
    assert page.locator("#ties-table tbody tr").count() == 2
    page.locator("#reset").click()
    page.fill("#degree", "2")
    assert sorted(name.strip() for name in names(page)) == ["Fachkräftebündnis Alpha", "IHK Köln"]


def test_parallel_ties_are_one_line_with_its_count(opened, scene):
    page = opened(scene)
    assert len(page.evaluate("kgraphLines()")) == 5
    ask_for(page, "IHK")
    assert page.locator("#panel h3").all_inner_texts()[:3] == [
        "ist Mitglied in",
        "koordiniert",
        "hat Sitz in",
    ]


def test_the_keyboard_reaches_every_node(opened, scene):
    page = opened(scene)
    page.focus("#list")
    page.keyboard.press("Home")
    seen = set()
    for _ in range(6):
        seen.add(page.locator("#list [aria-selected=true]").inner_text().strip())
        page.keyboard.press("ArrowDown")
    assert len(seen) == 6
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"


def test_arrow_keys_walk_in_the_picture(opened, scene):
    page = opened(scene)
    page.focus("#picture")
    seen = set()
    for key in ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"] * 3:
        page.keyboard.press(key)
        seen.add(page.locator("#panel h2").inner_text())
    assert len(seen) >= 3


def test_every_control_is_reached_by_tab(opened, scene):
    page = opened(scene)
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    assert {"search", "degree", "size", "reset", "list", "picture", "zoom-in", "fit"} <= reached


def test_the_table_sorts_and_shows_evidence(opened, scene):
    page = opened(scene)
    first = "#nodes-table tbody tr:first-child td:first-child"
    page.locator("#nodes-table th button", has_text="Name").click()
    assert "</script>" in page.locator(first).inner_text()
    page.locator("#nodes-table th button", has_text="Name").click()
    assert page.locator(first).inner_text() == "Projekt Übergang"
    assert page.locator("#nodes-table th").first.get_attribute("aria-sort") == "descending"
    assert "drs-21-1363, Zeilen 82–84" in page.locator("#ties-table").inner_text()


def test_exports_svg_png_and_csv(opened, scene):
    page = opened(scene)
    found = {}
    for button in ["svg", "png", "csv-ties", "csv-nodes"]:
        page.locator("details.menu summary", has_text="Ausgabe").click()
        with page.expect_download() as download:
            page.locator(f"#{button}").click()
        found[button] = Path(download.value.path()).read_bytes()
    assert found["svg"].startswith(b"<svg")
    assert b"<script" not in found["svg"]
    assert found["png"].startswith(b"\x89PNG")
    assert (
        found["csv-ties"].decode("utf-8-sig").splitlines()[0].startswith("von;Beziehung;zu;Rolle")
    )
    assert len(found["csv-nodes"].decode("utf-8-sig").splitlines()) == 7
    assert page.complaints == []


def test_positions_are_loaded_from_a_file_and_others_are_refused(opened, scene):
    page = opened(scene)
    place = {"kgraph": "positions", "nodes": {scene.nodes[0].id: [500, 300, 1]}}
    page.set_input_files("#file", {"name": "p.json", "mimeType": "application/json",
                                   "buffer": json.dumps(place).encode()})  # fmt: skip
    page.locator("#message", has_text="geladen").wait_for()
    page.set_input_files(
        "#file", {"name": "p.json", "mimeType": "application/json", "buffer": b"[1]"}
    )
    page.locator("#message", has_text="keine Positionen").wait_for()
    assert page.complaints == []


def test_the_address_brings_the_same_state_back(opened, scene):
    page = opened(scene)
    ask_for(page, "IHK")
    page.locator("#types label", has_text="Themen").click()
    fragment = page.evaluate("location.hash")
    again = opened(scene, fragment=fragment)
    assert again.locator("#panel h2").inner_text().strip() == "IHK Köln"
    assert len(names(again)) == 5


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_axe_finds_nothing_serious(opened, scene, viewport):
    page = opened(scene, viewport=viewport, bypass_csp=True)
    unfold(page)
    ask_for(page, "IHK")
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        assert serious(page) == []
