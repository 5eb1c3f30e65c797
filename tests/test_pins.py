"""The pinned versions: all that a command needs, with hashes, the same for running and testing."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib import metadata

import pytest
from conftest import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.mark.parametrize("name", ["runtime", "test", "mutants", "engines"])
def test_pins_have_hashes_and_no_index_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert "==" in text
    for line in lines:
        assert line.startswith("#") or "==" in line or line.startswith("--hash=sha256:"), line
    assert "://" not in text


def pinned(name: str) -> dict[str, str]:
    """Distribution -> version of one file of pins."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", text))


def needed(requirements: Iterable[str]) -> set[str]:
    """The distributions that requirements need here, theirs included, as what is installed says."""
    found: set[str] = set()
    todo = [(Requirement(line), "") for line in requirements]
    seen = set()
    while todo:
        wanted, extra = todo.pop()
        if wanted.marker and not wanted.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(wanted.name)
        found.add(name)
        for own in {"", *wanted.extras}:
            if (name, own) not in seen:
                seen.add((name, own))
                todo += [(Requirement(line), own) for line in _requirements(name)]
    return found


def _requirements(name: str) -> list[str]:
    """What a distribution requires; nothing is known of one that is not installed."""
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []


def test_what_runs_is_pinned_with_all_that_it_needs() -> None:
    """`make demo` installs these pins alone, without asking for dependencies again."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = pinned("runtime")
    wanted = needed(project["project"]["dependencies"])
    assert {"pyoxigraph", "html5rdf", "numpy"} <= wanted  # one of them by an extra of another
    assert sorted(wanted - runtime.keys()) == [], "not pinned: make pins"
    assert runtime.items() <= pinned("test").items()


def test_what_the_product_imports_is_a_dependency_of_its_own() -> None:
    owners = metadata.packages_distributions()
    imported = set()
    for path in (ROOT / "kgraph").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                imported.add(node.module.partition(".")[0])
    foreign = imported - sys.stdlib_module_names - {"kgraph"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {
        canonicalize_name(Requirement(line).name) for line in project["project"]["dependencies"]
    }
    assert sorted(foreign - owners.keys()) == [], "not installed: is it pinned? (make pins)"
    unknown = {
        name
        for name in foreign
        if not declared & {canonicalize_name(owner) for owner in owners[name]}
    }
    assert unknown == set()
