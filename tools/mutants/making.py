"""The mutants of a module: its source with one small change each.

The changes are mutmut's operators. mutmut's own runner leaves out decorated functions and
what stands at module level, which here are half of the rules (cached properties, limits,
patterns); so the operators are applied to the whole module, one at a time.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import libcst
from libcst.metadata import ByteSpanPositionProvider, MetadataWrapper
from mutmut.mutation.mutators import mutation_operators

#: names of calls whose arguments are for the type checker alone
_TYPING = frozenset({"NamedTuple", "TypeVar", "cast"})


class Mutant(NamedTuple):
    """A changed module: `line` is where the change begins."""

    module: str
    line: int
    before: str  # the changed lines, without indent
    after: str
    source: str

    def told(self) -> str:
        """The mutant on one line."""
        return f"{self.module}: {self.before}  ->  {self.after}"


class _Changes(libcst.CSTVisitor):
    """Collects (start, end, text in its place) of a module, in bytes."""

    METADATA_DEPENDENCIES = (ByteSpanPositionProvider,)

    def __init__(self, module: libcst.Module) -> None:
        super().__init__()
        self._module = module
        self.found: list[tuple[int, int, bytes]] = []

    def on_visit(self, node: libcst.CSTNode) -> bool:
        if _is_for_readers(node):
            return False
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                span = self.get_metadata(ByteSpanPositionProvider, node)
                for changed in operator(node):
                    text = self._module.code_for_node(changed).encode()
                    self.found.append((span.start, span.start + span.length, text))
        return True


def _is_for_readers(node: libcst.CSTNode) -> bool:
    """Whether a change of a node does nothing: imports, types, docstrings, names of codecs."""
    if isinstance(node, libcst.Annotation | libcst.Import | libcst.ImportFrom | libcst.Decorator):
        return True
    if isinstance(node, libcst.If) and getattr(node.test, "value", "") == "TYPE_CHECKING":
        return True
    if isinstance(node, libcst.Arg) and node.keyword and node.keyword.value == "encoding":
        return True  # "UTF-8" is "utf-8"; that an encoding is left out is a change of the call
    if isinstance(node, libcst.Call):
        return getattr(node.func, "value", "") in _TYPING
    return isinstance(node, libcst.Expr) and isinstance(node.value, libcst.BaseString)


def mutants_of(root: Path, module: str) -> Iterator[Mutant]:
    """Every mutant of the file `module` below `root`, in the order of the file.

    What is no Python any more, and what reads like the original, is left out.
    """
    source = (root / module).read_bytes()
    wrapper = MetadataWrapper(libcst.parse_module(source))
    changes = _Changes(wrapper.module)
    wrapper.visit(changes)
    seen = {source}
    for start, end, text in changes.found:
        new = source[:start] + text + source[end:]
        if new not in seen and _compiles(new):
            seen.add(new)
            line = source.count(b"\n", 0, start) + 1
            before, after = _difference(source.decode(), new.decode())
            yield Mutant(module, line, before, after, new.decode())


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _difference(old: str, new: str) -> tuple[str, str]:
    """The lines that differ, of both, each side on one line."""
    sides: dict[str, list[str]] = {"-": [], "+": []}
    for line in difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""):
        if line[:1] in sides and not line.startswith(("---", "+++")):
            sides[line[0]].append(line[1:].strip())
    return " ".join(sides["-"]), " ".join(sides["+"])
