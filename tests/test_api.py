"""The Python API gives the answers of the command line as frames."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def test_numbers_are_numbers_and_whole_dates_are_dates(opened: Graph) -> None:
    central = opened.central(by="betweenness")
    assert str(central.dtypes["betweenness"]) == "Float64"
    assert str(central.dtypes["rank"]) == "Int64"
    assert str(opened.brokers().dtypes["cut_point"]) == "boolean"
    query = "SELECT ?s ?d { VALUES (?s ?d) { (kg:a '2020-02-29'^^xsd:date) (kg:b UNDEF) } }"
    days = opened.sparql(query)["d"]
    assert days.dt.year.max() == 2020
    assert days.isna().sum() == 1


def test_figures_of_a_query_can_be_added_up(opened: Graph) -> None:
    query = "SELECT (COUNT(*) AS ?n) (AVG(?x) AS ?m) { VALUES ?x { 1 2 4.5 } }"
    row = opened.sparql(query).iloc[0]
    assert (row["n"] + 1, row["m"]) == (4, 2.5)


def test_a_date_of_a_year_stays_text(opened: Graph) -> None:
    since = opened.who("INQA-Netzwerkbüro")["since"]
    assert since.dtype == object


def test_a_picture_is_a_pyvis_network_to_go_on_with(opened: Graph, tmp_path: Path) -> None:
    network = opened.pyvis("ego", "Hochschule Weserbergland")
    assert "https://w3id.org/kgraph/id/institution/hochschule-weserbergland" in network.get_nodes()
    assert all(edge["title"] for edge in network.edges)
    network.add_node("mine")
    network.add_edge("mine", network.get_nodes()[0])
    network.write_html(str(tmp_path / "mine.html"), notebook=False)
    assert "hochschule-weserbergland" in (tmp_path / "mine.html").read_text(encoding="utf-8")


def test_rdflib_knows_the_prefixes(opened: Graph) -> None:
    rows = list(opened.rdflib.query("SELECT ?n { ?n a kg:Network ; org:hasMember ?m } LIMIT 1"))
    assert isinstance(rows, list)
    assert dict(opened.rdflib.namespaces())["kg"]


def test_the_package_says_that_it_is_typed() -> None:
    assert Path(kgraph.__file__).with_name("py.typed").is_file()


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
