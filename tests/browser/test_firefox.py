"""Smoke tests in Firefox: pages from disk open, say nothing to the console, and work."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.marionette import PROGRAM, Firefox  # type: ignore[import-not-found]

pytestmark = [
    pytest.mark.browser, pytest.mark.xdist_group("site"),
    pytest.mark.skipif(PROGRAM is None, reason="no Firefox here; `make firefox` installs it"),
]  # fmt: skip
PAGES = (
    "de/index.html", "de/network/index.html", "de/network/fachkraeftebuendnis-leine-weser.html",
    "de/region/03254.html", "de/picture.html?region/03254", "en/index.html",
    "de/search.html?q=Weserbegland",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(site_files, tmp_path_factory) -> Path:
    """Some pages of the website of the shipped data on disk."""
    root = tmp_path_factory.mktemp("firefox-site")
    paths = {path.partition("?")[0] for path in PAGES}
    for path, made in site_files.items():
        if path in paths or path.startswith("assets/"):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(made())
    return root


@pytest.fixture(scope="module")
def firefox(tmp_path_factory):
    """One Firefox for all."""
    made = Firefox(tmp_path_factory.mktemp("profile"))
    yield made
    made.close()


def test_pages_open_from_disk_fit_and_complain_about_nothing(firefox: Firefox, folder: Path):
    for path in PAGES:
        firefox.open(f"{folder.as_uri()}/{path}")
        asked = "return performance.getEntriesByType('resource').map(found => found.name)"
        others = [url for url in firefox.run(asked) if not url.startswith(("file:", "data:"))]
        assert others == [], path
        assert firefox.run("return document.documentElement.scrollWidth <= innerWidth"), path
    assert firefox.complaints(folder.as_uri()) == []


def test_search_lists_and_pictures_work(firefox: Firefox, folder: Path):
    root = folder.as_uri()
    firefox.open(f"{root}/de/search.html?q=Weserbegland")
    first = "return document.querySelector('#results a').textContent"
    assert firefox.run(first) == "Weserbergland"
    firefox.open(f"{root}/de/network/index.html#state=Saarland")
    shown = "return document.querySelectorAll('tbody tr:not([hidden])').length"
    assert firefox.run(shown) == 6
    firefox.open(f"{root}/de/network/fachkraeftebuendnis-leine-weser.html")
    firefox.run("document.querySelector('a.open-picture').click()")
    assert firefox.run("return document.querySelectorAll('iframe.picture').length") == 1
    assert firefox.complaints(root) == []
