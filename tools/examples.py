"""Run the commands shown in README.md and docs/guide.*.md and write their output below them.

A block marked ```console holds lines `$ kgraph …`, each followed by its output; a last
line `…` stands for the rest. Commands run on a fresh build of the shipped data, 100 columns
wide, in English unless they say --lang.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from click.testing import CliRunner

from kgraph.cli import main as kgraph

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "docs/guide.en.md", "docs/guide.de.md")
_BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.S)
_LINES_SHOWN = 16


def refreshed(page: str, store: str) -> str:
    """The page with the output of its commands as it is now."""
    return _BLOCK.sub(lambda match: _run_block(match[0], store), page)


def _run_block(block: str, store: str) -> str:
    lines = []
    for command in (line for line in block.splitlines() if line.startswith("$ ")):
        lines += [command, *_output(command[2:], store)]
    return "\n".join(lines) + "\n"


def _output(command: str, store: str) -> list[str]:
    words = shlex.split(command)
    if words[0] != "kgraph" or words[1] in ("build", "view", "site", "export"):
        return []
    plain: dict[str, str | None] = {"LC_ALL": "C.UTF-8", "COLUMNS": "100", "KGRAPH_STORE": store}
    plain |= {"KGRAPH_DATA": None, "KGRAPH_LANG": None, "KGRAPH_WORKSPACE": None}
    result = CliRunner().invoke(kgraph, words[1:], env=plain)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    found = [line.rstrip() for line in (result.stdout + result.stderr).splitlines()]
    return found if len(found) <= _LINES_SHOWN else [*found[: _LINES_SHOWN - 1], "…"]


def main() -> int:
    """Write the pages; the exit code."""
    with tempfile.TemporaryDirectory() as store:
        for name in PAGES:
            path = ROOT / name
            if not path.exists():
                continue
            text = path.read_text(encoding="utf-8")
            path.write_text(refreshed(text, store), encoding="utf-8")
    return 0


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
