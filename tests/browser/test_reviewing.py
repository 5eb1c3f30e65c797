"""The page on which proposals are decided: by mouse and by keys, saved as a file, from disk."""

from __future__ import annotations

import json

import pytest

from browser.conftest import HOSTILE, NARROW, serious  # type: ignore[import-not-found]
from kgraph.quoting import Quote
from kgraph.review.listing import ShownEntry
from kgraph.review.page import page as html_of
from kgraph.review.queue import THING, TIE, ReviewEntry

pytestmark = pytest.mark.browser


@pytest.fixture
def entries() -> list[ShownEntry]:
    """Two things and the tie between them, one of hostile name."""
    quote = Quote("line=2,3", (("Es wirkt die ", False), ("IHK Celle", True), (" mit.", False)))
    ihk = ReviewEntry("a", THING, name="IHK Celle", type="Institution", kind="ihk",
                      locator="line=2,3", score="0.90")  # fmt: skip
    net = ReviewEntry("b", THING, name=HOSTILE, type="Network", kind="network",
                      locator="line=2,3", score="0.70")  # fmt: skip
    tie = ReviewEntry("t", TIE, start="a", relation="member-of", end="b", locator="line=2,3",
                      score="0.80")  # fmt: skip
    return [
        ShownEntry("protokoll", ihk, "IHK Celle", "", quote, "Art und Ort"),
        ShownEntry("protokoll", net, HOSTILE, "", None, "Art und Name"),
        ShownEntry("protokoll", tie, "IHK Celle", HOSTILE, quote, "Rolle"),
    ]


def test_decisions_are_made_by_mouse_and_keys_and_saved_as_a_file(
    entries, graph, visit, tmp_path
) -> None:
    file = tmp_path / "pruefung.html"
    file.write_text(html_of(entries, graph), encoding="utf-8")
    page = visit(file.as_uri(), accept_downloads=True)
    first, second, tie = (page.locator(f"article[data-key={key}]") for key in "abt")
    assert first.locator("mark").inner_text() == "IHK Celle"
    assert second.locator(".what").inner_text() == HOSTILE
    assert page.title() != "taken"

    tie.get_by_role("button", name="accept").click()
    assert "accept" in (first.get_attribute("class") or "")
    assert page.locator("#count").inner_text() == "1 of 3 decided"
    tie.locator("summary").click()
    tie.get_by_label("relation").select_option("supports")
    second.focus()
    page.keyboard.press("x")
    assert tie.get_by_role("button", name="accept").is_disabled()
    second.focus()
    page.keyboard.press("x")

    with page.expect_download() as saved:
        page.locator("#save").click()
    assert saved.value.suggested_filename == "decisions.json"
    text = saved.value.path().read_text(encoding="utf-8")
    assert json.loads(text)["decisions"] == [
        {"document": "protokoll", "key": "t", "verdict": "accept", "relation": "supports"}
    ]
    assert page.requests == [file.as_uri()]
    assert page.complaints == []

    page.set_viewport_size(NARROW)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert serious(page) == []
