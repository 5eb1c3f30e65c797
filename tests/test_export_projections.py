"""A projection is taken along as it is measured, and every program reads it back."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import igraph
import networkx as nx
import pandas
import pytest
from conftest import Run

import kgraph
from kgraph.api import Graph
from kgraph.errors import BadQuestion
from kgraph.projections import MODES, PROJECTIONS

SCHEMAS = Path(__file__).resolve().parents[2] / "shared" / "schemas"


@pytest.fixture(scope="module")
def opened(shipped: str) -> Graph:
    return kgraph.open(store=shipped, language="de")


@pytest.mark.parametrize("name", PROJECTIONS)
def test_every_projection_is_a_graph_that_networkx_writes(opened: Graph, name: str) -> None:
    made = opened.graph(name)
    assert len(made) > 5
    labels = [data["label"] for _, data in made.nodes(data=True)]
    assert len(labels) == len(set(labels)) or name not in ("affiliations", "kinds")
    for write, read in ((nx.write_graphml_xml, nx.read_graphml), (nx.write_gexf, nx.read_gexf)):
        buffer = io.BytesIO()
        write(made, buffer)
        buffer.seek(0)
        again: Any = read(buffer)
        assert (len(again), again.number_of_edges()) == (len(made), made.number_of_edges())
    if name in MODES:
        sides = nx.get_node_attributes(made, "bipartite")
        assert all(sides[a] != sides[b] for a, b in made.edges)
        assert set(nx.get_node_attributes(made, "mode").values()) == set(MODES[name])


def test_a_graph_carries_the_values_that_central_prints(opened: Graph) -> None:
    made = opened.graph("actors", measures=["betweenness", "degree"], weights="count")
    table = opened.central(by="betweenness", weights="count").set_index("id")
    for node, data in made.nodes(data=True):
        assert data["betweenness"] == table.loc[node, "betweenness"]
        assert data["degree"] == table.loc[node, "degree"]
        assert data["part"] == table.loc[node, "part"]


def test_constraint_is_absent_where_it_has_no_value(opened: Graph) -> None:
    made = opened.graph("actors", measures=["constraint", "community"])
    for node, count in made.degree():
        assert ("constraint" in made.nodes[node]) == (count > 0)
        assert ("community" in made.nodes[node]) == (count > 0)


def exported(opened: Graph, form: str, projection: str, *measures: str) -> dict[str, bytes]:
    return opened.export(form, projection=projection, measure=measures)


@pytest.mark.parametrize("projection", ["actors", "affiliations", "support"])
def test_each_form_holds_the_same_nodes_and_edges(
    opened: Graph, projection: str, tmp_path: Path
) -> None:
    made = opened.graph(projection)
    counts = (len(made), made.number_of_edges())
    path = tmp_path / "network.graphml"
    path.write_bytes(exported(opened, "graphml", projection)[""])
    read = igraph.Graph.Read_GraphML(str(path))
    assert (read.vcount(), read.ecount(), read.is_directed()) == (*counts, made.is_directed())
    path = tmp_path / "network.net"
    path.write_bytes(exported(opened, "pajek", projection)[""])
    text = path.read_text("utf-8-sig")
    first = re.match(r"\*Vertices (\d+)(?: (\d+))?", text)
    assert first
    assert int(first[1]) == counts[0]
    assert bool(first[2]) == (projection in MODES)
    assert len(text.splitlines()) - counts[0] - 2 == counts[1]
    tables = exported(opened, "csv", projection)
    nodes, edges = (pandas.read_csv(io.BytesIO(tables[n])) for n in ("nodes.csv", "edges.csv"))
    assert (len(nodes), len(edges)) == counts
    assert set(edges["Type"]) == {"Directed" if made.is_directed() else "Undirected"}
    linked = nx.node_link_graph(json.loads(exported(opened, "json", projection)[""]), edges="edges")
    assert (len(linked), linked.number_of_edges()) == counts
    parts = json.loads(exported(opened, "cx2", projection)[""])
    assert [len(part["nodes"]) for part in parts if "nodes" in part] == [counts[0]]
    assert [len(part["edges"]) for part in parts if "edges" in part] == [counts[1]]
    neo4j = exported(opened, "neo4j", projection)
    ties = list(csv.DictReader(io.StringIO(neo4j["relationships.csv"].decode())))
    ids = {row["id:ID"] for row in csv.DictReader(io.StringIO(neo4j["nodes.csv"].decode()))}
    assert (len(ids), len(ties)) == counts
    assert {row[end] for row in ties for end in (":START_ID", ":END_ID")} <= ids


def test_the_matrix_adds_up_to_twice_the_weights(opened: Graph) -> None:
    made = opened.graph("actors")
    frame = pandas.read_csv(io.BytesIO(exported(opened, "matrix", "actors")[""]), index_col=0)
    assert list(frame.index) == list(frame.columns)
    assert abs(frame.to_numpy().sum() - 2 * made.size(weight="weight")) < 1e-6


def test_an_incidence_matrix_has_the_first_mode_in_rows(opened: Graph) -> None:
    made = opened.graph("affiliations")
    frame = pandas.read_csv(io.BytesIO(exported(opened, "matrix", "affiliations")[""]), index_col=0)
    first = [node for node, side in made.nodes(data="bipartite") if side == 0]
    assert frame.shape == (len(first), len(made) - len(first))
    assert int((frame.to_numpy() > 0).sum()) == made.number_of_edges()


def test_dl_lists_an_undirected_edge_both_ways(opened: Graph) -> None:
    lines = exported(opened, "dl", "regions")[""].decode().splitlines()
    made = opened.graph("regions")
    assert lines[:4] == [f"DL N={len(made)}", "FORMAT = edgelist1", "LABELS EMBEDDED", "DATA:"]
    assert len(lines) - 4 == 2 * made.number_of_edges()


def test_parquet_keeps_numbers_as_numbers(opened: Graph) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    files = exported(opened, "parquet", "actors", "degree")
    nodes = pandas.read_parquet(io.BytesIO(files["nodes.parquet"]))
    assert nodes["degree"].dtype == "float64"
    edges = pandas.read_parquet(io.BytesIO(files["edges.parquet"]))
    assert edges["weight"].dtype == "float64"
    assert len(nodes) == len(opened.graph("actors"))


@pytest.mark.parametrize("name", ["", "actors", "affiliations", "kinds"])
@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_xml_is_valid_by_its_official_schema(opened: Graph, form: str, name: str) -> None:
    etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")
    schemas = {"graphml": "graphml/graphml.xsd", "gexf": "gexf-1.3/gexf.xsd"}
    if not SCHEMAS.is_dir():
        pytest.skip("the official schemas are not here")
    schema = etree.XMLSchema(etree.parse(str(SCHEMAS / schemas[form])))
    schema.validate(etree.fromstring(exported(opened, form, name)[""]))
    # the schema of GEXF refuses the colours that its written specification has
    assert [error for error in schema.error_log if "gexf.net/1.3/viz" not in error.message] == []


def test_what_cannot_be_taken_along_is_said(opened: Graph) -> None:
    with pytest.raises(BadQuestion, match="graphml"):
        exported(opened, "turtle", "actors")
    with pytest.raises(BadQuestion, match="--projection"):
        opened.export("graphml", measure=["degree"])
    with pytest.raises(BadQuestion, match="support"):
        exported(opened, "graphml", "affiliations", "constraint")


def test_the_command_names_the_file_after_the_projection(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run("export", "pajek", "--projection", "regions", "--measure", "degree")
    assert answer.code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["regions.net"]
