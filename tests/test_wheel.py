"""The wheel carries ontology, data and viz, and a question answers from it alone."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = pytest.mark.slow
ASK = """
import os, sys
from kgraph import resources
from kgraph.cli import main
here = os.path.realpath(sys.argv.pop(1))
for name in ("ontology", "data", "viz"):
    assert os.path.realpath(resources.folder(name)).startswith(here), resources.folder(name)
main()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built offline with hatchling."""
    if not importlib.util.find_spec("hatchling"):
        pytest.skip("hatchling is not installed")
    target = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (found,) = target.glob("kgraph-*.whl")
    return found


def test_the_wheel_holds_what_the_product_needs_and_nothing_of_the_workshop(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {
        str(path.relative_to(ROOT))
        for folder in ("ontology", "data", "viz")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.parts
    }
    assert {f"kgraph/_shipped/{path}" for path in shipped} <= set(names)
    own = {str(path.relative_to(ROOT)) for path in (ROOT / "kgraph").rglob("*.py")}
    assert own <= set(names)
    assert "kgraph/_shipped/THIRD-PARTY.md" in names
    notices = {name.split("/")[-1] for name in names if ".dist-info/licenses/" in name}
    assert notices == {"LICENSE", "LICENSE-DATA.md", "THIRD-PARTY.md"}
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"kgraph"}


def test_a_question_answers_from_the_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run(
        [*install, "--no-compile", "--disable-pip-version-check", "--target", target, wheel],
        check=True,
        capture_output=True,
    )
    question = ["who", "Fachkräfteallianz Ostwürttemberg", "--format", "csv"]
    answer = subprocess.run(
        [sys.executable, "-c", ASK, str(target), *question],
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("KGRAPH")},
            "PYTHONPATH": str(target),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "INQA-Netzwerkbüro" in answer.stdout
    assert "drs-21-1363#line=" in answer.stdout
