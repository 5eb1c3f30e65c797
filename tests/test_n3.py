"""N3.js reads what leaves kgraph, with the same counts (`make engines` installs it)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from conftest import run_node

from kgraph.graph.stored import StoredGraph
from kgraph.pictures.exports import export
from kgraph.site.rdf import thing_turtle
from kgraph.terms import ID

N3 = Path(sys.prefix) / "n3"
SCRIPT = Path(__file__).parent / "n3" / "count.mjs"
pytestmark = pytest.mark.skipif(
    not (N3 / "node_modules" / "n3").is_dir(), reason="N3.js comes with `make engines`"
)


def by_n3(content: bytes, media: str) -> dict[str, int]:
    """What N3.js counts."""
    done = run_node(str(SCRIPT), str(N3), media, input=content.decode())
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def here(content: bytes, form: ox.RdfFormat) -> dict[str, int]:
    """The same counts by Oxigraph."""
    quads = set(ox.parse(content, format=form, base_iri="https://example.org/"))
    return {
        "statements": len(quads), "subjects": len({quad.subject for quad in quads}),
        "graphs": len({quad.graph_name for quad in quads}),
        "german": sum(getattr(quad.object, "language", None) == "de" for quad in quads),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("turtle", ox.RdfFormat.TURTLE), ("trig", ox.RdfFormat.TRIG),
        ("nquads", ox.RdfFormat.N_QUADS), ("dcat", ox.RdfFormat.TURTLE),
    ],
)  # fmt: skip
def test_n3_reads_an_export_with_the_same_counts(
    graph: StoredGraph, name: str, form: ox.RdfFormat
) -> None:
    content = export(graph, name)[""]
    counts = here(content, form)
    assert by_n3(content, form.media_type) == counts
    assert counts["statements"] > 1_000


def test_n3_reads_the_turtle_of_a_thing_and_the_ontology(graph: StoredGraph) -> None:
    iri = ID + "network/fachkraeftebuendnis-leine-weser"
    path = "network/fachkraeftebuendnis-leine-weser.html"
    made = thing_turtle(graph, iri, path, ("de", "en"))
    assert by_n3(made, "text/turtle") == here(made, ox.RdfFormat.TURTLE)
    ontology = (Path(__file__).parent.parent / "ontology" / "kgraph.ttl").read_bytes()
    assert by_n3(ontology, "text/turtle") == here(ontology, ox.RdfFormat.TURTLE)
