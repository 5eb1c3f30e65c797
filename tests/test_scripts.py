"""The scripts of the pages: their own tests in Node, and what holds for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import ROOT, run_node

from kgraph.html.bundle import Module, taken_apart
from kgraph.html.singlefile import one_script

STATIC = ROOT / "viz" / "static"
TESTS = ROOT / "tests" / "scripts"
ENTRIES = ("picture/main", "map/main", "site/main", "shell/main", "review/main")


def modules() -> dict[str, Module]:
    """All modules of the pages by their path in viz/static."""
    found = {}
    for file in sorted(STATIC.rglob("*.mjs")):
        path = file.relative_to(STATIC).as_posix()
        found[path] = taken_apart(path, file.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("file", sorted(TESTS.glob("*.test.mjs")), ids=lambda file: file.stem)
def test_the_tests_of_the_scripts_pass(file: Path) -> None:
    done = run_node("--test", "--test-isolation=none", str(file))
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_is_part_of_a_page() -> None:
    bundles = "".join(one_script(entry) for entry in ENTRIES)
    assert [path for path in modules() if f"\n// {path}\n" not in bundles] == []


def test_every_export_is_used_elsewhere() -> None:
    found = modules()
    used = {
        (other, name) for one in found.values() for names, other in one.imports for name in names
    }
    for file in TESTS.glob("*.mjs"):
        text = file.read_text(encoding="utf-8").replace("../../viz/static/", "./")
        text = text.replace("import assert from", "//").replace("import test from", "//")
        test = taken_apart("tests.mjs", text)
        used |= {(other, name) for names, other in test.imports for name in names}
    exported = {(path, name) for path, one in found.items() for name in one.exports}
    assert sorted(exported - used) == []


def test_no_line_is_longer_than_a_hundred_signs() -> None:
    long = [
        f"{file.name}:{number}"
        for folder in (STATIC, TESTS)
        for file in sorted(folder.rglob("*.mjs"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 100
    ]
    assert long == []


def test_nothing_but_modules_is_a_script() -> None:
    assert list((ROOT / "viz").rglob("*.js")) == []
