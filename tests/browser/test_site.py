"""What the website does in a browser: from disk and from a server, for everyone."""

from __future__ import annotations

import functools
import http.server
import itertools
import threading
from pathlib import Path

import pytest

from browser.conftest import HOSTILE, NARROW, WIDE, serious  # type: ignore[import-not-found]
from kgraph.site import Build, website

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("site")]

CHECKED = (
    "de/index.html", "de/search.html?q=bund", "de/network/index.html", "en/index.html",
    "de/network/fachkraeftebuendnis-leine-weser.html", "de/region/03254.html", "de/region/03.html",
    "de/source/nachquali.html", "de/queries.html", "de/method.html", "de/licence.html",
    "de/downloads.html", "de/catalogue.html", "de/event/index.html", "de/topic/pflege.html",
)  # fmt: skip
#: pages that tests come to from others
FOLLOWED = (
    "index.html", "de/institution/inqa-netzwerkbuero.html", "de/source/leine-weser-2021.html",
    "de/source/leine-weser-2021/1.html", "de/picture.html", "de/report/03254.html",
)  # fmt: skip
NAMED = ("network/bad.html", "network/long.html", "institution/ihk.html", "source/s1.html")
#: one page of each kind
ONE_OF_EACH = (
    "de/index.html", "de/search.html?q=bund", "de/network/fachkraeftebuendnis-leine-weser.html",
    "de/region/03254.html", "de/source/nachquali.html", "de/method.html", "de/event/index.html",
    "de/downloads.html",
)  # fmt: skip


def write(folder: Path, files) -> Path:
    for path, made in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(made())
    return folder


@pytest.fixture(scope="module")
def folder(site_files, tmp_path_factory) -> Path:
    """The website of the shipped data on disk: of its many pages those visited here."""
    paths = {path.partition("?")[0] for path in (*CHECKED, *FOLLOWED)}
    visited = {
        path: made
        for path, made in site_files.items()
        if path in paths or path.startswith("assets/")
    }
    assert paths <= visited.keys()
    return write(tmp_path_factory.mktemp("site"), visited)


@pytest.fixture(scope="module")
def served(folder: Path):
    """The address of a server of the same folder."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            """Nothing: the requests are checked in the browser."""

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("from_disk", "path"),
    [*((True, path) for path in CHECKED), *((False, path) for path in ONE_OF_EACH)],
)
def test_opens_with_style_and_script_and_asks_nothing_of_others(
    visit, folder, served, from_disk, path
):
    base = folder.as_uri() if from_disk else served
    page = visit(f"{base}/{path}")
    page.wait_for_selector("html[data-ready=yes]")
    assert page.complaints == []
    assert [url for url in page.requests if not url.startswith((base, "data:"))] == []
    assert page.evaluate("getComputedStyle(document.body).hyphens") == "auto"
    for viewport in (WIDE, NARROW):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), viewport


@pytest.mark.parametrize("from_disk", [True, False])
def test_the_search_box_of_a_page_leads_to_what_it_finds(visit, folder, served, from_disk):
    page = visit(f"{folder.as_uri() if from_disk else served}/de/region/03254.html")
    page.fill("#find", "ihk koeln")
    page.press("#find", "Enter")
    page.wait_for_selector("#found:not(:empty)")
    page.fill("#q", "leine-weser fachkraeftebuendnis")
    first = page.locator("#results li").first
    assert first.locator("a").inner_text() == "Fachkräftebündnis Leine-Weser"
    first.locator("a").click()
    assert page.locator("h1").inner_text() == "Fachkräftebündnis Leine-Weser"
    assert page.complaints == []


def test_search_filters_by_type_and_says_when_nothing_fits(visit, folder):
    page = visit(f"{folder.as_uri()}/de/search.html?q=hildesheim")
    assert page.locator("#found").inner_text().endswith("gefunden")
    assert page.locator("#results li a").first.inner_text() == "Hildesheim"
    page.select_option("#type", "Network")
    assert page.locator("#results li a.s").count() == page.locator("#results li").count() > 0
    assert "Einrichtung" not in page.locator("#results").inner_text()
    page.fill("#q", "qqqqq")
    assert page.locator("#found").inner_text() == "nichts gefunden"
    page.select_option("#type", "")
    page.fill("#q", "Weserbegland")
    assert page.locator("#results li a").first.inner_text() == "Weserbergland"
    assert "ähnlich geschrieben" in page.locator("#found").inner_text()
    page.fill("#q", "Pflege Hannover")
    names = page.locator("#results li a").all_inner_texts()
    assert {"Hannover", "Pflege"} <= set(names)


def test_a_list_sorts_and_filters(visit, folder):
    page = visit(f"{folder.as_uri()}/de/network/index.html")
    page.locator("thead button", has_text="Verbindungen").click()
    first = page.locator("tbody tr").first.locator("th").inner_text()
    assert first == "Fachkräfteallianz Region Hannover"
    assert page.locator("th[aria-sort=descending]").inner_text() == "Verbindungen"
    page.locator(".tools label", has_text="Land").locator("select").select_option("Saarland")
    assert page.locator("[role=status]").inner_text() == "6 von 296 gezeigt"
    page.locator(".tools input").fill("saarbruecken")
    shown = page.locator("tbody tr:visible")
    assert 0 < shown.count() < 6
    assert "Saarbrücken" in shown.first.inner_text()


def test_filtering_a_table_of_relations_hides_empty_groups(visit, folder):
    page = visit(f"{folder.as_uri()}/de/institution/inqa-netzwerkbuero.html")
    page.locator(".tools input").first.fill("leine-weser")
    assert "Fachkräftebündnis Leine-Weser" in page.locator("tbody tr:visible").nth(1).inner_text()
    assert page.locator("section:has(#ties) tr.group:visible").count() == 1


def test_evidence_leads_to_its_line(visit, folder):
    page = visit(f"{folder.as_uri()}/de/network/fachkraeftebuendnis-leine-weser.html")
    page.locator("td.cite a", has_text="Zeile 17").first.click()
    assert page.url.endswith("source/leine-weser-2021/1.html#l17")
    row = page.locator("tr:target")
    assert row.locator("th").inner_text() == "Zeile 17"
    assert row.evaluate("row => row.getBoundingClientRect().top < innerHeight")


def test_an_old_link_to_a_place_leads_on_to_the_page_that_lists_it(visit, folder):
    page = visit(f"{folder.as_uri()}/de/source/leine-weser-2021.html#l17")
    page.wait_for_selector("tr:target")
    assert page.url.endswith("source/leine-weser-2021/1.html#l17")


@pytest.mark.parametrize(("locale", "language"), [("de-AT", "de"), ("en-GB", "en"), ("fr", "de")])
def test_the_first_page_leads_to_the_language_of_the_browser(visit, folder, locale, language):
    page = visit(f"{folder.as_uri()}/index.html", locale=locale)
    page.wait_for_selector("nav")
    assert page.evaluate("document.documentElement.lang") == language
    assert page.complaints == []


def test_everything_is_there_without_a_script(visit, folder):
    page = visit(f"{folder.as_uri()}/de/network/index.html", java_script_enabled=False)
    assert page.locator("tbody tr").count() == 296
    page.goto(f"{folder.as_uri()}/de/network/fachkraeftebuendnis-leine-weser.html")
    assert page.locator(".ego svg text").count() > 10


def test_labels_of_the_small_picture_stay_inside_and_apart(visit, folder):
    for name in (
        "network/fachkraeftebuendnis-leine-weser",
        "institution/inqa-netzwerkbuero",
        "region/03",
    ):
        page = visit(f"{folder.as_uri()}/de/{name}.html")
        boxes = page.evaluate(
            """() => { const frame = document.querySelector(".ego svg").getBoundingClientRect();
            return [...document.querySelectorAll(".ego svg text")].map(text => {
              const box = text.getBoundingClientRect();
              return [box.left - frame.left, box.top, frame.right - box.right, box.bottom]; }); }"""
        )
        assert min(box[0] for box in boxes) > 0
        assert min(box[2] for box in boxes) > 0, name
        boxes.sort(key=lambda box: box[1])
        assert all(above[3] <= below[1] + 3 for above, below in itertools.pairwise(boxes))


def test_the_interactive_picture_opens_in_the_page_and_leads_to_pages(visit, folder):
    page = visit(f"{folder.as_uri()}/de/network/fachkraeftebuendnis-leine-weser.html")
    assert page.locator("iframe").count() == 0
    page.locator("a.open-picture").click()
    picture = page.frame_locator("iframe.picture")
    picture.locator("html[data-ready=yes]").wait_for()
    assert picture.locator("#visible").inner_text().endswith("gezeigt")
    assert "leine-weser-2021, Zeile" in picture.locator("#panel").inner_text()
    evidence = picture.locator("#panel .evidence a").first.get_attribute("href")
    assert evidence.startswith("source/leine-weser-2021/")
    picture.locator("#panel h2 a").click()
    page.wait_for_selector("iframe.picture", state="detached")
    assert page.url.endswith("/de/network/fachkraeftebuendnis-leine-weser.html")
    assert page.complaints == []


def test_a_picture_stands_on_a_page_of_its_own_and_an_unknown_one_says_so(visit, folder):
    page = visit(f"{folder.as_uri()}/de/picture.html?region/03254", bypass_csp=True)
    page.wait_for_selector("html[data-ready=yes]")
    assert page.locator("h1").inner_text() == "Landkreis Hildesheim"
    assert serious(page, ("serious", "critical")) == []
    page = visit(f"{folder.as_uri()}/de/picture.html?region/03254")
    page.wait_for_selector("html[data-ready=yes]")
    page.goto(f"{folder.as_uri()}/de/picture.html?network/none")
    page.wait_for_selector("html[data-ready=yes]")
    assert "gibt es kein Bild" in page.locator("h1").inner_text()
    assert page.complaints == []


def test_a_report_prints_on_two_pages(visit, folder):
    page = visit(f"{folder.as_uri()}/de/report/03254.html")
    assert page.locator("[data-print] button").inner_text() == "Drucken"
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 3
    assert page.complaints == []


def test_the_keyboard_skips_to_the_content(visit, folder):
    page = visit(f"{folder.as_uri()}/de/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_hostile_names_stay_text(visit, tables, tmp_path):
    from kgraph.opening import Where, open_graph

    quoted = '"' + HOSTILE.replace('"', '""') + '"'
    tables(
        sources=f"id,title\ns1,{quoted}\n",
        networks=f"id,name,kind,source,locator\nbad,{quoted},alliance,s1,1\n"
        f"long,{'x' * 5000},alliance,s1,2\n"
        "rtl,שלום עולם,alliance,s1,3\n",
        institutions="id,name,kind,source,locator\nihk,IHK Mitte,ihk,s1,4\n",
        ties=f"from,relation,to,role,source,locator\nihk,member-of,bad,{quoted},s1,5\n"
        "ihk,member-of,long,,s1,6\nihk,member-of,rtl,,s1,7\n",
    )
    assert tables.build().code == 0
    graph = open_graph(Where((), (), tables.store), "de")
    files = website(graph, Build(("de",)))
    named = {path: made for path, made in files.items() if "/region/" not in path}
    root = write(tmp_path / "site", named).as_uri()
    for path in (*NAMED, "search.html?q=script", "network/index.html"):
        page = visit(f"{root}/de/{path}")
        page.wait_for_selector("html[data-ready=yes]")
        assert "taken" not in page.title().replace('"taken"', "")
        assert page.locator("img").count() == 0
        assert page.complaints == []
        for viewport in (WIDE, NARROW):
            page.set_viewport_size(viewport)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    page = visit(f"{root}/de/search.html?q=script")
    assert HOSTILE in page.locator("#results a").first.inner_text()


@pytest.mark.parametrize("path", ONE_OF_EACH)
def test_axe_finds_nothing_serious(visit, folder, path):
    page = visit(f"{folder.as_uri()}/{path}", bypass_csp=True)
    for viewport, colours in ((WIDE, "light"), (NARROW, "dark")):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=colours)
        assert serious(page, ("moderate", "serious", "critical")) == []
