"""One concept has one name: no two classes of the package are called the same."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "kgraph"


def test_no_two_classes_bear_one_name() -> None:
    where = defaultdict(list)
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                where[node.name].append(path.relative_to(PACKAGE).as_posix())
    assert len(where) > 100
    double = {name: sorted(files) for name, files in where.items() if len(files) > 1}
    assert double == {}
