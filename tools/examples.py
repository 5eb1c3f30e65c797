"""Run the commands shown in README.md and docs/guide.*.md and write their output below them.

A block marked ```console holds lines `$ kgraph …`, each followed by its output; a last
line `…` stands for the rest. Commands run on a fresh build of the shipped data, 100 columns
wide, in English unless they say --lang.

Blocks marked ```session are one walk: they run in their order in a new folder, in German, with
the files that blocks marked ```file NAME hold. `$ cd DIR` changes the folder.
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
_FILE = re.compile(r"(?<=```file )(\S+)\n(.*?)(?=```)", re.S)
_SESSION = re.compile(r"(?<=```session\n).*?(?=```)", re.S)
_GERMAN = {"LC_ALL": "de_DE.UTF-8", "COLUMNS": "100", "KGRAPH_STORE": None, "KGRAPH_DATA": None,
           "KGRAPH_LANG": None, "KGRAPH_WORKSPACE": None}  # fmt: skip


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
    found = _answer(words, plain)
    return found if len(found) <= _LINES_SHOWN else [*found[: _LINES_SHOWN - 1], "…"]


def walked(page: str) -> str:
    """The page with what its walk prints now; the walk runs in a folder of its own."""
    here = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _FILE.findall(page):
            Path(folder, name).write_text(text, encoding="utf-8")
        os.chdir(folder)
        try:
            page = _SESSION.sub(lambda match: _walk(match[0]), page)
            return page.replace(os.path.realpath(folder) + os.sep, "")
        finally:
            os.chdir(here)


def _walk(block: str) -> str:
    lines = []
    for command in (line for line in block.splitlines() if line.startswith("$ ")):
        lines.append(command)
        words = shlex.split(command[2:])
        if words[0] == "cd":
            os.chdir(words[1])
        else:
            lines += _answer(words, _GERMAN)
    return "\n".join(lines) + "\n"


def _answer(words: list[str], environment: dict[str, str | None]) -> list[str]:
    result = CliRunner().invoke(kgraph, words[1:], env=environment)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return [line.rstrip() for line in (result.stdout + result.stderr).splitlines()]


def main() -> int:
    """Write the pages; the exit code."""
    with tempfile.TemporaryDirectory() as store:
        for name in PAGES:
            path = ROOT / name
            if not path.exists():
                continue
            text = path.read_text(encoding="utf-8")
            path.write_text(walked(refreshed(text, store)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
