"""report: what several questions say of one region, on a page to print."""

from __future__ import annotations

from kgraph.asking.limits import REPORTS, one_of
from kgraph.graph.stored import StoredGraph


def report(graph: StoredGraph, kind: str, name: str, *, format: str = "") -> bytes:
    """The page of a region (`kind` "region") as the bytes of a file: md, html or docx.

    Without `format` md.

    Raises BadQuestion for a kind or form there is not, or a name that is no region.
    """
    from kgraph.reports import FORMS, content
    from kgraph.reports.region import report as made

    one_of("kind", kind, REPORTS)
    return content(made(graph, name), one_of("format", format or FORMS[0], FORMS))
