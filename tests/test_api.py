"""The Python API gives the answers of the command line as frames."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import Run

import kgraph
from kgraph.api import Graph


@pytest.fixture(scope="module")
def opened(shipped: str) -> Graph:
    return kgraph.open(store=shipped)


def test_who_says_the_same_as_the_command(opened: Graph, run: Run) -> None:
    rows = run("who", "Weserbergland AG", "--format", "json").json["rows"]
    frame = opened.who("Weserbergland AG")
    assert list(frame["label"]) == [row["label"] for row in rows]
    assert [list(map(tuple, evidence)) for evidence in frame["evidence"]] == [
        [(place["source"], place["locator"]) for place in row["evidence"]] for row in rows
    ]


def test_connect_has_one_row_a_hop(opened: Graph) -> None:
    frame = opened.connect("Landkreis Schaumburg", "Landkreis Hildesheim", paths=1)
    assert list(frame["relation"]) == ["member-of", "member-of"]
    assert list(frame["direction"]) == ["out", "in"]


def test_an_empty_answer_is_an_empty_frame(opened: Graph) -> None:
    assert opened.connect("Weserbergland AG", "hannoverimpuls").empty
    assert opened.common("Xeem GmbH", "Weserbergland AG").empty


def test_an_unclear_name_raises_with_candidates(opened: Graph) -> None:
    with pytest.raises(kgraph.NameNotClear) as caught:
        opened.who("Offensive Mittelstand")
    assert caught.value.candidates


def test_sparql_gives_frames_bools_and_graphs(opened: Graph) -> None:
    assert opened.sparql("register").shape == (269, 7)
    assert opened.sparql("ASK { ?x a kg:Network }") is True
    graph = opened.sparql("CONSTRUCT { ?x a kg:Network } WHERE { ?x a kg:Network }")
    assert len(graph) > 250


def test_rdflib_reads_the_same_store(opened: Graph) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?x a <https://w3id.org/kgraph/ontology#Tie> }"
    counted = int(next(iter(opened.rdflib.query(query)))[0])
    assert counted == opened.multigraph().number_of_edges()


def test_projections_are_networkx_graphs_with_labels(opened: Graph) -> None:
    graph = opened.graph("actors")
    assert graph.number_of_nodes() > 100
    assert all(data["label"] for _, data in graph.nodes(data=True))


def test_a_notebook_shows_counts(opened: Graph) -> None:
    assert "Network" in opened._repr_html_()


def test_importing_kgraph_imports_nothing_heavy() -> None:
    code = (
        "import sys, kgraph, kgraph.cli, kgraph.cli.ask, kgraph.cli.connect, kgraph.questions.who, "
        "kgraph.questions.show, kgraph.questions.find, kgraph.questions.connect; "
        "print([m for m in ('pandas', 'networkx', 'rdflib', 'pyvis', 'rustworkx', 'numpy', "
        "'jinja2', 'openpyxl', 'pyshacl', 'rapidfuzz') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"
