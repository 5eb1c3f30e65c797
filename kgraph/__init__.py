"""kgraph: a sourced knowledge graph of regional skilled-labour networks in Germany.

>>> import kgraph
>>> graph = kgraph.open()  # doctest: +SKIP
>>> graph.who("IWAK")[["label", "relation", "evidence"]]  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kgraph.version import __version__

__all__ = [
    "BadQuestion",
    "DataHasErrors",
    "Graph",
    "KgraphError",
    "NameNotClear",
    "NothingFound",
    "StoreUnusable",
    "__version__",
    "open",
]

if TYPE_CHECKING:
    from kgraph.api import Graph, open
    from kgraph.errors import (
        BadQuestion,
        DataHasErrors,
        KgraphError,
        NameNotClear,
        NothingFound,
        StoreUnusable,
    )


def __getattr__(name: str) -> Any:
    """Load the public names when they are first used: `import kgraph` stays cheap."""
    if name not in __all__:
        raise AttributeError(f"module 'kgraph' has no attribute '{name}'")
    from importlib import import_module

    module = import_module("kgraph.api" if name in ("Graph", "open") else "kgraph.errors")
    return getattr(module, name)
