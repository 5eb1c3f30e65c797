"""Run the cells of docs/tutorial.ipynb and keep what they print, without Jupyter.

The notebook is edited in Jupyter or by hand; `make docs` runs it anew. Of a cell that ends in
an expression the text of that is kept, as Jupyter shows it.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parent.parent / "docs" / "tutorial.ipynb"


def fresh(store: str) -> str:
    """The notebook with what its cells print over the store of the shipped data."""
    book = json.loads(PAGE.read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    before = os.environ.get("KGRAPH_STORE")
    os.environ["KGRAPH_STORE"] = store
    try:
        code = [cell for cell in book["cells"] if cell["cell_type"] == "code"]
        for number, cell in enumerate(code, start=1):
            cell["execution_count"] = number
            cell["outputs"] = _outputs("".join(cell["source"]), names, number)
    finally:
        os.environ.pop("KGRAPH_STORE", None)
        if before is not None:
            os.environ["KGRAPH_STORE"] = before
    return json.dumps(book, ensure_ascii=False, indent=1) + "\n"


def _outputs(source: str, names: dict[str, Any], number: int) -> list[dict[str, Any]]:
    tree = ast.parse(source)
    end = tree.body[-1] if tree.body else None
    last = end if isinstance(end, ast.Expr) else None
    if last:
        tree.body.pop()
    printed = io.StringIO()
    found: list[dict[str, Any]] = []
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "tutorial", "exec"), names)
        value = (
            eval(compile(ast.Expression(last.value), "tutorial", "eval"), names) if last else None
        )
    if printed.getvalue():
        found.append(
            {"output_type": "stream", "name": "stdout", "text": _lines(printed.getvalue())}
        )
    if value is not None:
        data = {"text/plain": _lines(repr(value))}
        found.append({"output_type": "execute_result", "execution_count": number,
                      "metadata": {}, "data": data})  # fmt: skip
    return found


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def main() -> None:
    """Write the notebook over a fresh build of the shipped data."""
    import tempfile

    from kgraph import opening

    with tempfile.TemporaryDirectory() as folder:
        opening.open_graph(opening.Where(store=folder))
        PAGE.write_text(fresh(folder), encoding="utf-8")


if __name__ == "__main__":
    main()
