"""Write the counts of docs/data.md from the shipped data."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from kgraph import pipeline, terms
from kgraph.graph.stored import StoredGraph, evidence_of
from kgraph.store import EmbeddedStore

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "data.md"
START, END = "<!-- counts -->\n", "<!-- /counts -->"
#: heading -> IRI segment of the things counted, or the class of the statements
ROWS = {
    "networks": "network", "institutions": "institution", "projects": "project",
    "programmes": "programme", "events": "event", "self-named regions": "region",
    "topics": "topic", "target groups": "target-group", "other concepts": "concept",
    "ties": terms.TIE, "relations of structure": terms.STATEMENT, "facts": terms.FACT,
    "figures": terms.OBSERVATION,
}  # fmt: skip


def counts(graph: StoredGraph) -> Counter[tuple[str, str]]:
    """How many things and statements of each row of ROWS each source holds."""
    found: Counter[tuple[str, str]] = Counter()
    for heading, what in ROWS.items():
        for source, node in _of_class(graph, what) if "#" in what else _things(graph, what):
            found[source, heading] += bool(node)
    return found


def _things(graph: StoredGraph, segment: str) -> set[tuple[str, str]]:
    prefix = f"{terms.ID}{segment}/"
    return {
        (source, quad.object.value)
        for quad in graph.store.match(None, terms.MENTIONS)
        if quad.object.value.startswith(prefix)
        for source in _sources(graph, quad.subject.value)
    }


def _of_class(graph: StoredGraph, iri: str) -> set[tuple[str, str]]:
    nodes = {quad.subject.value for quad in graph.store.match(None, terms.TYPE, iri)}
    if iri == terms.STATEMENT:
        nodes -= {quad.subject.value for quad in graph.store.match(None, terms.TYPE, terms.TIE)}
    return {(source, node) for node in nodes for source in _sources(graph, node)}


def _sources(graph: StoredGraph, node: str) -> set[str]:
    found = graph.store.match(node, terms.DERIVED_FROM)
    return {evidence_of(quad.object.value).source for quad in found}


def table(found: Counter[tuple[str, str]], sources: list[str]) -> str:
    """The counts as Markdown, one column a source."""
    lines = ["| | " + " | ".join(f"`{source}`" for source in sources) + " |"]
    lines.append("| --- |" + " ---: |" * len(sources))
    for heading in ROWS:
        cells = (str(found[source, heading]) for source in sources)
        lines.append(f"| {heading} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def fresh(graph: StoredGraph) -> str:
    """The page with the counts of the graph."""
    found = counts(graph)
    documents = ("drs-21-1363", "iaw-2017", "hessen-2024", "nachquali", "leine-weser-2021")
    others = sorted({source for source, _ in found} - set(documents))
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(START)
    after = rest.partition(END)[2]
    return f"{before}{START}{table(found, [*documents, *others])}{END}{after}"


def main() -> int:
    """Write the page; the exit code."""
    findings, quads = pipeline.check([str(ROOT / "data")])
    if not quads:
        print("\n".join(map(str, findings)), file=sys.stderr)
        return 4
    page = fresh(StoredGraph(EmbeddedStore.memory(quads)))
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
