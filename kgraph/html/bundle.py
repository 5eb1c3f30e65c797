"""ES modules of viz/static -> one script that runs in a page from disk.

Browsers load no module from a file: address, and inline modules cannot import one another. So
each module becomes a function of its own in one script, after those it imports from. Only what
our modules use is understood; all else is refused, never written out wrong:

- `import { a, b as c } from "./other.mjs";` at the beginning of a line, by relative path
- `export` before a function or a `const` at the beginning of a line
- no circles, for a module gets the finished values of others, not live ones
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from typing import NamedTuple

_IMPORT = re.compile(r'^import\s*\{([^{}]*)\}\s*from\s*"(\.[\w./-]+\.mjs)";[ \t]*\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function\*? *(\w+)|const (\w+) *=)", re.MULTILINE)
_NAME = re.compile(r"(\w+)(?: as (\w+))?")
#: what is left when the two above were taken out, and cannot be bundled
_REFUSED = re.compile(
    r"^[ \t]*(?:import|export)\b.*|\bimport *\(.*|\bimport\.meta.*|^\S.*\bawait .*"
    r"|</[sS][cC][rR][iI][pP][tT].*|<!--.*",
    re.MULTILINE,
)


class Refused(ValueError):
    """A module that cannot be bundled; the message names it and what is wrong."""


class Module(NamedTuple):
    """A module taken apart: (names imported, from which path), names exported, the rest."""

    path: str
    imports: tuple[tuple[dict[str, str], str], ...]  # imported name -> name here
    exports: tuple[str, ...]
    body: str


def bundle(entry: str, read: Callable[[str], str]) -> str:
    """One script from the module at path `entry` and all it imports from.

    `read(path)` gives the text of a module. Raises Refused for what cannot be bundled.
    """
    modules = _in_order(entry, read)
    exports = {module.path: module.exports for module in modules}
    number = {module.path: place for place, module in enumerate(modules)}
    parts = []
    for module in modules:
        _check_names(module, exports)
        parts.append(_as_function(module, number))
    return '(function () {\n"use strict";\n' + "".join(parts) + "})();\n"


def _in_order(entry: str, read: Callable[[str], str]) -> list[Module]:
    """Modules after those they import from."""
    found: dict[str, Module] = {}

    def visit(path: str, way: tuple[str, ...]) -> None:
        if path in way:
            raise Refused(f"modules import one another: {' -> '.join((*way, path))}")
        if path in found:
            return
        module = taken_apart(path, read(path))
        for _, other in module.imports:
            visit(other, (*way, path))
        found[path] = module

    visit(entry, ())
    return list(found.values())


def taken_apart(path: str, text: str) -> Module:
    """The imports, the exports and the rest of the module at `path`."""
    imports = tuple(
        (_names(path, names), posixpath.normpath(posixpath.join(posixpath.dirname(path), other)))
        for names, other in _IMPORT.findall(text)
    )
    body = _IMPORT.sub("", text)
    exports = tuple(function or constant for function, constant in _EXPORT.findall(body))
    body = _EXPORT.sub("", body)
    refused = _REFUSED.search(body)
    if refused:
        raise Refused(f"{path}: cannot be bundled: {refused[0].strip()}")
    return Module(path, imports, exports, body)


def _names(path: str, text: str) -> dict[str, str]:
    """The names of one import: as the other module calls them -> as this one does."""
    found = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        match = _NAME.fullmatch(part)
        if not match:
            raise Refused(f"{path}: cannot be bundled: import {part}")
        found[match[1]] = match[2] or match[1]
    return found


def _check_names(module: Module, exports: dict[str, tuple[str, ...]]) -> None:
    for names, other in module.imports:
        missing = sorted(set(names) - set(exports[other]))
        if missing:
            raise Refused(f"{module.path}: {other} exports no {', '.join(missing)}")


def _as_function(module: Module, number: dict[str, int]) -> str:
    """A module as a function that is called once and returns what it exports."""
    lines = [f"// {module.path}\n", f"const module{number[module.path]} = (function () {{\n"]
    for names, other in module.imports:
        given = ", ".join(own if own == name else f"{name}: {own}" for name, own in names.items())
        lines.append(f"const {{ {given} }} = module{number[other]};\n")
    returned = ", ".join(module.exports)
    return "".join(lines) + f"{module.body.strip()}\nreturn {{ {returned} }};\n}})();\n"
