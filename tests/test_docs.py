"""Generated pages say what the product says; `make docs` writes them anew."""

from __future__ import annotations

import importlib.util
import re
from email import message_from_string
from types import ModuleType

import pytest
from conftest import ROOT

from kgraph.graph.stored import StoredGraph


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.mark.parametrize("name", ["ontology_docs", "cli_docs", "third_party"])
def test_a_generated_page_is_fresh(name: str) -> None:
    found = tool(name)
    assert found.PAGE.read_text(encoding="utf-8") == found.fresh(), "run: make docs"


def test_the_counts_of_the_data_are_fresh(graph: StoredGraph) -> None:
    text = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
    assert tool("data_docs").fresh(graph) == text, "run: make docs"


@pytest.mark.parametrize("page", ["README.md", "docs/guide.en.md", "docs/guide.de.md"])
def test_the_output_below_a_command_is_fresh(
    shipped: str, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    monkeypatch.chdir(ROOT)
    examples = tool("examples")
    assert page in examples.PAGES
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "$ kgraph" in text
    assert examples.refreshed(text, shipped) == text, "run: make docs"


def test_the_walk_from_a_document_to_an_answer_with_its_line_is_followed_word_for_word() -> None:
    text = (ROOT / "docs" / "guide.de.md").read_text(encoding="utf-8")
    assert "$ kgraph review" in text
    assert tool("examples").walked(text) == text, "run: make docs"
    assert "protokoll.txt, Zeile 3" in text.partition('$ kgraph who "Bündnis Musterau"')[2]


def test_the_tutorial_runs_and_prints_what_it_shows(shipped: str) -> None:
    tutorial = tool("tutorial")
    assert tutorial.fresh(shipped) == tutorial.PAGE.read_text(encoding="utf-8"), "run: make docs"


@pytest.mark.parametrize(
    ("metadata", "said"),
    [("License: GPL-3.0", "GPL-3.0"), ("License-Expression: AGPL-3.0-only", "AGPL"), ("", "''")],
)
def test_a_package_under_copyleft_or_without_a_licence_needs_a_decision(
    metadata: str, said: str
) -> None:
    data = message_from_string(f"Name: other\n{metadata}\n")
    with pytest.raises(SystemExit, match=f"other: licence .*{said}"):
        tool("third_party").licence(data)


def test_only_the_tests_need_igraph() -> None:
    runtime = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    assert "igraph" not in re.findall(r"(?m)^([a-z0-9-]+)==", runtime)
    assert not [
        path
        for path in (ROOT / "kgraph").rglob("*.py")
        if "import igraph" in path.read_text(encoding="utf-8")
    ]
