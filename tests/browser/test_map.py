"""What the map does in a browser."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from browser.conftest import HOSTILE, NARROW, WIDE, serious, unfold  # type: ignore[import-not-found]
from kgraph.html.map import Area, Chart, Pin, page
from kgraph.html.scene import Edge, Fact, Node, Scene
from kgraph.html.shapes import Shapes, path
from kgraph.model import Evidence

pytestmark = pytest.mark.browser
ID = "https://w3id.org/kgraph/id/"


@pytest.fixture
def chart():
    """Four square Kreise of 20 km in two Länder; three networks, an institution, a project."""
    line, row = (Evidence("drs-21-1363", "line=81,84"),), (Evidence("members.xlsx", "row=17"),)
    names = ("Fachkräftebündnis Alpha", HOSTILE, "Netzwerk Übergang")
    nodes = [
        Node(ID + f"network/{n}", name, "Network", "Bündnis", "Nordland", evidence=line)
        for n, name in enumerate(names)
    ]
    nodes.append(Node(ID + "institution/ihk", "IHK Köln", "Institution", "IHK", evidence=row))
    nodes.append(
        Node(ID + "project/p", "Projekt P", "Project", facts=(Fact("Ziel", "lernen", line),))
    )
    a, bad, _, ihk, project = (node.id for node in nodes)
    edges = (
        Edge(ihk, a, "member-of", "ist Mitglied in", "hat Mitglied", since="2015", evidence=line),
        Edge(ihk, bad, "coordinates", "koordiniert", "wird koordiniert von", evidence=row),
        Edge(a, project, "runs", "führt durch", "wird durchgeführt von", evidence=line),
    )
    corners = ((0, 0), (200, 0), (0, 200), (200, 200))
    rings = {f"0{n // 2 + 1}00{n + 1}": [_square(x, y)] for n, (x, y) in enumerate(corners)}
    present = ((a, bad), (nodes[2].id, ihk), (), ())
    states = ("Nordland", "Nordland", "Südland", "Südland")
    facts = (Fact("Einwohner", "100000", row),)
    duties = (Fact("IHK", "IHK Nord", row), Fact("Jobcenter", "nicht erfasst"))
    areas = tuple(
        Area(
            code,
            f"Landkreis {n + 1}",
            states[n],
            100_000,
            path(own),
            present[n],
            facts,
            duties=duties if n == 1 else (),
        )
        for n, (code, own) in enumerate(rings.items())
    )
    spots = {
        a: Pin(100, 100, "municipality", "Alphastadt", True),
        bad: Pin(100, 100, "municipality", "Alphastadt", True),
        nodes[2].id: Pin(300, 100, "district", "Landkreis 2", False),
        ihk: Pin(330, 60, "state", "Nordland", True),
    }
    titles = {"drs-21-1363": "Drucksache 21/1363", "members.xlsx": "Liste"}
    scene = Scene("Karte: Test", tuple(nodes), edges, language="de", sources=titles)
    shapes = Shapes(rings, {})
    states = (path([_square(0, 0, 400, 200)]),)
    return Chart(
        **vars(scene), areas=areas, spots=spots, states=states, shapes=shapes,
        credit=("© Destatis",),
    )  # fmt: skip


def _square(x, y, width=200, height=200):
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]


@pytest.fixture
def shown(opened, chart):
    """`shown(**context)` -> the page of the chart."""
    return lambda fragment="", **context: opened(None, fragment, page(chart), **context)


def ask_for(page, text):
    page.fill("#search", text)
    page.press("#search", "Enter")


def heading(page):
    return page.locator("#panel h2").inner_text().strip()


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_opens_without_a_request_and_without_a_complaint(shown, viewport, colours):
    page = shown(viewport=viewport, color_scheme=colours)
    assert [url.partition(":")[0] for url in page.requests] == ["file"]
    assert page.complaints == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert "© Destatis" in page.locator("footer").inner_text()


def test_leaves_no_names_behind(opened, shown):
    empty = opened(None, html="<html data-ready=yes>")
    before = set(empty.evaluate("Object.getOwnPropertyNames(window)"))
    assert set(shown().evaluate("Object.getOwnPropertyNames(window)")) == before


def test_a_hostile_name_stays_text(shown):
    page = shown()
    ask_for(page, "script")
    assert heading(page) == HOSTILE
    assert page.title() == "Karte: Test"
    assert page.locator("img").count() == 0


def test_the_scale_bar_is_as_long_as_it_says(shown):
    page = shown()
    for _ in range(3):
        length, unit = page.evaluate(
            "[document.getElementById('scale-bar').offsetWidth,"
            " document.getElementById('map').getScreenCTM().a]"
        )
        text = page.locator("#scale-text").inner_text()
        km = float(re.match(r"[\d,]+", text)[0].replace(",", "."))
        assert abs(length - km * 10 * unit) <= 1, text
        page.locator("#zoom-in").click()
        page.wait_for_timeout(100)


def test_shades_follow_the_chosen_figure(shown):
    page = shown()
    classes = "[...document.querySelectorAll('.area')].map((area) => area.classList[1])"
    assert page.evaluate(classes) == ["c4", "c1", "c0", "c0"]
    page.select_option("#figure", "gap")
    assert page.evaluate(classes) == ["c0", "c0", "gap", "gap"]
    assert page.locator("#shades li").all_inner_texts() == [
        "keines genannt\n2 Kreise",
        "mindestens eines\n2 Kreise",
    ]
    page.select_option("#figure", "off")
    assert set(page.evaluate(classes)) == {"c0"}


def test_things_at_one_place_are_counted_then_fanned_out(shown):
    page = shown()
    assert page.locator(".mark text").all_text_contents() == ["2"]
    page.locator(".mark", has_text="2").click()
    page.wait_for_timeout(100)
    assert heading(page) == "2 Dinge hier"
    for _ in range(3):
        page.locator("#zoom-in").click()
    page.wait_for_timeout(100)
    assert page.locator(".mark text").count() == 0
    spots = page.locator(".mark").evaluate_all(
        "found => found.map((one) => one.getAttribute('transform'))"
    )
    assert len(set(spots)) == len(spots)


def test_a_kreis_says_apart_who_is_responsible_and_that_can_be_switched_off(shown):
    page = shown()
    ask_for(page, "Landkreis 2")
    said = page.locator("#panel .duties")
    assert "IHK Nord" in said.inner_text()
    assert "nicht erfasst" in said.inner_text()
    unfold(page)
    page.locator("#duties").uncheck()
    assert said.count() == 0
    again = shown(page.evaluate("location.hash"))
    assert heading(again) == "Landkreis 2"
    assert again.locator("#panel .duties").count() == 0
    unfold(again)
    again.locator("#reset").click()
    ask_for(again, "Landkreis 2")
    assert again.locator("#panel .duties").count() == 1


def test_ties_are_drawn_for_the_chosen_and_on_demand(shown):
    page = shown()
    assert page.locator(".curve").count() == 0
    ask_for(page, "IHK")
    assert page.locator(".curve.chosen").count() == 2
    panel = page.locator("#panel").inner_text()
    assert "ist Mitglied in" in panel
    assert "koordiniert" in panel
    assert "drs-21-1363, Zeilen 82–84" in panel
    page.locator("#reset").click()
    page.locator("#all-ties").check()
    assert page.locator(".curve").count() == 1


def test_a_click_on_a_kreis_shows_what_is_there(shown):
    page = shown()
    page.locator("#k01002").click(position={"x": 12, "y": 12})
    assert heading(page) == "Landkreis 2"
    assert page.locator("#panel .walk").all_inner_texts() == ["Netzwerk Übergang", "IHK Köln"]
    page.locator("#panel .walk").last.click()
    assert heading(page) == "IHK Köln"
    page.locator("#panel button", has_text="Zurück").click()
    assert heading(page) == "Landkreis 2"


def test_arrow_keys_walk_over_the_kreise(shown):
    page = shown()
    ask_for(page, "Landkreis 1")
    page.focus("#map")
    for key, name in (
        ("ArrowRight", "2"),
        ("ArrowDown", "4"),
        ("ArrowLeft", "3"),
        ("ArrowUp", "1"),
    ):
        page.keyboard.press(key)
        assert heading(page) == f"Landkreis {name}"
    assert "Landkreis 1: 2" in page.locator("#told").inner_text()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"


def test_every_control_is_reached_by_tab(shown):
    page = shown()
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    assert {"search", "figure", "all-ties", "reset", "map", "zoom-in", "zoom-out", "fit"} <= reached


def test_types_can_be_filtered(shown):
    page = shown()
    page.locator("#types label", has_text="Netzwerke").click()
    assert page.locator(".mark").count() == 1
    assert page.locator("#nodes-table tbody tr").count() == 2


def names(page, table="nodes"):
    """The first column of a table."""
    return page.locator(f"#{table}-table tbody td:first-child").all_inner_texts()


def test_kinds_can_be_filtered(shown):
    page = shown()
    assert page.locator("#kinds input").count() == 2
    page.locator("#kinds > summary").click()
    page.locator("#kinds label", has_text="Bündnis").click()
    assert names(page) == ["IHK Köln", "Projekt P"]
    assert page.locator(".mark").count() == 1
    assert "1 Dinge an 1 Orten gezeigt" in page.locator("#visible").inner_text()
    assert page.locator("#types label").all_inner_texts() == [
        "Netzwerke\n0",
        "Einrichtungen\n1",
        "Projekte\n1",
    ]
    assert page.locator("#filters-active").inner_text() == "· 1 Filter aktiv"
    assert page.locator("#figure-whole").is_visible()


def test_sources_can_be_filtered(shown):
    page = shown()
    page.locator("#sources > summary").click()
    page.locator("#sources label", has_text="Liste").click()
    assert "IHK Köln" not in names(page)
    assert names(page, "ties") == ["Fachkräftebündnis Alpha"]
    page.locator("#sources label", has_text="Drucksache").click()
    assert names(page) == ["Projekt P"]  # of which no source is stated
    assert page.locator(".mark").count() == 0
    assert page.locator("#types label span:last-child").all_inner_texts() == ["0", "0", "1"]


def test_the_period_can_be_filtered(shown):
    page = shown()
    page.locator("#period > summary").click()
    page.fill("#to", "2014")
    assert len(names(page, "ties")) == 2
    page.locator("#undated").uncheck()
    assert names(page, "ties") == []
    assert names(page) == ["Netzwerk Übergang"]  # which has no connection at all
    page.fill("#to", "2016")
    assert names(page, "ties") == ["IHK Köln"]
    assert names(page) == ["Fachkräftebündnis Alpha", "Netzwerk Übergang", "IHK Köln"]
    assert page.locator(".mark text").count() == 0


def test_things_of_few_connections_can_be_filtered(shown):
    page = shown()
    page.fill("#degree", "2")
    assert names(page) == ["Fachkräftebündnis Alpha", "IHK Köln"]
    assert page.locator(".mark").count() == 2
    page.fill("#degree", "3")
    assert page.locator("#empty").is_visible()


def test_reset_clears_all_filters(shown):
    page = shown("#t=Project&k=IHK&s=members.xlsx&from=2016&to=2020&dated=1&degree=1")
    assert names(page) == []
    assert page.locator("#filters-active").inner_text() == "· 5 Filter aktiv"
    page.locator("#reset").click()
    assert len(names(page)) == 5
    assert page.locator("#filters-active").is_hidden()
    assert page.locator("#filters .check input:checked").count() == 9
    assert [page.input_value(f"#{name}") for name in ("from", "to", "degree")] == ["", "", "0"]
    assert page.evaluate("location.hash") == ""


def test_search_brings_back_what_a_filter_hides(shown):
    page = shown("#k=IHK&degree=3")
    ask_for(page, "IHK")
    assert heading(page) == "IHK Köln"
    assert "IHK Köln" in names(page)
    assert page.input_value("#degree") == "0"


def test_the_panel_of_a_kreis_follows_the_filters(shown):
    page = shown()
    ask_for(page, "Landkreis 2")
    page.locator("#types label", has_text="Netzwerke").click()
    assert page.locator("#panel .walk").all_inner_texts() == ["IHK Köln"]


def test_search_finds_kreise_and_laender(shown):
    page = shown()
    ask_for(page, "Südland")
    assert page.locator("#panel .walk").all_inner_texts() == ["Landkreis 3", "Landkreis 4"]


def test_the_tables_hold_the_same(shown):
    page = shown()
    assert page.locator("#areas-table tbody tr").count() == 4
    page.locator("#areas-table th button", has_text="Netzwerke").click()
    page.locator("#areas-table th button", has_text="Netzwerke").click()
    first = page.locator("#areas-table tbody tr:first-child td").all_inner_texts()
    assert first == ["Landkreis 1", "Nordland", "100.000", "2", "2", "0", "0"]
    assert page.locator("#ties-table tbody tr").count() == 3


def test_wheel_and_drag_move_the_map(shown):
    page = shown()
    before = page.get_attribute("#map", "viewBox")
    page.mouse.move(600, 400)
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(100)
    zoomed = page.get_attribute("#map", "viewBox")
    page.mouse.down()
    page.mouse.move(660, 440, steps=4)
    page.mouse.up()
    page.wait_for_timeout(100)
    dragged = page.get_attribute("#map", "viewBox")
    assert len({before, zoomed, dragged}) == 3
    page.locator("#fit").click()
    assert [round(float(v)) for v in page.get_attribute("#map", "viewBox").split()] == [
        round(float(v)) for v in before.split()
    ]


def test_the_address_brings_the_same_state_back(shown):
    page = shown()
    page.select_option("#figure", "rate")
    ask_for(page, "IHK")
    again = shown(page.evaluate("location.hash"))
    assert heading(again) == "IHK Köln"
    assert again.input_value("#figure") == "rate"


def test_the_address_brings_the_same_filters_back(shown):
    page = shown()
    unfold(page)
    page.locator("#kinds label", has_text="IHK").click()
    page.locator("#sources label", has_text="Liste").click()
    page.fill("#from", "2014")
    page.locator("#undated").uncheck()
    page.fill("#degree", "1")
    state = page.evaluate("location.hash")
    again = shown(state)
    assert state == "#k=IHK&s=members.xlsx&from=2014&dated=1&degree=1"
    assert not again.locator("#kinds label", has_text="IHK").locator("input").is_checked()
    assert not again.locator("#sources label", has_text="Liste").locator("input").is_checked()
    assert not again.locator("#undated").is_checked()
    assert [again.input_value(f"#{name}") for name in ("from", "degree")] == ["2014", "1"]


def test_exports_svg_and_csv(shown):
    page = shown()
    found = {}
    for button in ["svg", "csv-areas"]:
        page.locator("details.menu summary").click()
        with page.expect_download() as download:
            page.locator(f"#{button}").click()
        found[button] = Path(download.value.path()).read_text(encoding="utf-8-sig")
    assert found["svg"].startswith("<svg")
    assert "var(" not in found["svg"]
    assert "<script" not in found["svg"]
    assert len(found["csv-areas"].splitlines()) == 5
    assert page.complaints == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_exports_png_with_its_colours(shown, colours):
    page = shown(color_scheme=colours)
    page.locator("details.menu summary").click()
    with page.expect_download() as download:
        page.locator("#png").click()
    picture = Path(download.value.path()).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert page.complaints == []
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    shown_at = page.locator("#map").bounding_box()
    around = 110  # pixels of title, legend and sources
    assert width == 2 * round(shown_at["width"])
    assert height == 2 * (round(shown_at["height"]) + around)
    drawn = colours_of(page, picture)
    for name in ("s4", "s1", "land", "sheet"):
        assert page.evaluate(COLOUR, name) in drawn


COLOUR = """
(name) => {
  const context = document.createElement("canvas").getContext("2d");
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--" + name);
  return context.fillStyle;
}
"""
COLOURS = """
async (picture) => {
  const image = new Image();
  image.src = "data:image/png;base64," + picture;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const found = new Set(), points = context.getImageData(0, 0, image.width, image.height).data;
  for (let at = 0; at < points.length; at += 4) {
    const [red, green, blue] = points.slice(at, at + 3);
    found.add("#" + ((1 << 24) + (red << 16) + (green << 8) + blue).toString(16).slice(1));
  }
  return [...found];
}
"""


def colours_of(page, picture):
    """All colours of a PNG, as #rrggbb."""
    return page.evaluate(COLOURS, base64.b64encode(picture).decode())


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_axe_finds_nothing_serious(shown, viewport):
    page = shown(viewport=viewport, bypass_csp=True)
    ask_for(page, "IHK")
    unfold(page)
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        assert serious(page) == []
