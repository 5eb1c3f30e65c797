"""What a notebook shows of a graph: how many things of each type, and the sources."""

from __future__ import annotations

from collections import Counter
from html import escape

from kgraph import terms
from kgraph.graph.relations import statements
from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.words.api import OVERVIEW
from kgraph.words.types import PLURALS

_TYPES = ("Network", "Institution", "Project", "Programme", "Event")


def overview(graph: StoredGraph) -> str:
    """Two tables of HTML: types with their number, sources with the statements from each."""
    say, plural = OVERVIEW[graph.language], PLURALS[graph.language]
    world = World(graph)
    counts = [(escape(plural[name]), str(len(world.things(name)))) for name in _TYPES]
    cited = Counter(
        source for tie in statements(graph) for source in {e.source for e in tie.evidence}
    )
    sources = [(_title(graph, name), str(number)) for name, number in cited.most_common()]
    return _table((say["type"], say["number"]), counts) + _table(
        (say["source"], say["statements"]), sources
    )


def _title(graph: StoredGraph, name: str) -> str:
    """The title of a source and its name, which stands in the column evidence of frames."""
    title = next(iter(graph.values(f"{terms.ID}source/{name}", terms.TITLE)), name)
    return f"{escape(title)} (<code>{escape(name)}</code>)"


def _table(head: tuple[str, ...], rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(f"<tr><td>{label}</td><td>{number}</td></tr>" for label, number in rows)
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
