"""Draw every kind of view, take its picture in Chromium, write docs/gallery.md.

python tools/gallery.py
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


class Picture(NamedTuple):
    """One view: name of the picture, arguments of `kgraph view`, what it shows, width."""

    name: str
    command: str
    text: str
    width: int = 1280


VIEWS = (
    Picture("overview", "overview", "Länder and kinds as a matrix; a number lists what it counts"),
    Picture("region", 'region "Landkreis Schaumburg"', "One district with its ties"),
    Picture("large", "region Niedersachsen", "A whole Land: each district where it lies"),
    Picture("network", 'network "Fachkräftebündnis Leine-Weser"', "One alliance"),
    Picture("ego", 'ego "Weserbergland AG" --hops 2', "One actor and two steps around it"),
    Picture("path", 'path IWAK "Wirtschaftsförderung Region Kassel GmbH"', "The chains of connect"),
    Picture("bridges", "bridges", "Regions and what they share; the shared thing is the bridge"),
    Picture("institutions", "institutions", "Kinds of institutions by region"),
    Picture("projects", "projects", "Projects by district"),
    Picture("communities", "communities", "Who belongs together, by Leiden"),
    Picture("map", "map", "Networks at their places over the districts"),
    Picture("phone", 'region "Landkreis Schaumburg"', "The same on a phone", 390),
)


def main() -> None:
    """Write pictures and page; every view is drawn from a fresh build."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        for picture in VIEWS:
            page_file = Path(folder) / f"{picture.name}.html"
            _draw(picture, page_file, Path(folder) / "store")
            height = 900 if picture.width > 500 else 844
            page = browser.new_page(viewport={"width": picture.width, "height": height})
            page.goto(page_file.as_uri())
            page.wait_for_timeout(1500)
            page.screenshot(path=PICTURES / f"{picture.name}.png")
            page.close()
        browser.close()
    _write_page()


def _draw(picture: Picture, file: Path, store: Path) -> None:
    words = shlex.split(picture.command)
    command = [sys.executable, "-m", "kgraph", "view", *words, "-o", str(file)]
    subprocess.run(
        [*command, "--store", str(store), "--lang", "en"], check=True, cwd=ROOT, capture_output=True
    )


def _write_page() -> None:
    lines = [
        "# Gallery",
        "",
        "Every kind of view, drawn from the shipped data by `make gallery`. Each is one HTML",
        "file that needs no network.",
    ]
    for picture in VIEWS:
        lines += [
            "",
            f"## {picture.text}",
            "",
            f"`kgraph view {picture.command}`",
            "",
            f"![{picture.text}](pictures/{picture.name}.png)",
        ]
    (ROOT / "docs" / "gallery.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
